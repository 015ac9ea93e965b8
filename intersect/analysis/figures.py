"""The figures of one network, taken out of the arrays of many."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from math import prod

from intersect.analysis.agreement import (
    Shares,
    average_deviation,
    mean_of,
    within_group_agreement,
)
from intersect.analysis.answer_table import Item
from intersect.analysis.attainment import (
    INSUFFICIENT,
    NO_LEVEL,
    NOT_APPLICABLE,
    OK,
    Attainment,
)
from intersect.analysis.method import Method
from intersect.analysis.scores import (
    TOP_RUNG,
    DimensionScore,
    Interval,
    ItemScore,
    ItemState,
    Level,
)

_STATES: dict[int, ItemState] = {
    OK: "ok",
    INSUFFICIENT: "insufficient",
    NOT_APPLICABLE: "not_applicable",
}


def item_scores(
    found: Attainment, network: int, method: Method
) -> dict[str, ItemScore]:
    """Return step 1 for every item of one network."""
    return {
        item.code: _item_score(item, found, row, network, method)
        for row, item in enumerate(found.items)
    }


def _item_score(
    item: Item, found: Attainment, row: int, network: int, method: Method
) -> ItemScore:
    level = level_or_none(found.levels[row, network])
    valid = (
        _NO_FIGURES
        if level is None
        else _valid_figures(
            tuple(int(each[row, network]) for each in found.valid.numerators),
            int(found.valid.denominator[row, network]),
            found.valid.squared_weights(row, network),
            level,
            method,
        )
    )
    return ItemScore(
        item=item.code,
        dimension=item.dimension,
        state=_STATES[int(found.states[row, network])],
        level=level,
        score=valid.score,
        shares=valid.shares,
        ns=found.ns.fraction(0, row, network),
        na=found.na.fraction(0, row, network),
        n=int(found.answers[row, network]),
        voices=int(found.valid.voices[row, network]),
        ad=valid.ad,
        rwg=valid.rwg,
    )


@dataclass(frozen=True)
class _ValidFigures:
    """What follows from the valid answers to an item, if it has a level."""

    shares: Shares | None = None
    score: Fraction | None = None
    ad: Fraction | None = None
    rwg: Fraction | None = None


_NO_FIGURES = _ValidFigures()


@lru_cache(maxsize=2**16)
def _valid_figures(
    reached: tuple[int, ...],
    scale: int,
    squared_weights: Fraction,
    level: Level,
    method: Method,
) -> _ValidFigures:
    """Return the figures of one pattern of answers.

    Networks share few patterns and fractions are slow: in a country of them most
    figures come out of the cache.
    """
    low, middle, high = (Fraction(each, scale) for each in reached)
    shares = (low, middle, high)
    return _ValidFigures(
        shares,
        Fraction(100, TOP_RUNG) * sum(shares),
        average_deviation(shares, level),
        within_group_agreement(shares, squared_weights, method),
    )


def item_points(found: Attainment, row: int, network: int) -> Fraction:
    """Return (100/3)·(p(1) + p(2) + p(3)) of an item that is ok."""
    total = sum(int(each[row, network]) for each in found.valid.numerators)
    return Fraction(100 * total, TOP_RUNG * int(found.valid.denominator[row, network]))


def dimension_points(found: Attainment, network: int) -> dict[str, Fraction | None]:
    """Return the score of every dimension, the mean over its items that are ok."""
    points = {}
    for place, dimension in enumerate(found.dimensions):
        has_level = found.dimension_levels[place, network] != NO_LEVEL
        rows = found.rows_of(dimension) if has_level else ()
        points[dimension] = mean_of(
            [
                item_points(found, row, network)
                for row in rows
                if found.states[row, network] == OK
            ]
        )
    return points


def dimension_score(
    found: Attainment,
    place: int,
    network: int,
    *,
    items: Sequence[ItemScore],
    points: Fraction | None,
    interval: Interval | None,
    n: int,
    n_eff: float | None,
) -> DimensionScore:
    """Return step 2 for one dimension; `items` are its own."""
    level = level_or_none(found.dimension_levels[place, network])
    return DimensionScore(
        dimension=found.dimensions[place],
        state="insufficient" if level is None else "ok",
        level=level,
        score=points,
        interval=interval,
        n=n,
        n_eff=n_eff,
        ad=mean_of([each.ad for each in items if each.ad is not None]),
        rwg=mean_of([each.rwg for each in items if each.rwg is not None]),
        applicable=int(found.applicable[place, network]),
        reached=_three(found.reached[:, place, network]),
        with_level=int(found.with_level[place, network]),
    )


def index_of(points: Mapping[str, Fraction | None]) -> Fraction | None:
    """Return the mean of the dimension scores; None if any is missing (step 6)."""
    known = [each for each in points.values() if each is not None]
    return mean_of(known) if len(known) == len(points) else None


def geometric_mean(points: Mapping[str, Fraction | None]) -> float | None:
    """Return the geometric mean of the dimension scores; None if any is missing.

    >>> geometric_mean({"OBJ": Fraction(4), "PLA": Fraction(9)})
    6.0
    """
    known = [float(each) for each in points.values() if each is not None]
    if not known or len(known) != len(points):
        return None
    return float(prod(known) ** (1 / len(known)))


def mazziotta_pareto(points: Mapping[str, Fraction | None]) -> float | None:
    """Return M − S²/M, the mean less a penalty for uneven dimensions.

    S² is the population variance.  Without any score above 0 it does not exist.

    >>> mazziotta_pareto({"OBJ": Fraction(40), "PLA": Fraction(60)})
    48.0
    """
    mean = index_of(points)
    if not mean:
        return None
    squares = [(each - mean) ** 2 for each in points.values() if each is not None]
    return float(mean - sum(squares) / len(squares) / mean)


def level_or_none(level: int) -> Level | None:
    """Return a level of an array as results give it."""
    return None if level == NO_LEVEL else int(level)


def _three(counts: Iterable[int]) -> tuple[int, int, int]:
    low, middle, high = (int(each) for each in counts)
    return low, middle, high
