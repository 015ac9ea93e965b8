"""What the numbers mean: one module a rule, all of them listed here."""

from __future__ import annotations

from intersect.findings import (
    budget_bottleneck,
    information_bottleneck,
    lagging_dimension,
    parallel_networks,
    person_overload,
    possible_redundancy,
    probable_redundancy,
    repeating_subgroup,
    territorial_asymmetry,
)
from intersect.findings.finding import Case, Finding, Rule

RULES: tuple[Rule, ...] = (
    probable_redundancy.RULE,
    possible_redundancy.RULE,
    parallel_networks.RULE,
    repeating_subgroup.RULE,
    person_overload.RULE,
    budget_bottleneck.RULE,
    information_bottleneck.RULE,
    lagging_dimension.RULE,
    territorial_asymmetry.RULE,
)
"""In the order in which findings are read."""

RULE_OF = {rule.code: rule for rule in RULES}


def find_all(case: Case) -> tuple[Finding, ...]:
    """Return what the rules find: gravest first, then as rules and networks stand."""
    found = [each for rule in RULES for each in rule.find(case)]
    return tuple(sorted(found, key=lambda finding: -finding.severity))
