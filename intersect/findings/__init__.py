"""What the numbers mean: one module a rule, all of them listed here."""

from __future__ import annotations

from intersect.findings.finding import Case, Finding, Rule

RULES: tuple[Rule, ...] = ()
"""In the order in which findings are read."""


def find_all(case: Case) -> tuple[Finding, ...]:
    """Return what the rules find: gravest first, then as rules and networks stand."""
    found = [each for rule in RULES for each in rule.find(case)]
    return tuple(sorted(found, key=lambda finding: -finding.severity))
