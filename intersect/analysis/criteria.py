"""The criteria of bottlenecks: read once from `bottlenecks.toml`, never literal.

Method D.2–D.4 and H. A register of its own beside `method.toml`: what is frozen under
`escalera5/1` does not change with it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import Any

from intersect.analysis.parameter_file import (
    Parameter,
    digest_of,
    exact,
    parameters_of,
    read_document,
)
from intersect.analysis.severity_scale import Scale, scale_of

_FILE = "bottlenecks.toml"


@dataclass(frozen=True)
class Indicator:
    """Something measured that speaks for or against a bottleneck."""

    code: str
    of: str
    """The dimension that it speaks about; TER is the territory."""
    scale: Scale


@dataclass(frozen=True)
class NationalCondition:
    """What a national rule imposes on everybody, so that it says nothing of a network.

    `months` are those in which it does (1–12); empty means always.
    """

    indicator: str
    months: tuple[int, ...]


@dataclass(frozen=True)
class Criteria:
    """All parameters under the names of `bottlenecks.toml`, with `_` for the point."""

    name: str
    version: int
    digest: str
    """SHA-256 of all values; notes do not matter."""
    facts: Mapping[str, Indicator]
    structure: Mapping[str, Indicator]
    national: Mapping[str, NationalCondition]
    evidence_estimated_cap: int
    evidence_documented: int
    evidence_documented_severity: int
    roster_min_organisations: int
    roster_min_response: Fraction
    roster_full_response: Fraction
    sector_isolated_severity: int
    dyads_min: int
    sink_min_received: int
    sink_grave_received: int
    star_governance: tuple[str, ...]
    star_capped: tuple[str, ...]
    star_cap: int
    graph_seed: int
    graph_named: int
    combination_agreeing_families: int
    combination_agreeing_severity: int
    combination_listed: int
    combination_printed: int

    @property
    def key(self) -> str:
        """Return «cuellos/1», the name that every result carries."""
        return f"{self.name}/{self.version}"


@cache
def default_criteria() -> Criteria:
    """Return the shipped criteria."""
    document = read_document(_FILE)
    values = {each.name: each.value for each in parameters_of(document)}
    plain: dict[str, Any] = {
        name.replace(".", "_"): exact(value)
        for name, value in values.items()
        if name.partition(".")[0] not in ("facts", "structure", "national")
    }
    return Criteria(
        name=document["key"],
        version=document["version"],
        digest=digest_of(values),
        facts=_indicators(document["facts"]),
        structure=_indicators(document["structure"]),
        national={
            name: NationalCondition(entry["indicator"], tuple(entry["months"]))
            for name, entry in document["national"].items()
        },
        **plain,
    )


@cache
def default_thresholds() -> tuple[Parameter, ...]:
    """Return every parameter of the shipped criteria, in the order of the file."""
    return tuple(parameters_of(read_document(_FILE)))


def _indicators(entries: Mapping[str, Any]) -> dict[str, Indicator]:
    return {
        code: Indicator(code, entry["of"], scale_of(entry))
        for code, entry in entries.items()
    }
