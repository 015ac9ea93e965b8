"""How common overlaps are among networks, and overload among people (method C, D.2)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING

from intersect.analysis.network import Network
from intersect.analysis.pair_account import missing_in
from intersect.analysis.proportion import Proportion, proportion
from intersect.findings import (
    parallel_networks,
    possible_redundancy,
    probable_redundancy,
    repeating_subgroup,
)
from intersect.findings.finding import Finding
from intersect.findings.severities import Kind

if TYPE_CHECKING:
    from intersect.analysis.workload import Load

PAIR_KINDS: tuple[Kind, ...] = (
    Kind(probable_redundancy.RULE.code, ""),
    Kind(possible_redundancy.RULE.code, ""),
    Kind(parallel_networks.RULE.code, ""),
    Kind(repeating_subgroup.RULE.code, ""),
)
"""What two networks can have, in reading order."""


def judged(networks: Iterable[Network]) -> frozenset[str]:
    """Return the networks of which it can be said whether they overlap with another.

    They meet, their profile is whole, and so it is of another one of their territory.
    """
    ready = [each for each in networks if each.is_active and not missing_in(each)]
    beside = Counter(each.territory for each in ready)
    return frozenset(each.network for each in ready if beside[each.territory] > 1)


def overlap_prevalence(
    networks: Collection[str], findings: Iterable[Finding], least: int
) -> Mapping[Kind, Proportion | None]:
    """Return the share of judged networks that are in one pair of each kind, or more.

    None where there are fewer than `least`.
    """
    paired: dict[str, set[str]] = {kind.code: set() for kind in PAIR_KINDS}
    for each in findings:
        paired[each.code].update(each.subjects)
    of = set(networks)
    return {
        kind: proportion(len(of & paired[kind.code]), len(of))
        if len(of) >= least
        else None
        for kind in PAIR_KINDS
    }


def overload_prevalence(loads: Iterable[Load], least: int) -> Proportion | None:
    """Return the share of people with too many networks or hours.

    Out of those of whom that is known; None where these are fewer than `least`.
    """
    known = [each.flag for each in loads if each.flag is not None]
    if len(known) < least:
        return None
    return proportion(known.count("sobrecarga"), len(known))
