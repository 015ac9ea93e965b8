"""How often the level survives: a Bayesian bootstrap of the whole rule (method A.3)."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from intersect.analysis.arrangement import Arrangement
from intersect.analysis.attainment import (
    NO_LEVEL,
    OK,
    Attainment,
    majority_level,
)
from intersect.analysis.intensity import Levels, bounds, ladder_markers
from intersect.analysis.method import Method
from intersect.analysis.scores import TOP_RUNG, Level, Stability, StabilityLabel

Floats = NDArray[np.float64]


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
        passed = self.margins[:, :, columns] @ draws > 0
        low, high = bounds(
            self._dimension_levels(network, passed), self._markers(passed), self.method
        )
        times = np.bincount(low[low == high], minlength=TOP_RUNG + 1)
        return summary(level, [int(each) for each in times], self.method)

    def _dimension_levels(self, network: int, passed: NDArray[np.bool_]) -> Levels:
        reached = np.array(
            [
                passed[:, self.found.rows_of(code)].sum(axis=1, dtype=np.int64)
                for code in self.found.dimensions
            ]
        ).swapaxes(0, 1)
        total = self.found.with_level[:, network, np.newaxis]
        levels = majority_level(reached, total, self.method)
        levels[self.found.dimension_levels[:, network] == NO_LEVEL] = NO_LEVEL
        return levels

    def _markers(self, passed: NDArray[np.bool_]) -> NDArray[np.bool_]:
        markers = ladder_markers(self.method)
        rows = {item.code: row for row, item in enumerate(self.found.items)}
        met = np.zeros((len(markers), passed.shape[-1]), dtype=bool)
        for place, marker in enumerate(markers):
            if marker.of in rows:
                met[place] = passed[marker.rung - 1, rows[marker.of]]
        return met


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
    by_id = np.argsort(np.array(respondents), kind="stable")
    drawn = generator.standard_gamma(shape, (method.stability_draws, len(respondents)))
    place = np.empty(len(respondents), dtype=np.intp)
    place[by_id] = np.arange(len(respondents))
    return np.ascontiguousarray(drawn.T[place])


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
