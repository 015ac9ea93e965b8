"""A table as Parquet: codes as text, numbers as numbers, meanings in the schema."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from intersect.exchange.data_columns import Cell, Cells, DataColumn, encodable

if TYPE_CHECKING:
    from intersect.exchange.data_files import Add

GROUP = 10_000
"""Rows that are gathered before they are written: what memory holds at most."""
_RUNGS: dict[Cell, str] = {number: str(number) for number in range(4)}


@contextmanager
def parquet_file(path: Path, columns: Sequence[DataColumn]) -> Iterator[Add]:
    """Write a Parquet file in groups of rows.

    A column's field has its `label`, and its `values` as JSON, code by code.
    """
    import pyarrow as pa
    from pyarrow.parquet import ParquetWriter

    schema = pa.schema([_field(each) for each in columns])
    gathered: list[Any] = []
    with ParquetWriter(path, schema) as writer:

        def add(rows: Sequence[Cells]) -> None:
            parts = zip(*rows, strict=True)
            arrays = [
                pa.array(_values(column, part), field.type)
                for column, field, part in zip(columns, schema, parts, strict=True)
            ]
            gathered.append(pa.record_batch(arrays, schema=schema))
            if sum(each.num_rows for each in gathered) >= GROUP:
                write()

        def write() -> None:
            writer.write_table(pa.Table.from_batches(gathered, schema))
            gathered.clear()

        yield add
        if gathered:
            write()


def _field(column: DataColumn) -> Any:  # noqa: ANN401 - untyped
    import pyarrow as pa

    kinds = {"whole": pa.int64(), "number": pa.float64()}
    about = {"label": encodable(column.label)}
    if column.values:
        about["values"] = json.dumps(column.values, ensure_ascii=False)
    return pa.field(column.name, kinds.get(column.kind, pa.string()), metadata=about)


def _values(column: DataColumn, cells: Sequence[Cell]) -> Sequence[Cell]:
    match column.kind:
        case "rung":
            return [_RUNGS.get(cell, cell) for cell in cells]
        case "text":
            return [encodable(str(cell)) if cell else cell for cell in cells]
        case _:
            return cells
