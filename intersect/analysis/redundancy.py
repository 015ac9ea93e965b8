"""Which pairs of networks are redundant, and what the others are (method C.2).

Two networks are redundant when the same members meet for the same purpose, about the
same population, to do the same functions.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal, get_args

import numpy as np
from numpy.typing import NDArray

from intersect.analysis.network_table import PARTS, NetworkTable
from intersect.analysis.pair_counts import PairCounts, joined, pair_blocks
from intersect.analysis.pair_measures import Flags, PairMeasures
from intersect.analysis.power_product import Factor
from intersect.analysis.redundancy_method import RedundancyMethod

OverlapClass = Literal[
    "nested",
    "probable",
    "possible",
    "parallel",
    "complementary",
    "none",
    "inactive",
    "no_profile",
]
CLASSES: tuple[OverlapClass, ...] = get_args(OverlapClass)
_NONE = CLASSES.index("none")


@dataclass(frozen=True, eq=False)
class Overlaps:
    """Pairs of networks, in the order of the rows of their table."""

    measures: PairMeasures
    classes: NDArray[np.int8]
    """Of each pair, as a position in `CLASSES`."""

    def are(self, *classes: OverlapClass) -> Flags:
        """Return which pairs are of one of these classes."""
        return np.isin(self.classes, [CLASSES.index(each) for each in classes])


class TooManyPairs(ValueError):
    """There are more pairs to report than may be."""


def overlaps(
    table: NetworkTable, method: RedundancyMethod, most_pairs: int | None = None
) -> Overlaps:
    """Return the pairs of a territory that share a member, or whose class is not none.

    Time grows with the pairs within territories, not with all pairs; memory with those
    that are returned. Raises `TooManyPairs` when they are more than `most_pairs`.
    """
    reportable = 0
    counts = [PairCounts.none()]
    classes = [np.empty(0, dtype=np.int8)]
    for block in pair_blocks(table):
        met = block.only(_may_matter(block, table))
        found = classify(PairMeasures(table, met, method))
        reported = (met.shared > 0) | (found != _NONE)
        reportable += int(reported.sum())
        if most_pairs is not None and reportable > most_pairs:
            raise TooManyPairs
        counts.append(met.only(reported))
        classes.append(found[reported])
    measures = PairMeasures(table, joined(counts), method)
    return Overlaps(measures, np.concatenate(classes))


def probable_with(found: Overlaps, index: Fraction) -> int:
    """Return how many probable redundancies there would be with that least index.

    Method H: a threshold that many pairs depend on is one to be careful with.
    """
    pairs = found.measures
    method = replace(pairs.method, probable_index=index)
    classes = classify(replace(pairs, method=method))
    return int((classes == CLASSES.index("probable")).sum())


def classify(pairs: PairMeasures) -> NDArray[np.int8]:
    """Return the class of each pair, as a position in `CLASSES`; first match wins.

    Every threshold is compared exactly.
    """
    method, counts = pairs.method, pairs.counts
    active = pairs.table.is_active

    def members_reach(least: Fraction) -> Flags:
        return pairs.members.reaches(least**2)

    rules: dict[OverlapClass, Flags] = {
        "inactive": ~(active[counts.i] & active[counts.j]),
        "no_profile": ~pairs.has_profile,
        "nested": counts.is_declared | _is_inside(pairs),
        "probable": (pairs.shared >= method.probable_shared)
        & members_reach(method.probable_members)
        & pairs.index.reaches(method.probable_index),
        "possible": (pairs.shared >= method.possible_shared)
        & members_reach(method.possible_members)
        & pairs.index.reaches(method.possible_index),
        "parallel": ~members_reach(method.parallel_members)
        & pairs.profile.reaches(method.parallel_profile),
        "complementary": members_reach(method.complementary_members)
        & _is_for_something_else(pairs),
    }
    codes = [np.int8(CLASSES.index(each)) for each in rules]
    return np.select(list(rules.values()), codes, default=np.int8(_NONE))


def _is_inside(pairs: PairMeasures) -> Flags:
    """Whether nearly all of a much smaller network is in the other."""
    containment = Factor(pairs.shared, pairs.smaller)
    ratio = Factor(pairs.smaller, pairs.larger)
    return containment.reaches(pairs.method.nested_containment) & ~(
        ratio.exceeds(pairs.method.nested_size_ratio)
    )


def _is_for_something_else(pairs: PairMeasures) -> Flags:
    """Whether functions hardly meet, or themes or populations not at all."""
    least = pairs.method.complementary_functions
    common = pairs.counts.common
    is_different = ~pairs.functions.reaches(least**2)
    is_different |= (common["themes"] == 0) | (common["populations"] == 0)
    return is_different


def _may_matter(block: PairCounts, table: NetworkTable) -> Flags:
    """Return which pairs can be reported: others share no member, and are none.

    Without a member in common a pair can only be declared, inactive, without a profile,
    or parallel, which takes something in common in each part of the profile.
    """
    is_alike = np.ones(len(block.i), dtype=np.bool_)
    for part in PARTS:
        is_alike &= block.common[part] > 0
    is_special = ~(table.is_active & table.has_profile)
    matters = is_special[block.i] | is_special[block.j]
    matters |= (block.shared > 0) | is_alike | block.is_declared
    return matters
