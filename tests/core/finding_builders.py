"""Cases as the rules look at them, and their sentences as a reader gets them."""

from __future__ import annotations

from collections.abc import Sequence

from intersect.analysis.criteria import default_criteria
from intersect.analysis.network import Network
from intersect.analysis.network_comparison import compare_networks
from intersect.findings import RULE_OF
from intersect.findings.finding import Case, Finding, Labels, Rule
from intersect.language import language
from tests.core.network_builders import METHOD

POPULATIONS = frozenset({"ninez", "mujeres", "mayores"})


def case_of(networks: Sequence[Network]) -> Case:
    """Return the case of a commune with these networks."""
    return Case(
        networks=(),
        criteria=default_criteria(),
        comparison=compare_networks(networks, POPULATIONS, METHOD),
        populations=POPULATIONS,
    )


def found_by(rule: Rule, *networks: Network) -> list[Finding]:
    """Return what a rule finds."""
    return list(rule.find(case_of(networks)))


def subjects_of(rule: Rule, *networks: Network) -> list[tuple[str, ...]]:
    """Return what the findings of a rule are about."""
    return [finding.subjects for finding in found_by(rule, *networks)]


def words(finding: Finding, labels: Labels | None = None, code: str = "en") -> str:
    """Return a finding as a reader of a language reads it."""
    said = RULE_OF[finding.code].sentences(finding, labels or {})
    return " ".join(map(language(code).text, said))
