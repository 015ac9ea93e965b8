"""Score networks: from the table of answers to everything the method says of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from intersect.analysis.agreement import mean_of
from intersect.analysis.answer_table import AnswerTable
from intersect.analysis.bottleneck import bottlenecks
from intersect.analysis.figures import (
    dimension_points,
    dimension_score,
    geometric_mean,
    index_of,
    item_scores,
    mazziotta_pareto,
)
from intersect.analysis.intensity import is_atypical, milestones, unmet_conditions
from intersect.analysis.measured import Measured, measure
from intersect.analysis.method import Method
from intersect.analysis.scores import (
    TOO_FEW,
    Bottleneck,
    DimensionScore,
    ItemScore,
    Level,
    NetworkScore,
    NetworkState,
    Reason,
    SectorMean,
    Stability,
    WorstCase,
)
from intersect.analysis.stability import seed_of
from intersect.analysis.turnout import (
    Rosters,
    Turnout,
    presence,
    turnouts,
    usable_columns,
    voice_labels,
)
from intersect.analysis.uncertainty import interval
from intersect.analysis.voices import (
    answered_items,
    dissent,
    levels_without_voices,
    respondent_means_by_voice,
    sector_means,
)
from intersect.registry.model import Voice


def score(
    table: AnswerTable,
    method: Method,
    *,
    instrument: str,
    voice: Voice = "sector",
    rosters: Rosters | None = None,
    wave: str = "",
) -> list[NetworkScore]:
    """Return the score of every network, in the order of the table.

    `instrument` («nucleo/1») and `wave` seed the draws of the stability; `rosters`
    lists the voices of each network, and its networks without rows come last, with
    n = 0.  Without a roster a network's roster is every voice in any of its rows.
    """
    rosters = rosters or {}
    usable = usable_columns(table, method)
    found = presence(table, voice_labels(table, voice), usable, rosters)
    arrangement = found.everybody.only(usable).in_order_of_respondents()
    measured = measure(table.items, table.codes, arrangement, method)
    answered = turnouts(found, rosters, method)
    shown = [_sector_means(measured, n, each) for n, each in enumerate(answered)]
    without = _levels_without(measured, answered, shown)
    seeds = [seed_of(each.network, wave, instrument) for each in answered]
    return [
        _network_score(measured, n, voice, turnout, shown[n], without[n], seeds[n])
        for n, turnout in enumerate(answered)
    ]


def _network_score(
    measured: Measured,
    n: int,
    voice: Voice,
    turnout: Turnout,
    shown: tuple[SectorMean, ...],
    without: Mapping[str, Level | None],
    seed: int,
) -> NetworkScore:
    """Return everything about network number `n`."""
    method, stands = measured.method, measured.standing
    reasons = (*turnout.reasons, *stands.reasons(n, method))
    level = None if reasons else int(stands.low[n])
    items = item_scores(stands.found, n, method)
    points = dimension_points(stands.found, n)
    index = None if reasons else index_of(points)
    dimensions = _dimensions(measured, n, items, points)
    profile = {code: each.level for code, each in dimensions.items()}
    rungs = {code: each.level for code, each in items.items()}
    reached = milestones(rungs, profile, method)
    return NetworkScore(
        network=turnout.network,
        voice=voice,
        state=_state(turnout, reasons, method),
        level=level,
        bounds=(int(stands.low[n]), int(stands.high[n])),
        reasons=reasons,
        index=index,
        interval=interval(index, measured.half_widths[0, n]),
        n=int(measured.spread.n[0, n]),
        n_eff=measured.spread.n_eff(0, n),
        usable=turnout.usable,
        incomplete=turnout.incomplete,
        coverage=turnout.coverage,
        voices=turnout.voices,
        ad=mean_of([each.ad for each in items.values() if each.ad is not None]),
        rwg=mean_of([each.rwg for each in items.values() if each.rwg is not None]),
        geometric=None if reasons else geometric_mean(points),
        mazziotta_pareto=None if reasons else mazziotta_pareto(points),
        stability=_stability(measured, n, level, seed),
        dimensions=dimensions,
        items=items,
        ns_as_zero=_worst_case(measured, n, turnout),
        unmet=() if level is None else unmet_conditions(profile, level, method),
        milestones=reached,
        atypical=is_atypical(reached, method),
        bottlenecks=() if level is None else _bottlenecks(measured, n, dimensions),
        sector_means=shown,
        dissent=dissent(shown, method),
        without_voice=without,
    )


def _dimensions(
    measured: Measured,
    n: int,
    items: Mapping[str, ItemScore],
    points: Mapping[str, Fraction | None],
) -> dict[str, DimensionScore]:
    found = measured.standing.found
    return {
        code: dimension_score(
            found,
            place,
            n,
            items=[items[found.items[row].code] for row in found.rows_of(code)],
            points=points[code],
            interval=interval(points[code], measured.half_widths[place + 1, n]),
            n=int(measured.spread.n[place + 1, n]),
            n_eff=measured.spread.n_eff(place + 1, n),
        )
        for place, code in enumerate(found.dimensions)
    }


def _state(turnout: Turnout, reasons: Sequence[Reason], method: Method) -> NetworkState:
    if reasons:
        return "insufficient"
    full = method.sufficiency_full_coverage
    is_full = turnout.coverage is None or turnout.coverage >= full
    return "ok" if is_full else "provisional"


def _stability(
    measured: Measured, n: int, level: Level | None, seed: int
) -> Stability | None:
    n_eff = measured.spread.n_eff(0, n)
    if level is None or n_eff is None:
        return None
    return measured.resampler.stability(n, level, n_eff, seed)


def _worst_case(measured: Measured, n: int, turnout: Turnout) -> WorstCase:
    stands = measured.ns_as_zero
    if turnout.reasons or stands.reasons(n, measured.method):
        return WorstCase(None, None)
    return WorstCase(int(stands.low[n]), index_of(dimension_points(stands.found, n)))


def _bottlenecks(
    measured: Measured, n: int, dimensions: Mapping[str, DimensionScore]
) -> tuple[Bottleneck, ...]:
    """Return family P; none with a missing dimension."""
    scores = {
        code: each.score for code, each in dimensions.items() if each.score is not None
    }
    if len(scores) < len(dimensions):
        return ()
    stands = measured.standing
    return bottlenecks(
        tuple(int(level) for level in stands.found.dimension_levels[:, n]),
        scores,
        tuple(bool(each) for each in stands.met[:, n]),
        measured.method,
    )


def _sector_means(
    measured: Measured, n: int, turnout: Turnout
) -> tuple[SectorMean, ...]:
    """Return what voices see; nothing where so few answered that it tells who."""
    if TOO_FEW.intersection(turnout.reasons):
        return ()
    found = measured.standing.found
    arrangement = measured.arrangement
    means = respondent_means_by_voice(measured.means, arrangement, found, n)
    method = measured.method
    answered = answered_items(measured.codes, arrangement, found, n, method)
    return sector_means(means, answered, method)


def _levels_without(
    measured: Measured,
    answered: Sequence[Turnout],
    shown: Sequence[tuple[SectorMean, ...]],
) -> list[dict[str, Level | None]]:
    """Return, by network, the level without each voice that is shown alone."""
    left_out = [
        (n, each.voices[0])
        for n, turnout in enumerate(answered)
        if not turnout.reasons and not measured.standing.reasons(n, measured.method)
        for each in shown[n]
        if len(each.voices) == 1
    ]
    levels = levels_without_voices(
        measured.items,
        measured.codes,
        measured.arrangement,
        left_out,
        measured.method,
    )
    result: list[dict[str, Level | None]] = [{} for _ in answered]
    for (n, voice), level in zip(left_out, levels, strict=True):
        result[n][voice] = level
    return result
