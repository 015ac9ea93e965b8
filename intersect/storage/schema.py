"""The tables of a database against those that this version of the program needs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, Engine

from intersect.language import Explained, message
from intersect.storage.engine import take_time, write_alone
from intersect.storage.tables import Base
from intersect.storage.unusable import unusable_told, wrong_encoding


class SchemaError(Explained):
    """The database is not the one this version works with; says what to do."""


def upgrade(engine: Engine) -> None:
    """Bring the tables of an empty or older database to the present ones."""
    with changing_tables(engine) as connection:
        upgrade_to(connection, head())


def upgrade_to(connection: Connection, revision: str) -> None:
    """Bring the tables to a later revision, within the transaction under way."""
    command.upgrade(_config(connection), revision)


def head() -> str:
    """Return the newest revision that this version of the program knows."""
    return str(ScriptDirectory.from_config(_config()).get_current_head())


def is_known(revision: str) -> bool:
    """Tell whether this version of the program has that revision of the tables."""
    try:
        found = ScriptDirectory.from_config(_config()).get_revision(revision)
    except CommandError:
        return False
    return found is not None and found.revision == revision


def revision_of(connection: Connection) -> str | None:
    """Return the revision of a database's tables; None when it has none of ours."""
    return MigrationContext.configure(connection).get_current_revision()


@contextmanager
def changing_tables(engine: Engine) -> Iterator[Connection]:
    """Open a transaction that makes, changes and drops tables, whole or not at all.

    SQLite changes a table by copying it and dropping the old one, which would delete
    the rows that refer to it. So references are checked once, before the commit.
    """
    with unusable_told(engine), engine.connect() as connection:
        if engine.dialect.name == "postgresql":
            with connection.begin():
                _prepare_postgresql(connection)
                yield connection
            return
        # Before the transaction begins: within one this changes nothing.
        cursor = connection.connection.cursor()
        cursor.execute("PRAGMA foreign_keys = OFF")
        try:
            with connection.begin():
                yield connection
                require_references(connection)
        finally:
            cursor.execute("PRAGMA foreign_keys = ON")
            cursor.close()


def require_references(connection: Connection) -> None:
    """Raise `SchemaError` when rows of an SQLite refer to rows that are not there.

    PostgreSQL never lets it come to that.
    """
    if connection.dialect.name != "sqlite":
        return
    missing = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if missing is not None:
        table, _, parent, _ = missing
        raise SchemaError(
            message(
                "The database is damaged: “{table}” refers to rows that “{parent}” "
                "does not have.",
                table=table,
                parent=parent,
            )
        )


def require_present(engine: Engine) -> None:
    """Raise `SchemaError` unless the database is at the newest migration."""
    with _reading(engine) as connection:
        found = revision_of(connection)
    wanted = head()
    if found != wanted:
        raise SchemaError(
            message(
                "The database is at version {found} and this program needs {wanted}. "
                "Run: intersect db upgrade",
                found=found or "0000",
                wanted=wanted,
            )
        )


def differences(engine: Engine) -> list[str]:
    """Return where the tables differ from those in the code; none is right."""
    with _reading(engine) as connection:
        context = MigrationContext.configure(
            connection, opts={"include_name": _is_ours}
        )
        return [str(each) for each in compare_metadata(context, Base.metadata)]


QUEUE_TABLES = "huey_"
"""How the tables begin in which huey keeps its queue on PostgreSQL."""


def _is_ours(name: str | None, kind: str, _parents: object) -> bool:
    return kind != "table" or not (name or "").startswith(QUEUE_TABLES)


@contextmanager
def _reading(engine: Engine) -> Iterator[Connection]:
    """Open a connection that waits for no writer."""
    reading = engine.execution_options(intersect_writes=False)
    with unusable_told(engine), reading.connect() as connection:
        yield connection


def _prepare_postgresql(connection: Connection) -> None:
    """Wait for whoever changes or writes something, as long as that may take."""
    encoding = connection.exec_driver_sql("SHOW server_encoding").scalar()
    if encoding != "UTF8":
        raise wrong_encoding(connection.engine.url, str(encoding))
    connection.exec_driver_sql("SET LOCAL lock_timeout = '5min'")
    take_time(connection)
    write_alone(connection)


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", "intersect.storage:migrations")
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config
