"""Where the marks of our own pictures stand: the profile of a network.

A bar is 496 × 30 units: three cells of 160, one per step, between margins of 8.  A
score of 0–100 points falls on the same axis, since a step is 100/3 points.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from intersect.analysis.scores import DimensionScore

LEVEL_COLOURS = ("#e4eff3", "#a8cfdb", "#5fa3b8", "#0f4a5e")
"""The levels as in static/css/palette.css, which pictures inside a PDF cannot read."""
EDGE_COLOUR = "#0f4a5e"
NEUTRAL_COLOUR = "#4a5763"
EMPTY = "#ffffff"

MARGIN = 8
CELL = 160
TOP, BOTTOM = 3, 27


@dataclass(frozen=True)
class Cell:
    """One step of a bar: filled when reached, striped when there is no level."""

    x: int
    fill: str
    hatch: str
    """Path of the stripes."""


@dataclass(frozen=True)
class ProfileBar:
    """One dimension as a bar of three steps, with its score as a dot."""

    dimension: str
    level: int | None
    score: Fraction | None
    low: float | None
    high: float | None
    cells: tuple[Cell, ...]
    dot: float | None
    whisker: tuple[float, float] | None
    line: str


def profile_bars(dimensions: Iterable[DimensionScore]) -> tuple[ProfileBar, ...]:
    """Return the bars of a profile, in the order of the dimensions."""
    return tuple(_bar(each) for each in dimensions)


def _bar(score: DimensionScore) -> ProfileBar:
    level = score.level if score.state == "ok" else None
    points = score.score if level is not None else None
    interval = score.interval if level is not None else None
    return ProfileBar(
        dimension=score.dimension,
        level=level,
        score=points,
        low=interval.low if interval else None,
        high=interval.high if interval else None,
        cells=tuple(_cell(step, level) for step in (1, 2, 3)),
        dot=None if points is None else _x(points),
        whisker=(_x(interval.low), _x(interval.high)) if interval else None,
        line=NEUTRAL_COLOUR if level is None else EDGE_COLOUR,
    )


def _cell(step: int, level: int | None) -> Cell:
    x = MARGIN + CELL * (step - 1) + 1
    is_reached = level is not None and step <= level
    return Cell(x, LEVEL_COLOURS[step] if is_reached else EMPTY, _stripes(x))


def _stripes(x: int) -> str:
    """Return diagonals across a cell that starts at `x`, as an SVG path."""
    height = BOTTOM - TOP
    starts = range(x, x + CELL - 2 - height + 1, 12)
    return "".join(f"M{start} {BOTTOM}l{height} -{height}" for start in starts)


def _x(points: float | Fraction) -> float:
    return round(MARGIN + float(points) * CELL * 3 / 100, 1)


@dataclass(frozen=True)
class LevelBar:
    """A network as a bar of the three levels above none, striped without a level."""

    level: int | None
    cells: tuple[Cell, ...]
    line: str


def level_bar(level: int | None) -> LevelBar:
    """Return the bar of a network with that level."""
    line = NEUTRAL_COLOUR if level is None else EDGE_COLOUR
    return LevelBar(level, tuple(_cell(step, level) for step in (1, 2, 3)), line)
