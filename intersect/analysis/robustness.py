"""How much the ranks of a composite index depend on choices that could be others.

Method F, sensitivity of ranks; Saisana, Saltelli & Tarantola 2005, *J. R. Statist. Soc.
A* 168(2):307-323.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from intersect.analysis.coefficient import Floats
from intersect.analysis.comparison import Comparison
from intersect.analysis.composite import (
    Aggregation,
    Indicators,
    Structure,
    Weights,
    component_scores,
    own_weights,
)
from intersect.analysis.ranking import Ranks, attained, mean_shift, ranks

Reason = Literal[
    "no_values", "not_positive", "nothing_left", "no_units", "no_replications"
]
"""Why a figure does not exist; docs/tables.md says each in a sentence."""

_AT_ONCE = 2**18
"""Scores of a part of the replications, so that they stay in the processor's cache."""


@dataclass(frozen=True)
class Shift:
    """The mean number of places that a choice moves a unit, or why there is none."""

    places: float | None
    reason: Reason | None = None


@dataclass(frozen=True, eq=False)
class Robustness:
    """Scores, ranks and what moves them.

    `scores` has a row of units for each code, NaN where there is no score; `ranked`
    the numbers of the units with a score of the whole, `nominal` their ranks, and
    `bounds` low, median and high rank over the replications, shape (3, ranked units).
    """

    scores: Mapping[str, Floats]
    ranked: NDArray[np.intp]
    nominal: Ranks
    bounds: Ranks
    removal: Mapping[str, Shift]
    choices: Mapping[str, Shift]
    """`weights` and `aggregation`."""


@dataclass(frozen=True, eq=False)
class _Whole:
    """The scores of the whole with the weights of the structure."""

    of: Indicators
    aggregation: Aggregation
    components: Mapping[str, Floats]
    scores: Floats
    size: float

    def score_of(self, code: str) -> Floats:
        """Return the scores of a component on their own scale, not as logarithms.

        An indicator's are its values: the floor belongs to the means taken of them.
        """
        leaves = self.of.structure.leaves
        if code in leaves:
            own: Floats = self.of.values[leaves.index(code)]
            return own
        found: Floats = self.components[code][0]
        return np.exp(found) if self.aggregation == "geometric" else found

    def ranks(self, units: NDArray[np.bool_]) -> Ranks:
        found: Ranks = ranks(self.scores[np.newaxis, units], self.size)[0]
        return found


def _whole(of: Indicators, aggregation: Aggregation, comparison: Comparison) -> _Whole:
    found = component_scores(of, own_weights(of.structure), aggregation, comparison)
    size = of.size(aggregation, comparison)
    return _Whole(of, aggregation, found, found[of.structure.root][0], size)


def robustness(
    of: Indicators,
    aggregation: Aggregation,
    replications: int,
    seed: int,
    comparison: Comparison,
) -> Robustness:
    """Return the scores of an index, its ranks, and how far choices move them.

    Each of the replications (1 or more) multiplies every weight by 1 + U(−noise,
    noise), drawn with PCG64 from `seed` in alphabetical order of codes, and draws
    arithmetic or geometric; where a geometric mean is impossible, arithmetic alone.
    Removals keep weights and aggregation; they compare the units that have a score with
    and without the component.  Raises `ValueError` when `aggregation` is geometric and
    there are values that it cannot take.
    """
    may_be_geometric = not of.not_positive.any()
    if aggregation == "geometric" and not may_be_geometric:
        raise ValueError("a geometric mean needs numbers above 0")
    whole = _whole(of, aggregation, comparison)
    has_score = ~np.isnan(whole.scores)
    ranked, nominal = np.nonzero(has_score)[0], whole.ranks(has_score)
    drawn, is_nominal = _replicate(
        of, ranked, aggregation, may_be_geometric, replications, seed, comparison
    )
    low, high = comparison.replications_low, comparison.replications_high
    return Robustness(
        scores={code: whole.score_of(code) for code in of.structure.by_code},
        ranked=ranked,
        nominal=nominal,
        bounds=attained(drawn, (low, Fraction(1, 2), high)),
        removal={
            code: _removal(of, code, whole, comparison)
            for code in of.structure.by_code
            if code != of.structure.root
        },
        choices={
            "weights": _weights_shift(nominal, drawn[is_nominal]),
            "aggregation": _aggregation_shift(of, whole, comparison)
            if may_be_geometric
            else Shift(None, "not_positive"),
        },
    )


