"""Writing the next revision of a response, and its line of the history, as one.

On PostgreSQL both are one statement, which also looks whether what is known still
holds: docs/decisions/0011-fast-answering.md, 0039-saving-on-a-remembered-look.md. On
SQLite who writes is alone, so two statements do the same.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any, Literal

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from intersect.questionnaire.answer import Answer, to_json
from intersect.storage import tables
from intersect.storage.kept_responses import KeptResponse, Place
from intersect.storage.prepared import Prepared
from intersect.storage.sheets import asks_seat

Action = Literal["saved", "submitted", "reopened", "declined", "typed"]


@dataclass(frozen=True)
class Change:
    """What a step leaves in the history, and the vector that follows from it."""

    action: Action
    vector: bytes
    """The scored answers, one byte each, in the order of the questionnaire."""
    answers: Mapping[str, tuple[Answer | None, Answer | None]]
    """Question id -> the answer before and after."""


@dataclass(frozen=True)
class Known:
    """What a revision is written on the strength of, as far as who writes knows."""

    closes_at: datetime
    """When the collection ends."""
    closed_at: datetime | None
    saved_at: datetime | None
    """When the revision before was saved: a backup that was restored meanwhile may have
    another one with the same number."""
    link_id: uuid.UUID | None = None
    """The personal link that led here, where that is not just now: it is to open still,
    and to lead to this seat alone."""


def add_revision(
    session: Session, place: Place, known: Known, after: KeptResponse, change: Change
) -> bool:
    """Write the next revision of a response; False when that may not be any more.

    Another page has written it, of two first saves at the same moment too; or something
    else that is known is no longer so. Who is told can go on from what is there now. A
    collection that is just being closed is waited for, and who closes one waits for
    the revisions that are being written.
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
    else:
        values |= {"response": after.id, "former": after.revision - 1}
    history = _history(after, change)
    if session.get_bind().dialect.name == "postgresql":
        written = _FIRST_AT_ONCE if after.revision == 1 else _NEXT_AT_ONCE
        where = {
            "campaign": place.campaign_id,
            "membership": place.membership_id,
            "closes_at": known.closes_at,
            "closed_at": known.closed_at,
            "former_saved_at": known.saved_at,
            "link": known.link_id,
        }
        new = {f"new_{name}": value for name, value in (values | history).items()}
        return bool(written.rows(session, new | where))
    write = _FIRST if after.revision == 1 else _NEXT
    if not write.rows(session, values):
        return False
    _ADD_HISTORY.rows(session, {"response_id": after.id, **history})
    return True


def _history(after: KeptResponse, change: Change) -> dict[str, Any]:
    return {
        "revision": after.revision,
        "at": after.saved_at,
        "action": change.action,
        "changes": {
            question_id: {"old": _json(old), "new": _json(new)}
            for question_id, (old, new) in change.answers.items()
        },
    }


def _json(answer: Answer | None) -> Mapping[str, Any] | None:
    return None if answer is None else to_json({"": answer})[""]


_RESPONSES = tables.Base.metadata.tables["response"]
_CHANGES = tables.Base.metadata.tables["response_change"]
_CAMPAIGNS = tables.Base.metadata.tables["campaign"]
_SETTLED = {"id", "started_at", *(each.name for each in fields(Place))}
"""Columns that the first revision writes for good."""
_SEAT = ["campaign_id", "membership_id"]

_FIRST = Prepared(
    sqlite.insert(_RESPONSES)
    .on_conflict_do_nothing(index_elements=_SEAT)
    .returning(_RESPONSES.c.id),
    [each.name for each in _RESPONSES.c],
)
_NEXT = Prepared(
    sa.update(_RESPONSES)
    .where(
        _RESPONSES.c.id == sa.bindparam("response"),
        _RESPONSES.c.revision == sa.bindparam("former"),
    )
    .returning(_RESPONSES.c.id),
    [each.name for each in _RESPONSES.c if each.name not in _SETTLED],
)
_ADD_HISTORY = Prepared(
    sa.insert(_CHANGES), [each.name for each in _CHANGES.c if each.name != "id"]
)


