"""R001: the same institutions meet for the same, and all of it is clear."""

from __future__ import annotations

from collections.abc import Iterator

from intersect.findings.briefly import redundancy_brief
from intersect.findings.finding import Case, Finding, Rule
from intersect.findings.pair_evidence import pair_findings, redundancy_sentences
from intersect.language import message


def find(case: Case) -> Iterator[Finding]:
    """Yield the pairs of class «probable», the most redundant first."""
    return pair_findings(case, RULE.code, "probable", 3)


RULE = Rule(
    code="R001",
    source="C.2, C.6",
    title=message("Overlap to review: probable redundancy"),
    find=find,
    sentences=redundancy_sentences,
    brief=redundancy_brief,
)
