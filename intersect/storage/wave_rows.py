"""The answers of a wave, row by row, for whoever may analyse them.

Rows come as they are fetched, so that memory does not grow with them.
"""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from intersect.storage import tables
from intersect.storage.kept_responses import Record
from intersect.storage.waves import Territories

_ROWS_AT_ONCE = 500

_Campaign, _Network, _Territory = tables.Campaign, tables.Network, tables.Territory
_Response, _Seat = tables.Response, tables.Membership


@dataclass(frozen=True)
class AskedVersion:
    """A questionnaire that a wave put to some of its networks."""

    questionnaire: str
    version: int
    digest: str
    networks: int


@dataclass(frozen=True)
class WaveResponse:
    """A response in any state, with what is known of who gave it; no name."""

    record: Record
    vector: bytes
    submitted_at: datetime | None
    declined_at: datetime | None
    closes_at: datetime
    closed_at: datetime | None
    version: int
    is_typed: bool
    person_id: uuid.UUID
    sector: str
    organisation: str
    network_id: uuid.UUID
    network: str
    type_key: str
    voice: str
    territory_code: str
    territory: str


def list_versions(
    connection: Connection, wave_id: uuid.UUID, territories: Territories
) -> Sequence[AskedVersion]:
    """Return what a wave asks in these communes, the newest version first."""
    rows = connection.execute(
        sa.select(
            _Campaign.questionnaire,
            _Campaign.version,
            _Campaign.digest,
            sa.func.count(),
        )
        .join(_Network, _Network.id == _Campaign.network_id)
        .where(*_within(wave_id, territories))
        .group_by(_Campaign.questionnaire, _Campaign.version, _Campaign.digest)
        .order_by(_Campaign.questionnaire, _Campaign.version.desc())
    )
    return [AskedVersion(*row) for row in rows]


def count_responses(
    connection: Connection, wave_id: uuid.UUID, territories: Territories
) -> int:
    """Return how many responses there are, in any state."""
    return connection.execute(
        sa.select(sa.func.count(_Response.id))
        .join(_Campaign, _Campaign.id == _Response.campaign_id)
        .join(_Network, _Network.id == _Campaign.network_id)
        .where(*_within(wave_id, territories))
    ).scalar_one()


def read_responses(
    connection: Connection,
    wave_id: uuid.UUID,
    questionnaire: str,
    territories: Territories,
) -> Iterator[WaveResponse]:
    """Return every response to a questionnaire, network by network.

    Inside a network their order says nothing of who gave them.
    """
    found = (
        sa.select(
            _Response.answers,
            _Response.vector,
            _Response.submitted_at,
            _Response.declined_at,
            _Campaign.closes_at,
            _Campaign.closed_at,
            _Response.version,
            _Response.typed_by.is_not(None),
            _Seat.person_id,
            _Seat.sector,
            tables.Organisation.name,
            _Network.id,
            _Network.name,
            _Network.type_key,
            _Network.voice,
            _Territory.code,
            _Territory.name,
        )
        .select_from(_Response)
        .join(_Campaign, _Campaign.id == _Response.campaign_id)
        .join(_Seat, _Seat.id == _Response.membership_id)
        .join(tables.Organisation, tables.Organisation.id == _Seat.organisation_id)
        .join(_Network, _Network.id == _Campaign.network_id)
        .join(_Territory, _Territory.id == _Network.territory_id)
        .where(*_within(wave_id, territories), _Campaign.questionnaire == questionnaire)
        .order_by(_Territory.code, _Network.id, _Response.id)
    )
    rows = connection.execute(found, execution_options={"yield_per": _ROWS_AT_ONCE})
    for row in rows:
        yield WaveResponse(*row)


def list_commune_codes(
    connection: Connection, territories: Collection[uuid.UUID]
) -> Sequence[str]:
    """Return the official codes of communes, in order."""
    return connection.scalars(
        sa.select(_Territory.code)
        .where(_Territory.id.in_(territories))
        .order_by(_Territory.code)
    ).all()


def _within(
    wave_id: uuid.UUID, territories: Territories
) -> list[sa.ColumnElement[bool]]:
    found: list[Any] = [_Campaign.wave_id == wave_id]
    if territories is not None:
        found.append(_Network.territory_id.in_(territories))
    return found
