"""Scales of severity: what a measured value means, from 0 «no evidence» to 3 «grave».

Method D.2–D.3. Every scale counts the cuts that a value has passed, so a value that
gets worse never lowers the severity. Cuts are exact fractions: values lie on them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

GRAVEST = 3
"""The highest severity."""


@dataclass(frozen=True)
class Below:
    """A low value is bad: severity k when it lies below the k-th cut."""

    cuts: tuple[Fraction, ...]

    def severity(self, value: Fraction) -> int:
        """Return how many cuts `value` lies below (0–3)."""
        return sum(value < cut for cut in self.cuts)


@dataclass(frozen=True)
class AtLeast:
    """A high value is bad: severity k when it reaches the k-th cut."""

    cuts: tuple[Fraction, ...]

    def severity(self, value: Fraction) -> int:
        """Return how many cuts `value` reaches (0–3)."""
        return sum(value >= cut for cut in self.cuts)


@dataclass(frozen=True)
class Above:
    """A high value is bad: severity k when it lies above the k-th cut."""

    cuts: tuple[Fraction, ...]

    def severity(self, value: Fraction) -> int:
        """Return how many cuts `value` exceeds (0–3)."""
        return sum(value > cut for cut in self.cuts)


@dataclass(frozen=True)
class Outside:
    """Too little and too much are bad: severity k outside the k-th band."""

    bands: tuple[tuple[Fraction, Fraction], ...]
    """Lower end included, upper end excluded; each band within the next."""

    def severity(self, value: Fraction) -> int:
        """Return how many bands `value` lies outside of (0–3)."""
        return sum(not low <= value < high for low, high in self.bands)


@dataclass(frozen=True)
class Coded:
    """The severity of each answer of a closed list."""

    severities: Mapping[str, int]

    def severity(self, value: str) -> int:
        """Return the severity of an answer; raise `ValueError` if it is not listed."""
        if value not in self.severities:
            raise ValueError(f"{value!r} is none of {', '.join(self.severities)}")
        return self.severities[value]

    def __hash__(self) -> int:
        """Hash the answers with their severities."""
        return hash(tuple(self.severities.items()))


@dataclass(frozen=True)
class Spread:
    """Shares of several items: severity 1 from `some` on; then by how many are high."""

    some: Fraction
    high: Fraction
    items: tuple[int, int]
    """How many high items make severity 2, and severity 3."""

    def severity(self, values: Sequence[Fraction]) -> int:
        """Return the severity (0–3) of the shares of the items."""
        high = sum(value >= self.high for value in values)
        passed = sum(high >= least for least in self.items)
        return 1 + passed if any(value >= self.some for value in values) else 0


Scale = Below | AtLeast | Above | Outside | Coded | Spread


def scale_of(entry: Mapping[str, Any]) -> Scale:
    """Return the scale that an entry of `bottlenecks.toml` describes.

    Raises `ValueError` when it describes none.
    """
    match entry:
        case {"below": cuts}:
            return Below(_exact(cuts))
        case {"at_least": cuts}:
            return AtLeast(_exact(cuts))
        case {"above": cuts}:
            return Above(_exact(cuts))
        case {"outside": bands}:
            return Outside(tuple((Fraction(a), Fraction(b)) for a, b in bands))
        case {"codes": severities}:
            return Coded(dict(severities))
        case {"some": some, "high": high, "items": [two, three]}:
            return Spread(Fraction(some), Fraction(high), (two, three))
        case _:
            raise ValueError(f"no scale in bottlenecks.toml: {entry}")


def _exact(cuts: Sequence[str | int]) -> tuple[Fraction, ...]:
    return tuple(map(Fraction, cuts))
