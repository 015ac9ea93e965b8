"""What the resources between institutions say of a bottleneck, in sentences (D.3)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from intersect.analysis.criteria import Criteria
from intersect.analysis.explanation.resources import (
    few_known,
    giver_sentence,
    idle_sentence,
    only_way_sentence,
    star_by_design,
)
from intersect.analysis.resource_flows import ResourceFlows
from intersect.findings.finding import Labels
from intersect.findings.flow_wording import only_ways
from intersect.language import Message


def resource_evidence(flows: ResourceFlows, criteria: Criteria) -> dict[str, object]:
    """Return the figures that sentences are made of; empty where nothing is judged."""
    found, giver = flows.structure, flows.largest_giver
    if found is None:
        return {}
    severities = flows.severities
    return {
        "severities": dict(severities),
        "largest_giver": list(giver) if giver and severities["SB1"] else None,
        "arcs": len(flows.arcs),
        "idle": list(found.isolated) if severities["SB2"] else [],
        "only_ways": only_ways(found.articulation, criteria.structure["SB3"]),
        "is_star": flows.is_star,
        "is_provisional": flows.is_provisional,
    }


def resource_sentences(evidence: Any, labels: Labels) -> Iterator[Message]:  # noqa: ANN401 - plain values
    """Yield who gives most, who is left out, who is the only way."""
    if not evidence:
        return

    def named(key: str) -> object:
        return labels.get(key, key)

    if giver := evidence["largest_giver"]:
        yield giver_sentence(named(giver[0]), giver[1], evidence["arcs"])
    if idle := evidence["idle"]:
        yield idle_sentence([named(each) for each in idle])
    for way in evidence["only_ways"]:
        yield only_way_sentence(named(way["organisation"]), way["share"])
    if evidence["is_star"]:
        yield star_by_design()
    if evidence["is_provisional"]:
        yield few_known()
