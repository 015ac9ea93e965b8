"""All that is known of the networks of some communes when they are compared.

A handful of statements, however many networks there are.
"""

from __future__ import annotations

import uuid
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.orm import InstrumentedAttribute, Session

from intersect.storage import tables

_Network, _Seat, _Meeting = tables.Network, tables.Membership, tables.Meeting
_Review, _Wave, _Campaign = tables.OverlapReview, tables.Wave, tables.Campaign

Communes = Collection[uuid.UUID] | None
"""Some communes; None: every one."""


@dataclass(frozen=True)
class SeatRow:
    """A seat that is taken."""

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


@dataclass(frozen=True)
class LastWave:
    """The wave that closed last in a commune."""

    id: uuid.UUID
    name: str
    closed_at: datetime
    commune: str
    time_zone: str


def list_compared(
    session: Session, communes: Communes, then: datetime | None = None
) -> Sequence[tables.Network]:
    """Return the networks in use of some communes, by commune and name.

    Now, or at a moment of the past.
    """
    found = sa.select(_Network).where(_in_use(communes, then))
    return session.scalars(
        found.order_by(_Network.territory_id, _Network.name_key, _Network.id)
    ).all()


def list_seats(
    session: Session, communes: Communes, then: datetime | None = None
) -> list[SeatRow]:
    """Return the seats of those networks that are taken now, or were at a moment."""
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
        .where(_in_use(communes, then), _is_taken(then))
    )
    return [SeatRow(*row) for row in rows]


def list_noted_meetings(
    session: Session, communes: Communes, then: datetime | None = None
) -> list[MeetingRow]:
    """Return the meetings of those networks that anybody noted, by day of any time."""
    rows = session.execute(
        sa.select(_Meeting.network_id, _Meeting.held_on, _Meeting.hours)
        .join(_Network, _Network.id == _Meeting.network_id)
        .where(_in_use(communes, then))
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


def last_waves(session: Session, communes: Communes) -> dict[uuid.UUID, LastWave]:
    """Return the programme's wave that closed last in each of some communes.

    One that was reopened has not closed; what one network collects by itself is none.
    """
    territory = tables.Territory
    found = (
        sa.select(
            territory.id,
            *(_Wave.id, _Wave.name, _Wave.closed_at),
            *(territory.name, territory.time_zone),
        )
        .join(_Network, _Network.territory_id == territory.id)
        .join(_Campaign, _Campaign.network_id == _Network.id)
        .join(_Wave, _Wave.id == _Campaign.wave_id)
        .where(
            _Wave.network_id.is_(None),
            _Wave.state.in_(("closed", "published")),
        )
        .distinct()
        .order_by(_Wave.closed_at, _Wave.id.desc())
    )
    if communes is not None:
        found = found.where(territory.id.in_(communes))
    return {
        commune: LastWave(wave, name, closed_at, place, zone)
        for commune, wave, name, closed_at, place, zone in session.execute(found)
        if closed_at is not None
    }


def _is_taken(then: datetime | None) -> sa.ColumnElement[bool]:
    if then is None:
        return _Seat.until.is_(None)
    return sa.and_(_Seat.since <= then, _later_or_never(_Seat.until, then))


def _later_or_never(
    moment: InstrumentedAttribute[datetime | None], then: datetime
) -> sa.ColumnElement[bool]:
    return sa.or_(moment.is_(None), moment > then)


def _in_use(communes: Communes, then: datetime | None = None) -> sa.ColumnElement[bool]:
    archived_at = _Network.archived_at
    is_in_use = (
        archived_at.is_(None) if then is None else _later_or_never(archived_at, then)
    )
    if communes is None:
        return is_in_use
    return sa.and_(is_in_use, _Network.territory_id.in_(communes))
