"""Countries, regions, provinces and communes; networks belong to communes."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy.orm import Session

from intersect.language import message
from intersect.questionnaire.problem import Problem
from intersect.registry.territory import TerritoryRow, territory_mistakes
from intersect.services.refusal import field_problem, refuse_any
from intersect.storage import audit, networks, tables
from intersect.storage import territories as rows

DEFAULT_TIME_ZONE = "America/Santiago"


@dataclass(frozen=True)
class TerritoryDetails(TerritoryRow):
    """What a form says of a territory, by default one of the communes of Chile."""

    level: str = "commune"
    parent: str = ""
    time_zone: str = DEFAULT_TIME_ZONE


@dataclass(frozen=True)
class Loaded:
    """What loading a list of territories did."""

    added: int
    changed: int
    unchanged: int


def add_territory(
    session: Session,
    details: TerritoryDetails,
    by: int | None,
    *,
    is_fictitious: bool = False,
) -> tables.Territory:
    """Add a territory, by default a commune."""
    parent = _parent(session, details)
    refuse_any(_problems(session, details, None, parent))
    territory = tables.Territory(code=details.code, is_fictitious=is_fictitious)
    _write(territory, details, parent)
    session.add(territory)
    session.flush()
    subject = ("territory", territory.id)
    audit.add_event(session, by, "added", subject, territory.id, name=details.name)
    return territory


def change_territory(
    session: Session,
    territory: tables.Territory,
    details: TerritoryDetails,
    by: int | None,
) -> None:
    """Correct a territory; a code that changes is kept, so that it is still found.

    With `valid_from` the former code was in use until the day before.
    """
    parent = _parent(session, details)
    refuse_any(_problems(session, details, territory, parent))
    if details.code != territory.code:
        _keep_code(session, territory, details)
    _write(territory, details, parent)
    subject = ("territory", territory.id)
    audit.add_event(session, by, "changed", subject, territory.id, code=details.code)


def load_territories(
    session: Session, wanted: Sequence[TerritoryRow], by: int | None
) -> Loaded:
    """Add the territories of a list, or correct those that differ; none goes away.

    One that had the code of a row before has a newer code now, and is left alone.
    """
    known = dict(rows.by_code(session))
    new = [row for row in wanted if row.code not in known]
    known |= {row.code: tables.Territory(id=uuid.uuid4(), code=row.code) for row in new}
    changed = 0
    for row in wanted:
        territory, parent = known[row.code], known.get(row.parent)
        if territory.code != row.code:
            continue
        kept = _read(territory)
        _write(territory, row, parent)
        changed += kept is not None and kept != _read(territory)
    session.add_all(known[row.code] for row in new)
    if new or changed:
        subject = ("territories", wanted[0].code)
        audit.add_event(session, by, "loaded", subject, added=len(new), changed=changed)
    session.flush()
    return Loaded(len(new), changed, len(wanted) - len(new) - changed)


def _parent(session: Session, details: TerritoryDetails) -> tables.Territory | None:
    if not details.parent:
        return None
    return networks.find_territory_by_code(session, details.parent)


def _read(territory: tables.Territory) -> tuple[object, ...] | None:
    """Return what can be corrected of a territory; None when it is not written yet."""
    if territory.name is None:
        return None
    return (
        territory.name,
        territory.level,
        territory.parent_id,
        territory.time_zone,
        territory.valid_from,
        territory.valid_until,
    )


def _write(
    territory: tables.Territory,
    wanted: TerritoryRow,
    parent: tables.Territory | None,
) -> None:
    territory.code = wanted.code
    territory.name = wanted.name
    territory.level = wanted.level
    territory.parent_id = parent.id if parent else None
    territory.time_zone = wanted.time_zone
    territory.valid_from = wanted.valid_from
    territory.valid_until = wanted.valid_until


def _keep_code(
    session: Session, territory: tables.Territory, details: TerritoryDetails
) -> None:
    """Keep the code that a territory had; one that it takes up again is its own."""
    again = rows.find_alias(session, details.code)
    if again is not None:
        session.delete(again)
        session.flush()
    last = details.valid_from - timedelta(days=1) if details.valid_from else None
    session.add(
        tables.TerritoryAlias(
            territory_id=territory.id,
            code=territory.code,
            name=territory.name,
            valid_from=territory.valid_from,
            valid_until=last,
        )
    )


def _problems(
    session: Session,
    details: TerritoryDetails,
    present: tables.Territory | None,
    parent: tables.Territory | None,
) -> list[Problem]:
    problems = []
    same_code = networks.find_territory_by_code(session, details.code)
    if same_code is not None and same_code is not present:
        problems.append(
            field_problem(
                "duplicate_code",
                "code",
                message("{name} already has this code.", name=same_code.name),
                message("Check the official code."),
            )
        )
    level = parent.level if parent else None
    problems += [
        field_problem(each.code, each.field, each.what, each.remedy)
        for each in territory_mistakes(details, level)
    ]
    if present is not None and details.level != present.level:
        problems += _in_use(session, present)
    return problems


def _in_use(session: Session, territory: tables.Territory) -> list[Problem]:
    """Return the problem of changing the level of what others belong to."""
    if not rows.is_used(session, territory.id):
        return []
    return [
        field_problem(
            "level_in_use",
            "level",
            message("Networks, people or other territories belong to it."),
            message("Leave its level as it is."),
        )
    ]


def region_of(
    places: Mapping[uuid.UUID, tables.Territory], commune: uuid.UUID
) -> uuid.UUID:
    """Return the region of a commune; the commune itself where none is known."""
    place = places[commune]
    for _ in range(len(places)):
        above = places.get(place.parent_id) if place.parent_id else None
        if place.level == "region" or above is None:
            break
        place = above
    return place.id if place.level == "region" else commune
