"""A network's result as it is frozen: what its diagnostic is made from, as JSON.

Figures, names and counts are kept, exactly; sentences are not: they are written anew
from the figures, in the words of the day and the reader's language.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import datetime
from fractions import Fraction
from typing import Any
from zoneinfo import ZoneInfo

from intersect.analysis import flows, resource_flows, roster, scores, trust
from intersect.analysis.combination import Resolver
from intersect.analysis.facts import Reading
from intersect.analysis.flows import NetworkTies
from intersect.analysis.method import default_method
from intersect.analysis.resource_flows import ToldDeliveries
from intersect.analysis.scores import NetworkScore
from intersect.catalog import Catalog
from intersect.diagnostic import (
    DeclaredLabel,
    Diagnostic,
    Participation,
    Subject,
    VoiceParticipation,
    diagnose,
)
from intersect.findings.sources import OtherSources
from intersect.questionnaire.parts import LocalText
from intersect.services.ties_result import TiesResult


@dataclass(frozen=True)
class Result:
    """What was found of one network at one moment."""

    score: NetworkScore
    subject: Subject
    questionnaire: str
    version: int
    method: str
    """As in «escalera5/1»."""
    reference: str
    voices: Mapping[str, LocalText]
    participation: Participation
    declared: tuple[DeclaredLabel, ...]
    made_at: datetime
    time_zone: str
    readings: tuple[Reading, ...] = ()
    """Of its confirmed factual sheets."""
    ties: NetworkTies | None = None
    resources: ToldDeliveries | None = None
    """What institutions gave one another, by its confirmed sheet."""
    resolvers: Mapping[str, Resolver] = field(default_factory=dict)
    """Dimension -> who can resolve what holds it back, as the network says."""

    @property
    def beside(self) -> OtherSources:
        """What its findings rest on besides the score."""
        return OtherSources(self.readings, self.ties, self.resources, self.resolvers)


def diagnostic_of(
    result: Result, catalog: Catalog, *, is_draft: bool = False
) -> Diagnostic:
    """Return the diagnostic that a result stands for."""
    asked = catalog.get(result.questionnaire, result.version)
    return diagnose(
        result.score,
        subject=result.subject,
        questionnaire=asked.questionnaire,
        questionnaire_digest=asked.digest,
        method=default_method(),
        reference=result.reference,
        voices=result.voices,
        participation=result.participation,
        declared=result.declared,
        is_draft=is_draft,
        made_at=result.made_at.astimezone(ZoneInfo(result.time_zone)),
        beside=result.beside,
    )


_PARTS: Mapping[str, type[Any]] = {
    each.__name__: each
    for each in (
        Result,
        Subject,
        Participation,
        VoiceParticipation,
        DeclaredLabel,
        scores.NetworkScore,
        scores.Interval,
        scores.ItemScore,
        scores.DimensionScore,
        scores.Unmet,
        scores.Milestone,
        scores.Bottleneck,
        scores.Stability,
        scores.WorstCase,
        scores.VoiceCount,
        scores.SectorMean,
        TiesResult,
        roster.RosterTies,
        roster.StrengthReport,
        trust.SharedTrust,
        Reading,
        flows.NetworkTies,
        flows.Member,
        flows.TieReport,
        resource_flows.ToldDeliveries,
        resource_flows.Delivery,
    )
}
"""What a result is put together from. A field added to one of them later needs a
default, with which results frozen before are read."""

_KIND = "="
"""The key that says what an object of the JSON stands for."""


def to_json(value: object) -> Any:  # noqa: ANN401 - whatever JSON may hold
    """Return a result, or a part of it, as JSON from which nothing is lost.

    Mappings become lists of pairs: a database may put the keys of objects in another
    order.
    """
    match value:
        case None | bool() | int() | float() | str():
            return value
        case Fraction():
            return {_KIND: "fraction", "value": str(value)}
        case datetime():
            return {_KIND: "moment", "value": value.isoformat()}
        case Mapping():
            pairs = [[key, to_json(each)] for key, each in value.items()]
            return {_KIND: "mapping", "value": pairs}
        case Sequence():
            return [to_json(each) for each in value]
    if is_dataclass(value) and type(value).__name__ in _PARTS:
        kept = {each.name: to_json(getattr(value, each.name)) for each in fields(value)}
        return {_KIND: type(value).__name__, "value": kept}
    raise TypeError(f"no part of a result: {value!r}")


def from_json(kept: Any) -> Any:  # noqa: ANN401 - whatever was kept
    """Return what `to_json` was given; all sequences are tuples."""
    if isinstance(kept, list):
        return tuple(from_json(each) for each in kept)
    if not isinstance(kept, dict):
        return kept
    kind, value = kept[_KIND], kept["value"]
    match kind:
        case "fraction":
            return Fraction(value)
        case "moment":
            return datetime.fromisoformat(value)
        case "mapping":
            return {key: from_json(each) for key, each in value}
    return _PARTS[kind](**{name: from_json(each) for name, each in value.items()})
