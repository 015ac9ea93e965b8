"""A folder, or a zip, of plain CSV and text files, written whole or not at all."""

from __future__ import annotations

import csv
import errno
import io
import secrets
import shutil
import time
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from intersect.exchange.spreadsheet_text import harmless
from intersect.exchange.whole_file import READABLE_BY_OWNER, written_whole

_OPENED_BY_OWNER = 0o700


class RawFiles:
    """Where the files of an export go, one after the other."""

    def __init__(self, new_file: Callable[[str], IO[bytes]]) -> None:
        self._new_file = new_file

    def add_rows(
        self, name: str, header: Sequence[str], rows: Iterable[Sequence[object]]
    ) -> int:
        """Write a CSV row by row; return how many rows there were.

        Separated by commas and marked as UTF-8. Nothing is an empty cell, a truth value
        is 1 or 0, a time is in UTC, and text that a spreadsheet would run is made
        harmless.
        """
        count = 0
        with (
            self._new_file(name) as file,
            # What no UTF-8 can hold is written as Python writes it, never refused.
            io.TextIOWrapper(file, "utf-8-sig", "backslashreplace", newline="") as text,
        ):
            writer = csv.writer(text)
            writer.writerow(header)
            for row in rows:
                writer.writerow([_cell(each) for each in row])
                count += 1
        return count

    def add_text(self, name: str, text: str) -> None:
        """Write a file of text."""
        with self._new_file(name) as file:
            file.write(text.encode())


@contextmanager
def raw_files(path: Path) -> Iterator[RawFiles]:
    """Open a new export: a zip if `path` ends in .zip, else a folder.

    It has its name only once all of it was written. Raises `FileExistsError` when there
    is something of that name, except an empty folder for a folder.
    """
    if path.suffix.lower() == ".zip":
        with (
            written_whole(path, may_replace=False) as part,
            zipfile.ZipFile(part, "w") as archive,
        ):
            yield RawFiles(lambda name: in_zip(archive, name))
    else:
        with folder_written_whole(path) as folder:
            yield RawFiles(lambda name: _in_folder(folder, name))


def _cell(value: object) -> object:
    match value:
        case bool():
            return int(value)
        case datetime():
            at = value.astimezone(UTC).replace(tzinfo=None)
            return at.isoformat(timespec="seconds") + "Z"
        case str():
            return harmless(value)
        case _:
            return value


def in_zip(
    archive: zipfile.ZipFile, name: str, *, is_packed: bool = False
) -> IO[bytes]:
    """Open a new file of a zip, of this moment, for its owner only."""
    part = zipfile.ZipInfo(name, time.localtime()[:6])
    part.compress_type = zipfile.ZIP_STORED if is_packed else zipfile.ZIP_DEFLATED
    part.external_attr = READABLE_BY_OWNER << 16
    return archive.open(part, "w", force_zip64=True)


def _in_folder(folder: Path, name: str) -> IO[bytes]:
    file = folder / name
    file.parent.mkdir(mode=_OPENED_BY_OWNER, exist_ok=True)
    file.touch(mode=READABLE_BY_OWNER)
    return file.open("wb")


@contextmanager
def folder_written_whole(path: Path) -> Iterator[Path]:
    """Yield a new folder that takes its place and name when all went well."""
    target = path.resolve()
    beside = target.with_name(f".{secrets.token_hex(8)}.part")
    if target.exists() and not (target.is_dir() and not any(target.iterdir())):
        raise FileExistsError(errno.EEXIST, "", str(path))
    beside.mkdir(mode=_OPENED_BY_OWNER)
    try:
        yield beside
        if target.exists():
            target.rmdir()  # it is empty, or this fails and nothing is lost
        beside.rename(target)
    finally:
        shutil.rmtree(beside, ignore_errors=True)
