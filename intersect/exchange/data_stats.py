"""A table for SPSS (.sav) and Stata (.dta): numbers with labels, and missing values.

Neither format is written row by row: answers wait as two bytes each, and become what
the library wants at the end. Texts wait as they are, equal ones once.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from intersect.exchange.data_columns import (
    NUMBERED,
    NUMERIC,
    UNANSWERED,
    Cell,
    Cells,
    DataColumn,
    encodable,
    shortened,
    stats_names,
)

if TYPE_CHECKING:
    import pandas as pd

    from intersect.exchange.data_files import Add, TableFile

    Waiting = array[Any] | list[str]

_NOTHING = -1
_LETTERS = {UNANSWERED["ns"]: "a", UNANSWERED["na"]: "b"}
"""In Stata: the missing values .a and .b."""
_LONGEST_LABEL = 80
"""Bytes of a column's label, in Stata; SPSS takes 256."""
_LONGEST_MEANING = 120
"""Bytes of the label of a value, in SPSS."""


@contextmanager
def stats_file(
    path: Path, table: TableFile, kind: Literal["sav", "dta"]
) -> Iterator[Add]:
    """Write a table for SPSS or Stata; labels that are too long end in «…»."""
    columns = table.columns
    waiting = [_waiting(each) for each in columns]
    known: dict[str, str] = {}

    def add(rows: Sequence[Cells]) -> None:
        for column, kept, cells in zip(
            columns, waiting, zip(*rows, strict=True), strict=True
        ):
            _keep(column, kept, cells, known)

    yield add
    _write(path, table, waiting, kind)


def _waiting(column: DataColumn) -> Waiting:
    if column.kind in NUMBERED:
        return array("h")
    return array("d") if column.kind in NUMERIC else []


def _keep(
    column: DataColumn, kept: Waiting, cells: Cells, known: dict[str, str]
) -> None:
    if isinstance(kept, array) and column.kind in NUMBERED:
        numbers: dict[Cell, int] = {None: _NOTHING, **column.numbers}
        kept.extend([numbers[cell] for cell in cells])
    elif isinstance(kept, list):
        for cell in cells:
            text = encodable(str(cell)) if cell is not None else ""
            kept.append(known.setdefault(text, text))
    else:
        kept.extend(math.nan if cell is None else float(cell) for cell in cells)


def _write(
    path: Path,
    table: TableFile,
    waiting: Sequence[Waiting],
    kind: Literal["sav", "dta"],
) -> None:
    import pandas as pd
    import pyreadstat

    names = stats_names(table.columns)
    content: dict[str, object] = {}
    for name, column, kept in zip(names, table.columns, waiting, strict=True):
        content[name] = _content(column, kept, kind)
    frame = pd.DataFrame(content, copy=False)
    named = dict(zip(names, table.columns, strict=True))
    labels = {
        name: shortened(encodable(each.label), _LONGEST_LABEL)
        for name, each in named.items()
    }
    meanings = {
        name: _meanings(each, kind)
        for name, each in named.items()
        if each.kind in NUMBERED
    }
    about: Any = {"column_labels": labels, "variable_value_labels": meanings}
    label = shortened(table.label, 60)
    if kind == "sav":
        pyreadstat.write_sav(
            frame,
            path,
            file_label=label,
            row_compress=True,
            missing_ranges=_missing(named),
            variable_measure={name: _measure(each) for name, each in named.items()},
            **about,
        )
    else:
        letters = {
            name: [_LETTERS[number] for number in numbers]
            for name, numbers in _missing(named).items()
        }
        pyreadstat.write_dta(
            frame, path, file_label=label, missing_user_values=letters, **about
        )


def _content(
    column: DataColumn, kept: Waiting, kind: Literal["sav", "dta"]
) -> pd.Series[float] | pd.Series[str]:
    import numpy as np
    import pandas as pd

    if isinstance(kept, list):
        return pd.Series(kept, dtype=object)
    numbers = np.array(kept)
    if column.kind not in NUMBERED:
        return pd.Series(numbers)
    if kind == "sav" or not set(_LETTERS).intersection(column.numbers.values()):
        return pd.Series(np.where(numbers == _NOTHING, np.nan, numbers))
    # One object for each value, not one for each cell.
    table = np.empty(max(_LETTERS) + 2, dtype=object)
    for number in range(max(_LETTERS) + 1):
        table[number] = _LETTERS.get(number, float(number))
    table[_NOTHING] = math.nan
    return pd.Series(table[numbers], dtype=object)


def _meanings(
    column: DataColumn, kind: Literal["sav", "dta"]
) -> Mapping[int | str, str]:
    found: dict[int | str, str] = {}
    for number, meaning in zip(
        column.numbers.values(), column.values.values(), strict=True
    ):
        value = _LETTERS.get(number, number) if kind == "dta" else number
        found[value] = shortened(encodable(meaning), _LONGEST_MEANING)
    return found


def _missing(named: Mapping[str, DataColumn]) -> dict[str, list[Any]]:
    """Return which of a column's numbers are no answer to what was asked."""
    found = {
        name: [number for number in _LETTERS if number in each.numbers.values()]
        for name, each in named.items()
        if each.kind in NUMBERED
    }
    return {name: numbers for name, numbers in found.items() if numbers}


def _measure(column: DataColumn) -> str:
    if column.kind == "rung":
        return "ordinal"
    return "scale" if column.kind in NUMERIC else "nominal"
