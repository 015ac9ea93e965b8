"""Networks that share most of their members, as JSON, CSV and a text for people."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from fractions import Fraction

from intersect.analysis.duplicates import DuplicatePair
from intersect.exchange.scores_file import aligned
from intersect.exchange.spreadsheet_text import harmless
from intersect.language import Language, message

_TEXTS = ("territory_a", "a", "a_name", "territory_b", "b", "b_name")
_DIGITS = 4


def as_json(pairs: Sequence[DuplicatePair], share: Fraction, least: int) -> str:
    """Return what was asked for, and the pairs, one a line."""
    lines = [json.dumps(_row(pair), ensure_ascii=False) for pair in pairs]
    listed = "[\n    " + ",\n    ".join(lines) + "\n  ]" if lines else "[]"
    asked = f'"least_overlap": {float(share)},\n  "least_shared": {least}'
    return f'{{\n  {asked},\n  "pairs": {listed}\n}}\n'


def as_csv(pairs: Sequence[DuplicatePair]) -> str:
    """Return one row per pair."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, (*_TEXTS, "shared", "overlap", "jaccard"))
    writer.writeheader()
    for pair in pairs:
        row = _row(pair)
        writer.writerow(row | {name: harmless(str(row[name])) for name in _TEXTS})
    return text.getvalue()


def as_table(pairs: Sequence[DuplicatePair], reader: Language) -> str:
    """Return the pairs for people, or that there are none."""
    if not pairs:
        return reader.text(message("No two networks share that many members.")) + "\n"
    heads = (
        message("Territory"),
        message("Network"),
        message("Territory"),
        message("Network"),
        message("Shared members"),
        message("Of the smaller network"),
    )
    rows = [
        [
            *(pair.a.territory, pair.a.name or pair.a.network),
            *(pair.b.territory, pair.b.name or pair.b.network),
            reader.number(pair.shared),
            reader.percent(pair.overlap),
        ]
        for pair in pairs
    ]
    told = message(
        "A name counts as the same institution everywhere. Whoever knows the networks "
        "tells whether they are one, or only have the same members."
    )
    table = aligned([[reader.text(each) for each in heads], *rows])
    return f"{table}\n{reader.text(told)}\n"


def _row(pair: DuplicatePair) -> dict[str, object]:
    return {
        "territory_a": pair.a.territory,
        "a": pair.a.network,
        "a_name": pair.a.name,
        "territory_b": pair.b.territory,
        "b": pair.b.network,
        "b_name": pair.b.name,
        "shared": pair.shared,
        "overlap": round(float(pair.overlap), _DIGITS),
        "jaccard": round(float(pair.jaccard), _DIGITS),
    }
