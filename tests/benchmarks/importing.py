"""Importing a country's people from a file, beside inserting the same rows barely."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Engine

from intersect.catalog import Catalog, load_catalog
from intersect.paths import shipped
from intersect.services import registry_import
from intersect.storage import tables
from intersect.storage.engine import open_engine, sessions
from tests.benchmarks.race import Aim, Benchmark, Race, seconds
from tests.benchmarks.stored import Addresses, postgresql, sqlite

PEOPLE_IN_A_COMMUNE = 96
"""33,000 in 346 communes."""
NOW = datetime(2026, 11, 28, tzinfo=UTC)
HEAD = ["commune", "network", "type", "person", "email", "organisation", "sector"]
SECTORS = ("salud", "educacion", "desarrollo_social")
KINDS = (
    tables.Organisation.__table__,
    tables.Person.__table__,
    tables.Network.__table__,
    tables.Membership.__table__,
)
SYLLABLES = ("ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te")


@contextmanager
def race(people: int, addresses: Addresses) -> Iterator[Race]:
    """Import so many people into an empty registry; or insert the same rows."""
    catalog = load_catalog(shipped("questionnaires"))
    content = file_of(people)
    with addresses() as url:
        engine = open_engine(url)
        communes = _add_communes(engine, people)
        _import(engine, communes, content, catalog)
        rows = [_rows(engine, table) for table in KINDS]

        def ours() -> list[int]:
            _empty(engine)
            _import(engine, communes, content, catalog)
            return _counts(engine)

        def barely() -> list[int]:
            _empty(engine)
            with engine.begin() as connection:
                for table, its_rows in zip(KINDS, rows, strict=True):
                    connection.execute(sa.insert(table), its_rows)
            return _counts(engine)

        yield Race(ours, barely, is_same=lambda one, other: one == other)
        engine.dispose()


def file_of(people: int) -> bytes:
    """Return the flat sheet of members of so many people, as CSV."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(HEAD)
    for number in range(people):
        commune, seat = divmod(number, PEOPLE_IN_A_COMMUNE)
        network = seat % 8
        writer.writerow(
            [
                f"{commune + 1:05}",
                f"Red {network} {_word(network)}",
                "mesa_comunal",
                f"{_word(7 * number + 1)} {_word(11 * number + 5)}",
                f"p{number}@example.org",
                f"Servicio {seat % 24}",
                SECTORS[seat % 3],
            ]
        )
    return text.getvalue().encode()


def _word(number: int) -> str:
    """Return a different name for each number, far from those beside it."""
    letters = []
    for _ in range(6):
        number, rest = divmod(number, len(SYLLABLES))
        letters.append(SYLLABLES[(rest + len(letters)) % len(SYLLABLES)])
    return "".join(letters).capitalize()


def _add_communes(engine: Engine, people: int) -> Sequence[tables.Territory]:
    with sessions(engine)() as session:
        communes = [
            tables.Territory(
                code=f"{number + 1:05}",
                name=f"Comuna inventada {number + 1}",
                time_zone="America/Santiago",
            )
            for number in range(-(-people // PEOPLE_IN_A_COMMUNE))
        ]
        session.add_all(communes)
        session.commit()
        return communes


def _import(
    engine: Engine,
    communes: Sequence[tables.Territory],
    content: bytes,
    catalog: Catalog,
) -> None:
    """Preview the file, answering every question with «another», and carry it out."""
    with sessions(engine)() as session:
        file = ("people.csv", content)
        plan = registry_import.preview(session, file, communes, catalog, Different())
        registry_import.carry_out(session, plan, plan.digest(), catalog, NOW, None)
        session.commit()


class Different(dict[str, str]):
    """Says of every likely duplicate that it is another one."""

    def get(self, _key: str, _default: object = None) -> Any:
        return "another"


def _rows(engine: Engine, table: sa.Table) -> list[dict[str, Any]]:
    with engine.connect() as connection:
        return [dict(row) for row in connection.execute(sa.select(table)).mappings()]


def _empty(engine: Engine) -> None:
    with engine.begin() as connection:
        for table in reversed(KINDS):
            connection.execute(sa.delete(table))


def _counts(engine: Engine) -> list[int]:
    with engine.connect() as connection:
        return [
            connection.scalar(sa.select(sa.func.count()).select_from(table)) or 0
            for table in KINDS
        ]


def _benchmark(name: str, addresses: Addresses) -> Benchmark:
    return Benchmark(
        what=f"Import 33,000 people from a CSV, compared and previewed, on {name}",
        baseline="bare bulk insert of the same rows",
        aim=Aim("at most", 10),
        prepare=lambda people: race(people, addresses),
        clock=seconds,
        size=33_000,
        rounds=3,
    )


BENCHMARKS = (_benchmark("SQLite", sqlite), _benchmark("PostgreSQL", postgresql))
