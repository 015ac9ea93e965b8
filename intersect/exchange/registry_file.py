"""REGISTRY files: networks, institutions, people and members in XLSX, CSV or ZIP.

Every problem of every sheet is reported at once; docs/files.md has the format.
"""

from __future__ import annotations

import difflib
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import PurePath

from intersect.exchange import table_problems as problem_of
from intersect.exchange.bad_file import BadFile, at_cell, at_row
from intersect.exchange.cells import Row, Unusable, is_garbled
from intersect.exchange.delimited import read_delimited
from intersect.exchange.registry_cells import Value, Vocabulary, WrongCell, value_of
from intersect.exchange.registry_columns import (
    ERASE,
    SHEETS,
    Sheet,
    known_columns,
    sheet_names,
)
from intersect.exchange.spreadsheet_text import as_written
from intersect.exchange.workbook import OLE_MARK, ZIP_MARK, read_sheets
from intersect.language import Message, message
from intersect.questionnaire.problem import Problem
from intersect.registry.names import folded


@dataclass(frozen=True, eq=False)
class Entry:
    """A filled row: what it says under each column; None where it erases."""

    sheet: Sheet
    file: str
    row: int
    positions: Mapping[str, tuple[int, str]]
    """Column -> where it stands (0 is A) and its heading."""
    values: dict[str, Value | None] = field(default_factory=dict)

    def place(self, column: str = "") -> Message:
        """Return where the cell under `column` is, or the whole row."""
        if column not in self.positions:
            return at_row(self.file, self.row)
        index, heading = self.positions[column]
        return at_cell(self.file, self.row, index, heading)

    def text(self, column: str) -> str:
        """Return the text under a column; empty when there is none."""
        value = self.values.get(column)
        return value if isinstance(value, str) else ""


def read_registry(
    file: str, content: bytes, known: Vocabulary
) -> tuple[list[Entry], list[Problem]]:
    """Return the filled rows of a file called `file`, and all that is wrong with it.

    Raises `BadFile` when there is nothing to go on with.
    """
    if len(content) > problem_of.MOST_BYTES:
        raise BadFile([problem_of.file_too_large(file)])
    entries: list[Entry] = []
    problems: list[Problem] = []
    found = 0
    for name, rows in _tables(file, content):
        filled = [row for row in rows if not row.is_blank]
        sheet = _sheet_of(name, filled[0]) if filled else None
        if sheet is None:
            continue
        found += 1
        if len(filled) > problem_of.MOST_ROWS:
            raise BadFile([problem_of.file_too_large(name)])
        positions, wrong = _positions(sheet, name, filled[0])
        problems += wrong
        entries += [
            _entry(sheet, name, row, positions, known, problems) for row in filled[1:]
        ]
    if not found:
        raise BadFile([_no_sheet(file)])
    if not entries and not problems:
        raise BadFile([_no_rows(file)])
    return entries, problems


def _tables(file: str, content: bytes) -> Iterator[tuple[str, list[Row]]]:
    """Yield every table of a file with its name as a reader would say it."""
    if content.startswith(OLE_MARK) or _is_workbook(content):
        for title, rows in read_sheets(file, content):
            yield f"{file} › {title}", rows
    elif content.startswith(ZIP_MARK):
        for name, inside in _unpacked(file, content):
            yield f"{file} › {name}", _delimited(name, inside)
    else:
        yield file, _delimited(file, content)


def _is_workbook(content: bytes) -> bool:
    if not content.startswith(ZIP_MARK):
        return False
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            return "xl/workbook.xml" in archive.namelist()
    except (zipfile.BadZipFile, ValueError):
        return True  # a damaged one: the workbook's own words say so


