"""What is known of a network that is to be compared with others (method C.1)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from fractions import Fraction

from intersect.analysis.redundancy_method import RedundancyMethod


@dataclass(frozen=True, slots=True)
class Network:
    """What is known of one network; an empty set is one that nobody filled in."""

    territory: str
    network: str
    """What it is called by; of its own in its territory."""
    members: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    themes: frozenset[str] = frozenset()
    populations: frozenset[str] = frozenset()
    functions: frozenset[str] = frozenset()
    zones: frozenset[str] = frozenset()
    parent: str = ""
    """The network of the same territory that it is a part of; empty for none."""
    is_active: bool = True
    is_mandated: bool = False
    """Whether a rule requires it, so that merging it is nobody's choice."""
    hours: Fraction | None = None
    """Hours of meetings a month; None when that is not known."""
    name: str = ""
    purpose: str = ""


def with_everyone(
    networks: Iterable[Network], listed: Collection[str], method: RedundancyMethod
) -> list[Network]:
    """Return the networks with all `listed` populations in place of «everyone».

    Method C.1: «población general» stands for all the listed groups. Where there are
    none besides it, it stays.
    """
    everyone = method.populations_everyone
    all_groups = frozenset(listed) - {everyone} or frozenset({everyone})
    return [
        replace(each, populations=each.populations - {everyone} | all_groups)
        if everyone in each.populations
        else each
        for each in networks
    ]
