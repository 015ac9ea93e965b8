"""Everything that is computed for all networks at once, before each is looked at."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from intersect.analysis.answer_table import Item
from intersect.analysis.arrangement import Arrangement
from intersect.analysis.method import Method
from intersect.analysis.stability import Resampler, resampler
from intersect.analysis.standing import Standing, standing
from intersect.analysis.uncertainty import (
    Floats,
    RespondentMeans,
    Spread,
    half_widths,
    respondent_means,
    spread,
)
from intersect.questionnaire.response import NS_CODE


@dataclass(frozen=True, eq=False)
class Measured:
    """The arrays of all networks; `codes` holds the sorted columns."""

    items: tuple[Item, ...]
    codes: NDArray[np.int8]
    arrangement: Arrangement
    method: Method
    standing: Standing
    ns_as_zero: Standing
    """The same with every «No sé» read as «does not exist»."""
    means: RespondentMeans
    spread: Spread
    half_widths: Floats
    resampler: Resampler


def measure(
    items: tuple[Item, ...],
    codes: NDArray[np.int8],
    arrangement: Arrangement,
    method: Method,
) -> Measured:
    """Return the arrays of all networks; `codes` holds the columns of the table."""
    codes = codes[:, arrangement.columns]
    stands = standing(items, codes, arrangement, method)
    as_zero = np.where(codes == NS_CODE, 0, codes).astype(np.int8)
    has_ns = bool((codes == NS_CODE).any())
    means = respondent_means(codes, arrangement, stands.found)
    of_means = spread(means, arrangement)
    return Measured(
        items=items,
        codes=codes,
        arrangement=arrangement,
        method=method,
        standing=stands,
        ns_as_zero=standing(items, as_zero, arrangement, method) if has_ns else stands,
        means=means,
        spread=of_means,
        half_widths=half_widths(of_means, method),
        resampler=resampler(codes, arrangement, stands.found, method),
    )
