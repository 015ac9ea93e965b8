"""Reliability of any table of numbers: one measure, for all rows or group by group.

Method A.4 says which coefficient answers which question.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, assert_never

import numpy as np

from intersect.analysis.coefficient import Coefficient, Floats
from intersect.analysis.comparison import Comparison
from intersect.analysis.consistency import cronbach, omega
from intersect.analysis.intraclass import intraclass
from intersect.analysis.krippendorff import krippendorff_alpha
from intersect.analysis.measures import Measure
from intersect.analysis.scalability import guttman, loevinger

Reading = Literal[
    "good", "tentative", "enough", "strong", "medium", "weak", "scalable", "low"
]
"""What a value is called by the thresholds of method A.4; `low` is below all."""


@dataclass(frozen=True, eq=False)
class Ratings:
    """A table: rows are units or respondents, columns raters or items.

    `values` is float64 of shape (rows, columns), NaN where a cell is empty; `groups`
    names the group of each row, or is None.
    """

    columns: tuple[str, ...]
    values: Floats
    groups: tuple[str, ...] | None = None

    def __post_init__(self) -> None:
        """Check the contract once, here."""
        rows = len(self.values) if self.groups is None else len(self.groups)
        if self.values.shape != (rows, len(self.columns)):
            raise ValueError("values need a row for each group and a name a column")

    def by_group(self) -> dict[str, Ratings]:
        """Return the rows of each group, in order of first appearance."""
        rows: dict[str, list[int]] = {}
        for row, name in enumerate(self.groups or ()):
            rows.setdefault(name, []).append(row)
        return {
            name: Ratings(self.columns, self.values[own]) for name, own in rows.items()
        }


def reliability(
    ratings: Ratings, measure: Measure, comparison: Comparison
) -> dict[str, object]:
    """Return the report on one measure, as it is written in JSON.

    With groups, `icc1` and `icck` take each group as one unit and all its values as
    values of that unit (method A.4: networks told apart by their respondents); every
    other measure is computed for all rows together and, under `groups`, for each group
    by itself.
    """
    found = coefficient(ratings, measure, comparison)
    report: dict[str, object] = {
        "parameters": comparison.key,
        "measure": measure,
        **_written(found, ratings, measure, comparison),
    }
    if ratings.groups is not None and measure not in ("icc1", "icck"):
        report["groups"] = {
            name: _written(
                coefficient(part, measure, comparison), part, measure, comparison
            )
            for name, part in ratings.by_group().items()
        }
    return report


def coefficient(
    ratings: Ratings, measure: Measure, comparison: Comparison
) -> Coefficient:
    """Return one measure of all rows; raises what the measure raises."""
    values = ratings.values
    match measure:
        case "alpha_nominal":
            return krippendorff_alpha(values, "nominal")
        case "alpha_ordinal":
            return krippendorff_alpha(values, "ordinal")
        case "alpha_interval":
            return krippendorff_alpha(values, "interval")
        case "alpha_ratio":
            return krippendorff_alpha(values, "ratio")
        case "icc1" | "icck":
            row, column = np.nonzero(~np.isnan(values))
            return intraclass(values[row, column], _units(ratings)[row], measure)
        case "cronbach":
            return cronbach(values, comparison.consistency_confidence)
        case "omega":
            return omega(values)
        case "loevinger":
            return loevinger(values)
        case "guttman":
            return guttman(values)
        case _:
            assert_never(measure)


def reading(
    found: Coefficient, measure: Measure, comparison: Comparison
) -> Reading | None:
    """Return what the value is called; None without a value or a threshold for it."""
    if found.value is None or measure == "icc1":
        return None
    thresholds: Mapping[str, Mapping[Reading, Fraction]] = {
        "alpha": {
            "good": comparison.alpha_good,
            "tentative": comparison.alpha_tentative,
        },
        "icck": {"enough": comparison.icck_enough},
        "cronbach": {"enough": comparison.consistency_enough},
        "omega": {"enough": comparison.consistency_enough},
        "loevinger": {
            "strong": comparison.loevinger_strong,
            "medium": comparison.loevinger_medium,
            "weak": comparison.loevinger_weak,
        },
        "guttman": {"scalable": comparison.guttman_cr},
    }
    if measure == "guttman":
        scalability = found.details["cs"]
        if not isinstance(scalability, float) or scalability < float(
            comparison.guttman_cs
        ):
            return "low"
    least = thresholds[measure.split("_")[0]]
    return next(
        (name for name, cut in least.items() if found.value >= float(cut)), "low"
    )


def _units(ratings: Ratings) -> np.ndarray[tuple[int], np.dtype[np.intp]]:
    """Return the number of each row's unit for ICC: its group's, or its own."""
    if ratings.groups is None:
        return np.arange(len(ratings.values))
    number = {name: n for n, name in enumerate(dict.fromkeys(ratings.groups))}
    return np.array([number[name] for name in ratings.groups], dtype=np.intp)


def _written(
    found: Coefficient, ratings: Ratings, measure: Measure, comparison: Comparison
) -> dict[str, object]:
    details = dict(found.details)
    for name in ("items", "loadings"):
        if isinstance(of_columns := details.get(name), list):
            details[name] = dict(zip(ratings.columns, of_columns, strict=True))
    if measure in ("cronbach", "omega"):
        rows = details["rows"]
        details["few_rows"] = (
            isinstance(rows, int) and rows < comparison.consistency_few_rows
        )
    return {
        "value": found.value,
        "reason": found.reason,
        "reading": reading(found, measure, comparison),
        **details,
    }
