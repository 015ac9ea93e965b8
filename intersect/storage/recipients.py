"""Whom a wave still waits for, and what a message to one of them needs to know."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy import func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from intersect.storage import tables
from intersect.storage.outbox_lists import Reach
from intersect.storage.sheets import asks_seat

Campaign, Membership, Person = tables.Campaign, tables.Membership, tables.Person
Network, Territory, Response = tables.Network, tables.Territory, tables.Response


Column = sa.ColumnElement[Any] | InstrumentedAttribute[Any]

OPEN_STATES = ("open", "closing")
"""Those of a wave in which people can answer."""


@dataclass(frozen=True)
class Choice:
    """Some of a wave's people: in these communes, this commune or this network."""

    reach: Reach = None
    territory_id: uuid.UUID | None = None
    network_id: uuid.UUID | None = None
    closing: tuple[datetime, str] | None = None
    """Only what ends at this moment, in this time zone."""
    people: Collection[uuid.UUID] | None = None


EVERYBODY = Choice()


@dataclass(frozen=True)
class AskedNetwork:
    """A network that a wave asks, and where it is."""

    id: uuid.UUID
    name: str
    territory_id: uuid.UUID
    commune: str
    time_zone: str
    is_fictitious: bool


@dataclass(frozen=True)
class Recipient:
    """Somebody with a seat in a wave's networks, and whether answers are awaited."""

    person_id: uuid.UUID
    name: str
    email: str
    phone: str
    language: str
    unsubscribed_at: datetime | None
    is_awaited: bool
    """Something that they are asked can still be answered and was not submitted."""


@dataclass(frozen=True)
class AskedSeat:
    """One seat of a person in a collection of a wave."""

    network: str
    commune: str
    is_fictitious: bool
    questionnaire: str
    version: int
    closes_at: datetime
    closed_at: datetime | None
    time_zone: str
    is_finished: bool
    """It was submitted, or is not theirs."""

    def is_awaited(self, now: datetime) -> bool:
        """Tell whether answers can still come."""
        is_open = self.closed_at is None and now < self.closes_at
        return is_open and not self.is_finished


def list_recipients(
    session: Session,
    wave_id: uuid.UUID,
    now: datetime,
    choice: Choice = EVERYBODY,
    most: int | None = None,
) -> Sequence[Recipient]:
    """Return everybody with a seat in a wave that is still open there, or the first."""
    is_awaited = func.max(sa.case((_IS_FINISHED, 0), else_=1)) == 1
    rows = session.execute(
        _joined(
            Person.id,
            Person.name,
            Person.email,
            Person.phone,
            Person.language,
            Person.unsubscribed_at,
            is_awaited,
        )
        .where(
            Campaign.wave_id == wave_id,
            Campaign.closed_at.is_(None),
            Campaign.closes_at > now,
            Person.archived_at.is_(None),
            Person.erased_at.is_(None),
            *_chosen(choice),
        )
        .group_by(Person.id)
        .order_by(Person.name, Person.id)
        .limit(most)
    )
    return [Recipient(*row) for row in rows]


def list_seats(
    session: Session, wave_id: uuid.UUID, people: Collection[uuid.UUID]
) -> dict[uuid.UUID, list[AskedSeat]]:
    """Return person -> every seat that a wave asks about, by the network's name."""
    rows = session.execute(
        _joined(
            Person.id,
            Network.name,
            Territory.name,
            Territory.is_fictitious,
            Campaign.questionnaire,
            Campaign.version,
            Campaign.closes_at,
            Campaign.closed_at,
            Territory.time_zone,
            _IS_FINISHED,
        )
        .where(Campaign.wave_id == wave_id, Person.id.in_(people))
        .order_by(Network.name, Campaign.questionnaire)
    )
    seats: dict[uuid.UUID, list[AskedSeat]] = {}
    for row in rows:
        seats.setdefault(row[0], []).append(AskedSeat(*row[1:]))
    return seats


