"""What the rules about one network look at, and how grave it is there (method D.4)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from intersect.analysis.fact_severity import facts_severity
from intersect.analysis.proportion import Proportion, proportion
from intersect.findings import (
    budget_bottleneck,
    information_bottleneck,
    lagging_dimension,
    territorial_asymmetry,
)
from intersect.findings.bottleneck import combined_of
from intersect.findings.finding import Case, Finding
from intersect.findings.territorial_asymmetry import TERRITORY


class Kind(NamedTuple):
    """Something that a network can have: a rule, and the dimension it speaks of."""

    code: str
    dimension: str


KINDS: tuple[Kind, ...] = (
    Kind(budget_bottleneck.RULE.code, "PRE"),
    Kind(information_bottleneck.RULE.code, "INF"),
    Kind(lagging_dimension.RULE.code, "OBJ"),
    Kind(lagging_dimension.RULE.code, "PLA"),
    Kind(lagging_dimension.RULE.code, "EVA"),
    Kind(territorial_asymmetry.RULE.code, TERRITORY),
)
"""In reading order."""


def kind_of(finding: Finding) -> Kind:
    """Return what a finding about one network is of."""
    return Kind(finding.code, str(finding.evidence.get("dimension", TERRITORY)))


def severities_of(case: Case) -> Mapping[Kind, int | None]:
    """Return how grave each is in the only network of a case; None without data."""
    [network] = case.networks
    return {
        kind: facts_severity(network.assessments, TERRITORY, case.criteria)
        if kind.dimension == TERRITORY
        else combined_of(network, kind.dimension, case).severity
        for kind in KINDS
    }


def prevalence(
    networks: Iterable[Mapping[Kind, int | None]], least: int
) -> Mapping[Kind, Proportion | None]:
    """Return the share of networks that have each (severity 1 or more).

    Out of those whose data allow to say it; None where these are fewer than `least`.
    """
    known = [dict(each) for each in networks]
    found: dict[Kind, Proportion | None] = {}
    for kind in KINDS:
        told = [each[kind] for each in known if each[kind] is not None]
        have = sum(1 for severity in told if severity)
        found[kind] = proportion(have, len(told)) if len(told) >= least else None
    return found
