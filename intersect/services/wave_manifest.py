"""What lies beside an export, so that one can tell years later what it is."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from importlib import resources
from pathlib import Path
from typing import Any

from intersect.analysis.parameter_file import read_document

REGISTERS = ("method.toml", "comparison.toml", "redundancy.toml", "bottlenecks.toml")
"""The registers of all parameters, as the program reads them."""

Sizes = dict[str, tuple[int, int]]
"""Name of a table -> its rows and columns."""


def files_of(folder: Path, sizes: Mapping[str, tuple[int, int]]) -> list[Any]:
    """Return what is to be said of each file: its size, its hash, its rows."""
    return [
        _file(folder, path, sizes)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    ]


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def register_text(name: str) -> str:
    """Return a register as it is written."""
    file = resources.files("intersect.analysis").joinpath(name)
    return file.read_text(encoding="utf-8")


def register_key(name: str) -> dict[str, str]:
    """Return which register it is, and its hash."""
    said = read_document(name)
    digest = hashlib.sha256(register_text(name).encode()).hexdigest()
    return {"key": f"{said['key']}/{said['version']}", "sha256": digest}


def _file(
    folder: Path, path: Path, sizes: Mapping[str, tuple[int, int]]
) -> dict[str, Any]:
    about: dict[str, Any] = {"name": path.relative_to(folder).as_posix()}
    if path.stem in sizes:
        about["rows"], about["columns"] = sizes[path.stem]
    return about | {"bytes": path.stat().st_size, "sha256": sha256_of(path)}
