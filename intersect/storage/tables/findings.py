"""What people said of what the program found."""

from __future__ import annotations

import uuid
from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from intersect.storage.tables.base import Base, Identified
from intersect.storage.tables.staff import User


class OverlapReview(Identified, Base):
    """What somebody who knows both networks said of their overlap; only ever added."""

    __tablename__ = "overlap_review"

    one_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("network.id", ondelete="CASCADE"), index=True
    )
    other_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("network.id", ondelete="CASCADE"), index=True
    )
    """The greater identifier of the two: a pair has one order."""
    code: Mapped[str]
    """The rule that had found it: R001."""
    digest: Mapped[str]
    """Of all that decided what the pair was (analysis.pair_account.pair_digest)."""
    verdict: Mapped[str]
    """confirmed or discarded."""
    reason: Mapped[str] = mapped_column(default="")
    user_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    at: Mapped[datetime]
    user: Mapped[User | None] = relationship(lazy="joined")
