"""Whatever is in a database, its backup is the same wherever it has been restored."""

import json
import tempfile
from decimal import Decimal
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from intersect.storage import archive
from intersect.storage.archive_tables import (
    ArchiveTable,
    from_plain,
    tables_at,
    to_plain,
)
from intersect.storage.schema import head
from intersect.storage.tables import Base
from tests.shell.backup_builders import (
    JSON,
    back_up,
    contents,
    engine_of,
    fill,
    new_sqlite,
    parts,
    restore,
)

SLOW = settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@pytest.fixture(scope="module")
def server(postgresql):
    """The address of a database that is restored into over and over."""
    url = postgresql.new_database()
    yield url
    postgresql.drop_database(url)


@SLOW
@given(rows=contents())
def test_from_database_to_database_and_back_nothing_changes(server, rows):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        fill(first := new_sqlite(folder), rows)
        back_up(first, folder / "first.zip")
        restore(folder / "first.zip", second := new_sqlite(folder))
        back_up(second, folder / "second.zip")
        restore(folder / "second.zip", server)
        back_up(server, folder / "third.zip")
        restore(folder / "third.zip", third := new_sqlite(folder))
        back_up(third, folder / "fourth.zip")
        expected = (folder / "first.zip").read_bytes()
        assert {name: len(each) for name, each in rows.items()} == {
            name: part["rows"]
            for name, part in json.loads(parts(folder / "first.zip")["manifest.json"])[
                "tables"
            ].items()
        }
        for other in ("second", "third", "fourth"):
            assert (folder / f"{other}.zip").read_bytes() == expected


def test_every_table_and_column_is_backed_up():
    listed = {table.name: set(table.kinds) for table in tables_at(head())}
    assert listed == {
        name: set(table.columns.keys()) for name, table in Base.metadata.tables.items()
    }


def odd_table():
    """A table with a JSON column that may be empty, which ours have not so far."""
    columns = sa.Column("id", sa.Integer, primary_key=True), sa.Column("odd", _json())
    table = sa.Table("odd", sa.MetaData(), *columns)
    return ArchiveTable(table, {"id": "integer", "odd": "json"})


def _json():
    (details,) = (
        table.table.c.details.type
        for table in tables_at(head())
        if table.name == "audit_event"
    )
    return details


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def odd(request, tmp_path_factory):
    """A connection to a database with the table above."""
    url = f"sqlite:///{tmp_path_factory.mktemp('odd') / 'odd.db'}"
    if request.param == "postgresql":
        url = request.getfixturevalue("postgresql").new_database(is_empty=True)
    with engine_of(url) as engine, engine.begin() as connection:
        odd_table().table.create(connection)
        yield connection


@settings(max_examples=200, deadline=None)
@given(values=st.lists(st.just({}) | st.builds(lambda x: {"odd": x}, JSON), max_size=5))
def test_json_is_the_same_text_on_both_databases(odd, values):
    table = odd_table()
    rows = [{"id": number, **each} for number, each in enumerate(values)]
    odd.execute(table.table.delete())
    if rows:
        odd.execute(table.table.insert(), [from_plain(table, row) for row in rows])
    kept = [archive.to_line(row) for row in archive.read_rows(odd, table)]
    assert kept == [archive.to_line(_as_postgresql_writes(row)) for row in rows]


def _as_postgresql_writes(value):
    """Numbers that JSON text gives an exponent are whole there; there is no -0.0."""
    match value:
        case dict():
            return {key: _as_postgresql_writes(each) for key, each in value.items()}
        case list():
            return [_as_postgresql_writes(each) for each in value]
        case float() if "e" in repr(value) and value.is_integer():
            return int(Decimal(repr(value)))
        case float() if value == 0:
            return 0.0
        case _:
            return value


def test_nothing_and_the_null_of_json_are_told_apart(odd):
    table = odd_table()
    odd.execute(table.table.delete())
    lines = [b'{"id":1}\n', b'{"id":2,"odd":null}\n', b'{"id":3,"odd":"null"}\n']
    assert list(archive.add_lines(odd, table, lines)) == [3]
    assert [archive.to_line(row) for row in archive.read_rows(odd, table)] == lines
    empty = odd.scalars(
        sa.select(table.table.c.id).where(table.table.c.odd.is_(sa.null()))
    )
    assert list(empty) == [1]


def test_half_a_surrogate_pair_survives_in_sqlite():
    table = odd_table()
    row = to_plain(table, {"id": 1, "odd": '"\\ud800 and \\udc00"'})
    line = archive.to_line(row)
    assert line == b'{"id":1,"odd":"\\ud800 and \\udc00"}\n'
    assert json.loads(line) == row
