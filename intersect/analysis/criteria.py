"""The criteria of bottlenecks: read once from `bottlenecks.toml`, never literal.

Method D.2–D.4 and H. A register of its own beside `method.toml`: what is frozen under
`escalera5/1` does not change with it.
"""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from importlib import resources
from typing import Any

from intersect.analysis.method import Parameter
from intersect.analysis.severity_scale import Scale, scale_of


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
    document = _document()
    values = {each.name: each.value for each in _parameters(document)}
    content = json.dumps(values, sort_keys=True)
    plain = {
        name.replace(".", "_"): _exact(value)
        for name, value in values.items()
        if name.partition(".")[0] not in ("facts", "structure", "national")
    }
    return Criteria(
        name=document["key"],
        version=document["version"],
        digest=hashlib.sha256(content.encode()).hexdigest(),
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
    return tuple(_parameters(_document()))


def _document() -> dict[str, Any]:
    file = resources.files("intersect.analysis").joinpath("bottlenecks.toml")
    return tomllib.loads(file.read_text(encoding="utf-8"))


def _parameters(document: Mapping[str, Any]) -> Iterator[Parameter]:
    """Read the tables of the file; an indicator's value is its scale."""
    for table, entries in document.items():
        if not isinstance(entries, dict):
            continue
        for name, entry in entries.items():
            rest = {k: v for k, v in entry.items() if k not in ("basis", "note")}
            value = rest.get("value", rest)
            yield Parameter(f"{table}.{name}", value, entry["basis"], entry["note"])


def _indicators(entries: Mapping[str, Any]) -> dict[str, Indicator]:
    return {
        code: Indicator(code, entry["of"], scale_of(entry))
        for code, entry in entries.items()
    }


def _exact(value: Any) -> Any:  # noqa: ANN401 - whatever a TOML file may hold
    """Return numbers written as text as exact fractions, and lists as tuples."""
    if isinstance(value, str):
        return Fraction(value)
    return tuple(value) if isinstance(value, list) else value
