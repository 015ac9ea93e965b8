"""What is asked of whom and until when: waves, their collections and their links."""

from __future__ import annotations

import uuid
from datetime import date, datetime
from typing import Any

from sqlalchemy import Column, ForeignKey, Index, LargeBinary, Table, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from intersect.storage.tables.base import Base, Identified, Json, within_itself
from intersect.storage.tables.registry import Network

wave_networks = Table(
    "wave_network",
    Base.metadata,
    Column("wave_id", ForeignKey("wave.id", ondelete="CASCADE"), primary_key=True),
    Column("network_id", ForeignKey("network.id"), primary_key=True, index=True),
)
"""The networks chosen for a wave; once it is open each has a collection."""


class QuestionnaireVersion(Base):
    """A published questionnaire as it was first seen; it may never change."""

    __tablename__ = "questionnaire_version"

    questionnaire: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    digest: Mapped[str]
    content: Mapped[str]
    published_at: Mapped[datetime]


class Wave(Identified, Base):
    """Questionnaires put to chosen networks between two dates."""

    __tablename__ = "wave"

    name: Mapped[str]
    state: Mapped[str]
    """draft, open, closing, closed or published."""
    network_id: Mapped[uuid.UUID | None] = mapped_column(
        ForeignKey("network.id"), index=True
    )
    """Of the collection that a coordinator opened on one network's own page, the
    network; None for a programme's wave."""
    territory_id: Mapped[uuid.UUID | None] = mapped_column(
        ForeignKey("territory.id"), index=True
    )
    """Whose wave it is; None: the whole installation's."""
    questionnaires: Mapped[list[str]]
    """Their ids; which versions, is fixed when it opens."""
    opens_on: Mapped[date | None]
    closes_on: Mapped[date | None]
    """The first and the last day to answer, in each commune's own time."""
    purpose: Mapped[str] = mapped_column(default="")
    """What the answers are collected for, as the consent notice says."""
    consent: Mapped[dict[str, str]] = mapped_column(default=dict)
    """Language -> the consent notice, shown below the usual one."""
    retention_until: Mapped[date | None]
    """The day after which people's names and contacts are purged from it."""
    purged_at: Mapped[datetime | None]
    reminders: Mapped[dict[str, Any]] = mapped_column(default=dict)
    """The schedule of reminders."""
    revision: Mapped[int] = mapped_column(default=1)
    """Of the results: one more each time that it is reopened."""
    created_at: Mapped[datetime]
    opened_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    published_at: Mapped[datetime | None]
    copied_from_id: Mapped[uuid.UUID | None] = mapped_column(within_itself("wave.id"))


class Campaign(Identified, Base):
    """One collection of answers: a questionnaire put to a network until a moment."""

    __tablename__ = "campaign"
    __table_args__ = (
        UniqueConstraint("network_id", "questionnaire", "number"),
        UniqueConstraint("wave_id", "network_id", "questionnaire"),
    )

    wave_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("wave.id"))
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
    wave: Mapped[Wave] = relationship(lazy="joined")


class FrozenResult(Identified, Base):
    """A collection's result as it was when its wave closed; never changed."""

    __tablename__ = "frozen_result"
    __table_args__ = (UniqueConstraint("campaign_id", "revision"),)

    campaign_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("campaign.id"))
    revision: Mapped[int]
    """The wave's revision."""
    frozen_at: Mapped[datetime]
    digest: Mapped[str]
    """Of what it was computed from (analysis.reference)."""
    content: Mapped[Any] = mapped_column(Json)


class Link(Identified, Base):
    """A person's link to all that a wave asks of them; only its SHA-256 is kept."""

    __tablename__ = "link"
    __table_args__ = (Index(None, "wave_id", "person_id"),)

    wave_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("wave.id"))
    person_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("person.id"), index=True)
    token_hash: Mapped[bytes] = mapped_column(LargeBinary, unique=True)
    issued_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]
    renewal_asked_at: Mapped[datetime | None]
    opened_at: Mapped[datetime | None]
    """When somebody first went on from the page that it opens."""
