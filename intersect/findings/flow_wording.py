"""What the structure of the flows says of a bottleneck, in sentences (method D.3)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Any

from intersect.analysis.criteria import Criteria, Indicator
from intersect.analysis.structure_severity import NetworkFlows, sinks
from intersect.findings.fact_wording import percent
from intersect.findings.finding import Labels
from intersect.language import Message, message, message_n


def flow_evidence(flows: NetworkFlows, criteria: Criteria) -> dict[str, object]:
    """Return the figures that sentences are made of; empty without a structure."""
    found = flows.structure
    if found is None:
        return {}
    severities = flows.severities
    return {
        "severities": dict(severities),
        "isolated": list(found.isolated) if severities["SI1"] else [],
        "one_way": found.dyad_reciprocity if severities["SI2"] else None,
        "sinks": [
            {
                "organisation": name,
                "received": found.received[name],
                "returned": found.returned[name],
            }
            for name in sinks(found, criteria)
        ],
        "only_ways": only_ways(found.articulation, criteria.structure["SI4"]),
        "concentration": found.centralization if severities["SI5"] else None,
        "reach": found.reach if severities["SI6"] else None,
        "is_star": bool(flows.capped),
        "is_provisional": flows.is_provisional,
    }


def only_ways(
    articulation: Mapping[str, Fraction], indicator: Indicator
) -> list[dict[str, object]]:
    """Return who is the only way, as far as it weighs anything, the gravest first."""
    scale: Any = indicator.scale
    return [
        {"organisation": name, "share": share}
        for name, share in sorted(
            articulation.items(), key=lambda each: (-each[1], each[0])
        )
        if scale.severity(share)
    ]


def flow_sentences(evidence: Any, labels: Labels) -> Iterator[Message]:  # noqa: ANN401 - plain values
    """Yield what was found: sinks, isolated ones, only ways, the whole."""
    if not evidence:
        return

    def named(key: str) -> object:
        return labels.get(key, key)

    for sink in evidence["sinks"]:
        yield message(
            "{organisation} receives information from {received} institutions and "
            "answers {returned}.",
            organisation=named(sink["organisation"]),
            received=sink["received"],
            returned=sink["returned"],
        )
    if isolated := evidence["isolated"]:
        yield message_n(
            "{organisations} neither sends nor receives.",
            "{organisations} neither send nor receive.",
            len(isolated),
            organisations=[named(each) for each in isolated],
        )
    for way in evidence["only_ways"]:
        yield message(
            "If {organisation} no longer takes part, {percent}% of the others that "
            "are connected lose their way to the main group.",
            organisation=named(way["organisation"]),
            percent=percent(way["share"]),
        )
    if evidence["one_way"] is not None:
        yield message(
            "Of the pairs of institutions that inform one another, {percent}% do so "
            "both ways.",
            percent=percent(evidence["one_way"]),
        )
    if evidence["reach"] is not None:
        yield message(
            "Information can get from one to another in {percent}% of the pairs.",
            percent=percent(evidence["reach"]),
        )
    if evidence["is_star"]:
        yield message(
            "One institution leads this network, so that much passes through it is as "
            "intended and weighs little here."
        )
    if evidence["is_provisional"]:
        yield message(
            "This is provisional: too few institutions have told of their ties."
        )
