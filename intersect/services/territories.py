"""The communes that networks belong to."""

from __future__ import annotations

from dataclasses import dataclass
from zoneinfo import available_timezones

from sqlalchemy.orm import Session

from intersect.language import message
from intersect.questionnaire.problem import Problem
from intersect.services.refusal import field_problem, refuse_any
from intersect.storage import audit, networks, tables

DEFAULT_TIME_ZONE = "America/Santiago"


@dataclass(frozen=True)
class TerritoryDetails:
    """What is known of a commune; the code is text, because «01101» is not 1101."""

    code: str
    name: str
    time_zone: str = DEFAULT_TIME_ZONE


def add_territory(
    session: Session,
    details: TerritoryDetails,
    by: int | None,
    *,
    is_fictitious: bool = False,
) -> tables.Territory:
    """Add a commune."""
    refuse_any(_problems(session, details, None))
    territory = tables.Territory(
        code=details.code,
        name=details.name,
        time_zone=details.time_zone,
        is_fictitious=is_fictitious,
    )
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
    """Correct a commune's code, name or time zone."""
    refuse_any(_problems(session, details, territory))
    territory.code = details.code
    territory.name = details.name
    territory.time_zone = details.time_zone
    subject = ("territory", territory.id)
    audit.add_event(session, by, "changed", subject, territory.id, code=details.code)


def _problems(
    session: Session, details: TerritoryDetails, present: tables.Territory | None
) -> list[Problem]:
    problems = []
    same_code = networks.find_territory_by_code(session, details.code)
    if same_code is not None and same_code is not present:
        problems.append(
            field_problem(
                "duplicate_code",
                "code",
                message(
                    "The commune {name} already has this code.", name=same_code.name
                ),
                message("Check the official code."),
            )
        )
    if details.time_zone not in available_timezones():
        problems.append(
            field_problem(
                "unknown_time_zone",
                "time_zone",
                message("This time zone does not exist."),
                message("Write it like this: “America/Santiago”."),
            )
        )
    return problems
