"""How much the two networks of each pair have in common, as shares (method C.1).

Cosines are those of A. Ochiai (1957), Bulletin of the Japanese Society of Scientific
Fisheries 22:526-530: with sets, the geometric mean of the two containments.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from intersect.analysis.network_table import NetworkTable, Part
from intersect.analysis.pair_counts import PairCounts
from intersect.analysis.power_product import Factor, PowerProduct
from intersect.analysis.redundancy_method import RedundancyMethod

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class PairMeasures:
    """The measures of pairs as arrays by pair.

    Shares are from 0 to 1, and NaN where one of the two sets is empty.
    """

    table: NetworkTable
    counts: PairCounts
    method: RedundancyMethod

    @cached_property
    def sizes(self) -> tuple[Integers, Integers]:
        """Members of the first and of the second network."""
        lengths = np.diff(self.table.members.indptr).astype(np.int64)
        return lengths[self.counts.i], lengths[self.counts.j]

    @property
    def smaller(self) -> Integers:
        """Members of the smaller network."""
        return np.minimum(*self.sizes)

    @property
    def larger(self) -> Integers:
        """Members of the larger network."""
        return np.maximum(*self.sizes)

    @cached_property
    def shared(self) -> Integers:
        """Members in both."""
        return self.counts.shared.astype(np.int64)

    @property
    def jaccard(self) -> Floats:
        """Members in both as a share of those in either."""
        return self._share_of(self.smaller + self.larger - self.shared)

    @property
    def overlap(self) -> Floats:
        """Members in both as a share of the smaller network's (Szymkiewicz–Simpson)."""
        return Factor(self.shared, self.smaller).ratio

    @property
    def containments(self) -> tuple[Floats, Floats]:
        """The first network's share that is in the second, and the other way round."""
        one, other = self.sizes
        return self._share_of(one), self._share_of(other)

    @cached_property
    def members(self) -> Factor:
        """The square of m, the cosine of the members."""
        one, other = self.sizes
        return Factor(self.shared**2, one * other)

    @cached_property
    def themes(self) -> Factor:
        """The square of θ, the cosine of the themes."""
        return self._squared_cosine("themes")

    @cached_property
    def populations(self) -> Factor:
        """The square of π, the cosine of the populations."""
        return self._squared_cosine("populations")

    @cached_property
    def functions(self) -> Factor:
        """The square of φ, the cosine of the functions."""
        return self._squared_cosine("functions")

    @cached_property
    def zones(self) -> Factor:
        """Zones in both as a share of the smaller territory: T."""
        sizes = self.table.sizes["zones"]
        smaller = np.minimum(sizes[self.counts.i], sizes[self.counts.j])
        return Factor(self.counts.common["zones"].astype(np.int64), smaller)

    @cached_property
    def person_overlap(self) -> Factor:
        """People in both as a share of the smaller network's people (C.4)."""
        lengths = np.diff(self.table.people.indptr).astype(np.int64)
        smaller = np.minimum(lengths[self.counts.i], lengths[self.counts.j])
        return Factor(self.counts.people.astype(np.int64), smaller)

    @cached_property
    def has_profile(self) -> Flags:
        """Whether both have members, and nothing in their profiles is empty."""
        complete = self.table.has_profile
        return complete[self.counts.i] & complete[self.counts.j]

    @cached_property
    def index(self) -> PowerProduct:
        """The index R, NaN where there is no profile."""
        method = self.method
        return PowerProduct(
            [
                (self.members, method.index_alpha_members / 2),
                (self.themes, method.index_alpha_themes / 2),
                (self.populations, method.index_alpha_populations / 2),
                (self.functions, method.index_alpha_functions / 2),
                (self.zones, Fraction(1)),
            ]
        )

    @cached_property
    def profile(self) -> PowerProduct:
        """How alike two networks are but for their members (C.2, «paralelas»)."""
        half = self.method.parallel_alpha / 2
        cosines = (self.themes, self.populations, self.functions)
        return PowerProduct(
            [*((each, half) for each in cosines), (self.zones, Fraction(1))]
        )

    def _share_of(self, members: Integers) -> Floats:
        """Return the members in both as a share of so many."""
        return Factor(self.shared, np.where(self.smaller > 0, members, 0)).ratio

    def _squared_cosine(self, part: Part) -> Factor:
        sizes = self.table.sizes[part]
        one, other = sizes[self.counts.i], sizes[self.counts.j]
        return Factor(self.counts.common[part].astype(np.int64) ** 2, one * other)
