"""One response while it is being answered: its row, and what its history tells."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from intersect.questionnaire.answer import Answer, from_json
from intersect.storage import tables

Record = Mapping[str, Mapping[str, Any]]
"""Question id -> the answer as JSON, with the revision and the time it came with."""


@dataclass(frozen=True)
class KeptResponse:
    """A response as it is kept; `revision` grows by one with every change."""

    id: uuid.UUID
    revision: int
    record: Record
    started_at: datetime
    saved_at: datetime
    submitted_at: datetime | None
    receipt: str | None
    declined_at: datetime | None
    typed_by: int | None
    has_consent: bool

    @cached_property
    def answers(self) -> Mapping[str, Answer]:
        """Return the answers by question id."""
        return answers_in(self.record)

    @property
    def is_corrected(self) -> bool:
        """Whether answers changed after they had been submitted."""
        return self.submitted_at is not None and self.saved_at > self.submitted_at


@dataclass(frozen=True)
class Place:
    """The collection and the seat that a response belongs to."""

    campaign_id: uuid.UUID
    membership_id: uuid.UUID
    questionnaire: str
    version: int
    digest: str


def find_response(session: Session, place: Place) -> KeptResponse | None:
    """Return the response of that seat in that collection."""
    where = {"campaign": place.campaign_id, "membership": place.membership_id}
    row = session.execute(_OF_SEAT, where).one_or_none()
    return KeptResponse(*row) if row else None


def find_again(
    session: Session, place: Place
) -> tuple[datetime, datetime | None, KeptResponse | None] | None:
    """Return when that collection ends or was closed, and the response of that seat.

    None when there is no such collection any more.
    """
    where = {"campaign": place.campaign_id, "membership": place.membership_id}
    row: Any = session.execute(_OF_COLLECTION, where).one_or_none()
    if row is None:
        return None
    closes_at, closed_at, *kept = row
    return closes_at, closed_at, KeptResponse(*kept) if kept[0] else None


def list_changes_since(
    session: Session, kept: KeptResponse, revision: int
) -> list[tuple[datetime, dict[str, tuple[Answer | None, Answer | None]]]]:
    """Return what happened after `revision`, newest first: when, and before and after.

    Asks the database only when there is something to tell.
    """
    if revision >= kept.revision:
        return []
    history = tables.ResponseChange
    rows = session.execute(
        sa.select(history.at, history.changes)
        .where(
            history.response_id == kept.id,
            history.revision > revision,
            history.revision <= kept.revision,
        )
        .order_by(history.revision.desc())
    )
    return [
        (
            at,
            {
                key: (_answer(change["old"]), _answer(change["new"]))
                for key, change in changes.items()
            },
        )
        for at, changes in rows
    ]


KEPT_COLUMNS = (
    tables.Response.id,
    tables.Response.revision,
    tables.Response.answers,
    tables.Response.started_at,
    tables.Response.saved_at,
    tables.Response.submitted_at,
    tables.Response.receipt,
    tables.Response.declined_at,
    tables.Response.typed_by,
    tables.Response.has_consent,
)

_OF_SEAT = sa.select(*KEPT_COLUMNS).where(
    tables.Response.campaign_id == sa.bindparam("campaign"),
    tables.Response.membership_id == sa.bindparam("membership"),
)


_OF_COLLECTION = (
    sa.select(tables.Campaign.closes_at, tables.Campaign.closed_at, *KEPT_COLUMNS)
    .outerjoin(
        tables.Response,
        sa.and_(
            tables.Response.campaign_id == tables.Campaign.id,
            tables.Response.membership_id == sa.bindparam("membership"),
        ),
    )
    .where(tables.Campaign.id == sa.bindparam("campaign"))
)


def answers_in(record: Record) -> dict[str, Answer]:
    """Return the answers of a record, without their revisions and times."""
    parts = ("value", "comment", "evidence")
    return from_json(
        {
            question_id: {part: entry[part] for part in parts if part in entry}
            for question_id, entry in record.items()
        }
    )


def _answer(stored: Mapping[str, Any] | None) -> Answer | None:
    return None if stored is None else from_json({"": stored})[""]
