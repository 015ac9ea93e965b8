"""How common each finding is among the networks of a wave that somebody may read.

Bottlenecks come from its frozen results, overlaps and overload from today's registry.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from sqlalchemy.orm import Session

from intersect.analysis.method import default_method
from intersect.analysis.proportion import Proportion
from intersect.catalog import Catalog
from intersect.findings.finding import Finding
from intersect.findings.overlap_prevalence import (
    judged,
    overlap_prevalence,
    overload_prevalence,
)
from intersect.findings.severities import Kind, prevalence
from intersect.registry.names import folded
from intersect.services.access import Actor, covers, results_reach, territories_for
from intersect.services.comparing import region_of
from intersect.services.kept_figures import KeptFigures
from intersect.services.kept_findings import NetworkFindings, findings_of_wave
from intersect.services.overlaps import Overlaps, read_overlaps
from intersect.storage import compared, tables
from intersect.storage.compared import AskedNetwork, Place

Results = Mapping[uuid.UUID, NetworkFindings]
Places = Mapping[uuid.UUID, Place]
Common = Mapping[Kind, Proportion | None]


class Group(NamedTuple):
    """Networks of one type in one region; None where no region is known."""

    type_key: str
    region: uuid.UUID | None


@dataclass(frozen=True)
class TypeRow:
    """How common findings are among the networks of a type."""

    type_key: str
    asked: int
    with_level: int
    """Of the others only facts and ties may say something."""
    common: Common
    overlaps: Common
    """In at least one pair, of those that can be compared with another one."""

    @property
    def shares(self) -> Common:
        """All of them, in reading order."""
        return {**self.common, **self.overlaps}


@dataclass(frozen=True)
class CommonFindings:
    """How common findings are in a wave, or in one of its regions."""

    rows: tuple[TypeRow, ...]
    """The type with most networks first."""
    regions: tuple[Place, ...]
    """Those of the wave that the reader may read, by name."""
    communes: tuple[Place, ...]
    """Of the region that was asked for, by name; empty without one."""
    overload: Proportion | None
    """Of the people of these communes with a seat; None of too few people."""
    counts_proposals: bool
    """Whether overlaps that nobody has confirmed yet are counted, and people: for who
    may read proposals in all of these communes."""
    is_fictitious: bool


def group_of(network: AskedNetwork, places: Places) -> Group:
    """Return with which networks one is compared."""
    region = region_of(places, network.territory_id)
    return Group(network.type_key, region.id if region else None)


def how_common(
    readable: Iterable[AskedNetwork], results: Results, places: Places
) -> Mapping[Group, Common]:
    """Return by type and region how common each finding is.

    Only among what the reader may read: nobody learns of a network what its own page
    does not tell them.
    """
    groups: dict[Group, list[AskedNetwork]] = {}
    for network in readable:
        groups.setdefault(group_of(network, places), []).append(network)
    return {group: _common(each, results) for group, each in groups.items()}


def common_findings(
    session: Session,
    catalog: Catalog,
    wave: tables.Wave,
    actor: Actor,
    kept: KeptFigures,
    now: datetime,
    region_id: uuid.UUID | None = None,
) -> CommonFindings:
    """Return how common findings are in a wave, None: in all of its regions."""
    reach = results_reach(actor, wave.state)
    readable = compared.list_asked(session, wave, reach)
    results = findings_of_wave(session, wave, kept) if readable else {}
    places = compared.list_places(session)
    regions = {each.id: region_of(places, each.territory_id) for each in readable}
    chosen = [
        each
        for each in readable
        if region_id is None
        or ((region := regions[each.id]) is not None and region.id == region_id)
    ]
    by_type: dict[str, list[AskedNetwork]] = {}
    for network in chosen:
        by_type.setdefault(network.type_key, []).append(network)
    communes = frozenset(each.territory_id for each in chosen)
    overlaps = read_overlaps(session, catalog, communes, now)
    counts_proposals = covers(territories_for(actor, "read_proposals"), communes)
    counted = _counted(overlaps, counts_proposals=counts_proposals)
    comparable = judged(overlaps.networks)
    return CommonFindings(
        tuple(
            TypeRow(
                key,
                len(networks),
                sum(e.id in results and results[e.id].has_level for e in networks),
                _common(networks, results),
                overlap_prevalence(
                    comparable & {str(each.id) for each in networks}, counted, _least()
                ),
            )
            for key, networks in sorted(
                by_type.items(), key=lambda each: (-len(each[1]), each[0])
            )
        ),
        _by_name({each for each in regions.values() if each is not None}),
        _by_name(places[each] for each in communes) if region_id else (),
        overload_prevalence(overlaps.comparison.loads, _least())
        if counts_proposals
        else None,
        counts_proposals,
        any(places[each].is_fictitious for each in communes),
    )


def _counted(overlaps: Overlaps, *, counts_proposals: bool) -> list[Finding]:
    """Return the overlaps that count: those confirmed, or all but those discarded."""
    states = {"proposed", "confirmed"} if counts_proposals else {"confirmed"}
    return [each.finding for each in overlaps.pairs if each.standing.state in states]


def _common(networks: Sequence[AskedNetwork], results: Results) -> Common:
    known = [results[each.id].severities for each in networks if each.id in results]
    return prevalence(known, _least())


def _least() -> int:
    """Return of how many with data a share is given at least."""
    return default_method().suppress_items


def _by_name(places: Iterable[Place]) -> tuple[Place, ...]:
    return tuple(sorted(places, key=lambda each: (folded(each.name), each.code)))
