"""The personal links of a collection; tokens themselves are never kept."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from intersect.storage import tables


def list_links(session: Session, campaign_id: uuid.UUID) -> Sequence[tables.Link]:
    """Return every link of a collection, the oldest first."""
    return session.scalars(
        select(tables.Link)
        .where(tables.Link.campaign_id == campaign_id)
        .order_by(tables.Link.issued_at, tables.Link.id)
    ).all()


def list_standing_links(
    session: Session, membership_id: uuid.UUID
) -> Sequence[tables.Link]:
    """Return the links of a member that were not revoked, the oldest first."""
    return session.scalars(
        select(tables.Link)
        .where(
            tables.Link.membership_id == membership_id,
            tables.Link.revoked_at.is_(None),
        )
        .order_by(tables.Link.issued_at, tables.Link.id)
    ).all()
