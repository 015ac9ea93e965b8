"""Change between two waves: is it more than chance, and is it more than a little?

Method F, «Change between waves».
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import inf, sqrt
from typing import Literal

from intersect.analysis.comparison import Comparison
from intersect.analysis.estimate import TIE, Estimate, combined_degrees

LevelChange = Literal["same", "conclusive", "inconclusive", "unknown"]


@dataclass(frozen=True)
class Change:
    """A difference between two waves in points, later less earlier, and its test."""

    points: float
    standard_error: float
    t: float
    """±inf where nothing varies and yet something changed."""
    degrees: float
    p: float
    """Two-sided."""
    least: float
    """The smallest change in points, up or down, that would have been conclusive."""
    is_conclusive: bool


@dataclass(frozen=True)
class Parts:
    """What a change is made of, in points: both together are the change."""

    same: float
    """The same respondents (or networks) stand elsewhere."""
    others: float
    """Others answered than the time before, or the same people other questions."""


def independent_change(
    earlier: Estimate, later: Estimate, comparison: Comparison
) -> Change:
    """Return the change between two estimates of different respondents.

    t = (I₂ − I₁)/√(SE₁² + SE₂²) with Welch and Satterthwaite's degrees of freedom.
    Raise `ValueError` where one has no standard error.
    """
    parts = []
    for each in (earlier, later):
        if each.standard_error is None or each.degrees is None:
            raise ValueError("a change needs the standard errors of both waves")
        parts.append((each.standard_error**2, each.degrees))
    error = sqrt(sum(variance for variance, _ in parts))
    return assessed(
        later.value - earlier.value, error, combined_degrees(parts), comparison
    )


def paired_change(
    differences: Sequence[float], voices: Sequence[str], comparison: Comparison
) -> Change:
    """Return the mean change of the same respondents, later less earlier.

    Weights w = 1/(voices · respondents of the voice) and Kish's n_eff = 1/Σw², as for
    the interval of an index (method A.3).  Needs two respondents or more.
    """
    members = Counter(voices)
    weights = [1 / (len(members) * members[voice]) for voice in voices]
    squared = sum(weight**2 for weight in weights)
    pairs = list(zip(weights, differences, strict=True))
    mean = sum(weight * each for weight, each in pairs)
    spread = sum(weight * (each - mean) ** 2 for weight, each in pairs)
    return assessed(
        mean, sqrt(spread / (1 - squared) * squared), 1 / squared - 1, comparison
    )


def assessed(
    points: float, error: float, degrees: float, comparison: Comparison
) -> Change:
    """Return a change with its test: conclusive if p < α and it is large enough."""
    # A second to import: only where it is needed.
    from scipy.special import stdtr, stdtrit

    if error:
        t = points / error
        p = float(2 * stdtr(degrees, -abs(t)))
    else:
        t = inf if points > 0 else -inf if points < 0 else 0.0
        p = 0.0 if points else 1.0
    critical = (
        float(stdtrit(degrees, 1 - float(comparison.change_alpha) / 2))
        if error
        else 0.0
    )
    least = max(float(comparison.change_min_points), critical * error)
    is_large = abs(points) >= comparison.change_min_points - TIE
    is_conclusive = p < comparison.change_alpha and is_large
    return Change(points, error, t, degrees, p, least, is_conclusive)


def parts_of(change: float, same: float) -> Parts:
    """Return what part of a change is that of the same respondents."""
    return Parts(same, change - same)


def level_change(
    levels: tuple[int | None, int | None],
    stabilities: tuple[Fraction | None, Fraction | None],
    points: float | None,
    comparison: Comparison,
) -> LevelChange:
    """Return whether a change of level, earlier and later, is conclusive.

    Only if the index moved in the same direction and both levels are stable enough.
    """
    before, after = levels
    if before is None or after is None:
        return "unknown"
    if before == after:
        return "same"
    goes_along = points is not None and points * (after - before) > 0
    is_stable = all(
        each is not None and each >= comparison.change_min_stability
        for each in stabilities
    )
    return "conclusive" if goes_along and is_stable else "inconclusive"


def reliable_change(points: float, deviation: float, reliability: float) -> float:
    """Return Jacobson and Truax's reliable change index (1991).

    RC = (x₂ − x₁)/√(2·SEM²), SEM = s·√(1 − r): beyond ±1.96 it is more than error.
    `deviation` > 0 is that of the units, `reliability` (0–1, below 1) of the measure.
    """
    return points / (deviation * sqrt(1 - reliability) * sqrt(2))
