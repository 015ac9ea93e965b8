"""A folder of files as one zip, part by part."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

from intersect.exchange.raw_files import in_zip

_AT_ONCE = 2**20
_PACKED_ALREADY = (".xlsx", ".parquet")


def pack(folder: Path, target: Path, step: Callable[[], None]) -> None:
    """Move all files of a folder into a new zip; `step` is called as it goes on.

    What is packed is deleted at once, so that nothing takes its space twice.
    """
    with zipfile.ZipFile(target, "w") as archive:
        for path in sorted(each for each in folder.rglob("*") if each.is_file()):
            name = path.relative_to(folder).as_posix()
            is_packed = path.suffix in _PACKED_ALREADY
            with (
                path.open("rb") as source,
                in_zip(archive, name, is_packed=is_packed) as part,
            ):
                while chunk := source.read(_AT_ONCE):
                    part.write(chunk)
                    step()
            path.unlink()
