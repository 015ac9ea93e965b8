"""How many statements of the database something costs."""

from collections import Counter
from contextlib import contextmanager

from sqlalchemy import Engine, event


@contextmanager
def counted_statements():
    """Count everything that reaches the database, with BEGIN, COMMIT and ROLLBACK."""
    counts: Counter[str] = Counter()

    def executed(_connection, _cursor, statement, *_):
        counts[statement.split()[0].upper()] += 1

    def ended(how):
        return lambda _connection: counts.update([how])

    listeners = {
        "before_cursor_execute": executed,
        "commit": ended("COMMIT"),
        "rollback": ended("ROLLBACK"),
    }
    for name, listener in listeners.items():
        event.listen(Engine, name, listener)
    try:
        yield counts
    finally:
        for name, listener in listeners.items():
            event.remove(Engine, name, listener)
