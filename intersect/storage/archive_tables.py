"""The tables as any revision has them, and their rows as plain values for a file.

A backup may be older than the program that reads it, so what its tables were like is
not asked of `tables.py` but of the migrations, run on an empty database.
"""

from __future__ import annotations

import json
import math
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from typing import Any, Literal

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.types import TypeEngine

from intersect.storage import schema, tables

Kind = Literal[
    "boolean", "bytes", "date", "integer", "json", "moment", "real", "text", "uuid"
]
Plain = dict[str, Any]
"""A row as JSON has it; a column that holds nothing (NULL) is left out, so that `null`
is the null of a JSON column."""

REVISIONS = "alembic_version"
"""The table in which a database keeps its revision."""

_STORED: Mapping[Kind, TypeEngine[Any]] = {
    "boolean": sa.Boolean(),
    "bytes": sa.LargeBinary(),
    "date": sa.Date(),
    "integer": sa.BigInteger(),
    "json": sa.JSON(none_as_null=True).with_variant(
        JSONB(none_as_null=True), "postgresql"
    ),
    "moment": tables.Moment(),
    "real": sa.Float(),
    "text": sa.Text(),
    "uuid": sa.Uuid(),
}


@dataclass(frozen=True, eq=False)
class ArchiveTable:
    """One table of a revision, on SQLite as on PostgreSQL."""

    table: sa.Table
    kinds: Mapping[str, Kind]
    """What each column holds, by its name, in the order of the alphabet."""

    @property
    def name(self) -> str:
        """Return what the table is called."""
        return self.table.name

    @property
    def key(self) -> list[sa.Column[Any]]:
        """Return the columns of its primary key."""
        return list(self.table.primary_key)


@cache
def tables_at(revision: str) -> tuple[ArchiveTable, ...]:
    """Return the tables of a revision, each after those that it refers to."""
    engine = sa.create_engine("sqlite://")
    try:
        with engine.begin() as connection:
            schema.upgrade_to(connection, revision)
            found = sa.MetaData()
            found.reflect(connection)
    finally:
        engine.dispose()
    return tuple(
        _archive_table(each) for each in found.sorted_tables if each.name != REVISIONS
    )


def _archive_table(reflected: sa.Table) -> ArchiveTable:
    kinds = {name: _kind(reflected.c[name]) for name in sorted(reflected.c.keys())}
    columns = [
        sa.Column(name, _STORED[kind], primary_key=reflected.c[name].primary_key)
        for name, kind in kinds.items()
    ]
    return ArchiveTable(sa.Table(reflected.name, sa.MetaData(), *columns), kinds)


def _kind(column: sa.Column[Any]) -> Kind:
    """Return what a column of an SQLite holds, by the type that a migration gave it."""
    match column.type:
        case sa.Boolean():
            return "boolean"
        case sa.Integer():
            return "integer"
        case sa.DateTime():
            return "moment"
        case sa.Date():
            return "date"
        case sa.Float():
            return "real"
        case sa.JSON():
            return "json"
        case sa.LargeBinary():
            return "bytes"
        case sa.CHAR(length=32):
            return "uuid"
        case sa.String():
            return "text"
        case other:
            raise TypeError(f"backups do not know {column}: {other!r}")


class BadValue(ValueError):
    """A value is not what its column holds. The value itself stays untold: it may be
    somebody's answer."""

    def __init__(self, column: str, kind: Kind) -> None:
        super().__init__(f"{column}: no {kind}")


def to_plain(table: ArchiveTable, row: Mapping[str, Any]) -> Plain:
    """Return a row as read from the database, JSON as its text, as plain values.

    Raises `BadValue` for what the column's type does not allow.
    """
    return {
        name: _converted(_WRITTEN, name, kind, row[name])
        for name, kind in table.kinds.items()
        if row[name] is not None
    }


def from_plain(table: ArchiveTable, row: Plain) -> dict[str, Any]:
    """Return what to insert for a plain row.

    Raises `BadValue`, and ValueError for columns that the table does not have.
    """
    if unknown := row.keys() - table.kinds.keys():
        raise ValueError(f"{min(unknown)}: no column")
    return {
        name: _converted(_READ, name, kind, row[name]) if name in row else None
        for name, kind in table.kinds.items()
    }


def _converted(
    how: Mapping[Kind, Callable[[Any], Any]], name: str, kind: Kind, value: object
) -> object:
    try:
        return how[kind](value)
    except (ValueError, TypeError, OverflowError, RecursionError) as error:
        raise BadValue(name, kind) from error


def _exactly(kind: type) -> Callable[[Any], Any]:
    def checked(value: Any) -> Any:  # noqa: ANN401 - whatever a file or a database has
        if type(value) is not kind:
            raise TypeError(kind.__name__)
        return value

    return checked


def _moment_written(value: datetime) -> str:
    at = _exactly(datetime)(value).astimezone(UTC)
    return str(at.replace(tzinfo=None).isoformat(timespec="microseconds") + "Z")


def _moment_read(value: str) -> datetime:
    at = datetime.fromisoformat(_exactly(str)(value))
    if at.tzinfo is None:
        raise ValueError("no time zone")
    return at


def _json_written(text: str) -> object:
    """Return the value of a JSON text, the same whichever database kept it.

    PostgreSQL writes numbers out, 1e+16 as a whole number, and knows no -0.0.
    """
    return json.loads(text, parse_float=_number, parse_constant=_no_number)


def _number(text: str) -> float | int:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError("too large a number")
    exact = Decimal(text)
    if "e" in text.lower() and exact == exact.to_integral_value():
        return int(exact)
    return number + 0.0


def _no_number(_text: str) -> float:
    raise ValueError("no number")


def _json_read(value: object) -> object:
    return sa.JSON.NULL if value is None else value


_WRITTEN: Mapping[Kind, Callable[[Any], Any]] = {
    "boolean": _exactly(bool),
    "bytes": lambda value: _exactly(bytes)(value).hex(),
    "date": lambda value: _exactly(date)(value).isoformat(),
    "integer": _exactly(int),
    "json": _json_written,
    "moment": _moment_written,
    "real": lambda value: _number(repr(_exactly(float)(value))),
    "text": _exactly(str),
    "uuid": lambda value: str(_exactly(uuid.UUID)(value)),
}
_READ: Mapping[Kind, Callable[[Any], Any]] = {
    "boolean": _exactly(bool),
    "bytes": lambda value: bytes.fromhex(_exactly(str)(value)),
    "date": lambda value: date.fromisoformat(_exactly(str)(value)),
    "integer": _exactly(int),
    "json": _json_read,
    "moment": _moment_read,
    "real": lambda value: float(_number(repr(value))),
    "text": _exactly(str),
    "uuid": lambda value: uuid.UUID(_exactly(str)(value)),
}
