"""From the database to levels: of the whole country, and of one network."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pandas as pd
import sqlalchemy as sa
from numpy.typing import NDArray
from sqlalchemy.orm import Session, sessionmaker

from intersect.analysis.answer_table import AnswerTable, packed_table
from intersect.analysis.levels import NetworkLevels, network_levels
from intersect.analysis.method import default_method
from intersect.storage import schema, tables, vectors
from intersect.storage.engine import open_engine, sessions
from tests.benchmarks import pandas_levels
from tests.benchmarks.country import core, fill_database, make_country
from tests.benchmarks.race import Aim, Benchmark, Race, cpu_seconds, seconds
from tests.postgresql import running_postgresql

Addresses = Callable[[], AbstractContextManager[str]]
Reading = sessionmaker[Session]

READ_VECTORS = """
    SELECT membership.network_id, membership.sector, response.vector
    FROM response JOIN membership ON membership.id = response.membership_id
    WHERE response.submitted_at IS NOT NULL AND response.declined_at IS NULL
"""


@contextmanager
def sqlite() -> Iterator[str]:
    """The address of an empty SQLite database."""
    with TemporaryDirectory(prefix="intersect-bench-") as folder:
        url = f"sqlite:///{Path(folder) / 'intersect.db'}"
        engine = open_engine(url)
        schema.upgrade(engine)
        engine.dispose()
        yield url


@contextmanager
def postgresql() -> Iterator[str]:
    """The address of an empty database of a PostgreSQL of our own."""
    with running_postgresql() as server:
        yield server.new_database()


@contextmanager
def filled(
    addresses: Addresses, networks: int
) -> Iterator[tuple[Reading, list[uuid.UUID]]]:
    """Sessions that read a country of so many networks, and its collections."""
    with addresses() as url:
        engine = open_engine(url)
        try:
            campaigns = fill_database(engine, make_country(networks))
            yield sessions(engine, writes=False), campaigns
        finally:
            engine.dispose()


def country_from(addresses: Addresses) -> Callable[[int], AbstractContextManager[Race]]:
    """Levels of all networks, beside reading their packed vectors."""

    @contextmanager
    def prepare(networks: int) -> Iterator[Race]:
        with filled(addresses, networks) as (reading, _):
            yield Race(
                lambda: stored_levels(reading),
                lambda: read_vectors(reading),
                is_same=has_read_the_same,
            )

    return prepare


def network_from(addresses: Addresses) -> Callable[[int], AbstractContextManager[Race]]:
    """Level and index of one network, beside `pd.read_sql` and pandas."""

    @contextmanager
    def prepare(networks: int) -> Iterator[Race]:
        with filled(addresses, networks) as (reading, campaigns):
            chosen = campaigns[networks // 2]
            yield Race(
                lambda: stored_levels(reading, chosen)[1],
                lambda: levels_by_pandas(reading, chosen),
                is_same=pandas_levels.agree,
                ours_times=50,
                baseline_times=10,
            )

    return prepare


def stored_levels(
    reading: Reading, campaign: uuid.UUID | None = None
) -> tuple[AnswerTable, NetworkLevels]:
    """Levels of one collection or of all, as the program reads and scores them."""
    with reading() as session:
        packed = vectors.list_packed(session, campaign)
    table = packed_table(core().questionnaire.items, packed)
    return table, network_levels(table, default_method())


def read_vectors(reading: Reading) -> NDArray[np.int8]:
    """Codes of all submitted responses, respondents × items: as bare as can be."""
    with reading() as session:
        cursor = session.connection().connection.cursor()
        cursor.execute(READ_VECTORS)
        _, _, packed = zip(*cursor.fetchall(), strict=True)
        cursor.close()
    return np.frombuffer(b"".join(packed), np.int8).reshape(len(packed), -1)


def has_read_the_same(ours: tuple[AnswerTable, object], codes: object) -> bool:
    """The same answers, in whichever order the database gave the respondents."""
    read = np.asarray(codes)
    return sorted(map(bytes, ours[0].codes.T)) == sorted(map(bytes, read))


def levels_by_pandas(reading: Reading, campaign: uuid.UUID) -> pd.DataFrame:
    """Level and index of one network by `pd.read_sql` and group-bys.

    It reads the packed vectors as well: rows of answers would be slower to read.
    """
    query = (
        sa.select(
            sa.cast(tables.Membership.network_id, sa.String).label("network"),
            tables.Membership.sector,
            sa.cast(tables.Membership.id, sa.String).label("respondent"),
            tables.Response.vector,
        )
        .join(tables.Membership, tables.Membership.id == tables.Response.membership_id)
        .where(
            tables.Response.campaign_id == campaign,
            tables.Response.declined_at.is_(None),
        )
    )
    with reading() as session:
        people = pd.read_sql(query, session.connection())
    items = core().questionnaire.items
    answers = np.frombuffer(b"".join(people.vector), np.int8)
    wide = pd.DataFrame(
        answers.reshape(len(people), len(items)), columns=[each.id for each in items]
    )
    rows = (
        people[["network", "sector", "respondent"]]
        .join(wide)
        .melt(["network", "sector", "respondent"], var_name="item", value_name="code")
    )
    rows["dimension"] = rows.item.map({each.id: each.dimension for each in items})
    rows["network"] = rows.network.astype("category")
    return pandas_levels.levels(rows[rows.code > -3], len(items))


BENCHMARKS = (
    Benchmark(
        "From SQLite to the levels of 4,000 networks",
        "reading their packed vectors: cursor, bytes.join, np.frombuffer",
        Aim("at most", 3),
        country_from(sqlite),
        cpu_seconds,
    ),
    Benchmark(
        "From PostgreSQL to the levels of 4,000 networks",
        "the same reading",
        Aim("at most", 3),
        country_from(postgresql),
        seconds,
    ),
    Benchmark(
        "One network of 4,000, fetched from SQLite and scored",
        "pd.read_sql of its vectors and pandas group-bys",
        Aim("at least", 7),
        network_from(sqlite),
        cpu_seconds,
    ),
    Benchmark(
        "One network of 4,000, fetched from PostgreSQL and scored",
        "the same with pandas",
        Aim("at least", 7),
        network_from(postgresql),
        seconds,
    ),
)
