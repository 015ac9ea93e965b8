"""B004: the actions are not where the needs are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from intersect.analysis.fact_severity import facts_severity
from intersect.findings.fact_wording import fact_sentences
from intersect.findings.finding import Case, Finding, Labels, Rule
from intersect.findings.naming import listing
from intersect.language import Message, message, message_n

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
    """Return how far the actions are from the needs, and which zones have none."""
    read: Any = finding.evidence["facts_read"]
    return (*fact_sentences(read), *_idle(read))


def brief(finding: Finding, _labels: Labels) -> tuple[Message, ...]:
    """Return that actions and needs are in different places, and where there are none.

    The figure stays on the page.
    """
    elsewhere = message(
        "The actions of the network are not where most people in need live."
    )
    return (elsewhere, *_idle(finding.evidence["facts_read"]))


def _idle(read: Any) -> Iterator[Message]:  # noqa: ANN401 - plain values
    zones = [zone for each in read for zone in each["idle_zones"]]
    if zones:
        yield message_n(
            "There are people in need and no action in {zones}.",
            "There are people in need and no action in {zones}.",
            len(zones),
            zones=listing({}, zones),
        )


RULE = Rule(
    code="B004",
    source="D.2",
    title=message("Actions far from the needs"),
    find=find,
    sentences=sentences,
    brief=brief,
)
