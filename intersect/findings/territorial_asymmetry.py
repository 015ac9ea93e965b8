"""B004: the actions are not where the needs are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from intersect.analysis.fact_severity import facts_severity
from intersect.findings.briefly import territory_brief
from intersect.findings.fact_wording import fact_sentences
from intersect.findings.finding import Case, Finding, Labels, Rule
from intersect.language import Message, message

TERRITORY = "TER"


def find(case: Case) -> Iterator[Finding]:
    """Yield the networks in which they are not, as the networks stand."""
    for network in case.networks:
        severity: Any = facts_severity(network.assessments, TERRITORY, case.criteria)
        if severity:
            read = [vars(each) for each in network.assessments if each.of == TERRITORY]
            evidence = {"facts_read": read}
            yield Finding(RULE.code, severity, (network.network,), evidence)


def sentences(finding: Finding, _labels: Labels) -> tuple[Message, ...]:
    """Return how far the actions are from the needs."""
    return tuple(fact_sentences(finding.evidence["facts_read"]))


RULE = Rule(
    code="B004",
    source="D.2",
    title=message("Actions far from the needs"),
    find=find,
    sentences=sentences,
    brief=territory_brief,
)
