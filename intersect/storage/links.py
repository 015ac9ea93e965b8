"""The personal links of a collection; tokens themselves are never kept."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session

from intersect.storage import tables
from intersect.storage.engine import holds
from intersect.storage.kept_responses import KEPT_COLUMNS, KeptResponse, Place
from intersect.storage.prepared import Prepared, Row
from intersect.storage.sheets import asks_seat


def list_links(
    session: Session, wave_id: uuid.UUID, network_id: uuid.UUID | None = None
) -> Sequence[tables.Link]:
    """Return every link of a wave: the revoked ones, then those that stand.

    Given a network, those of whoever has or had a seat in it: a wave of a whole country
    has tens of thousands.

    Of a person's links the last is the one that counts, also when the clock of the
    machine was set back between them.
    """
    link = tables.Link
    found = select(link).where(link.wave_id == wave_id)
    if network_id is not None:
        seated = select(tables.Membership.person_id).where(
            tables.Membership.network_id == network_id
        )
        found = found.where(link.person_id.in_(seated))
    return session.scalars(
        found.order_by(link.revoked_at.is_(None), link.issued_at, link.id)
    ).all()


def list_standing_links(
    session: Session, wave_id: uuid.UUID, person_id: uuid.UUID
) -> Sequence[tables.Link]:
    """Return a person's links to a wave that were not revoked, the oldest first."""
    return session.scalars(
        _standing(person_id).where(tables.Link.wave_id == wave_id)
    ).all()


def list_links_without_seat(
    session: Session, person_id: uuid.UUID
) -> Sequence[tables.Link]:
    """Return the standing links of who has no seat left in any network of the wave."""
    seated = (
        select(tables.Campaign.id)
        .join(
            tables.Membership,
            tables.Membership.network_id == tables.Campaign.network_id,
        )
        .where(
            tables.Campaign.wave_id == tables.Link.wave_id,
            tables.Membership.person_id == tables.Link.person_id,
            tables.Membership.until.is_(None),
        )
    )
    return session.scalars(_standing(person_id).where(~seated.exists())).all()


def _standing(person_id: uuid.UUID) -> sa.Select[tables.Link]:
    return (
        select(tables.Link)
        .where(tables.Link.person_id == person_id, tables.Link.revoked_at.is_(None))
        .order_by(tables.Link.issued_at, tables.Link.id)
    )


@dataclass(frozen=True)
class FoundLink:
    """A personal link: its state, and every seat that it leads to."""

    id: uuid.UUID
    person_id: uuid.UUID
    expires_at: datetime
    revoked_at: datetime | None
    renewal_asked_at: datetime | None
    seats: tuple[FoundSeat, ...]
    """Those that the person has longest come first; at least one."""
    reads_sheets: bool
    """Whether others fill in sheets of networks that it leads to."""


@dataclass(frozen=True)
class FoundSeat:
    """One of the seats behind a link, and what is kept of its answers."""

    whereabouts: Whereabouts
    kept: KeptResponse | None
    until: datetime | None
    """When the person left the network."""


@dataclass(frozen=True)
class Notice:
    """What a wave tells those whom it asks; a wave may leave any of it out."""

    purpose: str = ""
    consent: tuple[tuple[str, str], ...] = ()
    """Language and text of its own notice, shown below the usual one."""
    keep_until: date | None = None
    """The day after which names and contacts are purged."""

    @property
    def texts(self) -> Mapping[str, str]:
        """Return its own notice by language."""
        return dict(self.consent)


@dataclass(frozen=True)
class Whereabouts:
    """A seat in a collection: whose it is, of which network, and until when."""

    place: Place
    notice: Notice
    network: str
    commune: str
    time_zone: str
    is_fictitious: bool
    person: str
    organisation: str
    closes_at: datetime
    closed_at: datetime | None


def find_link(session: Session, token_hash: bytes) -> FoundLink | None:
    """Return a link with its collections, seats and responses, in one statement.

    Where what is looked up is held, the collections stay as they were found until the
    commit: who closes one waits for the answers that are on their way.
    """
    # Plain values: rows of the session would take half the time of the request.
    found = _FOUND_AND_HELD if holds(session) else _FOUND
    rows = found.rows(session, {"token_hash": token_hash})
    asked = [row for row in rows if row[5]]
    if not asked:
        return None
    seats = tuple(_found_seat(row[6:]) for row in asked)
    link_id, person_id, expires_at, revoked_at, asked_at = rows[0][:5]
    state = (link_id, person_id, expires_at, revoked_at, asked_at)
    return FoundLink(*state, seats, reads_sheets=len(asked) < len(rows))


