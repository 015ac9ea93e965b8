"""B003: another dimension holds the network back."""

from __future__ import annotations

from collections.abc import Iterator

from intersect.findings.bottleneck import bottleneck_findings, bottleneck_sentences
from intersect.findings.briefly import bottleneck_brief
from intersect.findings.finding import Case, Finding, Rule
from intersect.language import message


def find(case: Case) -> Iterator[Finding]:
    """Yield the networks in which it does, the gravest first."""
    return bottleneck_findings(case, RULE.code, "OBJ", "PLA", "EVA")


RULE = Rule(
    code="B003",
    source="D, D.1, D.4",
    title=message("A dimension that lags behind"),
    find=find,
    sentences=bottleneck_sentences,
    brief=bottleneck_brief,
)
