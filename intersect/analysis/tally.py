"""Exact sums of small integers over respondents of voices and voices of networks.

A voice has one to three respondents, a network a handful of voices: work done voice by
voice is mostly overhead.  Here the first respondents of all voices are added at once,
then the second ones of all voices that have two, and so on.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from intersect.analysis.arrangement import Arrangement, Array

Ranks = tuple[NDArray[np.intp], ...]
"""By rank r, where the r-th member of every group stands that has so many; the groups
come in the same order every time, the largest first."""


@dataclass(frozen=True, eq=False)
class Tally:
    """Sums over the groups of an arrangement.

    Its voices have an order of their own: the first voices of all networks, then the
    second ones, and so on.
    """

    arrangement: Arrangement

    @cached_property
    def _respondents(self) -> tuple[NDArray[np.intp], Ranks]:
        """Voices of the arrangement, largest first, and where their members stand."""
        arrangement = self.arrangement
        return _ranks(arrangement.voice_starts, arrangement.voice_sizes)

    @cached_property
    def _voices(self) -> tuple[NDArray[np.intp], Ranks]:
        """Networks, largest first, and where their voices stand in the arrangement."""
        arrangement = self.arrangement
        return _ranks(arrangement.network_starts, arrangement.network_sizes)

    @cached_property
    def most_voices(self) -> int:
        """How many voices the network with most of them has."""
        return len(self._voices[1])

    @cached_property
    def most_respondents(self) -> int:
        """How many respondents the voice with most of them has."""
        return len(self._respondents[1])

    def at_least(self, codes: NDArray[np.int8], least: Sequence[int]) -> Array:
        """Count the respondents of each voice whose code is at least each of `least`.

        `codes` is items × sorted columns; the counts are len(least) × voices × items,
        of the smallest type that holds the largest voice.
        """
        order, ranks = self._respondents
        place = np.empty(len(order), dtype=np.intp)
        place[order] = np.arange(len(order))
        voices = place[np.concatenate([*self._voices[1], place[:0]])]
        members = [codes.T.take(columns, axis=0) for columns in ranks]
        kind = np.min_scalar_type(self.most_respondents)
        counts = np.empty((len(least), len(order), len(codes)), kind)
        for limit, in_order in zip(least, counts, strict=True):
            count = np.zeros_like(in_order)
            for rows in members:
                count[: len(rows)] += (rows >= limit).view(np.uint8)
            count.take(voices, axis=0, out=in_order, mode="clip")
        return counts

    def by_network(self, values: Array) -> Array:
        """Sum `values` (…, voices, items) over the voices of each network.

        Sums are (…, items, networks), of the type of the values.
        """
        order, ranks = self._voices
        sums = values[..., : len(order), :].copy()
        start = len(order)
        for voices in ranks[1:]:
            end = start + len(voices)
            sums[..., : len(voices), :] += values[..., start:end, :]
            start = end
        networks, (*others, _, items) = self.arrangement.networks, values.shape
        total = np.zeros((*others, networks, items), values.dtype)
        total[..., self.arrangement.present[order], :] = sums
        return total.swapaxes(-1, -2)


def _ranks(
    starts: NDArray[np.intp], sizes: NDArray[np.intp]
) -> tuple[NDArray[np.intp], Ranks]:
    """Return the groups, largest first, and where their members of each rank stand."""
    order = np.argsort(-sizes, kind="stable")
    starts = starts[order]
    larger = np.cumsum(np.bincount(sizes)[::-1])[::-1][1:].tolist()
    return order, tuple(starts[:count] + rank for rank, count in enumerate(larger))
