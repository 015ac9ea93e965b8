"""What the pages about overlapping networks show, besides the findings themselves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from intersect.analysis.network import Network
from intersect.analysis.network_comparison import Pair
from intersect.analysis.redundancy import OverlapClass
from intersect.analysis.workload import Load
from intersect.findings.pair_evidence import MONTHS
from intersect.registry.names import folded
from intersect.services.overlaps import Overlaps

MOST_ORGANISATIONS = 15
"""Of those in most networks: a page is to be read."""


@dataclass(frozen=True)
class Cell:
    """What one network is to another that stands further up."""

    other: Network
    kind: OverlapClass


@dataclass(frozen=True)
class MatrixRow:
    """A network beside those that stand further up."""

    number: int
    network: Network
    cells: tuple[Cell, ...]


def matrix(overlaps: Overlaps) -> list[MatrixRow]:
    """Return the class of every pair once: the half below the diagonal."""
    kinds = {
        frozenset((each.a.network, each.b.network)): each.kind
        for each in overlaps.case.pairs
    }
    networks = overlaps.networks
    return [
        MatrixRow(
            row + 1,
            network,
            tuple(
                Cell(
                    other,
                    kinds.get(frozenset((network.network, other.network)), "none"),
                )
                for other in networks[:row]
            ),
        )
        for row, network in enumerate(networks)
    ]


def groups(overlaps: Overlaps) -> list[tuple[Network, ...]]:
    """Return the groups of more than two networks: of two, the pair says it (C.5).

    None in which somebody discarded a pair.
    """
    discarded = {
        frozenset(each.finding.subjects)
        for each in overlaps.pairs
        if each.standing.state == "discarded"
    }
    return [
        tuple(sorted(group, key=lambda each: folded(each.name)))
        for group in overlaps.comparison.groups
        if len(group) > 2
        and not any(
            frozenset((one.network, other.network)) in discarded
            for one in group
            for other in group
        )
    ]


@dataclass(frozen=True)
class OrganisationLoad:
    """In how many networks an organisation sits, and what they take a month."""

    name: str
    networks: int
    hours: Fraction | None
    """None when those of a network are not known."""


def organisation_loads(overlaps: Overlaps) -> list[OrganisationLoad]:
    """Return the organisations of two or more networks that meet, most first."""
    labels, networks = overlaps.compared.labels, overlaps.networks
    active = {each.network: each.hours for each in networks if each.is_active}
    loads = []
    for organisation, sits_in in overlaps.compared.organisations.items():
        hours = [active[network] for network in sits_in if network in active]
        if len(hours) > 1:
            known = [each for each in hours if each is not None]
            total = sum(known, Fraction(0)) if len(known) == len(hours) else None
            name = str(labels[organisation])
            loads.append(OrganisationLoad(name, len(hours), total))
    loads.sort(key=lambda each: (-each.networks, -(each.hours or 0), each.name))
    return loads[:MOST_ORGANISATIONS]


def heavy_loads(overlaps: Overlaps) -> list[Load]:
    """Return who is overloaded or close to it, most first (C.4)."""
    heavy = [each for each in overlaps.comparison.loads if each.flag in _HEAVY]
    return sorted(
        heavy,
        key=lambda each: (
            _HEAVY.index(each.flag),
            -(each.hours or 0),
            -each.networks,
            each.person,
        ),
    )


_HEAVY = ("sobrecarga", "warning")


@dataclass(frozen=True)
class Together:
    """If two networks met together."""

    people: Sequence[str]
    """Ids of those who sit in both."""
    only_one: frozenset[str]
    only_other: frozenset[str]
    """Sectors that only one of the two has: together none would be missing."""
    both: frozenset[str]
    hours_a_year: float | None


def together(overlaps: Overlaps, pair: Pair) -> Together:
    """Return what two networks would be if they met together."""
    a, b = pair.a, pair.b
    one = overlaps.compared.sectors[a.network]
    other = overlaps.compared.sectors[b.network]
    released = pair.hours_released
    return Together(
        sorted(a.people & b.people),
        one - other,
        other - one,
        one & other,
        None if released is None else released * MONTHS,
    )
