"""Files of the territories of a country: docs/registry.md has the columns."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from intersect.exchange.bad_file import BadFile
from intersect.exchange.cells import Row
from intersect.exchange.table_file import Table, read_table
from intersect.language import message
from intersect.questionnaire.problem import Problem
from intersect.registry.territory import TerritoryRow, territory_mistakes

SHEETS = ("TERRITORIES", "territorios")
REQUIRED = ("code", "name", "level", "parent", "time_zone")
OPTIONAL = ("valid_from", "valid_until")


def read_territories(path: Path, known: Mapping[str, str]) -> tuple[TerritoryRow, ...]:
    """Return the territories of the CSV or XLSX at `path`, in their order.

    `known` are code and level of those that exist already: a row may belong to one of
    them. Raises `BadFile` with all the problems of the file.
    """
    table, problems = read_table(path, SHEETS, REQUIRED, OPTIONAL)
    read = [(row, _territory(table, row, problems)) for row in table.rows]
    levels = {**known, **{found.code: found.level for _, found in read}}
    seen: dict[str, int] = {}
    for row, found in read:
        if found.code in seen:
            problems.append(_repeated(table, row, found.code, seen[found.code]))
        elif found.code:
            seen[found.code] = row.number
        problems += [
            Problem(each.code, table.place(row, each.field), each.what, each.remedy)
            for each in territory_mistakes(found, levels.get(found.parent))
            if table.cell(row, each.field)
        ]
    if problems:
        raise BadFile(problems)
    return tuple(found for _, found in read)


def _territory(table: Table, row: Row, problems: list[Problem]) -> TerritoryRow:
    code, name, level, time_zone = (
        table.required_text(row, column, problems)
        for column in ("code", "name", "level", "time_zone")
    )
    return TerritoryRow(
        code=code,
        name=name,
        level=level.casefold(),
        parent=table.text(row, "parent", problems),
        time_zone=time_zone,
        valid_from=_day(table, row, "valid_from", problems),
        valid_until=_day(table, row, "valid_until", problems),
    )


def _day(table: Table, row: Row, column: str, problems: list[Problem]) -> date | None:
    text = table.text(row, column, problems)
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        problems.append(
            Problem(
                "not_a_day",
                table.place(row, column),
                message("“{text}” is not a date.", text=text[:40]),
                message("Write year, month and day like this: 2018-09-06."),
            )
        )
        return None


def _repeated(table: Table, row: Row, code: str, first: int) -> Problem:
    return Problem(
        "repeated_code",
        table.place(row, "code"),
        message("The code {code} is already in row {row}.", code=code, row=str(first)),
        message("Keep one of the two rows."),
    )
