"""Ranks of a composite index over replications, and agreement in a large table."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
from numpy.typing import NDArray

from intersect.analysis.comparison import default_comparison
from intersect.analysis.composite import flat, indicators
from intersect.analysis.krippendorff import krippendorff_alpha
from intersect.analysis.robustness import Robustness, robustness
from tests.benchmarks.race import Aim, Benchmark, Race, cpu_seconds

COMPARISON = default_comparison()
DIMENSIONS = ("OBJ", "PLA", "PRE", "INF", "EVA")
REPLICATIONS = 1000
RATERS = 8


@contextmanager
def ranks_and_numpy(communes: int) -> Iterator[Race]:
    values = np.random.default_rng(4).uniform(0, 100, (len(DIMENSIONS), communes))
    of = indicators(flat(DIMENSIONS, "index"), values, "none")
    order = np.argsort(DIMENSIONS)  # draws are made in alphabetical order

    def is_same(ours: object, bare: object) -> bool:
        assert isinstance(ours, Robustness)
        bounds, removal, aggregation = bare
        return (
            np.array_equal(ours.bounds, bounds)
            and [ours.removal[DIMENSIONS[n]].places for n in order] == removal
            and ours.choices["aggregation"].places == aggregation
        )

    yield Race(
        lambda: robustness(of, "arithmetic", REPLICATIONS, 1, COMPARISON),
        lambda: bare_numpy(values[order]),
        is_same,
        ours_times=3,
        baseline_times=3,
    )


def bare_numpy(
    values: NDArray[np.float64],
) -> tuple[NDArray[np.int64], list[float], float]:
    """The same figures for one level, no gaps and no ties, and nothing checked."""
    generator = np.random.Generator(np.random.PCG64(1))
    weights = generator.uniform(0.75, 1.25, (REPLICATIONS, len(values)))
    geometric = generator.random(REPLICATIONS) < 0.5
    weights /= weights.sum(axis=1, keepdims=True)
    logarithms = np.log(np.maximum(values, 1))
    scores = np.empty((REPLICATIONS, values.shape[1]))
    scores[geometric] = weights[geometric] @ logarithms
    scores[~geometric] = weights[~geometric] @ values
    nth = round(REPLICATIONS * 0.05) - 1, REPLICATIONS // 2 - 1
    places = [*nth, round(REPLICATIONS * 0.95) - 1]
    bounds = np.partition(_ranks(scores), places, axis=0)[places]
    nominal = _ranks(values.mean(axis=0)[np.newaxis])
    removal = [
        float(np.abs(_ranks(rest.mean(axis=0)[np.newaxis]) - nominal).mean())
        for rest in (np.delete(values, n, axis=0) for n in range(len(values)))
    ]
    other = _ranks(logarithms.mean(axis=0)[np.newaxis])
    return bounds, removal, float(np.abs(other - nominal).mean())


def _ranks(scores: NDArray[np.float64]) -> NDArray[np.int64]:
    ranks = np.empty(scores.shape, np.int64)
    numbers = np.arange(1, scores.shape[1] + 1)[np.newaxis]
    np.put_along_axis(ranks, np.argsort(-scores, axis=1), numbers, axis=1)
    return ranks


@contextmanager
def alpha_and_numpy(communes: int) -> Iterator[Race]:
    rng = np.random.default_rng(5)
    ratings = rng.integers(0, 4, (communes * 26, RATERS)).astype(float)
    ratings[rng.random(ratings.shape) < 0.07] = np.nan
    yield Race(
        lambda: krippendorff_alpha(ratings, "ordinal"),
        lambda: bare_alpha(ratings),
        is_same=lambda ours, bare: abs(ours.value - bare) < 1e-9,
    )


def bare_alpha(ratings: NDArray[np.float64]) -> float:
    """The coincidence matrix of four rungs, as the textbook has it."""
    counts = np.stack([(ratings == rung).sum(axis=1) for rung in range(4)], axis=1)
    sizes = counts.sum(axis=1)
    counts, sizes = counts[sizes > 1].astype(float), sizes[sizes > 1]
    coincidences = (counts / (sizes - 1)[:, np.newaxis]).T @ counts
    coincidences -= np.diag((counts / (sizes - 1)[:, np.newaxis]).sum(axis=0))
    n = coincidences.sum(axis=0)
    ranks = np.cumsum(n) - n / 2
    distances = (ranks - ranks[:, np.newaxis]) ** 2
    observed = (coincidences * distances).sum()
    return float(1 - (n.sum() - 1) * observed / (n @ distances @ n))


BENCHMARKS = (
    Benchmark(
        "Ranks of 346 communes over 1,000 replications, and what each choice moves",
        "bare numpy: products, argsort and partition, without gaps or ties",
        Aim("at most", 2),
        ranks_and_numpy,
        cpu_seconds,
        size=346,
        rounds=15,
    ),
    Benchmark(
        "Krippendorff's ordinal alpha of 8,996 units × 8 raters",
        "bare numpy: the coincidence matrix of four known rungs",
        Aim("at most", 3),
        alpha_and_numpy,
        cpu_seconds,
        size=346,
        rounds=9,
    ),
)
