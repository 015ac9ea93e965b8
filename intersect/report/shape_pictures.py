"""The communes of a region in their shapes, as paths that a template draws.

Longitudes are drawn as wide as they are at the middle latitude of a picture
(equirectangular): enough for a region, and of no use to measure.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import cos, radians

from intersect.registry.outline import (
    PER_DEGREE,
    Point,
    Position,
    Rings,
    area,
    on_grid,
    points,
)

WIDTH, TALLEST = 680, 800
"""Units of a picture; on a telephone about two make a pixel."""
APART_WIDTH = 220
FAR = 0.5
"""Beyond an empty strip of this share of the longest side, a part lies far off."""
DIGIT, LETTER_HEIGHT = 13, 22
"""Units that a number takes."""
_LEAST = 6
"""Side of the square that stands for a commune too small to be drawn."""

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""
Key = uuid.UUID


@dataclass(frozen=True)
class Band:
    """A part of a shape from its left: `kind` says what it is filled with."""

    kind: str
    x: float
    width: float


@dataclass(frozen=True)
class Shape:
    """A commune in a picture."""

    key: Key
    path: str
    box: Box
    number: Point | None
    """The middle of its number; None where it has no room."""

    def bands(self, shares: Sequence[tuple[str, int]]) -> list[Band]:
        """Return bands from left to right, each as wide as its count is large."""
        left, _, right, _ = self.box
        total = sum(count for _, count in shares)
        found: list[Band] = []
        before = 0
        for kind, count in shares:
            start = left + (right - left) * before / total
            width = (right - left) * count / total
            found.append(Band(kind, round(start, 1), round(width, 1)))
            before += count
        return found


@dataclass(frozen=True)
class Picture:
    """Communes that lie beside one another, at one scale."""

    width: int
    height: int
    shapes: tuple[Shape, ...]


@dataclass(frozen=True)
class _Part:
    """A ring of a commune, and the box around it in degrees of latitude."""

    key: Key
    ring: Sequence[Position]
    box: Box


def pictures(
    outlines: Mapping[Key, Rings], numbers: Mapping[Key, str]
) -> list[Picture]:
    """Return the picture of these communes, then those of what lies far from them.

    A commune is in one picture only: parts of it that lie far off are left out.
    """
    groups = _groups(_parts(outlines)) if any(outlines.values()) else []
    drawn: set[Key] = set()
    found: list[Picture] = []
    while groups:
        most = max(groups, key=lambda group: _worth(group, drawn))
        groups.remove(most)
        parts = [part for part in most if part.key not in drawn]
        if parts:
            drawn |= {part.key for part in parts}
            found.append(_picture(parts, APART_WIDTH if found else WIDTH, numbers))
    return found


def _parts(outlines: Mapping[Key, Rings]) -> list[_Part]:
    rings = [(key, points(ring)) for key, own in outlines.items() for ring in own]
    _, south, _, north = _around([_box(ring) for _, ring in rings])
    narrower = cos(radians((south + north) / 2 / PER_DEGREE))
    parts = []
    for key, ring in rings:
        flat = [(x * narrower / PER_DEGREE, -y / PER_DEGREE) for x, y in ring]
        parts.append(_Part(key, flat, _box(flat)))
    return parts


def _groups(parts: list[_Part]) -> list[list[_Part]]:
    """Return parts that lie near one another, cut at wide empty strips."""
    gap, first, then = max(_cut(parts, 0), _cut(parts, 1), key=lambda cut: cut[0])
    left, top, right, bottom = _around([part.box for part in parts])
    if not then or gap <= FAR * max(right - left, bottom - top):
        return [parts]
    return _groups(first) + _groups(then)


def _cut(parts: list[_Part], axis: int) -> tuple[float, list[_Part], list[_Part]]:
    """Return the widest empty strip across an axis, and what lies on its two sides."""
    in_order = sorted(parts, key=lambda part: part.box[axis])
    end, widest, at = in_order[0].box[axis + 2], 0.0, len(in_order)
    for n, part in enumerate(in_order):
        if part.box[axis] - end > widest:
            widest, at = part.box[axis] - end, n
        end = max(end, part.box[axis + 2])
    return widest, in_order[:at], in_order[at:]


def _worth(group: list[_Part], drawn: set[Key]) -> tuple[int, float]:
    """Return how many communes a group adds, and how large it is."""
    left, top, right, bottom = _around([part.box for part in group])
    return len({part.key for part in group} - drawn), (right - left) * (bottom - top)


def _picture(parts: Sequence[_Part], width: int, numbers: Mapping[Key, str]) -> Picture:
    left, top, right, bottom = _around([part.box for part in parts])
    unit = max((right - left) / width, (bottom - top) / TALLEST)
    by_key: dict[Key, list[_Part]] = {}
    for part in parts:
        by_key.setdefault(part.key, []).append(part)
    shapes = []
    for key in (each for each in numbers if each in by_key):
        own = by_key[key]
        moved = ([(x - left, y - top) for x, y in part.ring] for part in own)
        rings = [ring for each in moved if (ring := on_grid(each, unit))]
        box = own[0].box
        corner = round((box[0] - left) / unit), round((box[1] - top) / unit)
        shapes.append(_shape(key, rings or [_square(corner)], numbers[key]))
    height = max(_LEAST, round((bottom - top) / unit))
    return Picture(max(_LEAST, round((right - left) / unit)), height, tuple(shapes))


def _shape(key: Key, rings: Sequence[Sequence[Point]], number: str) -> Shape:
    path = "".join(_path(ring) for ring in rings)
    largest = max(rings, key=area)
    return Shape(
        key, path, _around([_box(ring) for ring in rings]), _room(largest, number)
    )


def _square(corner: Point) -> list[Point]:
    x, y = corner
    return [(x, y), (x + _LEAST, y), (x + _LEAST, y + _LEAST), (x, y + _LEAST)]


def _path(ring: Sequence[Point]) -> str:
    """Return a closed path; steps from point to point are shorter than places.

    >>> _path([(10, 10), (20, 10), (20, 25)])
    'M10 10l10 0 0 15z'
    """
    x, y = ring[0]
    steps = []
    for x1, y1 in ring[1:]:
        steps.append(f"{x1 - x} {y1 - y}")
        x, y = x1, y1
    return f"M{ring[0][0]} {ring[0][1]}l{' '.join(steps)}z"


def _room(ring: Sequence[Point], number: str) -> Point | None:
    """Return where a number fits: in the middle of the longest line across a ring."""
    _, top, _, bottom = _box(ring)
    needed = len(number) * DIGIT
    if bottom - top < LETTER_HEIGHT:
        return None
    lines = (
        (right - left, (left + right) / 2, y)
        for y in (top + (bottom - top) * eighth / 8 for eighth in (3, 4, 5))
        for left, right in _inside(ring, y)
    )
    length, x, y = max(lines, default=(0.0, 0.0, 0.0))
    return (round(x), round(y)) if length >= needed else None


def _inside(ring: Sequence[Point], y: float) -> Iterator[tuple[float, float]]:
    """Yield the pieces of a level line that lie within a ring."""
    crossed = []
    x0, y0 = ring[-1]
    for x1, y1 in ring:
        if (y0 <= y) != (y1 <= y):
            crossed.append(x0 + (x1 - x0) * (y - y0) / (y1 - y0))
        x0, y0 = x1, y1
    crossed.sort()
    yield from zip(crossed[::2], crossed[1::2], strict=True)


def _box(ring: Sequence[Position]) -> Box:
    xs, ys = zip(*ring, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def _around(boxes: Sequence[Box]) -> Box:
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)
