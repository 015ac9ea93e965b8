"""What is kept of one person: shown to them, erased for them, purged in time.

Chile's Law 21.719 gives everybody access to their data, a copy of them and their
erasure; method F says which results may go on counting an answer that is nobody's.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal

from sqlalchemy.orm import Session

from intersect.exchange.raw_files import RawFiles
from intersect.registry.names import without_name
from intersect.storage import audit, personal, tables

Answers = Literal["keep", "delete"]
"""Without a name, or, while the collection is open, not at all."""

TABLES: Mapping[str, tuple[str, ...]] = {
    "seats": ("network", "organisation", "sector", "role", "since", "until"),
    "links": ("wave", "issued_at", "opened_at", "expires_at", "revoked_at"),
    "messages": ("wave", "kind", "state", "address", "created_at", "finished_at"),
    "responses": (
        "network",
        "questionnaire",
        "version",
        "started_at",
        "saved_at",
        "submitted_at",
    ),
    "texts": ("wave", "text_kind", "text", "signature", "changed_at"),
}
"""File of an export -> its columns."""


@dataclass(frozen=True)
class Held:
    """Everything that is kept of one person, except what they answered."""

    profile: Mapping[str, Any]
    rows: Mapping[str, Sequence[Sequence[Any]]]


@dataclass(frozen=True)
class Erased:
    """What erasing somebody did."""

    is_gone: bool
    """Whether nothing at all is left of them."""
    deleted_answers: int = 0


@dataclass(frozen=True)
class Purged:
    """What purging a wave did, or would do."""

    wave: str
    anonymised: int
    kept: int
    """People who still have a seat, or whom another wave may keep."""


def held(session: Session, person: tables.Person) -> Held:
    """Return everything that is kept of somebody, except what they answered."""
    columns = ("id", "name", "email", "phone", "language", "unsubscribed_at")
    return Held(
        {name: getattr(person, name) for name in (*columns, "archived_at")},
        {
            "seats": personal.list_seats(session, person.id),
            "links": personal.list_links(session, person.id),
            "messages": personal.list_messages(session, person.id),
            "responses": personal.list_response_dates(session, person.id),
            "texts": [
                (wave, each.kind, each.text, each.signature, each.changed_at)
                for each, wave in _naming_texts(session, person)
            ],
        },
    )


def write_held(files: RawFiles, kept: Held, page: str) -> None:
    """Write what is kept as JSON, as tables, and as a page to read."""
    for name, columns in TABLES.items():
        files.add_rows(f"{name}.csv", columns, kept.rows[name])
    files.add_text("person.json", held_json(kept, "only by their own link"))
    files.add_text("person.html", page)


def held_json(kept: Held, answers: object) -> str:
    """Return what is kept as JSON, with the answers or a word on where they are."""
    whole: dict[str, Any] = {"profile": kept.profile}
    for name, columns in TABLES.items():
        rows = kept.rows[name]
        whole[name] = [dict(zip(columns, row, strict=True)) for row in rows]
    whole["answers"] = answers
    return json.dumps(whole, ensure_ascii=False, indent=2, default=_written)


def note_export(session: Session, person: tables.Person, by: int | None) -> None:
    """Note that somebody's data left the program."""
    subject = ("person", person.id)
    audit.add_event(session, by, "exported", subject, person.territory_id)


def erase_person(
    session: Session,
    person: tables.Person,
    answers: Answers,
    now: datetime,
    by: int | None,
) -> Erased:
    """Erase name and contact, end seats and links; delete who never had a seat.

    What a closed collection counts stays, without a name and without what was written
    beside it: results that were given out never change.
    """
    subject, territory_id = ("person", person.id), person.territory_id
    if not personal.has_seat(session, person.id):
        _forget_signatures(session, person)
        personal.delete_person(session, person)
        audit.add_event(session, by, "erased", subject, territory_id, gone=True)
        return Erased(is_gone=True)
    deleted = 0
    if answers == "delete":
        deleted = personal.delete_open_answers(session, person.id)
    _anonymise(session, person, now)
    details = {"gone": False, "deleted_answers": deleted}
    audit.add_event(session, by, "erased", subject, territory_id, **details)
    return Erased(is_gone=False, deleted_answers=deleted)


def purge_due(
    session: Session, now: datetime, *, is_rehearsal: bool = False
) -> list[Purged]:
    """Anonymise whom waves asked whose day of retention is over; say how many.

    Who still has a seat, or whom another wave may keep, stays. A rehearsal only counts.
    """
    reports = []
    today = now.astimezone(UTC).date()
    for wave in personal.list_due_waves(session, today):
        people = personal.list_people_of(session, wave.id, today)
        due = [person for person, has_reason in people if not has_reason]
        report = Purged(wave.name, len(due), len(people) - len(due))
        reports.append(report)
        if is_rehearsal:
            continue
        for person in due:
            _anonymise(session, person, now)
        wave.purged_at = now
        audit.add_event(
            session,
            None,
            "purged",
            ("wave", wave.id),
            wave.territory_id,
            anonymised=report.anonymised,
            kept=report.kept,
        )
    return reports


def _anonymise(session: Session, person: tables.Person, now: datetime) -> None:
    personal.end_seats_and_links(session, person.id, now)
    personal.forget_remarks(session, person.id)
    _forget_signatures(session, person)
    person.name = _mark(person)
    person.email = person.phone = person.language = ""
    person.erased_at = now


def _mark(person: tables.Person) -> str:
    """Return what stands in place of a name.

    Rows of a list are still told apart; the letters say nothing of whose they were.
    """
    return f"[{person.id.hex[:6]}]"


def _naming_texts(
    session: Session, person: tables.Person
) -> list[tuple[tables.CommuneText, str]]:
    """Return the texts of the person's commune that they signed, or that name them."""
    return [
        (each, wave)
        for each, wave in personal.list_commune_texts(session, person.territory_id)
        if any(
            without_name(written, person.name, "") != written
            for written in (each.text, each.signature)
        )
    ]


def _forget_signatures(session: Session, person: tables.Person) -> None:
    """Take the person's name out of what the documents of their commune say.

    Documents that were given out with it are then told to be revised.
    """
    for each, _ in _naming_texts(session, person):
        each.text = without_name(each.text, person.name, _mark(person))
        each.signature = without_name(each.signature, person.name, _mark(person))


def _written(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)
