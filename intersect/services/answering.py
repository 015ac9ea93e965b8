"""Answering: saving a page, submitting, and «this is not my network»."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from typing import Any

from sqlalchemy.orm import Session

from intersect.questionnaire.answer import Answer, to_json
from intersect.questionnaire.model import Section
from intersect.questionnaire.response import pack
from intersect.services.opening import LinkRefused, UnknownLink
from intersect.services.posted_answers import Outcome, Shown, outcome, shown_then
from intersect.services.seat import Seat
from intersect.storage import kept_responses
from intersect.storage.kept_responses import KeptResponse
from intersect.storage.revisions import Action, Change, Known, add_revision

REVISION_FIELD = "_revision"
"""Form field with the revision that a page shows; no question id starts so."""

_RECEIPT_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""Without 0 O 1 I L, which are mistaken for one another on paper."""
_ATTEMPTS = 5


def save(
    session: Session,
    seat: Seat,
    section: Section,
    form: Mapping[str, str],
    now: datetime,
    typist: int | None = None,
) -> tuple[Seat, Outcome]:
    """Keep what one page answers; return the seat after it and what became of it.

    Nothing that another page saved since this one was opened is replaced: such parts
    come back as conflicts, and everything else is kept. `typist` is the user who types
    from paper; a respondent who saves takes the response over. The same answers again
    change nothing.
    """
    found = Outcome()

    def step(seat: Seat) -> _Step | None:
        nonlocal found
        shown = _shown(session, seat, section, form)
        found = outcome(section, form, shown, seat.answers)
        action: Action = "typed" if typist else "saved"
        columns = {"typed_by": typist}
        return _Step(action, columns, found.changed) if found.changed else None

    return _advance(session, seat, now, step), found


def save_at_once(
    session: Session,
    seat: Seat,
    section: Section,
    form: Mapping[str, str],
    now: datetime,
) -> tuple[Seat, Outcome] | None:
    """Keep what one page answers as `save` does, on the strength of an earlier look.

    None, and nothing is kept, when the seat is to be opened anew: what was seen then is
    no longer so, or there is more to say than that all was saved. On PostgreSQL alone,
    where the statement that writes looks whether the rest still holds.
    """
    found = outcome(section, form, _shown(session, seat, section, form), seat.answers)
    if not found.changed or found.problems or found.conflicts or found.moved:
        return None
    step = _Step("saved", {"typed_by": None}, found.changed)
    saved = _taken(session, seat, now, step, seat.link_id)
    return (saved, found) if saved else None


def submit(session: Session, seat: Seat, now: datetime) -> Seat:
    """Send the answers; twice is once, and without any answer it is not at all."""
    return _advance(session, seat, now, partial(_submission, now))


def submit_at_once(session: Session, seat: Seat, now: datetime) -> Seat | None:
    """Send answers on the strength of an earlier look; None as in `save_at_once`."""
    step = _submission(now, seat)
    return _taken(session, seat, now, step, seat.link_id) if step else None


def _submission(now: datetime, seat: Seat) -> _Step | None:
    if seat.is_submitted or seat.is_declined or not seat.answers:
        return None
    return _Step("submitted", {"submitted_at": now, "receipt": _receipt()})


def decline(session: Session, seat: Seat, now: datetime) -> Seat:
    """Note that the respondent says this is not their network."""

    def step(seat: Seat) -> _Step | None:
        return None if seat.is_declined else _Step("declined", {"declined_at": now})

    return _advance(session, seat, now, step)


def reopen(session: Session, seat: Seat, now: datetime) -> Seat:
    """Note that it is the respondent's network after all; the answers are there."""

    def step(seat: Seat) -> _Step | None:
        return _Step("reopened", {"declined_at": None}) if seat.is_declined else None

    return _advance(session, seat, now, step)


def start_typing(
    session: Session, seat: Seat, now: datetime, typist: int, *, has_consent: bool
) -> Seat:
    """Start a response that `typist` will type from paper, unless there is one."""

    def step(seat: Seat) -> _Step | None:
        columns = {"typed_by": typist, "has_consent": has_consent}
        return None if seat.kept else _Step("typed", columns)

    return _advance(session, seat, now, step)


