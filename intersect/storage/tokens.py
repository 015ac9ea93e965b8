"""Tokens of programs that read for the staff; they themselves are not kept."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from intersect.storage import tables

_Token = tables.ApiToken


def find_token(session: Session, token_hash: bytes) -> tables.ApiToken | None:
    """Return the token with this SHA-256 and whose it is, whatever its state."""
    return session.scalar(select(_Token).where(_Token.token_hash == token_hash))


def find_token_of(
    session: Session, user_id: int, token_id: uuid.UUID
) -> tables.ApiToken | None:
    """Return one of somebody's tokens, or None."""
    return session.scalar(
        select(_Token).where(_Token.id == token_id, _Token.user_id == user_id)
    )


def list_tokens(
    session: Session, user_id: int, now: datetime
) -> Sequence[tables.ApiToken]:
    """Return somebody's tokens that still open something, the newest first."""
    return session.scalars(
        select(_Token)
        .where(
            _Token.user_id == user_id,
            _Token.revoked_at.is_(None),
            _Token.expires_at > now,
        )
        .order_by(_Token.made_at.desc(), _Token.id)
    ).all()


def revoke_all(session: Session, user_id: int, at: datetime) -> None:
    """Let none of somebody's tokens open anything any more."""
    session.execute(
        update(_Token)
        .where(_Token.user_id == user_id, _Token.revoked_at.is_(None))
        .values(revoked_at=at)
    )


def note_use(session: Session, token_id: uuid.UUID, at: datetime) -> None:
    """Note that a token was used."""
    session.execute(update(_Token).where(_Token.id == token_id).values(used_at=at))
