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
    *("change", "class_before", "compared_wave", "compared_on"),
)
"""As in docs/files.md. Figures are as everywhere: a point, and no rounding."""
OF_A_WAVE = (
    *("wave", "commune", "code", "finding", "severity", "severity_name", "network"),
    *("other_network", "dimension", "text", "who_can_resolve_it", "sources"),
    *("sources_of", "n", "networks_with_it", "networks_with_data", "share", "low"),
    *("high", "state", "reviewed_on", "method", "instrument", "level_method"),
)
"""Those of a wave's findings: bottlenecks of its results beside today's overlaps."""
Value = str | int | float | None


def findings_csv(
    rows: Iterable[Sequence[Value]], columns: Sequence[str] = COLUMNS
) -> Iterator[str]:
    """Yield the file, heading first; what is not known is an empty cell."""
    yield "\ufeff" + _written(columns)  # by which spreadsheets know that it is UTF-8
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