def revision_said(text: str) -> int:
    """Return the revision that a posted page says it shows; 0 where it says none."""
    is_revision = text.isdecimal() and text.isascii() and len(text) <= 9
    return int(text) if is_revision else 0


@dataclass(frozen=True)
class _Step:
    """What happens to a response: columns that are set, answers that change."""

    action: Action
    columns: Mapping[str, Any]
    changed: Mapping[str, Answer | None] = field(default_factory=dict)


def _advance(
    session: Session,
    seat: Seat,
    now: datetime,
    decide: Callable[[Seat], _Step | None],
) -> Seat:
    """Take the step that `decide` finds; decide anew when another page was quicker."""
    for _ in range(_ATTEMPTS):
        step = decide(seat)
        if step is None:
            return seat
        if taken := _taken(session, seat, now, step):
            return taken
        seat = _found_again(session, seat, now)
    raise RuntimeError("a response kept changing while it was being stored")


def _taken(
    session: Session,
    seat: Seat,
    now: datetime,
    step: _Step,
    link_id: uuid.UUID | None = None,
) -> Seat | None:
    """Write a step; return the seat after it, None when it cannot be taken any more.

    `link_id` is the link that is to open still, where it was not opened just now.
    """
    after = _after(seat, step, now)
    items = [item.id for item in seat.questionnaire.items]
    change = Change(
        action=step.action,
        vector=pack(items, after.answers),
        answers={
            key: (seat.answers.get(key), new) for key, new in step.changed.items()
        },
    )
    saved_at = seat.kept.saved_at if seat.kept else None
    known = Known(seat.closes_at, seat.closed_at, saved_at, link_id)
    is_written = add_revision(session, seat.place, known, after, change)
    return replace(seat, kept=after) if is_written else None


def _found_again(session: Session, seat: Seat, now: datetime) -> Seat:
    """Return the seat as it is by now; raise when nothing more can be saved."""
    found = kept_responses.find_again(session, seat.place)
    if found is None:
        raise UnknownLink
    closes_at, closed_at, kept = found
    seat = replace(seat, closes_at=closes_at, closed_at=closed_at, kept=kept)
    if seat.is_closed(now):
        raise LinkRefused("closed", seat)
    return seat


def _after(seat: Seat, step: _Step, now: datetime) -> KeptResponse:
    before = seat.kept or _nothing(now)
    record = dict(before.record)
    for question_id, answer in step.changed.items():
        record.pop(question_id, None)
        if answer is not None:
            stamp = {"revision": before.revision + 1, "at": now.isoformat()}
            record[question_id] = to_json({question_id: answer})[question_id] | stamp
    return replace(
        before,
        revision=before.revision + 1,
        record=record,
        saved_at=now,
        **step.columns,
    )


def _nothing(now: datetime) -> KeptResponse:
    return KeptResponse(
        id=uuid.uuid4(),
        revision=0,
        record={},
        started_at=now,
        saved_at=now,
        submitted_at=None,
        receipt=None,
        declined_at=None,
        typed_by=None,
        has_consent=False,
    )


def _shown(
    session: Session, seat: Seat, section: Section, form: Mapping[str, str]
) -> Shown:
    """Return what the posted page showed when it was opened.

    A page that does not say which revision it shows has shown nothing.
    """
    if seat.kept is None:
        return Shown({})
    revision = revision_said(form.get(REVISION_FIELD, ""))
    later = kept_responses.list_changes_since(session, seat.kept, revision)
    saved_at = {
        key: datetime.fromisoformat(entry["at"])
        for key, entry in seat.kept.record.items()
    }
    return replace(shown_then(section, seat.answers, later), saved_at=saved_at)


def _receipt() -> str:
    letters = [secrets.choice(_RECEIPT_LETTERS) for _ in range(8)]
    return "".join(letters[:4]) + "-" + "".join(letters[4:])
