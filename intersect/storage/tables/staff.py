"""Who signs in, what they may do and where, and what was done."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import Any

from flask_security import RoleMixin, UserMixin
from sqlalchemy import Column, ForeignKey, LargeBinary, Table
from sqlalchemy.orm import Mapped, mapped_column, relationship

from intersect.storage.tables.base import Base, Identified, Number
from intersect.storage.tables.registry import Territory

user_roles = Table(
    "user_role",
    Base.metadata,
    Column("user_id", ForeignKey("user.id", ondelete="CASCADE"), primary_key=True),
    Column("role_id", ForeignKey("role.id"), primary_key=True),
)
user_territories = Table(
    "user_territory",
    Base.metadata,
    Column("user_id", ForeignKey("user.id", ondelete="CASCADE"), primary_key=True),
    Column("territory_id", ForeignKey("territory.id"), primary_key=True),
)


class Role(RoleMixin, Base):
    """administrator, coordinator, evaluator or policy."""

    __tablename__ = "role"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)


class User(UserMixin, Base):
    """Somebody of the staff who signs in; respondents have links instead."""

    __tablename__ = "user"

    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    password: Mapped[str | None]
    active: Mapped[bool] = mapped_column(default=True)
    fs_uniquifier: Mapped[str] = mapped_column(unique=True)
    password_is_generated: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime]
    oidc_subject: Mapped[str | None] = mapped_column(unique=True)
    """Who the identity provider says it is; None for who signs in with a password."""
    tf_primary_method: Mapped[str | None]
    tf_totp_secret: Mapped[str | None]
    mf_recovery_codes: Mapped[list[str] | None]
    """Under the names that Flask-Security knows: the second factor, and codes that
    each replace it once."""
    tf_last_counter: Mapped[int | None]
    """Of the last code that was accepted: none of them opens twice."""
    entry_hash: Mapped[bytes | None] = mapped_column(LargeBinary, unique=True)
    """SHA-256 of the link that lets them choose a password, once."""
    entry_until: Mapped[datetime | None]
    roles: Mapped[list[Role]] = relationship(  # type: ignore[assignment]
        secondary=user_roles, lazy="selectin"
    )
    territories: Mapped[list[Territory]] = relationship(
        secondary=user_territories, lazy="selectin"
    )


class ApiToken(Identified, Base):
    """What a program shows to read as somebody of the staff; only its SHA-256."""

    __tablename__ = "api_token"

    user_id: Mapped[int] = mapped_column(
        ForeignKey("user.id", ondelete="CASCADE"), index=True
    )
    name: Mapped[str]
    token_hash: Mapped[bytes] = mapped_column(LargeBinary, unique=True)
    made_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]
    used_at: Mapped[datetime | None]
    """The last time, to the hour."""
    step_elsewhere: Mapped[bool] = mapped_column(default=False)
    """Whether who made it had shown the identity provider more than a password."""
    user: Mapped[User] = relationship(lazy="joined", innerjoin=True)


class AuditEvent(Base):
    """Who did what to what and when; append-only."""

    __tablename__ = "audit_event"

    id: Mapped[int] = mapped_column(Number, primary_key=True)
    at: Mapped[datetime] = mapped_column(index=True)
    user_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    action: Mapped[str]
    subject: Mapped[str]
    """Kind and identifier of what was acted on, as in «network:…»."""
    territory_id: Mapped[uuid.UUID | None] = mapped_column(
        ForeignKey("territory.id"), index=True
    )
    details: Mapped[dict[str, Any]]
