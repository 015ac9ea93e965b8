"""The index over waves, as a picture whose columns are those of the table below it.

A picture is 960 × 240 units, without a word in it: names and figures stand in the
table, where they can be read aloud, wrapped and enlarged.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from intersect.analysis.explanation.wording import LEVELS
from intersect.language import Language, Message, message

if TYPE_CHECKING:
    from intersect.analysis.change import Change

WIDTH, HEIGHT = 960, 240
TOP, BOTTOM = 12, 228
HALF_BAND = 40
"""Half the width of the stripes that stand for a wave without an index, at most."""
BETWEEN_STRIPES = 16


@dataclass(frozen=True)
class TrendPoint:
    """What was found in one wave."""

    wave: str
    index: float | None
    """0–100; None: too little was answered, or too few networks have one."""
    ends: tuple[float, float] | None
    """Of its 95 % interval."""
    level: int | None = None
    answers: int | None = None
    """How many people count, where that is told."""

    @property
    def level_name(self) -> Message:
        """Return its level in words."""
        if self.level is None:
            return message("No level stated")
        return LEVELS[self.level]


@dataclass(frozen=True)
class Dot:
    """An index, with its interval as a bar from end to end."""

    x: float
    y: float
    bar: tuple[float, float] | None


@dataclass(frozen=True)
class Trend:
    """Two waves or more with the same questionnaire and method, oldest first."""

    name: str
    points: tuple[TrendPoint, ...]
    change: Change | None = None
    """Between the last two."""
    others: int = 0
    """Waves left out: measured with another questionnaire or method."""
    is_network: bool = True
    """Whether each wave has a level, and a number of answers."""

    @property
    def grid(self) -> tuple[tuple[int, float], ...]:
        """Return the lines across: which index, and where."""
        return tuple((each, _y(each)) for each in (0, 25, 50, 75, 100))

    @property
    def dots(self) -> list[Dot]:
        """Return where the indices stand."""
        return [
            Dot(x, _y(each.index), each.ends and (_y(each.ends[0]), _y(each.ends[1])))
            for x, each in self._placed
            if each.index is not None
        ]

    @property
    def lines(self) -> list[tuple[str, bool]]:
        """Return paths from each index to the next; whether a wave lies between."""
        shown = [
            (place, Dot(x, _y(each.index), None))
            for place, (x, each) in enumerate(self._placed)
            if each.index is not None
        ]
        return [
            (f"M{one.x} {one.y}L{other.x} {other.y}", after - before > 1)
            for (before, one), (after, other) in pairwise(shown)
        ]

    @property
    def stripes(self) -> list[str]:
        """Return paths of stripes where a wave has no index."""
        half = min(HALF_BAND, self._column / 4)
        return [
            "".join(
                f"M{x - half:g} {y + half * 2:g}L{x + half:g} {y:g}"
                for y in range(TOP, int(BOTTOM - half * 2) + 1, BETWEEN_STRIPES)
            )
            for x, each in self._placed
            if each.index is None
        ]

    def told(self, language: Language) -> str:
        """Return the picture in words: «34,9 en Ronda 1; ninguno en Ronda 2»."""
        return "; ".join(language.text(_told(each, language)) for each in self.points)

    @property
    def _column(self) -> float:
        return WIDTH / len(self.points)

    @property
    def _placed(self) -> Sequence[tuple[float, TrendPoint]]:
        return list(self._places())

    def _places(self) -> Iterator[tuple[float, TrendPoint]]:
        for place, each in enumerate(self.points):
            yield round(self._column * (place + 0.5), 1), each


def _told(point: TrendPoint, language: Language) -> Message:
    if point.index is None:
        return message("none in {wave}", wave=point.wave)
    return message(
        "{index} in {wave}", wave=point.wave, index=language.number(point.index, 1)
    )


def _y(index: float) -> float:
    inside = min(100.0, max(0.0, index))
    return round(BOTTOM - inside * (BOTTOM - TOP) / 100, 1)
