"""Work outside a request, and the messages that it sends."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from intersect.storage.tables.base import Base, Identified


class Job(Identified, Base):
    """A piece of work with its progress; a lease says who is doing it until when."""

    __tablename__ = "job"

    kind: Mapped[str]
    arguments: Mapped[dict[str, Any]]
    state: Mapped[str] = mapped_column(index=True)
    """waiting, running, done, failed or cancelled."""
    done: Mapped[int] = mapped_column(default=0)
    total: Mapped[int | None]
    attempts: Mapped[int] = mapped_column(default=0)
    leased_by: Mapped[str | None]
    leased_until: Mapped[datetime | None]
    created_at: Mapped[datetime]
    started_at: Mapped[datetime | None]
    """Since when the worker that has it, or had it last, does it."""
    finished_at: Mapped[datetime | None]
    user_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    """Who asked for it; None: the program itself."""
    error: Mapped[str] = mapped_column(default="")
    outcome: Mapped[dict[str, Any]] = mapped_column(default=dict)
    """What became of it so far, as its kind tells it."""


class RegistryUpload(Identified, Base):
    """A file of the registry that somebody previews; gone once it is imported."""

    __tablename__ = "registry_upload"

    user_id: Mapped[int] = mapped_column(ForeignKey("user.id"), index=True)
    created_at: Mapped[datetime]
    file: Mapped[str]
    """What it was called."""
    content: Mapped[bytes] = mapped_column(LargeBinary)
    answers: Mapped[dict[str, str]]
    """What was answered about likely duplicates."""


class MessageTemplate(Identified, Base):
    """What a wave's messages of a kind say in a language."""

    __tablename__ = "message_template"
    __table_args__ = (UniqueConstraint("wave_id", "kind", "language"),)

    wave_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("wave.id"))
    kind: Mapped[str]
    language: Mapped[str]
    subject: Mapped[str]
    body: Mapped[str]


class OutboxMessage(Identified, Base):
    """A message to a person: each kind once in a wave, and at most once on its way."""

    __tablename__ = "outbox_message"
    __table_args__ = (UniqueConstraint("wave_id", "person_id", "kind"),)

    wave_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("wave.id"))
    person_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("person.id"), index=True)
    kind: Mapped[str]
    """invitation; reminder:7, days before the end; reminder:2026-11-28, by hand."""
    state: Mapped[str] = mapped_column(index=True)
    """waiting, sending, sent, uncertain, refused or cancelled."""
    address: Mapped[str]
    created_at: Mapped[datetime]
    not_before: Mapped[datetime]
    leased_by: Mapped[str | None]
    leased_until: Mapped[datetime | None]
    attempts: Mapped[int] = mapped_column(default=0)
    finished_at: Mapped[datetime | None]
    reason: Mapped[str] = mapped_column(default="")
    """What the mail server said when it refused it, or why it was cancelled."""
