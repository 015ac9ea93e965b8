"""How grave the structure of the flows is: family S of method D.3."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Literal

from intersect.analysis.criteria import Criteria
from intersect.analysis.flows import Arc, Member, NetworkTies, information_arcs
from intersect.analysis.structure import Structure, structure

Reason = Literal["few_organisations", "low_response"]
"""Why nothing is said of a structure."""


@dataclass(frozen=True)
class NetworkFlows:
    """Everything that the method says of the flows of information of one network."""

    network: str
    organisations: int
    arcs: tuple[Arc, ...]
    response: Fraction | None
    """Share of the roster that answered (0–1)."""
    is_provisional: bool
    """Fewer answered than a finding needs to be more than provisional."""
    reasons: tuple[Reason, ...]
    """Why there is no structure; empty where there is."""
    structure: Structure | None
    isolated_sectors: tuple[str, ...]
    """Sectors all of whose organisations are isolated, by name."""
    severities: Mapping[str, int | None]
    """SI1–SI6 -> 0–3; None where it cannot be said."""
    capped: tuple[str, ...]
    """Severities that are lower because the network is a star by design."""

    @property
    def severity(self) -> int | None:
        """Return sS, the gravest (0–3); None when nothing can be said."""
        return gravest(self.severities)


def flows(ties: NetworkTies, criteria: Criteria) -> NetworkFlows:
    """Return the structure of a network's flows of information and its severities."""
    arcs = information_arcs(ties.reports)
    reasons = tuple(_reasons(ties.members, ties.response, criteria))
    found = None if reasons else structure(ties.organisations, arcs)
    silent = isolated_sectors(ties.members, found.isolated) if found else ()
    raw: Mapping[str, int | None] = (
        _information(found, silent, criteria)
        if found
        else dict.fromkeys(_INFORMATION_CODES)
    )
    severities, capped = _without_star(raw, ties.governance, criteria)
    response = ties.response
    return NetworkFlows(
        network=ties.network,
        organisations=len(ties.members),
        arcs=arcs,
        response=response,
        is_provisional=response is None or response < criteria.roster_full_response,
        reasons=reasons,
        structure=found,
        isolated_sectors=silent,
        severities=severities,
        capped=capped,
    )


def resource_severities(
    members: Iterable[Member],
    arcs: Iterable[Arc],
    criteria: Criteria,
    governance: str = "",
) -> Mapping[str, int | None]:
    """Return SB1–SB3 of the resources that went between organisations (FP9).

    SB1 is the share of the arcs that come from the largest giver, SB2 the share of
    organisations that neither give nor receive, SB3 the gravest articulation point.
    None under the same conditions as for information, and SB1 without arcs.
    """
    members, arcs = tuple(members), tuple(arcs)
    ties = NetworkTies("", members, (), governance)
    if any(_reasons(members, ties.response, criteria)):
        return dict.fromkeys(_RESOURCE_CODES)
    found = structure(ties.organisations, arcs)
    givers = Counter(each.sender for each in arcs)
    values = {
        "SB1": Fraction(max(givers.values()), len(arcs)) if arcs else None,
        "SB2": Fraction(len(found.isolated), len(members)),
        "SB3": max(found.articulation.values(), default=Fraction()),
    }
    severities = {code: _severity(code, values[code], criteria) for code in values}
    return _without_star(severities, governance, criteria)[0]


def gravest(severities: Mapping[str, int | None]) -> int | None:
    """Return sS, the highest of these severities; None when there is none."""
    known = [each for each in severities.values() if each is not None]
    return max(known, default=None)


def sinks(found: Structure, criteria: Criteria) -> tuple[str, ...]:
    """Return who receives from many and returns to few (SI3 ≥ 1), by name."""
    return tuple(
        name
        for name in found.organisations
        if _sink_severity(found.received[name], found.returned[name], criteria)
    )


def isolated_sectors(
    members: Iterable[Member], isolated: Iterable[str]
) -> tuple[str, ...]:
    """Return the sectors all of whose organisations are isolated, by name."""
    alone = set(isolated)
    connected, sectors = set(), set()
    for member in members:
        sectors.add(member.sector)
        if member.organisation not in alone:
            connected.add(member.sector)
    return tuple(sorted(sectors - connected))


def _reasons(
    members: tuple[Member, ...], response: Fraction | None, criteria: Criteria
) -> Iterable[Reason]:
    if len(members) < criteria.roster_min_organisations:
        yield "few_organisations"
    if response is None or response < criteria.roster_min_response:
        yield "low_response"


_INFORMATION_CODES = ("SI1", "SI2", "SI3", "SI4", "SI5", "SI6")
_RESOURCE_CODES = ("SB1", "SB2", "SB3")


def _information(
    found: Structure, silent: tuple[str, ...], criteria: Criteria
) -> dict[str, int | None]:
    n = len(found.organisations)
    isolation = _severity("SI1", Fraction(len(found.isolated), n), criteria)
    if silent:
        isolation = max(isolation or 0, criteria.sector_isolated_severity)
    enough = found.dyads >= criteria.dyads_min
    return {
        "SI1": isolation,
        "SI2": _severity("SI2", found.dyad_reciprocity if enough else None, criteria),
        "SI3": max(
            _sink_severity(found.received[name], found.returned[name], criteria)
            for name in found.organisations
        ),
        "SI4": _severity(
            "SI4", max(found.articulation.values(), default=Fraction()), criteria
        ),
        "SI5": _severity("SI5", Fraction(str(found.centralization)), criteria),
        "SI6": _severity("SI6", found.reach, criteria),
    }


def _severity(code: str, value: Fraction | None, criteria: Criteria) -> int | None:
    if value is None:
        return None
    scale: Any = criteria.structure[code].scale
    return int(scale.severity(value))


def _sink_severity(received: int, returned: int, criteria: Criteria) -> int:
    """Return how grave it is to receive from so many and to return to so few (SI3)."""
    if received < criteria.sink_min_received:
        return 0
    if not returned and received >= criteria.sink_grave_received:
        return 3
    return _severity("SI3", Fraction(returned, received), criteria) or 0


def _without_star(
    severities: Mapping[str, int | None], governance: str, criteria: Criteria
) -> tuple[dict[str, int | None], tuple[str, ...]]:
    """Return the severities less what a star shows by design, and which these are."""
    lowered = dict(severities)
    if governance in criteria.star_governance:
        for code in criteria.star_capped:
            if (lowered.get(code) or 0) > criteria.star_cap:
                lowered[code] = criteria.star_cap
    capped = tuple(code for code in lowered if lowered[code] != severities[code])
    return lowered, capped
