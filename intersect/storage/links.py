"""The personal links of a collection; tokens themselves are never kept."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.orm import Session

from intersect.storage import tables
from intersect.storage.engine import holds
from intersect.storage.kept_responses import KEPT_COLUMNS, KeptResponse, Place


def list_links(session: Session, campaign_id: uuid.UUID) -> Sequence[tables.Link]:
    """Return every link of a collection: the revoked ones, then those that stand.

    Of a member's links the last is the one that counts, also when the clock of the
    machine was set back between them.
    """
    link = tables.Link
    return session.scalars(
        select(link)
        .where(link.campaign_id == campaign_id)
        .order_by(link.revoked_at.is_(None), link.issued_at, link.id)
    ).all()


def list_standing_links(
    session: Session, membership_id: uuid.UUID
) -> Sequence[tables.Link]:
    """Return the links of a member that were not revoked, the oldest first."""
    return session.scalars(
        select(tables.Link)
        .where(
            tables.Link.membership_id == membership_id,
            tables.Link.revoked_at.is_(None),
        )
        .order_by(tables.Link.issued_at, tables.Link.id)
    ).all()


@dataclass(frozen=True)
class FoundLink:
    """A personal link: its state, where it leads, and what is kept there."""

    id: uuid.UUID
    expires_at: datetime
    revoked_at: datetime | None
    renewal_asked_at: datetime | None
    whereabouts: Whereabouts
    kept: KeptResponse | None


@dataclass(frozen=True)
class Whereabouts:
    """A seat in a collection: whose it is, of which network, and until when."""

    place: Place
    network: str
    commune: str
    time_zone: str
    is_fictitious: bool
    person: str
    organisation: str
    closes_at: datetime
    closed_at: datetime | None


def find_link(session: Session, token_hash: bytes) -> FoundLink | None:
    """Return a link with its collection, seat and response, in one statement.

    Where what is looked up is held, the collection stays as it was found until the
    commit: who closes it waits for the answers that are on their way.
    """
    # On the connection: rows of the session would take half the time of the request.
    connection = session.connection()
    found = _FOUND_AND_HELD if holds(connection) else _FOUND
    rows = connection.execute(found, {"token_hash": token_hash})
    row: Any = rows.one_or_none()
    if row is None:
        return None
    link_id, expires_at, revoked_at, renewal_asked_at = row[:4]
    place, where, kept = row[4:9], row[9:17], row[17:]
    return FoundLink(
        link_id,
        expires_at,
        revoked_at,
        renewal_asked_at,
        Whereabouts(Place(*place), *where),
        KeptResponse(*kept) if kept[0] else None,
    )


def ask_renewal(session: Session, link_id: uuid.UUID, now: datetime) -> None:
    """Note that whoever has this link wants a new one."""
    link = session.get_one(tables.Link, link_id)
    link.renewal_asked_at = now


_FOUND = (
    select(
        tables.Link.id,
        tables.Link.expires_at,
        tables.Link.revoked_at,
        tables.Link.renewal_asked_at,
        tables.Link.campaign_id,
        tables.Link.membership_id,
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
        *KEPT_COLUMNS,
    )
    .join(tables.Campaign, tables.Campaign.id == tables.Link.campaign_id)
    .join(tables.Network, tables.Network.id == tables.Campaign.network_id)
    .join(tables.Territory, tables.Territory.id == tables.Network.territory_id)
    .join(tables.Membership, tables.Membership.id == tables.Link.membership_id)
    .join(tables.Person, tables.Person.id == tables.Membership.person_id)
    .join(
        tables.Organisation,
        tables.Organisation.id == tables.Membership.organisation_id,
    )
    .outerjoin(
        tables.Response,
        sa.and_(
            tables.Response.campaign_id == tables.Link.campaign_id,
            tables.Response.membership_id == tables.Link.membership_id,
        ),
    )
    .where(tables.Link.token_hash == sa.bindparam("token_hash"))
)
# Statements are made once: making one takes longer than running it.
_FOUND_AND_HELD = _FOUND.with_for_update(read=True, of=tables.Campaign)
