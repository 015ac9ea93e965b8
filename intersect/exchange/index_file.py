"""SCORES files for robustness: units in rows, indicators in columns."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from intersect.exchange import structure_problems
from intersect.exchange.bad_file import BadFile, at_cell, at_row
from intersect.exchange.numbers import read_numbers
from intersect.exchange.open_table import (
    numbers_for_names,
    read_open_table,
)
from intersect.exchange.structure_file import (
    WHOLE,
    StructureFile,
    read_structure,
)
from intersect.exchange.table_file import Table
from intersect.language import Message, message
from intersect.questionnaire.problem import Problem

SHEETS = ("SCORES", "puntajes")


@dataclass(frozen=True)
class IndexFile:
    """The scores of a file and the structure beside it, ready to be put together."""

    units: tuple[str, ...]
    codes: tuple[str, ...]
    """The indicators, as the columns stand."""
    values: list[list[float]]
    """Unit by unit, NaN where a value is missing."""
    structure: StructureFile | None
    """None: all indicators count alike."""
    table: Table
    warnings: tuple[Problem, ...]

    def place(self, unit: int, code: str) -> Message:
        """Return where the score of a unit is."""
        return self.table.place(self.table.rows[unit], code)


def read_index(path: Path, structure_path: Path | None) -> IndexFile:
    """Return scores and structure of these CSV or XLSX files.

    The first column of the scores names the units. Without a structure no indicator may
    be called `index`. Raises `BadFile` with all the problems of both files.
    """
    problems: list[Problem] = []
    structure: StructureFile | None = None
    if structure_path:
        try:
            structure = read_structure(structure_path)
        except BadFile as bad:
            problems += bad.problems
    try:
        expected = structure.leaves if structure else ()
        table, found = read_open_table(path, SHEETS, expected)
    except BadFile as bad:
        raise BadFile([*problems, *bad.problems]) from bad
    problems += found
    first = next((name for name, at in table.columns.items() if at == 0), None)
    units = _units(table, first, problems)
    codes = tuple(name for name in table.columns if name != first)
    values = read_numbers(table, codes, problems)
    if not codes:
        problems.append(_no_indicators(table))
    if structure:
        problems += _mismatches(table, codes, structure)
    elif not structure_path and WHOLE in codes:
        problems.append(_name_is_taken(table, WHOLE))
    if problems:
        raise BadFile(problems)
    return IndexFile(
        units, codes, values, structure, table, tuple(numbers_for_names(table))
    )


def not_positive(file: IndexFile, cells: Iterable[tuple[int, str]]) -> list[Problem]:
    """Return a problem for each of these scores: no geometric mean takes them."""
    return [
        Problem(
            "not_positive",
            file.place(unit, code),
            message(
                "A geometric mean needs numbers above 0, once directions are turned."
            ),
            message("Choose --normalise minmax or --aggregation arithmetic."),
        )
        for unit, code in cells
    ]


def _units(table: Table, first: str | None, problems: list[Problem]) -> tuple[str, ...]:
    if first is None:
        problems.append(
            Problem(
                "no_units",
                at_row(table.file, table.header),
                message("The first column is empty."),
                message("Write the name of each unit there."),
            )
        )
        return ()
    seen: dict[str, int] = {}
    units = []
    for row in table.rows:
        unit = table.required_text(row, first, problems)
        units.append(unit)
        if unit in seen:
            place = table.place(row, first)
            problems.append(_repeated_unit(unit, seen[unit], place))
        elif unit:
            seen[unit] = row.number
    return tuple(units)


def _mismatches(
    table: Table, codes: tuple[str, ...], structure: StructureFile
) -> Iterable[Problem]:
    leaves = structure.leaves
    for each in structure.rows:
        if each.code not in leaves and each.direction < 0:
            place = structure.table.place(each.row, "direction")
            yield structure_problems.turned_mean(place)
    for code, row in leaves.items():
        if code not in codes:
            place = structure.table.place(row.row, "code")
            yield structure_problems.column_missing(code, place)
    means = {each.code for each in structure.rows} - set(leaves)
    if structure.whole is not None:
        means.add(structure.whole)
    for name in codes:
        place = at_cell(table.file, table.header, table.columns[name], name)
        if name in means:
            yield structure_problems.computed_column(name, place)
        elif name not in leaves:
            yield structure_problems.column_not_in_structure(name, leaves, place)


def _repeated_unit(unit: str, first: int, place: Message) -> Problem:
    return Problem(
        "repeated_unit",
        place,
        message(
            "The unit “{unit}” is already in row {row}.", unit=unit, row=str(first)
        ),
        message("Keep one of the two rows."),
    )


def _no_indicators(table: Table) -> Problem:
    return Problem(
        "no_columns",
        at_row(table.file, table.header),
        message("There is no column with scores."),
        message(
            "Write the units in the first column, one indicator in each other one."
        ),
    )


def _name_is_taken(table: Table, name: str) -> Problem:
    return Problem(
        "name_is_taken",
        at_cell(table.file, table.header, table.columns[name], name),
        message("“{name}” is what the whole index is called.", name=name),
        message("Give the column another name, or a structure."),
    )
