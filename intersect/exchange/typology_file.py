"""Files that place communes in groups of peers: docs/registry.md has the columns."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from intersect.exchange.bad_file import BadFile
from intersect.exchange.cells import Row
from intersect.exchange.commune_codes import Known, Wrong, wrong_commune
from intersect.exchange.table_file import Table, read_table
from intersect.language import Message, message
from intersect.questionnaire.problem import Problem
from intersect.registry.names import folded

SHEETS = ("TYPOLOGY", "tipologia", "tipología")
COLUMNS = ("commune", "group")
LONGEST = 60
"""Characters of a group's name, which stands in the cells of tables."""


def read_typology(path: Path, known: Mapping[str, Known]) -> dict[str, str]:
    """Return the group of each commune in the CSV or XLSX at `path`, by present code.

    An empty group takes a commune out of the one that it had.  `known`: territories by
    present and former code.  Raises `BadFile` with all the problems of the file.
    """
    table, problems = read_table(path, SHEETS, COLUMNS, ())
    found: dict[str, str] = {}
    rows: dict[str, int] = {}
    spelt: dict[str, str] = {}
    for row in table.rows:
        code = table.required_text(row, "commune", problems)
        group = " ".join(table.text(row, "group", problems).split())
        place = known.get(code)
        if code and (wrong := _wrong_commune(code, place, rows)):
            problems.append(_problem(table, row, "commune", *wrong))
        elif place is not None:
            found[place.code] = group
            rows[place.code] = row.number
        first = spelt.setdefault(folded(group), group)
        if wrong := _wrong_group(group, first):
            problems.append(_problem(table, row, "group", *wrong))
    if problems:
        raise BadFile(problems)
    return found


def _wrong_commune(
    code: str, place: Known | None, rows: Mapping[str, int]
) -> Wrong | None:
    only = message("Only communes have groups: name each of them.")
    if place is not None and place.code in rows:
        row = str(rows[place.code])
        return (
            "repeated_code",
            message("The code {code} is already in row {row}.", code=code, row=row),
            message("Keep one of the two rows."),
        )
    return wrong_commune(code, place, only)


def _wrong_group(group: str, first: str) -> Wrong | None:
    if len(group) > LONGEST:
        return (
            "long_group",
            message("The name of the group is too long."),
            message("Write {n} characters at most.", n=LONGEST),
        )
    if group != first:
        return (
            "group_spelt_twice",
            message("“{group}” is also written “{first}”.", group=group, first=first),
            message("Write the group in the same way in every row."),
        )
    return None


def _problem(
    table: Table, row: Row, column: str, code: str, what: Message, remedy: Message
) -> Problem:
    return Problem(code, table.place(row, column), what, remedy)
