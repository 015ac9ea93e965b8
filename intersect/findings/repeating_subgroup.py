"""R004: a network inside another that has the same functions as the larger one."""

from __future__ import annotations

from collections.abc import Iterator

from intersect.findings import pair_evidence
from intersect.findings.finding import Case, Finding, Labels, Rule
from intersect.findings.naming import named, terms
from intersect.language import Message, message


def find(case: Case) -> Iterator[Finding]:
    """Yield the pairs of class «nested» whose functions are alike."""
    found = pair_evidence.pair_findings(case, RULE.code, "nested", 1)
    return (
        each
        for each in found
        if "repeats_larger" in pair_evidence.strings(each, "notes")
    )


def sentences(finding: Finding, labels: Labels) -> tuple[Message, ...]:
    """Return the evidence in words."""
    part = str(finding.evidence["part"])
    [whole] = [each for each in finding.subjects if each != part]
    return (
        message(
            "“{part}” works within “{whole}”, and both have these functions: "
            "{functions}.",
            part=named(labels, part),
            whole=named(labels, whole),
            functions=terms(
                labels, "functions", pair_evidence.strings(finding, "functions")
            ),
        ),
        *pair_evidence.load(finding),
        *pair_evidence.guards(finding, labels),
        message(
            "A subgroup is not a redundancy. Suggestion: check whether it repeats "
            "what the larger network does."
        ),
    )


RULE = Rule(
    code="R004",
    source="C.2, guard 1",
    title=message("Subgroup that may repeat the larger network"),
    find=find,
    sentences=sentences,
)
