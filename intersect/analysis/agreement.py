"""Do the members agree: average deviation, r_wg, and what each voice sees.

Method A.4.  Every figure is exact until it is written down.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import lcm

from intersect.analysis.method import Method
from intersect.analysis.scores import Level

Shares = tuple[Fraction, Fraction, Fraction]
"""p(1), p(2), p(3): share of voices at rung k or higher."""


def average_deviation(shares: Shares, level: Level) -> Fraction:
    """Return AD, the mean distance in rungs from the item level (Burke & Dunlap 2002).

    A voice below rung k ≤ level is one rung further away, and so is one at rung
    k > level.  Ratings 2, 2, 3, 2, 1 of five voices lie 0.40 from their level 2:

    >>> average_deviation((Fraction(1), Fraction(4, 5), Fraction(1, 5)), 2)
    Fraction(2, 5)
    """
    return sum(
        (
            1 - share if rung <= level else share
            for rung, share in enumerate(shares, start=1)
        ),
        Fraction(),
    )


def variance(shares: Shares, squared_weights: Fraction) -> Fraction:
    """Return the unbiased weighted variance s², in squared rungs.

    `squared_weights` is Σw² over the valid answers; the divisor is 1 − Σw².  The mean
    is the sum of the shares p(k), the mean square the sum of (2k − 1)·p(k).
    """
    mean = sum(shares, Fraction())
    mean_square = sum(
        ((2 * rung - 1) * share for rung, share in enumerate(shares, start=1)),
        Fraction(),
    )
    return (mean_square - mean**2) / (1 - squared_weights)


def within_group_agreement(
    shares: Shares, squared_weights: Fraction, method: Method
) -> Fraction:
    """Return r_wg = max(0, 1 − s²/σ²) against a uniform null (James et al. 1984).

    Ratings 2, 2, 3, 2, 1 of five voices agree to 0.60:

    >>> from intersect.analysis.method import default_method
    >>> shares = (Fraction(1), Fraction(4, 5), Fraction(1, 5))
    >>> within_group_agreement(shares, Fraction(1, 5), default_method())
    Fraction(3, 5)

    Answers further apart than chance would put them give 0, never less:

    >>> shares = (Fraction(1, 2), Fraction(1, 2), Fraction(1, 2))
    >>> within_group_agreement(shares, Fraction(1, 2), default_method())
    Fraction(0, 1)
    """
    null = method.agreement_rwg_null_variance
    return max(Fraction(), 1 - variance(shares, squared_weights) / null)


def mean_of(values: Sequence[Fraction]) -> Fraction | None:
    """Return the mean, or None of nothing.

    >>> mean_of([Fraction(1, 2), Fraction(1, 3)])
    Fraction(5, 12)
    """
    if not values:
        return None
    # One common denominator: adding one by one would reduce every partial sum.
    whole = lcm(*(each.denominator for each in values))
    total = sum(each.numerator * (whole // each.denominator) for each in values)
    return Fraction(total, whole * len(values))
