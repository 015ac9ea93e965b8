"""What SQLite's planner knows of the sizes of tables: it learns only when told to.

PostgreSQL's autovacuum does the same by itself. `PRAGMA optimize` would not do: before
SQLite 3.46 it only looks at tables that its own connection has asked about.
"""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Session

GROWTH = 1.5
"""How many times larger the file must be before all tables are looked at again."""
ROWS_READ = 1000
"""Of each index, at most; SQLite advises 100 to 1000. It takes milliseconds."""


def is_outdated(session: Session) -> bool:
    """Tell whether the database has grown much since the planner last learned of it."""
    if not _is_sqlite(session):
        return False
    pages, then = session.execute(
        sa.text(
            "SELECT page_count, user_version FROM pragma_page_count, "
            "pragma_user_version"
        )
    ).one()
    return bool(pages >= then * GROWTH)


def learn_sizes(session: Session) -> None:
    """Have the planner look at all tables; the number of pages stays in the file."""
    connection = session.connection()
    connection.exec_driver_sql(f"PRAGMA analysis_limit = {ROWS_READ}")
    connection.exec_driver_sql("ANALYZE")
    pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    connection.exec_driver_sql(f"PRAGMA user_version = {pages}")


def _is_sqlite(session: Session) -> bool:
    return session.get_bind().dialect.name == "sqlite"
