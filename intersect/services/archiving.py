"""Backups: everything in the database in one file, tried out by restoring it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine

from intersect.exchange.backup_file import (
    BackupWriter,
    Manifest,
    backup_writer,
    program_version,
)
from intersect.exchange.whole_file import written_whole
from intersect.language import Explained, message
from intersect.services.archived_lines import Watch, database_lines, watched
from intersect.services.restoring import try_out
from intersect.storage import archive, schema
from intersect.storage.unusable import place


class NothingToBackUp(Explained):
    """The database has no tables of this program."""


def back_up(
    engine: Engine, path: Path, now: datetime, watch: Watch, *, may_replace: bool
) -> Manifest:
    """Write every row to a new file at `path`; return what the file says of itself.

    The rows are those of one moment, while others go on writing. The file has its name
    only once it has been restored into a temporary database and found identical.
    Otherwise nothing is left of it: raises `OSError`, `BadFile`, `SchemaError`,
    `DatabaseUnusable` and `NothingToBackUp`.
    """
    with written_whole(path, may_replace=may_replace) as part:
        with archive.snapshot(engine) as connection, backup_writer(part) as file:
            _write(connection, file, watch)
            revision = schema.revision_of(connection) or ""
            manifest = file.finish(now, program_version(), revision)
        try_out(part, watch, path.name)
    return manifest


def _write(connection: Connection, file: BackupWriter, watch: Watch) -> None:
    archive.require_sound(connection)
    tables = archive.present_tables(connection)
    if not tables:
        raise NothingToBackUp(
            message(
                "There is nothing to back up: {place} has no tables yet.",
                place=place(connection.engine.url),
            )
        )
    total = sum(archive.count_rows(connection, table) for table in tables)
    done = 0
    for table in tables:
        lines = watched(
            database_lines(connection, table), "reading", done, total, watch
        )
        done += file.add_table(table.name, lines).rows
    for name, text in archive.published_texts(connection):
        file.add_questionnaire(name, text)
