"""Importing a REGISTRY file: previewed first, then exactly that in one transaction."""

from __future__ import annotations

import uuid
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from intersect.catalog import Catalog
from intersect.exchange.registry_cells import vocabulary
from intersect.exchange.registry_file import read_registry
from intersect.language import message
from intersect.questionnaire.problem import Problem
from intersect.services import inviting
from intersect.services.refusal import Refused, field_problem, refuse_any
from intersect.services.registry_communes import Communes
from intersect.services.registry_plan import Plan
from intersect.services.registry_reading import Reading
from intersect.services.registry_records import Record, Records
from intersect.storage import audit, registry_rows, tables
from intersect.storage.registry_rows import Kind, Values

_ORDER: tuple[Kind, ...] = ("organisation", "person", "network", "membership")
"""Each after what it refers to."""


def preview(
    session: Session,
    file: tuple[str, bytes],
    communes: Sequence[tables.Territory],
    catalog: Catalog,
    answers: Mapping[str, str],
) -> Plan:
    """Return what importing a file (its name, its content) would do; write nothing.

    Rows of other communes than these are problems. `answers` say of likely duplicates
    which record is meant. A file that cannot be read at all raises `BadFile`.
    """
    known = vocabulary(catalog.sectors, catalog.network_types, catalog.terms)
    entries, problems = read_registry(*file, known)
    of_file = Communes(session, communes)
    records = Records(session, of_file.named_by(entries))
    plan = Reading(records, of_file, answers).read(entries)
    plan.problems[:] = _each_once([*problems, *plan.problems])
    return plan


def _each_once(problems: Sequence[Problem]) -> list[Problem]:
    """Return problems without repeats: a cell that is wrong is not empty as well."""
    wrong = {repr(each.place) for each in problems if each.code != "empty_cell"}
    kept = {
        repr(each): each
        for each in problems
        if each.code != "empty_cell" or repr(each.place) not in wrong
    }
    return list(kept.values())


def carry_out(
    session: Session,
    plan: Plan,
    previewed: str,
    catalog: Catalog,
    now: datetime,
    by: int | None,
) -> None:
    """Do what a plan says, if it is still the plan that was `previewed` (its digest).

    Raises `Refused` and writes nothing otherwise.
    """
    refuse_any(plan.problems)
    if plan.questions or plan.digest() != previewed:
        raise Refused([_changed_since()])
    identifiers = {
        record: uuid.uuid4() if record.is_new else uuid.UUID(record.key)
        for records in plan.records.all.values()
        for record in records
    }
    for kind in _ORDER:
        added = [
            _defaults(record, catalog, now) | _row(record, identifiers)
            for record in plan.added(kind)
        ]
        registry_rows.add_rows(session, kind, added)
        changed = [_row(record, identifiers) for record in plan.changed(kind)]
        for same in _with_the_same_columns(changed):
            registry_rows.change_rows(session, kind, same)
    ended = [
        identifiers[seat.value("person")]
        for seat in (*plan.added("membership"), *plan.changed("membership"))
        if seat.value("until") is not None
    ]
    _revoke_links(session, ended, now, by)
    _note(session, plan, by)


def _changed_since() -> Problem:
    return field_problem(
        "changed_since",
        "",
        message("The registry has changed since this preview was made."),
        message("Look at the new preview and confirm it."),
    )


def _row(record: Record, identifiers: Mapping[Record, uuid.UUID]) -> Values:
    """Return what the file says of a record, as columns of its table."""
    row: Values = {"id": identifiers[record]}
    for column, value in record.said.items():
        if isinstance(value, Record):
            row[f"{column}_id"] = identifiers[value]
        elif column == "parent":
            row["parent_id"] = None
        elif column in ("since", "until"):
            row[column] = _moment(value, record)
        else:
            row[column] = value
    return row


def _moment(day: date | None, record: Record) -> datetime | None:
    """Return when a day begins in the commune."""
    if day is None:
        return None
    return datetime.combine(day, time(), ZoneInfo(record.territory.time_zone))


def _defaults(record: Record, catalog: Catalog, now: datetime) -> Values:
    """Return what a new record has where the file says nothing."""
    if record.kind == "membership":
        return {"role": "member", "since": now, "until": None}
    row: Values = {"territory_id": record.territory.id}
    if record.kind == "organisation":
        return row | {"sector": ""}
    if record.kind == "person":
        return row | {"email": "", "phone": "", "language": ""}
    kind = catalog.network_type(record.said["type_key"])
    return row | {
        "voice": kind.voice,
        "expected_sectors": list(kind.expected_sectors),
        **{column: [] for column in ("themes", "populations", "functions", "zones")},
        **{
            column: ""
            for column in (
                "purpose",
                "mandate",
                "mandate_text",
                "governance",
                "sharing_purpose",
            )
        },
        "parent_id": None,
        "started_on": None,
        "meetings_per_month": None,
        "hours_per_meeting": None,
        "created_at": now,
    }


def _with_the_same_columns(rows: Iterable[Values]) -> Iterable[list[Values]]:
    groups: dict[tuple[str, ...], list[Values]] = defaultdict(list)
    for row in rows:
        groups[tuple(sorted(row))].append(row)
    return groups.values()


def _revoke_links(
    session: Session, person_ids: Iterable[uuid.UUID], now: datetime, by: int | None
) -> None:
    for person_id in dict.fromkeys(person_ids):
        person = session.get_one(tables.Person, person_id)
        inviting.revoke_links_without_seat(session, person, now, by)


def _note(session: Session, plan: Plan, by: int | None) -> None:
    """Note for each commune how many of what were added and changed."""
    counts: dict[tables.Territory, Counter[str]] = defaultdict(Counter)
    for kind in _ORDER:
        for record in plan.added(kind):
            counts[record.territory][f"{kind}_added"] += 1
        for record in plan.changed(kind):
            counts[record.territory][f"{kind}_changed"] += 1
    for commune, numbers in counts.items():
        details: dict[str, Any] = dict(sorted(numbers.items()))
        subject = ("registry", commune.code)
        audit.add_event(session, by, "imported", subject, commune.id, **details)
