"""Change of a network or a commune between two closed waves (method F).

Only between results of the same questionnaire version and method.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from sqlalchemy.orm import Session

from intersect.analysis.answer_table import packed_table
from intersect.analysis.change import (
    Change,
    LevelChange,
    Parts,
    independent_change,
    level_change,
    paired_change,
    parts_of,
)
from intersect.analysis.comparison import default_comparison
from intersect.analysis.estimate import Estimate
from intersect.analysis.method import default_method
from intersect.analysis.respondent_index import respondent_indices
from intersect.catalog import Catalog
from intersect.registry.model import Voice
from intersect.services.compared_networks import ComparedNetwork, networks_in
from intersect.services.comparison import CommuneRow
from intersect.services.diagnosing import counted_responses
from intersect.storage import frozen, tables, waves

Refusal = Literal["no_result", "other_instrument", "no_index", "no_interval"]
Design = Literal["paired", "independent"]


@dataclass(frozen=True)
class Repeated:
    """Who of a network answered in both waves."""

    both: int
    earlier: int
    later: int
    """Respondents of each wave, whether in the other or not."""
    may_be_shown: bool
    """Nobody who answered only once could be worked out."""

    @property
    def share(self) -> Fraction:
        """Return which share of the larger wave answered in both, 0–1."""
        return Fraction(self.both, max(self.earlier, self.later, 1))

    @property
    def is_everybody(self) -> bool:
        """Tell whether nobody answered just once."""
        return self.both == self.earlier == self.later


@dataclass(frozen=True)
class NetworkChange:
    """A network in two waves, earlier and later."""

    results: tuple[ComparedNetwork | None, ComparedNetwork | None]
    refusal: Refusal | None
    """Why no change is stated."""
    level: LevelChange
    difference: float | None = None
    """Of the two indices, in points."""
    change: Change | None = None
    """What was tested: that difference or, paired, the mean change of each person."""
    design: Design = "independent"
    repeated: Repeated | None = None
    parts: Parts | None = None


@dataclass(frozen=True)
class CommuneChange:
    """A commune in two waves, by its networks of one kind."""

    rows: tuple[CommuneRow | None, CommuneRow | None]
    refusal: Refusal | None
    change: Change | None = None
    parts: Parts | None = None
    """Of the same networks, and of other networks having an index."""
    same_networks: int = 0


def network_change(
    session: Session,
    catalog: Catalog,
    network: tables.Network,
    earlier: tables.Wave,
    later: tables.Wave,
) -> NetworkChange:
    """Return how a network changed between two waves that are over."""
    before, after = (_result(session, network, each) for each in (earlier, later))
    if before is None or after is None:
        return NetworkChange((before, after), "no_result", "unknown")
    if before.instrument != after.instrument:
        return NetworkChange((before, after), "other_instrument", "unknown")
    estimates = [_estimate(each) for each in (before, after)]
    first, second = estimates
    points = second.value - first.value if first and second else None
    comparison = default_comparison()
    level = level_change(
        (before.level, after.level),
        (before.stability, after.stability),
        points,
        comparison,
    )
    if first is None or second is None or points is None:
        return NetworkChange((before, after), "no_index", level)
    if first.standard_error is None or second.standard_error is None:
        return NetworkChange((before, after), "no_interval", level, points)
    pairs, repeated = _pairs(session, catalog, network, (earlier, later))
    design: Design = "independent"
    change = independent_change(first, second, comparison)
    parts = None
    if repeated.may_be_shown:
        differences, voices = zip(*pairs, strict=True)
        paired = paired_change(differences, voices, comparison)
        parts = parts_of(points, paired.points)
        if repeated.share >= comparison.change_min_repeated:
            design, change = "paired", paired
    return NetworkChange(
        (before, after), None, level, points, change, design, repeated, parts
    )


def commune_change(
    before: CommuneRow | None, after: CommuneRow | None, *, is_comparable: bool
) -> CommuneChange:
    """Return how a commune changed; `is_comparable`: with the same instrument."""
    rows = before, after
    if before is None or after is None:
        return CommuneChange(rows, "no_result")
    if not is_comparable:
        return CommuneChange(rows, "other_instrument")
    first, second = before.index.estimate, after.index.estimate
    if first is None or second is None:
        return CommuneChange(rows, "no_index")
    if first.standard_error is None or second.standard_error is None:
        return CommuneChange(rows, "no_interval")
    change = independent_change(first, second, default_comparison())
    indices = [_indices(each) for each in (before, after)]
    same = sorted(indices[0].keys() & indices[1].keys())
    if not same:
        return CommuneChange(rows, None, change)
    moved = sum(indices[1][each] - indices[0][each] for each in same) / len(same)
    parts = parts_of(change.points, moved)
    return CommuneChange(rows, None, change, parts, len(same))


def _result(
    session: Session, network: tables.Network, wave: tables.Wave
) -> ComparedNetwork | None:
    campaign = waves.find_wave_campaign(session, wave, network.id)
    if campaign is None:
        return None
    kept = frozen.find_frozen(session, campaign.id, wave.revision)
    return networks_in([(network.id, kept.content)])[network.id] if kept else None


def _estimate(result: ComparedNetwork) -> Estimate | None:
    scored = result.scored
    if scored is None:
        return None
    return Estimate(scored.index, scored.standard_error, scored.degrees)


def _indices(row: CommuneRow) -> Mapping[str, float]:
    return {
        str(each.network.id): each.result.scored.index
        for each in row.members
        if each.result and each.result.scored
    }


def _pairs(
    session: Session,
    catalog: Catalog,
    network: tables.Network,
    both: tuple[tables.Wave, tables.Wave],
) -> tuple[list[tuple[float, str]], Repeated]:
    """Return difference and voice of everybody in the same seat in both waves.

    Nothing is told where those who answered only once are fewer than a group that may
    be shown: with the figures of all, what they answered could be worked out.
    """
    (before, _), (after, voices) = (
        _own_indices(session, catalog, network, each) for each in both
    )
    same = sorted(before.keys() & after.keys())
    least = default_method().suppress_voice
    may_be_shown = len(same) >= least and all(
        len(each) - len(same) == 0 or len(each) - len(same) >= least
        for each in (before, after)
    )
    return (
        [(after[each] - before[each], voices[each]) for each in same],
        Repeated(len(same), len(before), len(after), may_be_shown),
    )


def _own_indices(
    session: Session, catalog: Catalog, network: tables.Network, wave: tables.Wave
) -> tuple[Mapping[str, float], Mapping[str, str]]:
    """Return the index and the voice of each respondent of a network in a wave."""
    campaign = waves.find_wave_campaign(session, wave, network.id)
    counted = counted_responses(session, campaign, is_over=True)
    assert campaign is not None
    asked = catalog.get(campaign.questionnaire, campaign.version)
    table = packed_table(asked.questionnaire.items, counted, [str(network.id)])
    voice: Voice = "organisation" if network.voice == "organisation" else "sector"
    names = counted.organisations if voice == "organisation" else counted.sectors
    return (
        respondent_indices(table, voice, default_method()),
        dict(zip(counted.respondents, names, strict=True)),
    )
