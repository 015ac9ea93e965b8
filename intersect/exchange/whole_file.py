"""Files that are written whole or not at all."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

READABLE_BY_OWNER = 0o600


def write_whole(path: Path, content: bytes) -> None:
    """Write `content` to `path`; raise `OSError` and leave what was there otherwise.

    A reader never sees half a file: it is written beside its place and then moved.
    """
    try:
        _write_and_move(path.resolve(), content)
    except OSError as error:
        # The name that the reader gave, and not that of the file beside it.
        raise OSError(error.errno, error.strerror, str(path)) from error


@contextmanager
def written_whole(path: Path, *, may_replace: bool) -> Iterator[Path]:
    """Yield an empty file beside `path`, which takes its place when all went well.

    Nobody but its owner may read it. It is on the disk before it has its name, so a
    machine that stops leaves either the whole file or what was there. Raises
    `FileExistsError` when there is a file and it may not be replaced.
    """
    target = path.resolve()
    beside = target.with_name(f".{secrets.token_hex(8)}.part")
    try:
        _require_free(target, may_replace)
        beside.touch(mode=READABLE_BY_OWNER, exist_ok=False)
        yield beside
        _flush(beside)
        # Again: writing may have taken an hour.
        _require_free(target, may_replace)
        beside.replace(target)
        _flush(target.parent)
    except OSError as error:
        if error.filename in {str(beside), str(target), None}:
            raise OSError(error.errno, error.strerror, str(path)) from error
        raise
    finally:
        beside.unlink(missing_ok=True)


def _require_free(target: Path, may_replace: bool) -> None:
    if target.exists() and not (may_replace and target.is_file()):
        raise FileExistsError(errno.EEXIST, "", str(target))


def _flush(path: Path) -> None:
    """Wait until a file, or the names in a folder, are on the disk."""
    try:
        opened = os.open(path, os.O_RDONLY)
    except PermissionError:
        return  # Windows opens no folder
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def _write_and_move(target: Path, content: bytes) -> None:
    if target.exists() and not target.is_file():
        # A device such as /dev/null: moving a file there would replace the device.
        target.write_bytes(content)
        return
    beside = target.with_name(f".{secrets.token_hex(8)}.part")
    try:
        beside.write_bytes(content)
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)
