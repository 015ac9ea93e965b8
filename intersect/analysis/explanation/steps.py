"""Which items would reach the next level, nearest first."""

from __future__ import annotations

from dataclasses import dataclass

from intersect.analysis.explanation.wording import below, lacking_items
from intersect.analysis.method import Marker, Method
from intersect.analysis.scores import TOP_RUNG, ItemScore, Level, NetworkScore


@dataclass(frozen=True)
class ItemStep:
    """An item below the rung that the next level asks of its dimension."""

    item: str
    level: Level
    target: int


def item_steps(score: NetworkScore, method: Method) -> list[ItemStep]:
    """Return the items that would reach the next level, nearest first.

    These are the items below the rung asked for in the dimensions that are short of it:
    those that a condition names and, for a count, the nearest ones that are missing.
    Within a dimension the item with fewest rungs to go and most voices at the rung
    comes first.
    """
    if score.level is None or score.level == TOP_RUNG:
        return []
    steps: dict[str, ItemStep] = {}
    for marker in open_markers(score, method):
        level = score.items[marker.of].level
        if level is not None:
            steps[marker.of] = ItemStep(marker.of, level, marker.rung)
    for dimension, rung in _short_dimensions(score, method).items():
        items = [each for each in score.items.values() if each.dimension == dimension]
        for item in sorted(items, key=lambda each: _distance(each, rung)):
            if item.level is not None and item.level < rung:
                steps.setdefault(item.item, ItemStep(item.item, item.level, rung))
    return list(steps.values())


def open_markers(score: NetworkScore, method: Method) -> list[Marker]:
    """Return the milestones that the next level accepts and that are not met."""
    accepted = {
        each.subject
        for each in method.rung((score.level or 0) + 1).conditions
        if each.kind == "milestone"
    }
    unmet = {each.code for each in score.milestones if not each.met}
    return [
        each
        for each in method.milestones
        if each.code in accepted & unmet and each.of in score.items
    ]


def _short_dimensions(score: NetworkScore, method: Method) -> dict[str, int]:
    """Return the rung each short dimension must reach, the nearest first."""
    unmet = {each.condition: each for each in score.unmet}
    short: dict[str, int] = {}
    for condition in method.rung((score.level or 0) + 1).conditions:
        if condition.name not in unmet:
            continue
        nearest = [each.dimension for each in below(score, condition.rung, method)]
        if condition.kind == "dimension":
            nearest = [each for each in nearest if each == condition.subject]
        if condition.kind == "count":
            nearest = nearest[: condition.count - (unmet[condition.name].have or 0)]
        for code in nearest:
            short[code] = max(condition.rung, short.get(code, 0))

    def lacking(code: str) -> int:
        return lacking_items(score.dimensions[code], short[code], method)

    return {code: short[code] for code in sorted(short, key=lacking)}


def _distance(item: ItemScore, rung: int) -> tuple[int, float]:
    if item.level is None or item.shares is None:
        return TOP_RUNG + 1, 0.0
    return rung - item.level, -float(item.shares[rung - 1])
