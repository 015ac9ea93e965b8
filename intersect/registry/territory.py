"""Levels of territories, and what must hold between one and that it belongs to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Literal, get_args
from zoneinfo import available_timezones

from intersect.language import message
from intersect.registry.mistake import Mistake

Level = Literal["country", "region", "province", "commune"]
LEVELS: tuple[Level, ...] = get_args(Level)
"""From the widest to the narrowest."""


@dataclass(frozen=True)
class TerritoryRow:
    """A territory as a list of a country declares it; codes are text."""

    code: str
    name: str
    level: str
    parent: str
    """Code of the territory that it belongs to; empty for a country."""
    time_zone: str
    valid_from: date | None = None
    valid_until: date | None = None


def territory_mistakes(
    row: TerritoryRow, parent_level: str | None
) -> Iterator[Mistake]:
    """Yield what is wrong with a territory.

    `parent_level` is the level of the territory that it belongs to; None when there is
    no such territory.
    """
    if row.level not in LEVELS:
        yield Mistake(
            "unknown_level",
            "level",
            message("“{level}” is not a level.", level=row.level),
            message("Use one of these: {levels}.", levels=", ".join(LEVELS)),
        )
    elif row.parent and parent_level is None:
        yield Mistake(
            "unknown_parent",
            "parent",
            message("There is no territory with code {code}.", code=row.parent),
            message("Check the code, or add that territory too."),
        )
    elif row.parent and not _is_above(parent_level, row.level):
        yield Mistake(
            "wrong_parent",
            "parent",
            message("A territory belongs to one of a wider level."),
            message("A commune belongs to a province, a region or a country."),
        )
    if row.time_zone not in _time_zones():
        yield Mistake(
            "unknown_time_zone",
            "time_zone",
            message("This time zone does not exist."),
            message("Write it like this: “America/Santiago”."),
        )
    if row.valid_from and row.valid_until and row.valid_until < row.valid_from:
        yield Mistake(
            "dates_turned_round",
            "valid_until",
            message("The last day is before the first."),
            message("Check both dates."),
        )


@cache
def _time_zones() -> frozenset[str]:
    """Return the time zones that there are; finding them looks into many files."""
    return frozenset(available_timezones())


def _is_above(parent: str | None, level: str) -> bool:
    return parent in LEVELS and LEVELS.index(parent) < LEVELS.index(level)
