"""Who of a collection's members is how far; never what was answered."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

import sqlalchemy as sa
from sqlalchemy.orm import Session

from intersect.storage import tables

ProgressState = Literal["not_started", "started", "submitted", "declined"]


@dataclass(frozen=True)
class ResponseProgress:
    """How far a member has come; never what was answered."""

    membership_id: uuid.UUID
    state: ProgressState
    saved_at: datetime | None
    submitted_at: datetime | None
    typed: bool
    """Somebody of the staff typed it from paper."""


def list_progress(session: Session, campaign_id: uuid.UUID) -> list[ResponseProgress]:
    """Return how far each member of the collection's network has come.

    Who left the network is listed only when there is a response of theirs.
    """
    kept = tables.Response
    rows = session.execute(
        sa.select(
            tables.Membership.id,
            kept.id.is_not(None),
            sa.cast(kept.answers, sa.String) != "{}",
            kept.saved_at,
            kept.submitted_at,
            kept.declined_at,
            kept.typed_by.is_not(None),
        )
        .join(
            tables.Campaign, tables.Campaign.network_id == tables.Membership.network_id
        )
        .outerjoin(
            kept,
            sa.and_(
                kept.membership_id == tables.Membership.id,
                kept.campaign_id == tables.Campaign.id,
            ),
        )
        .where(
            tables.Campaign.id == campaign_id,
            sa.or_(tables.Membership.until.is_(None), kept.id.is_not(None)),
        )
        .order_by(tables.Membership.since, tables.Membership.id)
    )
    return [_progress(*row) for row in rows]


def _progress(
    seat: uuid.UUID,
    is_there: bool,
    has_answers: bool,
    saved_at: datetime | None,
    submitted_at: datetime | None,
    declined_at: datetime | None,
    typed: bool,
) -> ResponseProgress:
    state: ProgressState = "not_started"
    if declined_at:
        state = "declined"
    elif submitted_at:
        state = "submitted"
    elif is_there and (has_answers or typed):
        state = "started"
    return ResponseProgress(seat, state, saved_at, submitted_at, typed)
