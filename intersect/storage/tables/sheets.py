"""Factual sheets: who fills one in for a network, and what others said of it."""

from __future__ import annotations

import uuid
from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from intersect.storage.tables.base import Base, Identified
from intersect.storage.tables.programme import Campaign
from intersect.storage.tables.registry import Membership


class Sheet(Base):
    """That a collection has one answer for the whole network, and whose turn it is."""

    __tablename__ = "sheet"

    campaign_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("campaign.id", ondelete="CASCADE"), primary_key=True
    )
    holder_id: Mapped[uuid.UUID | None] = mapped_column(
        ForeignKey("membership.id"), index=True
    )
    """The seat that fills it in; None: nobody does yet."""
    campaign: Mapped[Campaign] = relationship()
    holder: Mapped[Membership | None] = relationship(lazy="joined")


class SheetReview(Identified, Base):
    """What somebody of another sector said of a sheet; only ever added."""

    __tablename__ = "sheet_review"

    campaign_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("campaign.id", ondelete="CASCADE"), index=True
    )
    membership_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("membership.id"), index=True
    )
    revision: Mapped[int]
    """Of the answers that they saw."""
    verdict: Mapped[str]
    """confirmed or questioned."""
    remark: Mapped[str] = mapped_column(default="")
    at: Mapped[datetime]
    membership: Mapped[Membership] = relationship(lazy="joined")
