"""Tokens by which programs read what a person may read: made, revoked, looked up."""

from __future__ import annotations

import hashlib
import re
import secrets
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from intersect.language import message
from intersect.services.refusal import Refused, field_problem
from intersect.storage import audit, tables, tokens

PREFIX = "intersect_"
"""By which people, and programs that look for secrets, know what it is."""
TOKEN = re.compile(rf"{PREFIX}[A-Za-z0-9_-]{{43}}")
LIVES = (30, 90, 365)
"""Days for which a token can be made."""
MOST_TOKENS = 20
"""Of one person at a time: whoever needs more has forgotten to revoke some."""
NOTED_EVERY = timedelta(hours=1)


def make_token(
    session: Session,
    user: tables.User,
    name: str,
    days: int,
    now: datetime,
    *,
    step_elsewhere: bool,
) -> str:
    """Return a new token of somebody, which is known this once.

    Raises `Refused` when they have too many.
    """
    if len(tokens.list_tokens(session, user.id, now)) >= MOST_TOKENS:
        problem = field_problem(
            "too_many_tokens",
            "",
            message(
                "You have {count} tokens, as many as there may be.", count=MOST_TOKENS
            ),
            message("Revoke one that you do not use any more."),
        )
        raise Refused([problem])
    secret = PREFIX + secrets.token_urlsafe(32)
    session.add(
        tables.ApiToken(
            user_id=user.id,
            name=name,
            token_hash=hashed(secret),
            made_at=now,
            expires_at=now + timedelta(days=days),
            step_elsewhere=step_elsewhere,
        )
    )
    audit.add_event(session, user.id, "made_token", ("user", user.id), days=days)
    return secret


def revoke_token(
    session: Session, token: tables.ApiToken, now: datetime, by: int
) -> None:
    """Let a token open nothing from now on; revoking it again changes nothing."""
    if token.revoked_at is not None:
        return
    token.revoked_at = now
    own = token.user_id == by
    action = "revoked_token" if own else "revoked_token_of"
    audit.add_event(session, by, action, ("user", token.user_id))


def find_standing(
    session: Session, secret: str, now: datetime
) -> tables.ApiToken | None:
    """Return the token that this is, while it works and its person has access."""
    if TOKEN.fullmatch(secret) is None:
        return None
    token = tokens.find_token(session, hashed(secret))
    if token is None or token.revoked_at is not None or token.expires_at <= now:
        return None
    return token if token.user.active else None


def is_use_due(token: tables.ApiToken, now: datetime) -> bool:
    """Tell whether it is time to note again that a token is used."""
    return token.used_at is None or now - token.used_at >= NOTED_EVERY


def hashed(secret: str) -> bytes:
    """Return what is kept of a token."""
    return hashlib.sha256(secret.encode()).digest()
