"""Where networks stand on the ladder, from their answers: levels and their bounds."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from intersect.analysis.answer_table import Item
from intersect.analysis.arrangement import Arrangement
from intersect.analysis.attainment import NO_LEVEL, Attainment, attainment
from intersect.analysis.intensity import Levels, bounds, marker_met
from intersect.analysis.method import Method
from intersect.analysis.scores import Reason


@dataclass(frozen=True, eq=False)
class Standing:
    """Steps 1 to 4 of method A.2 for many networks."""

    found: Attainment
    met: NDArray[np.bool_]
    """Milestones of the ladder, markers × networks."""
    low: Levels
    high: Levels
    missing: NDArray[np.int64]
    """How many dimensions have no level, by network."""

    def levels(self, method: Method) -> Levels:
        """Return the level that the answers identify, or NO_LEVEL."""
        too_many = self.missing > method.sufficiency_max_missing
        return np.where(too_many | (self.low != self.high), NO_LEVEL, self.low)

    def reasons(self, network: int, method: Method) -> tuple[Reason, ...]:
        """Return why the answers leave the level open; empty if they do not."""
        missing = self.missing[network]
        if missing > method.sufficiency_max_missing:
            return ("dimensiones_faltantes",)
        if missing and self.low[network] != self.high[network]:
            return ("nivel_no_identificado",)
        return ()


def standing(
    items: tuple[Item, ...],
    codes: NDArray[np.int8],
    arrangement: Arrangement,
    method: Method,
) -> Standing:
    """Return where every network stands; `codes` has the sorted columns."""
    found = attainment(items, codes, arrangement, method)
    met = marker_met(found, method)
    low, high = bounds(found.dimension_levels, met, method)
    missing = np.count_nonzero(found.dimension_levels == NO_LEVEL, axis=0)
    return Standing(found, met, low, high, missing)
