"""REGISTRY files written, empty or with the registry: as XLSX or a ZIP of CSV."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import BinaryIO, Literal

from intersect.exchange.registry_columns import GUIDE, SHEETS, headings
from intersect.exchange.spreadsheet_text import harmless
from intersect.language import Language
from intersect.registry.names import folded

RegistryFormat = Literal["xlsx", "zip"]
Rows = Mapping[str, Iterable[Sequence[str]]]
"""Key of a sheet -> its rows, without headings; a sheet that is missing is empty."""

_WIDTH, _GUIDE_WIDTH = 22, 30


def write_registry(
    target: BinaryIO | Path,
    kind: RegistryFormat,
    rows: Rows,
    guide: Sequence[Sequence[str]],
    reader: Language,
) -> None:
    """Write the sheets with these rows, row by row, and the sheet of instructions.

    No cell is ever a formula. CSV files are marked as UTF-8 and separated as
    spreadsheets in the reader's language open them.
    """
    if kind == "xlsx":
        _write_workbook(target, rows, guide, reader)
    else:
        _write_zip(target, rows, guide, reader)


def _write_workbook(
    target: BinaryIO | Path,
    rows: Rows,
    guide: Sequence[Sequence[str]],
    reader: Language,
) -> None:
    # Here and not above: most commands write no workbook.
    from xlsxwriter import Workbook

    safe = {"strings_to_formulas": False, "strings_to_urls": False}
    # In constant memory each sheet is written from its top to its end, once.
    with Workbook(
        str(target) if isinstance(target, Path) else target,
        {"constant_memory": True, **safe},
    ) as book:
        heading = book.add_format({"bold": True, "bottom": 1, "num_format": "@"})
        # As text, so that 01101 keeps its zero and «1-2» is not turned into a date.
        plain = book.add_format({"num_format": "@"})
        for sheet in SHEETS:
            page = book.add_worksheet(reader.text(sheet.name))
            page.freeze_panes(1, 0)
            page.set_column(0, len(sheet.columns) - 1, _WIDTH, plain)
            page.write_row(0, 0, headings(sheet, reader), heading)
            for number, row in enumerate(rows.get(sheet.key, ()), start=1):
                for index, cell in enumerate(row):
                    if cell:
                        page.write_string(number, index, cell, plain)
        page = book.add_worksheet(reader.text(GUIDE))
        page.set_column(0, 3, _GUIDE_WIDTH)
        for number, row in enumerate(guide):
            for index, cell in enumerate(row):
                style = heading if len(row) == 1 and not number else plain
                page.write_string(number, index, cell, style)


def _write_zip(
    target: BinaryIO | Path,
    rows: Rows,
    guide: Sequence[Sequence[str]],
    reader: Language,
) -> None:
    separator = ";" if "," in reader.number(0.5, 1) else ","
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, sheet in enumerate(SHEETS, start=1):
            name = folded(reader.text(sheet.name)).replace(" ", "-")
            with (
                archive.open(f"{number}-{name}.csv", "w") as part,
                io.TextIOWrapper(part, encoding="utf-8-sig", newline="") as text,
            ):
                writer = csv.writer(text, delimiter=separator)
                writer.writerow(headings(sheet, reader))
                for row in rows.get(sheet.key, ()):
                    writer.writerow(map(harmless, row))
        name = folded(reader.text(GUIDE)).replace(" ", "-")
        lines = ("\t".join(row).rstrip() for row in guide)
        archive.writestr(f"{name}.txt", "\ufeff" + "\r\n".join(lines))
