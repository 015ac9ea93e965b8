"""The findings of all networks of a commune, or of a region, in one place."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from intersect.analysis.criteria import default_criteria
from intersect.analysis.explanation.wording import names_of
from intersect.analysis.proportion import Proportion
from intersect.catalog import Catalog
from intersect.findings import RULES
from intersect.findings.finding import Finding, Labels
from intersect.findings.of_network import ToldFinding, dimension_labels, told
from intersect.findings.severities import Kind, kind_of
from intersect.registry.names import folded
from intersect.services.access import Actor, may, results_reach
from intersect.services.common_findings import Group, group_of, how_common
from intersect.services.kept_figures import KeptFigures
from intersect.services.kept_findings import NetworkFindings, findings_of_wave
from intersect.services.overlaps import Overlap, Overlaps, read_overlaps, shown_pairs
from intersect.storage import compared, tables
from intersect.storage.compared import AskedNetwork, Place

_ORDER = {rule.code: place for place, rule in enumerate(RULES)}


@dataclass(frozen=True)
class PlaceFinding:
    """A finding of one of the networks, of two, or of a person who sits in many."""

    finding: Finding
    names: tuple[str, ...]
    """Of the networks that it is about; none of a person."""
    commune: str
    told: ToldFinding
    method: str
    """As in «cuellos/1»."""
    network: NetworkFindings | None = None
    """What it was found in; None of overlaps, which come from the registry."""
    overlap: Overlap | None = None
    common: Proportion | None = None
    """How many networks of the type and region have it, of those the reader may read
    of; None where these are too few."""


@dataclass(frozen=True)
class PlaceFindings:
    """What was found of the networks of a place, as somebody may read it."""

    rows: tuple[PlaceFinding, ...]
    """Gravest first, then as the rules stand, then by name."""
    asked: tuple[AskedNetwork, ...]
    """The networks that the wave asks there."""
    without_level: tuple[AskedNetwork, ...]
    """Their answers do not suffice: only facts and ties may say something of them."""
    without_result: tuple[AskedNetwork, ...]
    """Their collection is not over, or nobody has frozen its result yet."""
    known: int
    """Of how many networks the results say something, be it that all is well."""
    reads_results: bool
    """Whether the reader may read results of this wave there by now."""
    overlaps: Overlaps

    @property
    def counts(self) -> Mapping[int, int]:
        """How many findings there are of each severity."""
        return Counter(each.finding.severity for each in self.rows)


def place_findings(
    session: Session,
    catalog: Catalog,
    wave: tables.Wave,
    communes: Collection[uuid.UUID],
    actor: Actor,
    kept: KeptFigures,
    now: datetime,
) -> PlaceFindings:
    """Return the findings of these communes' networks in a wave.

    Bottlenecks come from the wave's frozen results, overlaps from the registry of
    today. The reader gets of both what they may read.
    """
    reach = results_reach(actor, wave.state)
    reads_results = reach is None or any(each in reach for each in communes)
    readable = compared.list_asked(session, wave, reach) if reads_results else []
    results = findings_of_wave(session, wave, kept) if reads_results else {}
    places = compared.list_places(session)
    asked = tuple(each for each in readable if each.territory_id in communes)
    overlaps = read_overlaps(session, catalog, frozenset(communes), now)
    rows = [
        *_bottlenecks(
            catalog, asked, results, places, how_common(readable, results, places)
        ),
        *_overlaps(overlaps, actor),
    ]
    return PlaceFindings(
        tuple(sorted(rows, key=_place_in_order)),
        asked,
        tuple(e for e in asked if e.id in results and not results[e.id].has_level),
        tuple(each for each in asked if each.id not in results),
        sum(each.id in results and results[each.id].has_data for each in asked),
        reads_results,
        overlaps,
    )


def _place_in_order(row: PlaceFinding) -> tuple[int, int, str, tuple[str, ...]]:
    code = row.finding.code
    return -row.finding.severity, _ORDER[code], folded(row.commune), row.names


def _bottlenecks(
    catalog: Catalog,
    asked: Sequence[AskedNetwork],
    results: Mapping[uuid.UUID, NetworkFindings],
    places: Mapping[uuid.UUID, Place],
    common: Mapping[Group, Mapping[Kind, Proportion | None]],
) -> Iterator[PlaceFinding]:
    labels: dict[str, Labels] = {}
    for network in asked:
        result = results.get(network.id)
        if result is None:
            continue
        if result.instrument not in labels:
            shipped = catalog.get(result.questionnaire, result.version)
            names = names_of(shipped.questionnaire, {})
            labels[result.instrument] = dimension_labels(names)
        for finding in result.findings:
            yield PlaceFinding(
                finding,
                (network.name,),
                places[network.territory_id].name,
                told(finding, labels[result.instrument]),
                default_criteria().key,
                network=result,
                common=common[group_of(network, places)][kind_of(finding)],
            )


def _overlaps(overlaps: Overlaps, actor: Actor) -> Iterator[PlaceFinding]:
    """Yield what the reader may read of pairs and of load; nobody is named."""
    method, labels = overlaps.comparison.method.key, overlaps.compared.labels
    for each in shown_pairs(overlaps, actor):
        if each.standing.state != "discarded":
            yield PlaceFinding(
                each.finding,
                (each.pair.a.name, each.pair.b.name),
                overlaps.compared.territories[each.pair.a.territory].name,
                told(each.finding, labels),
                method,
                overlap=each,
            )
    for finding in overlaps.people:
        commune = overlaps.commune_of(finding)
        if commune is not None and may(actor, "read_proposals", commune.id):
            yield PlaceFinding(finding, (), commune.name, told(finding, labels), method)
