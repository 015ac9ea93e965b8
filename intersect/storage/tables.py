"""Every table of the database; used as `tables.Network`, never handed to a page."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from typing import Any, ClassVar

from flask_security import RoleMixin, UserMixin
from sqlalchemy import (
    JSON,
    BigInteger,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    TypeDecorator,
    UniqueConstraint,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

Json = JSON().with_variant(JSONB(), "postgresql")


class Moment(TypeDecorator[datetime]):
    """A time with its zone, kept in UTC; SQLite would forget the zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(
        self, value: datetime | None, _dialect: Dialect
    ) -> datetime | None:
        """Refuse a time without a zone; keep the rest in UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time needs its zone")
        return value.astimezone(UTC)

    def process_result_value(
        self, value: datetime | None, _dialect: Dialect
    ) -> datetime | None:
        """Give the zone back."""
        return value.replace(tzinfo=UTC) if value and value.tzinfo is None else value


class Base(DeclarativeBase):
    """What all tables share: constraint names that migrations can rely on."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        datetime: Moment,
        dict[str, Any]: Json,
        list[str]: Json,
    }


class Identified:
    """A row known by a random identifier, which says nothing when it leaks."""

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default=uuid.uuid4)


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
    roles: Mapped[list[Role]] = relationship(  # type: ignore[assignment]
        secondary=user_roles, lazy="selectin"
    )
    territories: Mapped[list[Territory]] = relationship(
        secondary=user_territories, lazy="selectin"
    )


class Territory(Identified, Base):
    """A commune, under its official code (always text)."""

    __tablename__ = "territory"

    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    time_zone: Mapped[str]
    is_fictitious: Mapped[bool] = mapped_column(default=False)


class Organisation(Identified, Base):
    """A local unit of a commune («CESFAM Norte»), never a ministry."""

    __tablename__ = "organisation"
    __table_args__ = (UniqueConstraint("territory_id", "name"),)

    territory_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("territory.id"))
    name: Mapped[str]


class Person(Identified, Base):
    """Somebody who takes part in networks of a commune."""

    __tablename__ = "person"

    territory_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("territory.id"), index=True
    )
    name: Mapped[str]
    contact: Mapped[str] = mapped_column(default="")


class Network(Identified, Base):
    """A local network of a commune."""

    __tablename__ = "network"

    territory_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("territory.id"), index=True
    )
    type_key: Mapped[str]
    voice: Mapped[str]
    name: Mapped[str]
    purpose: Mapped[str] = mapped_column(default="")
    expected_sectors: Mapped[list[str]]
    created_at: Mapped[datetime]
    archived_at: Mapped[datetime | None]
    territory: Mapped[Territory] = relationship(lazy="joined")


class Membership(Identified, Base):
    """A person's seat in a network, for an organisation of a sector."""

    __tablename__ = "membership"

    network_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("network.id"), index=True)
    person_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("person.id"), index=True)
    organisation_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("organisation.id"), index=True
    )
    sector: Mapped[str]
    since: Mapped[datetime]
    until: Mapped[datetime | None]
    person: Mapped[Person] = relationship(lazy="joined")
    organisation: Mapped[Organisation] = relationship(lazy="joined")


class QuestionnaireVersion(Base):
    """A published questionnaire as it was first seen; it may never change."""

    __tablename__ = "questionnaire_version"

    questionnaire: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    digest: Mapped[str]
    content: Mapped[str]
    published_at: Mapped[datetime]


class Campaign(Identified, Base):
    """One collection of answers: a questionnaire put to a network until a date."""

    __tablename__ = "campaign"
    __table_args__ = (UniqueConstraint("network_id", "number"),)

    network_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("network.id"))
    number: Mapped[int] = mapped_column(default=1)
    """1 for the network's first; two people who open one at once cannot both."""
    questionnaire: Mapped[str]
    version: Mapped[int]
    digest: Mapped[str]
    opened_at: Mapped[datetime]
    closes_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]
    network: Mapped[Network] = relationship(lazy="joined")


class Link(Identified, Base):
    """A personal link; only the SHA-256 of its token is kept."""

    __tablename__ = "link"

    campaign_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("campaign.id"), index=True
    )
    membership_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("membership.id"), index=True
    )
    token_hash: Mapped[bytes] = mapped_column(LargeBinary, unique=True)
    issued_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]
    renewal_asked_at: Mapped[datetime | None]


class Response(Identified, Base):
    """One respondent's answers; JSON is the truth, the vector is derived from it."""

    __tablename__ = "response"
    __table_args__ = (UniqueConstraint("campaign_id", "membership_id"),)

    campaign_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("campaign.id"))
    membership_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("membership.id"), index=True
    )
    questionnaire: Mapped[str]
    version: Mapped[int]
    digest: Mapped[str]
    answers: Mapped[dict[str, Any]]
    vector: Mapped[bytes] = mapped_column(LargeBinary)
    revision: Mapped[int]
    started_at: Mapped[datetime]
    saved_at: Mapped[datetime]
    submitted_at: Mapped[datetime | None]
    receipt: Mapped[str | None] = mapped_column(unique=True)
    declined_at: Mapped[datetime | None]
    """«Esta no es mi red»: the respondent says the link reached the wrong person."""
    typed_by: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    """Who typed it from paper; None when the respondent answered by link."""
    has_consent: Mapped[bool] = mapped_column(default=False)
    """The respondent's recorded consent that a member typed the paper."""


class ResponseChange(Base):
    """The append-only history of a response."""

    __tablename__ = "response_change"
    __table_args__ = (UniqueConstraint("response_id", "revision"),)

    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer(), "sqlite"), primary_key=True
    )
    response_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("response.id"))
    revision: Mapped[int]
    at: Mapped[datetime]
    action: Mapped[str]
    """saved, submitted, reopened, declined or typed."""
    changes: Mapped[dict[str, Any]]
    """Question id -> {"old": …, "new": …}."""


class AuditEvent(Base):
    """Who did what to what and when; append-only."""

    __tablename__ = "audit_event"

    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer(), "sqlite"), primary_key=True
    )
    at: Mapped[datetime] = mapped_column(index=True)
    user_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    action: Mapped[str]
    subject: Mapped[str]
    """Kind and identifier of what was acted on, as in «network:…»."""
    territory_id: Mapped[uuid.UUID | None] = mapped_column(
        ForeignKey("territory.id"), index=True
    )
    details: Mapped[dict[str, Any]]
