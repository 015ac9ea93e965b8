"""When the database itself fails: it is not there, has no room, or keeps us waiting."""

from __future__ import annotations

from sqlalchemy import Engine, inspect
from sqlalchemy.exc import (
    DBAPIError,
    InterfaceError,
    InternalError,
    OperationalError,
    TimeoutError,
)
from sqlalchemy.orm import Session

PASSING = (OperationalError, InterfaceError, InternalError, TimeoutError)
"""What is raised then; it may go by itself. Other errors of a database are ours."""


def passing_errors(engine: Engine) -> tuple[type[Exception], ...]:
    """Return what is raised then, also by the driver alone.

    A connection that is taken from the pool is prepared by the driver, whose errors
    nobody wraps; the server may have gone just before.
    """
    driver = engine.dialect.loaded_dbapi
    return (
        *PASSING,
        driver.OperationalError,
        driver.InterfaceError,
        driver.InternalError,
    )


def give_back(session: Session) -> None:
    """Close a session; what was not committed goes.

    If the database went away meanwhile, there is nothing left to take back, and what
    was read or committed stays as true as it was.
    """
    try:
        session.close()
    except DBAPIError:
        session.invalidate()


def row_id(row: object) -> int | None:
    """Return the number of a row without asking for it; None when it is no row.

    After a failure a row knows nothing of itself any more but which one it is.
    """
    state = inspect(row, raiseerr=False)
    return state.identity[0] if state is not None and state.identity else None
