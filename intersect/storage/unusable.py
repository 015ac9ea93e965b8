"""Why a database cannot be used, said to whoever installs or runs the program.

They read where the database is and what to check, never the password.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import URL, Engine
from sqlalchemy.exc import DBAPIError

from intersect.language import Explained, message

_OF_THE_FILE = frozenset(
    {
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_CORRUPT,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_NOTADB,
    }
)
"""What SQLite says when it is the file that does not do, not our statement."""

_NO_PRIVILEGE = "42501"


class DatabaseUnusable(Explained):
    """The database cannot be reached, or is not as it has to be."""


@contextmanager
def unusable_told(engine: Engine) -> Iterator[None]:
    """Raise `DatabaseUnusable` where the database itself is what fails."""
    try:
        yield
    except DBAPIError as error:
        failure = error.orig
        if isinstance(failure, sqlite3.Error):
            code = getattr(failure, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
            if code & 0xFF in _OF_THE_FILE:
                raise _bad_file(engine.url, str(failure)) from error
            raise
        code = getattr(failure, "sqlstate", None)
        if code == _NO_PRIVILEGE:
            raise _no_privilege(engine.url) from error
        if code is None:  # the server was not reached, or let nobody in
            raise _unreachable(engine.url, str(failure)) from error
        raise


def place(address: URL) -> str:
    """Return where a database is: its file, or its host and its name."""
    if address.drivername == "sqlite":
        return str(address.database)
    host = address.host or address.query.get("host") or "localhost"
    port = f":{address.port}" if address.port else ""
    return f"{host}{port}/{address.database}"


def bad_address() -> DatabaseUnusable:
    """Return that an address is of no database that this program knows."""
    return DatabaseUnusable(
        message(
            "INTERSECT_DATABASE_URL is not the address of a database that intersect "
            "can use. Write it as in {sqlite} or {postgresql}; in the password, write "
            "@ as %40, / as %2F, : as %3A and % as %25.",
            sqlite="sqlite:////srv/intersect/intersect.db",
            postgresql="postgresql://user:password@host:5432/intersect",
        )
    )


def _bad_file(address: URL, reason: str) -> DatabaseUnusable:
    return DatabaseUnusable(
        message(
            "The database {file} cannot be used ({reason}). Check that it and its "
            "folder may be written by the user who runs intersect, that the disk has "
            "room and that no other program keeps it locked; or choose another place "
            "with INTERSECT_INSTANCE or INTERSECT_DATABASE_URL.",
            file=place(address),
            reason=reason,
        )
    )


def _unreachable(address: URL, reason: str) -> DatabaseUnusable:
    lines = [line for line in reason.splitlines() if line.strip()]
    own = [line for line in lines if not line.startswith("\t")]  # others are hints
    return DatabaseUnusable(
        message(
            "Could not connect to the database {place} ({reason}). Check that "
            "PostgreSQL is running there and that the host, port, user, password "
            "and name of the database in INTERSECT_DATABASE_URL are right.",
            place=place(address),
            reason=(own or [type(address).__name__])[-1].strip(),
        )
    )


def _no_privilege(address: URL) -> DatabaseUnusable:
    return DatabaseUnusable(
        message(
            "The user {user} cannot create or change tables in the database "
            "{place}. Make that user the owner of the database: ALTER DATABASE "
            "{name} OWNER TO {user};",
            user=address.username or "",
            place=place(address),
            name=address.database or "",
        )
    )


def wrong_encoding(address: URL, encoding: str) -> DatabaseUnusable:
    """Return that a database of PostgreSQL does not keep every letter."""
    return DatabaseUnusable(
        message(
            "The database {place} stores text as {encoding}, which cannot hold "
            "every letter. Create it again: CREATE DATABASE {name} ENCODING 'UTF8' "
            "TEMPLATE template0;",
            place=place(address),
            name=address.database or "",
            encoding=encoding,
        )
    )
