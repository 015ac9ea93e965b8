"""Collections of answers: one questionnaire put to one network until a date."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from typing import NamedTuple

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session, joinedload, raiseload

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


def latest_campaigns(
    session: Session, network_ids: Collection[uuid.UUID]
) -> dict[uuid.UUID, tables.Campaign]:
    """Return network -> the collection that `find_campaign` finds, of those with one.

    For lists: of their waves, only the state is loaded.
    """
    campaign = tables.Campaign
    ranked = (
        select(
            campaign.id,
            func.row_number()
            .over(
                partition_by=campaign.network_id,
                order_by=[each.desc() for each in _LATEST_LAST],
            )
            .label("rank"),
        )
        .where(campaign.network_id.in_(network_ids))
        .subquery()
    )
    found = session.scalars(
        select(campaign)
        .where(campaign.id.in_(select(ranked.c.id).where(ranked.c.rank == 1)))
        .options(
            raiseload(campaign.network),
            joinedload(campaign.wave).load_only(
                tables.Wave.state, tables.Wave.network_id, raiseload=True
            ),
        )
    )
    return {each.network_id: each for each in found}


class Submitted(NamedTuple):
    """How many responses were submitted, and how many of these by former members."""

    in_all: int
    former: int


def count_submitted(
    session: Session, campaign_ids: Collection[uuid.UUID]
) -> dict[uuid.UUID, Submitted]:
    """Return how many submitted responses each of these collections has."""
    response, seat = tables.Response, tables.Membership
    rows = session.execute(
        select(
            response.campaign_id,
            func.count(),
            func.sum(case((seat.until.is_not(None), 1), else_=0)),
        )
        .join(seat, seat.id == response.membership_id)
        .where(
            response.campaign_id.in_(campaign_ids),
            response.submitted_at.is_not(None),
            response.declined_at.is_(None),
        )
        .group_by(response.campaign_id)
    )
    return {
        campaign_id: Submitted(count, int(former))
        for campaign_id, count, former in rows
    }
