"""The answers and all that belongs to them, row by row, for whoever takes them away.

Each function reads one file's worth from a snapshot; rows come as they are fetched, so
that memory does not grow with them.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from intersect.storage import tables
from intersect.storage.kept_responses import Record
from intersect.storage.sheets import asks_seat

Row = Sequence[Any]

_ROWS_AT_ONCE = 500


@dataclass(frozen=True)
class Asked:
    """A questionnaire, and what is a voice in the networks that it was put to."""

    questionnaire: str
    version: int
    voice: str


@dataclass(frozen=True)
class Given:
    """What a member gave, and what decides whether it counts."""

    closes_at: datetime
    closed_at: datetime | None
    is_latest: bool
    """Whether its collection is the network's latest."""
    record: Record | None
    """None when the member has no response."""
    vector: bytes | None
    submitted_at: datetime | None
    declined_at: datetime | None


@dataclass(frozen=True)
class Seat:
    """A member in the latest collection of a network, with or without a response."""

    given: Given
    network: uuid.UUID
    territory: str
    membership: uuid.UUID
    sector: str
    organisation: str
    until: datetime | None


@dataclass(frozen=True)
class RawResponse:
    """A response in any state."""

    given: Given
    id: uuid.UUID
    campaign: uuid.UUID
    membership: uuid.UUID
    network: uuid.UUID
    questionnaire: str
    version: int
    revision: int
    started_at: datetime
    saved_at: datetime
    is_typed: bool
    has_consent: bool


def list_asked(connection: Connection) -> list[Asked]:
    """Return every questionnaire that was put to a network, with each unit of voice."""
    rows = connection.execute(
        sa.select(
            tables.Campaign.questionnaire, tables.Campaign.version, tables.Network.voice
        )
        .join(tables.Network, tables.Network.id == tables.Campaign.network_id)
        .distinct()
    )
    return sorted((Asked(*row) for row in rows), key=astuple)


def read_seats(connection: Connection, asked: Asked) -> Iterator[Seat]:
    """Return who is asked that questionnaire in the latest collection of a network."""
    rows = _read(
        connection,
        sa.select(
            tables.Network.id,
            tables.Territory.name,
            tables.Membership.id,
            tables.Membership.sector,
            tables.Organisation.name,
            tables.Membership.until,
            *_GIVEN,
        )
        .select_from(tables.Network)
        .join(tables.Territory, tables.Territory.id == tables.Network.territory_id)
        .join(tables.Campaign, tables.Campaign.network_id == tables.Network.id)
        .join(tables.Membership, tables.Membership.network_id == tables.Network.id)
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
        .where(
            asks_seat(),
            _IS_LATEST,
            tables.Campaign.questionnaire == asked.questionnaire,
            tables.Campaign.version == asked.version,
            tables.Network.voice == asked.voice,
        )
        .order_by(tables.Network.id, tables.Membership.id),
    )
    return (Seat(Given(*row[6:]), *row[:6]) for row in rows)


def read_responses(connection: Connection) -> Iterator[RawResponse]:
    """Return every response, by network and member."""
    rows = _read(
        connection,
        sa.select(
            tables.Response.id,
            tables.Response.campaign_id,
            tables.Response.membership_id,
            tables.Campaign.network_id,
            tables.Response.questionnaire,
            tables.Response.version,
            tables.Response.revision,
            tables.Response.started_at,
            tables.Response.saved_at,
            tables.Response.typed_by.is_not(None),
            tables.Response.has_consent,
            *_GIVEN,
        )
        .join(tables.Campaign, tables.Campaign.id == tables.Response.campaign_id)
        .join(tables.Network, tables.Network.id == tables.Campaign.network_id)
        .order_by(
            tables.Campaign.network_id,
            tables.Response.campaign_id,
            tables.Response.membership_id,
        ),
    )
    return (RawResponse(Given(*row[11:]), *row[:11]) for row in rows)


def read_history(connection: Connection) -> Iterator[Row]:
    """Return response, revision, time, action and changes of every step."""
    change = tables.ResponseChange
    return _read(
        connection,
        sa.select(
            change.response_id,
            change.revision,
            change.at,
            change.action,
            change.changes,
        ).order_by(change.response_id, change.revision),
    )


def read_networks(connection: Connection) -> Iterator[Row]:
    """Return every network with its commune, in the order of their identifiers."""
    network, territory = tables.Network, tables.Territory
    return _read(
        connection,
        sa.select(
            network.id,
            network.name,
            territory.code,
            territory.name,
            network.type_key,
            network.voice,
            network.expected_sectors,
            network.purpose,
            network.created_at,
            network.archived_at,
            territory.is_fictitious,
            territory.peer_group,
        )
        .join(territory, territory.id == network.territory_id)
        .order_by(network.id),
    )


def read_campaigns(connection: Connection) -> Iterator[Row]:
    """Return every collection, in the order of their identifiers."""
    campaign = tables.Campaign
    return _read(
        connection,
        sa.select(
            campaign.id,
            campaign.network_id,
            campaign.number,
            campaign.questionnaire,
            campaign.version,
            campaign.digest,
            campaign.opened_at,
            campaign.closes_at,
            campaign.closed_at,
        ).order_by(campaign.id),
    )


def read_members(connection: Connection) -> Iterator[Row]:
    """Return every seat, present or past; the person's name and contacts come last."""
    seat, person = tables.Membership, tables.Person
    return _read(
        connection,
        sa.select(
            seat.id,
            seat.network_id,
            seat.person_id,
            seat.sector,
            tables.Organisation.name,
            seat.since,
            seat.until,
            person.name,
            person.email,
            person.phone,
        )
        .join(person, person.id == seat.person_id)
        .join(tables.Organisation, tables.Organisation.id == seat.organisation_id)
        .order_by(seat.network_id, seat.id),
    )


_latest = (
    sa.select(tables.Campaign.id)
    .where(tables.Campaign.network_id == tables.Network.id)
    .order_by(tables.Campaign.number.desc())
    .limit(1)
    .correlate(tables.Network)
    .scalar_subquery()
)
_IS_LATEST = tables.Campaign.id == _latest
_GIVEN = (
    tables.Campaign.closes_at,
    tables.Campaign.closed_at,
    _IS_LATEST,
    tables.Response.answers,
    tables.Response.vector,
    tables.Response.submitted_at,
    tables.Response.declined_at,
)


def _read(connection: Connection, query: sa.Executable) -> Iterator[Row]:
    # A generator: the query is sent when its first row is wanted.
    yield from connection.execute(query, execution_options={"yield_per": _ROWS_AT_ONCE})
