"""The report on reliability in words, for people."""

from __future__ import annotations

from collections.abc import Iterator

from intersect.exchange.report_text import Report, in_columns
from intersect.language import Language, Message, message

NOTHING = "–"

REASONS = {
    "few_rows": message("fewer than two complete rows"),
    "few_columns": message("too few columns"),
    "few_units": message("fewer than two units"),
    "no_pairs": message("no unit has two values"),
    "no_repetition": message("no unit has two values"),
    "no_variation": message("nothing varies"),
    "no_common_factor": message("the items have nothing in common"),
    "improper_solution": message("one factor does not describe these items"),
    "not_converged": message("no solution was found"),
}
READINGS = {
    "good": message("good"),
    "tentative": message("for tentative conclusions only"),
    "enough": message("enough"),
    "strong": message("strong scale"),
    "medium": message("medium scale"),
    "weak": message("weak scale"),
    "scalable": message("cumulative scale"),
    "low": message("not enough"),
}
_DECIMALS = 3
_COUNTS = {
    "units": message("Units"),
    "values": message("Values"),
    "rows": message("Complete rows"),
    "left_out": message("Rows left out"),
}
_SHARES = {
    "mmr": message("Minimal marginal reproducibility (MMR)"),
    "cs": message("Coefficient of scalability (CS)"),
    "h": message("Loevinger’s H"),
}


def as_table(report: Report, reader: Language) -> str:
    """Return the main figures, rounded, in the reader's language."""
    lines = list(_about(report, reader))
    of_columns = report.get("items") or report.get("loadings")
    if isinstance(of_columns, dict):
        rows = [(name, _number(value, reader)) for name, value in of_columns.items()]
        heading = (reader.text(message("Column")), _of_a_column(report, reader))
        lines += ["", *in_columns(heading, rows)]
    if groups := report.get("groups"):
        headings = (message("Group"), message("Value"), message("Reading"))
        found = [
            (name, _number(each["value"], reader), _reading(each, reader))
            for name, each in groups.items()
        ]
        lines += ["", *in_columns([reader.text(each) for each in headings], found)]
    return "\n".join(lines) + "\n"


def _about(report: Report, reader: Language) -> Iterator[str]:
    value = _number(report["value"], reader)
    yield f"{report['measure']}: {value} ({_reading(report, reader)})"
    for name, text in _SHARES.items():
        if name in report:
            yield f"{reader.text(text)}: {_number(report[name], reader)}"
    if interval := report.get("ci"):
        low, high = (_number(each, reader) for each in interval)
        text = message("Interval (95%)")
        yield f"{reader.text(text)}: [{low}; {high}]"
    for name, text in _COUNTS.items():
        if name in report:
            yield f"{reader.text(text)}: {reader.number(report[name])}"


def _of_a_column(report: Report, reader: Language) -> str:
    what = message("Loading") if "loadings" in report else message("Item’s H")
    return reader.text(what)


def _number(value: float | None, reader: Language) -> str:
    return NOTHING if value is None else reader.number(value, _DECIMALS)


def _reading(found: Report, reader: Language) -> str:
    """Return what the value is called, or why there is none."""
    what: Message | None = REASONS.get(found["reason"] or "")
    what = what or READINGS.get(found["reading"] or "")
    return reader.text(what) if what else NOTHING
