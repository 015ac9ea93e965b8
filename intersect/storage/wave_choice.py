"""The networks that can be chosen for a wave: found, put in order and cut here."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session, contains_eager, load_only

from intersect.storage import tables
from intersect.storage.paging import Page, contains, page_of
from intersect.storage.tables import wave_networks
from intersect.storage.territories import lies_in
from intersect.storage.waves import Territories

_Network, _Territory = tables.Network, tables.Territory


@dataclass(frozen=True)
class ChoiceFilter:
    """Which networks in use are meant: all that fit everything that is said."""

    communes: Territories = None
    """The communes that somebody may see; None: every one."""
    within: Collection[uuid.UUID] = ()
    """Territories of any level; a network lies in all of them."""
    type_key: str = ""
    words: str = ""
    """Of the network's name."""
    chosen: Literal["", "yes", "no"] = ""
    """Only what is in the wave already, or only what is not."""


def page_of_choice(
    session: Session, wave_id: uuid.UUID, wanted: ChoiceFilter, number: int
) -> Page[tables.Network]:
    """Return a page of the networks that fit, in the order of commune and name."""
    found = (
        select(_Network)
        .join(_Territory, _Territory.id == _Network.territory_id)
        .where(*_fitting(wave_id, wanted))
        .options(
            load_only(_Network.name, _Network.type_key, raiseload=True),
            contains_eager(_Network.territory).load_only(
                _Territory.name, raiseload=True
            ),
        )
        .order_by(_Territory.name_key, _Network.name_key, _Network.id)
    )
    return page_of(session, found, number)


def ids_of_choice(
    session: Session, wave_id: uuid.UUID, wanted: ChoiceFilter
) -> Sequence[uuid.UUID]:
    """Return all the networks that fit."""
    fitting = select(_Network.id).where(*_fitting(wave_id, wanted))
    return session.scalars(fitting).all()


def chosen_among(
    session: Session, wave_id: uuid.UUID, network_ids: Collection[uuid.UUID]
) -> frozenset[uuid.UUID]:
    """Return which of these networks are in a wave."""
    return frozenset(
        session.scalars(
            _in_wave(wave_id).where(wave_networks.c.network_id.in_(network_ids))
        )
    )


def _fitting(
    wave_id: uuid.UUID, wanted: ChoiceFilter
) -> Iterator[sa.ColumnElement[bool]]:
    yield _Network.archived_at.is_(None)
    yield contains(_Network.name_key, wanted.words)
    if wanted.communes is not None:
        yield _Network.territory_id.in_(wanted.communes)
    for place in wanted.within:
        yield lies_in(_Network.territory_id, place)
    if wanted.type_key:
        yield _Network.type_key == wanted.type_key
    if wanted.chosen == "yes":
        yield _Network.id.in_(_in_wave(wave_id))
    elif wanted.chosen == "no":
        yield _Network.id.not_in(_in_wave(wave_id))


def _in_wave(wave_id: uuid.UUID) -> sa.Select[uuid.UUID]:
    return select(wave_networks.c.network_id).where(wave_networks.c.wave_id == wave_id)
