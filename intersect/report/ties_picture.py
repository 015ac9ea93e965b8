"""The picture of a network's ties as plain shapes, which templates/ties/ draws.

Two pictures over the same positions: who sends information to whom, and how often
institutions relate (the drawing of the third source, with frequency as width and
intensity as tone).  All lines differ in form too, so they can be read without colour.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import hypot
from typing import Literal

from intersect.analysis.flows import Arc
from intersect.analysis.roster import TieStrength
from intersect.report.ties_layout import (
    RADIUS,
    WIDTH,
    Point,
    positions,
    room_for,
    row_positions,
)

LINE_WIDTHS = (0.0, 1.2, 3.2, 5.6)
"""By frequency (T1), 1–3."""
TONES = ("#8a949c", "#68747e", "#44525d", "#17212b")
"""By intensity (T2), 1–4, from light to dark; all can be told from paper."""
PLAIN_TONE = "#0f4a5e"
_LETTER, _LINE = 5.9, 11.0
"""Width of a letter and height of a line of a name."""
_LONGEST, _LINES = 16, 2
_HEAD, _HEAD_HALF = 6.5, 2.8
_STEPS = 60
_BESIDE = 2.6
"""How far each of two opposite arcs stands from the middle."""

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""


@dataclass(frozen=True)
class NameLine:
    """One line of a name: where it is anchored, by its middle or its start."""

    x: float
    y: float
    anchor: Literal["middle", "start"]
    text: str

    @property
    def ground(self) -> Box:
        """Return the box that keeps lines off its letters."""
        wide = len(self.text) * _LETTER
        left = self.x - (wide / 2 if self.anchor == "middle" else 0)
        return left, self.y - _LINE + 3, left + wide, self.y + 3


@dataclass(frozen=True)
class Node:
    """An institution: a circle with its number."""

    number: int
    name: str
    x: float
    y: float
    is_isolated: bool
    is_only_way: bool
    label: tuple[NameLine, ...] = ()
    """Lines of its name; empty where only numbers fit."""


@dataclass(frozen=True)
class DrawnArc:
    """Information from one to another: a line and the head of its arrow."""

    path: str
    head: str
    is_confirmed: bool


@dataclass(frozen=True)
class DrawnTie:
    """How strong a tie is: a line of some width and tone."""

    path: str
    width: float
    tone: str


@dataclass(frozen=True)
class TiesPicture:
    """All shapes of the two pictures."""

    width: int
    height: float
    nodes: tuple[Node, ...]
    arcs: tuple[DrawnArc, ...]
    ties: tuple[DrawnTie, ...]
    radius: int = RADIUS
    widths: tuple[float, ...] = LINE_WIDTHS
    """By frequency, for the key."""
    foot: float = 0
    """Above it stand those with ties, below it those without any."""

    @property
    def is_named(self) -> bool:
        """Whether names stand in it; the table tells whose the numbers are anyway."""
        return any(node.label for node in self.nodes)

    @property
    def has_isolated(self) -> bool:
        """Whether somebody has no ties."""
        return any(node.is_isolated for node in self.nodes)


def ties_picture(
    names: Sequence[str],
    arcs: Iterable[Arc],
    strengths: Iterable[TieStrength] = (),
    only_ways: Collection[str] = (),
    *,
    seed: int,
    named: int,
) -> TiesPicture:
    """Return the picture of these institutions, numbered in their order.

    Up to `named` of them have their names beside them, where these fit without
    covering anything.
    """
    arcs, strengths = sorted(arcs), tuple(strengths)
    pairs = [(arc.sender, arc.receiver) for arc in arcs]
    placed = positions(
        names, pairs or [(tie.first, tie.second) for tie in strengths], seed
    )
    foot = room_for(len(placed)) if placed else 0
    alone = [name for name in names if name not in placed]
    labels = _labels(placed, pairs, foot) if len(names) <= named else {}
    below = foot + (_LINE + 6 if placed else 0)
    row = row_positions(alone, below, is_named=bool(labels))
    if labels:
        labels |= {name: (_beside(name, *row[name]),) for name in alone}
    where: Mapping[str, Point] = {**placed, **row}
    lowest = max((y for _, y in row.values()), default=foot - RADIUS)
    return TiesPicture(
        width=WIDTH,
        height=lowest + RADIUS + 3,
        nodes=tuple(
            Node(
                number,
                name,
                *where[name],
                is_isolated=name not in placed,
                is_only_way=name in only_ways,
                label=labels.get(name, ()),
            )
            for number, name in enumerate(names, 1)
        ),
        arcs=tuple(_arc(each, where, set(pairs)) for each in arcs),
        ties=tuple(_tie(each, where) for each in strengths),
        foot=foot,
    )


def _arc(arc: Arc, where: Mapping[str, Point], pairs: Collection[object]) -> DrawnArc:
    (x0, y0), (x1, y1) = where[arc.sender], where[arc.receiver]
    length = hypot(x1 - x0, y1 - y0)
    ux, uy = (x1 - x0) / length, (y1 - y0) / length
    aside = _BESIDE if (arc.receiver, arc.sender) in pairs else 0.0
    sx, sy = -uy * aside, ux * aside
    start = RADIUS + 1
    tip = length - RADIUS - 1

    def at(along: float, beside: float = 0.0) -> str:
        x = x0 + sx + ux * along - uy * beside
        y = y0 + sy + uy * along + ux * beside
        return f"{x:.1f} {y:.1f}"

    foot = max(start, tip - _HEAD)
    return DrawnArc(
        path=f"M{at(start)}L{at(foot)}",
        head=f"M{at(tip)}L{at(foot, _HEAD_HALF)}L{at(foot, -_HEAD_HALF)}Z",
        is_confirmed=arc.is_confirmed,
    )


def _tie(tie: TieStrength, where: Mapping[str, Point]) -> DrawnTie:
    (x0, y0), (x1, y1) = where[tie.first], where[tie.second]
    return DrawnTie(
        path=f"M{x0:.1f} {y0:.1f}L{x1:.1f} {y1:.1f}",
        width=LINE_WIDTHS[tie.frequency or 1],
        tone=TONES[tie.intensity - 1] if tie.intensity else PLAIN_TONE,
    )


def _beside(name: str, x: float, y: float) -> NameLine:
    """Return the name of who stands alone on its line."""
    most = int((WIDTH - x - RADIUS - 8) / _LETTER)
    shown = name if len(name) <= most else f"{name[: most - 1]}…"
    return NameLine(x + RADIUS + 5, round(y + 3.4, 1), "start", shown)


def _labels(
    where: Mapping[str, Point], pairs: Iterable[tuple[str, str]], foot: float
) -> dict[str, tuple[NameLine, ...]]:
    """Return the names beside their circles; none at all when one does not fit.

    Of the sides where one fits, it stands where the fewest lines cross it.
    """
    lines = [(where[a], where[b]) for a, b in pairs]
    taken: list[Box] = [
        (x - RADIUS - 1, y - RADIUS - 1, x + RADIUS + 1, y + RADIUS + 1)
        for x, y in where.values()
    ]
    labels = {}
    for name, point in sorted(where.items()):
        words = _wrapped(name)
        free = [
            box
            for box in _sides(point, words)
            if box[0] >= 0
            and box[1] >= 0
            and box[2] <= WIDTH
            and box[3] <= foot
            and not any(overlap(box, other) for other in taken)
        ]
        if not free:
            return {}
        box = min(free, key=lambda each: sum(_crosses(line, each) for line in lines))
        taken.append(box)
        middle = round((box[0] + box[2]) / 2, 1)
        labels[name] = tuple(
            NameLine(middle, round(box[1] + _LINE * row - 3, 1), "middle", text)
            for row, text in enumerate(words, 1)
        )
    return labels


def _sides(point: Point, words: Sequence[str]) -> tuple[Box, ...]:
    """Return where a name can stand: below, above, right and left of its circle."""
    x, y = point
    half, high = max(map(len, words)) * _LETTER / 2, len(words) * _LINE
    beside = RADIUS + 3
    corners = (
        (x - half, y + beside - 1),
        (x - half, y - beside - high + 1),
        (x + beside, y - high / 2),
        (x - beside - 2 * half, y - high / 2),
    )
    return tuple((left, top, left + 2 * half, top + high) for left, top in corners)


def _crosses(line: tuple[Point, Point], box: Box) -> bool:
    """Tell whether a line passes through a box, looked at in steps along it."""
    (x0, y0), (x1, y1) = line
    for step in range(_STEPS + 1):
        share = step / _STEPS
        x, y = x0 + share * (x1 - x0), y0 + share * (y1 - y0)
        if box[0] <= x <= box[2] and box[1] <= y <= box[3]:
            return True
    return False


def overlap(one: Box, other: Box) -> bool:
    """Tell whether two boxes cover a place in common."""
    return (
        one[0] < other[2]
        and other[0] < one[2]
        and one[1] < other[3]
        and other[1] < one[3]
    )


def _wrapped(name: str) -> list[str]:
    """Return a name in at most two short lines; what does not fit is an ellipsis."""
    lines = [""]
    for word in name.split():
        longer = f"{lines[-1]} {word}".strip()
        if len(longer) <= _LONGEST or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    kept = lines[:_LINES]
    if len(lines) > _LINES:
        kept[-1] += "…"
    return [
        each if len(each) <= _LONGEST else f"{each[: _LONGEST - 1]}…" for each in kept
    ]
