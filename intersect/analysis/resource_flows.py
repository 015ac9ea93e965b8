"""Resources that go between the institutions of a network: FP9 to SB1–SB3, method D.3.

Its factual sheet says who gave what to whom, in names that people wrote: they are those
of the roster however they are spelt, or of somebody outside it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from intersect.analysis.criteria import Criteria
from intersect.analysis.flows import Arc, Member
from intersect.analysis.structure import Structure, structure
from intersect.analysis.structure_severity import gravest, resource_severities
from intersect.registry.names import folded

Reason = Literal["few_organisations", "no_source", "unknown_names"]
"""Why nothing is judged: too few institutions, no source, or names nobody knows."""


@dataclass(frozen=True, order=True)
class Delivery:
    """One row of FP9: who gave what to whom."""

    giver: str
    receiver: str
    kind: str = ""
    """dinero, horas, vehiculo, local or materiales; empty where it was not said."""


@dataclass(frozen=True)
class ToldDeliveries:
    """What a confirmed sheet says of deliveries, and the institutions of the network.

    The sheet speaks for all of them, so all count as having answered.
    """

    members: tuple[Member, ...]
    deliveries: tuple[Delivery, ...]
    governance: str = ""
    document: str = ""
    """What it was read from; without one nothing is judged."""
    is_estimated: bool = False


@dataclass(frozen=True)
class ResourceFlows:
    """What the method says of the resources that went between institutions."""

    within: tuple[Delivery, ...]
    """Between two of the roster, under their names there."""
    elsewhere: tuple[Delivery, ...]
    """With an end that the roster does not know, as they were written."""
    arcs: tuple[Arc, ...]
    """Each pair once, whatever was given."""
    reasons: tuple[Reason, ...]
    """Why there are no severities; empty where there are."""
    is_provisional: bool
    """Too many ends are unknown for a finding to be more than provisional."""
    structure: Structure | None
    severities: Mapping[str, int | None]
    """SB1–SB3 -> 0–3; None where it cannot be said."""
    is_star: bool
    """The network is a star by design, and SB3 is lower because of it."""

    @property
    def severity(self) -> int | None:
        """Return the gravest (0–3); None when nothing can be said."""
        return gravest(self.severities)

    @property
    def largest_giver(self) -> tuple[str, int] | None:
        """Return who stands behind most arcs, and behind how many; None without any."""
        givers = Counter(each.sender for each in self.arcs)
        return min(givers.items(), key=lambda each: (-each[1], each[0]), default=None)


def resource_flows(told: ToldDeliveries, criteria: Criteria) -> ResourceFlows:
    """Return the structure of what was given and its severities.

    As with facts (D.2), what has no source gives no severity, and of an estimate it is
    2 at most. As with a roster, half of the rows must be of known institutions.
    """
    names = {folded(each.organisation): each.organisation for each in told.members}
    within, elsewhere = [], []
    for each in told.deliveries:
        ends = names.get(folded(each.giver)), names.get(folded(each.receiver))
        if ends[0] and ends[1] and ends[0] != ends[1]:
            within.append(Delivery(ends[0], ends[1], each.kind))
        else:
            elsewhere.append(each)
    arcs = tuple(Arc(*ends) for ends in sorted({(e.giver, e.receiver) for e in within}))
    all_rows = len(within) + len(elsewhere)
    known = Fraction(len(within), all_rows) if all_rows else Fraction()
    reasons: list[Reason] = []
    if len(told.members) < criteria.roster_min_organisations:
        reasons.append("few_organisations")
    if not told.document:
        reasons.append("no_source")
    if known < criteria.roster_min_response:
        reasons.append("unknown_names")
    severities: Mapping[str, int | None] = dict.fromkeys(("SB1", "SB2", "SB3"))
    is_star = False
    if not reasons:
        plain = resource_severities(told.members, arcs, criteria)
        severities = resource_severities(told.members, arcs, criteria, told.governance)
        is_star = severities != plain
    if told.is_estimated:
        cap = criteria.evidence_estimated_cap
        severities = {
            code: each if each is None else min(each, cap)
            for code, each in severities.items()
        }
    return ResourceFlows(
        within=tuple(sorted(set(within))),
        elsewhere=tuple(sorted(elsewhere)),
        arcs=arcs,
        reasons=tuple(reasons),
        is_provisional=known < criteria.roster_full_response,
        structure=None
        if reasons
        else structure([each.organisation for each in told.members], arcs),
        severities=severities,
        is_star=is_star,
    )
