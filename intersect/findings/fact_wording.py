"""What a fact that speaks for a bottleneck says, one sentence each (method D.2)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from typing import Any

from intersect.language import Message, message, message_n

DECIDES = {
    "several": message("Several institutions decide on the resources, coordinated."),
    "one": message("A single institution decides on the resources."),
    "central": message(
        "The central level, or another outsider, decides on the resources without "
        "consulting the network."
    ),
}
PLANS = {
    "no_plan": message("There is no plan that a budget could follow."),
    "before": message("The budget was fixed first, and the plan was fitted to it."),
}
SHARES = {
    "monthly": message("The information needed is shared once a month."),
    "quarterly": message("The information needed is shared every three months."),
    "rarely": message("The information needed is hardly ever shared."),
}
PROTOCOL = {
    "not_applied": message("The protocol for exchanging data is not applied."),
    "in_preparation": message("The protocol for exchanging data is in preparation."),
    "none": message("There is no protocol for exchanging data."),
}


def fact_sentences(found: Any) -> Iterator[Message]:  # noqa: ANN401 - plain values
    """Yield a sentence for each fact, the gravest first, with what limits it."""
    for each in sorted(found, key=lambda fact: -fact["severity"]):
        yield _limited(_SENTENCES[each["indicator"]](each["value"]), each)


def _limited(said: Message, fact: Mapping[str, Any]) -> Message:
    if fact["is_national"]:
        return message("{fact} A national rule imposes this on everybody.", fact=said)
    if not fact["has_source"]:
        return message("{fact} It has no source, so it does not count.", fact=said)
    if fact["is_estimated"]:
        return message("{fact} It is an estimate.", fact=said)
    return said


def percent(share: Fraction) -> int | Fraction:
    """Return a share (0–1) as 0–100, whole where it is."""
    found = share * 100
    return int(found) if found.denominator == 1 else found


def _whole(number: Fraction) -> int | Fraction:
    return int(number) if number.denominator == 1 else number


_SENTENCES: Mapping[str, Callable[[Any], Message]] = {
    "FB1": lambda share: message(
        "Only {percent}% of the resources was decided jointly.", percent=percent(share)
    ),
    "FB2": DECIDES.__getitem__,
    "FB3": PLANS.__getitem__,
    "FB4a": lambda share: message(
        "{percent}% of the contributions that were committed arrived on time.",
        percent=percent(share),
    ),
    "FB4b": lambda days: message_n(
        "Contributions arrive {count} day late.",
        "Contributions arrive {count} days late.",
        int(days),
    ),
    "FB5": lambda share: message(
        "{percent}% of what was assigned has been spent.", percent=percent(share)
    ),
    "FB6": lambda share: message(
        "{percent}% of the money may only be spent on the purpose of one sector.",
        percent=percent(share),
    ),
    "FB7": lambda share: message(
        "{percent}% of the money comes from one source.", percent=percent(share)
    ),
    "FB8": lambda months: message_n(
        "The work is funded for {count} more month.",
        "The work is funded for {count} more months.",
        int(months),
    ),
    "FB9": lambda shares: message(
        "Up to {percent}% do not know the answer to a question about the budget.",
        percent=percent(max(shares)),
    ),
    "FI1": lambda count: message_n(
        "The same people or cases are entered in {count} register.",
        "The same people or cases are entered in {count} registers.",
        int(count),
    ),
    "FI2": lambda share: message(
        "{percent}% of the cases are typed twice or more.", percent=percent(share)
    ),
    "FI3": lambda share: message(
        "Only {percent}% of the pairs of registers pass data to one another.",
        percent=percent(share),
    ),
    "FI4": SHARES.__getitem__,
    "FI5": lambda days: message(
        "It takes {days} days until another institution knows of an event.",
        days=_whole(days),
    ),
    "FI6": PROTOCOL.__getitem__,
    "FI9": lambda shares: message(
        "Up to {percent}% do not know the answer to a question about information.",
        percent=percent(max(shares)),
    ),
    "FT": lambda share: message(
        "{percent}% of the actions would have to be elsewhere to follow the needs.",
        percent=percent(share),
    ),
}
"""Indicator -> what its value says; a test compares it with the register."""
