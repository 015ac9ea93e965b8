"""The parameters of the comparison of networks: read once from `redundancy.toml`.

Method C and H. Thresholds are exact fractions, because pairs stand on them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import Any

from intersect.analysis.parameter_file import (
    Parameter,
    digest_of,
    exact,
    parameters_of,
    read_document,
)

_FILE = "redundancy.toml"


@dataclass(frozen=True)
class RedundancyMethod:
    """All parameters under the names of `redundancy.toml`, with `_` for the point."""

    name: str
    version: int
    digest: str
    """SHA-256 of all values; notes do not matter."""
    index_alpha_members: Fraction
    index_alpha_themes: Fraction
    index_alpha_populations: Fraction
    index_alpha_functions: Fraction
    populations_everyone: str
    inactive_meetings: int
    inactive_months: int
    nested_containment: Fraction
    nested_size_ratio: Fraction
    nested_same_functions: Fraction
    probable_index: Fraction
    probable_members: Fraction
    probable_shared: int
    probable_sweep: tuple[Fraction, ...]
    possible_index: Fraction
    possible_members: Fraction
    possible_shared: int
    parallel_alpha: Fraction
    parallel_profile: Fraction
    parallel_members: Fraction
    complementary_members: Fraction
    complementary_functions: Fraction
    small_organisations: int
    chance_level: Fraction
    people_overlap: Fraction
    load_overload_hours: int
    load_overload_networks: int
    load_warning_hours: int
    load_warning_networks: int

    @property
    def key(self) -> str:
        """Return «redundancia/1», the name that every result carries."""
        return f"{self.name}/{self.version}"

    def meets(self, meetings_per_month: Fraction) -> bool:
        """Return whether a network that meets so often is active."""
        return meetings_per_month * self.inactive_months >= self.inactive_meetings


@cache
def redundancy_method() -> RedundancyMethod:
    """Return the shipped method."""
    return _method(read_document(_FILE))


@cache
def redundancy_parameters() -> tuple[Parameter, ...]:
    """Return every parameter of the shipped method, in the order of the file."""
    return tuple(parameters_of(read_document(_FILE)))


def _method(document: Mapping[str, Any]) -> RedundancyMethod:
    values = {each.name: each.value for each in parameters_of(document)}
    plain: dict[str, Any] = {
        name.replace(".", "_"): exact(value) for name, value in values.items()
    }
    return RedundancyMethod(
        name=document["key"],
        version=document["version"],
        digest=digest_of(values),
        **plain,
    )
