"""Levels and indices of many networks, or of one, as arrays: no interval, no stability.

They are those of `score`, to the last digit, in a hundredth of its time.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import lcm

import numpy as np
from numpy.typing import NDArray

from intersect.analysis.answer_table import AnswerTable
from intersect.analysis.arrangement import Array
from intersect.analysis.attainment import NO_LEVEL, OK, Attainment
from intersect.analysis.intensity import Levels
from intersect.analysis.method import Method
from intersect.analysis.scores import TOP_RUNG
from intersect.analysis.standing import standing
from intersect.analysis.turnout import (
    Rosters,
    presence,
    shortfalls,
    usable_columns,
    voice_labels,
)
from intersect.registry.model import Voice

_EXACT_LIMIT = 2**53
"""Integers below it are exact as floats, so that their quotient is rounded once."""


@dataclass(frozen=True, eq=False)
class NetworkLevels:
    """Where networks stand, by network."""

    networks: tuple[str, ...]
    levels: Levels
    """0–3; NO_LEVEL where the data do not suffice."""
    low: Levels
    high: Levels
    """The bounds of the level, always there (method A.2, step 4)."""
    indices: NDArray[np.float64]
    """0–100; NaN where the data do not suffice or a dimension is missing."""


def network_levels(
    table: AnswerTable,
    method: Method,
    *,
    voice: Voice = "sector",
    rosters: Rosters | None = None,
) -> NetworkLevels:
    """Return levels, bounds and indices in the order of the table and the rosters.

    `voice` and `rosters` are those of `score`.
    """
    usable = usable_columns(table, method)
    found = presence(table, voice_labels(table, voice), usable, rosters or {})
    arrangement = found.everybody.only(usable)
    stands = standing(
        table.items, table.codes[:, arrangement.columns], arrangement, method
    )
    short = np.logical_or.reduce(list(shortfalls(found, method).values()))
    levels = np.where(short, np.int8(NO_LEVEL), stands.levels(method))
    index = np.where(levels == NO_LEVEL, np.nan, indices(stands.found))
    return NetworkLevels(found.networks, levels, stands.low, stands.high, index)


def indices(found: Attainment) -> NDArray[np.float64]:
    """Return the mean of the dimension scores, 0–100; NaN where one is missing.

    Every sum is one of integers over common denominators (method A.2, step 6).
    """
    ok = found.states == OK
    total = np.add.reduce(found.valid.numerators) * ok
    voices = np.where(ok, found.valid.voices, 0).astype(np.int64)
    by_voices, of_voices = _parts(voices)
    by_items, of_items = _parts(found.with_level)
    scale = found.valid.scale * of_voices * of_items * TOP_RUNG * len(found.dimensions)
    kind = np.int64 if 100 * scale < _EXACT_LIMIT else object
    points = total * by_voices.astype(kind)[voices]
    sums: Array = sum(
        points[found.rows_of(dimension)].sum(axis=0) * by_items.astype(kind)[counted]
        for dimension, counted in zip(found.dimensions, found.with_level, strict=True)
    )
    means = (100 * sums / scale).astype(np.float64)
    is_missing = (found.dimension_levels == NO_LEVEL).any(axis=0)
    return np.where(is_missing, np.nan, means)


def _parts(counts: NDArray[np.int64]) -> tuple[Array, int]:
    """Return by count its share of the common multiple of all counts, and that."""
    known = np.flatnonzero(np.bincount(counts.ravel(order="K"))).tolist()
    whole = lcm(*filter(None, known))
    parts = np.zeros(max(known, default=0) + 1, dtype=object)
    for count in filter(None, known):
        parts[count] = whole // count
    return parts, whole
