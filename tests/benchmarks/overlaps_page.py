"""The page of a commune's overlapping networks: with forty, beside one with five."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from intersect.services.invented.programme import Sizes
from tests.benchmarks.programme_pages import StaffPage, site
from tests.benchmarks.race import Aim, Benchmark, Race, cpu_seconds

MANY, FEW = 40, 5
PEOPLE = 9
"""By network, as in the demonstration of a programme."""
PAGE = StaffPage("The overlaps of a commune", "/communes/{commune}/overlaps")


@contextmanager
def many_and_few(size: int) -> Iterator[Race]:
    """One commune with so many networks, and one with five."""
    ours, few = (site(Sizes(1, many, many * PEOPLE)) for many in (size, FEW))
    yield Race(
        lambda: ours.open(PAGE),
        lambda: few.open(PAGE),
        is_same=lambda one, other: one == other == 200,
        ours_times=2,
        baseline_times=5,
    )


BENCHMARKS = (
    Benchmark(
        f"{PAGE.what} with {MANY} networks",
        f"the same page with {FEW} networks",
        Aim("at most", 5),
        many_and_few,
        cpu_seconds,
        size=MANY,
    ),
)
