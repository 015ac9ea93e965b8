"""The people who take part in a commune's networks, and how they are reached."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from intersect.language import message
from intersect.registry.contact import contact_mistakes
from intersect.services import inviting
from intersect.services.refusal import Refused, field_problem, refuse_any
from intersect.storage import audit, tables
from intersect.storage import people as rows


@dataclass(frozen=True)
class PersonDetails:
    """Somebody's name, how they are reached and in which language."""

    name: str
    email: str = ""
    phone: str = ""
    language: str = ""
    is_unsubscribed: bool = False


def add_person(
    session: Session,
    territory: tables.Territory,
    details: PersonDetails,
    now: datetime,
    by: int | None,
) -> tables.Person:
    """Add somebody to a commune; they get seats in its networks afterwards."""
    person = tables.Person(territory_id=territory.id)
    _write(person, details, now)
    session.add(person)
    session.flush()
    _note(session, by, "added", person)
    return person


def change_person(
    session: Session,
    person: tables.Person,
    details: PersonDetails,
    now: datetime,
    by: int | None,
) -> None:
    """Correct what is known of somebody, in all their networks."""
    _write(person, details, now)
    _note(session, by, "changed", person)


def archive_person(
    session: Session, person: tables.Person, now: datetime, by: int | None
) -> None:
    """Put somebody away: their seats end, what they submitted stays."""
    for seat in rows.list_seats(session, person.id):
        if seat.membership.until is None:
            seat.membership.until = now
    person.archived_at = now
    inviting.revoke_links_without_seat(session, person, now, by)
    _note(session, by, "archived", person)


def restore_person(session: Session, person: tables.Person, by: int | None) -> None:
    """Bring somebody back; they get seats as anybody else does."""
    person.archived_at = None
    _note(session, by, "restored", person)


def delete_person(session: Session, person: tables.Person, by: int | None) -> None:
    """Delete somebody who never answered, with their seats."""
    if rows.has_answers(session, person.id):
        raise Refused(
            [
                field_problem(
                    "has_answers",
                    "",
                    message("This person has answered."),
                    message("Archive them instead."),
                )
            ]
        )
    _note(session, by, "deleted", person)
    rows.delete_person(session, person)


def _write(person: tables.Person, details: PersonDetails, now: datetime) -> None:
    refuse_any(
        [
            field_problem(each.code, each.field, each.what, each.remedy)
            for each in contact_mistakes(details.email, details.phone)
        ]
    )
    person.name, person.language = details.name, details.language
    person.email, person.phone = details.email, details.phone
    if not details.is_unsubscribed:
        person.unsubscribed_at = None
    elif person.unsubscribed_at is None:
        person.unsubscribed_at = now


def _note(session: Session, by: int | None, action: str, person: tables.Person) -> None:
    # No name: an event outlives the person's erasure.
    subject = ("person", person.id)
    audit.add_event(session, by, action, subject, person.territory_id)
