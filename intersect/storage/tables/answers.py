"""What respondents answered, and every change of it."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from intersect.storage.tables.base import Base, Identified, Number


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

    id: Mapped[int] = mapped_column(Number, primary_key=True)
    response_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("response.id"))
    revision: Mapped[int]
    at: Mapped[datetime]
    action: Mapped[str]
    """saved, submitted, reopened, declined or typed."""
    changes: Mapped[dict[str, Any]]
    """Question id -> {"old": …, "new": …}."""
