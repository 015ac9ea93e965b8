"""Statements of the busiest pages, written out once for each kind of database.

SQLAlchemy writes them and says how values go in and come out. What it does besides,
each time that one is executed, takes longer than the driver: see
docs/decisions/0026-answering-closer-to-the-driver.md.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Any, Self

from sqlalchemy import ClauseElement, Connection, Dialect, Engine, PoolProxiedConnection
from sqlalchemy.engine.interfaces import DBAPIModule
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.selectable import ReturnsRows

from intersect.storage.engine import begins

Row = tuple[Any, ...]
Conversion = Callable[[Any], Any]
"""What becomes of one value on its way to the database, or from it."""


class Prepared:
    """A statement that is executed again and again, with other values each time."""

    def __init__(self, statement: ClauseElement, columns: Collection[str] = ()) -> None:
        """Take a statement; `columns` are those that an insert or update sets."""
        self._statement = statement
        self._columns = [*columns] or None
        self._written: dict[str, _Written] = {}
        """By the kind of database."""

    def rows(self, session: Session, values: Mapping[str, object]) -> list[Row]:
        """Execute it with a value for each of its names; return its rows, if any.

        It is part of the session's transaction, which begins if there is none. Where
        statements stand by themselves (storage/engine.py) there is none to be part of:
        the pool lends a connection for this one. Who listens to the statements of the
        engine hears of it. What the driver raises is told as SQLAlchemy tells it,
        without the values: they may be answers.
        """
        engine = session.get_bind()
        if begins(engine):
            connection = session.connection()
            return self._rows(connection, connection.connection, values)
        lent = engine.engine.raw_connection()
        try:
            return self._rows(engine, lent, values)
        finally:
            lent.close()

    def _rows(
        self,
        told: Connection | Engine,
        connection: PoolProxiedConnection,
        values: Mapping[str, object],
    ) -> list[Row]:
        written = self._written_for(told.dialect)
        text, bound = written.text, written.bound(values)
        heard = told.dispatch
        try:
            with closing(connection.cursor()) as cursor:
                what = (told, cursor, text, bound, None, False)
                heard.before_cursor_execute(*what)
                cursor.execute(text, bound)
                found = cursor.fetchall() if written.has_rows else []
                heard.after_cursor_execute(*what)
        except told.dialect.loaded_dbapi.Error as error:
            raise _as_told(error, told, connection, text) from error
        return [written.read(row) for row in found]

    def _written_for(self, dialect: Dialect) -> _Written:
        if (written := self._written.get(dialect.name)) is None:
            written = _Written.of(self._statement, self._columns, dialect)
            self._written[dialect.name] = written
        return written


@dataclass(frozen=True)
class _Written:
    """A statement as one database takes it."""

    text: str
    values: Sequence[tuple[str, Conversion | None]]
    """Their names, in the order of the places where the driver goes by places."""
    goes_by_places: bool
    changed: Sequence[tuple[int, Conversion]]
    """The columns of a row that are not as the driver gives them."""
    has_rows: bool

    @classmethod
    def of(
        cls, statement: ClauseElement, columns: list[str] | None, dialect: Dialect
    ) -> Self:
        compiled = statement.compile(dialect=dialect, column_keys=columns)
        assert isinstance(compiled, SQLCompiler)
        assert isinstance(statement, ReturnsRows)
        into = {
            name: bind.type.dialect_impl(dialect).bind_processor(dialect)
            for bind, name in compiled.bind_names.items()
        }
        out_of = [
            column.type.dialect_impl(dialect).result_processor(dialect, None)
            for column in statement.exported_columns
        ]
        return cls(
            compiled.string,
            [(name, into[name]) for name in compiled.positiontup or into],
            compiled.positiontup is not None,
            [(place, change) for place, change in enumerate(out_of) if change],
            bool(out_of),
        )

    def bound(self, values: Mapping[str, object]) -> Row | Mapping[str, object]:
        """Return values as the driver takes them."""
        bound = [
            values[name] if change is None else change(values[name])
            for name, change in self.values
        ]
        if self.goes_by_places:
            return tuple(bound)
        return dict(zip((name for name, _ in self.values), bound, strict=True))

    def read(self, row: Row) -> Row:
        """Return a row as the driver gave it with values of our own types."""
        if not self.changed:
            return row
        read = [*row]
        for place, change in self.changed:
            read[place] = change(read[place])
        return tuple(read)


def _as_told(
    error: DBAPIModule.Error,
    told: Connection | Engine,
    connection: PoolProxiedConnection,
    text: str,
) -> BaseException:
    """Return what the driver raised as an error of SQLAlchemy's.

    A connection that has gone is not given back to the pool.
    """
    dialect = told.dialect
    is_gone = dialect.is_disconnect(error, connection, None)
    if is_gone:
        lent = told if isinstance(told, Connection) else connection
        lent.invalidate(error)
    return DBAPIError.instance(
        text,
        None,
        error,
        dialect.loaded_dbapi.Error,
        hide_parameters=True,
        connection_invalidated=is_gone,
        dialect=dialect,
    )
