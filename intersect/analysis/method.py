"""The parameters of the method: read once from `method.toml`, versioned, never literal.

Shares and cuts are exact fractions, because ties decide levels.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import Any, Literal

from intersect.analysis.parameter_file import (
    Parameter,
    digest_of,
    exact,
    parameters_of,
    read_document,
)

RUNG_NAMES = ("low", "mid", "high")
"""The rungs 1, 2 and 3 of the ladder as `method.toml` calls them."""


@dataclass(frozen=True)
class Condition:
    """One condition of a rung of the ladder (method A.2, step 3).

    `dimension`: that dimension stands at `rung` or higher; `count`: so many dimensions
    do; `every`: all of them do; `milestone`: the hito `subject` is met.
    """

    kind: Literal["dimension", "count", "every", "milestone"]
    subject: str = ""
    rung: int = 0
    count: int = 0

    @property
    def name(self) -> str:
        """Return INF, PLA, PRE, c1, c2, c3, min or the code of a milestone."""
        match self.kind:
            case "count":
                return f"c{self.rung}"
            case "every":
                return "min"
            case _:
                return self.subject

    @property
    def need(self) -> int:
        """What is needed: dimensions for c1–c3, a rung otherwise."""
        return self.count if self.kind == "count" else self.rung


@dataclass(frozen=True)
class Rung:
    """What a rung of the ladder asks for, on top of the rungs below it."""

    level: int
    needs: Literal["any", "all"]
    conditions: tuple[Condition, ...]


@dataclass(frozen=True)
class Marker:
    """A milestone (hito): an item, or a dimension, that must reach a rung."""

    code: str
    of: str
    rung: int
    group: int


@dataclass(frozen=True)
class Method:
    """All parameters under the names of `method.toml`, with `_` for the point."""

    name: str
    version: int
    digest: str
    """SHA-256 of all values; notes do not matter."""
    dimensions: tuple[str, ...]
    ladder: tuple[Rung, ...]
    milestones: tuple[Marker, ...]
    usable_share: Fraction
    voice_weighting: str
    majority_share: Fraction
    item_na_max: Fraction
    item_ns_max: Fraction
    item_min_answers: int
    item_min_voices: int
    dimension_min_items: int
    dimension_min_share: Fraction
    milestones_atypical_share: Fraction
    sufficiency_min_respondents: int
    sufficiency_min_voices: int
    sufficiency_min_coverage: Fraction
    sufficiency_full_coverage: Fraction
    sufficiency_max_missing: int
    interval_confidence: Fraction
    interval_min_respondents: int
    interval_imprecise: int
    interval_very_imprecise: int
    stability_draws: int
    stability_loss: int
    stability_min_shape: Fraction
    stability_firm: Fraction
    stability_likely: Fraction
    stability_uncertain: Fraction
    agreement_ad_max: Fraction
    agreement_rwg_null_variance: Fraction
    agreement_gap: int
    bottleneck_named: tuple[str, ...]
    bottleneck_wide_gap: Fraction
    bottleneck_narrow_gap: Fraction
    suppress_voice: int
    suppress_merged_voices: int
    suppress_merged_respondents: int
    suppress_items: int

    @property
    def key(self) -> str:
        """Return «escalera5/1», the name that every result carries."""
        return f"{self.name}/{self.version}"

    def rung(self, level: int) -> Rung:
        """Return what the rung `level` (1–3) asks for."""
        return self.ladder[level - 1]

    def __hash__(self) -> int:
        """Hash by digest: caches look the method up often."""
        return hash(self.digest)


@cache
def default_method() -> Method:
    """Return the shipped method."""
    return _method(read_document("method.toml"))


@cache
def default_parameters() -> tuple[Parameter, ...]:
    """Return every parameter of the shipped method, in the order of the file."""
    return tuple(parameters_of(read_document("method.toml")))


def _method(document: Mapping[str, Any]) -> Method:
    parameters = list(parameters_of(document))
    values = {each.name: each.value for each in parameters}
    plain: dict[str, Any] = {
        name.replace(".", "_"): exact(value) for name, value in values.items()
    }
    ladder = tuple(
        _rung(level, plain.pop(f"ladder_{name}"))
        for level, name in enumerate(RUNG_NAMES, start=1)
    )
    markers = tuple(Marker(**each) for each in plain.pop("milestones_list"))
    content = {"dimensions": document["dimensions"], "values": values}
    return Method(
        name=document["key"],
        version=document["version"],
        digest=digest_of(content),
        dimensions=tuple(document["dimensions"]),
        ladder=ladder,
        milestones=markers,
        **plain,
    )


def _rung(level: int, entry: Mapping[str, Any]) -> Rung:
    needs: Literal["any", "all"] = "any" if "any" in entry else "all"
    return Rung(level, needs, tuple(_condition(each) for each in entry[needs]))


def _condition(entry: Mapping[str, Any]) -> Condition:
    match entry:
        case {"dimension": code, "rung": rung}:
            return Condition("dimension", subject=code, rung=rung)
        case {"count": count, "rung": rung}:
            return Condition("count", rung=rung, count=count)
        case {"every": True, "rung": rung}:
            return Condition("every", rung=rung)
        case {"milestone": code}:
            return Condition("milestone", subject=code)
        case _:
            raise ValueError(f"unknown condition in method.toml: {entry}")
