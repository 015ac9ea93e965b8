"""How precise the index is: t intervals with Kish's effective number of respondents.

Method A.3.  Respondents carry the weights w = 1/(voices · respondents of the voice),
so that Σw = 1 and n_eff = 1/Σw² (Kish).
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from intersect.analysis.arrangement import Arrangement
from intersect.analysis.attainment import OK, Attainment
from intersect.analysis.method import Method
from intersect.analysis.scores import TOP_RUNG, Interval

Floats = NDArray[np.float64]

POINTS = 100 / TOP_RUNG
"""Points of the 0–100 scale in one rung."""


@dataclass(frozen=True, eq=False)
class RespondentMeans:
    """Every respondent's valid answers to items that are ok, by dimension.

    Both arrays are dimensions × sorted columns; the mean of a respondent in a dimension
    is `sums / counts`, in rungs.
    """

    sums: NDArray[np.int64]
    counts: NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Spread:
    """Respondents behind a mean and its standard error, in points.

    Row 0 is the index, the other rows are the dimensions; columns are networks.
    """

    n: NDArray[np.int64]
    squared_weights: Floats
    """Σw²; 0 where nobody answered."""
    standard_error: Floats
    """Meaningless where n < 2."""

    def n_eff(self, row: int, network: int) -> float | None:
        """Return Kish's effective number of respondents."""
        squared = float(self.squared_weights[row, network])
        return 1 / squared if squared else None


def respondent_means(
    codes: NDArray[np.int8], arrangement: Arrangement, found: Attainment
) -> RespondentMeans:
    """Return each respondent's sums and counts over items that are ok."""
    used = (codes >= 0) & (found.states == OK)[:, arrangement.network_of_column]
    rungs = np.where(used, codes, 0)
    rows = [found.rows_of(dimension) for dimension in found.dimensions]
    return RespondentMeans(
        np.array([rungs[each].sum(axis=0, dtype=np.int64) for each in rows]),
        np.array([used[each].sum(axis=0, dtype=np.int64) for each in rows]),
    )


def own_figures(means: RespondentMeans) -> tuple[Floats, NDArray[np.bool_]]:
    """Return each respondent's own index and dimensions in points, and which exist.

    Row 0 is the index: the mean of the dimensions in which they answered.
    """
    has_dimension = means.counts > 0
    values = POINTS * means.sums / np.maximum(means.counts, 1)
    dimensions = has_dimension.sum(axis=0)
    own_index = values.sum(axis=0) / np.maximum(dimensions, 1)
    y = np.vstack([own_index, values])
    return y, np.vstack([dimensions > 0, has_dimension])


def spread(means: RespondentMeans, arrangement: Arrangement) -> Spread:
    """Return n, Σw² and SE of the index and of every dimension."""
    y, has = own_figures(means)
    in_voice = arrangement.by_voice(has.astype(np.int64))
    voices = arrangement.by_network((in_voice > 0).astype(np.int64))
    of_voice = voices[:, arrangement.network_of_voice] * in_voice
    w = has / np.repeat(np.maximum(of_voice, 1), arrangement.voice_sizes, axis=1)

    def total(each: Floats) -> Floats:
        return arrangement.by_network(arrangement.by_voice(each))

    squared = total(w * w)
    distance = y - total(w * y)[:, arrangement.network_of_column]
    n = arrangement.by_network(in_voice)
    variance = total(w * distance**2) / np.where(n > 1, 1 - squared, 1)
    return Spread(n, squared, np.sqrt(variance * squared))


def half_widths(of: Spread, method: Method) -> Floats:
    """Return t · SE in points; NaN with too few respondents for an interval."""
    from scipy.special import stdtrit  # a second to import: only where it is needed

    enough = of.n >= method.interval_min_respondents
    degrees = 1 / np.where(enough, of.squared_weights, 1 / 2) - 1
    upper = float((1 + method.interval_confidence) / 2)
    t = np.asarray(stdtrit(degrees, upper), dtype=np.float64)
    return np.where(enough, t * of.standard_error, np.nan)


def interval(centre: Fraction | None, half_width: float) -> Interval | None:
    """Return centre ± half width within 0–100, or None where either is missing."""
    if centre is None or np.isnan(half_width):
        return None
    middle, half_width = float(centre), float(half_width)
    return Interval(
        max(0.0, middle - half_width), min(100.0, middle + half_width), half_width
    )
