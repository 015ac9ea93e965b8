"""Many rows at once, straight into their tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from intersect.storage import tables

_TABLES = tables.Base.metadata.sorted_tables


def add_rows(session: Session, rows: Mapping[str, Sequence[Mapping[str, Any]]]) -> None:
    """Add rows by the name of their table, what others refer to first.

    The rows of a table all have the same columns.
    """
    session.flush()
    connection = session.connection()
    for table in _TABLES:
        if values := rows.get(table.name):
            connection.execute(sa.insert(table), values)
