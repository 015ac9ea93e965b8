"""As what a report on a table is written."""

from __future__ import annotations

import sys
from pathlib import Path

from intersect.cli.results import WITHOUT_CSV, ResultFormat, refuse_ending
from intersect.cli.writing import require_folder

_FORMATS: dict[str, ResultFormat] = {".json": "json", ".txt": "table", "": "json"}


def format_of(kind: ResultFormat | None, output: Path | None) -> ResultFormat:
    """Return the format that is asked for; refuse a place that cannot be written."""
    require_folder(output)
    if kind is not None:
        return kind
    if output is None:
        return "table" if sys.stdout.isatty() else "json"
    suffix = output.suffix.lower()
    if suffix not in _FORMATS:
        refuse_ending(suffix, WITHOUT_CSV)
    return _FORMATS[suffix]
