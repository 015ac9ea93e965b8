"""Backup files: a zip with one file of lines a table, and a manifest that lists them.

docs/operations/backup.md has the format, for whoever has the file and not the program.
"""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from typing import IO

FAMILY = "intersect-backup/"
FORMAT = f"{FAMILY}1"
MANIFEST = "manifest.json"
TABLES, QUESTIONNAIRES = "tables", "questionnaires"
ABOUT = (
    "A backup of intersect. «intersect restore FILE» brings it back. Each file under "
    "tables/ is a table of the database, one JSON object a line: bytes are written in "
    "hexadecimal, times in UTC, and a column without a value is left out. The files "
    "under questionnaires/ are copies of what was published, for reading."
)
MOST_LINE_BYTES = 16 * 2**20
"""The longest line, of a row with all its answers, has far less."""

_SAME_TIME = (1980, 1, 1, 0, 0, 0)
"""Of every part, so that the same rows make the same file."""


@dataclass(frozen=True)
class Part:
    """One table in a backup: its rows, its size unpacked, and its digest."""

    rows: int
    bytes: int
    sha256: str


@dataclass(frozen=True)
class Manifest:
    """What a backup file says about itself."""

    made_at: datetime
    """With the zone of the machine that made it."""
    program: str
    """Version of the program that made it."""
    revision: str
    """Revision of the tables."""
    tables: Mapping[str, Part]

    @property
    def rows(self) -> int:
        """Return how many rows there are in all."""
        return sum(part.rows for part in self.tables.values())

    @property
    def digest(self) -> str:
        """Return what two backups share when their data are the same: SHA-256."""
        digests = {name: part.sha256 for name, part in self.tables.items()}
        return data_digest(self.revision, digests)

    def text(self) -> str:
        """Return the manifest as it is written."""
        written = {
            "format": FORMAT,
            "about": ABOUT,
            "made_at": self.made_at.isoformat(timespec="seconds"),
            "program": self.program,
            "revision": self.revision,
            "digest": self.digest,
            "tables": {name: asdict(part) for name, part in self.tables.items()},
        }
        return json.dumps(written, ensure_ascii=False, indent=2) + "\n"


def data_digest(revision: str, tables: Mapping[str, str]) -> str:
    """Return the digest of a database, given that of the lines of each table."""
    listed = json.dumps([revision, sorted(tables.items())])
    return hashlib.sha256(listed.encode()).hexdigest()


class BackupWriter:
    """A backup file while it is being written, table after table."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._tables: dict[str, Part] = {}

    def add_table(self, name: str, lines: Iterable[bytes]) -> Part:
        """Write the rows of a table as they come; return what the manifest says."""
        digest, rows, size = hashlib.sha256(), 0, 0
        with self._open(f"{TABLES}/{name}.jsonl") as file:
            for line in lines:
                file.write(line)
                digest.update(line)
                rows += 1
                size += len(line)
        self._tables[name] = Part(rows, size, digest.hexdigest())
        return self._tables[name]

    def add_questionnaire(self, name: str, text: str) -> None:
        """Write the copy of a published questionnaire."""
        with self._open(f"{QUESTIONNAIRES}/{name}.yaml") as file:
            file.write(text.encode("utf-8", "replace"))

    def finish(self, made_at: datetime, program: str, revision: str) -> Manifest:
        """Write the manifest, the last part."""
        manifest = Manifest(made_at, program, revision, dict(self._tables))
        with self._open(MANIFEST) as file:
            file.write(manifest.text().encode())
        return manifest

    def _open(self, name: str) -> IO[bytes]:
        part = zipfile.ZipInfo(name, _SAME_TIME)
        part.compress_type = zipfile.ZIP_DEFLATED
        part.external_attr = 0o600 << 16
        # A table may turn out to have more than 4 GB.
        return self._archive.open(part, "w", force_zip64=True)


def program_version() -> str:
    """Return the version of the program that is running."""
    return version("intersect")


@contextmanager
def backup_writer(path: Path) -> Iterator[BackupWriter]:
    """Open a new backup file for writing."""
    with zipfile.ZipFile(path, "w") as archive:
        yield BackupWriter(archive)
