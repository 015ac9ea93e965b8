"""All networks as one table that pairs are counted from.

Method C.1: members are organisations, as local units: the same name in two territories
is two organisations. Themes, populations and functions mean the same everywhere.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from operator import attrgetter
from typing import Literal, cast

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from intersect.analysis.network import Network

Part = Literal["themes", "populations", "functions", "zones"]
PARTS: tuple[Part, ...] = ("themes", "populations", "functions", "zones")
"""What a profile consists of."""
_WORD = 64


@dataclass(frozen=True, eq=False)
class NetworkTable:
    """Networks with those of a territory side by side: row i is `networks[i]`."""

    networks: tuple[Network, ...]
    ends: NDArray[np.int64]
    """The row after the last one of the same territory."""
    members: csr_array
    """Networks × organisations, 1 for a member; organisations are of one territory."""
    people: csr_array
    """Networks × people in the same way."""
    organisations: NDArray[np.int64]
    """How many organisations are in any network, by territory: their columns."""
    masks: dict[Part, NDArray[np.uint64]]
    """Words of 64 bits × networks, one bit a code; zones are of one territory."""
    sizes: dict[Part, NDArray[np.int64]]
    declared: NDArray[np.int64]
    """Pairs of rows, lower first, of which one is above the other; in their order."""

    @cached_property
    def is_active(self) -> NDArray[np.bool_]:
        """Return which networks are active."""
        return np.array([each.is_active for each in self.networks], dtype=np.bool_)

    @cached_property
    def has_profile(self) -> NDArray[np.bool_]:
        """Return which networks have members and nothing empty in their profile."""
        complete = np.diff(self.members.indptr) > 0
        for part in PARTS:
            complete &= self.sizes[part] > 0
        return complete

    @cached_property
    def territories(self) -> NDArray[np.int64]:
        """Return the number of each network's territory, from 0."""
        numbers: NDArray[np.int64] = np.unique(self.ends, return_inverse=True)[1]
        return numbers


def network_table(networks: Iterable[Network]) -> NetworkTable:
    """Return the table of these networks, territories in order of first appearance.

    Two networks of one territory need two names; a parent that is not among them has
    no effect.
    """
    by_territory: dict[str, list[Network]] = {}
    for each in networks:
        by_territory.setdefault(each.territory, []).append(each)
    territories = list(by_territory.values())
    ordered = [each for group in territories for each in group]
    counts = np.array([len(group) for group in territories], dtype=np.int64)
    masks = {
        "themes": _code_masks(territories, attrgetter("themes")),
        "populations": _code_masks(territories, attrgetter("populations")),
        "functions": _code_masks(territories, attrgetter("functions")),
        "zones": _masks(territories, attrgetter("zones")),
    }
    members, organisations = incidence(territories, attrgetter("members"))
    people, _ = incidence(territories, attrgetter("people"))
    return NetworkTable(
        networks=tuple(ordered),
        ends=np.repeat(np.cumsum(counts), counts),
        members=members,
        people=people,
        organisations=organisations,
        masks={part: masks[part] for part in PARTS},
        sizes={part: _bits(masks[part]) for part in PARTS},
        declared=_declared(territories),
    )


def _bits(masks: NDArray[np.uint64]) -> NDArray[np.int64]:
    numbers: NDArray[np.int64] = np.bitwise_count(masks).sum(axis=0, dtype=np.int64)
    return numbers


class _Numbers(dict[Hashable, int]):
    """Numbers what it is asked for from 0, in the order in which it first is."""

    def __missing__(self, key: Hashable) -> int:
        self[key] = number = len(self)
        return number


def _code_masks(
    territories: Sequence[Sequence[Network]],
    of: Callable[[Network], frozenset[str]],
) -> NDArray[np.uint64]:
    """Return sets of codes that are the same everywhere as bits.

    Where there are more than fit a word, those of each territory have bits of their
    own: pairs are of one territory, and none of them has many.
    """
    everywhere = _masks([list(chain.from_iterable(territories))], of)
    return everywhere if len(everywhere) == 1 else _masks(territories, of)


def _masks(
    groups: Iterable[Sequence[Network]], of: Callable[[Network], frozenset[str]]
) -> NDArray[np.uint64]:
    """Return the sets as bits; each group has bits of its own.

    Many networks have the same set: only different ones are turned into bits.
    """
    masks: list[int] = []
    which: list[int] = []
    for group in groups:
        sets, bits, before = _Numbers(), _Numbers(), len(masks)
        found = [before + sets[of(each)] for each in group]
        which += found
        masks += [
            sum(1 << bits[name] for name in names)
            for names in cast("Iterable[frozenset[str]]", sets)
        ]
    widest = max((mask.bit_length() for mask in masks), default=0)
    words = max(1, -(-widest // _WORD))
    octets = b"".join(mask.to_bytes(words * 8, "little") for mask in masks)
    different = np.frombuffer(octets, dtype="<u8").reshape(-1, words)
    chosen = different[np.array(which, dtype=np.int64)]
    return np.ascontiguousarray(chosen.T, dtype=np.uint64)


def incidence(
    groups: Iterable[Sequence[Network]], of: Callable[[Network], frozenset[str]]
) -> tuple[csr_array, NDArray[np.int64]]:
    """Return networks × names as a sparse matrix, and the columns of each group."""
    lengths: list[int] = []
    indices: list[NDArray[np.int32]] = []
    widths: list[int] = []
    width = 0
    for group in groups:
        numbers = _Numbers()
        sets = list(map(of, group))
        lengths += map(len, sets)
        columns = list(map(numbers.__getitem__, chain.from_iterable(sets)))
        indices.append(np.array(columns, dtype=np.int32) + np.int32(width))
        widths.append(len(numbers))
        width += len(numbers)
    flat = np.concatenate([*indices, np.empty(0, dtype=np.int32)])
    indptr = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int32)
    ones = np.ones(len(flat), dtype=np.int32)
    matrix = csr_array((ones, flat, indptr), shape=(len(lengths), width))
    return matrix, np.array(widths, dtype=np.int64)


def _declared(groups: Iterable[Sequence[Network]]) -> NDArray[np.int64]:
    """Return the pairs of which one is above the other, directly or through others."""
    pairs = set()
    first = 0
    for group in groups:
        rows = {each.network: first + n for n, each in enumerate(group)}
        for each in group:
            row, passed = rows[each.network], {each.network}
            parent = each.parent
            while parent in rows and parent not in passed:
                passed.add(parent)
                above = rows[parent]
                pairs.add((min(row, above), max(row, above)))
                parent = group[above - first].parent
        first += len(group)
    return np.array(sorted(pairs), dtype=np.int64).reshape(-1, 2)
