"""One table in several formats at once, its rows handed over in parts.

Each format is a context manager that yields what takes the rows. A file is whole only
once its context ended well: whoever opens them puts them where nobody looks yet.
"""

from __future__ import annotations

import csv
import importlib.util
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from intersect.exchange.data_columns import NUMERIC, Cell, Cells, DataColumn, encodable
from intersect.exchange.spreadsheet_text import harmless

DataFormat = Literal["csv", "xlsx", "sav", "dta", "parquet"]
DATA_FORMATS: tuple[DataFormat, ...] = get_args(DataFormat)

_NEEDS = {"sav": "pyreadstat", "dta": "pyreadstat", "parquet": "pyarrow"}
"""The packages of the extras `stats` and `parquet`."""

Separator = Literal[",", ";"]
Add = Callable[[Sequence[Cells]], None]
"""Takes the next rows of a table."""


@dataclass(frozen=True)
class TableFile:
    """What a table is called and made of, in whatever format."""

    name: str
    """Of the file, without its ending."""
    columns: Sequence[DataColumn]
    label: str
    """What the table is, in a few words."""


@dataclass(frozen=True)
class DataOptions:
    """What is chosen besides the formats."""

    separator: Separator
    sheet: str
    """What the workbook's first sheet is called."""
    codebook_sheet: str
    codebook: Sequence[Sequence[str]]
    """The rows of the workbook's other sheet, with their headings."""


def available_formats() -> tuple[DataFormat, ...]:
    """Return the formats whose packages are installed."""
    return tuple(
        each
        for each in DATA_FORMATS
        if each not in _NEEDS or importlib.util.find_spec(_NEEDS[each])
    )


@contextmanager
def data_files(
    folder: Path,
    table: TableFile,
    formats: Sequence[DataFormat],
    options: DataOptions,
) -> Iterator[Add]:
    """Write a table to `folder` in each of these formats, all of it in one go."""
    with ExitStack() as opened:
        adds = [
            opened.enter_context(_opened(folder, table, each, options))
            for each in formats
        ]

        def add(rows: Sequence[Cells]) -> None:
            for each in adds:
                each(rows)

        yield add


def _opened(
    folder: Path, table: TableFile, kind: DataFormat, options: DataOptions
) -> AbstractContextManager[Add]:
    path = folder / f"{table.name}.{kind}"
    # Here and not above: each of these libraries is slow to import.
    match kind:
        case "csv":
            return csv_file(path, table.columns, options.separator)
        case "xlsx":
            from intersect.exchange.data_workbook import workbook_file

            return workbook_file(path, table.columns, options)
        case "parquet":
            from intersect.exchange.data_parquet import parquet_file

            return parquet_file(path, table.columns)
        case _:
            from intersect.exchange.data_stats import stats_file

            return stats_file(path, table, kind)


@contextmanager
def csv_file(
    path: Path, columns: Sequence[DataColumn], separator: Separator
) -> Iterator[Add]:
    """Write a CSV of codes, marked as UTF-8; no text in it starts a formula.

    Where semicolons separate, numbers have a decimal comma.
    """
    texts = [n for n, each in enumerate(columns) if each.kind in ("text", "key")]
    numbers = [n for n, each in enumerate(columns) if each.kind in NUMERIC]
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=separator)
        writer.writerow([each.name for each in columns])

        def add(rows: Sequence[Cells]) -> None:
            writer.writerows(map(as_text, rows))

        def as_text(row: Cells) -> Cells:
            cells: list[Cell] = list(row)
            for place in texts:
                if text := cells[place]:
                    cells[place] = harmless(encodable(str(text)))
            if separator == ";":
                for place in numbers:
                    if isinstance(number := cells[place], float):
                        cells[place] = str(number).replace(".", ",")
            return cells

        yield add
