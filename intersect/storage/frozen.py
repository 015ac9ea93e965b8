"""Results of collections that are over, as they were then; only ever added."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session, contains_eager

from intersect.storage import tables
from intersect.storage.paging import comes_after
from intersect.storage.waves import Territories

_Campaign, _Frozen, _Wave = tables.Campaign, tables.FrozenResult, tables.Wave

ResultKey = tuple[str, uuid.UUID, str]
"""What puts results in order: code of the commune, network, questionnaire."""


def find_frozen(
    session: Session, campaign_id: uuid.UUID, revision: int
) -> tables.FrozenResult | None:
    """Return a collection's frozen result of one revision of its wave, or None."""
    return session.scalar(
        sa.select(_Frozen).where(
            _Frozen.campaign_id == campaign_id, _Frozen.revision == revision
        )
    )


def list_of_network(
    session: Session, campaign: tables.Campaign
) -> list[tuple[tables.Campaign, Any]]:
    """Return a network's collections up to one, oldest first, with what was frozen.

    Of the same questionnaire, and as their waves stand now; what was reopened and not
    frozen again is left out.
    """
    found = (
        sa.select(_Campaign, _Frozen.content)
        .join(_Frozen, _Frozen.campaign_id == _Campaign.id)
        .join(_Wave, _Wave.id == _Campaign.wave_id)
        .where(
            _Campaign.network_id == campaign.network_id,
            _Campaign.questionnaire == campaign.questionnaire,
            _Campaign.number <= campaign.number,
            _Frozen.revision == _Wave.revision,
        )
        .options(contains_eager(_Campaign.wave))
        .order_by(_Campaign.number)
    )
    return [(row[0], row[1]) for row in session.execute(found)]


def list_revisions(session: Session, wave_id: uuid.UUID) -> Sequence[int]:
    """Return the revisions of a wave of which there are frozen results."""
    return session.scalars(
        sa.select(_Frozen.revision)
        .join(_Campaign, _Campaign.id == _Frozen.campaign_id)
        .where(_Campaign.wave_id == wave_id)
        .distinct()
        .order_by(_Frozen.revision)
    ).all()


@dataclass(frozen=True)
class Stretch:
    """Some of the results of a wave, in their order."""

    after: ResultKey | None
    """The last one before them; None: from the first on."""
    at_most: int


def list_results(
    session: Session,
    wave: tables.Wave,
    territories: Territories,
    stretch: Stretch | None = None,
) -> Iterator[tuple[tables.FrozenResult, tables.Network]]:
    """Return the frozen results of a wave in these communes, commune by commune.

    All of them, or a stretch; not what rosters of ties were frozen as, which has no
    level and no index.
    """
    found = (
        sa.select(_Frozen, tables.Network)
        .join(_Campaign, _Campaign.id == _Frozen.campaign_id)
        .join(tables.Network, tables.Network.id == _Campaign.network_id)
        .join(tables.Territory, tables.Territory.id == tables.Network.territory_id)
        .where(
            _Campaign.wave_id == wave.id,
            _Frozen.revision == wave.revision,
            _Frozen.content["="].as_string() == "Result",
        )
        .order_by(*_IN_ORDER)
    )
    if territories is not None:
        found = found.where(tables.Network.territory_id.in_(territories))
    if stretch is not None:
        found = found.limit(stretch.at_most)
        if stretch.after is not None:
            found = found.where(comes_after(_IN_ORDER, stretch.after))
    for row in session.execute(found.execution_options(yield_per=100)):
        yield row[0], row[1]


_IN_ORDER = (tables.Territory.code, tables.Network.id, _Campaign.questionnaire)


def list_unfrozen(
    session: Session, ended_by: datetime, at_most: int
) -> Sequence[tables.Campaign]:
    """Return collections that had ended by a moment and have no frozen result yet."""
    found = _unfrozen(ended_by).order_by(_Campaign.id).limit(at_most)
    return session.scalars(found).all()


def list_unfrozen_of(
    session: Session, ended_by: datetime, wave_id: uuid.UUID, territory_id: uuid.UUID
) -> Sequence[tables.Campaign]:
    """Return those of a wave in a commune."""
    there = sa.select(tables.Network.id).where(
        tables.Network.territory_id == territory_id
    )
    return session.scalars(
        _unfrozen(ended_by).where(
            _Campaign.wave_id == wave_id, _Campaign.network_id.in_(there)
        )
    ).all()


def list_begun_to_end(session: Session, now: datetime) -> Sequence[tables.Wave]:
    """Return the open waves of which at least one collection is over."""
    over = sa.select(_Campaign.id).where(
        _Campaign.wave_id == _Wave.id,
        sa.or_(_Campaign.closed_at.is_not(None), _Campaign.closes_at <= now),
    )
    found = sa.select(_Wave).where(_Wave.state == "open", over.exists())
    return session.scalars(found.order_by(_Wave.id)).all()


def list_ended(session: Session, ended_by: datetime) -> Sequence[tables.Wave]:
    """Return the waves that are not closed yet, and have nothing left to freeze."""
    of_wave = sa.select(_Campaign.id).where(_Campaign.wave_id == _Wave.id)
    is_frozen = sa.or_(_is_frozen(), _IS_SHEET)
    unfinished = of_wave.where(sa.or_(~_has_ended(ended_by), ~is_frozen))
    found = sa.select(_Wave).where(
        _Wave.state.in_(("open", "closing")), of_wave.exists(), ~unfinished.exists()
    )
    return session.scalars(found.order_by(_Wave.id)).all()


_IS_SHEET = (
    sa.select(tables.Sheet.campaign_id)
    .where(tables.Sheet.campaign_id == _Campaign.id)
    .correlate(_Campaign)
    .exists()
)
"""Sheets have facts, and no result to freeze."""


def _unfrozen(ended_by: datetime) -> sa.Select[tables.Campaign]:
    return (
        sa.select(_Campaign)
        .join(_Wave, _Wave.id == _Campaign.wave_id)
        .where(_has_ended(ended_by), ~_is_frozen(), ~_IS_SHEET)
    )


def _has_ended(ended_by: datetime) -> sa.ColumnElement[bool]:
    return sa.or_(_Campaign.closed_at.is_not(None), _Campaign.closes_at <= ended_by)


def _is_frozen() -> sa.ColumnElement[bool]:
    return (
        sa.select(_Frozen.id)
        .where(_Frozen.campaign_id == _Campaign.id, _Frozen.revision == _Wave.revision)
        .correlate(_Campaign, _Wave)
        .exists()
    )
