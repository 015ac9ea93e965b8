"""Links of the staff: to choose a first password, or a new one; each works once."""

from __future__ import annotations

import hashlib
import secrets
import uuid
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy.orm import Session

from intersect.language import Language, message
from intersect.services.passwords import password_hash, password_problem
from intersect.services.refusal import Refused, field_problem
from intersect.storage import audit, tables, users

LIFE = timedelta(hours=72)

Reason = Literal["invited", "reset", "forgotten"]

Send = Callable[[str, str, str], None]
"""Sends a message: to whom, its subject, its text."""


def issue_entry(
    session: Session, user: tables.User, reason: Reason, now: datetime, by: int | None
) -> str:
    """Return a token that lets the person choose a password; earlier ones die."""
    token = secrets.token_urlsafe(24)
    user.entry_hash, user.entry_until = _hash(token), now + LIFE
    audit.add_event(session, by, f"entry_{reason}", ("user", user.id))
    return token


def find_entry(session: Session, token: str, now: datetime) -> tables.User | None:
    """Return whose link this is while it works, or None."""
    user = users.find_user_by_entry(session, _hash(token))
    if user is None or not user.active or user.entry_until is None:
        return None
    return user if now < user.entry_until else None


def choose_password(session: Session, user: tables.User, password: str) -> None:
    """Set the password that the person chose; every session and the link end."""
    weakness = password_problem(password, user.name, user.email)
    if weakness:
        remedy = message("Choose another password.")
        problem = field_problem("weak_password", "new_password", weakness, remedy)
        raise Refused([problem])
    user.password, user.password_is_generated = password_hash(password), False
    user.fs_uniquifier = uuid.uuid4().hex
    user.entry_hash = user.entry_until = None
    audit.add_event(session, user.id, "chose_password", ("user", user.id))


def write_to(
    user: tables.User, url: str, reason: Reason, language: Language, send: Send
) -> None:
    """Send the person their link."""
    if reason == "invited":
        subject = message("Your access to intersect")
        why = message("You were given access to intersect. Choose your password here:")
    else:
        subject = message("Your new password for intersect")
        why = message("Choose a new password for intersect here:")
    hours = LIFE // timedelta(hours=1)
    body = message(
        "{name},\n\n{why}\n{url}\n\nThe link works once, within {hours} hours. If you "
        "did not expect this message, ignore it.",
        name=user.name,
        why=why,
        url=url,
        hours=hours,
    )
    send(user.email, language.text(subject), language.text(body))


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
