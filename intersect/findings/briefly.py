"""Findings in a sentence or two without coefficients, for who decides (method D.4)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from intersect.analysis.explanation.wording import LEVELS
from intersect.findings.fact_wording import fact_sentences
from intersect.findings.finding import Finding, Labels
from intersect.findings.flow_wording import flow_sentences
from intersect.findings.pair_evidence import load, sharing, suggestion
from intersect.language import Message, message

WITHOUT_SHARES = frozenset({"FB2", "FB3", "FB4b", "FB8", "FI1", "FI4", "FI5", "FI6"})
"""Indicators whose sentence has no percentage."""


def bottleneck_brief(finding: Finding, labels: Labels) -> tuple[Message, ...]:
    """Return what raising the dimension would do, and the gravest plain fact."""
    evidence: Any = finding.evidence
    dimension = labels.get(f"dimensions:{evidence['dimension']}", evidence["dimension"])
    facts = [
        each
        for each in evidence["facts_read"]
        if each["indicator"] in WITHOUT_SHARES and each["has_source"]
    ]
    flows = evidence["flows"]
    plain = {"sinks": flows["sinks"], "isolated": flows["isolated"]} if flows else {}
    told = [
        *flow_sentences({**_NO_FLOWS, **plain}, labels),
        *fact_sentences(facts),
    ]
    return (*_held_back(evidence, dimension), *told[:1])


_NO_FLOWS: dict[str, object] = {
    "sinks": [],
    "isolated": [],
    "only_ways": [],
    "one_way": None,
    "reach": None,
    "is_star": False,
    "is_provisional": False,
}


def _held_back(evidence: Any, dimension: object) -> Iterator[Message]:  # noqa: ANN401 - plain values
    rungs = evidence["rungs"]
    if rungs and rungs["lifts_to"] is not None:
        yield message(
            "{dimension}: if it rose, the network would go from {level} to {next}.",
            dimension=dimension,
            level=LEVELS[rungs["level"]],
            next=LEVELS[rungs["lifts_to"]],
        )
    elif rungs and rungs["is_necessary"]:
        yield message(
            "{dimension}: without raising it there is no short way to {next}.",
            dimension=dimension,
            next=LEVELS[rungs["level"] + 1],
        )
    elif evidence["profile"]:
        yield message(
            "{dimension}: it lags clearly behind the rest.", dimension=dimension
        )
    else:
        yield message(
            "{dimension}: what the network does in fact holds it back.",
            dimension=dimension,
        )


def redundancy_brief(finding: Finding, labels: Labels) -> tuple[Message, ...]:
    """Return what two networks share, what it costs, and what could be talked about."""
    return (
        sharing(finding, labels),
        *list(load(finding))[:1],
        suggestion(finding, labels),
    )
