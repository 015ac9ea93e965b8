"""The registry of whole communes at once, as plain rows: for files, in and out."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal, TypeVar

from sqlalchemy import Select, insert, select, update
from sqlalchemy.orm import Session

from intersect.storage import tables

Kind = Literal["organisation", "person", "network", "membership"]
Values = dict[str, Any]
_Row = TypeVar("_Row")

_TABLES: Mapping[Kind, type[tables.Base]] = {
    "organisation": tables.Organisation,
    "person": tables.Person,
    "network": tables.Network,
    "membership": tables.Membership,
}
_CHUNK = 500
"""Rows, or communes, to a statement: fewer than either database takes."""


def list_communes(
    session: Session, territory_ids: Sequence[uuid.UUID] | None
) -> Sequence[tables.Territory]:
    """Return some communes, None: all, by code."""
    communes = select(tables.Territory).where(tables.Territory.level == "commune")
    found = session.scalars(communes.order_by(tables.Territory.code))
    return [each for each in found if territory_ids is None or each.id in territory_ids]


def list_former_codes(session: Session) -> Sequence[tuple[str, uuid.UUID]]:
    """Return the codes that territories had before, and whose they were."""
    alias = tables.TerritoryAlias
    found = session.execute(select(alias.code, alias.territory_id))
    return [(code, owner) for code, owner in found]


def list_rows(
    session: Session, kind: Kind, territory_ids: Sequence[uuid.UUID]
) -> Iterator[Values]:
    """Yield what some communes have of a kind, as values by column.

    Erased people and archived networks are left out, seats that ended are not.
    """
    for some in _chunks(territory_ids):
        for row in session.execute(_of(kind, some)).mappings():
            yield dict(row)


def _of(kind: Kind, territory_ids: Sequence[uuid.UUID]) -> Select[Any]:
    table = _TABLES[kind].__table__
    if kind == "membership":
        seats = tables.Membership.__table__
        return (
            select(seats)
            .join(tables.Network, tables.Network.id == seats.c.network_id)
            .join(tables.Person, tables.Person.id == seats.c.person_id)
            .where(
                tables.Network.territory_id.in_(territory_ids),
                tables.Network.archived_at.is_(None),
                tables.Person.erased_at.is_(None),
            )
            .order_by(seats.c.since, seats.c.id)
        )
    rows = select(table).where(table.c.territory_id.in_(territory_ids))
    if kind == "network":
        rows = rows.where(table.c.archived_at.is_(None))
    if kind == "person":
        rows = rows.where(table.c.erased_at.is_(None))
    return rows.order_by(table.c.name, table.c.id)


def add_rows(session: Session, kind: Kind, rows: Sequence[Values]) -> None:
    """Add rows of a kind, all with the same columns."""
    for some in _chunks(rows):
        session.execute(insert(_TABLES[kind]), some)


def change_rows(session: Session, kind: Kind, rows: Sequence[Values]) -> None:
    """Change rows of a kind: each by its `id`, only the columns that it has."""
    for some in _chunks(rows):
        session.execute(update(_TABLES[kind]), some)


def _chunks(rows: Sequence[_Row]) -> Iterator[list[_Row]]:
    return (list(rows[at : at + _CHUNK]) for at in range(0, len(rows), _CHUNK))