def list_closings(
    session: Session, wave_id: uuid.UUID, now: datetime
) -> Sequence[tuple[datetime, str]]:
    """Return when a wave's open collections end, with the zones of their communes."""
    rows = session.execute(
        select(Campaign.closes_at, Territory.time_zone)
        .select_from(Campaign)
        .join(Network, Network.id == Campaign.network_id)
        .join(Territory, Territory.id == Network.territory_id)
        .where(
            Campaign.wave_id == wave_id,
            Campaign.closed_at.is_(None),
            Campaign.closes_at > now,
        )
        .distinct()
    )
    return [(closes_at, zone) for closes_at, zone in rows]


def list_reminded(session: Session) -> Sequence[tables.Wave]:
    """Return the open waves that have a schedule of reminders."""
    waves = session.scalars(
        select(tables.Wave).where(tables.Wave.state.in_(OPEN_STATES))
    )
    return [wave for wave in waves if wave.reminders]


def list_asked(
    session: Session, wave_id: uuid.UUID, reach: Reach, most: int | None = None
) -> Sequence[AskedNetwork]:
    """Return the networks that a wave asks in these communes, or the first of them.

    In order of both names. Plain rows: a country has thousands.
    """
    found = (
        select(
            Network.id,
            Network.name,
            Territory.id,
            Territory.name,
            Territory.time_zone,
            Territory.is_fictitious,
        )
        .join(Territory, Territory.id == Network.territory_id)
        .where(*_is_asked(wave_id, reach))
        .order_by(Territory.name_key, Network.name_key, Network.id)
        .limit(most)
    )
    return [AskedNetwork(*row) for row in session.execute(found)]


def asks_invented(session: Session, wave_id: uuid.UUID, reach: Reach) -> bool:
    """Return whether a wave asks a network of an invented commune, of these."""
    found = (
        select(Network.id)
        .join(Territory, Territory.id == Network.territory_id)
        .where(*_is_asked(wave_id, reach), Territory.is_fictitious)
    )
    return session.scalar(found.limit(1)) is not None


def _is_asked(wave_id: uuid.UUID, reach: Reach) -> list[sa.ColumnElement[bool]]:
    """Return the conditions that a network is asked, and is in these communes."""
    where: list[sa.ColumnElement[bool]] = [
        sa.exists().where(
            Campaign.wave_id == wave_id, Campaign.network_id == Network.id
        )
    ]
    if reach is not None:
        where.append(Network.territory_id.in_(reach))
    return where


_IS_FINISHED = sa.or_(
    Response.submitted_at.is_not(None), Response.declined_at.is_not(None)
)


def _joined(*columns: Column) -> sa.Select[Any]:
    return (
        select(*columns)
        .select_from(Campaign)
        .join(Network, Network.id == Campaign.network_id)
        .join(Territory, Territory.id == Network.territory_id)
        .join(
            Membership,
            sa.and_(Membership.network_id == Network.id, Membership.until.is_(None)),
        )
        .join(Person, Person.id == Membership.person_id)
        .outerjoin(
            Response,
            sa.and_(
                Response.campaign_id == Campaign.id,
                Response.membership_id == Membership.id,
            ),
        )
        .outerjoin(tables.Sheet, tables.Sheet.campaign_id == Campaign.id)
        .where(asks_seat())
    )


def _chosen(choice: Choice) -> list[sa.ColumnElement[bool]]:
    where: list[sa.ColumnElement[bool]] = []
    if choice.reach is not None:
        where.append(Network.territory_id.in_(choice.reach))
    if choice.territory_id is not None:
        where.append(Network.territory_id == choice.territory_id)
    if choice.network_id is not None:
        where.append(Network.id == choice.network_id)
    if choice.closing is not None:
        closes_at, zone = choice.closing
        where += [Campaign.closes_at == closes_at, Territory.time_zone == zone]
    if choice.people is not None:
        where.append(Person.id.in_(choice.people))
    return where
