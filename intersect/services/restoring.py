"""Restoring a backup, into a temporary database or in the place of the present one."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import zip_longest
from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlalchemy.orm import Session

from intersect.catalog import Catalog
from intersect.exchange import backup_problems as problem_of
from intersect.exchange.backup_file import Manifest, program_version
from intersect.exchange.backup_reader import BackupReader, backup_reader, part_of
from intersect.language import Explained, message
from intersect.services.archived_lines import (
    Watch,
    database_lines,
    digest_of,
    tell,
    watched,
)
from intersect.storage import archive, questionnaires, schema
from intersect.storage.archive import BadRow
from intersect.storage.archive_tables import ArchiveTable, tables_at
from intersect.storage.engine import open_engine
from intersect.storage.schema import SchemaError

_ROOM = 3
"""How much a database, its indexes and its log take for each byte of the lines."""


class MissingQuestionnaires(Explained):
    """The answers of the database need questionnaires that are not there."""


class InUse(Explained):
    """The database holds what a restore would take away."""


def try_out(path: Path, watch: Watch, name: str | None = None) -> Manifest:
    """Restore a backup into a temporary database and compare every row.

    `name` is what people call the file, if not as it is called. Raises `BadFile` when
    it is no backup that this program can restore, or when the restored rows are not
    those of the file.
    """
    with (
        _opened(path, name or path.name) as backup,
        tempfile.TemporaryDirectory(prefix="intersect-") as folder,
    ):
        _require_room(backup, folder)
        engine = open_engine(f"sqlite:///{Path(folder) / 'restored.db'}")
        try:
            with schema.changing_tables(engine) as connection:
                _fill(connection, backup, watch)
                schema.upgrade_to(connection, schema.head())
        finally:
            engine.dispose()
        return backup.manifest


def require_restorable(path: Path, watch: Watch) -> Manifest:
    """Read a backup from end to end; raise `BadFile` unless it can be restored."""
    with _opened(path, path.name) as backup:
        manifest, done = backup.manifest, 0
        for table in manifest.tables:
            for _ in backup.lines(table):
                done += 1
                tell(watch, "checking", done, manifest.rows)
        return manifest


def restore(
    engine: Engine, path: Path, watch: Watch, *, replaces: str | None = None
) -> Manifest:
    """Put a backup in the place of all that a database holds, whole or not at all.

    An older backup is brought up to date. `replaces` is the digest of what may be taken
    away, that of its own backup. Raises `BadFile`, `SchemaError`, `DatabaseUnusable`,
    and `InUse` when there is something else in the database.
    """
    with (
        _opened(path, path.name) as backup,
        schema.changing_tables(engine) as connection,
    ):
        archive.hold_tables(connection)
        if archive.is_in_use(connection):
            _require_backed_up(connection, replaces)
        archive.drop_tables(connection)
        _fill(connection, backup, watch)
        schema.upgrade_to(connection, schema.head())
        archive.continue_numbers(connection)
        return backup.manifest


def require_unused(engine: Engine) -> None:
    """Raise `InUse` when a restore would take away what somebody put there."""
    if is_in_use(engine):
        raise _in_use()


def is_in_use(engine: Engine) -> bool:
    """Tell whether anybody has put anything into the database."""
    with archive.snapshot(engine) as connection:
        return archive.is_in_use(connection)


def require_questionnaires(session: Session, catalog: Catalog, folder: Path) -> None:
    """Raise `MissingQuestionnaires` unless `folder` has all that was published."""
    there = {
        (each.questionnaire.id, each.questionnaire.version): each.digest
        for each in catalog.shipped
    }
    missing = [
        f"{key[0]}-{key[1]}.yaml"
        for key, digest in questionnaires.list_digests(session).items()
        if there.get(key) != digest
    ]
    if missing:
        raise MissingQuestionnaires(
            message(
                "These are missing from {folder} or different: {files}. The "
                "answers need them exactly as they were published. Backups have "
                "copies, under questionnaires/: put those there.",
                folder=str(folder),
                files=missing,
            )
        )


def _require_backed_up(connection: Connection, replaces: str | None) -> None:
    if replaces is None:
        raise _in_use()
    if digest_of(connection) != replaces:
        raise InUse(
            message(
                "Nothing was changed: somebody has written to the database since it "
                "was backed up a moment ago. Stop the site and run this again."
            )
        )


@contextmanager
def _opened(path: Path, name: str) -> Iterator[BackupReader]:
    """Open a backup whose tables are those of a revision that this program knows."""
    with backup_reader(path, name) as backup:
        manifest = backup.manifest
        if not schema.is_known(manifest.revision):
            raise problem_of.newer(backup.file, manifest.program, program_version())
        known = {table.name for table in tables_at(manifest.revision)}
        if manifest.tables.keys() != known:
            raise problem_of.damaged(backup.file)
        yield backup


def _fill(connection: Connection, backup: BackupReader, watch: Watch) -> None:
    """Make the tables of a backup and put its rows into them; compare each row."""
    manifest = backup.manifest
    schema.upgrade_to(connection, manifest.revision)
    tables = tables_at(manifest.revision)
    done = 0
    for table in tables:
        try:
            for rows in archive.add_lines(connection, table, backup.lines(table.name)):
                watch("restoring", done + rows, manifest.rows)
        except BadRow as bad:
            part = part_of(table.name)
            raise problem_of.bad_row(backup.file, part, bad.number, bad.reason) from bad
        done += manifest.tables[table.name].rows
    try:
        schema.require_references(connection)
    except SchemaError as error:
        raise problem_of.damaged(backup.file) from error
    done = 0
    for table in tables:
        _compare(connection, backup, table, done, watch)
        done += manifest.tables[table.name].rows


def _compare(
    connection: Connection,
    backup: BackupReader,
    table: ArchiveTable,
    done: int,
    watch: Watch,
) -> None:
    kept = watched(
        database_lines(connection, table),
        "comparing",
        done,
        backup.manifest.rows,
        watch,
    )
    written = backup.lines(table.name)
    for number, (one, other) in enumerate(zip_longest(kept, written), start=1):
        if one != other:
            raise problem_of.not_identical(backup.file, part_of(table.name), number)


def _require_room(backup: BackupReader, folder: str) -> None:
    needed = backup.unpacked_bytes * _ROOM
    if shutil.disk_usage(folder).free < needed:
        above = str(Path(folder).parent)
        raise problem_of.no_room(backup.file, above, needed // 2**20 + 1)


def _in_use() -> InUse:
    return InUse(
        message(
            "The database is not empty. To replace everything in it with the "
            "backup, add --replace; what it holds is backed up first."
        )
    )
