"""How far the people of a wave are, counted by territory or by voice; never answers."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from intersect.storage import tables
from intersect.storage.waves import Territories

_Campaign, _Network, _Seat = tables.Campaign, tables.Network, tables.Membership
_Response = tables.Response


@dataclass(frozen=True)
class Counts:
    """How many people are how far."""

    not_opened: int = 0
    """Nothing is saved, and as far as is known they never used their link."""
    started: int = 0
    """They have used their link lately, or saved something."""
    idle: int = 0
    """Started, but nothing saved for some days."""
    submitted: int = 0
    declined: int = 0
    """They say that it is not their network; nobody waits for them."""

    @property
    def asked(self) -> int:
        """Return how many are waited for, or have answered."""
        return self.not_opened + self.started + self.idle + self.submitted

    @property
    def everybody(self) -> int:
        """Return how many there are."""
        return self.asked + self.declined

    def __add__(self, other: Counts) -> Counts:
        """Return the counts of both together."""
        return Counts(
            self.not_opened + other.not_opened,
            self.started + other.started,
            self.idle + other.idle,
            self.submitted + other.submitted,
            self.declined + other.declined,
        )


@dataclass(frozen=True)
class VoiceCounts:
    """The people of one voice of a network."""

    network_id: uuid.UUID
    voice: str
    counts: Counts


def count_by_commune(
    session: Session,
    wave: tables.Wave,
    territories: Territories,
    idle_since: datetime,
) -> dict[uuid.UUID, tuple[int, Counts]]:
    """Return of each commune of a wave how many networks it has, and who is how far."""
    networks = sa.func.count(sa.distinct(_Network.id))
    rows = _counted(wave, territories, idle_since, _Network.territory_id, networks)
    return {
        commune: (many, Counts(*counts))
        for commune, many, *counts in session.execute(rows)
    }


def count_all(
    session: Session, territories: Territories
) -> dict[uuid.UUID, tuple[int, int]]:
    """Return of each open wave how many have submitted, and how many are asked."""
    counts = _submitted(), _Response.declined_at.is_(None)
    sums = (sa.func.sum(sa.case((each, 1), else_=0)) for each in counts)
    # Of several questionnaires of a wave the first says who is how far.
    first = tables.Wave.questionnaires[0].as_string()
    columns: list[Any] = [_Campaign.wave_id, *sums]
    rows = (
        _seats(sa.select(*columns), territories)
        .join(tables.Wave, tables.Wave.id == _Campaign.wave_id)
        .where(tables.Wave.network_id.is_(None), _Campaign.questionnaire == first)
        .group_by(_Campaign.wave_id)
    )
    return {
        wave_id: (int(submitted), int(people))
        for wave_id, submitted, people in session.execute(rows)
    }


def count_by_voice(
    session: Session, wave: tables.Wave, commune_id: uuid.UUID, idle_since: datetime
) -> list[VoiceCounts]:
    """Return who is how far in the networks of a commune, by network and voice."""
    voice = sa.case(
        (_Network.voice == "organisation", tables.Organisation.name),
        else_=_Seat.sector,
    )
    rows = _counted(wave, {commune_id}, idle_since, _Network.id, voice).join(
        tables.Organisation, tables.Organisation.id == _Seat.organisation_id
    )
    return [
        VoiceCounts(network_id, name, Counts(*counts))
        for network_id, name, *counts in session.execute(rows.group_by(voice))
    ]


def _counted(
    wave: tables.Wave,
    territories: Territories,
    idle_since: datetime,
    group: Any,  # noqa: ANN401 - a column
    besides: Any,  # noqa: ANN401 - a column
) -> sa.Select[Any]:
    is_there = _Response.id.is_not(None)
    is_waiting = sa.and_(
        is_there, _Response.submitted_at.is_(None), _Response.declined_at.is_(None)
    )
    is_idle = _Response.saved_at < idle_since
    has_nothing = _Response.id.is_(None)
    opened, opened_lately = _opened(), _opened(idle_since)
    states = (
        sa.and_(has_nothing, ~opened),
        sa.or_(sa.and_(is_waiting, ~is_idle), sa.and_(has_nothing, opened_lately)),
        sa.or_(
            sa.and_(is_waiting, is_idle),
            sa.and_(has_nothing, opened, ~opened_lately),
        ),
        _submitted(),
        sa.and_(is_there, _Response.declined_at.is_not(None)),
    )
    counts = (sa.func.sum(sa.case((state, 1), else_=0)) for state in states)
    return (
        _seats(sa.select(group, besides, *counts), territories)
        .where(
            _Campaign.wave_id == wave.id,
            _Campaign.questionnaire == wave.questionnaires[0],
        )
        .group_by(group)
    )


def _seats(rows: sa.Select[Any], territories: Territories) -> sa.Select[Any]:
    """Join the seats of collections: present ones, and those with a response."""
    found = (
        rows.select_from(_Campaign)
        .join(_Network, _Network.id == _Campaign.network_id)
        .join(_Seat, _Seat.network_id == _Network.id)
        .outerjoin(
            _Response,
            sa.and_(
                _Response.campaign_id == _Campaign.id,
                _Response.membership_id == _Seat.id,
            ),
        )
        .where(sa.or_(_Seat.until.is_(None), _Response.id.is_not(None)))
    )
    if territories is None:
        return found
    return found.where(_Network.territory_id.in_(territories))


def _opened(since: datetime | None = None) -> sa.ColumnElement[bool]:
    """Whether a seat's person has used their link (since then, if that is said)."""
    link = tables.Link
    used = link.opened_at.is_not(None) if since is None else link.opened_at >= since
    return sa.exists().where(
        link.wave_id == _Campaign.wave_id,
        link.person_id == _Seat.person_id,
        link.revoked_at.is_(None),
        used,
    )


def _submitted() -> sa.ColumnElement[bool]:
    return sa.and_(_Response.submitted_at.is_not(None), _Response.declined_at.is_(None))