def _found_seat(row: Row) -> FoundSeat:
    until, place, where = row[0], row[1:6], row[6:14]
    (purpose, consent, keep_until), kept = row[14:17], row[17:]
    notice = Notice(purpose, tuple(consent.items()), keep_until)
    return FoundSeat(
        Whereabouts(Place(*place), notice, *where),
        KeptResponse(*kept) if kept[0] else None,
        until,
    )


def list_published(session: Session, link_id: uuid.UUID) -> Sequence[tables.Campaign]:
    """Return the collections behind a link whose results are published.

    Those of networks that its person is in, or answered for; not where they said that
    it is not theirs.
    """
    campaign, seat, response = tables.Campaign, tables.Membership, tables.Response
    return session.scalars(
        select(campaign)
        .join(tables.Link, tables.Link.wave_id == campaign.wave_id)
        .join(tables.Wave, tables.Wave.id == campaign.wave_id)
        .join(
            seat,
            sa.and_(
                seat.network_id == campaign.network_id,
                seat.person_id == tables.Link.person_id,
            ),
        )
        .outerjoin(
            response,
            sa.and_(
                response.campaign_id == campaign.id, response.membership_id == seat.id
            ),
        )
        .where(
            tables.Link.id == link_id,
            tables.Wave.state == "published",
            response.declined_at.is_(None),
            sa.or_(seat.until.is_(None), response.id.is_not(None)),
        )
        .distinct()
        .order_by(campaign.id)
    ).all()


def delete_link(session: Session, link_id: uuid.UUID) -> None:
    """Delete a link that nobody was ever given."""
    session.execute(sa.delete(tables.Link).where(tables.Link.id == link_id))


def ask_renewal(session: Session, link_id: uuid.UUID, now: datetime) -> None:
    """Note that whoever has this link wants a new one."""
    link = session.get_one(tables.Link, link_id)
    link.renewal_asked_at = now


def note_opened(
    session: Session, campaign_id: uuid.UUID, membership_id: uuid.UUID, now: datetime
) -> None:
    """Note when the links that lead to a seat were first used; later ones stay."""
    session.connection().execute(
        _NOTE_OPENED,
        {
            "now": now,
            "campaign": campaign_id,
            "membership": membership_id,
        },
    )


_NOTE_OPENED = (
    sa.update(tables.Link)
    .where(
        tables.Link.wave_id
        == select(tables.Campaign.wave_id)
        .where(tables.Campaign.id == sa.bindparam("campaign"))
        .scalar_subquery(),
        tables.Link.person_id
        == select(tables.Membership.person_id)
        .where(tables.Membership.id == sa.bindparam("membership"))
        .scalar_subquery(),
        tables.Link.opened_at.is_(None),
        tables.Link.revoked_at.is_(None),
    )
    .values(opened_at=sa.bindparam("now", type_=tables.Link.opened_at.type))
)
_LINK = (
    select(
        tables.Link.id,
        tables.Link.person_id,
        tables.Link.expires_at,
        tables.Link.revoked_at,
        tables.Link.renewal_asked_at,
        asks_seat(),
        tables.Membership.until,
        tables.Campaign.id,
        tables.Membership.id,
        tables.Campaign.questionnaire,
        tables.Campaign.version,
        tables.Campaign.digest,
        tables.Network.name,
        tables.Territory.name,
        tables.Territory.time_zone,
        tables.Territory.is_fictitious,
        tables.Person.name,
        tables.Organisation.name,
        tables.Campaign.closes_at,
        tables.Campaign.closed_at,
        tables.Wave.purpose,
        tables.Wave.consent,
        tables.Wave.retention_until,
        *KEPT_COLUMNS,
    )
    .join(tables.Wave, tables.Wave.id == tables.Link.wave_id)
    .join(tables.Campaign, tables.Campaign.wave_id == tables.Link.wave_id)
    .join(tables.Network, tables.Network.id == tables.Campaign.network_id)
    .join(tables.Territory, tables.Territory.id == tables.Network.territory_id)
    .join(
        tables.Membership,
        sa.and_(
            tables.Membership.network_id == tables.Campaign.network_id,
            tables.Membership.person_id == tables.Link.person_id,
        ),
    )
    .join(tables.Person, tables.Person.id == tables.Membership.person_id)
    .join(
        tables.Organisation,
        tables.Organisation.id == tables.Membership.organisation_id,
    )
    .outerjoin(
        tables.Response,
        sa.and_(
            tables.Response.campaign_id == tables.Campaign.id,
            tables.Response.membership_id == tables.Membership.id,
        ),
    )
    .outerjoin(tables.Sheet, tables.Sheet.campaign_id == tables.Campaign.id)
    .where(tables.Link.token_hash == sa.bindparam("token_hash"))
    .order_by(
        tables.Membership.since, tables.Membership.id, tables.Campaign.questionnaire
    )
)
_FOUND = Prepared(_LINK)
_FOUND_AND_HELD = Prepared(_LINK.with_for_update(read=True, of=tables.Campaign))
