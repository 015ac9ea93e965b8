"""Reading what was noted: the newest first, a page at a time."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from intersect.storage import tables


@dataclass(frozen=True)
class Sought:
    """Which events are wanted; what is None or empty does not matter."""

    territory_ids: Collection[uuid.UUID] | None = None
    user_id: int | None = None
    action: str = ""
    kind: str = ""
    """What it was done to: network, as in «network:…»."""
    subject: str = ""
    since: datetime | None = None
    until: datetime | None = None


def list_events(
    session: Session, sought: Sought, limit: int, before: int | None = None
) -> Sequence[tables.AuditEvent]:
    """Return the newest events, or the newest of those older than number `before`."""
    event = tables.AuditEvent
    found = select(event).order_by(event.id.desc()).limit(limit)
    if before is not None:
        found = found.where(event.id < before)
    if sought.user_id is not None:
        found = found.where(event.user_id == sought.user_id)
    if sought.action:
        found = found.where(event.action == sought.action)
    if sought.kind:
        found = found.where(
            event.subject.startswith(f"{sought.kind}:", autoescape=True)
        )
    if sought.subject:
        found = found.where(event.subject == sought.subject)
    if sought.since is not None:
        found = found.where(event.at >= sought.since)
    if sought.until is not None:
        found = found.where(event.at < sought.until)
    if sought.territory_ids is not None:
        found = found.where(event.territory_id.in_(sought.territory_ids))
    return session.scalars(found).all()


def list_people(
    session: Session, territory_ids: Collection[uuid.UUID] | None
) -> Sequence[tables.User]:
    """Return who did anything in some territories, None: anywhere at all."""
    event = tables.AuditEvent
    did = select(event.user_id).where(event.user_id.is_not(None))
    if territory_ids is not None:
        did = did.where(event.territory_id.in_(territory_ids))
    people = select(tables.User).where(tables.User.id.in_(did))
    return session.scalars(people.order_by(tables.User.name)).all()


def find_names(session: Session, subjects: Iterable[str]) -> dict[str, str]:
    """Return what those subjects are called, each as in «network:…».

    What has no name any more, or none at all, is left out.
    """
    wanted: dict[str, set[str]] = {}
    for subject in subjects:
        kind, _, identifier = subject.partition(":")
        wanted.setdefault(kind, set()).add(identifier)
    names: dict[str, str] = {}
    for kind, (statement, key) in _NAMED.items():
        keys = [key(each) for each in wanted.get(kind, ()) if _is_key(key, each)]
        if not keys:
            continue
        column = statement.selected_columns[0]
        for identifier, name in session.execute(statement.where(column.in_(keys))):
            names[f"{kind}:{identifier}"] = name
    return names


def _is_key(key: Callable[[str], Any], text: str) -> bool:
    try:
        key(text)
    except ValueError:
        return False
    return True


_NAMED: dict[str, tuple[Any, Callable[[str], Any]]] = {
    "user": (select(tables.User.id, tables.User.name), int),
    "territory": (select(tables.Territory.id, tables.Territory.name), uuid.UUID),
    "network": (select(tables.Network.id, tables.Network.name), uuid.UUID),
    "organisation": (
        select(tables.Organisation.id, tables.Organisation.name),
        uuid.UUID,
    ),
    "person": (select(tables.Person.id, tables.Person.name), uuid.UUID),
    "wave": (select(tables.Wave.id, tables.Wave.name), uuid.UUID),
    "campaign": (
        select(tables.Campaign.id, tables.Network.name).join(
            tables.Network, tables.Network.id == tables.Campaign.network_id
        ),
        uuid.UUID,
    ),
    "membership": (
        select(tables.Membership.id, tables.Person.name).join(
            tables.Person, tables.Person.id == tables.Membership.person_id
        ),
        uuid.UUID,
    ),
    "link": (
        select(tables.Link.id, tables.Person.name).join(
            tables.Person, tables.Person.id == tables.Link.person_id
        ),
        uuid.UUID,
    ),
}