def _unpacked(file: str, content: bytes) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(BytesIO(content)) as archive:
        parts = [part for part in archive.infolist() if part.filename.endswith(".csv")]
        is_locked = any(part.flag_bits & 1 for part in parts)
        if is_locked or sum(part.file_size for part in parts) > problem_of.MOST_BYTES:
            raise BadFile([problem_of.file_too_large(file)])
        try:
            for part in parts:
                yield part.filename, archive.read(part)
        except (zipfile.BadZipFile, NotImplementedError) as error:
            raise BadFile([_no_sheet(file)]) from error


def _delimited(name: str, content: bytes) -> list[Row]:
    expected = {heading for sheet in SHEETS for heading in known_columns(sheet)}
    return [
        Row(
            row.number,
            tuple(
                cell if isinstance(cell, Unusable) else as_written(cell)
                for cell in row.cells
            ),
        )
        for row in read_delimited(name, content, expected)
    ]


def _sheet_of(name: str, header: Row) -> Sheet | None:
    """Return the sheet that a table is: by its columns, of several by its name."""
    title = folded(PurePath(name.rpartition(" › ")[2]).stem)

    def is_named(sheet: Sheet) -> bool:
        return any(
            title == each or title.endswith(f"-{each}") for each in sheet_names(sheet)
        )

    def fit(sheet: Sheet) -> int:
        known = known_columns(sheet)
        named = {known.get(folded(c)) for c in header.cells if isinstance(c, str)}
        return len(named - {None}) if named.issuperset(sheet.required) else 0

    likeliest = max(SHEETS, key=lambda sheet: (fit(sheet), is_named(sheet)))
    return likeliest if fit(likeliest) or is_named(likeliest) else None


def _positions(
    sheet: Sheet, name: str, header: Row
) -> tuple[dict[str, tuple[int, str]], list[Problem]]:
    known = known_columns(sheet)
    positions: dict[str, tuple[int, str]] = {}
    problems = []
    for index, cell in enumerate(header.cells):
        if isinstance(cell, Unusable):
            place = at_cell(name, header.number, index, "")
            problems.append(problem_of.unusable(cell, place))
        elif cell:
            place = at_cell(name, header.number, index, cell)
            column = known.get(folded(cell))
            if column is None:
                problems.append(_unknown_column(cell, place, known))
            elif column in positions:
                problems.append(problem_of.duplicate_column(cell, place))
            else:
                positions[column] = (index, cell)
    problems += [
        problem_of.missing_column(column, at_row(name, header.number))
        for column in sheet.required
        if column not in positions
    ]
    return positions, problems


def _unknown_column(cell: str, place: Message, known: Mapping[str, str]) -> Problem:
    near = difflib.get_close_matches(folded(cell), known, n=1, cutoff=0.7)
    return problem_of.unknown_column(cell, place, near)


def _entry(
    sheet: Sheet,
    name: str,
    row: Row,
    positions: Mapping[str, tuple[int, str]],
    known: Vocabulary,
    problems: list[Problem],
) -> Entry:
    entry = Entry(sheet, name, row.number, positions)
    for column, (index, _) in positions.items():
        cell = row.cells[index] if index < len(row.cells) else ""
        if isinstance(cell, Unusable):
            problems.append(problem_of.unusable(cell, entry.place(column)))
        elif cell == "":
            if column in sheet.required:
                problems.append(problem_of.empty_cell(entry.place(column)))
        elif is_garbled(cell):
            problems.append(problem_of.garbled_text(cell[:60], entry.place(column)))
        elif cell == ERASE and column not in sheet.required:
            entry.values[column] = None
        else:
            try:
                entry.values[column] = value_of(column, cell, known)
            except WrongCell as wrong:
                problems.append(wrong.at(entry.place(column)))
    return entry


def _no_sheet(file: str) -> Problem:
    return Problem(
        "no_sheet",
        file,
        message("The file has none of the sheets of the template."),
        message("Fill in the template; leave its column names in the first row."),
    )


def _no_rows(file: str) -> Problem:
    return Problem(
        "no_rows",
        file,
        message("There are column names but no rows below them."),
        message("Write one row per member on the sheet of members."),
    )
