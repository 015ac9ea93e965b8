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

    def begun(connection):
        # On SQLite our own BEGIN is a statement and is counted as one.
        if connection.dialect.name != "sqlite":
            counts["BEGIN"] += 1

    def ended(how):
        return lambda _connection: counts.update([how])

    listeners = {
        "before_cursor_execute": executed,
        "begin": begun,
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
