"""Collections of answers: one questionnaire put to one network until a date."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Sequence

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from intersect.questionnaire.model import CORE_QUESTIONNAIRE
from intersect.storage import tables


def find_campaign(session: Session, network_id: uuid.UUID) -> tables.Campaign | None:
    """Return the latest collection of a network's core questionnaire, or None.

    Where it was never asked that one, the latest of whatever it was asked.
    """
    return session.scalar(
        select(tables.Campaign)
        .where(tables.Campaign.network_id == network_id)
        .order_by(*(each.desc() for each in _LATEST_LAST))
        .limit(1)
    )


_LATEST_LAST = (
    case((tables.Campaign.questionnaire == CORE_QUESTIONNAIRE, 1), else_=0),
    tables.Campaign.number,
    tables.Campaign.id,
)


def list_campaigns(
    session: Session, network_ids: Collection[uuid.UUID]
) -> Sequence[tables.Campaign]:
    """Return collections of some networks; of each, the one that is found is last."""
    return session.scalars(
        select(tables.Campaign)
        .where(tables.Campaign.network_id.in_(network_ids))
        .order_by(*_LATEST_LAST)
    ).all()


def count_submitted(
    session: Session, campaign_ids: Collection[uuid.UUID]
) -> dict[uuid.UUID, int]:
    """Return how many submitted responses each of these collections has."""
    response = tables.Response
    rows = session.execute(
        select(response.campaign_id, func.count())
        .where(
            response.campaign_id.in_(campaign_ids),
            response.submitted_at.is_not(None),
            response.declined_at.is_(None),
        )
        .group_by(response.campaign_id)
    )
    return {campaign_id: count for campaign_id, count in rows}
