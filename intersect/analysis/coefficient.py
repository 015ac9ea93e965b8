"""A coefficient of a table, or why there is none; what every measure returns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]

Reason = Literal[
    "few_rows",
    "few_columns",
    "few_units",
    "no_pairs",
    "no_repetition",
    "no_variation",
    "no_common_factor",
    "improper_solution",
    "not_converged",
]
"""Why a coefficient does not exist; docs/tables.md says each in a sentence."""


@dataclass(frozen=True)
class Coefficient:
    """The value of a measure (None with a reason) and what it rests on."""

    value: float | None
    reason: Reason | None
    details: Mapping[str, object] = field(default_factory=dict)
    """Further figures by their names in JSON: plain numbers, lists and mappings."""


def undefined(reason: Reason, details: Mapping[str, object]) -> Coefficient:
    """Return that there is no value, and why."""
    return Coefficient(None, reason, details)


def complete_rows(items: Floats) -> Floats:
    """Return the rows without a missing value (listwise deletion)."""
    kept: Floats = items[~np.isnan(items).any(axis=1)]
    return kept


def is_constant(values: Floats) -> bool:
    """Whether all values are the same, to the last digit; true of nothing at all."""
    return values.size == 0 or bool(values.max() == values.min())


def centred(values: Floats) -> Floats:
    """Return values less their mean, scaled into [-1, 1]; along axis 0.

    The coefficients here do not depend on the unit of measurement of all values
    together, and sums of squares of what is left neither overflow nor cancel.
    """
    # Of values that are all the same nothing is left, whatever their mean rounds to.
    from_first = values - values[:1]
    moved: Floats = from_first - from_first.mean(axis=0)
    largest = np.abs(moved).max(initial=0.0)
    return moved / largest if largest > 0 else moved
