"""The staff's accounts: who may sign in, with which role and for which communes."""

from __future__ import annotations

import re
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy.orm import Session

from intersect.language import message
from intersect.questionnaire.problem import Problem
from intersect.services.access import Role
from intersect.services.passwords import (
    generated_password,
    password_hash,
    password_problem,
)
from intersect.services.refusal import Refused, field_problem, refuse_any
from intersect.storage import audit, tables, tokens, users

ADDRESS = re.compile(r"[^@\s]+@[^@\s]+")
"""What signs in. Nothing is sent to it, so «ana@localhost» is good enough."""


@dataclass(frozen=True)
class UserDetails:
    """What an administrator says about somebody of the staff."""

    email: str
    name: str
    role: Role
    territories: Sequence[tables.Territory] = ()


def add_user(
    session: Session, details: UserDetails, now: datetime, by: int | None
) -> tuple[tables.User, str]:
    """Add somebody to the staff; return the password that only this time is known."""
    password = generated_password()
    user = invite_user(session, details, now, by)
    user.password, user.password_is_generated = password_hash(password), True
    return user, password


def invite_user(
    session: Session, details: UserDetails, now: datetime, by: int | None
) -> tables.User:
    """Add somebody to the staff without a password: a link lets them choose one."""
    refuse_any(_email_problems(session, details.email, None))
    user = tables.User(
        email=details.email,
        name=details.name,
        active=True,
        fs_uniquifier=uuid.uuid4().hex,
        created_at=now,
        roles=users.roles_named(session, [details.role]),
        territories=list(details.territories),
    )
    session.add(user)
    session.flush()
    _note(session, by, "added", user, role=details.role)
    return user


def change_user(
    session: Session, user: tables.User, details: UserDetails, by: int | None
) -> None:
    """Change somebody's name, e-mail, role or communes."""
    problems = _email_problems(session, details.email, user)
    if details.role != "administrator" and _is_last_administrator(session, user):
        problems.append(_last_administrator("role"))
    refuse_any(problems)
    if details.email.lower() != user.email.lower():
        user.oidc_subject = None  # it may be somebody else's from now on
    user.email, user.name = details.email, details.name
    user.roles = users.roles_named(session, [details.role])
    user.territories = list(details.territories)
    _note(session, by, "changed", user, role=details.role)


def change_own_account(
    session: Session, user: tables.User, name: str, email: str, password: str | None
) -> None:
    """Change one's own name, e-mail and, when given, password."""
    problems = _email_problems(session, email, user)
    weakness = password_problem(password, name, email) if password else None
    if weakness:
        problems.append(
            field_problem(
                "weak_password",
                "new_password",
                weakness,
                message("Choose another password."),
            )
        )
    refuse_any(problems)
    user.name, user.email = name, email
    if password:
        _set_password(user, password)
        user.password_is_generated = False
    _note(session, user.id, "changed_account", user, password=bool(password))


def give_new_password(session: Session, user: tables.User, by: int | None) -> str:
    """Give a generated password; the old one and open sessions stop working."""
    password = generated_password()
    _set_password(user, password)
    user.password_is_generated = True
    _note(session, by, "new_password", user)
    return password


def forget_password(user: tables.User) -> None:
    """Let the old password and open sessions stop working."""
    user.password, user.password_is_generated = None, False
    user.fs_uniquifier = uuid.uuid4().hex


def deactivate_user(session: Session, user: tables.User, by: int | None) -> None:
    """Stop somebody from signing in; what they did stays on record."""
    if _is_last_administrator(session, user):
        raise Refused([_last_administrator("")])
    user.active = False
    tokens.revoke_all(session, user.id, datetime.now(UTC))
    user.entry_hash = user.entry_until = None
    user.fs_uniquifier = uuid.uuid4().hex
    _note(session, by, "deactivated", user)


def activate_user(session: Session, user: tables.User, by: int | None) -> None:
    """Let somebody sign in again."""
    user.active = True
    _note(session, by, "activated", user)


def find_administrator(session: Session) -> tables.User | None:
    """Return the first who administers this installation, or None."""
    found = [user for user in users.list_users(session) if _is_administrator(user)]
    return min(found, key=lambda user: user.id, default=None)


def _set_password(user: tables.User, password: str) -> None:
    user.password = password_hash(password)
    user.fs_uniquifier = uuid.uuid4().hex


def _is_administrator(user: tables.User) -> bool:
    return user.active and any(role.name == "administrator" for role in user.roles)


def _is_last_administrator(session: Session, user: tables.User) -> bool:
    others = (each for each in users.list_users(session) if each is not user)
    return _is_administrator(user) and not any(map(_is_administrator, others))


def _last_administrator(field: str) -> Problem:
    return field_problem(
        "last_administrator",
        field,
        message("This is the only administrator."),
        message("Make somebody else an administrator first."),
    )


def _email_problems(
    session: Session, email: str, present: tables.User | None
) -> list[Problem]:
    if not ADDRESS.fullmatch(email):
        return [
            field_problem(
                "bad_email",
                "email",
                message("This is not an e-mail address."),
                message("Write it like this: “nombre@municipio.cl”."),
            )
        ]
    same = users.find_user_by_email(session, email)
    if same is None or same is present:
        return []
    return [
        field_problem(
            "duplicate_email",
            "email",
            message("Another account already uses this e-mail."),
            message("Use another address, or change that person's account."),
        )
    ]


def _note(
    session: Session,
    by: int | None,
    action: str,
    user: tables.User,
    **details: object,
) -> None:
    audit.add_event(session, by, action, ("user", user.id), None, **details)
