"""Rows of a file that say something of a commune, each under its official code."""

from __future__ import annotations

from collections.abc import Mapping

from intersect.exchange.cells import Row
from intersect.exchange.commune_codes import Known, Wrong, wrong_commune
from intersect.exchange.table_file import Table
from intersect.language import message
from intersect.questionnaire.problem import Problem

COMMUNE = "commune"
"""The column with the code."""


def commune_of(
    table: Table,
    row: Row,
    known: Mapping[str, Known],
    rows: dict[str, int],
    problems: list[Problem],
) -> str | None:
    """Return the present code of the commune of a row; else add to `problems`.

    `known`: territories by present and former code.  `rows` has the number of the row
    of each commune so far, and gets this one.
    """
    code = table.required_text(row, COMMUNE, problems)
    place = known.get(code)
    if code and (wrong := _wrong_commune(code, place, rows)):
        problems.append(cell_problem(table, row, COMMUNE, wrong))
    elif place is not None:
        rows[place.code] = row.number
        return place.code
    return None


def cell_problem(table: Table, row: Row, column: str, wrong: Wrong) -> Problem:
    """Return the problem of a cell."""
    code, what, remedy = wrong
    return Problem(code, table.place(row, column), what, remedy)


def _wrong_commune(
    code: str, place: Known | None, rows: Mapping[str, int]
) -> Wrong | None:
    if place is not None and place.code in rows:
        row = str(rows[place.code])
        return (
            "repeated_code",
            message("The code {code} is already in row {row}.", code=code, row=row),
            message("Keep one of the two rows."),
        )
    only = message("The file is about communes only: name each of them.")
    return wrong_commune(code, place, only)
