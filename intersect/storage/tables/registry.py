"""Who and where: territories, organisations, people, networks and who sits in them."""

from __future__ import annotations

import uuid
from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from intersect.storage.tables.base import (
    Base,
    Identified,
    Json,
    Named,
    within_itself,
)


class Territory(Identified, Named, Base):
    """A country, region, province or commune, under its official code (always text).

    Networks, organisations and people belong to communes.
    """

    __tablename__ = "territory"
    __table_args__ = (Index(None, "name_key"),)

    code: Mapped[str] = mapped_column(unique=True)
    level: Mapped[str] = mapped_column(default="commune")
    """country, region, province or commune."""
    parent_id: Mapped[uuid.UUID | None] = mapped_column(
        within_itself("territory.id"), index=True
    )
    time_zone: Mapped[str]
    is_fictitious: Mapped[bool] = mapped_column(default=False)
    valid_from: Mapped[date | None]
    valid_until: Mapped[date | None]
    """Since and until when it exists under this code, where that is known."""
    peer_group: Mapped[str] = mapped_column(default="", server_default="")
    """Of a commune, its group in the typology that was loaded; empty: none."""


class TerritoryAlias(Identified, Base):
    """A code that a territory had before, so that results follow it."""

    __tablename__ = "territory_alias"

    territory_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("territory.id"), index=True
    )
    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    valid_from: Mapped[date | None]
    valid_until: Mapped[date | None]


class CommuneCovariate(Base):
    """What somebody else published of a commune, which says what it is like."""

    __tablename__ = "commune_covariate"

    territory_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("territory.id"), primary_key=True
    )
    name: Mapped[str] = mapped_column(primary_key=True)
    """One of `registry.covariate.COVARIATES`."""
    value: Mapped[float]
    source: Mapped[str]
    year: Mapped[int]


class CommuneShape(Base):
    """The outline of a commune for maps, from a file that was loaded."""

    __tablename__ = "commune_shape"

    territory_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("territory.id", ondelete="CASCADE"), primary_key=True
    )
    rings: Mapped[list[list[int]]] = mapped_column(Json)
    """As in registry/outline.py."""


class Organisation(Identified, Named, Base):
    """A local unit of a commune («CESFAM Norte»), never a ministry."""

    __tablename__ = "organisation"
    __table_args__ = (
        UniqueConstraint("territory_id", "name"),
        Index(None, "name_key", "id", "territory_id", "archived_at"),
    )

    territory_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("territory.id"))
    sector: Mapped[str] = mapped_column(default="")
    """The sector that it usually stands for; each membership says its own."""
    archived_at: Mapped[datetime | None]


class Person(Identified, Named, Base):
    """Somebody who takes part in networks of a commune."""

    __tablename__ = "person"
    __table_args__ = (
        Index(None, "name_key", "id", "territory_id", "archived_at", "erased_at"),
    )

    territory_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("territory.id"), index=True
    )
    email: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    language: Mapped[str] = mapped_column(default="")
    """In which they are written to; empty: the installation's."""
    unsubscribed_at: Mapped[datetime | None]
    """Since when they want no more messages; their link goes on working."""
    archived_at: Mapped[datetime | None]
    erased_at: Mapped[datetime | None]
    """When their name and contact were erased; their seats stay, without a name."""

    @property
    def contact(self) -> str:
        """Return the address and the telephone, as far as they are known."""
        return ", ".join(filter(None, (self.email, self.phone)))


class Network(Identified, Named, Base):
    """A local network of a commune, with the profile of method B.4."""

    __tablename__ = "network"
    __table_args__ = (Index(None, "name_key", "id", "territory_id", "archived_at"),)

    territory_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("territory.id"), index=True
    )
    type_key: Mapped[str]
    voice: Mapped[str]
    purpose: Mapped[str] = mapped_column(default="")
    expected_sectors: Mapped[list[str]]
    themes: Mapped[list[str]] = mapped_column(default=list)
    populations: Mapped[list[str]] = mapped_column(default=list)
    functions: Mapped[list[str]] = mapped_column(default=list)
    zones: Mapped[list[str]] = mapped_column(default=list)
    mandate: Mapped[str] = mapped_column(default="")
    """voluntary, national or ordinance (FG2); empty: not said."""
    mandate_text: Mapped[str] = mapped_column(default="")
    governance: Mapped[str] = mapped_column(default="")
    """shared, lead or secretariat (FG1); empty: not said."""
    parent_id: Mapped[uuid.UUID | None] = mapped_column(within_itself("network.id"))
    """The network that this one is a commission of (FG4)."""
    sharing_purpose: Mapped[str] = mapped_column(default="")
    """What it shares members with others for, where that is on purpose (FG5)."""
    started_on: Mapped[date | None]
    meetings_per_month: Mapped[float | None]
    hours_per_meeting: Mapped[float | None]
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
    role: Mapped[str] = mapped_column(default="member")
    """member or coordinator of the network."""
    since: Mapped[datetime]
    until: Mapped[datetime | None]
    substitute_id: Mapped[uuid.UUID | None] = mapped_column(
        ForeignKey("person.id"), index=True
    )
    """Who stands in for the member."""
    person: Mapped[Person] = relationship(lazy="joined", foreign_keys=[person_id])
    organisation: Mapped[Organisation] = relationship(lazy="joined")


class Meeting(Identified, Base):
    """A meeting that a network held."""

    __tablename__ = "meeting"

    network_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("network.id"), index=True)
    held_on: Mapped[date]
    hours: Mapped[float | None]
    note: Mapped[str] = mapped_column(default="")
    added_at: Mapped[datetime]


class Attendance(Base):
    """A seat that was taken at a meeting."""

    __tablename__ = "attendance"

    meeting_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("meeting.id", ondelete="CASCADE"), primary_key=True
    )
    membership_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("membership.id"), primary_key=True, index=True
    )
