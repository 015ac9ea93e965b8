"""Products of powers of ratios of integers, compared with a threshold exactly.

Pairs stand on thresholds as a rule, not by accident: the ratios are of small numbers.
Floating point decides what is clearly on one side, integers without a limit the rest.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from math import lcm

import numpy as np
from numpy.typing import NDArray

_CLEAR = 1e-9
"""Relative distance from which a product of floats is on the right side for sure."""


@dataclass(frozen=True, eq=False)
class Factor:
    """A ratio of integers ≥ 0, less than 2⁴², by pair; NaN where the divisor is 0."""

    part: NDArray[np.int64]
    whole: NDArray[np.int64]

    @cached_property
    def ratio(self) -> NDArray[np.float64]:
        """The ratios."""
        ratios = np.full(len(self.part), np.nan)
        np.divide(self.part, self.whole, out=ratios, where=self.whole > 0)
        return ratios

    @property
    def root(self) -> NDArray[np.float64]:
        """The square roots of the ratios."""
        return np.sqrt(self.ratio)

    def reaches(self, least: Fraction) -> NDArray[np.bool_]:
        """Return where the ratio is `least` or more; False where there is none."""
        difference = self.part * least.denominator - self.whole * least.numerator
        return (difference >= 0) & (self.whole > 0)

    def exceeds(self, most: Fraction) -> NDArray[np.bool_]:
        """Return where the ratio is more than `most`."""
        return self.part * most.denominator > self.whole * most.numerator


class PowerProduct:
    """The product of ratios, each to an exponent that is a fraction > 0.

    Most are 0, because of one factor: only the others are computed.
    """

    def __init__(self, factors: Sequence[tuple[Factor, Fraction]]) -> None:
        self._degree = lcm(*(exponent.denominator for _, exponent in factors))
        self._factors = [
            (factor, int(exponent * self._degree)) for factor, exponent in factors
        ]

    @property
    def value(self) -> NDArray[np.float64]:
        """The products; NaN where a factor is."""
        exists = np.ones(self._size, dtype=np.bool_)
        for factor, _ in self._factors:
            exists &= factor.whole > 0
        values = np.where(exists, 0.0, np.nan)
        values[self._positive] = np.power(self._powers, 1 / self._degree)
        return values

    def reaches(self, least: Fraction) -> NDArray[np.bool_]:
        """Return where the product is `least` or more, which is > 0.

        False where there is none.
        """
        limit = least**self._degree
        decided = self._powers >= float(limit)
        margin = _CLEAR * float(limit)
        near = np.flatnonzero(np.abs(self._powers - float(limit)) <= margin)
        known: dict[tuple[int, ...], bool] = {}
        for at, *ratios in self._ratios(near):
            if (is_at_least := known.get(tuple(ratios))) is None:
                is_at_least = self.exact_power(int(self._positive[at])) >= limit
                known[tuple(ratios)] = is_at_least
            decided[at] = is_at_least
        reached = np.zeros(self._size, dtype=np.bool_)
        reached[self._positive] = decided
        return reached

    def exact_power(self, pair: int) -> Fraction:
        """Return a product without its root: what orders pairs as the product does."""
        power = Fraction(1)
        for factor, exponent in self._factors:
            ratio = Fraction(int(factor.part[pair]), int(factor.whole[pair]))
            power *= ratio**exponent
        return power

    def _ratios(self, near: NDArray[np.intp]) -> list[list[int]]:
        """Return each of these products > 0 with its parts and wholes."""
        pairs, columns = self._positive[near], [near]
        for factor, _ in self._factors:
            columns += [factor.part[pairs], factor.whole[pairs]]
        rows: list[list[int]] = np.column_stack(columns).tolist()
        return rows

    @property
    def _size(self) -> int:
        return len(self._factors[0][0].part)

    @cached_property
    def _positive(self) -> NDArray[np.intp]:
        """Where the product is > 0."""
        is_positive = np.ones(self._size, dtype=np.bool_)
        for factor, _ in self._factors:
            is_positive &= factor.part > 0
        return np.flatnonzero(is_positive)

    @cached_property
    def _powers(self) -> NDArray[np.float64]:
        """Those > 0, before the root that the exponents have in common."""
        product = np.ones(len(self._positive))
        for factor, exponent in self._factors:
            at = self._positive
            product *= _raised(factor.part[at] / factor.whole[at], exponent)
        return product


def _raised(square: NDArray[np.float64], exponent: int) -> NDArray[np.float64]:
    """Return a power of each number, by squaring: many times as fast as `np.power`."""
    power = square if exponent & 1 else np.ones(1)
    while exponent := exponent >> 1:
        square = square * square
        if exponent & 1:
            power = power * square
    return power
