"""What people give for the documents of a commune, and which documents went out."""

from __future__ import annotations

import uuid
from datetime import datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from intersect.storage.tables.base import Base, Identified


class CommuneText(Identified, Base):
    """What stands in the authorities' document of a commune, in one wave."""

    __tablename__ = "commune_text"
    __table_args__ = (UniqueConstraint("wave_id", "territory_id", "kind"),)

    wave_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("wave.id", ondelete="CASCADE")
    )
    territory_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("territory.id", ondelete="CASCADE"), index=True
    )
    kind: Mapped[str]
    """comment: of the commune, by its coordinator; context: of the policy team."""
    text: Mapped[str]
    signature: Mapped[str]
    """Who signs it, as printed below it."""
    user_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    """Who wrote it last."""
    changed_at: Mapped[datetime]


class CommuneArms(Base):
    """The coat of arms of a commune, for its pages and documents."""

    __tablename__ = "commune_arms"

    territory_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("territory.id", ondelete="CASCADE"), primary_key=True
    )
    picture: Mapped[bytes]
    """A PNG that the program itself wrote."""
    user_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    """Who sent it."""
    changed_at: Mapped[datetime]


class IssuedDocument(Base):
    """A published document that somebody took away, by the code on its first page."""

    __tablename__ = "issued_document"

    code: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str]
    """network, annex or authorities."""
    wave_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("wave.id", ondelete="CASCADE"), index=True
    )
    territory_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("territory.id", ondelete="CASCADE"), index=True
    )
    network_id: Mapped[uuid.UUID | None] = mapped_column(
        ForeignKey("network.id", ondelete="CASCADE"), index=True
    )
    """None: of the whole commune."""
    digest: Mapped[str]
    """Of what it says, when it was made."""
    made_at: Mapped[datetime]
