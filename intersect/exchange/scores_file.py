"""Scores as files for other programs (JSON, CSV) and as a table for people."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from intersect.analysis.explanation.wording import LEVELS
from intersect.exchange.report_text import in_columns
from intersect.exchange.spreadsheet_text import harmless
from intersect.language import Language, Message, message

Report = Mapping[str, Any]
"""The JSON report of `analysis.scores_json`, before it is written."""

_PLAIN_FIGURES = (
    "n",
    "n_eff",
    "usable",
    "incomplete",
    "coverage",
    "ad",
    "rwg",
    "stability",
    "stability_label",
)

NOTHING = "–"
"""What a table shows where a report has null."""

STATES = {
    "ok": message("sufficient"),
    "provisional": message("provisional"),
    "insufficient": message("Insufficient data"),
}
_STABILITIES = {
    "firme": message("firm"),
    "probable": message("probable"),
    "incierto": message("uncertain"),
    "en_disputa": message("in dispute"),
}


def as_json(report: Report) -> str:
    """Return the whole report, numbers unrounded, what does not exist as null.

    One line per network: files of thousands of networks are written, searched and
    compared quickly.
    """
    about = {name: value for name, value in report.items() if name != "networks"}
    networks = ",\n    ".join(map(_compact, report["networks"]))
    opening = json.dumps(about, ensure_ascii=False, indent=2).removesuffix("\n}")
    return f'{opening},\n  "networks": [\n    {networks}\n  ]\n}}\n'


def as_csv(report: Report) -> str:
    """Return one row per network: its figures, then those of each dimension.

    Numbers are unrounded with a decimal point; what does not exist is an empty cell.
    """
    rows = [dict(_figures(network)) for network in report["networks"]]
    text = io.StringIO(newline="")
    names = list(dict.fromkeys(name for row in rows for name in row))
    writer = csv.DictWriter(text, names)
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def as_table(report: Report, reader: Language) -> str:
    """Return the main figures of each network, rounded, in the reader's language."""
    networks = report["networks"]
    dimensions = list(dict.fromkeys(d for n in networks for d in n["dimensions"]))
    heading = [
        reader.text(each)
        for each in (
            message("Network"),
            message("Level"),
            message("Status"),
            message("Index"),
            message("Interval (95%)"),
            message("Respondents"),
            message("Stability"),
        )
    ]
    return aligned(
        [
            [*heading, *dimensions],
            *(_table_row(network, dimensions, reader) for network in networks),
        ]
    )


def aligned(rows: Sequence[Sequence[str]]) -> str:
    """Return rows of cells as columns of equal width, with a rule below the first."""
    return "\n".join(in_columns(rows[0], rows[1:])) + "\n"


def _compact(network: Mapping[str, Any]) -> str:
    return json.dumps(network, ensure_ascii=False, allow_nan=False)


def _figures(network: Mapping[str, Any]) -> Iterator[tuple[str, object]]:
    yield "network", harmless(network["network"])
    for name in ("state", "level"):
        yield name, network[name]
    yield "level_low", network["bounds"][0]
    yield "level_high", network["bounds"][1]
    yield "reasons", " ".join(network["reasons"])
    yield "index", network["index"]
    yield from _interval("", network["ci"])
    for name in _PLAIN_FIGURES:
        yield name, network[name]
    for name in ("level", "index"):
        yield f"ns_as_zero_{name}", network["ns_as_zero"][name]
    unmet = (f"{u['condition']}={u['have']}/{u['need']}" for u in network["unmet"])
    yield "unmet", " ".join(unmet)
    yield "holding_back", " ".join(network["holding_back"])
    for code, dimension in network["dimensions"].items():
        for name in ("state", "level", "score"):
            yield f"{code}_{name}", dimension[name]
        yield from _interval(f"{code}_", dimension["ci"])
        for name in ("ad", "rwg"):
            yield f"{code}_{name}", dimension[name]


def _interval(
    prefix: str, ci: Sequence[float] | None
) -> Iterator[tuple[str, float | None]]:
    low, high = ci or (None, None)
    yield f"{prefix}ci_low", low
    yield f"{prefix}ci_high", high


def _table_row(
    network: Mapping[str, Any], dimensions: Sequence[str], reader: Language
) -> list[str]:
    def number(value: float | None) -> str:
        return NOTHING if value is None else reader.number(value, 1)

    def named(names: Mapping[str, Message], key: str | None) -> str:
        return NOTHING if key is None else reader.text(names[key])

    level, ci = network["level"], network["ci"]
    levels = (network["dimensions"].get(code, {}).get("level") for code in dimensions)
    return [
        network["network"],
        NOTHING if level is None else reader.text(LEVELS[level]),
        named(STATES, network["state"]),
        number(network["index"]),
        f"[{number(ci[0])}; {number(ci[1])}]" if ci else NOTHING,
        str(network["usable"]),
        named(_STABILITIES, network["stability_label"]),
        *(NOTHING if level is None else str(level) for level in levels),
    ]
