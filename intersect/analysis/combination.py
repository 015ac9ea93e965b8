"""The three families of evidence together: method D.4.

P is the profile (`bottleneck.py`), F the facts (`fact_severity.py`), S the structure of
the flows (`structure_severity.py`). No data is not 0: a family without data is None.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from intersect.analysis.criteria import Criteria
from intersect.analysis.scores import NetworkScore
from intersect.analysis.severity_scale import GRAVEST

Resolver = Literal["network", "municipality", "region", "ministry"]
"""Who can resolve what holds the network back (FV1)."""

FAMILIES = 3
"""As in «2 of 3 sources»."""


@dataclass(frozen=True)
class CombinedBottleneck:
    """What the three families say of one dimension of one network."""

    dimension: str
    profile: int | None
    """sP, 0–3; None without data, as the other two."""
    facts: int | None
    structure: int | None
    severity: int | None
    """0 no evidence, 1 slight, 2 moderate, 3 grave; None when no family has data."""
    sources: int
    """Families with data and severity 1 or more, out of 3."""
    is_listed: bool
    is_printed: bool
    """Whether it is grave enough for the PDF."""
    resolver: Resolver | None
    """Who can resolve it, as the network says; None while nobody said it."""


def combine(
    dimension: str,
    criteria: Criteria,
    *,
    profile: int | None = None,
    facts: int | None = None,
    structure: int | None = None,
    resolver: Resolver | None = None,
) -> CombinedBottleneck:
    """Return the bottleneck of a dimension from the severities of its families.

    The gravest family decides; two families of severity 2 or more make it grave.
    """
    known = [each for each in (profile, facts, structure) if each is not None]
    severity = max(known, default=None)
    agreeing = sum(each >= criteria.combination_agreeing_severity for each in known)
    if agreeing >= criteria.combination_agreeing_families:
        severity = GRAVEST
    return CombinedBottleneck(
        dimension=dimension,
        profile=profile,
        facts=facts,
        structure=structure,
        severity=severity,
        sources=sum(each >= 1 for each in known),
        is_listed=(severity or 0) >= criteria.combination_listed,
        is_printed=(severity or 0) >= criteria.combination_printed,
        resolver=resolver,
    )


def profile_severity(score: NetworkScore, dimension: str) -> int | None:
    """Return sP of a dimension (0–3); None without a level or with a dimension missing.

    Method D.1. At the highest level nothing holds the network back: 0.
    """
    has_profile = score.level is not None and all(
        each.level is not None for each in score.dimensions.values()
    )
    if not has_profile:
        return None
    severities = {each.dimension: each.severity for each in score.bottlenecks}
    return severities.get(dimension, 0)
