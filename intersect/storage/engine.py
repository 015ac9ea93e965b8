"""Opening the database: one engine per process, sessions as arguments."""

from __future__ import annotations

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.pool import ConnectionPoolEntry


def open_engine(url: str) -> Engine:
    """Return the engine for `url`; SQLite gets WAL, foreign keys, durability."""
    engine = create_engine(url)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    return engine


def sessions(engine: Engine, *, writes: bool = True) -> sessionmaker[Session]:
    """Return a session factory; rows stay readable after the commit.

    On SQLite a session that only reads does not queue behind the writers.
    """
    bind = engine.execution_options(intersect_writes=writes)
    return sessionmaker(bind, expire_on_commit=False)


def _prepare_sqlite(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
    # The driver's own transactions break savepoints and DDL; BEGIN is ours.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in (
        "busy_timeout = 10000",
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
