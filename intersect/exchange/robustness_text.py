"""The report on robustness in words, for people."""

from __future__ import annotations

from collections.abc import Iterator

from intersect.exchange.report_text import Report, in_columns
from intersect.language import Language, Message, message

NOTHING = "–"

REASONS = {
    "no_values": message("there are no values"),
    "no_spread": message("it is the same for all units"),
    "not_positive": message("a geometric mean needs numbers above 0"),
    "nothing_left": message("nothing would be left"),
    "no_units": message("no unit has a score"),
    "no_replications": message("there were too few replications"),
}
_CHOICES = {
    "weights": message("the weights"),
    "aggregation": message("the kind of mean"),
}
_HEADING = (
    message("Unit"),
    message("Score"),
    message("Rank"),
    message("Median"),
    message("Range (5–95%)"),
)


def as_table(report: Report, whole: str, reader: Language) -> str:
    """Return the units from first to last, then what moves them, in words.

    `whole` is the code of the index itself.
    """
    ranks = report["ranks"]
    last = len(ranks) + 1
    in_order = sorted(ranks, key=lambda unit: ranks[unit]["nominal"] or last)
    rows = [
        (
            unit,
            _number(report["scores"][unit][whole], reader, 1),
            *(_whole(ranks[unit][name]) for name in ("nominal", "median")),
            _range(ranks[unit]),
        )
        for unit in in_order
    ]
    lines = in_columns([reader.text(each) for each in _HEADING], rows)
    return "\n".join([*lines, "", *_sentences(report, reader)]) + "\n"


def _sentences(report: Report, reader: Language) -> Iterator[str]:
    reasons = report["reasons"]
    for code, reason in reasons["components"].items():
        why = reader.text(REASONS[reason])
        text = message("{code} was left out: {reason}.", code=code, reason=why)
        yield reader.text(text)
    for kind in ("choices", "removal"):
        for name, places in report[kind].items():
            reason = reasons[kind].get(name)
            yield reader.text(_sentence(kind, name, places, reason, reader))


def _sentence(
    kind: str, name: str, places: float | None, reason: str | None, reader: Language
) -> Message:
    values = {
        "what": reader.text(_CHOICES[name]) if kind == "choices" else name,
        "places": _number(places, reader, 2),
        "reason": reader.text(REASONS[reason]) if reason else "",
    }
    if kind == "choices":
        return (
            message("Changing {what} cannot be tried: {reason}.", **values)
            if reason
            else message(
                "Changing {what} moves ranks by {places} on average.", **values
            )
        )
    return (
        message("Removing {what} cannot be tried: {reason}.", **values)
        if reason
        else message("Removing {what} moves ranks by {places} on average.", **values)
    )


def _number(value: float | None, reader: Language, decimals: int) -> str:
    return NOTHING if value is None else reader.number(value, decimals)


def _whole(value: int | None) -> str:
    return NOTHING if value is None else str(value)


def _range(rank: Report) -> str:
    return f"{_whole(rank['low'])}–{_whole(rank['high'])}" if rank["low"] else NOTHING
