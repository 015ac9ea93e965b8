"""How often the level survives: a Bayesian bootstrap of the whole rule (method A.3)."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from intersect.analysis.arrangement import Arrangement
from intersect.analysis.attainment import NO_LEVEL, OK, Attainment
from intersect.analysis.intensity import Levels, bounds, ladder_markers
from intersect.analysis.method import Method
from intersect.analysis.scores import TOP_RUNG, Level, Stability, StabilityLabel

Floats = NDArray[np.float64]


_ALONE = 2**18
"""Multiplications up to which BLAS does not share a product out to threads; with so
few per thread they cost more than they save."""


@dataclass(frozen=True, eq=False)
class Resampler:
    """Everything that the draws of all networks share, computed once."""

    arrangement: Arrangement
    found: Attainment
    method: Method
    margins: Floats
    """w·([x ≥ k] − 1/2), rungs × items × sorted columns.

    Summed over the respondents of a network, each with its draw, it is positive exactly
    where more than half of the drawn voices put the item at rung k.  Items without a
    level have zeros, so they never are.
    """

    def stability(
        self, network: int, level: Level, n_eff: float, seed: int
    ) -> Stability:
        """Return how often the draws of one network give `level`.

        Respondents are drawn in the order of their ids.  States stay as observed; with
        a missing dimension a draw has a level only if both bounds agree.
        """
        columns = self.arrangement.columns_of(network)
        respondents = self.arrangement.respondents[columns]
        draws = gamma_draws(respondents, n_eff, seed, self.method)
        passed = _is_positive(self.margins[..., columns], draws)
        low, high = bounds(
            self._dimension_levels(network, passed), self._markers(passed), self.method
        )
        times = np.bincount(low[low == high], minlength=TOP_RUNG + 1)
        return summary(level, times.tolist(), self.method)

    def _dimension_levels(self, network: int, passed: NDArray[np.bool_]) -> Levels:
        """Return dimensions × draws; `passed` is rungs × items × draws."""
        kind = np.min_scalar_type(len(self.found.items))
        counted = passed.view(np.uint8)
        reached = np.array(
            [counted[:, rows].sum(axis=1, dtype=kind) for rows in self._rows]
        )
        half = self.method.majority_share
        needed = self.found.with_level[:, network] * half.numerator // half.denominator
        above = reached > needed.astype(kind)[:, np.newaxis, np.newaxis]
        levels: Levels = above.view(np.int8).sum(axis=1, dtype=np.int8)
        levels[self.found.dimension_levels[:, network] == NO_LEVEL] = NO_LEVEL
        return levels

    @cached_property
    def _rows(self) -> list[slice | list[int]]:
        """The items of each dimension, as a slice where they stand together."""
        every = [self.found.rows_of(code) for code in self.found.dimensions]
        return [
            slice(rows[0], rows[-1] + 1)
            if rows and rows == list(range(rows[0], rows[-1] + 1))
            else rows
            for rows in every
        ]

    def _markers(self, passed: NDArray[np.bool_]) -> NDArray[np.bool_]:
        met = np.zeros((len(self._marker_rows), passed.shape[-1]), dtype=bool)
        for place, (rung, row) in enumerate(self._marker_rows):
            if row is not None:
                met[place] = passed[rung - 1, row]
        return met

    @cached_property
    def _marker_rows(self) -> list[tuple[int, int | None]]:
        """Rung and item of each of `ladder_markers`; None for an item not asked."""
        rows = {item.code: row for row, item in enumerate(self.found.items)}
        return [(each.rung, rows.get(each.of)) for each in ladder_markers(self.method)]


def resampler(
    codes: NDArray[np.int8],
    arrangement: Arrangement,
    found: Attainment,
    method: Method,
) -> Resampler:
    """Return the resampler of a table of sorted columns."""
    valid = codes >= 0
    in_voice = np.maximum(arrangement.by_voice(valid.astype(np.int64)), 1)
    weights = valid / np.repeat(in_voice, arrangement.voice_sizes, axis=1)
    weights *= (found.states == OK)[:, arrangement.network_of_column]
    half = float(method.majority_share)
    margins = np.array(
        [weights * ((codes >= k) - half) for k in range(1, TOP_RUNG + 1)]
    )
    return Resampler(arrangement, found, method, margins)


def gamma_draws(
    respondents: Sequence[str], n_eff: float, seed: int, method: Method
) -> Floats:
    """Return the weights of the draws, respondents × draws."""
    shape = max(
        float(method.stability_min_shape), (n_eff - method.stability_loss) / n_eff
    )
    generator = np.random.Generator(np.random.PCG64(seed))
    by_id = sorted(range(len(respondents)), key=respondents.__getitem__)
    drawn = generator.standard_gamma(shape, (method.stability_draws, len(respondents)))
    draws = np.empty_like(drawn.T, order="C")
    draws[by_id] = drawn.T
    return draws


def _is_positive(margins: Floats, draws: Floats) -> NDArray[np.bool_]:
    """Return where margins × draws, summed over respondents, are positive."""
    flat = margins.reshape(-1, len(draws))
    passed = np.empty((len(flat), draws.shape[1]), dtype=bool)
    width = max(_ALONE // flat.size, 1)
    for start in range(0, draws.shape[1], width):
        part = slice(start, start + width)
        np.greater(flat @ draws[:, part], 0, out=passed[:, part])
    return passed.reshape(*margins.shape[:-1], -1)


def seed_of(network: str, wave: str, instrument: str) -> int:
    """Return the seed under which every copy of a result draws the same numbers."""
    text = f"{network}\n{wave}\n{instrument}"
    return int(hashlib.sha256(text.encode()).hexdigest(), 16)


def summary(level: Level, times: Sequence[int], method: Method) -> Stability:
    """Return the share and label of `level`; `times` counts draws by level 0–3."""
    share = Fraction(times[level], method.stability_draws)
    others = [other for other in range(len(times)) if other != level and times[other]]
    other = max(others, key=lambda each: times[each], default=None)
    return Stability(share, _label(share, method), other)


def _label(share: Fraction, method: Method) -> StabilityLabel:
    if share >= method.stability_firm:
        return "firme"
    if share >= method.stability_likely:
        return "probable"
    if share >= method.stability_uncertain:
        return "incierto"
    return "en_disputa"
