"""Who wants no more messages: they decide by themselves, and may change their mind."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from intersect.storage import audit, tables


def unsubscribe(session: Session, person: tables.Person, now: datetime) -> None:
    """Write to somebody no more; their links go on opening."""
    if person.unsubscribed_at is None:
        person.unsubscribed_at = now
        _note(session, person, "unsubscribed")


def resubscribe(session: Session, person: tables.Person) -> None:
    """Write to somebody again who had not wanted it."""
    if person.unsubscribed_at is not None:
        person.unsubscribed_at = None
        _note(session, person, "resubscribed")


def _note(session: Session, person: tables.Person, action: str) -> None:
    audit.add_event(session, None, action, ("person", person.id), person.territory_id)
