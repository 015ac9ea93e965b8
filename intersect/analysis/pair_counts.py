"""What the two networks of every pair of a territory have in common, counted.

Method C.7: members through one sparse product, profiles as bits. A few rows are taken
at a time, so that the memory for it does not grow with the number of pairs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from intersect.analysis.network_table import PARTS, NetworkTable, Part

MOST_PAIRS = 2**16
"""In one block, unless one network alone has more: what stays in the cache."""

Counts = NDArray[np.int32]


@dataclass(frozen=True, eq=False)
class PairCounts:
    """Pairs of rows of a table, i < j, and how much each pair has in common."""

    i: Counts
    j: Counts
    shared: Counts
    """Members in both."""
    people: Counts
    """People in both."""
    common: dict[Part, Counts]
    """Themes, populations, functions and zones in both."""
    is_declared: NDArray[np.bool_]
    """Whether one of the two is above the other."""

    @classmethod
    def none(cls) -> PairCounts:
        """Return no pairs."""
        empty = np.empty(0, dtype=np.int32)
        common = {part: empty for part in PARTS}
        return cls(empty, empty, empty, empty, common, np.empty(0, dtype=np.bool_))

    def only(self, kept: NDArray[np.bool_]) -> PairCounts:
        """Return these pairs alone."""
        if kept.all():
            return self
        at = np.flatnonzero(kept)
        return PairCounts(
            self.i.take(at),
            self.j.take(at),
            self.shared.take(at),
            self.people.take(at),
            {part: counts.take(at) for part, counts in self.common.items()},
            self.is_declared.take(at),
        )


def joined(blocks: Sequence[PairCounts]) -> PairCounts:
    """Return the pairs of several blocks, one block after the other."""
    return PairCounts(
        np.concatenate([each.i for each in blocks]),
        np.concatenate([each.j for each in blocks]),
        np.concatenate([each.shared for each in blocks]),
        np.concatenate([each.people for each in blocks]),
        {p: np.concatenate([each.common[p] for each in blocks]) for p in PARTS},
        np.concatenate([each.is_declared for each in blocks]),
    )


def pair_blocks(table: NetworkTable) -> Iterator[PairCounts]:
    """Yield all pairs of networks of the same territory, in the order of the rows."""
    rows = len(table.networks)
    later = table.ends - np.arange(rows) - 1
    pairs_until = np.cumsum(later)
    members = table.members, table.members.T.tocsr()
    people = table.people, table.people.T.tocsr()
    first = done = 0
    while first < rows:
        fits = int(np.searchsorted(pairs_until, done + MOST_PAIRS, side="right"))
        last = max(first + 1, fits)
        block = _Block(first, last, later[first:last])
        yield PairCounts(
            block.i,
            block.j,
            block.products(*members),
            block.products(*people),
            {part: block.common_bits(table.masks[part]) for part in PARTS},
            block.marked(table.declared),
        )
        first, done = last, int(pairs_until[last - 1])


class _Block:
    """The pairs of the rows from `first` to before `last` with those after them."""

    def __init__(self, first: int, last: int, later: NDArray[np.int64]) -> None:
        self.first, self.last, self.later = first, last, later
        rows = np.arange(first, last)
        before = np.cumsum(later) - later
        self.size = int(later.sum())
        self.i = np.repeat(rows.astype(np.int32), later)
        self._place = before - rows - 1
        """What to add to j to find the pair (i, j), by row i."""
        self.j = np.arange(self.size, dtype=np.int32)
        self.j -= np.repeat(self._place.astype(np.int32), later)

    def products(self, matrix: csr_array, transposed: csr_array) -> Counts:
        """Return the product of the two rows of each pair."""
        found = np.zeros(self.size, dtype=np.int32)
        product = matrix[self.first : self.last] @ transposed
        lengths, columns = np.diff(product.indptr), product.indices
        rows = np.repeat(np.arange(self.last - self.first, dtype=np.int32), lengths)
        is_later = columns > rows + self.first
        places = np.repeat(self._place, lengths) + columns
        found[places[is_later]] = product.data[is_later]
        return found

    def common_bits(self, masks: NDArray[np.uint64]) -> Counts:
        """Return how many bits each pair has in common."""
        found = np.zeros(self.size, dtype=np.int32)
        for word in masks:
            both = np.repeat(word[self.first : self.last], self.later)
            both &= word[self.j]
            found += np.bitwise_count(both)
        return found

    def marked(self, pairs: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Return which pairs are among `pairs`, which are in order."""
        found = np.zeros(self.size, dtype=np.bool_)
        low, high = np.searchsorted(pairs[:, 0], [self.first, self.last])
        i, j = pairs[low:high].T
        found[self._place[i - self.first] + j] = True
        return found
