"""Collections of answers: one questionnaire put to one network until a date."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from intersect.storage import tables


def find_campaign(session: Session, network_id: uuid.UUID) -> tables.Campaign | None:
    """Return the latest collection of a network, or None."""
    return session.scalar(
        select(tables.Campaign)
        .where(tables.Campaign.network_id == network_id)
        .order_by(tables.Campaign.number.desc())
        .limit(1)
    )


def list_campaigns(session: Session) -> Sequence[tables.Campaign]:
    """Return every collection; of each network's the latest comes last."""
    return session.scalars(
        select(tables.Campaign).order_by(tables.Campaign.number, tables.Campaign.id)
    ).all()


def count_submitted(session: Session) -> dict[uuid.UUID, int]:
    """Return how many submitted responses each collection has."""
    response = tables.Response
    rows = session.execute(
        select(response.campaign_id, func.count())
        .where(response.submitted_at.is_not(None), response.declined_at.is_(None))
        .group_by(response.campaign_id)
    )
    return {campaign_id: count for campaign_id, count in rows}
