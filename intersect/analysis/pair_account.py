"""Why a pair of networks has its class: each condition of method C.2 with its figure.

For any two networks of a territory, also those that a comparison does not report.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from hashlib import sha256
from json import dumps
from typing import Literal

import numpy as np

from intersect.analysis.chance import Chance
from intersect.analysis.network import Network
from intersect.analysis.network_comparison import NetworkComparison, Pair
from intersect.analysis.network_table import PARTS, Part
from intersect.analysis.pair_counts import joined, pair_blocks
from intersect.analysis.pair_measures import PairMeasures
from intersect.analysis.power_product import Factor
from intersect.analysis.redundancy import OverlapClass, Overlaps, classify

ConditionName = Literal[
    "declared",
    "inside",
    "much_smaller",
    "index",
    "members",
    "shared",
    "alike",
    "strangers",
    "other_task",
]
"""What a class asks of a pair.

Nested: `declared`, or `inside` and `much_smaller`. Probable and possible: `index`,
`members` and `shared`. Parallel: `alike` but for the members, who are `strangers`.
Complementary: `members`, and `other_task`.
"""
Missing = Literal["members"] | Part


@dataclass(frozen=True)
class Condition:
    """Whether a pair fulfils one condition of a class."""

    kind: OverlapClass
    name: ConditionName
    is_met: bool
    value: float
    """The figure of the pair."""
    limit: float
    """What it has to reach, or to stay below; compared exactly, not with these."""


@dataclass(frozen=True)
class PairAccount:
    """A pair, and why it is what it is."""

    pair: Pair
    inactive: tuple[Network, ...]
    """Those of the two that do not meet."""
    months: int
    """In which they would have had to."""
    missing: tuple[tuple[Network, tuple[Missing, ...]], ...]
    """What nobody filled in, of those of the two that lack something."""
    conditions: tuple[Condition, ...]
    """In the order in which classes are decided; none where something is missing."""

    def unmet(self, kind: OverlapClass) -> tuple[Condition, ...]:
        """Return what the pair lacks to be of a class."""
        return tuple(
            each for each in self.conditions if each.kind == kind and not each.is_met
        )


def account_of(comparison: NetworkComparison, one: str, other: str) -> PairAccount:
    """Return the account of two networks of one territory, by their names.

    Raises KeyError for a network that was not compared, and for one with itself.
    """
    table = comparison.found.measures.table
    rows = {each.network: row for row, each in enumerate(table.networks)}
    i, j = sorted((rows[one], rows[other]))
    if i == j or table.ends[i] != table.ends[j]:
        raise KeyError(other)
    measures = _measures(comparison, i, j)
    networks = table.networks[i], table.networks[j]
    missing = tuple(
        (each, lacking) for each in networks if (lacking := missing_in(each))
    )
    return PairAccount(
        _pair(comparison, measures),
        tuple(each for each in networks if not each.is_active),
        comparison.method.inactive_months,
        missing,
        () if missing else tuple(_conditions(measures)),
    )


def missing_in(network: Network) -> tuple[Missing, ...]:
    """Return what has to be filled in before a network can be compared."""
    parts: tuple[Missing, ...] = ("members", *PARTS)
    return tuple(part for part in parts if not getattr(network, part))


def pair_digest(pair: Pair, method_digest: str) -> str:
    """Return what changes when anything does that decides a pair's class.

    People and hours are not in it: they are said beside a class, and change often.
    """
    described = [
        {
            "network": each.network,
            "parent": each.parent,
            "is_active": each.is_active,
            "is_mandated": each.is_mandated,
            **{part: sorted(getattr(each, part)) for part in ("members", *PARTS)},
        }
        for each in sorted((pair.a, pair.b), key=lambda each: each.network)
    ]
    written = dumps([pair.kind, method_digest, described], sort_keys=True)
    return sha256(written.encode()).hexdigest()


def _measures(comparison: NetworkComparison, i: int, j: int) -> PairMeasures:
    table = comparison.found.measures.table
    blocks = [
        block.only((block.i == i) & (block.j == j)) for block in pair_blocks(table)
    ]
    return PairMeasures(table, joined(blocks), comparison.method)


def _pair(comparison: NetworkComparison, measures: PairMeasures) -> Pair:
    """Return the pair as it was reported; else counted now, without chance."""
    networks = measures.table.networks
    one, other = networks[measures.counts.i[0]], networks[measures.counts.j[0]]
    for reported in comparison.pairs():
        if reported.a is one and reported.b is other:
            return reported
    unknown = np.full(1, np.nan)
    alone = NetworkComparison(
        comparison.method,
        Overlaps(measures, classify(measures)),
        Chance(unknown, unknown, unknown, unknown),
        (),
        (),
    )
    return next(alone.pairs())


def _conditions(pairs: PairMeasures) -> list[Condition]:
    method, shared = pairs.method, pairs.shared
    containment = Factor(shared, pairs.smaller)
    ratio = Factor(pairs.smaller, pairs.larger)
    cosine, index, alike = pairs.members, pairs.index, pairs.profile
    common = pairs.counts.common
    is_other = (
        ~pairs.functions.reaches(method.complementary_functions**2)
        | (common["themes"] == 0)
        | (common["populations"] == 0)
    )

    def condition(
        kind: OverlapClass,
        name: ConditionName,
        is_met: object,
        value: object,
        limit: Fraction | int,
    ) -> Condition:
        met, figure = np.asarray(is_met)[0], np.asarray(value)[0]
        return Condition(kind, name, bool(met), float(figure), float(limit))

    def redundant(
        kind: OverlapClass, least: Fraction, members: Fraction, both: int
    ) -> list[Condition]:
        return [
            condition(kind, "index", index.reaches(least), index.value, least),
            condition(
                kind, "members", cosine.reaches(members**2), cosine.root, members
            ),
            condition(kind, "shared", shared >= both, shared, both),
        ]

    declared = pairs.counts.is_declared
    inside, size = method.nested_containment, method.nested_size_ratio
    strangers, likeness = method.parallel_members, method.parallel_profile
    on_purpose, task = method.complementary_members, method.complementary_functions
    return [
        condition("nested", "declared", declared, declared, 1),
        condition(
            "nested", "inside", containment.reaches(inside), containment.ratio, inside
        ),
        condition("nested", "much_smaller", ~ratio.exceeds(size), ratio.ratio, size),
        *redundant(
            "probable",
            method.probable_index,
            method.probable_members,
            method.probable_shared,
        ),
        *redundant(
            "possible",
            method.possible_index,
            method.possible_members,
            method.possible_shared,
        ),
        condition("parallel", "alike", alike.reaches(likeness), alike.value, likeness),
        condition(
            "parallel",
            "strangers",
            ~cosine.reaches(strangers**2),
            cosine.root,
            strangers,
        ),
        condition(
            "complementary",
            "members",
            cosine.reaches(on_purpose**2),
            cosine.root,
            on_purpose,
        ),
        condition("complementary", "other_task", is_other, pairs.functions.root, task),
    ]
