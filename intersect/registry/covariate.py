"""What tells which communes are alike: population, rural share, poverty, revenue."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

COVARIATES = (
    "population",
    "rural_percent",
    "poverty_percent",
    "revenue_per_inhabitant",
)
"""Those of method F, «Peer groups»: people; 0–100; 0–100; a country's own money."""


class Covariate(NamedTuple):
    """What somebody else published of a commune."""

    value: float
    source: str
    year: int
    """Which it holds for."""


Covariates = Mapping[str, Covariate]
"""What is known of a commune, some of `COVARIATES` or none."""


def is_complete(known: Covariates) -> bool:
    """Return whether all of them are known, so that it can be said who is alike."""
    return all(name in known for name in COVARIATES)
