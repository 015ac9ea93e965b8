"""The rows of a database as the lines of a backup, and how far a long step has come."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from typing import Literal

from sqlalchemy import Connection

from intersect.exchange.backup_file import data_digest
from intersect.language import message
from intersect.storage import archive, schema
from intersect.storage.archive import BadRow
from intersect.storage.archive_tables import ArchiveTable
from intersect.storage.schema import SchemaError

Step = Literal["reading", "checking", "restoring", "comparing"]
Watch = Callable[[Step, int, int], None]
"""Told how many rows of how many a step has done."""

_TOLD_EACH = 1000
"""Rows between two words about how far a step is."""


def database_lines(connection: Connection, table: ArchiveTable) -> Iterator[bytes]:
    """Return the lines of a table; raise `SchemaError` for rows that are damaged."""
    try:
        yield from map(archive.to_line, archive.read_rows(connection, table))
    except BadRow as bad:
        raise SchemaError(
            message(
                "The database is damaged: row {row} of “{table}” cannot be read "
                "({reason}). Nothing was written; restore the last good backup.",
                row=str(bad.number),
                table=bad.table,
                reason=bad.reason,
            )
        ) from bad


def digest_of(connection: Connection) -> str:
    """Return the digest that a backup of the database would have at this moment."""
    digests = {}
    for table in archive.present_tables(connection):
        digest = hashlib.sha256()
        for line in database_lines(connection, table):
            digest.update(line)
        digests[table.name] = digest.hexdigest()
    return data_digest(schema.revision_of(connection) or "", digests)


def watched(
    lines: Iterator[bytes], step: Step, done: int, total: int, watch: Watch
) -> Iterator[bytes]:
    """Return the lines, telling how far the step has come; `done` were before them."""
    for number, line in enumerate(lines, start=done + 1):
        yield line
        tell(watch, step, number, total)


def tell(watch: Watch, step: Step, done: int, total: int) -> None:
    """Tell now and then how far a step has come, and when it is at its end."""
    if done % _TOLD_EACH == 0 or done == total:
        watch(step, done, total)
