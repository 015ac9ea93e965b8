"""Whether two networks share more members than chance would make them (method C.3).

A qualifier of a pair, never a gate: networks with all organisations of a territory
overlap entirely, and no more than was to be expected.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from math import comb

import numpy as np
from numpy.typing import NDArray

from intersect.analysis.configuration_model import Degrees, link_probabilities
from intersect.analysis.network_table import NetworkTable
from intersect.analysis.pair_measures import PairMeasures
from intersect.analysis.poisson_binomial import upper_tails

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Chance:
    """By pair; NaN where one of the two networks has no members."""

    hypergeometric_p: Floats
    """P(X ≥ shared) if each had drawn its members among all of the territory."""
    expected: Floats
    """Members in both to be expected under the bipartite configuration model."""
    bicm_p: Floats
    """P(X ≥ shared) under that model: some organisations are in many networks."""
    bicm_q: Floats
    """The same as a false discovery rate among all pairs of the territory."""


def chance(pairs: PairMeasures) -> Chance:
    """Return what chance says of the pairs.

    `pairs` must hold all that share a member: they count in the false discovery rate.
    """
    model = _Model(pairs.table)
    expected, p = model.tails(pairs)
    return Chance(_hypergeometric(pairs), expected, p, false_discovery_rates(pairs, p))


class _Memo(dict[tuple[int, int, int, int], float]):
    def __missing__(self, key: tuple[int, int, int, int]) -> float:
        self[key] = value = hypergeometric_tail(*key)
        return value


def _hypergeometric(pairs: PairMeasures) -> Floats:
    table = pairs.table
    pools = table.organisations[table.territories[pairs.counts.i]]
    columns = (pools, pairs.smaller, pairs.larger, pairs.shared)
    keys = zip(*(each.tolist() for each in columns), strict=True)
    tails = np.array(list(map(_Memo().__getitem__, keys)), dtype=np.float64)
    return np.where(pairs.smaller > 0, tails, np.nan)


def hypergeometric_tail(pool: int, one: int, other: int, shared: int) -> float:
    """Return P(X ≥ shared), X the overlap of two random sets out of `pool`.

    Exact integers, rounded once.

    >>> hypergeometric_tail(15, 8, 8, 6)
    0.10023310023310024
    """
    ways = sum(
        comb(one, both) * comb(pool - one, other - both)
        for both in range(max(shared, 0, one + other - pool), min(one, other) + 1)
    )
    return ways / comb(pool, other)


def false_discovery_rates(pairs: PairMeasures, p: Floats) -> Floats:
    """Return q of each pair after Benjamini and Hochberg (1995), by territory.

    All pairs of networks with members are tested; of those that share none p is 1.
    """
    table = pairs.table
    has_members = np.diff(table.members.indptr) > 0
    networks = np.bincount(table.territories, has_members).astype(np.int64)
    tests = networks * (networks - 1) // 2
    of_pair = table.territories[pairs.counts.i]
    order = np.lexsort((p, of_pair))
    ordered = of_pair[order]
    first = np.searchsorted(ordered, ordered)
    ranks = np.arange(len(order)) - first + 1
    rates = p[order] * tests[ordered] / ranks
    for start in np.unique(first).tolist():
        end = int(np.searchsorted(ordered, ordered[start], side="right"))
        falling = np.fmin.accumulate(rates[start:end][::-1])[::-1]
        rates[start:end] = np.minimum(falling, 1)
    found = np.empty(len(p))
    found[order] = rates
    return np.where(np.isnan(p), np.nan, found)


class _Model:
    """The configuration model of each territory."""

    def __init__(self, table: NetworkTable) -> None:
        self._sizes = np.diff(table.members.indptr).astype(np.int64)
        popularity = np.bincount(
            table.members.indices, minlength=table.members.shape[1]
        )
        networks = np.split(self._sizes, np.unique(table.ends)[:-1])
        organisations = np.split(popularity, np.cumsum(table.organisations)[:-1])
        self._graphs = [
            (Degrees.of(rows.tolist()), Degrees.of(columns.tolist()))
            for rows, columns in zip(networks, organisations, strict=True)
        ]
        self._table = table

    @cached_property
    def _first_kinds(self) -> Integers:
        """The number of the first kind of network (a size) of each territory."""
        kinds = [len(rows.degrees) for rows, _ in self._graphs]
        return np.cumsum([0, *kinds])

    def tails(self, pairs: PairMeasures) -> tuple[Floats, Floats]:
        """Return the expected overlap of each pair and P(X ≥ shared).

        Networks of one size in one territory are of one kind: pairs of the same two
        kinds have the same distribution.
        """
        kinds = self._kinds()
        one, other = kinds[pairs.counts.i], kinds[pairs.counts.j]
        number = int(self._first_kinds[-1])
        keys = np.minimum(one, other) * number + np.maximum(one, other)
        different, which = np.unique(keys, return_inverse=True)
        probabilities, counts = self._links()
        both = probabilities[different // number] * probabilities[different % number]
        expected, tails = upper_tails(
            both, counts[different // number], which.reshape(-1), pairs.shared
        )
        is_known = pairs.smaller > 0
        return np.where(is_known, expected, np.nan), np.where(is_known, tails, np.nan)

    def _kinds(self) -> Integers:
        """Return the kind of each network."""
        kinds = np.empty(len(self._sizes), dtype=np.int64)
        of_size = [
            {size: first + n for n, size in enumerate(rows.degrees)}
            for first, (rows, _) in zip(
                self._first_kinds.tolist(), self._graphs, strict=False
            )
        ]
        territories = self._table.territories.tolist()
        kinds[:] = [
            of_size[territory][size]
            for territory, size in zip(territories, self._sizes.tolist(), strict=True)
        ]
        return kinds

    def _links(self) -> tuple[Floats, Integers]:
        """Return p by kind of network × kind of organisation, and how many of these.

        Padded with 0 to the territory with most kinds of organisations.
        """
        widest = max((len(columns.degrees) for _, columns in self._graphs), default=0)
        number = int(self._first_kinds[-1])
        links = np.zeros((number, widest))
        counts = np.zeros((number, widest), dtype=np.int64)
        solved = link_probabilities(self._graphs)
        for first, (_, columns), p in zip(
            self._first_kinds.tolist(), self._graphs, solved, strict=False
        ):
            rows = slice(first, first + len(p))
            links[rows, : p.shape[1]] = p
            counts[rows, : p.shape[1]] = columns.counts
        return links, counts
