"""Networks of a closed wave as comparing needs them: figures from frozen results."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

from sqlalchemy.orm import Session

from intersect.analysis.communes import ScoredNetwork
from intersect.analysis.method import default_method
from intersect.analysis.scores import Level, NetworkState
from intersect.services.kept_figures import KeptFigures
from intersect.storage import compared, tables


@dataclass(frozen=True)
class Instrument:
    """What a result was measured with: only the same may be compared."""

    questionnaire: str
    version: int
    method: str

    @property
    def key(self) -> str:
        """Return the questionnaire as in «nucleo/1»."""
        return f"{self.questionnaire}/{self.version}"


@dataclass(frozen=True)
class Coverage:
    """How many of those who should have answered did; sums over networks."""

    roster: int = 0
    """Voices on the rosters."""
    answered: int = 0
    """Of them, those with a usable answer."""
    expected: int = 0
    """Sectors that the networks expect at their table."""
    expected_answered: int = 0

    def __add__(self, other: Coverage) -> Coverage:
        """Return both together."""
        return Coverage(
            self.roster + other.roster,
            self.answered + other.answered,
            self.expected + other.expected,
            self.expected_answered + other.expected_answered,
        )


@dataclass(frozen=True)
class ComparedNetwork:
    """A network's frozen result, as far as it is compared."""

    instrument: Instrument
    voice: str
    state: NetworkState
    level: Level | None
    scored: ScoredNetwork | None
    """None without an index."""
    people: int
    """Respondents behind its figures: the n that is published beside them."""
    coverage: Coverage
    stability: Fraction | None
    dimension_levels: Mapping[str, Level | None]
    unmet: int
    """Conditions of the next level that do not hold."""
    milestones: tuple[bool | None, ...]


def compared_networks(
    session: Session, wave: tables.Wave, kept: KeptFigures
) -> Mapping[uuid.UUID, ComparedNetwork]:
    """Return the networks of a closed wave that have a frozen result."""
    stamp = compared.stamp_of(session, wave)
    return kept.get(
        ("networks", stamp), lambda: networks_in(compared.list_contents(session, wave))
    )


def networks_in(
    contents: Iterable[tuple[uuid.UUID, Any]],
) -> Mapping[uuid.UUID, ComparedNetwork]:
    """Return networks from the contents of their frozen results."""
    # A second to import, and one call for all networks together.
    from scipy.special import stdtrit

    # A database gives them in any order; sums of floats depend on it in the last digit.
    found = dict(
        sorted(
            ((network, _compared(_inside(content))) for network, content in contents),
            key=lambda each: each[0],
        )
    )
    scored = [each.scored for each in found.values() if each.scored is not None]
    upper = float((1 + default_method().interval_confidence) / 2)
    reach = stdtrit([each.degrees or 1.0 for each in scored], upper).tolist()
    error = {
        id(each): each.standard_error and each.standard_error / t
        for each, t in zip(scored, reach, strict=True)
    }
    return {
        network: each
        if each.scored is None
        else replace(
            each, scored=replace(each.scored, standard_error=error[id(each.scored)])
        )
        for network, each in found.items()
    }


def _compared(content: Mapping[str, Any]) -> ComparedNetwork:
    """Return a network from its frozen result, read as it was written.

    Through the objects of `services.result` it would take ten times as long; until
    `networks_in` divides by t, the standard error is the half width of the interval.
    """
    score = _inside(content["score"])
    stability = score["stability"] and _inside(score["stability"])
    dimensions = {code: _inside(each) for code, each in _inside(score["dimensions"])}
    return ComparedNetwork(
        Instrument(content["questionnaire"], content["version"], content["method"]),
        score["voice"],
        score["state"],
        score["level"],
        _scored(score, dimensions),
        score["n"],
        _coverage(score, _inside(content["participation"])),
        stability and Fraction(_inside(stability["share"])),
        {code: each["level"] for code, each in dimensions.items()},
        len(score["unmet"]),
        tuple(_inside(each)["met"] for each in score["milestones"]),
    )


def _scored(
    score: Mapping[str, Any], dimensions: Mapping[str, Mapping[str, Any]]
) -> ScoredNetwork | None:
    if score["index"] is None:
        return None
    interval = score["interval"] and _inside(score["interval"])
    return ScoredNetwork(
        _number(score["index"]),
        interval and interval["half_width"],
        score["n_eff"] - 1 if interval else None,
        tuple(_number(each["score"]) for each in dimensions.values()),
    )


def _coverage(score: Mapping[str, Any], participation: Mapping[str, Any]) -> Coverage:
    voices = [_inside(each) for each in score["voices"]]
    expected = [
        voice
        for each in participation["voices"]
        if (voice := _inside(each))["is_expected"]
    ]
    return Coverage(
        len(voices),
        sum(each["usable"] > 0 for each in voices),
        len(expected),
        sum(each["submitted"] > 0 for each in expected),
    )


def _inside(kept: Mapping[str, Any]) -> Any:  # noqa: ANN401 - whatever was kept
    """Return what an object of a frozen result holds (`services.result.to_json`)."""
    return kept["value"]


def _number(kept: Mapping[str, Any]) -> float:
    """Return a fraction as the number nearest to it."""
    above, _, below = _inside(kept).partition("/")
    return int(above) / int(below or 1)
