"""What findings about a dimension that lags have in common (method D.4 and D.5)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from intersect.analysis.combination import (
    FAMILIES,
    CombinedBottleneck,
    combine,
    profile_severity,
)
from intersect.analysis.criteria import Criteria
from intersect.analysis.explanation.holding_back import SEVERITIES
from intersect.analysis.explanation.wording import LEVELS
from intersect.analysis.fact_severity import facts_severity
from intersect.findings.fact_wording import fact_sentences
from intersect.findings.finding import Case, Finding, Labels, NetworkCase
from intersect.findings.flow_wording import flow_evidence, flow_sentences
from intersect.findings.resource_wording import (
    resource_evidence,
    resource_sentences,
)
from intersect.language import Message, message, message_n

FLOWS_OF, RESOURCES_OF = "INF", "PRE"
"""The dimensions that the roster of ties and the deliveries of FP9 speak about."""


def bottleneck_findings(case: Case, code: str, *dimensions: str) -> Iterator[Finding]:
    """Yield the bottlenecks of these dimensions, the gravest first."""
    found = [
        (combined, network)
        for network in case.networks
        for dimension in dimensions
        if (combined := combined_of(network, dimension, case)).is_listed
    ]
    for combined, network in sorted(found, key=lambda each: -(each[0].severity or 0)):
        evidence = _evidence(combined, network, case.criteria)
        severity: Any = combined.severity
        yield Finding(code, severity, (network.network,), evidence)


def combined_of(network: NetworkCase, dimension: str, case: Case) -> CombinedBottleneck:
    """Return what the three families say of a dimension of a network."""
    score = network.score
    structure = {FLOWS_OF: network.flows, RESOURCES_OF: network.resources}.get(
        dimension
    )
    return combine(
        dimension,
        case.criteria,
        profile=profile_severity(score, dimension) if score else None,
        facts=facts_severity(network.assessments, dimension, case.criteria),
        structure=structure.severity if structure else None,
        resolver=network.resolvers.get(dimension),
    )


def bottleneck_sentences(finding: Finding, labels: Labels) -> tuple[Message, ...]:
    """Return how grave it is and how many sources say so, then what each says."""
    evidence: Any = finding.evidence
    dimension = labels.get(f"dimensions:{evidence['dimension']}", evidence["dimension"])
    return (
        message_n(
            "{dimension}: {severity}, {count} of {all} sources.",
            "{dimension}: {severity}, {count} of {all} sources.",
            evidence["sources"],
            dimension=dimension,
            severity=SEVERITIES[finding.severity],
            all=FAMILIES,
        ),
        *_profile(evidence["rungs"], dimension),
        *flow_sentences(evidence["flows"], labels),
        *resource_sentences(evidence["resources"], labels),
        *fact_sentences(evidence["facts_read"]),
        *_silent(evidence),
    )


def _evidence(
    combined: CombinedBottleneck, network: NetworkCase, criteria: Criteria
) -> dict[str, object]:
    dimension = combined.dimension
    counted = [each for each in network.assessments if each.of == dimension]
    flows = network.flows if dimension == FLOWS_OF else None
    resources = network.resources if dimension == RESOURCES_OF else None
    return {
        "dimension": dimension,
        "profile": combined.profile,
        "facts": combined.facts,
        "structure": combined.structure,
        "sources": combined.sources,
        "resolver": combined.resolver,
        "rungs": _rungs(network, dimension),
        "flows": flow_evidence(flows, criteria) if flows else {},
        "resources": resource_evidence(resources, criteria) if resources else {},
        "facts_read": [
            {
                "indicator": each.indicator,
                "value": each.value,
                "severity": each.severity,
                "is_estimated": each.is_estimated,
                "has_source": each.has_source,
                "is_national": each.is_national,
            }
            for each in counted
            if each.severity
        ],
    }


def _rungs(network: NetworkCase, dimension: str) -> dict[str, object]:
    """Return where a dimension stands, and what raising it would do."""
    score = network.score
    if score is None or score.level is None:
        return {}
    found = next((b for b in score.bottlenecks if b.dimension == dimension), None)
    if found is None:
        return {}
    return {
        "stands": score.dimensions[dimension].level,
        "level": score.level,
        "rungs": found.rungs,
        "lifts_to": found.lifts_to,
        "is_necessary": found.necessary,
        "gap": found.gap,
    }


def _profile(rungs: Any, dimension: object) -> Iterator[Message]:  # noqa: ANN401 - plain values
    if not rungs:
        return
    level = rungs["level"]
    if rungs["rungs"] is not None:
        yield message(
            "It stands at step {stands}; if it rose to step {target}, the network "
            "would go from {level} to {next}.",
            stands=rungs["stands"],
            target=rungs["stands"] + rungs["rungs"],
            level=LEVELS[level],
            next=LEVELS[rungs["lifts_to"]],
        )
    elif rungs["is_necessary"]:
        yield message(
            "It stands at step {stands}, and every shortest route to {next} means "
            "raising it.",
            stands=rungs["stands"],
            next=LEVELS[level + 1],
        )
    if rungs["gap"] > 0:
        yield message(
            "{dimension} is {gap} points below the average of the other dimensions.",
            dimension=dimension,
            gap=rungs["gap"],
        )


def _silent(evidence: Any) -> Iterator[Message]:  # noqa: ANN401 - plain values
    """Say which sources have no data: that is not the same as nothing found."""
    sources = {
        "profile": message("the questionnaire"),
        "facts": message("the factual sheets"),
    }
    if evidence["dimension"] == FLOWS_OF:
        sources["structure"] = message("the roster of ties")
    elif evidence["dimension"] == RESOURCES_OF:
        sources["structure"] = message("what institutions give one another")
    silent = [name for key, name in sources.items() if evidence[key] is None]
    if silent:
        yield message("Without data: {sources}.", sources=silent)
