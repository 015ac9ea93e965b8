"""One response while it is being answered: its row, its revisions, its history."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
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

    @cached_property
    def answers(self) -> Mapping[str, Answer]:
        """Return the answers by question id."""
        return answers_in(self.record)

    @property
    def is_corrected(self) -> bool:
        """Whether answers changed after they had been submitted."""
        return self.submitted_at is not None and self.saved_at > self.submitted_at


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


def find_response(session: Session, place: Place) -> KeptResponse | None:
    """Return the response of that seat in that collection."""
    where = {"campaign": place.campaign_id, "membership": place.membership_id}
    row = session.execute(_OF_SEAT, where).one_or_none()
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
    # Statements made once, on the connection: the session would add half their time.
    connection = session.connection()
    if after.revision == 1:
        write: sa.Executable = _INSERT_ONCE[connection.dialect.name]
        values |= {"id": after.id, "started_at": after.started_at, **vars(place)}
    else:
        write = _UPDATE
        values |= {"response": after.id, "former": after.revision - 1}
    if connection.scalar(write, values) is None:
        return False
    connection.execute(_ADD_HISTORY, _history(after, change))
    return True


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


def answers_in(record: Record) -> dict[str, Answer]:
    """Return the answers of a record, without their revisions and times."""
    parts = ("value", "comment", "evidence")
    return from_json(
        {
            question_id: {part: entry[part] for part in parts if part in entry}
            for question_id, entry in record.items()
        }
    )


_RESPONSES = tables.Base.metadata.tables["response"]
_INSERT_ONCE = {
    dialect: insert(_RESPONSES)
    .on_conflict_do_nothing(index_elements=["campaign_id", "membership_id"])
    .returning(_RESPONSES.c.id)
    for dialect, insert in (
        ("postgresql", postgresql.insert),
        ("sqlite", sqlite.insert),
    )
}
_UPDATE = (
    sa.update(_RESPONSES)
    .where(
        _RESPONSES.c.id == sa.bindparam("response"),
        _RESPONSES.c.revision == sa.bindparam("former"),
    )
    .returning(_RESPONSES.c.id)
)
_ADD_HISTORY = sa.insert(tables.Base.metadata.tables["response_change"])


def _history(after: KeptResponse, change: Change) -> dict[str, Any]:
    return {
        "response_id": after.id,
        "revision": after.revision,
        "at": after.saved_at,
        "action": change.action,
        "changes": {
            question_id: {"old": _json(old), "new": _json(new)}
            for question_id, (old, new) in change.answers.items()
        },
    }


def _answer(stored: Mapping[str, Any] | None) -> Answer | None:
    return None if stored is None else from_json({"": stored})[""]


def _json(answer: Answer | None) -> Mapping[str, Any] | None:
    return None if answer is None else to_json({"": answer})[""]