def _replicate(
    of: Indicators,
    ranked: NDArray[np.intp],
    nominal: Aggregation,
    may_be_geometric: bool,
    replications: int,
    seed: int,
    comparison: Comparison,
) -> tuple[Ranks, NDArray[np.bool_]]:
    """Return the ranks in each replication, and which aggregate as the nominal does."""
    generator = np.random.Generator(np.random.PCG64(seed))
    weights = noisy_weights(of.structure, replications, generator, comparison)
    is_geometric = generator.random(replications) < 0.5
    is_geometric &= may_be_geometric
    units = Indicators(of.structure, of.values[:, ranked], of.scale)
    drawn = ranks_drawn(
        ((~is_geometric, units, "arithmetic"), (is_geometric, units, "geometric")),
        weights,
        comparison,
    )
    return drawn, is_geometric if nominal == "geometric" else ~is_geometric


Drawn = tuple[NDArray[np.bool_], Indicators, Aggregation]
"""Which replications read these indicators, and how they aggregate them."""


def ranks_drawn(of: Iterable[Drawn], weights: Weights, comparison: Comparison) -> Ranks:
    """Return the ranks in each replication, of shape (replications, units).

    Every replication must be in one part of `of`, and every unit have a score in each.
    """
    parts = [each for each in of if each[0].any()]
    shape = len(parts[0][0]), parts[0][1].values.shape[1]
    drawn = np.empty(shape, np.int32)
    for wanted, units, aggregation in parts:
        size = units.size(aggregation, comparison)
        for part in _parts(np.nonzero(wanted)[0], shape[1]):
            own = {parent: each[part] for parent, each in weights.items()}
            scores = component_scores(units, own, aggregation, comparison)
            drawn[part] = ranks(scores[units.structure.root], size)
    return drawn


def noisy_weights(
    structure: Structure,
    replications: int,
    generator: np.random.Generator,
    comparison: Comparison,
) -> Weights:
    """Return in each replication every weight times 1 + U(−noise, noise)."""
    noise = float(comparison.weights_noise)
    own = own_weights(structure)
    return {
        parent: own[parent]
        * generator.uniform(1 - noise, 1 + noise, (replications, own[parent].shape[1]))
        for parent in sorted(own)
    }


def _parts(numbers: NDArray[np.intp], units: int) -> Iterator[NDArray[np.intp]]:
    step = max(1, _AT_ONCE // max(1, units))
    for start in range(0, len(numbers), step):
        yield numbers[start : start + step]


def _weights_shift(nominal: Ranks, drawn: Ranks) -> Shift:
    if not nominal.size:
        return Shift(None, "no_units")
    if not len(drawn):
        return Shift(None, "no_replications")
    return Shift(mean_shift(nominal, drawn))


def _aggregation_shift(
    of: Indicators, nominal: _Whole, comparison: Comparison
) -> Shift:
    other: Aggregation = (
        "geometric" if nominal.aggregation == "arithmetic" else "arithmetic"
    )
    return _shift(nominal, _whole(of, other, comparison))


def _removal(
    of: Indicators, code: str, nominal: _Whole, comparison: Comparison
) -> Shift:
    rest = of.structure.without(code)
    if rest is None:
        return Shift(None, "nothing_left")
    left = set(rest.leaves)
    kept = [place for place, leaf in enumerate(of.structure.leaves) if leaf in left]
    indicators = Indicators(rest, of.values[kept], of.scale)
    return _shift(nominal, _whole(indicators, nominal.aggregation, comparison))


def shift_between(
    nominal: Indicators,
    other: Indicators,
    aggregation: Aggregation,
    comparison: Comparison,
) -> Shift:
    """Return how far units move when other indicators are read instead."""
    return _shift(
        _whole(nominal, aggregation, comparison), _whole(other, aggregation, comparison)
    )


def _shift(nominal: _Whole, other: _Whole) -> Shift:
    """Return the shift of the units that have a score in both."""
    both = ~np.isnan(nominal.scores) & ~np.isnan(other.scores)
    if not both.any():
        return Shift(None, "no_units")
    return Shift(mean_shift(nominal.ranks(both), other.ranks(both)))
