"""A table of answers in each format, beside the library's own writer.

The size is the number of rows; 80 columns. Both write the same cells: the baseline has
them ready as the format wants them, without labels, refusals or harmless texts.
"""

from __future__ import annotations

import csv
import random
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from intersect.exchange.data_columns import Cells, DataColumn
from intersect.exchange.data_files import (
    DATA_FORMATS,
    DataFormat,
    DataOptions,
    TableFile,
    data_files,
)
from tests.benchmarks.race import Aim, Benchmark, Race, cpu_seconds

RUNGS = {str(n): f"Peldaño {n}" for n in range(4)} | {"NS": "No sé", "NA": "No aplica"}
YES = {"si": "Sí", "no": "No", "ns": "No sé"}
WHO = ("respondent", "network", "network_name", "territory", "sector", "organisation")
RUNG_COLUMNS, CHOICES = 60, 14
PART = 1000
OPTIONS = DataOptions(",", "Respuestas", "Codificación", [("columna", "qué")])


def columns() -> list[DataColumn]:
    """Six texts, 60 rungs and 14 choices."""
    return [
        *(DataColumn(name, name, "text") for name in WHO),
        *(DataColumn(f"Q{n}", f"Ítem {n}", "rung", RUNGS) for n in range(RUNG_COLUMNS)),
        *(DataColumn(f"C{n}", f"Otra {n}", "choice", YES) for n in range(CHOICES)),
    ]


def table(rows: int) -> Iterator[Cells]:
    """Answers at random, the same each time; names are as long as real ones."""
    chance = random.Random(3)
    rungs, codes = [0, 1, 2, 3, "NS", "NA", None], ["si", "no", "ns", None]
    for number in range(rows):
        network = number // 9
        yield (
            f"p{number:016d}",
            f"{network:032d}",
            f"Red comunal de infancia {network}",
            f"Comuna {network % 346}",
            "desarrollo_social",
            f"Institución {number % 900}",
            *chance.choices(rungs, k=RUNG_COLUMNS),
            *chance.choices(codes, k=CHOICES),
        )


def ours(rows: Sequence[Cells], kind: DataFormat, folder: Path) -> Path:
    """Write the table as the program does."""
    file = TableFile("ours", columns(), "Núcleo")
    with data_files(folder, file, [kind], OPTIONS) as add:
        for start in range(0, len(rows), PART):
            add(rows[start : start + PART])
    return folder / f"ours.{kind}"


def bare_csv(rows: Sequence[Cells], path: Path) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([each.name for each in columns()])
        writer.writerows(rows)


def bare_xlsx(rows: Sequence[Cells], path: Path) -> None:
    from xlsxwriter import Workbook

    said = {**RUNGS, **YES}
    with Workbook(str(path), {"constant_memory": True}) as book:
        page = book.add_worksheet("Respuestas")
        for place, column in enumerate(columns()):
            page.write_string(0, place, column.name)
        for number, row in enumerate(rows, start=1):
            for place, cell in enumerate(row):
                if isinstance(cell, str):
                    page.write_string(number, place, said.get(cell, cell))
                elif cell is not None:
                    page.write_number(number, place, cell)
        other = book.add_worksheet("Codificación")
        for place, text in enumerate(OPTIONS.codebook[0]):
            other.write_string(0, place, text)


def bare_parquet(rows: Sequence[Cells], path: Path) -> None:
    import pyarrow as pa
    from pyarrow.parquet import write_table

    named = {
        column.name: [None if cell is None else str(cell) for cell in cells]
        for column, cells in zip(columns(), zip(*rows, strict=True), strict=True)
    }
    write_table(pa.table(named), path, row_group_size=10_000)


def bare_stats(rows: Sequence[Cells], path: Path) -> None:
    import pandas as pd
    import pyreadstat

    numbers: dict[str, dict[Any, Any]] = {
        "rung": {0: 0.0, 1: 1.0, 2: 2.0, 3: 3.0, "NS": 98.0, "NA": 99.0},
        "choice": {"si": 1.0, "no": 2.0, "ns": 98.0},
    }
    letters = {98.0: "a", 99.0: "b"}
    is_stata = path.suffix == ".dta"
    frame = pd.DataFrame(rows, columns=[each.name for each in columns()])
    for column in columns():
        if known := numbers.get(column.kind):
            if is_stata:
                known = {key: letters.get(each, each) for key, each in known.items()}
            frame[column.name] = frame[column.name].map(known)
    if is_stata:
        missing = {
            each.name: ["a", "b"] if each.kind == "rung" else ["a"]
            for each in columns()
            if each.kind != "text"
        }
        pyreadstat.write_dta(frame, path, missing_user_values=missing)
    else:
        pyreadstat.write_sav(frame, path, row_compress=True)


BARE: dict[DataFormat, Callable[[Sequence[Cells], Path], None]] = {
    "csv": bare_csv,
    "xlsx": bare_xlsx,
    "sav": bare_stats,
    "dta": bare_stats,
    "parquet": bare_parquet,
}


@contextmanager
def written(kind: DataFormat, size: int) -> Iterator[Race]:
    rows = list(table(size))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)

        def bare() -> Path:
            path = folder / f"bare.{kind}"
            BARE[kind](rows, path)
            return path

        def is_same(one: object, other: object) -> bool:
            return content(Path(str(one))) == content(Path(str(other)))

        yield Race(lambda: ours(rows, kind, folder), bare, is_same)


def content(path: Path) -> list[list[Any]]:
    """Return every cell of a file."""
    if path.suffix == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.reader(file))
    if path.suffix == ".xlsx":
        from openpyxl import load_workbook

        with closing(load_workbook(path, read_only=True)) as book:
            return [
                list(row)
                for page in book.worksheets
                for row in page.iter_rows(values_only=True)
            ]
    if path.suffix == ".parquet":
        from pyarrow.parquet import read_table

        return [read_table(path).to_pylist()]
    import pyreadstat

    read = pyreadstat.read_sav if path.suffix == ".sav" else pyreadstat.read_dta
    frame, _ = read(path, user_missing=True)
    return [frame.astype(str).to_numpy().tolist()]


def peak_megabytes(kind: DataFormat, rows: int) -> int:
    """Return what a process of its own that writes such a table needs at its most.

    Rows are made as they are written, as they come from the database.
    """
    asked = [sys.executable, "-m", "tests.benchmarks.exporting", kind, str(rows)]
    done = subprocess.run(asked, check=True, capture_output=True, text=True)
    return int(done.stdout)


def _peak(kind: DataFormat, rows: int) -> int:
    file = TableFile("ours", columns(), "Núcleo")
    waiting = []
    with (
        tempfile.TemporaryDirectory() as folder,
        data_files(Path(folder), file, [kind], OPTIONS) as add,
    ):
        for row in table(rows):
            waiting.append(row)
            if len(waiting) == PART:
                add(waiting)
                waiting = []
        if waiting:
            add(waiting)
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


BENCHMARKS = [
    Benchmark(
        f"a table of 26,000 responses × 80 columns, {kind}",
        "the library's own writer",
        Aim("at most", 1.5),
        partial(written, kind),
        cpu_seconds,
        size=26_000,
        rounds=3,
    )
    for kind in DATA_FORMATS
]

if __name__ == "__main__":
    format_, count = sys.argv[1:]
    sys.stdout.write(str(_peak(format_, int(count))))  # type: ignore[arg-type]
