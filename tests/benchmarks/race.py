"""Ours beside a baseline, in turns: only the ratio within a round says anything.

A machine that is busy, or that runs slower for a minute, slows both alike.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from statistics import median
from typing import Literal

Work = Callable[[], object]
Clock = Callable[[Work], float]


@dataclass(frozen=True)
class Race:
    """Two pieces of work that come to the same result, ready to be run."""

    ours: Work
    baseline: Work
    is_same: Callable[[object, object], bool]
    """Whether what they returned is the same result."""
    ours_times: int = 1
    baseline_times: int = 1
    """How often each is run in a round; short work needs more."""


@dataclass(frozen=True)
class Aim:
    """What the ratio must not exceed, or must reach."""

    kind: Literal["at most", "at least"]
    """Ours / baseline at most; or baseline / ours, so many times as fast, at least."""
    limit: float

    def ratio(self, ours: float, baseline: float) -> float:
        return ours / baseline if self.kind == "at most" else baseline / ours

    def is_met(self, ratio: float) -> bool:
        return ratio <= self.limit if self.kind == "at most" else ratio >= self.limit


@dataclass(frozen=True)
class Benchmark:
    """One line of the table of results."""

    what: str
    baseline: str
    aim: Aim
    prepare: Callable[[int], AbstractContextManager[Race]]
    """Makes the race for so many networks."""
    clock: Clock
    size: int = 4000
    rounds: int = 7
    unit: Literal["s", "MB"] = "s"


@dataclass(frozen=True)
class Result:
    """What the rounds gave: medians in the benchmark's unit, and of their ratio."""

    benchmark: Benchmark
    ours: float
    baseline: float
    ratio: float
    lowest: float
    highest: float

    @property
    def is_met(self) -> bool:
        return self.benchmark.aim.is_met(self.ratio)


def run(benchmark: Benchmark, *, size: int = 0, rounds: int = 0) -> Result:
    """Run a benchmark; refuse to compare work that does not do the same."""
    with benchmark.prepare(size or benchmark.size) as race:
        if not race.is_same(race.ours(), race.baseline()):
            raise AssertionError(f"{benchmark.what}: the results differ")
        pairs = [
            _round(race, benchmark.clock, ours_first=n % 2 == 1)
            for n in range(rounds or benchmark.rounds)
        ]
    ratios = [benchmark.aim.ratio(*pair) for pair in pairs]
    ours, baseline = zip(*pairs, strict=True)
    return Result(
        benchmark,
        median(ours),
        median(baseline),
        median(ratios),
        min(ratios),
        max(ratios),
    )


def _round(race: Race, clock: Clock, *, ours_first: bool) -> tuple[float, float]:
    """Return what ours and the baseline took; who goes first changes every round."""
    if ours_first:
        ours = _timed(race.ours, clock, race.ours_times)
    baseline = _timed(race.baseline, clock, race.baseline_times)
    if not ours_first:
        ours = _timed(race.ours, clock, race.ours_times)
    return ours, baseline


def _timed(work: Work, clock: Clock, times: int) -> float:
    gc.collect()

    def repeated() -> object:
        for _ in range(times - 1):
            work()
        return work()

    return clock(repeated) / times


def cpu_seconds(work: Work) -> float:
    """Time on the processor: what other processes do meanwhile hardly counts."""
    start = time.process_time()
    work()
    return time.process_time() - start


def seconds(work: Work) -> float:
    """Time on the wall, for work that waits for other processes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
