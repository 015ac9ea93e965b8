"""R003: two networks do the same for the same population without knowing each other.

A gap in coordination, not a burden of meetings.
"""

from __future__ import annotations

from collections.abc import Iterator

from intersect.findings import pair_evidence
from intersect.findings.finding import Case, Finding, Labels, Rule
from intersect.language import Message, message, message_n


def find(case: Case) -> Iterator[Finding]:
    """Yield the pairs of class «parallel», the most alike first."""
    return pair_evidence.pair_findings(case, RULE.code, "parallel", 2)


def sentences(finding: Finding, labels: Labels) -> tuple[Message, ...]:
    """Return the evidence in words."""
    return (
        _found(finding, labels),
        pair_evidence.same_work(finding, labels),
        *pair_evidence.guards(finding, labels),
        message(
            "It is not too many meetings but a gap in coordination. Suggestion: that "
            "each tells the other what it does, and that they share out the tasks."
        ),
    )


def _found(finding: Finding, labels: Labels) -> Message:
    a, b = pair_evidence.names(finding, labels)
    shared = len(pair_evidence.strings(finding, "shared"))
    united = finding.evidence["united"]
    if not shared:
        return message(
            "“{a}” and “{b}” do the same for the same population, and none of their "
            "{united} institutions sits in both.",
            a=a,
            b=b,
            united=united,
        )
    return message_n(
        "“{a}” and “{b}” do the same for the same population, and only {count} of "
        "their {united} institutions sits in both.",
        "“{a}” and “{b}” do the same for the same population, and only {count} of "
        "their {united} institutions sit in both.",
        shared,
        a=a,
        b=b,
        united=united,
    )


RULE = Rule(
    code="R003",
    source="C.2",
    title=message("Parallel networks that do not know each other"),
    find=find,
    sentences=sentences,
)
