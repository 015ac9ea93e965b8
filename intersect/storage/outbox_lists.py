"""What lists and counts show of the outbox, to whoever may see these people."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from intersect.storage import tables

Outbox = tables.OutboxMessage
ON_PAGE = 100

Reach = frozenset[uuid.UUID] | None
"""The communes of the people that somebody may see; None: everybody's."""


@dataclass(frozen=True)
class SentMessage:
    """A message with its person's name, as lists show it."""

    message: tables.OutboxMessage
    person: str
    commune: str


def find_message(
    session: Session, wave_id: uuid.UUID, message_id: uuid.UUID, reach: Reach
) -> tables.OutboxMessage | None:
    """Return a message of a wave to somebody in these communes, or None."""
    return session.scalar(
        select(Outbox).where(
            Outbox.id == message_id, Outbox.wave_id == wave_id, *within(reach)
        )
    )


def count_by_state(
    session: Session, wave_id: uuid.UUID, reach: Reach
) -> dict[tuple[str, str], int]:
    """Return (kind, state) -> how many messages of a wave."""
    rows = session.execute(
        select(Outbox.kind, Outbox.state, func.count())
        .where(Outbox.wave_id == wave_id, *within(reach))
        .group_by(Outbox.kind, Outbox.state)
    )
    return {(kind, state): count for kind, state, count in rows}


def list_messages(
    session: Session,
    wave_id: uuid.UUID,
    states: Collection[str],
    reach: Reach,
    page: int,
) -> list[SentMessage]:
    """Return a page of the messages in these states, the newest first, and one more."""
    rows = session.execute(
        select(Outbox, tables.Person.name, tables.Territory.name)
        .join(tables.Person, tables.Person.id == Outbox.person_id)
        .join(tables.Territory, tables.Territory.id == tables.Person.territory_id)
        .where(
            Outbox.wave_id == wave_id,
            Outbox.state.in_(states),
            *within(reach),
        )
        .order_by(Outbox.created_at.desc(), tables.Person.name, Outbox.id)
        .offset(page * ON_PAGE)
        .limit(ON_PAGE + 1)
    )
    return [SentMessage(*row) for row in rows]


def within(reach: Reach) -> list[sa.ColumnElement[bool]]:
    """Return the condition that a message is to somebody in these communes."""
    if reach is None:
        return []
    people = select(tables.Person.id).where(tables.Person.territory_id.in_(reach))
    return [Outbox.person_id.in_(people)]
