"""One response while it is being answered: its row, its revisions, its history."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from intersect.questionnaire.answer import Answer, from_json, to_json
from intersect.storage import tables

Action = Literal["saved", "submitted", "reopened", "declined", "typed"]
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

    @property
    def answers(self) -> dict[str, Answer]:
        """Return the answers by question id."""
        return answers_in(self.record)


@dataclass(frozen=True)
class Change:
    """What a step leaves in the history, and the vector that follows from it."""

    action: Action
    vector: bytes
    """The scored answers, one byte each, in the order of the questionnaire."""
    answers: Mapping[str, tuple[Answer | None, Answer | None]]
    """Question id -> the answer before and after."""


@dataclass(frozen=True)
class Place:
    """The collection and the seat that a response belongs to."""

    campaign_id: uuid.UUID
    membership_id: uuid.UUID
    questionnaire: str
    version: int
    digest: str


LinkRows = tuple[tables.Link, tables.Campaign, tables.Membership, KeptResponse | None]


def find_link(session: Session, token_hash: bytes) -> LinkRows | None:
    """Return a link with its collection, seat and response, in one statement."""
    row = session.execute(
        sa.select(tables.Link, tables.Campaign, tables.Membership, *KEPT_COLUMNS)
        .join(tables.Campaign, tables.Campaign.id == tables.Link.campaign_id)
        .join(tables.Membership, tables.Membership.id == tables.Link.membership_id)
        .outerjoin(
            tables.Response,
            sa.and_(
                tables.Response.campaign_id == tables.Link.campaign_id,
                tables.Response.membership_id == tables.Link.membership_id,
            ),
        )
        .where(tables.Link.token_hash == token_hash)
    ).one_or_none()
    if row is None:
        return None
    link, campaign, membership, *kept = row
    return link, campaign, membership, KeptResponse(*kept) if kept[0] else None


def find_response(session: Session, place: Place) -> KeptResponse | None:
    """Return the response of that seat in that collection."""
    row = session.execute(
        sa.select(*KEPT_COLUMNS).where(
            tables.Response.campaign_id == place.campaign_id,
            tables.Response.membership_id == place.membership_id,
        )
    ).one_or_none()
    return KeptResponse(*row) if row else None


def add_revision(
    session: Session, place: Place, after: KeptResponse, change: Change
) -> bool:
    """Write the next revision of a response; False when another one is there already.

    Of two first saves at the same moment one starts the response, the other is told
    and can go on from what it finds.
    """
    values = {
        "revision": after.revision,
        "answers": after.record,
        "vector": change.vector,
        "saved_at": after.saved_at,
        "submitted_at": after.submitted_at,
        "receipt": after.receipt,
        "declined_at": after.declined_at,
        "typed_by": after.typed_by,
        "has_consent": after.has_consent,
    }
    if after.revision == 1:
        values |= {"id": after.id, "started_at": after.started_at, **vars(place)}
        write = _insert_once(session, values)
    else:
        write = _update_from(after.revision - 1, after.id, values)
    if session.scalar(write) is None:
        return False
    _add_history(session, after, change)
    return True


def answers_shown(
    session: Session, kept: KeptResponse, revision: int
) -> dict[str, Answer]:
    """Return the answers as they were at `revision`, what an older page showed."""
    shown = kept.answers
    if revision >= kept.revision:
        return shown
    later = session.scalars(
        sa.select(tables.ResponseChange.changes)
        .where(
            tables.ResponseChange.response_id == kept.id,
            tables.ResponseChange.revision > revision,
        )
        .order_by(tables.ResponseChange.revision.desc())
    )
    for changes in later:
        for question_id, change in changes.items():
            shown.pop(question_id, None)
            if change["old"] is not None:
                shown |= answers_in({question_id: change["old"]})
    return shown


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


def answers_in(record: Record) -> dict[str, Answer]:
    """Return the answers of a record, without their revisions and times."""
    parts = ("value", "comment", "evidence")
    return from_json(
        {
            question_id: {part: entry[part] for part in parts if part in entry}
            for question_id, entry in record.items()
        }
    )


def _insert_once(session: Session, values: Mapping[str, Any]) -> sa.Executable:
    dialect = session.get_bind().dialect.name
    insert = postgresql.insert if dialect == "postgresql" else sqlite.insert
    return (
        insert(tables.Response)
        .values(values)
        .on_conflict_do_nothing(index_elements=["campaign_id", "membership_id"])
        .returning(tables.Response.id)
    )


def _update_from(
    revision: int, response_id: uuid.UUID, values: Mapping[str, Any]
) -> sa.Executable:
    return (
        sa.update(tables.Response)
        .where(tables.Response.id == response_id, tables.Response.revision == revision)
        .values(values)
        .returning(tables.Response.id)
        .execution_options(synchronize_session=False)
    )


def _add_history(session: Session, after: KeptResponse, change: Change) -> None:
    session.execute(
        sa.insert(tables.ResponseChange).values(
            response_id=after.id,
            revision=after.revision,
            at=after.saved_at,
            action=change.action,
            changes={
                question_id: {"old": _json(old), "new": _json(new)}
                for question_id, (old, new) in change.answers.items()
            },
        )
    )


def _json(answer: Answer | None) -> Mapping[str, Any] | None:
    return None if answer is None else to_json({"": answer})[""]
