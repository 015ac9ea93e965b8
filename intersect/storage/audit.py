"""Who did what to what and when; rows are only ever added."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from intersect.storage import tables


def add_event(
    session: Session,
    user_id: int | None,
    action: str,
    subject: tuple[str, object],
    territory_id: uuid.UUID | None = None,
    **details: object,
) -> None:
    """Note that `user_id` did `action` to `subject`, a kind and an identifier."""
    session.add(
        tables.AuditEvent(
            at=datetime.now(UTC),
            user_id=user_id,
            action=action,
            subject=f"{subject[0]}:{subject[1]}",
            territory_id=territory_id,
            details=details,
        )
    )


def has_event(session: Session, action: str, subject: tuple[str, object]) -> bool:
    """Return whether somebody ever did `action` to `subject`."""
    found = select(tables.AuditEvent.id).where(
        tables.AuditEvent.action == action,
        tables.AuditEvent.subject == f"{subject[0]}:{subject[1]}",
    )
    return session.scalar(found.limit(1)) is not None
