"""What networks have in common, as a text for people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from intersect.analysis.network import Network
from intersect.analysis.network_comparison import NetworkComparison, Note, Pair
from intersect.analysis.redundancy import OverlapClass, probable_with
from intersect.analysis.workload import Load, LoadFlag
from intersect.exchange.scores_file import aligned
from intersect.language import Language, Message, message, message_n

_SHOWN: Mapping[OverlapClass, Message] = {
    "probable": message("Probable redundancy"),
    "possible": message("Possible redundancy"),
    "parallel": message("Parallel"),
    "nested": message("Nested"),
    "complementary": message("Complementary"),
}
"""The classes of which every pair is shown, in this order."""
_NOTES: Mapping[Note, Message] = {
    "repeats_larger": message("check whether the subgroup repeats the larger network"),
    "mandated": message("both required by a rule: share a calendar, do not merge"),
    "few_organisations": message("few institutions: sharing members is inevitable"),
    "same_people": message("the same people meet"),
    "beyond_chance": message("more shared members than expected"),
}
_FLAGS: Mapping[LoadFlag | None, Message] = {
    "sobrecarga": message("overload"),
    "warning": message("close to overload"),
}
_NOTHING = "–"


def as_table(comparison: NetworkComparison, reader: Language) -> str:
    """Return the pairs that call for a look, the groups and who is overloaded."""
    pairs = list(comparison.pairs())
    shown = [each for each in pairs if each.kind in _SHOWN]
    order = list(_SHOWN)
    shown.sort(key=lambda each: (order.index(each.kind), -(each.index or 0)))
    paragraphs = [
        _pairs(shown, reader)
        if shown
        else _line(message("No pair of networks calls for a look."), reader),
        "".join(_line(each, reader) for each in _others(pairs)),
        "".join(_line(each, reader) for each in _groups(comparison)),
        "".join(_line(each, reader) for each in _sweep(comparison, reader)),
        _loads([each for each in comparison.loads if each.flag in _FLAGS], reader),
        _line(
            message(
                "These are proposals to talk about: a person who knows the networks "
                "confirms them or not."
            ),
            reader,
        ),
    ]
    return "\n".join(filter(None, paragraphs))


def _line(text: Message, reader: Language) -> str:
    return reader.text(text) + "\n"


def _others(pairs: list[Pair]) -> Iterator[Message]:
    """Yield how many pairs are not shown, and why."""
    counts = Counter(each.kind for each in pairs)
    if count := counts["none"]:
        yield message_n(
            "{count} other pair shares members.",
            "{count} other pairs share members.",
            count,
        )
    if count := counts["no_profile"]:
        yield message_n(
            "{count} pair cannot be judged: complete members, themes, populations, "
            "functions and zones.",
            "{count} pairs cannot be judged: complete members, themes, populations, "
            "functions and zones.",
            count,
        )
    if count := counts["inactive"]:
        yield message_n(
            "{count} pair has a network that does not meet.",
            "{count} pairs have a network that does not meet.",
            count,
        )


def _groups(comparison: NetworkComparison) -> Iterator[Message]:
    """Yield the groups of more than two: of two, the pair says it."""
    for group in comparison.groups:
        if len(group) > 2:
            yield message(
                "All of these are redundant with each other: {networks}.",
                networks=[_name(each) for each in group],
            )


def _sweep(comparison: NetworkComparison, reader: Language) -> Iterator[Message]:
    """Yield how many pairs hang on the threshold of the index."""
    found, method = comparison.found, comparison.method
    if not found.are("probable", "possible").any():
        return
    for index in method.probable_sweep:
        count = probable_with(found, index)
        yield message_n(
            "With {index} instead of {usual} as the least index there would be {count} "
            "probable redundancy.",
            "With {index} instead of {usual} as the least index there would be {count} "
            "probable redundancies.",
            count,
            index=reader.number(index, 2),
            usual=reader.number(method.probable_index, 2),
        )


def _pairs(pairs: list[Pair], reader: Language) -> str:
    heading = (
        message("Territory"),
        message("Network"),
        message("Other network"),
        message("Class"),
        message("Shared members"),
        message("Hours a month released"),
        message("Notes"),
    )
    rows = [[reader.text(each) for each in heading]]
    rows[0].insert(4, "R")
    for pair in pairs:
        notes = "; ".join(reader.text(_NOTES[note]) for note in pair.notes)
        rows.append(
            [
                pair.a.territory,
                _name(pair.a),
                _name(pair.b),
                reader.text(_SHOWN[pair.kind]),
                _number(pair.index, 2, reader),
                str(pair.shared),
                _number(_released(pair), 1, reader),
                notes or _NOTHING,
            ]
        )
    return aligned(rows)


def _loads(loads: list[Load], reader: Language) -> str:
    if not loads:
        return ""
    heading = (
        message("Person"),
        message("Networks"),
        message("Hours a month"),
        message("Load"),
    )
    rows = [[reader.text(each) for each in heading]]
    for load in loads:
        hours = None if load.hours is None else float(load.hours)
        rows.append(
            [
                load.person,
                str(load.networks),
                _number(hours, 1, reader),
                reader.text(_FLAGS[load.flag]),
            ]
        )
    return aligned(rows)


def _released(pair: Pair) -> float | None:
    """Return the hours where merging would be something to talk about."""
    return pair.hours_released if pair.kind in ("probable", "possible") else None


def _name(network: Network) -> str:
    return " ".join(filter(None, (network.network, network.name)))


def _number(value: float | None, decimals: int, reader: Language) -> str:
    return _NOTHING if value is None else reader.number(value, decimals)
