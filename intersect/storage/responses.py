"""The responses of a collection: the submitted ones for scoring, and who is how far.

Only the first are for the scores; nothing else that the staff sees carries an answer.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

import sqlalchemy as sa
from sqlalchemy.orm import Session

from intersect.questionnaire.response import Response
from intersect.storage import tables
from intersect.storage.kept_responses import KEPT_COLUMNS, KeptResponse, answers_in

ProgressState = Literal["not_started", "started", "submitted", "declined"]


@dataclass(frozen=True)
class ResponseProgress:
    """How far a member has come; never what was answered."""

    membership_id: uuid.UUID
    state: ProgressState
    answered: int
    """Questions of any kind with an answer."""
    saved_at: datetime | None
    submitted_at: datetime | None
    typed: bool
    """Somebody of the staff typed it from paper."""


def list_submitted(session: Session, campaign_id: uuid.UUID) -> list[Response]:
    """Return the submitted responses of a collection, in the order of submission."""
    submitted_at = tables.Response.submitted_at
    return _list(session, campaign_id, submitted_at.is_not(None), submitted_at)


def list_unsubmitted(session: Session, campaign_id: uuid.UUID) -> list[Response]:
    """Return the responses that were only saved, in the order of the members.

    When a collection closes, those with enough answers count as submitted (method
    A.2, step 0).
    """
    submitted_at = tables.Response.submitted_at
    return _list(session, campaign_id, submitted_at.is_(None), tables.Membership.id)


def _list(
    session: Session,
    campaign_id: uuid.UUID,
    chosen: sa.ColumnElement[bool],
    order: sa.SQLColumnExpression[Any],
) -> list[Response]:
    rows = session.execute(
        sa.select(
            tables.Membership.network_id,
            tables.Membership.id,
            tables.Membership.sector,
            tables.Organisation.name,
            tables.Response.answers,
        )
        .join(tables.Membership, tables.Membership.id == tables.Response.membership_id)
        .join(
            tables.Organisation,
            tables.Organisation.id == tables.Membership.organisation_id,
        )
        .where(
            tables.Response.campaign_id == campaign_id,
            tables.Response.declined_at.is_(None),
            chosen,
        )
        .order_by(order, tables.Membership.id)
    )
    return [
        Response(str(network), str(seat), sector, organisation, answers_in(record))
        for network, seat, sector, organisation, record in rows
    ]


def list_progress(session: Session, campaign_id: uuid.UUID) -> list[ResponseProgress]:
    """Return how far each member of the collection's network has come.

    Who left the network is listed only when there is a response of theirs.
    """
    rows = session.execute(
        sa.select(tables.Membership.id, *KEPT_COLUMNS)
        .join(
            tables.Campaign, tables.Campaign.network_id == tables.Membership.network_id
        )
        .outerjoin(
            tables.Response,
            sa.and_(
                tables.Response.membership_id == tables.Membership.id,
                tables.Response.campaign_id == tables.Campaign.id,
            ),
        )
        .where(
            tables.Campaign.id == campaign_id,
            sa.or_(tables.Membership.until.is_(None), tables.Response.id.is_not(None)),
        )
        .order_by(tables.Membership.since, tables.Membership.id)
    )
    return [
        _progress(seat, KeptResponse(*kept) if kept[0] else None)
        for seat, *kept in rows
    ]


def _progress(seat: uuid.UUID, kept: KeptResponse | None) -> ResponseProgress:
    if kept is None:
        return ResponseProgress(seat, "not_started", 0, None, None, False)
    answered = sum(answer.value is not None for answer in kept.answers.values())
    state: ProgressState
    if kept.declined_at:
        state = "declined"
    elif kept.submitted_at:
        state = "submitted"
    else:
        state = "started" if kept.record or kept.typed_by else "not_started"
    return ResponseProgress(
        membership_id=seat,
        state=state,
        answered=answered,
        saved_at=kept.saved_at,
        submitted_at=kept.submitted_at,
        typed=kept.typed_by is not None,
    )
