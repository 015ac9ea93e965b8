"""A table whose columns the file itself names, such as the scores of any units."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

from intersect.exchange import table_problems as problem_of
from intersect.exchange.bad_file import BadFile, at_cell, at_row
from intersect.exchange.cells import Row, Unusable
from intersect.exchange.numbers import number
from intersect.exchange.table_file import Table, read_rows, too_short
from intersect.language import message
from intersect.questionnaire.problem import Problem

NAMES_OF_ROWS = ""
"""What the first column is called when it has no name: it says what each row is."""


def read_open_table(
    path: Path, sheets: Sequence[str], expected: Collection[str] = ()
) -> tuple[Table, list[Problem]]:
    """Return the table in a file, all its columns known, and what is wrong with it.

    Names of columns count exactly as written. The first column may have none, as
    statistical programs write it. `expected` are names that help to find the separator
    and the sheet. Raises `BadFile` when there is no table to go on with.
    """
    file = path.name or str(path)
    rows = read_rows(path, sheets, expected)
    if not rows:
        raise BadFile([_empty_file(file)])
    header, *filled = rows
    columns, problems = _columns(file, header)
    if problems and _has_only_numbers(header):
        # Two values are the same, and not two names: there are no names at all.
        raise BadFile([_no_names(file, header)])
    for index in sorted(_used(filled)):
        if index < len(header.cells) and header.cells[index]:
            continue
        if index == 0:
            columns[NAMES_OF_ROWS] = 0
        else:
            place = at_cell(file, header.number, index, "")
            problems.append(problem_of.cell_without_column(place))
    if not filled:
        problems.append(_no_rows(file, header.number))
    for row in filled:
        problems += too_short(file, header, row)
    return Table(file, header.number, columns, tuple(filled)), problems


def numbers_for_names(table: Table) -> list[Problem]:
    """Return a warning if the first row has numbers where it should have names."""
    if not table.columns or any(number(name) is None for name in table.columns):
        return []
    return [
        Problem(
            "numbers_for_names",
            at_row(table.file, table.header),
            message("The first row has only numbers; they were taken for names."),
            message("If they are values, write a row with names above them."),
        )
    ]


def _columns(file: str, header: Row) -> tuple[dict[str, int], list[Problem]]:
    columns: dict[str, int] = {}
    problems = []
    for index, name in enumerate(header.cells):
        if isinstance(name, Unusable):
            place = at_cell(file, header.number, index, "")
            problems.append(problem_of.unusable(name, place))
        elif name in columns:
            place = at_cell(file, header.number, index, name)
            problems.append(problem_of.duplicate_column(name, place))
        elif name:
            columns[name] = index
    return columns, problems


def _has_only_numbers(header: Row) -> bool:
    return all(
        isinstance(cell, str) and (cell == "" or number(cell) is not None)
        for cell in header.cells
    )


def _used(rows: Sequence[Row]) -> set[int]:
    """Return the positions of the columns with something written in them."""
    return {index for row in rows for index, cell in enumerate(row.cells) if cell}


def _no_names(file: str, header: Row) -> Problem:
    return Problem(
        "numbers_for_names",
        at_row(file, header.number),
        message("The first row has only numbers, and no names of columns."),
        message("Write a row with the names of the columns above it."),
    )


def _empty_file(file: str) -> Problem:
    return Problem(
        "empty_file",
        file,
        message("The file is empty."),
        message("Write the names of the columns in its first row, the values below."),
    )


def _no_rows(file: str, header: int) -> Problem:
    return Problem(
        "no_rows",
        at_row(file, header),
        message("There are column names but no rows below them."),
        message("Write one row for each unit or respondent."),
    )
