"""Communes, networks, their members and the organisations that they come from.

Names are put in order here: of two databases none sorts like the other, and few as the
readers of names do.
"""

from __future__ import annotations

import uuid
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from intersect.language import DEFAULT_LANGUAGE, language
from intersect.registry.names import folded
from intersect.storage import tables

_Membership = tables.Membership
_order = language(DEFAULT_LANGUAGE).sort_key


@dataclass(frozen=True)
class Commune:
    """A commune as lists show it: a country has hundreds, offered on many pages."""

    id: uuid.UUID
    code: str
    name: str
    is_fictitious: bool


def list_communes(session: Session) -> Sequence[Commune]:
    """Return all communes by name."""
    commune = tables.Territory
    rows = session.execute(
        select(commune.id, commune.code, commune.name, commune.is_fictitious).where(
            commune.level == "commune"
        )
    )
    return sorted(
        (Commune(*row) for row in rows), key=lambda each: (_order(each.name), each.code)
    )


def find_territory(
    session: Session, territory_id: uuid.UUID
) -> tables.Territory | None:
    """Return a commune, or None."""
    return session.get(tables.Territory, territory_id)


def find_territory_by_code(session: Session, code: str) -> tables.Territory | None:
    """Return what has that official code, or had it before, or None."""
    alias = tables.TerritoryAlias
    former = select(alias.territory_id).where(alias.code == code)
    return session.scalar(
        select(tables.Territory).where(
            or_(tables.Territory.code == code, tables.Territory.id.in_(former))
        )
    )


def find_network(session: Session, network_id: uuid.UUID) -> tables.Network | None:
    """Return a network, or None."""
    return session.get(tables.Network, network_id)


def list_networks(
    session: Session,
    territory_ids: Collection[uuid.UUID] | None,
    *,
    archived: bool = False,
) -> Sequence[tables.Network]:
    """Return the networks in use (or put away) of some communes, None: of all."""
    put_away = tables.Network.archived_at
    networks = select(tables.Network).where(
        put_away.is_not(None) if archived else put_away.is_(None)
    )
    if territory_ids is not None:
        networks = networks.where(tables.Network.territory_id.in_(territory_ids))
    rows = session.scalars(networks)
    return sorted(rows, key=lambda row: (_order(row.name), row.id))


def parents(session: Session) -> dict[uuid.UUID, uuid.UUID | None]:
    """Return the networks that are a part of another, and which they are a part of."""
    found = select(tables.Network.id, tables.Network.parent_id).where(
        tables.Network.parent_id.is_not(None)
    )
    return {row.id: row.parent_id for row in session.execute(found)}


def list_members(
    session: Session, network_id: uuid.UUID
) -> Sequence[tables.Membership]:
    """Return the present members of a network by the person's name."""
    rows = session.scalars(
        select(_Membership).where(
            _Membership.network_id == network_id, _Membership.until.is_(None)
        )
    )
    return sorted(rows, key=lambda row: (_order(row.person.name), row.id))


def find_member(
    session: Session, network_id: uuid.UUID, membership_id: uuid.UUID
) -> tables.Membership | None:
    """Return a present member of that network, or None."""
    return session.scalar(
        select(_Membership).where(
            _Membership.id == membership_id,
            _Membership.network_id == network_id,
            _Membership.until.is_(None),
        )
    )


def count_members(
    session: Session, network_ids: Collection[uuid.UUID]
) -> dict[uuid.UUID, int]:
    """Return how many present members each of these networks has."""
    rows = session.execute(
        select(_Membership.network_id, func.count())
        .where(_Membership.until.is_(None), _Membership.network_id.in_(network_ids))
        .group_by(_Membership.network_id)
    )
    return {network_id: count for network_id, count in rows}


def list_organisations(
    session: Session, territory_id: uuid.UUID
) -> Sequence[tables.Organisation]:
    """Return the organisations of a commune by name."""
    rows = session.scalars(
        select(tables.Organisation).where(
            tables.Organisation.territory_id == territory_id
        )
    )
    return sorted(rows, key=lambda row: (_order(row.name), row.name))


def list_people(
    session: Session, organisation_id: uuid.UUID
) -> Sequence[tables.Person]:
    """Return who has or had a seat for that organisation in any network."""
    return session.scalars(
        select(tables.Person)
        .join(_Membership, _Membership.person_id == tables.Person.id)
        .where(_Membership.organisation_id == organisation_id)
        .order_by(tables.Person.id)
    ).all()


def find_person_named(
    session: Session, territory_id: uuid.UUID, name: str
) -> tables.Person | None:
    """Return somebody of a commune with that name, however it is written, or None."""
    return session.scalar(
        select(tables.Person)
        .where(
            tables.Person.territory_id == territory_id,
            tables.Person.name_key == folded(name),
            tables.Person.erased_at.is_(None),
        )
        .order_by(tables.Person.archived_at.is_not(None), tables.Person.id)
        .limit(1)
    )
