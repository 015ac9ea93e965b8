"""The packed answers of a whole wave, and how long they took; for its instrument."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from intersect.questionnaire.response import PackedResponses
from intersect.storage import tables

_Campaign, _Response, _Seat = tables.Campaign, tables.Response, tables.Membership
_AT_ONCE = 1000


def list_wave_answers(
    session: Session, wave: tables.Wave, version: int
) -> tuple[PackedResponses, list[float | None]]:
    """Return the responses to a version of a wave's main questionnaire, with seconds.

    Networks and respondents are numbered, for nothing is said of one of them. How long
    somebody took is known of who answered by link and submitted, from the first answer
    saved to the end; pauses are within it.
    """
    found: list[Any] = [
        sa.cast(_Campaign.network_id, sa.String),
        _Response.vector,
        _Response.submitted_at,
        _Response.started_at,
        _Response.typed_by,
    ]
    rows = session.execute(
        sa.select(*found)
        .join(_Campaign, _Campaign.id == _Response.campaign_id)
        .where(
            _Campaign.wave_id == wave.id,
            _Campaign.questionnaire == wave.questionnaires[0],
            _Campaign.version == version,
            _Response.declined_at.is_(None),
        )
        .order_by(_Campaign.id, _Response.id)
    )
    networks, vectors, submitted, seconds = [], [], [], []
    # In parts: thousands of rows kept at once would keep the garbage collector busy.
    for part in rows.partitions(_AT_ONCE):
        for network, vector, ended_at, began_at, typed_by in part:
            networks.append(network)
            vectors.append(vector)
            submitted.append(ended_at is not None)
            is_timed = ended_at is not None and typed_by is None
            seconds.append((ended_at - began_at).total_seconds() if is_timed else None)
    nobody = ("",) * len(networks)
    people = tuple(map(str, range(len(networks))))
    packed = PackedResponses(
        tuple(networks), people, nobody, nobody, tuple(vectors), tuple(submitted)
    )
    return packed, seconds
