"""The staff and their roles."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from intersect.language import DEFAULT_LANGUAGE, language
from intersect.storage import tables

MOST_USERS = 2**31 - 1
"""The greatest number that either database takes for a user's."""

_order = language(DEFAULT_LANGUAGE).sort_key


def list_users(session: Session) -> Sequence[tables.User]:
    """Return the staff by name."""
    rows = session.scalars(select(tables.User))
    return sorted(rows, key=lambda row: (_order(row.name), row.email))


def find_user(session: Session, user_id: int) -> tables.User | None:
    """Return somebody of the staff, or None."""
    return session.get(tables.User, user_id) if user_id <= MOST_USERS else None


def find_user_by_email(session: Session, email: str) -> tables.User | None:
    """Return who signs in with that address, in any case of letters, or None."""
    return session.scalar(
        select(tables.User).where(func.lower(tables.User.email) == email.lower())
    )


def find_user_by_entry(session: Session, entry_hash: bytes) -> tables.User | None:
    """Return whose link to choose a password has this hash, or None."""
    return session.scalar(
        select(tables.User).where(tables.User.entry_hash == entry_hash)
    )


def find_user_by_subject(session: Session, subject: str) -> tables.User | None:
    """Return whom the identity provider calls that, or None."""
    return session.scalar(
        select(tables.User).where(tables.User.oidc_subject == subject)
    )


def hold_codes(session: Session, user: tables.User) -> None:
    """Read which codes were used; whoever else tries one waits for the commit."""
    columns = ("tf_last_counter", "mf_recovery_codes")
    session.refresh(user, columns, with_for_update=True)


def roles_named(session: Session, names: Collection[str]) -> list[tables.Role]:
    """Return the roles with these names, adding those not yet in the database."""
    kept = {
        role.name: role
        for role in session.scalars(
            select(tables.Role).where(tables.Role.name.in_(names))
        )
    }
    return [kept.get(name) or tables.Role(name=name) for name in sorted(names)]
