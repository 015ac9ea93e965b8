"""What is spent on the database: statements, their time, connections held open."""

from __future__ import annotations

import threading
from collections.abc import Callable
from time import perf_counter

from sqlalchemy import Engine, event


class StatementClock(threading.local):
    """What this thread has spent on the database since `restart`."""

    statements = 0
    seconds = 0.0
    started = 0.0

    def restart(self) -> None:
        """Begin a request."""
        self.statements, self.seconds = 0, 0.0


def clock_statements(engine: Engine) -> StatementClock:
    """Return a clock of every statement of `engine`, from now on."""
    clock = StatementClock()

    # Two calls for each statement: they do no more than they must.
    def begin(*_: object) -> None:
        clock.started = perf_counter()

    def end(*_: object) -> None:
        clock.statements += 1
        clock.seconds += perf_counter() - clock.started

    event.listen(engine, "before_cursor_execute", begin)
    event.listen(engine, "after_cursor_execute", end)
    return clock


def count_connections(
    engine: Engine, opened: Callable[[], None], closed: Callable[[], None]
) -> None:
    """Call `opened` and `closed` whenever a connection is."""
    event.listen(engine, "connect", lambda *_: opened())
    event.listen(engine, "close", lambda *_: closed())
