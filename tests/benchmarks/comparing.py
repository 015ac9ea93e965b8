"""A country's communes side by side, beside bare SQL and numpy that do the same."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from statistics import NormalDist
from tempfile import TemporaryDirectory

import numpy as np
import sqlalchemy as sa
from numpy.typing import NDArray
from sqlalchemy import Connection

from intersect.services import comparing
from intersect.services.compared_networks import compared_networks
from intersect.services.invented.programme import WHOLE_COUNTRY
from intersect.services.kept_figures import KeptFigures
from intersect.storage import schema, tables
from intersect.storage.engine import Sessions, open_engine, sessions
from tests.benchmarks.programme_pages import sizes_of
from tests.benchmarks.race import Aim, Benchmark, Race, cpu_seconds
from tests.shell.compared_scene import end_waves
from tests.shell.conftest import shipped_catalog

KIND = comparing.Kind("mesa_comunal", "sector")
NOW = datetime.now(UTC)

FIGURES = """
SELECT n.territory_id, figure.network_index, figure.se, figure.d1, figure.d2,
       figure.d3, figure.d4, figure.d5
FROM network n LEFT JOIN figure ON figure.network_id = n.id
WHERE n.type_key = 'mesa_comunal' AND n.voice = 'sector'
AND n.created_at <= (SELECT closed_at FROM wave WHERE state = 'published')
"""
Ranks = dict[str, tuple[int, int]]


@dataclass(frozen=True)
class Country:
    """A database with frozen results, and the bare figures in a table of their own."""

    folder: TemporaryDirectory[str]
    reading: Sessions
    connection: Connection
    kept: KeptFigures

    def ours(self) -> Ranks:
        """Return the ranks of the heat map, its dimensions having been worked out."""
        with self.reading() as session:
            wave = session.scalars(
                sa.select(tables.Wave).where(tables.Wave.state == "published")
            ).one()
            of = comparing.wave_networks(session, wave, None, self.kept)
            found = comparing.compare(session, of, KIND).ranking
        ranks = zip(
            found.at_once.low.tolist(), found.at_once.high.tolist(), strict=True
        )
        return dict(zip((each.hex for each in found.rows), ranks, strict=True))

    def bare(self) -> Ranks:
        """Return the same from one statement and numpy, with nothing beside it."""
        rows = self.connection.exec_driver_sql(FIGURES).fetchall()
        names = [row[0] for row in rows]
        communes, place = np.unique(names, return_inverse=True)
        values = np.array([row[1:] for row in rows], dtype=np.float64)
        has = ~np.isnan(values[:, 0])
        registered = np.bincount(place, minlength=len(communes))
        figures, of = values[has], place[has]
        n = np.bincount(of, minlength=len(communes))
        sums = np.column_stack(
            [np.bincount(of, column, len(communes)) for column in figures.T]
        )
        squares = np.bincount(of, figures[:, 0] ** 2, len(communes))
        errors = np.bincount(of, figures[:, 1] ** 2, len(communes))
        shown = (n >= 2) | ((n == 1) & (registered == 1))
        n, m, sums = n[shown], registered[shown], sums[shown]
        means = sums / n[:, np.newaxis]
        spread = (squares[shown] - n * means[:, 0] ** 2) / np.maximum(n - 1, 1)
        share = n / m
        error = np.sqrt(
            np.maximum((1 - share) * spread, 0) / n + share / n**2 * errors[shown]
        )
        sure = ~np.isnan(error)  # an index without an interval is not ranked
        low, high = _ranks(means[sure, 0], error[sure])
        ranks = zip(low.tolist(), high.tolist(), strict=True)
        return dict(zip(communes[shown][sure].tolist(), ranks, strict=True))


def _ranks(
    index: NDArray[np.float64], error: NDArray[np.float64]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    pairs = max(1, len(index) * (len(index) - 1) // 2)
    critical = NormalDist().inv_cdf(1 - 0.05 / (2 * pairs))
    difference = index[:, np.newaxis] - index
    above = difference > critical * np.sqrt(error[:, np.newaxis] ** 2 + error**2)
    return 1 + above.sum(axis=0), len(index) - above.sum(axis=1)


@cache
def country(size: int) -> Country:
    """Return a country of so many networks, its first wave frozen; it takes a while."""
    from intersect.services import demonstration_programme

    folder = TemporaryDirectory(prefix="intersect-bench-")
    engine = open_engine(f"sqlite:///{Path(folder.name) / 'intersect.db'}")
    schema.upgrade(engine)
    kept = KeptFigures()
    with sessions(engine)() as session:
        catalog = shipped_catalog()
        demonstration_programme.load(
            session, catalog, 1, sizes_of(size), NOW, lambda *_: None
        )
        session.flush()
        end_waves(session, catalog, both=False)
        wave = session.scalars(
            sa.select(tables.Wave).where(tables.Wave.state == "published")
        ).one()
        networks = compared_networks(session, wave, kept)
        session.execute(
            sa.text(
                "CREATE TABLE figure "
                "(network_id, network_index, se, d1, d2, d3, d4, d5)"
            )
        )
        session.execute(
            sa.text("INSERT INTO figure VALUES (:n, :i, :se, :d1, :d2, :d3, :d4, :d5)"),
            [
                {
                    "n": network.hex,
                    "i": each.scored.index,
                    "se": each.scored.standard_error,
                    **{f"d{k}": d for k, d in enumerate(each.scored.dimensions, 1)},
                }
                for network, each in networks.items()
                if each.scored
            ],
        )
        session.execute(sa.text("CREATE INDEX figure_of ON figure (network_id)"))
        session.commit()
        session.execute(sa.text("ANALYZE"))
        session.commit()
    return Country(folder, sessions(engine, writes=False), engine.connect(), kept)


@contextmanager
def side_by_side(size: int) -> Iterator[Race]:
    """The heat map of a wave that was read before, and the bare figures."""
    of = country(size)
    yield Race(of.ours, of.bare, is_same=lambda one, other: one == other)


BENCHMARKS = (
    Benchmark(
        "A country's communes with levels, coverage, index, dimensions and ranks",
        "one statement over ready figures, numpy",
        Aim("at most", 8),
        side_by_side,
        cpu_seconds,
        size=WHOLE_COUNTRY.networks,
    ),
)
