"""Older backups are brought up to date, and those of a newer program refused."""

import json
import shutil
import sqlite3
from pathlib import Path

import pytest
import sqlalchemy as sa

import intersect.storage.migrations
from intersect.catalog import load_catalog
from intersect.exchange.bad_file import BadFile
from intersect.paths import shipped
from intersect.services import restoring
from intersect.storage import archive_tables, schema
from intersect.storage.engine import sessions
from tests.kept_database import FOLDER, read
from tests.shell.backup_builders import (
    MADE_AT,
    back_up,
    engine_of,
    fill,
    restore,
    unwatched,
)

NEXT = '''
import sqlalchemy as sa
from alembic import op

revision = "next"
down_revision = "{head}"


def upgrade():
    """Give every user a language; the table is made anew on SQLite."""
    language = sa.Column("language", sa.String(), nullable=False, server_default="es")
    with op.batch_alter_table("user", recreate="auto") as batch:
        batch.add_column(language)
    with op.batch_alter_table("user", recreate="auto") as batch:
        batch.alter_column("language", server_default=None)
'''
USER = {
    "id": 7,
    "email": "ana@ejemplo.cl",
    "name": "Ana",
    "active": True,
    "fs_uniquifier": "x",
    "password_is_generated": False,
    "created_at": MADE_AT,
}
ROWS = {
    "role": [{"id": 3, "name": "policy"}],
    "user": [USER],
    "user_role": [{"user_id": 7, "role_id": 3}],
}


@pytest.fixture
def newer_program(tmp_path, monkeypatch):
    """Return a function that makes this a program with one migration more."""
    folder = tmp_path / "migrations"
    shipped = Path(intersect.storage.migrations.__file__).parent
    shutil.copytree(shipped, folder)
    (folder / "versions" / "next.py").write_text(NEXT.format(head=schema.head()))
    config = schema._config

    def with_one_more(connection=None):
        made = config(connection)
        made.set_main_option("script_location", str(folder))
        return made

    def become():
        monkeypatch.setattr(schema, "_config", with_one_more)
        archive_tables.tables_at.cache_clear()

    yield become
    monkeypatch.undo()
    archive_tables.tables_at.cache_clear()


@pytest.fixture
def url(new_database):
    address = new_database()
    fill(address, ROWS)
    return address


@pytest.fixture
def older(url, tmp_path):
    """A backup that the present program made."""
    back_up(url, tmp_path / "older.zip")
    return tmp_path / "older.zip"


def users(url):
    """Return the users with their language and how many roles they have."""
    query = 'SELECT email, language, (SELECT count(*) FROM user_role) FROM "user"'
    with engine_of(url) as engine, engine.connect() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(query)]


def test_an_older_backup_is_restored_and_brought_up_to_date(
    older, newer_program, new_database
):
    newer_program()
    restore(older, other := new_database(is_empty=True))
    assert users(other) == [("ana@ejemplo.cl", "es", 1)]
    with engine_of(other) as engine:
        schema.require_present(engine)


def test_an_older_backup_is_tried_out_up_to_the_present(older, newer_program):
    newer_program()
    assert restoring.try_out(older, unwatched).revision != "next"


def test_an_older_database_can_be_backed_up_before_it_is_brought_up_to_date(
    url, older, newer_program, tmp_path
):
    newer_program()
    back_up(url, tmp_path / "before.zip")
    assert (tmp_path / "before.zip").read_bytes() == older.read_bytes()


def test_bringing_a_database_up_to_date_keeps_what_refers_to_its_tables(
    url, newer_program
):
    newer_program()
    with engine_of(url) as engine:
        schema.upgrade(engine)
    assert users(url) == [("ana@ejemplo.cl", "es", 1)]


def test_an_old_installation_comes_back_with_all_that_was_in_it(new_database, tmp_path):
    with sqlite3.connect(tmp_path / "old.db") as connection:
        connection.executescript((FOLDER / "0001.sqlite.sql").read_text("utf-8"))
    connection.close()
    made = back_up(f"sqlite:///{tmp_path / 'old.db'}", tmp_path / "old.zip")
    assert made.revision == "0001"
    restore(tmp_path / "old.zip", url := new_database(is_empty=True))
    expected = json.loads((FOLDER / "0001.json").read_text("utf-8"))
    keys = expected.pop("keys")
    with engine_of(url) as engine, sessions(engine, writes=False)() as session:
        schema.require_present(engine)
        found = read(session, load_catalog(shipped("questionnaires")), keys)
    found = json.loads(json.dumps(found))
    assert {part: found[part] for part in expected} == expected


def test_a_newer_backup_is_refused_and_changes_nothing(
    url, newer_program, new_database, tmp_path, monkeypatch
):
    newer_program()
    with engine_of(url) as engine:
        schema.upgrade(engine)
    back_up(url, tmp_path / "newer.zip")
    monkeypatch.undo()
    archive_tables.tables_at.cache_clear()
    fill(other := new_database(), ROWS)
    with pytest.raises(BadFile) as refused:
        restore(tmp_path / "newer.zip", other)
    assert [each.code for each in refused.value.problems] == ["newer_backup"]
    with engine_of(other) as engine, engine.connect() as connection:
        names = connection.execute(sa.text('SELECT email FROM "user"')).scalars()
        assert list(names) == ["ana@ejemplo.cl"]
