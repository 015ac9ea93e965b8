"""XLSX workbooks read into rows, row by row and without trusting the file."""

from __future__ import annotations

import datetime
import warnings
import zipfile
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from typing import TYPE_CHECKING, cast

from intersect.exchange.bad_file import BadFile
from intersect.exchange.cells import Cell, Row, Unusable, trimmed
from intersect.language import message
from intersect.questionnaire.problem import Problem
from intersect.registry.names import folded

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell.cell import Cell as WorkbookCell
    from openpyxl.cell.cell import MergedCell
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet
    from openpyxl.worksheet.worksheet import Worksheet

MOST_UNPACKED_BYTES = 200 * 2**20
"""A workbook that unpacks to more than this is refused unread."""

OLE_MARK = bytes.fromhex("d0cf11e0a1b11ae1")
"""How .xls files, and .xlsx files with a password, begin."""
ZIP_MARK = b"PK\x03\x04"


def read_workbook(
    file: str, content: bytes, sheet_names: Sequence[str], expected: Collection[str]
) -> list[Row]:
    """Return the rows of the sheet with one of these names, else of the likeliest.

    That is the one, among those that are not hidden, whose first filled row has most
    of the `expected` column names; the first such one.
    Formulas are not computed: their cells come out as `Unusable.FORMULA`.
    """
    with _opened(file, content) as book:
        sheet = _chosen(book, sheet_names, expected)
        return [
            Row(number, tuple(map(_text, cells)), may_be_short=True)
            for number, cells in enumerate(sheet.iter_rows(), start=1)
            if cells
        ]


def read_sheets(file: str, content: bytes) -> list[tuple[str, list[Row]]]:
    """Return the name and the rows of every sheet that is not hidden.

    A date comes out as text, «2026-11-28»: here some columns are dates.
    """
    with _opened(file, content) as book:
        return [
            (
                sheet.title,
                [
                    Row(number, tuple(map(_text_or_day, cells)), may_be_short=True)
                    for number, cells in enumerate(sheet.iter_rows(), start=1)
                    if cells
                ],
            )
            for sheet in book.worksheets
            if sheet.sheet_state == "visible"
        ]


@contextmanager
def _opened(file: str, content: bytes) -> Iterator[Workbook]:
    """Yield the workbook; raise `BadFile` when it cannot be opened or read."""
    _check_archive(file, content)
    # Here and not above: openpyxl is slow to import, and most files are CSV.
    from openpyxl import load_workbook

    try:
        with warnings.catch_warnings():
            # openpyxl warns of styles and extensions that it leaves out.
            warnings.simplefilter("ignore")
            book = load_workbook(BytesIO(content), read_only=True, keep_links=False)
            for each in book.worksheets:
                # The size that a file declares can be far more than what it holds.
                cast("ReadOnlyWorksheet", each).reset_dimensions()
            yield book
    # openpyxl raises whatever a broken part leads it to: KeyError, ValueError, …
    except Exception as error:
        raise _unreadable(file) from error


def _text_or_day(cell: WorkbookCell | MergedCell) -> Cell:
    if cell.data_type == "d" and isinstance(cell.value, datetime.date):
        return cell.value.isoformat()[: len("2026-11-28")]
    return _text(cell)


def _chosen(book: Workbook, names: Iterable[str], expected: Iterable[str]) -> Worksheet:
    wanted = {folded(name) for name in names}
    known = {folded(name) for name in expected}
    sheets = book.worksheets
    if named := [each for each in sheets if folded(each.title) in wanted]:
        return named[0]

    def fit(sheet: Worksheet) -> int:
        rows = ([_text(cell) for cell in row] for row in sheet.iter_rows())
        first = next((row for row in rows if any(row)), [])
        return sum(isinstance(cell, str) and folded(cell) in known for cell in first)

    shown = [each for each in sheets if each.sheet_state == "visible"]
    return max(shown or sheets, key=fit)


def _text(cell: WorkbookCell | MergedCell) -> Cell:
    if cell.data_type == "f":
        return Unusable.FORMULA
    if cell.data_type == "e":
        return Unusable.ERROR
    match cell.value:
        case None:
            return ""
        case datetime.date() | datetime.time() | datetime.timedelta():
            return Unusable.DATE
        case float() as number if number.is_integer():
            return str(int(number))
        case value:
            return trimmed(str(value))


def _check_archive(file: str, content: bytes) -> None:
    if content.startswith(OLE_MARK):
        raise BadFile(
            [
                Problem(
                    "old_or_locked_workbook",
                    file,
                    message("The workbook has a password or is an old .xls file."),
                    message("Open it, remove the password, and save it as XLSX."),
                )
            ]
        )
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError) as error:
        raise _unreadable(file) from error
    if not any(part.filename == "xl/workbook.xml" for part in parts):
        raise _unreadable(file)
    unpacked = sum(part.file_size for part in parts)
    if unpacked > MOST_UNPACKED_BYTES or any(part.flag_bits & 1 for part in parts):
        raise BadFile(
            [
                Problem(
                    "workbook_too_large",
                    file,
                    message("The workbook unpacks to too much data or is locked."),
                    message(
                        "Copy only the answers to a new workbook, or save them as CSV."
                    ),
                )
            ]
        )


def _unreadable(file: str) -> BadFile:
    return BadFile(
        [
            Problem(
                "unreadable_workbook",
                file,
                message("The file is damaged or is not an XLSX workbook."),
                message("Open it in a spreadsheet and save it as XLSX or CSV."),
            )
        ]
    )
