"""The outbox: a row for each message, and who has it in hand.

A row is `sending`, and that is committed, before a word is said to the mail server. So
one that is found in that state, long after, may have gone out or not.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy import CursorResult, func, insert, select, update
from sqlalchemy.orm import Session

from intersect.storage import tables
from intersect.storage.outbox_lists import Reach, within

Outbox = tables.OutboxMessage
BATCH = 500
"""Rows in one statement."""


def states_of(
    session: Session, wave_id: uuid.UUID, kind: str
) -> dict[uuid.UUID, tuple[str, str]]:
    """Return person -> (state, address) of every message of a kind in a wave."""
    rows = session.execute(
        select(Outbox.person_id, Outbox.state, Outbox.address).where(
            Outbox.wave_id == wave_id, Outbox.kind == kind
        )
    )
    return {person: (state, address) for person, state, address in rows}


def add_messages(
    session: Session,
    wave_id: uuid.UUID,
    kind: str,
    people: Iterable[tuple[uuid.UUID, str]],
    now: datetime,
) -> int:
    """Add messages that wait for people, given with their addresses; count them."""
    rows = [
        {
            "id": uuid.uuid4(),
            "wave_id": wave_id,
            "person_id": person_id,
            "kind": kind,
            "state": "waiting",
            "address": address,
            "created_at": now,
            "not_before": now,
        }
        for person_id, address in people
    ]
    for start in range(0, len(rows), BATCH):
        session.execute(insert(Outbox), rows[start : start + BATCH])
    return len(rows)


def revive(
    session: Session,
    wave_id: uuid.UUID,
    kind: str,
    people: Sequence[tuple[uuid.UUID, str]],
    now: datetime,
) -> None:
    """Let messages wait again that were refused at another address, or called off."""
    for person_id, address in people:
        session.execute(
            update(Outbox)
            .where(
                Outbox.wave_id == wave_id,
                Outbox.kind == kind,
                Outbox.person_id == person_id,
                Outbox.state.in_(("refused", "cancelled")),
            )
            .values(
                state="waiting",
                address=address,
                not_before=now,
                attempts=0,
                reason="",
                finished_at=None,
            )
        )


def list_due(
    session: Session, wave_id: uuid.UUID, now: datetime, most: int
) -> Sequence[tuple[uuid.UUID, uuid.UUID, str]]:
    """Return message, person and kind of some messages whose time has come."""
    rows = session.execute(
        select(Outbox.id, Outbox.person_id, Outbox.kind)
        .where(
            Outbox.wave_id == wave_id,
            Outbox.state == "waiting",
            Outbox.not_before <= now,
        )
        .order_by(Outbox.not_before, Outbox.id)
        .limit(most)
    )
    return [(message, person, kind) for message, person, kind in rows]


def count_due(session: Session, wave_id: uuid.UUID, now: datetime) -> int:
    """Return how many messages of a wave could go now."""
    return (
        session.scalar(
            select(func.count()).where(
                Outbox.wave_id == wave_id,
                Outbox.state == "waiting",
                Outbox.not_before <= now,
            )
        )
        or 0
    )


def list_waves_with_due(session: Session, now: datetime) -> Sequence[uuid.UUID]:
    """Return the waves with messages whose time has come."""
    return session.scalars(
        select(Outbox.wave_id)
        .where(Outbox.state == "waiting", Outbox.not_before <= now)
        .distinct()
    ).all()


def take(
    session: Session, message_id: uuid.UUID, worker: str, address: str, until: datetime
) -> bool:
    """Take a message that waits, to send it; tell whether it was still to be had."""
    return _changed(
        session,
        Outbox.id == message_id,
        Outbox.state == "waiting",
        state="sending",
        leased_by=worker,
        leased_until=until,
        address=address,
        attempts=Outbox.attempts + 1,
    )


def call_off(
    session: Session, message_id: uuid.UUID, reason: str, now: datetime
) -> bool:
    """Call off a message that waits, and say why."""
    return _changed(
        session,
        Outbox.id == message_id,
        Outbox.state == "waiting",
        state="cancelled",
        reason=reason,
        finished_at=now,
    )


def settle(
    session: Session,
    message_id: uuid.UUID,
    worker: str,
    state: str,
    reason: str,
    now: datetime,
) -> bool:
    """Write down what became of a message that one has taken.

    Also when it took so long that its fate was already held to be unknown.
    """
    return _changed(
        session,
        Outbox.id == message_id,
        Outbox.state.in_(("sending", "uncertain")),
        Outbox.leased_by == worker,
        state=state,
        reason=reason,
        finished_at=now,
        leased_until=None,
    )


def put_back(
    session: Session,
    message_id: uuid.UUID,
    worker: str,
    reason: str,
    not_before: datetime,
) -> bool:
    """Let a message that one has taken, and that did not go, wait until later."""
    return _changed(
        session,
        Outbox.id == message_id,
        Outbox.state.in_(("sending", "uncertain")),
        Outbox.leased_by == worker,
        state="waiting",
        reason=reason,
        not_before=not_before,
        leased_by=None,
        leased_until=None,
    )


def postpone_all(
    session: Session, wave_id: uuid.UUID, reason: str, not_before: datetime
) -> None:
    """Let every message of a wave that waits wait until later."""
    session.execute(
        update(Outbox)
        .where(
            Outbox.wave_id == wave_id,
            Outbox.state == "waiting",
            Outbox.not_before < not_before,
        )
        .values(not_before=not_before, reason=reason)
    )


def hurry(session: Session, wave_id: uuid.UUID, now: datetime) -> None:
    """Let whatever waits for later go now."""
    session.execute(
        update(Outbox)
        .where(Outbox.wave_id == wave_id, Outbox.state == "waiting")
        .values(not_before=now)
    )


def resend(session: Session, message_id: uuid.UUID, now: datetime) -> bool:
    """Let a message wait again whose fate is unknown: somebody decided so."""
    return _changed(
        session,
        Outbox.id == message_id,
        Outbox.state == "uncertain",
        state="waiting",
        reason="",
        not_before=now,
        finished_at=None,
        leased_by=None,
        leased_until=None,
    )


def cancel_waiting(
    session: Session, wave_id: uuid.UUID, reason: str, now: datetime, reach: Reach
) -> int:
    """Call off every message of a wave that waits; return how many."""
    result = session.execute(
        update(Outbox)
        .where(
            Outbox.wave_id == wave_id,
            Outbox.state == "waiting",
            *within(reach),
        )
        .values(state="cancelled", reason=reason, finished_at=now),
        execution_options={"synchronize_session": False},
    )
    assert isinstance(result, CursorResult)
    return result.rowcount


def doubt_expired(session: Session, now: datetime) -> None:
    """Call the fate unknown of messages whose worker went silent while sending."""
    session.execute(
        update(Outbox)
        .where(Outbox.state == "sending", Outbox.leased_until < now)
        .values(state="uncertain", reason="", finished_at=now)
    )


def has_expired(session: Session, now: datetime) -> bool:
    """Tell whether a worker went silent while sending."""
    return bool(
        session.scalar(
            select(
                sa.exists().where(Outbox.state == "sending", Outbox.leased_until < now)
            )
        )
    )


def _changed(
    session: Session, *where: sa.ColumnElement[bool], **values: object
) -> bool:
    result = session.execute(
        update(Outbox).where(*where).values(**values),
        execution_options={"synchronize_session": False},
    )
    assert isinstance(result, CursorResult)
    return result.rowcount == 1
