"""A table as an XLSX workbook: answers in words, and a sheet that explains them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from intersect.exchange.data_columns import Cell, Cells, DataColumn, encodable
from intersect.language import Explained, message

if TYPE_CHECKING:
    from intersect.exchange.data_files import Add, DataOptions

_WIDTH, _CODEBOOK_WIDTH = 16, 30


class TooLargeForWorkbook(Explained):
    """More rows or longer texts than a workbook can have: nothing is cut."""

    def __init__(self) -> None:
        super().__init__(
            message(
                "There are more rows, or longer texts, than an XLSX workbook can hold. "
                "Choose CSV or Parquet."
            )
        )


@contextmanager
def workbook_file(
    path: Path, columns: Sequence[DataColumn], options: DataOptions
) -> Iterator[Add]:
    """Write a workbook row by row; no cell of it is a formula or a link.

    Codes are written as what they mean, except rungs, which stay numbers.
    """
    from xlsxwriter import Workbook

    # In constant memory each sheet is written from its top to its end, once.
    chosen = {
        "constant_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        "tmpdir": str(path.parent),
    }
    with Workbook(str(path), chosen) as book:
        heading = book.add_format({"bold": True, "bottom": 1})
        page = book.add_worksheet(options.sheet)
        page.freeze_panes(1, 0)
        page.set_column(0, len(columns) - 1, _WIDTH)
        for place, column in enumerate(columns):
            _require(page.write_string(0, place, column.name, heading))
        yield _adder(page, columns)
        _add_codebook(book.add_worksheet(options.codebook_sheet), options, heading)


def _adder(page: Any, columns: Sequence[DataColumn]) -> Add:  # noqa: ANN401 - untyped
    said = [_said(each) for each in columns]
    write_text: Callable[[int, int, str], int] = page.write_string
    write_number: Callable[[int, int, float], int] = page.write_number
    number = 0

    def add(rows: Sequence[Cells]) -> None:
        nonlocal number
        for row in rows:
            number += 1
            for place, cell in enumerate(row):
                if cell is None:
                    continue
                if isinstance(cell, str):
                    text = said[place].get(cell, cell)
                    if not text.isascii() or "\0" in text:
                        text = encodable(text)
                    failed = write_text(number, place, text)
                else:
                    failed = write_number(number, place, cell)
                if failed:
                    raise TooLargeForWorkbook

    return add


def _said(column: DataColumn) -> Mapping[Cell, str]:
    return {} if column.kind == "text" else dict(column.values.items())


def _add_codebook(page: Any, options: DataOptions, heading: object) -> None:  # noqa: ANN401 - untyped
    page.freeze_panes(1, 0)
    for number, row in enumerate(options.codebook):
        for place, text in enumerate(row):
            style = (heading,) if not number else ()
            _require(page.write_string(number, place, encodable(text), *style))
    page.set_column(0, len(options.codebook[0]) - 1, _CODEBOOK_WIDTH)


def _require(failed: int) -> None:
    if failed:
        raise TooLargeForWorkbook
