"""How respondents fall into voices and voices into networks, as sums need it.

A voice is a sector of a network (or an organisation, in a network of one sector).
Columns are sorted by network and voice.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]


@dataclass(frozen=True, eq=False)
class Arrangement:
    """Where each voice and each network starts among the sorted columns."""

    columns: NDArray[np.intp]
    """Columns of the table, sorted; a column may stand in several networks."""
    ids: Sequence[str]
    """Respondent of each column of the table."""
    names: Sequence[str]
    """Every voice's name, sorted."""
    named: NDArray[np.intp]
    """Which name each voice has; voices are sorted by network and name."""
    voice_starts: NDArray[np.intp]
    network_starts: NDArray[np.intp]
    """Where each present network starts among the voices."""
    present: NDArray[np.intp]
    """Networks with at least one column, ascending."""
    networks: int
    """How many networks there are, with or without columns."""

    @cached_property
    def respondents(self) -> tuple[str, ...]:
        """Who stands in each sorted column."""
        return tuple(self.ids[column] for column in self.columns.tolist())

    @cached_property
    def voices(self) -> tuple[str, ...]:
        """Name of each voice."""
        return tuple(self.names[name] for name in self.named.tolist())

    @cached_property
    def voice_sizes(self) -> NDArray[np.intp]:
        """Respondents of each voice."""
        return _sizes(self.voice_starts, len(self.columns))

    @cached_property
    def network_sizes(self) -> NDArray[np.intp]:
        """Voices of each present network."""
        return _sizes(self.network_starts, len(self.named))

    @cached_property
    def network_of_voice(self) -> NDArray[np.intp]:
        """The network that each voice belongs to."""
        return np.repeat(self.present, self.network_sizes)

    @cached_property
    def voice_of_column(self) -> NDArray[np.intp]:
        """The voice that each sorted column belongs to."""
        return np.repeat(np.arange(len(self.named)), self.voice_sizes)

    @cached_property
    def network_of_column(self) -> NDArray[np.intp]:
        """The network that each sorted column belongs to."""
        return self.network_of_voice[self.voice_of_column]

    def voices_of(self, network: int) -> slice:
        """Return where the voices of one network stand."""
        return _slice_of(self.network_of_voice, network)

    def columns_of(self, network: int) -> slice:
        """Return where the sorted columns of one network stand."""
        return _slice_of(self.network_of_column, network)

    def by_voice(self, values: Array) -> Array:
        """Sum `values` (…, columns) over the respondents of each voice."""
        if not len(self.columns):
            return np.zeros((*values.shape[:-1], 0), values.dtype)
        return np.add.reduceat(values, self.voice_starts, axis=-1)

    def by_network(self, values: Array) -> Array:
        """Sum `values` (…, voices) over the voices of each network."""
        total = np.zeros((*values.shape[:-1], self.networks), values.dtype)
        if len(self.named):
            total[..., self.present] = np.add.reduceat(
                values, self.network_starts, axis=-1
            )
        return total

    def only(self, chosen: NDArray[np.bool_]) -> Arrangement:
        """Return the arrangement of the chosen columns of the table alone."""
        kept = chosen[self.columns]
        if kept.all():
            return self
        keys = self.voice_of_column[kept]
        voice_starts = _starts(keys)
        voices = keys[voice_starts]
        network_starts = _starts(self.network_of_voice[voices])
        return replace(
            self,
            columns=self.columns[kept],
            named=self.named[voices],
            voice_starts=voice_starts,
            network_starts=network_starts,
            present=self.network_of_voice[voices[network_starts]],
        )

    def in_order_of_respondents(self) -> Arrangement:
        """Return the arrangement with the columns of each voice sorted by respondent.

        Then the order in which rows came cannot change any digit of a sum of floats,
        nor any draw.
        """
        by_id = np.array(
            sorted(range(len(self.ids)), key=self.ids.__getitem__), dtype=np.intp
        )
        rank = np.empty(len(by_id), dtype=np.intp)
        rank[by_id] = np.arange(len(by_id))
        order = np.lexsort((rank[self.columns], self.voice_of_column))
        return replace(self, columns=self.columns[order])


def arrange(entries: Iterable[tuple[int, str, str, int]], networks: int) -> Arrangement:
    """Return the arrangement of (network, voice, respondent, column) entries.

    `networks` is how many there are; entries number them from 0.
    """
    rows = sorted(entries)
    ids = {column: respondent for _, _, respondent, column in rows}
    return arrange_columns(
        np.array([network for network, *_ in rows], dtype=np.intp),
        [voice for _, voice, *_ in rows],
        np.array([column for *_, column in rows], dtype=np.intp),
        [ids.get(column, "") for column in range(max(ids, default=-1) + 1)],
        networks,
    )


def arrange_columns(
    numbers: NDArray[np.intp],
    voices: Sequence[str],
    columns: NDArray[np.intp],
    ids: Sequence[str],
    networks: int,
) -> Arrangement:
    """Return the arrangement of entries given as network, voice and column.

    `ids` names the respondent of every column of the table, also of those that are not
    among `columns`.  Entries of the same voice stay in the order in which they came.
    """
    names = sorted(set(voices))
    place = {name: number for number, name in enumerate(names)}
    named = np.fromiter(map(place.__getitem__, voices), np.intp, len(voices))
    # With its place as the last digits every key is different: the fastest sort is a
    # stable one.
    keys = numbers * len(names) + named
    keyed = np.sort(keys * len(columns) + np.arange(len(columns)))
    order = keyed % max(len(columns), 1)
    voice_starts = _starts(keys[order])
    network_of_voice = numbers[order[voice_starts]]
    network_starts = _starts(network_of_voice)
    return Arrangement(
        columns=columns[order],
        ids=ids,
        names=names,
        named=named[order[voice_starts]],
        voice_starts=voice_starts,
        network_starts=network_starts,
        present=network_of_voice[network_starts],
        networks=networks,
    )


def _starts(ordered: NDArray[np.intp]) -> NDArray[np.intp]:
    """Return where each run of equal values starts."""
    is_start = np.ones(len(ordered), dtype=bool)
    np.not_equal(ordered[1:], ordered[:-1], out=is_start[1:])
    return np.flatnonzero(is_start)


def _sizes(starts: NDArray[np.intp], end: int) -> NDArray[np.intp]:
    return np.diff(starts, append=end)


def _slice_of(ordered: NDArray[np.intp], value: int) -> slice:
    first, last = np.searchsorted(ordered, [value, value + 1])
    return slice(int(first), int(last))
