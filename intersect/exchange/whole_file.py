"""Files that are written whole or not at all."""

from __future__ import annotations

import secrets
from pathlib import Path


def write_whole(path: Path, content: bytes) -> None:
    """Write `content` to `path`; raise `OSError` and leave what was there otherwise.

    A reader never sees half a file: it is written beside its place and then moved.
    """
    try:
        _write_and_move(path.resolve(), content)
    except OSError as error:
        # The name that the reader gave, and not that of the file beside it.
        raise OSError(error.errno, error.strerror, str(path)) from error


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
