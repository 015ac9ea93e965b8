"""The scored answers, read as the bytes that they are kept in beside the JSON.

Reading one byte an answer is ten times as quick as reading the JSON, and scoring asks
for nothing else.  The JSON is the truth: `list_wrong` finds bytes that differ from it.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.orm import Session

from intersect.questionnaire.response import PackedResponses, pack
from intersect.storage import tables
from intersect.storage.kept_responses import answers_in

ItemsOf = Callable[[str, int], Sequence[str]]
"""The scored questions of a version of a questionnaire, in their order."""

_ROWS_AT_ONCE = 500


class WrongVector(NamedTuple):
    """A response whose bytes differ from its answers, and what they should be."""

    response_id: uuid.UUID
    revision: int
    vector: bytes


def list_packed(
    session: Session, campaign_id: uuid.UUID | None = None
) -> PackedResponses:
    """Return the responses of a collection, or of all, in no particular order.

    Submitted or only saved; not those of whoever said «this is not my network».
    """
    query = _packed_columns()
    if campaign_id is not None:
        query = query.where(tables.Response.campaign_id == campaign_id)
    return _packed(session, query)


def list_packed_of_wave(
    session: Session, wave: tables.Wave, version: int
) -> PackedResponses:
    """Return the same of a version of a wave's main questionnaire, of all networks."""
    campaign = tables.Campaign
    query = _packed_columns().join(campaign, campaign.id == tables.Response.campaign_id)
    return _packed(
        session,
        query.where(
            campaign.wave_id == wave.id,
            campaign.questionnaire == wave.questionnaires[0],
            campaign.version == version,
        ),
    )


def _packed_columns() -> sa.Select[Any]:
    columns: list[Any] = [
        # As text: a Python object for every identifier takes twice as long.
        sa.cast(tables.Membership.network_id, sa.String),
        sa.cast(tables.Membership.id, sa.String),
        tables.Membership.sector,
        tables.Organisation.name,
        tables.Response.vector,
        tables.Response.submitted_at.is_not(None),
    ]
    return (
        sa.select(*columns)
        .join_from(
            tables.Response,
            tables.Membership,
            tables.Membership.id == tables.Response.membership_id,
        )
        .join(
            tables.Organisation,
            tables.Organisation.id == tables.Membership.organisation_id,
        )
        .where(tables.Response.declined_at.is_(None))
    )


def _packed(session: Session, query: sa.Select[Any]) -> PackedResponses:
    columns: tuple[list[Any], ...] = ([], [], [], [], [], [])
    # In parts: thousands of rows kept at once would keep the garbage collector busy.
    for part in session.execute(query).partitions(_ROWS_AT_ONCE):
        for column, values in zip(columns, zip(*part, strict=True), strict=True):
            column.extend(values)
    networks, seats, *others = columns
    named = {network: _hyphened(network) for network in set(networks)}
    return PackedResponses(
        tuple(map(named.__getitem__, networks)),
        tuple(map(_hyphened, seats)),
        *map(tuple, others),
    )


def list_chosen(
    session: Session, campaign_id: uuid.UUID, question_id: str
) -> dict[str, str | None]:
    """Return by respondent which choice each made in one question of a collection."""
    chosen = tables.Response.answers[(question_id, "value")].as_string()
    rows = session.execute(
        sa.select(tables.Response.membership_id, chosen).where(
            tables.Response.campaign_id == campaign_id,
            tables.Response.declined_at.is_(None),
        )
    )
    return {str(seat): value for seat, value in rows}


def list_wrong(session: Session, items_of: ItemsOf) -> Iterator[WrongVector]:
    """Return the responses whose bytes do not follow from their answers."""
    rows = session.execute(
        sa.select(
            tables.Response.id,
            tables.Response.revision,
            tables.Response.questionnaire,
            tables.Response.version,
            tables.Response.answers,
            tables.Response.vector,
        ).execution_options(yield_per=_ROWS_AT_ONCE)
    )
    for response_id, revision, questionnaire, version, record, vector in rows:
        right = pack(items_of(questionnaire, version), answers_in(record))
        if right != vector:
            yield WrongVector(response_id, revision, right)


def correct(session: Session, wrong: WrongVector) -> None:
    """Write the bytes of a response anew, unless it has changed meanwhile."""
    session.execute(
        sa.update(tables.Response)
        .where(
            tables.Response.id == wrong.response_id,
            tables.Response.revision == wrong.revision,
        )
        .values(vector=wrong.vector)
        .execution_options(synchronize_session=False)
    )


def _hyphened(identifier: str) -> str:
    """Return an identifier as everywhere else; SQLite keeps it without hyphens."""
    if len(identifier) != 32:
        return identifier
    first, rest = identifier[:8], identifier[8:]
    return f"{first}-{rest[:4]}-{rest[4:8]}-{rest[8:12]}-{rest[12:]}"
