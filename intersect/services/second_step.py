"""The second step of signing in: a code from the person's own telephone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from intersect.settings import TwoFactor
from intersect.storage import audit, tables

ISSUER = "intersect"
"""What an app on a telephone calls the account's site."""
METHOD = "authenticator"
RECOVERY_CODES = 8

ROLES_THAT_NEED_IT = frozenset({"administrator", "evaluator"})
"""Who sees more than one commune."""
GRACE = timedelta(days=7)
"""Since the account was made: a newcomer looks around first."""


@dataclass(frozen=True)
class Due:
    """A second step that is still to be set up."""

    until: datetime
    is_over: bool


def is_on(user: tables.User) -> bool:
    """Return whether a code is asked when this person signs in."""
    return bool(user.tf_totp_secret and user.tf_primary_method)


def is_required(user: tables.User, rule: TwoFactor) -> bool:
    """Return whether this person may not do without it."""
    return rule == "required" and any(
        role.name in ROLES_THAT_NEED_IT for role in user.roles
    )


def due(user: tables.User, rule: TwoFactor, now: datetime) -> Due | None:
    """Return until when it can be put off; None for who has it or needs none."""
    if is_on(user) or not is_required(user, rule):
        return None
    until = user.created_at + GRACE
    return Due(until, now >= until)


def turn_on(session: Session, user: tables.User, secret: str) -> None:
    """Ask for a code from now on; `secret` is encrypted, and a code of it was typed."""
    user.tf_totp_secret, user.tf_primary_method = secret, METHOD
    _note(session, user.id, "second_step_on", user)


def turn_off(session: Session, user: tables.User, by: int | None) -> None:
    """Ask for no code any more, and forget the recovery codes."""
    user.tf_totp_secret = user.tf_primary_method = user.tf_last_counter = None
    user.mf_recovery_codes = None
    own = by == user.id
    _note(session, by, "second_step_off" if own else "second_step_reset", user)


def note_new_codes(session: Session, user: tables.User) -> None:
    """Note that the recovery codes were replaced."""
    _note(session, user.id, "recovery_codes_made", user)


def note_recovery(session: Session, user: tables.User) -> None:
    """Note that a recovery code opened the account."""
    _note(session, user.id, "recovery_code_used", user)


def _note(session: Session, by: int | None, action: str, user: tables.User) -> None:
    audit.add_event(session, by, action, ("user", user.id))
