"""The list of networks, searched, filtered, put in order and cut by the database."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, false, func, or_, select, true
from sqlalchemy.orm import Session, aliased, contains_eager, load_only

from intersect.questionnaire.model import CORE_QUESTIONNAIRE
from intersect.storage import tables
from intersect.storage.paging import Page, contains, page_of
from intersect.storage.territories import below

_Network = tables.Network
_Campaign = tables.Campaign
_Territory = tables.Territory

SORTS = ("name", "commune", "state", "answers")
BY_CAMPAIGN = ("state", "answers")
"""The orders that ask for each network's latest collection."""
STATES = ("none", "open", "closed")

Communes = Collection[uuid.UUID] | None
"""Some communes; None: every one."""


@dataclass(frozen=True)
class NetworkFilter:
    """Which networks are listed, in which order."""

    words: str = ""
    """Of the network's name or of its commune's."""
    within: uuid.UUID | None = None
    """A commune, or what communes belong to."""
    kind: str = ""
    state: str = ""
    sort: str = "name"

    @property
    def is_filtered(self) -> bool:
        """Whether it leaves any network out."""
        return bool(self.words or self.within or self.kind or self.state)


@dataclass(frozen=True)
class Sight:
    """Where somebody runs networks, reads drafts of results, and reads results."""

    runs: Communes
    drafts: Communes
    results: Communes

    @property
    def is_all_run(self) -> bool:
        """Whether they see nothing but what they run."""
        return self.runs == self.drafts == self.results


def page_of_networks(
    session: Session,
    wanted: NetworkFilter,
    sight: Sight,
    now: datetime,
    grace: timedelta,
    number: int,
) -> Page[tables.Network]:
    """Return a page of the networks in use that somebody sees.

    `grace` is how long after its end a collection still takes answers.
    """
    is_open = and_(_Campaign.closed_at.is_(None), _Campaign.closes_at > now)
    state = case((_Campaign.id.is_(None), "none"), (is_open, "open"), else_="closed")
    found = _in_communes().where(_Network.archived_at.is_(None), *_conditions(wanted))
    found = found.where(_is_seen(sight, now, grace))
    if wanted.state:
        found = found.where(state == wanted.state)
    if wanted.state or wanted.sort in BY_CAMPAIGN or not sight.is_all_run:
        # Looking up each network's latest collection is most of the work.
        found = _with_latest(found)
    order: dict[str, tuple[Any, ...]] = {
        "name": (),
        "commune": (_Territory.name_key,),
        "state": (state,),
        "answers": (_submitted().desc(),),
    }
    ordered = found.order_by(*order[wanted.sort], _Network.name_key, _Network.id)
    return page_of(session, ordered, number, is_search=bool(wanted.words))


def list_after(
    session: Session,
    sight: Sight,
    now: datetime,
    grace: timedelta,
    after: uuid.UUID | None,
    at_most: int,
) -> Sequence[tables.Network]:
    """Return the networks in use of which somebody reads anything, by identifier."""
    found = _known(sight, now, grace)
    if after is not None:
        found = found.where(_Network.id > after)
    return session.scalars(found.order_by(_Network.id).limit(at_most)).all()


def find_seen(
    session: Session,
    sight: Sight,
    now: datetime,
    grace: timedelta,
    network_id: uuid.UUID,
) -> tables.Network | None:
    """Return a network in use if somebody reads anything of it."""
    return session.scalar(_known(sight, now, grace).where(_Network.id == network_id))


def _known(sight: Sight, now: datetime, grace: timedelta) -> Select[tables.Network]:
    """Select what is listed for somebody, and what they read published results of.

    The list shows networks by their latest collection, whose results may be drafts.
    """
    found = _in_communes().where(_Network.archived_at.is_(None))
    if sight.is_all_run:
        return found.where(_within(sight.runs))
    of_wave = tables.Campaign.__table__.alias("published")
    published = (
        select(of_wave.c.id)
        .join(tables.Wave, tables.Wave.id == of_wave.c.wave_id)
        .where(of_wave.c.network_id == _Network.id, tables.Wave.state == "published")
        .correlate(_Network)
        .exists()
    )
    return _with_latest(found).where(
        or_(_is_seen(sight, now, grace), and_(_within(sight.results), published))
    )


def page_of_archived(
    session: Session, communes: Communes, number: int
) -> Page[tables.Network]:
    """Return a page of the networks of some communes that were put away."""
    found = _in_communes().where(_Network.archived_at.is_not(None), _within(communes))
    return page_of(session, found.order_by(_Network.name_key, _Network.id), number)


def count_archived(session: Session, communes: Communes) -> int:
    """Return how many networks of some communes were put away."""
    counted = select(func.count(_Network.id)).where(
        _Network.archived_at.is_not(None), _within(communes)
    )
    return session.scalar(counted) or 0


def _in_communes() -> Select[tables.Network]:
    return (
        select(_Network)
        .join(_Territory, _Territory.id == _Network.territory_id)
        .options(
            load_only(
                _Network.name,
                _Network.territory_id,
                _Network.type_key,
                _Network.voice,
                raiseload=True,
            ),
            contains_eager(_Network.territory).load_only(
                _Territory.code,
                _Territory.name,
                _Territory.is_fictitious,
                raiseload=True,
            ),
        )
    )


def _with_latest(found: Select[tables.Network]) -> Select[tables.Network]:
    """Look up each network's latest collection as well, and its wave."""
    return found.outerjoin(_Campaign, _Campaign.id == _latest()).outerjoin(
        tables.Wave, tables.Wave.id == _Campaign.wave_id
    )


def _is_seen(sight: Sight, now: datetime, grace: timedelta) -> ColumnElement[bool]:
    """Return the condition that somebody sees a network; see `_with_latest`."""
    if sight.is_all_run:
        return _within(sight.runs)
    is_final = or_(_Campaign.closed_at.is_not(None), _Campaign.closes_at <= now - grace)
    is_released = and_(
        is_final,
        or_(tables.Wave.network_id.is_not(None), tables.Wave.state == "published"),
    )
    return or_(
        _within(sight.runs),
        and_(_within(sight.drafts), _Campaign.id.is_not(None)),
        and_(_within(sight.results), is_released),
    )


def _within(communes: Communes) -> ColumnElement[bool]:
    if communes is None:
        return true()
    return _Network.territory_id.in_(communes) if communes else false()


def _conditions(wanted: NetworkFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    named = aliased(_Territory)
    if wanted.words:
        found.append(
            or_(
                contains(_Network.name_key, wanted.words),
                _Network.territory_id.in_(
                    select(named.id).where(contains(named.name_key, wanted.words))
                ),
            )
        )
    if wanted.within:
        found.append(_Network.territory_id.in_(below([wanted.within])))
    if wanted.kind:
        found.append(_Network.type_key == wanted.kind)
    return found


def _latest() -> ColumnElement[uuid.UUID | None]:
    other = tables.Campaign.__table__.alias("other")
    return (
        select(other.c.id)
        .where(other.c.network_id == _Network.id)
        .order_by(
            case((other.c.questionnaire == CORE_QUESTIONNAIRE, 0), else_=1),
            other.c.number.desc(),
            other.c.id.desc(),
        )
        .limit(1)
        .correlate(_Network)
        .scalar_subquery()
    )


def _submitted() -> ColumnElement[int]:
    response = tables.Response
    return (
        select(func.count(response.id))
        .where(
            response.campaign_id == _Campaign.id,
            response.submitted_at.is_not(None),
            response.declined_at.is_(None),
        )
        .correlate(_Campaign)
        .scalar_subquery()
    )
