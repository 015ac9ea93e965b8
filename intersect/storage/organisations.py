"""The organisations of communes, searched, put in order and cut by the database."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, exists, select
from sqlalchemy.orm import Session

from intersect.registry.names import folded
from intersect.storage import tables
from intersect.storage.paging import Page, contains, page_of
from intersect.storage.territories import below

_Organisation = tables.Organisation


@dataclass(frozen=True)
class LocalFilter:
    """Which organisations or people of communes are listed, in which order."""

    reach: Collection[uuid.UUID] | None
    """The communes whose are shown; None: of all."""
    words: str = ""
    within: uuid.UUID | None = None
    """A commune, or what communes belong to."""
    archived: bool = False
    sort: str = "name"

    def conditions(
        self, kind: type[tables.Organisation | tables.Person]
    ) -> list[ColumnElement[bool]]:
        """Return the conditions on rows of that table."""
        put_away = kind.archived_at
        found: list[ColumnElement[bool]] = [
            put_away.is_not(None) if self.archived else put_away.is_(None)
        ]
        if self.reach is not None:
            found.append(kind.territory_id.in_(self.reach))
        if self.within:
            found.append(kind.territory_id.in_(below([self.within])))
        if self.words:
            found.append(contains(kind.name_key, self.words))
        return found


def by_commune(
    kind: type[tables.Organisation | tables.Person], wanted: LocalFilter
) -> Select[Any]:
    """Return the statement of what a filter lets through, by name or by commune."""
    found = select(kind).where(*wanted.conditions(kind))
    if wanted.sort == "commune":
        found = found.join(
            tables.Territory, tables.Territory.id == kind.territory_id
        ).order_by(tables.Territory.name_key)
    return found.order_by(kind.name_key, kind.id)


def page_of_organisations(
    session: Session, wanted: LocalFilter, number: int
) -> Page[tables.Organisation]:
    """Return a page of the organisations that a filter lets through."""
    found = by_commune(_Organisation, wanted)
    return page_of(session, found, number, is_search=bool(wanted.words))


def find_organisation(
    session: Session, organisation_id: uuid.UUID
) -> tables.Organisation | None:
    """Return an organisation, or None."""
    return session.get(_Organisation, organisation_id)


def find_organisation_named(
    session: Session, territory_id: uuid.UUID, name: str
) -> tables.Organisation | None:
    """Return the commune's organisation of that name, however it is written."""
    return session.scalar(
        select(_Organisation)
        .where(
            _Organisation.territory_id == territory_id,
            _Organisation.name_key == folded(name),
        )
        .order_by(_Organisation.id)
        .limit(1)
    )


def has_seats(session: Session, organisation_id: uuid.UUID) -> bool:
    """Return whether anybody has, or had, a seat for an organisation."""
    seat = exists().where(tables.Membership.organisation_id == organisation_id)
    return bool(session.scalar(select(seat)))
