"""Files of parameters: each with its value, its basis and a note, exact, versioned."""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from importlib import resources
from typing import Any


@dataclass(frozen=True)
class Parameter:
    """One line of a register, as the file gives it."""

    name: str
    value: object
    basis: str
    note: str


@cache
def read_document(name: str) -> Mapping[str, Any]:
    """Return what the file `name` of this package says."""
    file = resources.files("intersect.analysis").joinpath(name)
    return tomllib.loads(file.read_text(encoding="utf-8"))


def parameters_of(document: Mapping[str, Any]) -> Iterator[Parameter]:
    """Yield the parameters of its tables; a rung's value is its conditions."""
    for table, entries in document.items():
        if not isinstance(entries, dict):
            continue
        for name, entry in entries.items():
            rest = {k: v for k, v in entry.items() if k not in ("basis", "note")}
            value = rest.get("value", rest)
            yield Parameter(f"{table}.{name}", value, entry["basis"], entry["note"])


def exact(value: object) -> object:
    """Return numbers written as text as exact fractions, and lists as tuples."""
    if isinstance(value, str) and value[:1].isdigit():
        return Fraction(value)
    return tuple(map(exact, value)) if isinstance(value, list) else value


def digest_of(content: object) -> str:
    """Return the SHA-256 of values as a file writes them, in hexadecimal."""
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()
