"""Messages to a wave's people: put into the outbox, called off, sent again."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from intersect.services.work import ask_to_send
from intersect.storage import audit, outbox, recipients, tables
from intersect.storage.outbox_lists import Reach
from intersect.storage.recipients import EVERYBODY, Choice, Recipient

BY_A_PERSON = "cancelled"
"""Why a message was called off: somebody decided so. Others: `sending.REASONS`."""


@dataclass(frozen=True)
class Queued:
    """What became of the wish to write to people: each counted once."""

    queued: int = 0
    already: int = 0
    """Have this message already, or it waits for them."""
    without_address: int = 0
    unsubscribed: int = 0
    submitted: int = 0

    @property
    def people(self) -> int:
        """Return how many people were looked at."""
        return sum(vars(self).values())


def manual_reminder(day: datetime) -> str:
    """Return the kind of reminders that somebody sends by hand: one for each day."""
    return f"reminder:{day.date().isoformat()}"


def queue(
    session: Session,
    wave: tables.Wave,
    kind: str,
    now: datetime,
    by: int | None,
    choice: Choice = EVERYBODY,
) -> Queued:
    """Put a message of a kind into the outbox for whoever it is right to write to.

    Asking again adds nothing: a person has each kind once in a wave. A message that
    was refused is tried again when the person has another address by now.
    """
    people = recipients.list_recipients(session, wave.id, now, choice)
    known = outbox.states_of(session, wave.id, kind)
    reachable, counts = _reachable(people)
    fresh = [each for each in reachable if each.person_id not in known]
    again = [each for each in reachable if _can_retry(known.get(each.person_id), each)]
    outbox.add_messages(session, wave.id, kind, map(_addressed, fresh), now)
    outbox.revive(session, wave.id, kind, list(map(_addressed, again)), now)
    queued = len(fresh) + len(again)
    result = Queued(queued=queued, already=len(reachable) - queued, **counts)
    if queued:
        ask_to_send(session, wave.id, now, by)
        audit.add_event(
            session,
            by,
            "queued_messages",
            ("wave", wave.id),
            wave.territory_id,
            kind=kind,
            **vars(result),
        )
    return result


def preview_queue(
    session: Session,
    wave_id: uuid.UUID,
    kind: str,
    now: datetime,
    choice: Choice = EVERYBODY,
) -> Queued:
    """Return what `queue` would do."""
    people = recipients.list_recipients(session, wave_id, now, choice)
    known = outbox.states_of(session, wave_id, kind)
    reachable, counts = _reachable(people)
    queued = sum(
        each.person_id not in known or _can_retry(known[each.person_id], each)
        for each in reachable
    )
    return Queued(queued=queued, already=len(reachable) - queued, **counts)


def cancel_waiting(
    session: Session, wave: tables.Wave, now: datetime, by: int | None, reach: Reach
) -> int:
    """Call off what has not left yet; return how many messages."""
    count = outbox.cancel_waiting(session, wave.id, BY_A_PERSON, now, reach)
    if count:
        audit.add_event(
            session,
            by,
            "cancelled_messages",
            ("wave", wave.id),
            wave.territory_id,
            count=count,
        )
    return count


def resend(
    session: Session,
    wave: tables.Wave,
    message: tables.OutboxMessage,
    now: datetime,
    by: int | None,
) -> bool:
    """Send a message again whose fate is unknown, because somebody decided so."""
    if not outbox.resend(session, message.id, now):
        return False  # somebody else was quicker
    ask_to_send(session, wave.id, now, by)
    person = session.get_one(tables.Person, message.person_id)
    audit.add_event(
        session,
        by,
        "resent_message",
        ("outbox_message", message.id),
        person.territory_id,
        kind=message.kind,
    )
    return True


def _reachable(people: Sequence[Recipient]) -> tuple[list[Recipient], dict[str, int]]:
    """Return whom a message may go to, and how many it may not for each reason."""
    counts = {"without_address": 0, "unsubscribed": 0, "submitted": 0}
    reachable = []
    for each in people:
        if not each.is_awaited:
            counts["submitted"] += 1
        elif each.unsubscribed_at is not None:
            counts["unsubscribed"] += 1
        elif not each.email:
            counts["without_address"] += 1
        else:
            reachable.append(each)
    return reachable, counts


def _can_retry(known: tuple[str, str] | None, person: Recipient) -> bool:
    if known is None:
        return False
    state, address = known
    return state == "cancelled" or (state == "refused" and address != person.email)


def _addressed(person: Recipient) -> tuple[uuid.UUID, str]:
    return person.person_id, person.email
