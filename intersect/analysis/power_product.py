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
    """The product of ratios, each to an exponent that is a fraction > 0."""

    def __init__(self, factors: Sequence[tuple[Factor, Fraction]]) -> None:
        self._degree = lcm(*(exponent.denominator for _, exponent in factors))
        self._factors = [
            (factor, int(exponent * self._degree)) for factor, exponent in factors
        ]

    @cached_property
    def value(self) -> NDArray[np.float64]:
        """The products; NaN where a factor is."""
        return np.power(self._power, 1 / self._degree)

    def reaches(self, least: Fraction) -> NDArray[np.bool_]:
        """Return where the product is `least` or more; False where there is none."""
        limit = least**self._degree
        reached = self._power >= float(limit)
        margin = _CLEAR * float(limit)
        near = np.flatnonzero(np.abs(self._power - float(limit)) <= margin)
        decided: dict[tuple[int, ...], bool] = {}
        for pair, *ratios in self._ratios(near):
            if (is_at_least := decided.get(tuple(ratios))) is None:
                is_at_least = self.exact_power(pair) >= limit
                decided[tuple(ratios)] = is_at_least
            reached[pair] = is_at_least
        return reached

    def exact_power(self, pair: int) -> Fraction:
        """Return a product without its root: what orders pairs as the product does."""
        power = Fraction(1)
        for factor, exponent in self._factors:
            ratio = Fraction(int(factor.part[pair]), int(factor.whole[pair]))
            power *= ratio**exponent
        return power

    def _ratios(self, pairs: NDArray[np.intp]) -> list[list[int]]:
        """Return each of these pairs with its parts and wholes."""
        columns = [pairs]
        for factor, _ in self._factors:
            columns += [factor.part[pairs], factor.whole[pairs]]
        rows: list[list[int]] = np.column_stack(columns).tolist()
        return rows

    @cached_property
    def _power(self) -> NDArray[np.float64]:
        """The products before the root that the exponents have in common."""
        part, whole = np.ones(1), np.ones(1)
        for factor, exponent in self._factors:
            part = part * _raised(factor.part, exponent)
            whole = whole * _raised(factor.whole, exponent)
        power = np.full(len(part), np.nan)
        np.divide(part, whole, out=power, where=whole > 0)
        return power


def _raised(numbers: NDArray[np.int64], exponent: int) -> NDArray[np.float64]:
    """Return a power of each number, squaring: faster than any root will allow."""
    square = numbers.astype(np.float64)
    power = square if exponent & 1 else np.ones(1)
    while exponent := exponent >> 1:
        square = square * square
        if exponent & 1:
            power = power * square
    return power
