"""Why two networks are, or are not, an overlap to review: in words (method C.2)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from intersect.analysis.network import Network
from intersect.analysis.pair_account import (
    Condition,
    ConditionName,
    Missing,
    PairAccount,
)
from intersect.analysis.redundancy import OverlapClass
from intersect.findings.naming import hundredths
from intersect.language import Message, message

CLASS_NAMES: Mapping[OverlapClass, Message] = {
    "probable": message("Probable redundancy"),
    "possible": message("Possible redundancy"),
    "parallel": message("Parallel"),
    "nested": message("Nested"),
    "complementary": message("Complementary"),
    "none": message("Nothing to review"),
    "inactive": message("One of them does not meet"),
    "no_profile": message("Profile incomplete"),
}
PART_NAMES: Mapping[Missing, Message] = {
    "members": message("members"),
    "themes": message("themes"),
    "populations": message("populations"),
    "functions": message("functions"),
    "zones": message("zones"),
}
_NEEDED: Mapping[ConditionName, Message] = {
    "index": message("a redundancy index of at least {limit} (it is {value})"),
    "members": message("members alike by at least {limit} (they are by {value})"),
    "shared": message("at least {limit} institutions in both (there are {value})"),
    "alike": message(
        "themes, populations, functions and zones alike by at least {limit} (they are "
        "by {value})"
    ),
    "strangers": message("members alike by less than {limit} (they are by {value})"),
}


def reasons(account: PairAccount) -> tuple[Message, ...]:
    """Return why a pair has its class and, if it is not redundant, what it lacks."""
    return tuple(_reasons(account))


def _reasons(account: PairAccount) -> Iterator[Message]:
    kind = account.pair.kind
    if kind == "inactive":
        for network in account.inactive:
            yield message(
                "“{name}” has not met in the last {months} months. Networks are "
                "compared while they meet.",
                name=_name(network),
                months=account.months,
            )
    elif kind == "no_profile":
        for network, lacking in account.missing:
            yield lacking_in(network, lacking)
    elif kind == "nested":
        yield _why_nested(account)
    elif kind == "complementary":
        yield message(
            "They share members, but do different things or work for different people: "
            "sharing members is on purpose."
        )
        yield from _nothing_common(account)
        yield from _lacks(account, "possible")
    elif kind == "none":
        yield from _nothing_common(account)
        yield from _lacks(account, "possible")
        yield from _lacks(account, "parallel")
    elif kind == "possible":
        yield message("They reach all that a possible redundancy takes.")
        yield from _lacks(account, "probable")
    elif kind == "probable":
        yield message("They reach all that a probable redundancy takes.")
    else:
        yield message(
            "They do the same for the same population in the same places, and hardly "
            "share members."
        )


def lacking_in(network: Network, lacking: tuple[Missing, ...]) -> Message:
    """Say what is not filled in of a network."""
    return message(
        "Of “{name}” these are not filled in: {parts}. Without them it cannot be "
        "compared.",
        name=_name(network),
        parts=[PART_NAMES[part] for part in lacking],
    )


def _why_nested(account: PairAccount) -> Message:
    met = {each.name for each in account.conditions if each.is_met}
    if "declared" in met:
        return message(
            "One of them is declared as a part of the other: a subgroup is never "
            "counted as redundant."
        )
    return message(
        "Nearly all institutions of the smaller one are in the other, which is much "
        "larger: it counts as its subgroup, and never as redundant."
    )


def _nothing_common(account: PairAccount) -> Iterator[Message]:
    """Say what makes the index 0: nothing in common in one part is enough."""
    a, b = account.pair.a, account.pair.b
    apart = [part for part in PART_NAMES if not getattr(a, part) & getattr(b, part)]
    if apart:
        yield message(
            "They have nothing in common in: {parts}. That alone makes the index 0.",
            parts=[PART_NAMES[part] for part in apart],
        )


def _lacks(account: PairAccount, kind: OverlapClass) -> Iterator[Message]:
    unmet = account.unmet(kind)
    if unmet:
        yield message(
            "To be listed as “{kind}” it lacks: {conditions}.",
            kind=CLASS_NAMES[kind],
            conditions=[_needed(each) for each in unmet],
        )


def _needed(condition: Condition) -> Message:
    figures = condition.value, condition.limit
    if condition.name == "shared":
        value, limit = map(int, figures)
        return Message(_NEEDED["shared"].msgid, {"value": value, "limit": limit})
    shown, least = map(hundredths, figures)
    return Message(_NEEDED[condition.name].msgid, {"value": shown, "limit": least})


def _name(network: Network) -> str:
    return network.name or network.network
