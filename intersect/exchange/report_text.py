"""Reports on tables as files: JSON for programs, columns of text for people."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

Report = Mapping[str, Any]
"""The JSON report of `analysis`, before it is written."""


def as_json(report: Report) -> str:
    """Return the whole report, numbers unrounded, what does not exist as null."""
    text = json.dumps(report, ensure_ascii=False, indent=2, allow_nan=False)
    return f"{text}\n"


def in_columns(heading: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """Return lines of text: a heading, a rule, and the rows below it."""
    every = [heading, *rows]
    widths = [max(map(len, column)) for column in zip(*every, strict=True)]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        for row in every
    ]
    rule = "  ".join("-" * width for width in widths)
    return [line.rstrip() for line in (lines[0], rule, *lines[1:])]
