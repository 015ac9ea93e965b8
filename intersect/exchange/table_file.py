"""A table in a CSV or XLSX file: its columns found by name, its rows below."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from intersect.exchange import table_problems as problem_of
from intersect.exchange.bad_file import BadFile, at_cell, at_row
from intersect.exchange.cells import Cell, Row, Unusable, is_garbled
from intersect.exchange.delimited import read_delimited
from intersect.exchange.workbook import OLE_MARK, ZIP_MARK, read_workbook
from intersect.language import Message
from intersect.questionnaire.problem import Problem
from intersect.registry.names import folded


@dataclass(frozen=True)
class Table:
    """The filled rows of a file and where each known column stands in them."""

    file: str
    header: int
    """Number of the row with the column names."""
    columns: Mapping[str, int]
    """Column name -> position (0 is A)."""
    rows: tuple[Row, ...]

    def place(self, row: Row, column: str) -> Message:
        """Return where the cell of `row` under `column` is."""
        if column not in self.columns:
            return at_row(self.file, row.number)
        return at_cell(self.file, row.number, self.columns[column], column)

    def missing(self, columns: Iterable[str]) -> list[Problem]:
        """Return a problem for each of these columns that the file lacks."""
        return [
            problem_of.missing_column(name, at_row(self.file, self.header))
            for name in columns
            if name not in self.columns
        ]

    def cell(self, row: Row, column: str) -> Cell:
        """Return that cell; empty when the file lacks the column."""
        index = self.columns.get(column)
        return row.cells[index] if index is not None and index < len(row.cells) else ""

    def text(self, row: Row, column: str, problems: list[Problem]) -> str:
        """Return the text of that cell; add to `problems` if it is none."""
        cell = self.cell(row, column)
        if isinstance(cell, Unusable):
            problems.append(problem_of.unusable(cell, self.place(row, column)))
            return ""
        if is_garbled(cell):
            problems.append(problem_of.garbled_text(cell, self.place(row, column)))
        return cell

    def required_text(self, row: Row, column: str, problems: list[Problem]) -> str:
        """Return the text of a cell that must be filled, or add to `problems`."""
        if column in self.columns and self.cell(row, column) == "":
            problems.append(problem_of.empty_cell(self.place(row, column)))
        return self.text(row, column, problems)


def read_table(
    path: Path,
    sheets: Sequence[str],
    required: Collection[str],
    optional: Collection[str],
    *,
    are_rows_named: bool = False,
) -> tuple[Table, list[Problem]]:
    """Return the table in a file and what is wrong with its columns and shape.

    In a workbook the table is in the sheet with one of the names in `sheets`, else in
    the one with most of the columns. With `are_rows_named` the first column may have
    no name, as statistical programs write it, and is not read. Raises `BadFile` when
    there is no table to go on with.
    """
    file = path.name or str(path)
    known = {folded(name): name for name in (*required, *optional)}
    rows = read_rows(path, sheets, known.values())
    if not rows:
        raise BadFile([problem_of.empty_file(file)])
    if len(rows) - 1 > problem_of.MOST_ROWS:
        raise BadFile([problem_of.file_too_large(file)])
    header, *filled = rows
    columns, problems = _columns(file, header, known)
    first_row = at_row(file, header.number)
    if not columns:
        raise BadFile([problem_of.no_table(first_row, required)])
    table = Table(file, header.number, columns, tuple(filled))
    problems += table.missing(required)
    if not filled:
        problems.append(problem_of.no_rows(first_row))
    for row in filled:
        problems += _ragged(file, header, row, first=int(are_rows_named))
    return table, problems


def read_rows(path: Path, sheets: Sequence[str], known: Collection[str]) -> list[Row]:
    """Return the rows of a file that have something written in them.

    Raises `BadFile` when it cannot be read.
    """
    file = path.name or str(path)
    try:
        if path.stat().st_size > problem_of.MOST_BYTES:
            raise BadFile([problem_of.file_too_large(file)])
        content = path.read_bytes()
    except OSError as error:
        raise BadFile([problem_of.unreadable_file(file, error)]) from error
    if content.startswith((ZIP_MARK, OLE_MARK)):
        rows = read_workbook(file, content, sheets, known)
    else:
        rows = read_delimited(file, content, known)
    return [row for row in rows if not row.is_blank]


def _columns(
    file: str, header: Row, known: Mapping[str, str]
) -> tuple[dict[str, int], list[Problem]]:
    """Return the position of each known column, and the columns that are wrong."""
    columns: dict[str, int] = {}
    problems = []
    for index, cell in enumerate(header.cells):
        if isinstance(cell, Unusable):
            place = at_cell(file, header.number, index, "")
            problems.append(problem_of.unusable(cell, place))
        elif cell:
            place = at_cell(file, header.number, index, cell)
            name = known.get(cell.casefold())
            if name is None:
                problems.append(problem_of.unknown_column(cell, place, known.values()))
            elif name in columns:
                problems.append(problem_of.duplicate_column(name, place))
            else:
                columns[name] = index
    return columns, problems


def _ragged(file: str, header: Row, row: Row, first: int) -> list[Problem]:
    """Return what is wrong with the length of one row, and cells without a name.

    Of the columns before `first` (0 is A) names do not matter.
    """
    problems = [
        problem_of.cell_without_column(at_cell(file, row.number, index, ""))
        for index, cell in enumerate(row.cells)
        if index >= first
        and cell
        and (index >= len(header.cells) or not header.cells[index])
    ]
    return problems + too_short(file, header, row)


def too_short(file: str, header: Row, row: Row) -> list[Problem]:
    """Return a problem if a row of a CSV ends before the last column with a name."""
    width = max(index for index, cell in enumerate(header.cells) if cell) + 1
    if row.may_be_short or len(row.cells) >= width:
        return []
    return [problem_of.short_row(at_row(file, row.number), len(row.cells), width)]
