"""Levels and indices from a table of answers, and the stability of levels."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from intersect.analysis.answer_table import AnswerTable
from intersect.analysis.attainment import NO_LEVEL, OK
from intersect.analysis.levels import network_levels
from intersect.analysis.measured import Measured, measure
from intersect.analysis.method import default_method
from intersect.analysis.scores import Stability
from intersect.analysis.stability import resampler, seed_of
from intersect.analysis.turnout import presence, usable_columns
from tests.benchmarks import pandas_levels
from tests.benchmarks.country import core, make_country
from tests.benchmarks.race import Aim, Benchmark, Race, cpu_seconds
from tests.core.analysis_builders import reference_ladder

METHOD = default_method()
MILLION = 1_000_000


@contextmanager
def levels_and_passes(networks: int) -> Iterator[Race]:
    table = make_country(networks).table()
    numbers = np.random.default_rng(3).random(MILLION)
    yield Race(
        lambda: network_levels(table, METHOD),
        numbers.copy,
        is_same=lambda _, copied: np.array_equal(copied, numbers),
        ours_times=3,
        baseline_times=30,
    )


@contextmanager
def levels_and_pandas(networks: int) -> Iterator[Race]:
    table = make_country(networks).table()
    rows = pandas_levels.long_rows(table)
    yield Race(
        lambda: network_levels(table, METHOD),
        lambda: pandas_levels.levels(rows, len(table.items)),
        is_same=pandas_levels.agree,
        ours_times=3,
    )


@contextmanager
def stability_and_draws(networks: int) -> Iterator[Race]:
    found = _measured(make_country(networks).table())
    with_level = settled(found)

    def is_same(ours: object, products: object) -> bool:
        share = share_in(products[0], found, with_level[-1])
        return len(ours) == len(with_level) and share in (None, ours[-1].share)

    yield Race(
        lambda: stabilities(found, with_level),
        lambda: draws_and_products(found, with_level),
        is_same,
    )


@dataclass(frozen=True)
class Settled:
    """A network with a level, and what its draws rest on."""

    network: int
    columns: slice
    by_id: list[int]
    """Its respondents in the order of their ids."""
    level: int
    n_eff: float
    seed: int


def settled(found: Measured) -> list[Settled]:
    """The networks with a level."""
    arrangement = found.arrangement
    networks = []
    for network, level in enumerate(found.standing.levels(METHOD).tolist()):
        n_eff = found.spread.n_eff(0, network)
        if level == NO_LEVEL or n_eff is None:
            continue
        columns = arrangement.columns_of(network)
        ids = arrangement.respondents[columns]
        by_id = sorted(range(len(ids)), key=ids.__getitem__)
        seed = seed_of(str(network), "", core().questionnaire.key)
        networks.append(Settled(network, columns, by_id, level, n_eff, seed))
    return networks


def stabilities(found: Measured, networks: list[Settled]) -> list[Stability]:
    """The stability of every network, and all that its draws share."""
    shared = resampler(found.codes, found.arrangement, found.standing.found, METHOD)
    return [
        shared.stability(each.network, each.level, each.n_eff, each.seed)
        for each in networks
    ]


def draws_and_products(
    found: Measured, networks: list[Settled]
) -> list[NDArray[np.float64]]:
    """The gamma draws, and their products with the margins of all rungs and items.

    Returns the product of the last network alone: all of them would fill the memory.
    """
    margins = found.resampler.margins.reshape(-1, found.codes.shape[1])
    product = np.empty(0)
    for each in networks:
        shape = max(0.15, (each.n_eff - 2) / each.n_eff)
        generator = np.random.Generator(np.random.PCG64(each.seed))
        drawn = generator.standard_gamma(
            shape, (METHOD.stability_draws, len(each.by_id))
        )
        product = margins[:, each.columns][:, each.by_id] @ drawn.T
    return [product]


def share_in(
    product: NDArray[np.float64], found: Measured, each: Settled
) -> Fraction | None:
    """Return how often the product's draws give the level, dimension by dimension.

    None where a dimension is missing: then not every draw has a level.
    """
    attainment = found.standing.found
    if (attainment.dimension_levels[:, each.network] == NO_LEVEL).any():
        return None
    rungs = (product > 0).reshape(3, len(found.items), -1).sum(axis=0)
    rows = {item.code: row for row, item in enumerate(found.items)}
    times = 0
    for draw in rungs.T:
        profile = [
            _majority(draw[rows_of], attainment.states[rows_of, each.network] == OK)
            for rows_of in map(attainment.rows_of, attainment.dimensions)
        ]
        markers = draw[rows["INF1"]] >= 1, draw[rows["PLA2"]] >= 1
        times += reference_ladder(profile, *markers) == each.level
    return Fraction(times, METHOD.stability_draws)


def _majority(levels: NDArray[np.int64], has_level: NDArray[np.bool_]) -> int:
    known = levels[has_level]
    return max(k for k in range(4) if 2 * (known >= k).sum() > len(known))


def _measured(table: AnswerTable) -> Measured:
    usable = usable_columns(table, METHOD)
    everybody = presence(table, table.sectors, usable, {}).everybody
    arrangement = everybody.only(usable).in_order_of_respondents()
    return measure(table.items, table.codes, arrangement, METHOD)


BENCHMARKS = (
    Benchmark(
        "Levels, bounds and indices of 4,000 networks × 8 respondents × 26 questions",
        "one pass: a numpy copy of a million float64",
        Aim("at most", 40),
        levels_and_passes,
        cpu_seconds,
        rounds=15,
    ),
    Benchmark(
        "The same",
        "pandas: group-bys of long rows, labels as categories",
        Aim("at least", 15),
        levels_and_pandas,
        cpu_seconds,
        rounds=9,
    ),
    Benchmark(
        "Stability of 4,000 networks, 2,000 draws each",
        "the gamma draws and the matrix products alone",
        Aim("at most", 1.5),
        stability_and_draws,
        cpu_seconds,
        rounds=5,
    ),
)
