"""The roster of ties: what organisations told of one another, and how strong ties are.

Method B.9. Frequency (T1) and intensity (T2) are of the tie itself, whichever way
information goes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from intersect.analysis.flows import NetworkTies, TieReport
from intersect.analysis.trust import SharedTrust


@dataclass(frozen=True)
class StrengthReport:
    """What one organisation says of its tie to another; None if it did not."""

    reporter: str
    other: str
    frequency: int | None
    """T1: 0 never, 1 once, 2 monthly, 3 weekly or more."""
    intensity: int | None = None
    """T2: 0 no joint work to 4 collegiality; only the long form asks it."""


@dataclass(frozen=True)
class RosterTies:
    """What the roster of one network gave."""

    ties: NetworkTies
    strengths: tuple[StrengthReport, ...] = ()
    added: tuple[str, ...] = ()
    """Organisations that were named and are no members: no measure counts them."""
    resources: Mapping[str, tuple[TieReport, ...]] = field(default_factory=dict)
    """T5, by kind of resource: who gives it to whom, as each end tells."""
    only_ways: Mapping[str, int] = field(default_factory=dict)
    """T8: institution -> how many call it their only way to another."""
    trust: tuple[SharedTrust, ...] = ()
    """T6 and T7 of all together; nothing until the collection is over."""


@dataclass(frozen=True, order=True)
class TieStrength:
    """How strong one tie is, by the names of its ends."""

    first: str
    second: str
    frequency: int | None
    intensity: int | None
    is_single_report: bool
    """Only one end said how often."""


def tie_strengths(reports: Iterable[StrengthReport]) -> tuple[TieStrength, ...]:
    """Return the ties that are reported, by their names.

    Of two reports the lower counts, of one that one; nobody's «never» is a tie.

    >>> [tie] = tie_strengths(
    ...     [StrengthReport("A", "B", 3), StrengthReport("B", "A", 1)]
    ... )
    >>> tie.frequency, tie.is_single_report
    (1, False)
    """
    told: dict[tuple[str, str], list[StrengthReport]] = {}
    for each in reports:
        first, second = sorted((each.reporter, each.other))
        told.setdefault((first, second), []).append(each)
    ties = []
    for (first, second), both in sorted(told.items()):
        often = [each.frequency for each in both if each.frequency is not None]
        close = [each.intensity for each in both if each.intensity is not None]
        tie = TieStrength(
            first,
            second,
            min(often, default=None),
            min(close, default=None),
            is_single_report=len(often) == 1,
        )
        if tie.frequency or tie.intensity:
            ties.append(tie)
    return tuple(ties)
