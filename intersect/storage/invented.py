"""What there is of the invented programme."""

from __future__ import annotations

import uuid
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from intersect.storage import tables


def list_invented_territories(session: Session, prefix: str) -> list[uuid.UUID]:
    """Return the invented territories whose code begins so, communes first."""
    rows = session.execute(
        sa.select(tables.Territory.id, tables.Territory.level).where(
            tables.Territory.is_fictitious, tables.Territory.code.startswith(prefix)
        )
    ).all()
    return [key for key, _ in sorted(rows, key=lambda row: row.level != "commune")]


def find_asked_in_several(
    session: Session, prefix: str, now: datetime
) -> tuple[tables.Campaign, tables.Membership] | None:
    """Return a seat of whoever is asked about most networks and has not begun."""
    open_seats = (
        sa.select(
            tables.Membership.person_id,
            sa.func.count(sa.distinct(tables.Campaign.network_id)).label("networks"),
            sa.func.count(tables.Response.id).label("begun"),
        )
        .join(
            tables.Campaign, tables.Campaign.network_id == tables.Membership.network_id
        )
        .join(tables.Person, tables.Person.id == tables.Membership.person_id)
        .join(tables.Territory, tables.Territory.id == tables.Person.territory_id)
        .outerjoin(
            tables.Response,
            sa.and_(
                tables.Response.membership_id == tables.Membership.id,
                tables.Response.campaign_id == tables.Campaign.id,
            ),
        )
        .where(
            tables.Territory.is_fictitious,
            tables.Territory.code.startswith(prefix),
            tables.Campaign.closed_at.is_(None),
            tables.Campaign.closes_at > now,
        )
        .group_by(tables.Membership.person_id)
        .subquery()
    )
    row = session.execute(
        sa.select(tables.Campaign, tables.Membership)
        .join(
            tables.Campaign, tables.Campaign.network_id == tables.Membership.network_id
        )
        .join(open_seats, open_seats.c.person_id == tables.Membership.person_id)
        .where(
            open_seats.c.begun == 0,
            tables.Campaign.closed_at.is_(None),
            tables.Campaign.closes_at > now,
        )
        .order_by(
            open_seats.c.networks.desc(),
            tables.Membership.id,
            tables.Campaign.questionnaire.desc(),
        )
        .limit(1)
    ).first()
    return (row[0], row[1]) if row else None
