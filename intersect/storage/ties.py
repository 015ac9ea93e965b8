"""Rosters of ties: the organisations of a network, and what each told of others."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import InstrumentedAttribute, Session

from intersect.language import DEFAULT_LANGUAGE, language
from intersect.questionnaire.answer import Answer
from intersect.storage import tables
from intersect.storage.kept_responses import answers_in

_Campaign, _Seat, _Response = tables.Campaign, tables.Membership, tables.Response
_order = language(DEFAULT_LANGUAGE).sort_key


@dataclass(frozen=True)
class TieSeat:
    """A seat that a collection of ties asks, and what was answered from it."""

    membership_id: uuid.UUID
    organisation_id: uuid.UUID
    organisation: str
    sector: str
    submitted_at: datetime | None
    answers: dict[str, Answer]
    """By question id; empty where there are none."""
    is_declined: bool


def list_others(
    session: Session, campaign_id: uuid.UUID, membership_id: uuid.UUID
) -> list[tuple[uuid.UUID, str]]:
    """Return the organisations that a seat is asked about, by name: all but its own."""
    own = sa.select(_Seat.organisation_id).where(_Seat.id == membership_id)
    rows = session.execute(
        _seats(campaign_id, tables.Organisation.id, tables.Organisation.name)
        .where(_Seat.organisation_id != own.scalar_subquery())
        .distinct()
    )
    found = [(row[0], row[1]) for row in rows]
    return sorted(found, key=lambda each: (_order(each[1]), each[0]))


def list_institutions(
    session: Session, network_id: uuid.UUID
) -> list[tuple[uuid.UUID, str, str]]:
    """Return the institutions of a network's present members by name, with sectors."""
    rows = session.execute(
        sa.select(tables.Organisation.id, tables.Organisation.name, _Seat.sector)
        .join(tables.Organisation, tables.Organisation.id == _Seat.organisation_id)
        .where(_Seat.network_id == network_id, _Seat.until.is_(None))
        .distinct()
    )
    found = [(key, name, sector) for key, name, sector in rows]
    return sorted(found, key=lambda each: (_order(each[1]), each))


def list_tie_seats(session: Session, campaign_id: uuid.UUID) -> list[TieSeat]:
    """Return the seats of a collection of ties, those had longest first.

    Who left the network is among them only when there is a response of theirs.
    """
    rows = session.execute(
        _seats(
            campaign_id,
            _Seat.id,
            tables.Organisation.id,
            tables.Organisation.name,
            _Seat.sector,
            _Response.submitted_at,
            _Response.answers,
            _Response.declined_at,
        ).order_by(_Seat.since, _Seat.id)
    )
    return [
        TieSeat(seat, key, name, sector, sent, answers_in(record or {}), bool(declined))
        for seat, key, name, sector, sent, record, declined in rows
    ]


def find_ties(
    session: Session, network_id: uuid.UUID, questionnaires: Sequence[str]
) -> tables.Campaign | None:
    """Return the latest collection of a network that asked one of these, or None."""
    return session.scalar(
        sa.select(_Campaign)
        .where(
            _Campaign.network_id == network_id,
            _Campaign.questionnaire.in_(questionnaires),
        )
        .order_by(_Campaign.opened_at.desc(), _Campaign.id.desc())
        .limit(1)
    )


def _seats(
    campaign_id: uuid.UUID, *columns: InstrumentedAttribute[Any]
) -> sa.Select[*tuple[Any, ...]]:
    return (
        sa.select(*columns)
        .select_from(_Seat)
        .join(_Campaign, _Campaign.network_id == _Seat.network_id)
        .join(tables.Organisation, tables.Organisation.id == _Seat.organisation_id)
        .outerjoin(
            _Response,
            sa.and_(
                _Response.membership_id == _Seat.id,
                _Response.campaign_id == _Campaign.id,
            ),
        )
        .where(
            _Campaign.id == campaign_id,
            sa.or_(_Seat.until.is_(None), _Response.id.is_not(None)),
        )
    )
