"""The findings of one network in words, from all of its sources (method D)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from intersect.analysis.criteria import default_criteria
from intersect.analysis.explanation.wording import Names
from intersect.analysis.fact_severity import assess
from intersect.analysis.facts import Reading, unawareness
from intersect.analysis.resource_flows import resource_flows
from intersect.analysis.scores import TOO_FEW, NetworkScore
from intersect.analysis.structure_severity import flows
from intersect.findings import RULE_OF, find_all
from intersect.findings.finding import Case, Finding, Labels, NetworkCase
from intersect.findings.resolving import is_asked, resolver_of
from intersect.findings.sources import OtherSources
from intersect.language import Message

NOT_KNOWN = {"PRE": "FB9", "INF": "FI9"}
"""Dimension -> the indicator of how many answer «No sé» to its items."""


@dataclass(frozen=True)
class ToldFinding:
    """A finding as it is read."""

    code: str
    title: Message
    severity: int
    """1–3."""
    sentences: tuple[Message, ...]
    source: str
    """The section of the method."""
    asks_who: bool = False
    """Whether the network is asked who can resolve it."""
    resolver: Message | None = None
    """Who can, as the network says; None while nobody has said it."""
    is_printed: bool = True
    """Whether it is grave enough for the PDF (method D.4)."""
    brief: tuple[Message, ...] = ()
    """In a sentence or two, without coefficients."""
    about: str = ""
    """The dimension that it speaks of; empty where it is of none."""


def every_finding(
    score: NetworkScore, names: Names, beside: OtherSources
) -> tuple[ToldFinding, ...]:
    """Return what answers, facts, ties and resources show together, gravest first."""
    case = case_of_network(score, beside)
    labels = dimension_labels(names)
    return tuple(told(found, labels) for found in find_all(case))


def case_of_network(score: NetworkScore, beside: OtherSources) -> Case:
    """Return all the evidence about one network, for the rules to look at."""
    criteria = default_criteria()
    network = NetworkCase(
        network=score.network,
        name=score.network,
        score=score,
        assessments=assess([*beside.readings, *_not_known(score)], criteria),
        flows=flows(beside.ties, criteria) if beside.ties else None,
        resources=resource_flows(beside.resources, criteria)
        if beside.resources
        else None,
        resolvers=beside.resolvers,
    )
    return Case((network,), criteria)


def dimension_labels(names: Names) -> dict[str, object]:
    """Return what the dimensions are called in findings."""
    return {f"dimensions:{key}": each for key, each in names.short_dimensions.items()}


def told(finding: Finding, labels: Labels) -> ToldFinding:
    """Return a finding in words."""
    rule = RULE_OF[finding.code]
    return ToldFinding(
        finding.code,
        rule.title,
        finding.severity,
        rule.sentences(finding, labels),
        rule.source,
        is_asked(finding),
        resolver_of(finding),
        finding.severity >= default_criteria().combination_printed,
        rule.briefly(finding, labels),
        str(finding.evidence.get("dimension", "")),
    )


def _not_known(score: NetworkScore) -> Iterator[Reading]:
    """Yield how many answer «No sé»; of so few people it would tell who."""
    if not TOO_FEW.isdisjoint(score.reasons):
        return
    for dimension, indicator in NOT_KNOWN.items():
        shares = [
            item.ns
            for item in score.items.values()
            if item.dimension == dimension and item.ns is not None
        ]
        if shares:
            yield unawareness(indicator, shares)
