"""What must be true of the database afterwards, whatever has happened."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from intersect.catalog import Catalog
from intersect.questionnaire.response import pack
from intersect.services.inviting import token_hash
from intersect.services.posted_answers import fields_of
from intersect.storage import tables
from intersect.storage.kept_responses import answers_in
from tests.faults.respondent import Seat

PARTS = ("value", "comment", "evidence")
"""Of an answer; beside them stand the revision and the time that it came with."""


def broken_promises(session: Session, catalog: Catalog, seat: Seat) -> list[str]:
    """Return what a respondent was promised and what is not so."""
    response, ledger = find_response(session, seat.link), seat.ledger
    kept = kept_fields(catalog, response) if response else {}
    receipt = response.receipt if response else None
    wrong = [
        f"{name} is {kept.get(name, '')!r}, promised {sorted(values)}"
        for name, values in ledger.possible.items()
        if kept.get(name, "") not in values
    ]
    if ledger.receipt and receipt != ledger.receipt:
        wrong.append(f"receipt {receipt}, shown {ledger.receipt}")
    if receipt and not ledger.may_be_submitted:
        wrong.append("submitted, and nobody did")
    return [f"{seat.name}: {each}" for each in wrong + ledger.broken]


def find_response(session: Session, link: str) -> tables.Response | None:
    """Return the response that a personal link leads to."""
    token = link.rpartition("/")[2]
    return session.scalar(
        sa.select(tables.Response)
        .join(tables.Campaign, tables.Campaign.id == tables.Response.campaign_id)
        .join(tables.Membership, tables.Membership.id == tables.Response.membership_id)
        .join(
            tables.Link,
            sa.and_(
                tables.Link.wave_id == tables.Campaign.wave_id,
                tables.Link.person_id == tables.Membership.person_id,
            ),
        )
        .where(tables.Link.token_hash == token_hash(token))
    )


def kept_fields(catalog: Catalog, response: tables.Response) -> dict[str, str]:
    """Return the fields of all sections as a page shows them."""
    asked = catalog.get(response.questionnaire, response.version).questionnaire
    answers = answers_in(response.answers)
    return {
        name: value
        for section in asked.sections
        for name, value in fields_of(section, answers).items()
    }


def history(session: Session, response: tables.Response) -> list[tables.ResponseChange]:
    """Return every change of a response, in order."""
    return list(
        session.scalars(
            sa.select(tables.ResponseChange)
            .where(tables.ResponseChange.response_id == response.id)
            .order_by(tables.ResponseChange.revision)
        )
    )


def all_inconsistencies(session: Session, catalog: Catalog) -> list[str]:
    """Return where any response, its history and its vector do not agree."""
    return [
        f"{response.id}: {each}"
        for response in session.scalars(sa.select(tables.Response))
        for each in inconsistencies(session, catalog, response)
    ]


def inconsistencies(
    session: Session, catalog: Catalog, response: tables.Response
) -> list[str]:
    """Return where a response, its history and its vector do not agree."""
    changes = history(session, response)
    wrong, replayed = _replayed(changes)
    numbers = [each.revision for each in changes]
    if numbers != list(range(1, response.revision + 1)):
        wrong.append(f"revision {response.revision}, history {numbers}")
    kept = {
        question: ({p: entry[p] for p in PARTS if p in entry}, entry["revision"])
        for question, entry in response.answers.items()
    }
    if kept != replayed:
        wrong.append(f"kept {kept}, but the history ends with {replayed}")
    asked = catalog.get(response.questionnaire, response.version).questionnaire
    items = [item.id for item in asked.items]
    if response.vector != pack(items, answers_in(response.answers)):
        wrong.append("the vector is not that of the answers")
    submissions = [each.action for each in changes].count("submitted")
    if submissions != (response.receipt is not None):
        wrong.append(f"submitted {submissions} times, receipt {response.receipt}")
    if (response.receipt is None) != (response.submitted_at is None):
        wrong.append("a receipt without a time, or a time without a receipt")
    return wrong


def _replayed(
    changes: Sequence[tables.ResponseChange],
) -> tuple[list[str], dict[str, tuple[Any, int]]]:
    """Return where a history does not go on from itself, and what it ends with."""
    wrong, state = [], dict[str, tuple[Any, int]]()
    for each in changes:
        for question, change in each.changes.items():
            before, _ = state.pop(question, (None, 0))
            if change["old"] != before:
                wrong.append(f"{question} in revision {each.revision} begins elsewhere")
            if change["new"] is not None:
                state[question] = change["new"], each.revision
    return wrong, state


def damage(session: Session) -> list[str]:
    """Return what the database itself finds wrong with its file, indexes and keys."""
    if session.get_bind().dialect.name == "sqlite":
        found = session.execute(sa.text("PRAGMA integrity_check")).all()
        keys = session.execute(sa.text("PRAGMA foreign_key_check")).all()
        return [str(row) for row in (*found, *keys) if tuple(row) != ("ok",)]
    session.execute(sa.text("CREATE EXTENSION IF NOT EXISTS amcheck"))
    rows = sa.text(
        "SELECT c.relname, v.msg FROM pg_class c, LATERAL verify_heapam(c.oid) v"
        " WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace"
    )
    indexes = sa.text(  # raises an error where an index and its table do not agree
        "SELECT bt_index_check(i.indexrelid, true) FROM pg_index i"
        " JOIN pg_class c ON c.oid = i.indexrelid"
        " JOIN pg_am a ON a.oid = c.relam AND a.amname = 'btree'"
        " WHERE c.relnamespace = 'public'::regnamespace"
    )
    session.execute(indexes)
    return [str(row) for row in session.execute(rows)]
