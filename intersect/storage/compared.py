"""What comparing reads: frozen results of a wave, and where their networks are."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Session

from intersect.storage import tables
from intersect.storage.waves import Territories

_Campaign, _Frozen, _Network = tables.Campaign, tables.FrozenResult, tables.Network
_Territory, _Wave = tables.Territory, tables.Wave

COMPARABLE_STATES = ("closed", "published")
"""Of waves, whose results no longer change."""

_ROWS_AT_ONCE = 20


@dataclass(frozen=True)
class Stamp:
    """Which frozen results there are: the same stamp, the same results."""

    wave_id: uuid.UUID
    revision: int
    count: int
    latest: datetime | None


class Place(NamedTuple):
    """A territory."""

    id: uuid.UUID
    code: str
    name: str
    level: str
    parent_id: uuid.UUID | None
    is_fictitious: bool
    peer_group: str
    """In the typology that was loaded; empty: none."""


class AskedNetwork(NamedTuple):
    """A network that a wave asks its first questionnaire."""

    id: uuid.UUID
    name: str
    territory_id: uuid.UUID
    type_key: str


class RegisteredNetwork(NamedTuple):
    """A network that was in use when a wave closed, or that it has a result of."""

    id: uuid.UUID
    name: str
    territory_id: uuid.UUID
    type_key: str
    voice: str


def list_comparable(
    session: Session, states: Sequence[str], territories: Territories
) -> Sequence[tables.Wave]:
    """Return the programme's waves in these states, newest end first.

    Only those that have networks in these communes.
    """
    wave = _Wave
    found = sa.select(wave).where(wave.network_id.is_(None), wave.state.in_(states))
    if territories is not None:
        inside = (
            sa.select(_Campaign.wave_id)
            .join(_Network, _Network.id == _Campaign.network_id)
            .where(_Network.territory_id.in_(territories))
        )
        found = found.where(wave.id.in_(inside))
    return session.scalars(found.order_by(wave.closed_at.desc(), wave.id)).all()


def stamp_of(session: Session, wave: tables.Wave) -> Stamp:
    """Return which results of a wave are frozen."""
    counted: list[Any] = [sa.func.count(), sa.func.max(_Frozen.frozen_at)]
    count, latest = session.execute(_of_wave(sa.select(*counted), wave)).one()
    return Stamp(wave.id, wave.revision, count, latest)


def list_contents(
    session: Session, wave: tables.Wave
) -> Iterator[tuple[uuid.UUID, Any]]:
    """Return network and content of all frozen results of a wave's main questionnaire.

    Those of its present revision, in no order; a few at a time, for a country's are
    large.  The figures of each question stay in the database: they are two thirds.
    """
    content = _without(session, ("value", "score", "value", "items"))
    rows = _of_wave(sa.select(_Campaign.network_id, content), wave)
    for network_id, content in session.execute(
        rows.execution_options(yield_per=_ROWS_AT_ONCE)
    ):
        yield network_id, content


def list_whole_contents(
    session: Session, wave: tables.Wave
) -> Iterator[tuple[uuid.UUID, Any]]:
    """Return the same results with the figures of each question, a few at a time."""
    rows = _of_wave(sa.select(_Campaign.network_id, _Frozen.content), wave)
    for row in session.execute(rows.execution_options(yield_per=_ROWS_AT_ONCE)):
        yield row[0], row[1]


def list_asked(
    session: Session, wave: tables.Wave, territories: Territories
) -> list[AskedNetwork]:
    """Return the networks that a wave asks, by name, as they are registered now."""
    network = _Network
    found = (
        sa.select(network.id, network.name, network.territory_id, network.type_key)
        .join(_Campaign, _Campaign.network_id == network.id)
        .where(
            _Campaign.wave_id == wave.id,
            _Campaign.questionnaire == wave.questionnaires[0],
        )
        .order_by(network.name_key, network.id)
    )
    if territories is not None:
        found = found.where(network.territory_id.in_(territories))
    return [AskedNetwork(*row) for row in session.execute(found)]


def list_registered(
    session: Session, wave: tables.Wave, territories: Territories
) -> list[RegisteredNetwork]:
    """Return the networks that were in use when a wave closed, and those it asked.

    As they are registered now: a network that moved or changed its type is compared
    where it belongs.
    """
    network = _Network
    asked = sa.select(_Campaign.network_id).where(_Campaign.wave_id == wave.id)
    in_use = sa.and_(
        network.created_at <= wave.closed_at,
        sa.or_(network.archived_at.is_(None), network.archived_at > wave.closed_at),
    )
    found = sa.select(
        network.id, network.name, network.territory_id, network.type_key, network.voice
    ).where(sa.or_(in_use, network.id.in_(asked)))
    if territories is not None:
        found = found.where(network.territory_id.in_(territories))
    return [RegisteredNetwork(*row) for row in session.execute(found)]


def list_places(session: Session) -> dict[uuid.UUID, Place]:
    """Return every territory."""
    place = _Territory
    found = sa.select(
        place.id,
        place.code,
        place.name,
        place.level,
        place.parent_id,
        place.is_fictitious,
        place.peer_group,
    )
    return {row[0]: Place(*row) for row in session.execute(found)}


def _of_wave(rows: sa.Select[Any], wave: tables.Wave) -> sa.Select[Any]:
    return (
        rows.select_from(_Frozen)
        .join(_Campaign, _Campaign.id == _Frozen.campaign_id)
        .where(
            _Campaign.wave_id == wave.id,
            _Campaign.questionnaire == wave.questionnaires[0],
            _Frozen.revision == wave.revision,
        )
    )


def _without(session: Session, path: Sequence[str]) -> sa.ColumnElement[Any]:
    """Return frozen results without what stands at a path."""
    content, kept_as = _Frozen.content, _Frozen.content.type
    if session.get_bind().dialect.name == "sqlite":
        return sa.func.json_remove(content, f"$.{'.'.join(path)}", type_=kept_as)
    there = sa.cast(list(path), ARRAY(sa.Text))
    return content.op("#-", return_type=kept_as)(there)
