"""What was found about the networks of communes, as a CSV that spreadsheets open."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from intersect.exchange.spreadsheet_text import harmless

COLUMNS = (
    *("commune", "code", "finding", "severity", "network", "other_network", "state"),
    *("reason", "reviewed_on", "R", "shared", "institutions", "m", "theta", "pi"),
    *("phi", "t", "bicm_q", "people", "hours_a_year", "text", "method"),
)
"""As in docs/files.md. Figures are as everywhere: a point, and no rounding."""
Value = str | int | float | None


def findings_csv(rows: Iterable[Sequence[Value]]) -> Iterator[str]:
    """Yield the file, heading first; what is not known is an empty cell."""
    yield "\ufeff" + _written(COLUMNS)  # by which spreadsheets know that it is UTF-8
    for row in rows:
        yield _written(row)


def _written(cells: Sequence[Value]) -> str:
    text = io.StringIO()
    csv.writer(text).writerow(map(_cell, cells))
    return text.getvalue()


def _cell(value: Value) -> str:
    if value is None:
        return ""
    return harmless(value) if isinstance(value, str) else repr(value)