def _new(column: sa.Column[Any]) -> sa.ColumnElement[Any]:
    """Return the new value of a column, of its type also where none is implied."""
    return sa.cast(sa.bindparam(f"new_{column.name}", type_=column.type), column.type)


def _with_history(kept: sa.CTE) -> Prepared:
    """Return a statement that adds the history of what `kept` has written."""
    columns = [each for each in _CHANGES.c if each.name not in {"id", "response_id"}]
    written = sa.select(kept.c.id, *map(_new, columns))
    return Prepared(
        sa.insert(_CHANGES)
        .from_select(["response_id", *(each.name for each in columns)], written)
        .returning(_CHANGES.c.response_id)
    )


_LINK = sa.cast(sa.bindparam("link", type_=tables.Link.id.type), tables.Link.id.type)
_HAS_SEAT = sa.exists(
    sa.select(tables.Membership.id)
    .where(
        tables.Membership.id == sa.bindparam("membership"),
        tables.Membership.person_id == tables.Link.person_id,
        tables.Membership.until.is_(None),
    )
    .correlate(tables.Link)
)
_HAS_ANOTHER = sa.exists(
    sa.select(tables.Membership.id)
    .join(
        tables.Campaign,
        sa.and_(
            tables.Campaign.network_id == tables.Membership.network_id,
            tables.Campaign.wave_id == tables.Link.wave_id,
        ),
    )
    .outerjoin(tables.Sheet, tables.Sheet.campaign_id == tables.Campaign.id)
    .where(
        tables.Membership.person_id == tables.Link.person_id,
        tables.Membership.until.is_(None),
        sa.or_(
            tables.Membership.id != sa.bindparam("membership"),
            tables.Campaign.id != sa.bindparam("campaign"),
        ),
        asks_seat(),
    )
    .correlate(tables.Link)
)
_LINK_OPENS = sa.exists(
    sa.select(tables.Link.id).where(
        tables.Link.id == _LINK,
        tables.Link.revoked_at.is_(None),
        tables.Link.expires_at > _new(_RESPONSES.c.saved_at),
        _HAS_SEAT,
        ~_HAS_ANOTHER,
    )
)
_COLLECTION = (
    sa.select(_CAMPAIGNS.c.id)
    .where(
        _CAMPAIGNS.c.id == sa.bindparam("campaign"),
        _CAMPAIGNS.c.closes_at == sa.bindparam("closes_at"),
        _CAMPAIGNS.c.closed_at.is_not_distinct_from(
            sa.bindparam("closed_at", type_=_CAMPAIGNS.c.closed_at.type)
        ),
        sa.or_(_LINK.is_(None), _LINK_OPENS),
    )
    .with_for_update(read=True)
    .cte("collection")
)
_FIRST_AT_ONCE = _with_history(
    postgresql.insert(_RESPONSES)
    .from_select(
        [each.name for each in _RESPONSES.c],
        sa.select(*map(_new, _RESPONSES.c)).select_from(_COLLECTION),
    )
    .on_conflict_do_nothing(index_elements=_SEAT)
    .returning(_RESPONSES.c.id)
    .cte("kept")
)
_NEXT_AT_ONCE = _with_history(
    sa.update(_RESPONSES)
    .where(
        _RESPONSES.c.id == sa.bindparam("new_response"),
        _RESPONSES.c.revision == sa.bindparam("new_former"),
        _RESPONSES.c.saved_at == sa.bindparam("former_saved_at"),
        sa.exists(sa.select(_COLLECTION.c.id)),
    )
    .values({each: _new(each) for each in _RESPONSES.c if each.name not in _SETTLED})
    .returning(_RESPONSES.c.id)
    .cte("kept")
)
