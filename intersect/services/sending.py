"""Sending what waits in a wave's outbox: each message at most once.

A message is taken and that is committed; then it is said to the mail server; then what
became of it is written down. Whoever is killed between the first and the last leaves a
message whose fate is unknown. It is shown as that, and never sent again by itself.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy.orm import Session

from intersect.exchange.mail import Letter, MailLine, NoMailServer, Outcome
from intersect.services import inviting, letters, message_texts
from intersect.services.message_texts import text_kind
from intersect.services.workshop import JobFailed, RunningJob
from intersect.storage import links, outbox, recipients, tables
from intersect.storage.recipients import AskedSeat

MESSAGE_LEASE = timedelta(minutes=10)
"""After which a message in hand has an unknown fate. Far longer than a conversation
with a server that uses up its patience at every step."""
BATCH = 50
MOST_ATTEMPTS = 6
PAUSE = timedelta(minutes=15)
"""Before a message is tried again that the server did not want just then; longer each
time."""
SERVER_PAUSE = timedelta(minutes=5)
"""Before a server that cannot be reached is tried again."""

REASONS = ("submitted", "unsubscribed", "no_address", "closed", "cancelled")
"""Why a message was called off."""


@dataclass(frozen=True)
class Prepared:
    """A message in hand, and the link made for it."""

    letter: Letter
    link_id: uuid.UUID


def send_messages(job: RunningJob) -> None:
    """Send everything that waits for a wave; the job stops with the mail server."""
    wave_id = uuid.UUID(job.arguments["wave_id"])
    with MailLine(job.workshop.settings) as line:
        while due := _due(job, wave_id):
            for message_id, person_id, kind in due:
                now = datetime.now(UTC)
                job.step(now)
                try:
                    line.open()
                except NoMailServer as error:
                    _postpone_all(job, wave_id, str(error), now)
                    raise JobFailed(str(error)) from error
                _send_one(job, line, wave_id, (message_id, person_id, kind))
                job.done += 1


def _due(
    job: RunningJob, wave_id: uuid.UUID
) -> Sequence[tuple[uuid.UUID, uuid.UUID, str]]:
    with job.workshop.reading() as session:
        return outbox.list_due(session, wave_id, datetime.now(UTC), BATCH)


def _postpone_all(
    job: RunningJob, wave_id: uuid.UUID, words: str, now: datetime
) -> None:
    with job.workshop.sharing() as session:
        outbox.postpone_all(session, wave_id, words, now + SERVER_PAUSE)
        session.commit()


def _send_one(
    job: RunningJob,
    line: MailLine,
    wave_id: uuid.UUID,
    due: tuple[uuid.UUID, uuid.UUID, str],
) -> None:
    message_id = due[0]
    with job.workshop.sharing() as session:
        prepared = _prepare(session, job, wave_id, due)
        session.commit()
    if prepared is None:
        return
    outcome = line.send(prepared.letter, datetime.now(UTC))
    with job.workshop.sharing() as session:
        _note(session, job.worker, message_id, outcome)
        if outcome.fate in ("refused", "postponed"):
            # Nobody has seen it.
            links.delete_link(session, prepared.link_id)
        session.commit()


def _prepare(
    session: Session,
    job: RunningJob,
    wave_id: uuid.UUID,
    due: tuple[uuid.UUID, uuid.UUID, str],
) -> Prepared | None:
    """Take a message and make its link, or call it off; None: nothing is to be sent."""
    message_id, person_id, kind = due
    now, settings = datetime.now(UTC), job.workshop.settings
    person = session.get_one(tables.Person, person_id)
    seats = recipients.list_seats(session, wave_id, [person_id]).get(person_id, [])
    if reason := _reason_against(person, seats, now):
        outbox.call_off(session, message_id, reason, now)
        return None
    until = now + MESSAGE_LEASE
    if not outbox.take(session, message_id, job.worker, person.email, until):
        return None  # somebody else has it
    closes_at = max(each.closes_at for each in seats)
    link, url = inviting.add_link(
        session, wave_id, person, closes_at, settings.base_url, now, None
    )
    code = letters.spoken_by(person.language, settings)
    text = message_texts.text_of(session, wave_id, text_kind(kind), code)
    asked = letters.asked_of(job.workshop.catalog, seats, now)
    values = letters.values_of(person.name, asked, url, code, settings)
    stop_url = letters.unsubscribe_url(person.id, settings)
    written = letters.written(text, values, code, stop_url)
    return Prepared(
        letters.letter(written, person.name, person.email, message_id, stop_url),
        link.id,
    )


def _reason_against(
    person: tables.Person, seats: Sequence[AskedSeat], now: datetime
) -> str:
    """Return why a message must not go any more; empty: it may."""
    if person.unsubscribed_at is not None:
        return "unsubscribed"
    if not person.email or person.erased_at is not None:
        return "no_address"
    if any(each.is_awaited(now) for each in seats):
        return ""
    return "submitted" if any(each.is_finished for each in seats) else "closed"


def _note(
    session: Session, worker: str, message_id: uuid.UUID, outcome: Outcome
) -> None:
    now = datetime.now(UTC)
    row = session.get_one(tables.OutboxMessage, message_id)
    if outcome.fate == "postponed" and row.attempts < MOST_ATTEMPTS:
        later = now + PAUSE * row.attempts
        outbox.put_back(session, message_id, worker, outcome.words, later)
        return
    state = "refused" if outcome.fate == "postponed" else outcome.fate
    outbox.settle(session, message_id, worker, state, outcome.words, now)
