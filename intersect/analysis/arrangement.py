"""How respondents fall into voices and voices into networks, as sums need it.

A voice is a sector of a network (or an organisation, in a network of one sector).
Columns are sorted by network, voice and respondent, so that the order in which rows
came cannot change any digit of a result.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
"""Exact integers: int64, or Python's own where int64 would overflow."""


@dataclass(frozen=True, eq=False)
class Arrangement:
    """Where each voice and each network starts among the sorted columns."""

    columns: NDArray[np.intp]
    """Columns of the table, sorted; a column may stand in several networks."""
    respondents: tuple[str, ...]
    voices: tuple[str, ...]
    """Name of each voice, sorted by network and name."""
    voice_starts: NDArray[np.intp]
    network_starts: NDArray[np.intp]
    """Where each present network starts among the voices."""
    present: NDArray[np.intp]
    """Networks with at least one column, ascending."""
    networks: int
    """How many networks there are, with or without columns."""

    @cached_property
    def voice_sizes(self) -> NDArray[np.intp]:
        """Respondents of each voice."""
        return np.diff(self.voice_starts, append=len(self.columns))

    @cached_property
    def network_of_voice(self) -> NDArray[np.intp]:
        """The network that each voice belongs to."""
        return np.repeat(
            self.present, np.diff(self.network_starts, append=len(self.voices))
        )

    @cached_property
    def voice_of_column(self) -> NDArray[np.intp]:
        """The voice that each sorted column belongs to."""
        return np.repeat(np.arange(len(self.voices)), self.voice_sizes)

    @cached_property
    def network_of_column(self) -> NDArray[np.intp]:
        """The network that each sorted column belongs to."""
        return self.network_of_voice[self.voice_of_column]

    def columns_of(self, network: int) -> slice:
        """Return where the sorted columns of one network stand."""
        first, last = np.searchsorted(self.network_of_column, [network, network + 1])
        return slice(int(first), int(last))

    def by_voice(self, values: Array) -> Array:
        """Sum `values` (…, columns) over the respondents of each voice."""
        if not len(self.columns):
            return np.zeros((*values.shape[:-1], 0), values.dtype)
        return np.add.reduceat(values, self.voice_starts, axis=-1)

    def by_network(self, values: Array) -> Array:
        """Sum `values` (…, voices) over the voices of each network."""
        total = np.zeros((*values.shape[:-1], self.networks), values.dtype)
        if len(self.voices):
            total[..., self.present] = np.add.reduceat(
                values, self.network_starts, axis=-1
            )
        return total


def arrange(entries: Iterable[tuple[int, str, str, int]], networks: int) -> Arrangement:
    """Return the arrangement of (network, voice, respondent, column) entries.

    `networks` is how many there are; entries number them from 0.
    """
    rows = sorted(entries)
    voice_starts: list[int] = []
    network_starts: list[int] = []
    voices: list[str] = []
    present: list[int] = []
    last: tuple[int, str] | None = None
    for position, (network, voice, _, _) in enumerate(rows):
        if (network, voice) == last:
            continue
        last = (network, voice)
        if not present or present[-1] != network:
            present.append(network)
            network_starts.append(len(voices))
        voices.append(voice)
        voice_starts.append(position)
    return Arrangement(
        columns=np.array([column for _, _, _, column in rows], dtype=np.intp),
        respondents=tuple(respondent for _, _, respondent, _ in rows),
        voices=tuple(voices),
        voice_starts=np.array(voice_starts, dtype=np.intp),
        network_starts=np.array(network_starts, dtype=np.intp),
        present=np.array(present, dtype=np.intp),
        networks=networks,
    )
