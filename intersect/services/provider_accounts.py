"""Whose account it is that an identity provider tells about."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from intersect.services.accounts import forget_password
from intersect.storage import audit, tables, users


@dataclass(frozen=True)
class Identity:
    """Who somebody is, as the provider says."""

    issuer: str
    subject: str
    email: str = ""
    """Empty unless the provider has made sure that it is theirs."""
    has_second_step: bool = False
    """They showed the provider more than a password."""

    @property
    def key(self) -> str:
        """Return what is kept: a subject means something only with its issuer."""
        return f"{self.issuer} {self.subject}"


def find_account(session: Session, identity: Identity) -> tables.User | None:
    """Return the active account of this person, or None; no account is ever made.

    The first time it is found by its e-mail. From then on only the subject counts: an
    address can be given to somebody else.
    """
    user = users.find_user_by_subject(session, identity.key)
    if user is None and identity.email:
        user = users.find_user_by_email(session, identity.email)
        if user is None or not user.active or user.oidc_subject is not None:
            return None
        _link(session, user, identity)
    return user if user is not None and user.active else None


def _link(session: Session, user: tables.User, identity: Identity) -> None:
    user.oidc_subject = identity.key
    if user.password_is_generated:  # whoever made it up knows it
        forget_password(user)
    audit.add_event(session, user.id, "linked_provider", ("user", user.id))
