"""Opening the database: one engine per process, sessions as arguments.

What both databases promise, and how, stands in docs/decisions/0008-postgresql.md.
"""

from __future__ import annotations

import os
from typing import Any
from weakref import WeakSet

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.pool import ConnectionPoolEntry

from intersect.storage.address import parsed_address

WAIT_SECONDS = 10
"""How long one writer waits for another before it gives up, on either database."""

POOL_SIZE = 8
"""Connections that a process keeps: one for each thread of a server of ours."""

BEGIN_READING = "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY"
"""On PostgreSQL: all statements see one moment, and none of them writes."""

WRITERS = 0x696E746572736563
"""The advisory lock of those who write alone: «intersec» in ASCII."""


Sessions = sessionmaker[Session]
"""Makes sessions that use the database in one of the ways below."""


def open_engine(url: str) -> Engine:
    """Return the engine for an address; it connects when it is first used.

    Raise `DatabaseUnusable` when the address is neither SQLite's nor PostgreSQL's.
    What is bound to a statement never stands in an error: it may be an answer.
    """
    address = parsed_address(url)
    if address.drivername == "sqlite":
        engine = create_engine(address, hide_parameters=True)
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    else:
        engine = create_engine(
            address,
            hide_parameters=True,
            connect_args=_postgresql_arguments(address),
            pool_size=POOL_SIZE,
            max_overflow=POOL_SIZE,
            pool_timeout=WAIT_SECONDS,
            pool_use_lifo=True,
            pool_reset_on_return=None,
        )
        event.listen(engine, "checkout", _refuse_closed)
        event.listen(engine, "reset", _take_back)
        event.listen(engine, "begin", _begin_postgresql)
    _ENGINES.add(engine)
    return engine


def sessions(
    engine: Engine, *, writes: bool = True, alone: bool = True
) -> sessionmaker[Session]:
    """Return a session factory; rows stay readable after the commit.

    A session that only reads sees one moment of the database and waits for nobody.
    One that writes is alone from its first statement on: what it looked up still holds
    when it acts on it. `alone=False` is for answers, which are kept by revisions: on
    PostgreSQL they neither wait for the staff's changes nor for one another.
    """
    using = engine.execution_options(
        intersect_writes=writes,
        intersect_holds=writes,
        intersect_alone=writes and alone,
    )
    return sessionmaker(using, expire_on_commit=False)


def glances(engine: Engine) -> sessionmaker[Session]:
    """Return a factory of sessions for looking something up in one statement.

    A statement by itself sees one moment of the database. On PostgreSQL the beginning
    and the end of a transaction, two more journeys to the database, are left out.
    """
    if engine.dialect.name != "postgresql":
        return sessions(engine, writes=False)
    return _single_statements(engine, intersect_writes=False)


def steps(engine: Engine) -> sessionmaker[Session]:
    """Return a factory of sessions that look something up and then write one step.

    On PostgreSQL each statement is kept by itself, and the one that writes makes sure
    that what was looked up still holds: two journeys instead of five.
    """
    if engine.dialect.name != "postgresql":
        return sessions(engine, alone=False)
    return _single_statements(engine, intersect_writes=True)


def _single_statements(engine: Engine, **options: bool) -> sessionmaker[Session]:
    using = engine.execution_options(
        intersect_holds=False, intersect_begins=False, **options
    )
    return sessionmaker(using, class_=_StandingAlone, expire_on_commit=False)


class _StandingAlone(Session):
    """A session that often has nothing to commit and no row to let go of."""

    def commit(self) -> None:
        if self.in_transaction():
            super().commit()

    def close(self) -> None:
        if self.in_transaction():
            super().close()


def holds(session: Session) -> bool:
    """Tell whether what is looked up in a session stays so until the commit."""
    options = session.get_bind().get_execution_options()
    return bool(options.get("intersect_holds", True))


def begins(bind: Connection | Engine) -> bool:
    """Tell whether statements are part of a transaction; else each stands by itself."""
    return bool(bind.get_execution_options().get("intersect_begins", True))


def write_alone(connection: Connection) -> None:
    """Wait until nobody else writes alone; others wait until this transaction ends."""
    connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({WRITERS})")


def take_time(connection: Connection) -> None:
    """Let the statements of this transaction take as long as they need."""
    if connection.dialect.name == "postgresql":
        for name in ("statement_timeout", "idle_in_transaction_session_timeout"):
            connection.exec_driver_sql(f"SET LOCAL {name} = 0")


_ENGINES: WeakSet[Engine] = WeakSet()


def _forget_connections() -> None:
    """Leave the connections to the process that this one was forked from."""
    for engine in _ENGINES:
        engine.dispose(close=False)


if hasattr(os, "register_at_fork"):  # Windows forks nothing
    os.register_at_fork(after_in_child=_forget_connections)


def _prepare_sqlite(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
    # The driver's own transactions break savepoints and DDL; BEGIN is ours.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in (
        f"busy_timeout = {WAIT_SECONDS * 1000}",
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    # IMMEDIATE: two writers wait for each other instead of failing half-way.
    writes = connection.get_execution_options().get("intersect_writes", True)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _postgresql_arguments(address: URL) -> dict[str, Any]:
    """Return how to connect; what the address itself says of the same goes first."""
    chosen = {
        "application_name": "intersect",
        "client_encoding": "UTF8",
        "autocommit": True,  # BEGIN is ours
        "connect_timeout": 5,
        # A server that is gone without a word is noticed within half a minute.
        "keepalives_idle": 15,
        "keepalives_interval": 5,
        "keepalives_count": 3,
        "tcp_user_timeout": 30_000,
    }
    options = (
        f"-c lock_timeout={WAIT_SECONDS}s",
        "-c statement_timeout=30s",
        "-c idle_in_transaction_session_timeout=60s",
        # Each new connection tries the orders in which tables can be joined, ten times
        # over: of the eleven that a link leads to, longer than looking them up takes.
        "-c join_collapse_limit=4",
        str(address.query.get("options", "")),
        "-c timezone=UTC",
        # Whatever the server's default: an answer acknowledged is an answer on disk.
        "-c synchronous_commit=on",
    )
    given = {name: value for name, value in chosen.items() if name not in address.query}
    return given | {"options": " ".join(options)}


def _begin_postgresql(connection: Connection) -> None:
    # The driver begins nothing by itself: having it change its mind, there and back
    # for each page, took longer than a single statement.
    if not begins(connection):
        return
    options = connection.get_execution_options()
    writes = options.get("intersect_writes", True)
    connection.exec_driver_sql("BEGIN" if writes else BEGIN_READING)
    if options.get("intersect_alone"):
        write_alone(connection)


def _take_back(connection: DBAPIConnection, _: ConnectionPoolEntry, __: object) -> None:
    """Undo what a connection that comes back to the pool has begun, if it has."""
    if connection.pgconn.transaction_status:  # 0 is idle
        connection.rollback()


def _refuse_closed(
    connection: DBAPIConnection, entry: ConnectionPoolEntry, _: object
) -> None:
    """Have the pool connect anew when the server has closed a connection meanwhile.

    Reads what has arrived on its own: nothing, or the server's farewell and after it
    the end of the line. Asking the server would cost a fifth of a short transaction.
    Where the new one is closed as well, the server is going, and its error says so.
    """
    noted = entry.record_info  # outlives the connection
    assert noted is not None  # only a connection without a pool has none
    was_refused = noted.pop("was_refused", False)
    try:
        connection.pgconn.consume_input()
        connection.pgconn.consume_input()
    except connection.OperationalError as error:
        if was_refused:
            raise
        noted["was_refused"] = True
        raise DisconnectionError from error
