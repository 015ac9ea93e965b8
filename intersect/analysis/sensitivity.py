"""How far other choices than those of the method would move communes in their order.

Method F, sensitivity of ranks; Saisana, Saltelli & Tarantola 2005.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, TypeVar

import numpy as np
from numpy.typing import NDArray

from intersect.analysis.coefficient import Floats
from intersect.analysis.comparison import Comparison
from intersect.analysis.composite import TOP, Aggregation, Indicators, flat
from intersect.analysis.ranking import Ranks, attained
from intersect.analysis.readings import Reading
from intersect.analysis.robustness import (
    Drawn,
    noisy_weights,
    ranks_drawn,
    robustness,
    shift_between,
)

Choice = Literal["weights", "aggregation", "ns", "voices"]
INDEX = "index"
Key = TypeVar("Key")
_METHOD = Reading(ns_as_zero=False, by_person=False)
_ALONE: Mapping[Choice, Reading] = {
    "ns": Reading(ns_as_zero=True, by_person=False),
    "voices": Reading(ns_as_zero=False, by_person=True),
}


@dataclass(frozen=True, eq=False)
class Sensitivity:
    """The ranks of units as the method gives them, and what moves them."""

    nominal: Ranks
    bounds: Ranks
    """Low, median and high over the replications, shape (3, units)."""
    choices: Mapping[Choice, float]
    """Mean number of places that each choice alone moves a unit."""
    removal: Mapping[str, float]
    """The same of leaving out each dimension."""


def sensitivity(
    readings: Mapping[Reading, Floats],
    dimensions: Sequence[str],
    replications: int,
    seed: int,
    comparison: Comparison,
) -> Sensitivity:
    """Return how far choices move units, one or more, by their dimension scores.

    `readings` holds scores 0–100 without NaN, shape (dimensions, units): that of the
    method, and the other three or none.  Each replication draws weights, arithmetic or
    geometric mean, and one of the readings (PCG64 from `seed`).
    """
    structure = flat(dimensions, INDEX)
    read = {key: Indicators(structure, each, TOP) for key, each in readings.items()}
    usual = read[_METHOD]
    alone = robustness(usual, "arithmetic", replications, seed, comparison)
    choices: dict[Choice, float | None] = {
        "weights": alone.choices["weights"].places,
        "aggregation": alone.choices["aggregation"].places,
    }
    for choice, reading in _ALONE.items():
        if other := read.get(reading):
            choices[choice] = shift_between(
                usual, other, "arithmetic", comparison
            ).places
    generator = np.random.Generator(np.random.PCG64(seed))
    weights = noisy_weights(structure, replications, generator, comparison)
    drawn = ranks_drawn(_parts(read, replications, generator), weights, comparison)
    low, high = comparison.replications_low, comparison.replications_high
    return Sensitivity(
        alone.nominal,
        attained(drawn, (low, Fraction(1, 2), high)),
        _known(choices),
        _known({code: shift.places for code, shift in alone.removal.items()}),
    )


def _parts(
    read: Mapping[Reading, Indicators],
    replications: int,
    generator: np.random.Generator,
) -> list[Drawn]:
    """Return which replications use which reading and aggregation."""
    is_geometric = generator.random(replications) < 0.5
    which: NDArray[np.int64] = generator.integers(len(read), size=replications)
    kinds: dict[Aggregation, NDArray[np.bool_]] = {
        "arithmetic": ~is_geometric,
        "geometric": is_geometric,
    }
    return [
        (wanted & (which == place), units, aggregation)
        for place, units in enumerate(read.values())
        for aggregation, wanted in kinds.items()
    ]


def _known(places: Mapping[Key, float | None]) -> dict[Key, float]:
    return {key: each for key, each in places.items() if each is not None}
