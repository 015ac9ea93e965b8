"""The findings of one network in words, from all of its sources (method D)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from intersect.analysis.criteria import default_criteria
from intersect.analysis.explanation.wording import Names
from intersect.analysis.fact_severity import assess
from intersect.analysis.facts import Reading, unawareness
from intersect.analysis.flows import NetworkTies
from intersect.analysis.scores import TOO_FEW, NetworkScore
from intersect.analysis.structure_severity import flows
from intersect.findings import RULE_OF, find_all
from intersect.findings.finding import Case, NetworkCase
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


def findings_of_network(
    score: NetworkScore,
    names: Names,
    readings: Sequence[Reading],
    ties: NetworkTies | None,
) -> tuple[ToldFinding, ...]:
    """Return what its facts and ties show together with its answers, gravest first.

    Empty where there are neither facts nor ties: then the profile, which is told by
    itself, is the only source.
    """
    if not readings and ties is None:
        return ()
    criteria = default_criteria()
    network = NetworkCase(
        network=score.network,
        name=score.network,
        score=score,
        assessments=assess([*readings, *_not_known(score)], criteria),
        flows=flows(ties, criteria) if ties else None,
    )
    labels = {f"dimensions:{key}": each for key, each in names.short_dimensions.items()}
    return tuple(
        ToldFinding(
            found.code,
            RULE_OF[found.code].title,
            found.severity,
            RULE_OF[found.code].sentences(found, labels),
            RULE_OF[found.code].source,
        )
        for found in find_all(Case((network,), criteria))
    )


def _not_known(score: NetworkScore) -> Iterator[Reading]:
    # Of so few people a share would tell what somebody answered (method F).
    if TOO_FEW.intersection(score.reasons):
        return
    for dimension, indicator in NOT_KNOWN.items():
        shares = [
            item.ns
            for item in score.items.values()
            if item.dimension == dimension and item.ns is not None
        ]
        if shares:
            yield unawareness(indicator, shares)
