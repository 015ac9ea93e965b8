"""Comparing all networks of a country, beside the bare products and beside sets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations, groupby

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from intersect.analysis.duplicates import HALF, LEAST, duplicate_rows
from intersect.analysis.network import Network
from intersect.analysis.network_table import PARTS, NetworkTable, Part, network_table
from intersect.analysis.redundancy import CLASSES, Overlaps, overlaps
from intersect.analysis.redundancy_method import redundancy_method
from tests.benchmarks.race import Aim, Benchmark, Race, cpu_seconds

SERVICES = 60
"""Of the whole country, that sit in networks everywhere."""
ROWS = 500
"""Of a block of the product of all with all."""
IN_A_COMMUNE = 58
"""20,000 networks in the 346 communes of Chile."""
ORGANISATIONS = 116
"""In a commune. The most popular one is in a third of its networks."""
METHOD = redundancy_method()
CODES: dict[Part, tuple[str, int, int]] = {
    "themes": ("t", 15, 4),
    "populations": ("p", 11, 4),
    "functions": ("f", 12, 5),
    "zones": ("z", 6, 4),
}
"""What codes begin with, how many there are, and how many a network has at most."""


def country(networks: int, in_a_commune: int = IN_A_COMMUNE) -> list[Network]:
    """Return invented networks; names of institutions and people are of a commune."""
    chance = np.random.default_rng(11)
    names = np.array([f"o{n}" for n in range(ORGANISATIONS)], dtype=object)
    popularity = 1 / np.arange(1, len(names) + 1) ** 0.6
    popularity /= popularity.sum()
    pools = {
        part: np.array([f"{letter}{n}" for n in range(count)], dtype=object)
        for part, (letter, count, _) in CODES.items()
    }

    def members() -> frozenset[str]:
        size = int(chance.integers(3, 20))
        return frozenset(chance.choice(names, size, replace=False, p=popularity))

    def codes(part: Part) -> frozenset[str]:
        size = int(chance.integers(1, CODES[part][2]))
        return frozenset(chance.choice(pools[part], size, replace=False))

    return [
        Network(
            territory=f"C{n // in_a_commune}",
            network=f"N{n}",
            members=members(),
            people=members(),
            **{part: codes(part) for part in PARTS},
            hours=Fraction(2),
        )
        for n in range(networks)
    ]


@dataclass(frozen=True)
class Bare:
    """The least that anybody must compute, without knowing what to do with it."""

    shared: int
    cosines: list[NDArray[np.float64]]


def bare(table: NetworkTable) -> Bare:
    """Return the products of all members and people, the cosines of all profiles."""
    product = table.members @ table.members.T
    _ = table.people @ table.people.T
    later = table.ends - np.arange(len(table.ends)) - 1
    i = np.repeat(np.arange(len(later)), later)
    first = np.cumsum(later) - later - np.arange(len(later)) - 1
    j = np.arange(len(i)) - np.repeat(first, later)
    cosines = []
    for part in PARTS:
        [mask], sizes = table.masks[part], table.sizes[part]
        common = np.bitwise_count(mask[i] & mask[j])
        cosines.append(common / np.sqrt(sizes[i] * sizes[j]))
    return Bare(int(product.nnz), cosines)


def by_sets(networks: Sequence[Network]) -> list[tuple[str, str, str]]:
    """Return the pairs and their classes from sets and floats, in a usual way."""
    found = []
    for _, group in groupby(networks, key=lambda each: each.territory):
        for one, other in combinations(group, 2):
            its_class = _class_by_sets(one, other)
            if its_class != "none" or one.members & other.members:
                found.append((one.network, other.network, its_class))
    return found


def _class_by_sets(one: Network, other: Network) -> str:
    def cosine(first: frozenset[str], second: frozenset[str]) -> float:
        return len(first & second) / (len(first) * len(second)) ** 0.5

    shared = len(one.members & other.members)
    len(one.people & other.people)
    m = cosine(one.members, other.members)
    theta = cosine(one.themes, other.themes)
    pi = cosine(one.populations, other.populations)
    phi = cosine(one.functions, other.functions)
    zones = len(one.zones & other.zones) / min(len(one.zones), len(other.zones))
    index = (m * theta * pi * phi) ** 0.25 * zones
    small, large = sorted((len(one.members), len(other.members)))
    if shared / small >= 0.9 and small <= 0.6 * large:
        return "nested"
    if index >= 0.6 and m >= 0.5 and shared >= 3:
        return "probable"
    if index >= 0.45 and m >= 0.4 and shared >= 2:
        return "possible"
    if (theta * pi * phi) ** (1 / 3) * zones >= 0.7 and m < 0.3:
        return "parallel"
    if m >= 0.5 and (phi < 0.34 or theta == 0 or pi == 0):
        return "complementary"
    return "none"


@contextmanager
def pairs_and_products(networks: int) -> Iterator[Race]:
    table = network_table(country(networks))

    def is_same(ours: Overlaps, theirs: Bare) -> bool:
        sharing = int((ours.measures.counts.shared > 0).sum())
        return 2 * sharing + networks == theirs.shared

    yield Race(
        lambda: overlaps(table, METHOD), lambda: bare(table), is_same, ours_times=3
    )


@contextmanager
def pairs_and_sets(networks: int) -> Iterator[Race]:
    listed = country(networks)

    def is_same(ours: Overlaps, theirs: list[tuple[str, str, str]]) -> bool:
        """Floats put some pairs on the wrong side of a threshold: one in 10,000."""
        rows, counts = ours.measures.table.networks, ours.measures.counts
        found = {
            (rows[i].network, rows[j].network, CLASSES[code])
            for i, j, code in zip(
                counts.i.tolist(),
                counts.j.tolist(),
                ours.classes.tolist(),
                strict=True,
            )
        }
        return len(found ^ set(theirs)) <= 2 * len(found) / 10_000

    yield Race(
        lambda: overlaps(network_table(listed), METHOD),
        lambda: by_sets(listed),
        is_same,
    )


def with_services_everywhere(networks: int) -> csr_array:
    """Return networks × institutions: some of the commune, and of 60 of the country.

    The most popular of those is in 23 of 100 networks.
    """
    chance = np.random.default_rng(7)
    popularity = 1 / np.arange(1, ORGANISATIONS + 1) ** 0.6
    popularity /= popularity.sum()
    is_in = 0.23 / np.arange(1, SERVICES + 1)
    rows = []
    for network in range(networks):
        size = int(chance.integers(3, 17))
        local = chance.choice(ORGANISATIONS, size, replace=False, p=popularity)
        first = SERVICES + network // IN_A_COMMUNE * ORGANISATIONS
        services = np.flatnonzero(chance.random(SERVICES) < is_in)
        rows.append(np.concatenate([services, local + first]))
    indptr = np.concatenate([[0], np.cumsum([*map(len, rows)])]).astype(np.int32)
    indices = np.concatenate(rows).astype(np.int32)
    ones = np.ones(len(indices), dtype=np.int32)
    return csr_array((ones, indices, indptr), shape=(networks, indices.max() + 1))


def by_blocks(members: csr_array) -> int:
    """Count the same pairs from the product of all rows with all, some at a time."""
    sizes, columns = np.diff(members.indptr), members.T.tocsr()
    found = 0
    for first in range(0, members.shape[0], ROWS):
        met = (members[first : first + ROWS] @ columns).tocoo()
        i, j = met.row + first, met.col
        smaller = np.minimum(sizes[i], sizes[j])
        found += int(
            ((i < j) & (met.data >= np.maximum(LEAST, -(-smaller // 2)))).sum()
        )
    return found


@contextmanager
def duplicates_and_blocks(networks: int) -> Iterator[Race]:
    members = with_services_everywhere(networks)
    yield Race(
        lambda: sum(len(i) for i, *_ in duplicate_rows(members, HALF, LEAST)),
        lambda: by_blocks(members),
        is_same=int.__eq__,
    )


BENCHMARKS = (
    Benchmark(
        "All pairs of 20,000 networks in 345 communes, with their classes",
        "the bare sparse products and the cosines of the profiles",
        Aim("at most", 2),
        pairs_and_products,
        cpu_seconds,
        size=20_000,
    ),
    Benchmark(
        "The same, from the names of members on",
        "Python sets",
        Aim("at least", 7),
        pairs_and_sets,
        cpu_seconds,
        size=20_000,
        rounds=5,
    ),
    Benchmark(
        "Networks that share half of their members, in a country of 100,000",
        "the sparse product of all with all, in blocks of rows",
        Aim("at least", 8),
        duplicates_and_blocks,
        cpu_seconds,
        size=100_000,
        rounds=3,
    ),
)
