"""All that is known of the networks of some communes when they are compared.

A handful of statements, however many networks there are.
"""

from __future__ import annotations

import uuid
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from intersect.storage import tables

_Network, _Seat, _Meeting = tables.Network, tables.Membership, tables.Meeting
_Review = tables.OverlapReview

Communes = Collection[uuid.UUID] | None
"""Some communes; None: every one."""


@dataclass(frozen=True)
class SeatRow:
    """A seat that is taken now."""

    network_id: uuid.UUID
    person_id: uuid.UUID
    person: str
    organisation_id: uuid.UUID
    organisation: str
    sector: str


@dataclass(frozen=True)
class MeetingRow:
    """A meeting that was noted."""

    network_id: uuid.UUID
    held_on: date
    hours: float | None


def list_compared(session: Session, communes: Communes) -> Sequence[tables.Network]:
    """Return the networks in use of some communes, by commune and name."""
    found = sa.select(_Network).where(_in_use(communes))
    return session.scalars(
        found.order_by(_Network.territory_id, _Network.name_key, _Network.id)
    ).all()


def list_seats(session: Session, communes: Communes) -> list[SeatRow]:
    """Return the seats of those networks that are taken now."""
    organisation, person = tables.Organisation, tables.Person
    rows = session.execute(
        sa.select(
            _Seat.network_id,
            _Seat.person_id,
            person.name,
            _Seat.organisation_id,
            organisation.name,
            _Seat.sector,
        )
        .join(_Network, _Network.id == _Seat.network_id)
        .join(person, person.id == _Seat.person_id)
        .join(organisation, organisation.id == _Seat.organisation_id)
        .where(_in_use(communes), _Seat.until.is_(None))
    )
    return [SeatRow(*row) for row in rows]


def list_noted_meetings(session: Session, communes: Communes) -> list[MeetingRow]:
    """Return the meetings of those networks that anybody noted."""
    rows = session.execute(
        sa.select(_Meeting.network_id, _Meeting.held_on, _Meeting.hours)
        .join(_Network, _Network.id == _Meeting.network_id)
        .where(_in_use(communes))
    )
    return [MeetingRow(*row) for row in rows]


def list_reviews(
    session: Session, communes: Communes
) -> Sequence[tables.OverlapReview]:
    """Return what was said of pairs of those networks, the oldest first."""
    return session.scalars(
        sa.select(_Review)
        .join(_Network, _Network.id == _Review.one_id)
        .where(_in_use(communes))
        .order_by(_Review.at, _Review.id)
    ).all()


def count_compared(session: Session, communes: Communes) -> dict[uuid.UUID, int]:
    """Return how many networks in use each of some communes has."""
    rows = session.execute(
        sa.select(_Network.territory_id, sa.func.count())
        .where(_in_use(communes))
        .group_by(_Network.territory_id)
    )
    return {territory_id: count for territory_id, count in rows}


def _in_use(communes: Communes) -> sa.ColumnElement[bool]:
    is_in_use = _Network.archived_at.is_(None)
    if communes is None:
        return is_in_use
    return sa.and_(is_in_use, _Network.territory_id.in_(communes))
