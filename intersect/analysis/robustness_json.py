"""Robustness as JSON: plain, unrounded, with null and a reason for what is missing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import isnan

import numpy as np

from intersect.analysis.coefficient import Floats
from intersect.analysis.composite import Indicators
from intersect.analysis.robustness import Robustness, Shift

Json = dict[str, object]

_NO_RANK = dict.fromkeys(("nominal", "median", "low", "high"))


def report_json(
    found: Robustness, units: Sequence[str], of: Indicators, raw: Floats, about: Json
) -> Json:
    """Return the report on an index; `about` says what was asked for.

    `raw` are the numbers that `of` was made from, shape (leaves, units).
    """
    return {
        **about,
        "scores": _scores(found, units),
        "ranks": _ranks(found, units),
        "removal": _places(found.removal),
        "choices": _places(found.choices),
        "reasons": {
            "components": _without_values(of, raw),
            "ranks": {
                units[number]: "no_values"
                for number in sorted(set(range(len(units))) - set(found.ranked))
            },
            "removal": _reasons(found.removal),
            "choices": _reasons(found.choices),
        },
    }


def _scores(found: Robustness, units: Sequence[str]) -> Json:
    by_unit = zip(*(each.tolist() for each in found.scores.values()), strict=True)
    return {
        unit: {
            code: None if isnan(value) else value
            for code, value in zip(found.scores, values, strict=True)
        }
        for unit, values in zip(units, by_unit, strict=True)
    }


def _ranks(found: Robustness, units: Sequence[str]) -> Json:
    low, median, high = found.bounds.tolist()
    nominal = found.nominal.tolist()
    ranked: dict[str, object] = {
        units[number]: {
            "nominal": nominal[place],
            "median": median[place],
            "low": low[place],
            "high": high[place],
        }
        for place, number in enumerate(found.ranked.tolist())
    }
    return {unit: ranked.get(unit, _NO_RANK) for unit in units}


def _without_values(of: Indicators, raw: Floats) -> Json:
    """Return why an indicator has no value for any unit."""
    leaves = of.structure.leaves
    empty: list[bool] = np.all(np.isnan(of.values), axis=1).tolist()
    was_empty: list[bool] = np.all(np.isnan(raw), axis=1).tolist()
    return {
        code: "no_values" if had_none else "no_spread"
        for code, has_none, had_none in zip(leaves, empty, was_empty, strict=True)
        if has_none
    }


def _places(shifts: Mapping[str, Shift]) -> Json:
    return {name: each.places for name, each in shifts.items()}


def _reasons(shifts: Mapping[str, Shift]) -> Json:
    return {name: each.reason for name, each in shifts.items() if each.reason}
