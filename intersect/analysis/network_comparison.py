"""All that is found by comparing the networks of territories (method C)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from math import isnan
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from intersect.analysis.chance import Chance, chance
from intersect.analysis.linkage import redundant_groups
from intersect.analysis.network import Network, with_everyone
from intersect.analysis.network_table import network_table
from intersect.analysis.redundancy import CLASSES, OverlapClass, Overlaps, overlaps
from intersect.analysis.redundancy_method import RedundancyMethod
from intersect.analysis.workload import Load, hours_released, loads

Note = Literal[
    "repeats_larger", "mandated", "few_organisations", "same_people", "beyond_chance"
]
"""What is said beside a class, in this order.

`repeats_larger`: a subgroup whose functions are those of the larger network;
`mandated`: rules require both, so that merging is not suggested; `few_organisations`:
sharing members is inevitable in a territory with so few; `same_people`: the people are
the same, not only the organisations; `beyond_chance`: more shared members than were to
be expected, given in how many networks each organisation is.
"""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two networks of one territory; what is not known is None, never 0."""

    a: Network
    b: Network
    kind: OverlapClass
    shared: int
    """Members in both."""
    jaccard: float | None
    overlap: float | None
    a_in_b: float | None
    b_in_a: float | None
    m: float | None
    """Cosine of the members; θ, π and φ of themes, populations and functions."""
    theta: float | None
    pi: float | None
    phi: float | None
    t: float | None
    """Zones in both as a share of the smaller territory."""
    index: float | None
    """R: None without a whole profile."""
    hypergeometric_p: float | None
    bicm_p: float | None
    bicm_q: float | None
    hours_released: float | None
    """Hours a month that people would get back if the two merged."""
    notes: tuple[Note, ...]


@dataclass(frozen=True, eq=False)
class NetworkComparison:
    """The pairs, the groups of redundant networks, and the load of each person."""

    method: RedundancyMethod
    found: Overlaps
    chance: Chance
    groups: tuple[tuple[Network, ...], ...]
    loads: tuple[Load, ...]

    def pairs(self) -> Iterator[Pair]:
        """Yield the pairs, in the order of the networks, territory by territory."""
        measures, expected = self.found.measures, self.chance
        networks, counts = measures.table.networks, measures.counts
        one, other = measures.containments
        figures = {
            "jaccard": measures.jaccard,
            "overlap": measures.overlap,
            "a_in_b": one,
            "b_in_a": other,
            "m": measures.members.root,
            "theta": measures.themes.root,
            "pi": measures.populations.root,
            "phi": measures.functions.root,
            "t": measures.zones.ratio,
            "index": measures.index.value,
            "hypergeometric_p": expected.hypergeometric_p,
            "bicm_p": expected.bicm_p,
            "bicm_q": expected.bicm_q,
            "hours_released": hours_released(measures),
        }
        rows = zip(counts.i.tolist(), counts.j.tolist(), strict=True)
        classes, shared = self.found.classes.tolist(), counts.shared.tolist()
        values = zip(*map(_or_none, figures.values()), strict=True)
        for (i, j), code, members, known, notes in zip(
            rows, classes, shared, values, self._notes(), strict=True
        ):
            yield Pair(
                a=networks[i],
                b=networks[j],
                kind=CLASSES[code],
                shared=members,
                notes=notes,
                **dict(zip(figures, known, strict=True)),
            )

    def _notes(self) -> Iterator[tuple[Note, ...]]:
        found, measures, method = self.found, self.found.measures, self.method
        table, counts = measures.table, measures.counts
        is_redundant = found.are("probable", "possible")
        mandated = np.array([each.is_mandated for each in table.networks], np.bool_)
        pools = table.organisations[table.territories[counts.i]]
        apply: dict[Note, NDArray[np.bool_]] = {
            "repeats_larger": found.are("nested")
            & measures.functions.reaches(method.nested_same_functions**2),
            "mandated": is_redundant & mandated[counts.i] & mandated[counts.j],
            "few_organisations": is_redundant & (pools <= method.small_organisations),
            "same_people": measures.person_overlap.reaches(method.people_overlap),
            "beyond_chance": self.chance.bicm_q <= float(method.chance_level),
        }
        for row in np.column_stack(list(apply.values())).tolist():
            yield tuple(note for note, is_so in zip(apply, row, strict=True) if is_so)


def compare_networks(
    networks: Iterable[Network],
    populations: Collection[str],
    method: RedundancyMethod,
    most_pairs: int | None = None,
) -> NetworkComparison:
    """Return what is found by comparing networks, each with those of its territory.

    `populations` are all the listed ones. Raises `TooManyPairs` when more than
    `most_pairs` are to be reported.
    """
    table = network_table(with_everyone(networks, populations, method))
    found = overlaps(table, method, most_pairs)
    groups = redundant_groups(found)
    return NetworkComparison(
        method,
        found,
        chance(found.measures),
        tuple(tuple(table.networks[row] for row in group) for group in groups),
        tuple(loads(table.networks, method)),
    )


def _or_none(values: NDArray[np.float64]) -> list[float | None]:
    """Return the numbers, and None where there is none."""
    return [None if isnan(value) else value for value in values.tolist()]
