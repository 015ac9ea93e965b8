"""Scores as JSON: plain, unrounded, with null for whatever does not exist."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from intersect.analysis.method import Method
from intersect.analysis.scores import (
    Bottleneck,
    DimensionScore,
    Interval,
    ItemScore,
    NetworkScore,
)

Json = dict[str, object]


def report_json(
    scores: Iterable[NetworkScore], method: Method, questionnaire: str, reference: str
) -> Json:
    """Return the report on a file of answers; `questionnaire` is as in «nucleo/1»."""
    return {
        "method": method.key,
        "questionnaire": questionnaire,
        "reference": reference,
        "networks": [score_json(each) for each in scores],
    }


def score_json(score: NetworkScore) -> Json:
    """Return one network's score."""
    stability = score.stability
    return {
        "network": score.network,
        "state": score.state,
        "level": score.level,
        "bounds": list(score.bounds),
        "reasons": list(score.reasons),
        "index": _number(score.index),
        "ci": _ends(score.interval),
        "n": score.n,
        "n_eff": score.n_eff,
        "ad": _number(score.ad),
        "rwg": _number(score.rwg),
        "stability": float(stability.share) if stability else None,
        "stability_label": stability.label if stability else None,
        "dimensions": {
            code: _dimension(each) for code, each in score.dimensions.items()
        },
        "items": {code: _item(each) for code, each in score.items.items()},
        "ns_as_zero": {
            "level": score.ns_as_zero.level,
            "index": _number(score.ns_as_zero.index),
        },
        "unmet": [
            {"condition": each.condition, "have": each.have, "need": each.need}
            for each in score.unmet
        ],
        "holding_back": [each.dimension for each in score.bottlenecks],
        "voice": score.voice,
        "usable": score.usable,
        "incomplete": score.incomplete,
        "coverage": _number(score.coverage),
        "bottlenecks": [_bottleneck(each) for each in score.bottlenecks],
        "milestones": {each.code: each.met for each in score.milestones},
        "atypical": score.atypical,
        "geometric": score.geometric,
        "mazziotta_pareto": score.mazziotta_pareto,
        "other_level": stability.other_level if stability else None,
    }


def _dimension(score: DimensionScore) -> Json:
    return {
        "state": score.state,
        "level": score.level,
        "score": _number(score.score),
        "ci": _ends(score.interval),
        "ad": _number(score.ad),
        "rwg": _number(score.rwg),
        "n": score.n,
        "n_eff": score.n_eff,
    }


def _item(score: ItemScore) -> Json:
    return {
        "state": score.state,
        "level": score.level,
        "score": _number(score.score),
        "ns": _number(score.ns),
        "na": _number(score.na),
        "n": score.n,
        "ad": _number(score.ad),
        "rwg": _number(score.rwg),
    }


def _bottleneck(found: Bottleneck) -> Json:
    return {
        "dimension": found.dimension,
        "severity": found.severity,
        "gap": _number(found.gap),
        "rungs": found.rungs,
        "lifts_to": found.lifts_to,
        "necessary": found.necessary,
    }


def _number(value: Fraction | None) -> float | None:
    return None if value is None else float(value)


def _ends(interval: Interval | None) -> list[float] | None:
    return None if interval is None else [interval.low, interval.high]
