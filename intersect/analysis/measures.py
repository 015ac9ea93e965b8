"""The coefficients that `intersect reliability` computes, by name."""

from typing import Literal, get_args

Measure = Literal[
    "alpha_nominal",
    "alpha_ordinal",
    "alpha_interval",
    "alpha_ratio",
    "icc1",
    "icck",
    "cronbach",
    "omega",
    "loevinger",
    "guttman",
]
MEASURES: tuple[str, ...] = get_args(Measure)
