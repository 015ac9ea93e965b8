"""The parameters of reliability, robustness and comparing, from `comparison.toml`."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import Any

from intersect.analysis.parameter_file import (
    Parameter,
    exact,
    parameters_of,
    read_document,
)

_FILE = "comparison.toml"


@dataclass(frozen=True)
class Comparison:
    """All parameters under the names of `comparison.toml`, with `_` for the point."""

    key: str
    """«comparacion/1», the name that every report carries."""
    replications_count: int
    replications_seed: int
    replications_low: Fraction
    replications_high: Fraction
    weights_noise: Fraction
    geometric_floor: Fraction
    alpha_good: Fraction
    alpha_tentative: Fraction
    icck_enough: Fraction
    consistency_enough: Fraction
    consistency_few_rows: int
    consistency_confidence: Fraction
    loevinger_weak: Fraction
    loevinger_medium: Fraction
    loevinger_strong: Fraction
    guttman_cr: Fraction
    guttman_cs: Fraction
    ranks_confidence: Fraction
    ranks_bands_below: Fraction
    ranks_bands: int
    peers_nearest: int
    peers_min: int
    peers_robust_below: int
    change_alpha: Fraction
    change_min_points: int
    change_min_repeated: Fraction
    change_min_stability: Fraction
    quality_min_responses: int
    quality_min_networks: int
    quality_seconds_per_item: int


@cache
def default_comparison() -> Comparison:
    """Return the shipped parameters."""
    document = read_document(_FILE)
    values: dict[str, Any] = {
        each.name.replace(".", "_"): exact(each.value)
        for each in parameters_of(document)
    }
    return Comparison(key=f"{document['key']}/{document['version']}", **values)


@cache
def comparison_parameters() -> tuple[Parameter, ...]:
    """Return every shipped parameter, in the order of the file."""
    return tuple(parameters_of(read_document(_FILE)))
