"""Backup files read back without trusting them: cut, altered, foreign or malicious."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from intersect.exchange import backup_problems as problem_of
from intersect.exchange.backup_file import (
    FAMILY,
    FORMAT,
    MANIFEST,
    MOST_LINE_BYTES,
    QUESTIONNAIRES,
    TABLES,
    Manifest,
    Part,
    program_version,
)

MOST_PARTS = 1000
MOST_MANIFEST_BYTES = 2**20
MOST_TIMES_SMALLER = 200
"""Rows have random identifiers, so they never shrink this much."""
UNSUSPECTED_BYTES = 64 * 2**20
"""Parts up to this size may shrink as they like."""

_UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,  # an unknown way of compressing
    RuntimeError,  # a password
    ValueError,
)


@dataclass(frozen=True)
class BackupReader:
    """An open backup file whose manifest and list of parts are sound."""

    file: str
    manifest: Manifest
    _archive: zipfile.ZipFile

    @property
    def unpacked_bytes(self) -> int:
        """Return how large all tables are when unpacked."""
        return sum(part.bytes for part in self.manifest.tables.values())

    def lines(self, table: str) -> Iterator[bytes]:
        """Return the lines of a table as they were written, one a row.

        Raises `BadFile` at the end when they are not those of the manifest.
        """
        name, expected = part_of(table), self.manifest.tables[table]
        digest, rows, size = hashlib.sha256(), 0, 0
        try:
            with io.BufferedReader(self._archive.open(name)) as part:  # type: ignore[type-var]
                while line := part.readline(MOST_LINE_BYTES):
                    rows, size = rows + 1, size + len(line)
                    digest.update(line)
                    if not line.endswith(b"\n") or size > expected.bytes:
                        raise problem_of.altered(self.file, name)
                    yield line
        except OSError as error:
            raise problem_of.unreadable(self.file, error) from error
        except _UNREADABLE as error:
            raise problem_of.damaged(self.file, name) from error
        if Part(rows, size, digest.hexdigest()) != expected:
            raise problem_of.altered(self.file, name)


def part_of(table: str) -> str:
    """Return the name of a table's part of the file."""
    return f"{TABLES}/{table}.jsonl"


@contextmanager
def backup_reader(path: Path, file: str) -> Iterator[BackupReader]:
    """Open a backup file; raise `BadFile` unless its parts are what they should be.

    `file` is what people call it. The tables are checked while they are read.
    """
    try:
        opened = path.open("rb")
    except OSError as error:
        raise problem_of.unreadable(file, error) from error
    with opened:
        if opened.read(2) != b"PK":
            raise problem_of.not_a_backup(file)
        try:
            archive = zipfile.ZipFile(opened)
        except OSError as error:
            raise problem_of.unreadable(file, error) from error
        except _UNREADABLE as error:
            raise problem_of.damaged(file) from error
        with archive:
            yield _reader(file, archive)


def _reader(file: str, archive: zipfile.ZipFile) -> BackupReader:
    parts = {part.filename: part for part in archive.infolist()}
    if MANIFEST not in parts or parts[MANIFEST].file_size > MOST_MANIFEST_BYTES:
        raise problem_of.not_a_backup(file)
    manifest = _manifest(file, archive)
    tables = {part_of(name) for name in manifest.tables}
    copies = {name for name in parts if name.startswith(f"{QUESTIONNAIRES}/")}
    is_repeated = len(parts) != len(archive.infolist())
    if is_repeated or parts.keys() - copies != tables | {MANIFEST}:
        raise problem_of.damaged(file)
    if len(parts) > MOST_PARTS:
        raise problem_of.too_large(file, MANIFEST)
    for name, part in parts.items():
        most = max(UNSUSPECTED_BYTES, part.compress_size * MOST_TIMES_SMALLER)
        if part.file_size > most:
            raise problem_of.too_large(file, name)
    return BackupReader(file, manifest, archive)


def _manifest(file: str, archive: zipfile.ZipFile) -> Manifest:
    try:
        found = json.loads(archive.read(MANIFEST))
    except OSError as error:
        raise problem_of.unreadable(file, error) from error
    except (*_UNREADABLE, RecursionError) as error:
        raise problem_of.damaged(file, MANIFEST) from error
    if not isinstance(found, dict) or FAMILY not in str(found.get("format")):
        raise problem_of.not_a_backup(file)
    if found["format"] != FORMAT:
        raise problem_of.newer(file, str(found.get("program")), program_version())
    try:
        return _parsed(found)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise problem_of.damaged(file, MANIFEST) from error


def _parsed(found: dict[str, Any]) -> Manifest:
    manifest = Manifest(
        made_at=datetime.fromisoformat(found["made_at"]),
        program=str(found["program"]),
        revision=str(found["revision"]),
        tables={
            str(name): Part(int(part["rows"]), int(part["bytes"]), str(part["sha256"]))
            for name, part in found["tables"].items()
        },
    )
    if manifest.digest != found["digest"]:
        raise ValueError("the manifest was altered")
    return manifest
