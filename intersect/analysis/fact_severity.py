"""How grave the facts of a network are: family F of method D.2."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from intersect.analysis.criteria import Criteria, NationalCondition
from intersect.analysis.facts import Reading, Value
from intersect.analysis.severity_scale import GRAVEST


@dataclass(frozen=True)
class Assessment:
    """One indicator of a network, judged."""

    indicator: str
    of: str
    """The dimension that it speaks about; TER is the territory."""
    value: Value
    severity: int
    """0–3, after the cap on estimates."""
    has_source: bool
    is_estimated: bool
    is_national: bool
    """A «national condition»: a rule imposes it on everybody."""
    idle_zones: tuple[str, ...] = ()
    """Of FT: the zones in need without any action."""

    @property
    def counts(self) -> bool:
        """Whether it gives the network a severity: it has a source, and is its own."""
        return self.has_source and not self.is_national


def assess(
    readings: Iterable[Reading],
    criteria: Criteria,
    national: Collection[str] = (),
) -> tuple[Assessment, ...]:
    """Return every reading with its severity, in the order of the register.

    `national` are the indicators that a national rule imposes on everybody just now.
    Raises `ValueError` for an unknown or repeated indicator, or an answer that is not
    on its list.
    """
    by_code: dict[str, Reading] = {}
    for reading in readings:
        if reading.indicator not in criteria.facts or reading.indicator in by_code:
            raise ValueError(f"unknown or repeated indicator {reading.indicator}")
        by_code[reading.indicator] = reading
    found = []
    for code, indicator in criteria.facts.items():
        if code not in by_code:
            continue
        reading = by_code[code]
        # What a value must be follows from its scale; both stand in one register.
        scale: Any = indicator.scale
        severity = scale.severity(reading.value)
        if reading.is_estimated:
            severity = min(severity, criteria.evidence_estimated_cap)
        found.append(
            Assessment(
                indicator=code,
                of=indicator.of,
                value=reading.value,
                severity=severity,
                has_source=bool(reading.document),
                is_estimated=reading.is_estimated,
                is_national=code in national,
                idle_zones=reading.idle_zones,
            )
        )
    return tuple(found)


def facts_severity(
    assessments: Iterable[Assessment], of: str, criteria: Criteria
) -> int | None:
    """Return sF of the dimension `of` (0–3); None when no indicator counts.

    The gravest indicator decides. Severity 3 needs two documented indicators of
    severity 2 or more: one bad figure alone is not «grave».
    """
    counted = [each for each in assessments if each.of == of and each.counts]
    if not counted:
        return None
    gravest = max(each.severity for each in counted)
    documented = sum(
        each.severity >= criteria.evidence_documented_severity
        for each in counted
        if not each.is_estimated
    )
    if documented < criteria.evidence_documented:
        return min(gravest, GRAVEST - 1)
    return gravest


def national_indicators(
    conditions: Iterable[NationalCondition], month: int
) -> frozenset[str]:
    """Return the indicators that a country's rules impose on everybody in a month."""
    return frozenset(
        each.indicator for each in conditions if not each.months or month in each.months
    )


def prevalence(
    networks: Iterable[Sequence[Assessment]],
) -> Mapping[str, Fraction]:
    """Return the share of networks that have each finding (severity 1 or more).

    Out of those with a source for the indicator, national conditions included: it says
    how common they are. Indicators that nobody has a source for are left out.
    """
    known: dict[str, int] = defaultdict(int)
    found: dict[str, int] = defaultdict(int)
    for assessments in networks:
        for each in assessments:
            if each.has_source:
                known[each.indicator] += 1
                found[each.indicator] += each.severity >= 1
    return {code: Fraction(found[code], known[code]) for code in sorted(known)}
