"""Where in a file a value stands: what the checks know about the file they check."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from intersect.language import Message

Path = tuple[str | int, ...]
"""The keys and positions that lead to a value: ("sections", 1, "questions", 0)."""


@dataclass(frozen=True)
class Source:
    """A file's name and what its reader remembers about every place in it.

    `place` says where a path stands, in the reader's own terms. `written` returns the
    text of an unquoted value that was read as something else than text (`Yes`, `1:30`,
    a date), and None for every other path.
    """

    stem: str
    place: Callable[[Path], Message]
    written: Callable[[Path], str | None]
