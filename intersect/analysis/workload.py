"""What networks take of people, and what merging two would give back (method C.4)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from intersect.analysis.network import Network
from intersect.analysis.pair_measures import PairMeasures
from intersect.analysis.redundancy_method import RedundancyMethod

LoadFlag = Literal["sobrecarga", "warning", "none"]


@dataclass(frozen=True, slots=True)
class Load:
    """What the active networks of one person take of that person."""

    person: str
    networks: int
    hours: Fraction | None
    """Hours of meetings a month; None when those of a network are not known."""
    flag: LoadFlag | None
    """None when it depends on hours that are not known."""


def loads(networks: Iterable[Network], method: RedundancyMethod) -> list[Load]:
    """Return the load of each person, in order of first appearance.

    A name is the same person in every territory: people sit in networks of several.
    Networks that are not active take nothing.
    """
    hours_of: dict[str, list[Fraction | None]] = {}
    for network in networks:
        if network.is_active:
            for person in sorted(network.people):
                hours_of.setdefault(person, []).append(network.hours)
    return [_load(person, hours, method) for person, hours in hours_of.items()]


def _load(person: str, hours: list[Fraction | None], method: RedundancyMethod) -> Load:
    known = [each for each in hours if each is not None]
    total = sum(known, Fraction(0))
    flag: LoadFlag | None
    if total >= method.load_overload_hours or (
        len(hours) >= method.load_overload_networks
    ):
        flag = "sobrecarga"
    elif len(known) < len(hours):
        flag = None  # those that are not known may be too many
    elif total >= method.load_warning_hours or (
        len(hours) >= method.load_warning_networks
    ):
        flag = "warning"
    else:
        flag = "none"
    return Load(person, len(hours), total if len(known) == len(hours) else None, flag)


def hours_released(pairs: PairMeasures) -> NDArray[np.float64]:
    """Return the hours a month that people would get back if a pair merged.

    Whoever is in both attends the longer meetings only: Σ min(h_A, h_B). NaN when the
    people of one network are not known, or the hours that they meet.
    """
    networks = pairs.table.networks
    known = [np.nan if each.hours is None else float(each.hours) for each in networks]
    hours = np.array(known, dtype=np.float64)
    less = np.minimum(hours[pairs.counts.i], hours[pairs.counts.j])
    both = pairs.person_overlap.part
    released = np.where(both == 0, 0, both * less)
    return np.where(pairs.person_overlap.whole > 0, released, np.nan)
