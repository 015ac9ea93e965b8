"""Networks that share most of their members, wherever in a country they are.

For networks that were registered twice, or in two communes. Unlike in method C.1 the
same name is the same institution everywhere. The method is exact: of two networks that
share at least c of the n members of the smaller, one of its n − c + 1 rarest members is
in both (prefix filter; Chaudhuri, Ganti & Kaushik 2006), so that institutions that sit
in very many networks multiply nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from operator import attrgetter

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from intersect.analysis.network import Network
from intersect.analysis.network_table import incidence

HALF = Fraction(1, 2)
LEAST = 3
_AT_ONCE = 2**19
"""Pairs that are looked at together: memory does not grow with their number."""

Numbers = NDArray[np.int64]
Pairs = tuple[Numbers, Numbers, Numbers]
"""Two rows, the lower first, and how many members both have."""


@dataclass(frozen=True)
class DuplicatePair:
    """Two networks with many members in common."""

    a: Network
    b: Network
    shared: int

    @property
    def overlap(self) -> Fraction:
        """Shared members of those of the smaller network, above 0 and at most 1."""
        return Fraction(self.shared, min(len(self.a.members), len(self.b.members)))

    @property
    def jaccard(self) -> Fraction:
        """Shared members of those of either, above 0 and at most 1."""
        both = len(self.a.members) + len(self.b.members) - self.shared
        return Fraction(self.shared, both)


def duplicate_networks(
    networks: Sequence[Network], share: Fraction = HALF, least: int = LEAST
) -> list[DuplicatePair]:
    """Return the pairs that share at least `share` of the smaller one's members.

    And at least `least` of them.  Those that share most come first, then in the order
    of the networks.  Raises `ValueError` unless 0 < share ≤ 1 and least ≥ 1.
    """
    members, _ = incidence([networks], attrgetter("members"))
    pairs = [
        DuplicatePair(networks[i], networks[j], shared)
        for block in duplicate_rows(members, share, least)
        for i, j, shared in np.column_stack(block).tolist()
    ]
    place = {id(each): n for n, each in enumerate(networks)}
    return sorted(
        pairs, key=lambda pair: (-pair.overlap, place[id(pair.a)], place[id(pair.b)])
    )


def duplicate_rows(members: csr_array, share: Fraction, least: int) -> Iterator[Pairs]:
    """Yield the pairs of rows of a 0/1 matrix, networks × members, some at a time."""
    if not (0 < share <= 1 and least >= 1):
        raise ValueError("a share lies above 0 and at most at 1, a least number at 1")
    sizes = np.diff(members.indptr).astype(np.int64)
    needed = np.maximum(least, -(-sizes * share.numerator // share.denominator))
    degrees = np.bincount(members.indices, minlength=members.shape[1])
    rare = _rarest(members, degrees, sizes - needed + 1)
    holders = members.T.tocsr()
    cost = np.concatenate([[0], np.cumsum(degrees[rare.indices])])[rare.indptr]
    first = 0
    while first < len(sizes):
        last = int(np.searchsorted(cost, cost[first] + _AT_ONCE, side="right")) - 1
        last = max(last, first + 1)
        met = (rare[first:last] @ holders).tocoo()
        small, large = met.row.astype(np.int64) + first, met.col.astype(np.int64)
        is_smaller = sizes[small] < sizes[large]
        is_first = (sizes[small] == sizes[large]) & (small < large)
        kept = is_smaller | is_first
        small, large = small[kept], large[kept]
        shared = _shared(members, small, large)
        enough = shared >= needed[small]
        small, large, shared = small[enough], large[enough], shared[enough]
        yield np.minimum(small, large), np.maximum(small, large), shared
        first = last


def _rarest(members: csr_array, degrees: Numbers, counts: Numbers) -> csr_array:
    """Return the matrix with that many of each row's rarest members alone."""
    rank = np.empty(len(degrees), dtype=np.int64)
    rank[np.argsort(degrees, kind="stable")] = np.arange(len(degrees))
    sizes = np.diff(members.indptr)
    rows = np.repeat(np.arange(len(sizes)), sizes)
    indices = members.indices[np.lexsort((rank[members.indices], rows))]
    place = np.arange(len(indices)) - np.repeat(members.indptr[:-1], sizes)
    kept = place < np.repeat(counts, sizes)
    indptr = np.concatenate([[0], np.cumsum(np.clip(counts, 0, sizes))])
    ones = np.ones(int(indptr[-1]), dtype=np.int32)
    return csr_array((ones, indices[kept], indptr), shape=members.shape)


def _shared(members: csr_array, one: Numbers, other: Numbers) -> Numbers:
    both: Numbers = members[one].multiply(members[other]).sum(axis=1, dtype=np.int64)
    return both
