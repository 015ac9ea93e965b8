"""R002: two networks resemble each other in everything, less than those of R001."""

from __future__ import annotations

from collections.abc import Iterator

from intersect.findings.briefly import redundancy_brief
from intersect.findings.finding import Case, Finding, Rule
from intersect.findings.pair_evidence import pair_findings, redundancy_sentences
from intersect.language import message


def find(case: Case) -> Iterator[Finding]:
    """Yield the pairs of class «possible», the most redundant first."""
    return pair_findings(case, RULE.code, "possible", 2)


RULE = Rule(
    code="R002",
    source="C.2, C.6",
    title=message("Overlap to review: possible redundancy"),
    find=find,
    sentences=redundancy_sentences,
    brief=redundancy_brief,
)
