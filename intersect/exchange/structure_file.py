"""STRUCTURE files: the components of an index, what each belongs to, how it counts."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from intersect.exchange import structure_problems as problem_of
from intersect.exchange.bad_file import BadFile
from intersect.exchange.cells import Cell, Row
from intersect.exchange.numbers import MISSING, number
from intersect.exchange.table_file import Table, read_table
from intersect.questionnaire.problem import Problem

SHEETS = ("STRUCTURE", "estructura")
REQUIRED = ("code", "parent")
OPTIONAL = ("weight", "direction", "level")
WHOLE = "index"
"""What the whole is called when nothing names it."""


@dataclass(frozen=True)
class StructureRow:
    """One row, as far as it could be read."""

    row: Row
    code: str
    parent: str
    weight: float
    direction: int
    level: int | None


@dataclass(frozen=True)
class StructureFile:
    """The rows of a file without problems, and where they stand."""

    table: Table
    rows: tuple[StructureRow, ...]
    whole: str | None
    """Code of the whole index where no row has it."""

    @property
    def leaves(self) -> dict[str, StructureRow]:
        """The rows that are no other row's parent, by code."""
        parents = {each.parent for each in self.rows}
        return {each.code: each for each in self.rows if each.code not in parents}


def read_structure(path: Path) -> StructureFile:
    """Return the structure in the CSV or XLSX at `path`.

    Exactly one row has no parent, and every other leads up to it. The whole needs no
    row: if none has a parent, all are its parts; if one parent alone has no row, that
    is the whole. Raises `BadFile` with all the problems of the file.
    """
    table, problems = read_table(path, SHEETS, REQUIRED, OPTIONAL, are_rows_named=True)
    codes = {table.cell(row, "code") for row in table.rows}
    rows = [_row(table, row, codes, problems) for row in table.rows]
    whole = None if table.missing(REQUIRED) else _whole_without_row(rows)
    if whole is not None:
        rows = [replace(each, parent=each.parent or whole) for each in rows]
    by_code: dict[str, StructureRow] = {}
    for each in rows:
        if each.code in by_code:
            first = by_code[each.code].row.number
            place = table.place(each.row, "code")
            problems.append(problem_of.repeated_code(each.code, first, place))
        elif each.code:
            by_code[each.code] = each
    if not table.missing(REQUIRED):
        problems += _wrong_parents(table, by_code, whole)
        problems += _wrong_levels(table, by_code)
        problems += _without_weight(table, rows)
    if problems:
        raise BadFile(problems)
    return StructureFile(table, tuple(rows), whole)


def _row(
    table: Table, row: Row, codes: Collection[Cell], problems: list[Problem]
) -> StructureRow:
    parent = table.text(row, "parent", problems)
    if parent.casefold() in MISSING and parent not in codes:
        parent = ""
    return StructureRow(
        row=row,
        code=table.required_text(row, "code", problems),
        parent=parent,
        weight=_weight(table, row, problems),
        direction=_direction(table, row, problems),
        level=_level(table, row, problems),
    )


def _whole_without_row(rows: Iterable[StructureRow]) -> str | None:
    """Return the code of a whole that has no row of its own, None if it has one."""
    codes = {each.code for each in rows}
    parents = {each.parent for each in rows}
    if parents == {""} and len(codes) > 1 and WHOLE not in codes:
        return WHOLE
    strange = parents - codes
    return strange.pop() if "" not in parents and len(strange) == 1 else None


def _optional_text(table: Table, row: Row, column: str, problems: list[Problem]) -> str:
    text = table.text(row, column, problems)
    return "" if text.casefold() in MISSING else text


def _weight(table: Table, row: Row, problems: list[Problem]) -> float:
    text = _optional_text(table, row, "weight", problems)
    weight = number(text) if text else 1.0
    if weight is None or weight < 0:
        problems.append(problem_of.wrong_weight(text, table.place(row, "weight")))
        return 1.0
    return weight


def _direction(table: Table, row: Row, problems: list[Problem]) -> int:
    text = _optional_text(table, row, "direction", problems)
    direction = number(text) if text else 1
    if direction not in (1, -1):
        place = table.place(row, "direction")
        problems.append(problem_of.wrong_direction(text, place))
        return 1
    return int(direction)


def _level(table: Table, row: Row, problems: list[Problem]) -> int | None:
    text = _optional_text(table, row, "level", problems)
    if not text:
        return None
    level = number(text)
    if level is None or level % 1 or level < 0:
        problems.append(problem_of.wrong_level(text, table.place(row, "level")))
        return None
    return int(level)


def _wrong_parents(
    table: Table, by_code: Mapping[str, StructureRow], whole: str | None
) -> Iterable[Problem]:
    roots = [each for each in by_code.values() if not each.parent]
    if by_code and not roots and whole is None:
        yield problem_of.no_whole(table.file)
    for each in roots[1:]:
        place = table.place(each.row, "parent")
        yield problem_of.two_wholes(each.code, roots[0].code, place)
    for each in by_code.values():
        place = table.place(each.row, "parent")
        if each.parent and each.parent != whole and each.parent not in by_code:
            yield problem_of.unknown_parent(each.parent, by_code, place)
        elif _leads_to_itself(each, by_code):
            yield problem_of.circle(each.code, place)


def _leads_to_itself(of: StructureRow, by_code: Mapping[str, StructureRow]) -> bool:
    above, seen = by_code.get(of.parent), {of.code}
    while above is not None and above.code not in seen:
        seen.add(above.code)
        above = by_code.get(above.parent)
    return above is not None and above.code == of.code


def _wrong_levels(
    table: Table, by_code: Mapping[str, StructureRow]
) -> Iterable[Problem]:
    """Levels may count from the indicators or from the whole, but one way in a file."""
    pairs = [
        (each, above, above.level - each.level)
        for each in by_code.values()
        if (above := by_code.get(each.parent))
        and each.level is not None
        and above.level is not None
    ]
    ways = [step > 0 for *_, step in pairs]
    upwards = 2 * sum(ways) >= len(ways)
    for each, above, step in pairs:
        if step == 0 or (step > 0) != upwards:
            place = table.place(each.row, "level")
            yield problem_of.odd_level(each.code, above.code, place)


def _without_weight(table: Table, rows: list[StructureRow]) -> Iterable[Problem]:
    totals: dict[str, float] = {}
    for each in rows:
        totals[each.parent] = totals.get(each.parent, 0.0) + each.weight
    for each in rows:
        if each.parent and totals[each.parent] == 0:
            totals[each.parent] = 1.0  # told once
            yield problem_of.no_weight(each.parent, table.place(each.row, "weight"))
