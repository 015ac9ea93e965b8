"""Countries, regions, provinces and communes, each under the one that it belongs to."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy import ColumnElement, SQLColumnExpression, exists, or_, select
from sqlalchemy.orm import Session

from intersect.registry.names import folded
from intersect.registry.territory import LEVELS
from intersect.storage import tables
from intersect.storage.paging import Page, contains, page_of

_Territory = tables.Territory
_Alias = tables.TerritoryAlias


@dataclass(frozen=True)
class TerritoryFilter:
    """Which territories are listed, in which order."""

    words: str = ""
    """Of a name, or the beginning of a code, present or former."""
    level: str = ""
    within: uuid.UUID | None = None
    sort: str = "name"


def list_level(session: Session, *levels: str) -> Sequence[tables.Territory]:
    """Return the territories of these levels, the widest first, then by name."""
    rows = session.scalars(
        select(_Territory)
        .where(_Territory.level.in_(levels))
        .order_by(_Territory.name_key, _Territory.code)
    )
    return sorted(rows, key=lambda each: LEVELS.index(each.level))


def list_places(session: Session) -> Sequence[tuple[uuid.UUID, str, str]]:
    """Return id, name and level of the regions, then of the communes, by name."""
    rows = session.execute(
        select(_Territory.id, _Territory.name, _Territory.level)
        .where(_Territory.level.in_(("region", "commune")))
        .order_by(_Territory.level.desc(), _Territory.name_key, _Territory.code)
    )
    return [(place_id, name, level) for place_id, name, level in rows]


def page_of_territories(
    session: Session, wanted: TerritoryFilter, number: int
) -> Page[tables.Territory]:
    """Return a page of the territories that a filter lets through."""
    order = {
        "code": (_Territory.code,),
        "name": (_Territory.name_key, _Territory.code),
    }[wanted.sort]
    return page_of(
        session, select(_Territory).where(*_conditions(wanted)).order_by(*order), number
    )


def _conditions(wanted: TerritoryFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.words:
        former = select(_Alias.territory_id).where(
            or_(
                _Alias.code.startswith(wanted.words, autoescape=True),
                _Alias.name.contains(wanted.words, autoescape=True),
            )
        )
        found.append(
            or_(
                contains(_Territory.name_key, wanted.words),
                _Territory.code.startswith(wanted.words, autoescape=True),
                _Territory.id.in_(former),
            )
        )
    if wanted.level:
        found.append(_Territory.level == wanted.level)
    if wanted.within:
        found.append(_Territory.id.in_(below([wanted.within])))
    return found


def fits(code: str, name: str, words: str) -> bool:
    """Return whether a territory has every word of a search in its name, or its code.

    For lists that are short enough to be held; see `page_of_territories`.
    """
    return code.startswith(words) or all(
        word in folded(name) for word in folded(words).split()
    )


def below(ids: Collection[uuid.UUID]) -> sa.Select[tuple[uuid.UUID]]:
    """Return the statement of these territories and all that belong to them."""
    tree = (
        select(_Territory.id).where(_Territory.id.in_(ids)).cte("below", recursive=True)
    )
    tree = tree.union_all(
        select(_Territory.id).join(tree, _Territory.parent_id == tree.c.id)
    )
    return select(tree.c.id)


def lies_in(
    territory_id: SQLColumnExpression[uuid.UUID], place: uuid.UUID
) -> ColumnElement[bool]:
    """Return the condition that a territory belongs to that place, or is it.

    It is asked of each row in turn, so that a list in the order of communes is read as
    far as its page: looking up all that belong to a country would have to sort them.
    """
    tree = below([place]).subquery()
    return exists().where(tree.c.id == territory_id)


def ids_below(session: Session, ids: Collection[uuid.UUID]) -> frozenset[uuid.UUID]:
    """Return these territories and all that belong to them."""
    return frozenset(session.scalars(below(ids)))


def list_aliases(
    session: Session, territory_id: uuid.UUID
) -> Sequence[tables.TerritoryAlias]:
    """Return the codes that a territory had before, in their order."""
    return session.scalars(
        select(_Alias)
        .where(_Alias.territory_id == territory_id)
        .order_by(_Alias.valid_until, _Alias.code)
    ).all()


def find_alias(session: Session, code: str) -> tables.TerritoryAlias | None:
    """Return what had that code before, or None."""
    return session.scalar(select(_Alias).where(_Alias.code == code))


def is_used(session: Session, territory_id: uuid.UUID) -> bool:
    """Return whether a network, somebody or another territory belongs to it."""
    owned = (
        _Territory.parent_id,
        tables.Network.territory_id,
        tables.Organisation.territory_id,
        tables.Person.territory_id,
    )
    found = or_(*(exists().where(column == territory_id) for column in owned))
    return bool(session.scalar(select(found)))


def by_code(session: Session) -> Mapping[str, tables.Territory]:
    """Return every territory under its code and under those that it had before."""
    every = {each.id: each for each in session.scalars(select(_Territory))}
    former = {
        alias.code: every[alias.territory_id]
        for alias in session.scalars(select(_Alias))
    }
    return {**former, **{each.code: each for each in every.values()}}


def by_id(session: Session) -> Mapping[uuid.UUID, tables.Territory]:
    """Return every territory, of all levels, by its identifier."""
    return {each.id: each for each in session.scalars(select(_Territory))}


def names_of(session: Session, ids: Collection[uuid.UUID]) -> dict[uuid.UUID, str]:
    """Return the names of some territories."""
    rows = session.execute(
        select(_Territory.id, _Territory.name).where(_Territory.id.in_(ids))
    )
    return {territory_id: name for territory_id, name in rows}
