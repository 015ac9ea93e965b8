"""Every row of a database as a line of text, and back: what backups are made of."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from intersect.language import message
from intersect.storage import schema
from intersect.storage.archive_tables import (
    REVISIONS,
    ArchiveTable,
    Plain,
    from_plain,
    tables_at,
    to_plain,
)
from intersect.storage.engine import take_time
from intersect.storage.schema import SchemaError
from intersect.storage.unusable import unusable_told

ROWS_AT_ONCE = 1000
"""Rows fetched or inserted together; memory does not grow with the database."""

_PUBLISHED = "questionnaire_version"
"""The table that the program fills by itself: its rows are nobody's work."""


class BadRow(ValueError):
    """A row does not fit its table: in a file, or in a database that is damaged."""

    def __init__(self, table: str, number: int, reason: str) -> None:
        super().__init__(f"{table}, row {number}: {reason}")
        self.table = table
        self.number = number
        self.reason = reason


@contextmanager
def snapshot(engine: Engine) -> Iterator[Connection]:
    """Open a transaction that sees the database as it is now while others write."""
    with (
        unusable_told(engine),
        engine.connect().execution_options(intersect_writes=False) as connection,
        connection.begin(),
    ):
        take_time(connection)
        yield connection


def require_sound(connection: Connection) -> None:
    """Raise `SchemaError` when an SQLite is damaged: a broken index hides rows."""
    found = "ok"
    if connection.dialect.name == "sqlite":
        found = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar_one()
    if found != "ok":
        raise SchemaError(
            message(
                "The database is damaged: {reason}. Stop the site, keep a copy of the "
                "file as it is, and restore the last good backup.",
                reason=str(found).splitlines()[-1],
            )
        )
    schema.require_references(connection)


def count_rows(connection: Connection, table: ArchiveTable) -> int:
    """Return how many rows a table has."""
    return connection.scalar(sa.select(sa.func.count()).select_from(table.table)) or 0


def read_rows(connection: Connection, table: ArchiveTable) -> Iterator[Plain]:
    """Return the rows of a table, in the order of its primary key on every database.

    Raises `BadRow` for what the types of its columns do not allow.
    """
    columns = [
        # As text: read as a value, JSON's null would be a column without anything.
        sa.cast(table.table.c[name], sa.Text).label(name)
        if kind == "json"
        else table.table.c[name]
        for name, kind in table.kinds.items()
    ]
    query = sa.select(*columns).order_by(
        *(_in_bytes(connection, table, column) for column in table.key)
    )
    number = 0
    try:
        found = connection.execute(query, execution_options={"yield_per": ROWS_AT_ONCE})
        for row in found:
            number += 1
            yield to_plain(table, row._asdict())
    except (ValueError, TypeError) as error:
        raise BadRow(table.name, number + 1, str(error)) from error


def to_line(row: Plain) -> bytes:
    """Return a row as one line of JSON; the same row is always the same bytes."""
    text = json.dumps(row, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    # Half a surrogate pair, which JSON may hold and UTF-8 may not, stays escaped.
    return text.encode("utf-8", "backslashreplace") + b"\n"


def add_lines(
    connection: Connection, table: ArchiveTable, lines: Iterable[bytes]
) -> Iterator[int]:
    """Insert the rows that the lines hold, some at once; return how many so far.

    Raises `BadRow` for a line that is no row of this table, and for rows that the
    database does not take.
    """
    rows = _parsed(table, lines)
    done = 0
    while batch := list(islice(rows, ROWS_AT_ONCE)):
        try:
            connection.execute(sa.insert(table.table), batch)
        except (DBAPIError, ValueError) as error:
            reason = str(getattr(error, "orig", error)).splitlines()[0]
            raise BadRow(table.name, done + 1, reason) from error
        done += len(batch)
        yield done


def published_texts(connection: Connection) -> Iterator[tuple[str, str]]:
    """Return the name and the text of every questionnaire that was published."""
    for table in present_tables(connection):
        if table.name == _PUBLISHED:
            for row in read_rows(connection, table):
                yield f"{row['questionnaire']}-{row['version']}", row["content"]


def is_in_use(connection: Connection) -> bool:
    """Tell whether anybody has put anything into the database."""
    return any(
        table.name != _PUBLISHED and count_rows(connection, table)
        for table in present_tables(connection)
    )


def present_tables(connection: Connection) -> tuple[ArchiveTable, ...]:
    """Return the tables of a database at its revision, none when it is empty.

    Raises `SchemaError` when they are not, or not yet, tables of this program.
    """
    revision = schema.revision_of(connection)
    if revision is None:
        foreign = {each.name for each in tables_at(schema.head())}.intersection(
            sa.inspect(connection).get_table_names()
        )
        if foreign:
            raise SchemaError(
                message(
                    "The database has tables of another program, such as "
                    "“{table}”. Choose another database with "
                    "INTERSECT_DATABASE_URL.",
                    table=min(foreign),
                )
            )
        return ()
    if not schema.is_known(revision):
        raise SchemaError(
            message(
                "The database is at version {found}, which this program does not "
                "know: a newer version made it. Use that version; or leave this "
                "database as it is and restore into a new one.",
                found=revision,
            )
        )
    return tables_at(revision)


def hold_tables(connection: Connection) -> None:
    """Keep everybody else out of the tables until this transaction ends.

    On SQLite nobody else writes as soon as a writing transaction has begun.
    """
    names = [each.table for each in present_tables(connection)]
    if names and connection.dialect.name == "postgresql":
        quoted = map(connection.dialect.identifier_preparer.format_table, names)
        connection.exec_driver_sql(f"LOCK TABLE {', '.join(quoted)}")


def drop_tables(connection: Connection) -> None:
    """Take away every table of this program, with all that is in it."""
    for table in reversed(present_tables(connection)):
        table.table.drop(connection)
    sa.Table(REVISIONS, sa.MetaData()).drop(connection, checkfirst=True)


def continue_numbers(connection: Connection) -> None:
    """Let PostgreSQL number new rows after those that came with their numbers."""
    if connection.dialect.name != "postgresql":
        return
    for table in present_tables(connection):
        for column in table.key:
            sequence = connection.scalar(
                sa.select(
                    sa.func.pg_get_serial_sequence(f'"{table.name}"', column.name)
                )
            )
            if sequence is not None:
                last = connection.scalar(sa.select(sa.func.max(column)))
                is_used = sa.literal(last is not None)
                connection.execute(
                    sa.select(sa.func.setval(sequence, last or 1, is_used))
                )


def _in_bytes(
    connection: Connection, table: ArchiveTable, column: sa.Column[Any]
) -> sa.ColumnElement[Any]:
    """Return a column to order by; PostgreSQL would order texts as its readers do."""
    if connection.dialect.name == "postgresql" and table.kinds[column.name] == "text":
        return sa.collate(column, "C")
    return column


def _parsed(table: ArchiveTable, lines: Iterable[bytes]) -> Iterator[dict[str, Any]]:
    for number, line in enumerate(lines, start=1):
        try:
            yield from_plain(table, _object(line))
        # RecursionError: brackets nested deeper than any row of ours.
        except (ValueError, RecursionError) as error:
            raise BadRow(table.name, number, str(error)) from error


def _object(line: bytes) -> Plain:
    row = json.loads(line)
    if type(row) is not dict:
        raise ValueError("no JSON object")
    return row
