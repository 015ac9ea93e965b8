"""The names that sentences use: levels, dimensions, items, voices."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from intersect.analysis.method import Method
from intersect.analysis.scores import TOP_RUNG, DimensionScore, Level, NetworkScore
from intersect.language import Message, message, untranslated
from intersect.questionnaire.model import Questionnaire
from intersect.questionnaire.parts import LocalText

LEVELS = (
    message("No collaboration"),
    message("Low"),
    message("Intermediate"),
    message("High"),
)


@dataclass(frozen=True)
class Names:
    """What dimensions, items and voices are called."""

    dimensions: Mapping[str, LocalText]
    short_dimensions: Mapping[str, LocalText]
    items: Mapping[str, LocalText]
    voices: Mapping[str, LocalText]

    def voice(self, code: str) -> LocalText:
        """Return the name of a voice; one without a name is called by its code."""
        return self.voices.get(code) or untranslated(code)

    def short(self, dimensions: Iterable[str]) -> list[LocalText]:
        """Return the short names of dimensions."""
        return [self.short_dimensions[each] for each in dimensions]


def names_of(questionnaire: Questionnaire, voices: Mapping[str, LocalText]) -> Names:
    """Return the names that a questionnaire gives, and those of the voices."""
    return Names(
        {each.code: each.name for each in questionnaire.dimensions},
        {each.code: each.short for each in questionnaire.dimensions},
        {each.id: each.title for each in questionnaire.items},
        voices,
    )


def needed_items(dimension: DimensionScore, method: Method) -> int:
    """Return how many items at a rung make a majority of those with a level."""
    return int(dimension.with_level * method.majority_share) + 1


def lacking_items(dimension: DimensionScore, rung: int, method: Method) -> int:
    """Return how many more items a dimension needs at `rung` (1–3) or higher."""
    return needed_items(dimension, method) - dimension.reached[rung - 1]


def below(score: NetworkScore, rung: int, method: Method) -> list[DimensionScore]:
    """Return the dimensions with a level below `rung`, nearest first.

    The nearest lacks the fewest items; ties keep the order of the dimensions.
    """
    return sorted(
        (
            each
            for each in score.dimensions.values()
            if each.level is not None and each.level < rung
        ),
        key=lambda each: lacking_items(each, rung, method),
    )


def at_least(score: NetworkScore, rung: int) -> list[str]:
    """Return the dimensions that stand at `rung` or higher."""
    return [
        code
        for code, each in score.dimensions.items()
        if each.level is not None and each.level >= rung
    ]


def by_level(score: NetworkScore) -> dict[Level, list[str]]:
    """Return the dimensions that stand at each level, the highest level first."""
    return {
        level: [c for c, each in score.dimensions.items() if each.level == level]
        for level in range(TOP_RUNG, -1, -1)
    }


def missing_dimensions(score: NetworkScore) -> list[str]:
    """Return the dimensions without a level."""
    return [code for code, each in score.dimensions.items() if each.level is None]


def progress(
    dimensions: Sequence[DimensionScore], rung: int, names: Names, method: Method
) -> list[Message]:
    """Return «Información (2 de 5 preguntas; se necesitan 3)» for each dimension."""
    return [
        message(
            "{dimension} ({reached} of {items} questions; {needed} needed)",
            dimension=names.short_dimensions[each.dimension],
            reached=each.reached[rung - 1],
            items=each.with_level,
            needed=needed_items(each, method),
        )
        for each in dimensions
    ]
