"""Long lists in pages, which the address names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from flask import request, url_for

PAGE_SIZE = 50

Row = TypeVar("Row")


@dataclass(frozen=True)
class Paged(Generic[Row]):
    """One page of a list."""

    rows: Sequence[Row]
    number: int
    """From 1."""
    pages: int
    total: int

    @property
    def first(self) -> int:
        """Number in the whole list of the first row shown."""
        return (self.number - 1) * PAGE_SIZE + 1

    @property
    def last(self) -> int:
        """Number in the whole list of the last row shown."""
        return self.first + len(self.rows) - 1

    def url(self, number: int) -> str:
        """Return the address of another page of the same list."""
        values = {**(request.view_args or {}), **request.args.to_dict(flat=True)}
        return url_for(request.endpoint or "", **{**values, "page": number})


def paged(everything: Sequence[Row]) -> Paged[Row]:
    """Return the page that the address asks for; the nearest there is."""
    asked = request.args.get("page", "1")
    wanted = (
        int(asked) if asked.isascii() and asked.isdecimal() and len(asked) < 7 else 1
    )
    pages = max(1, -(-len(everything) // PAGE_SIZE))
    number = min(max(1, wanted), pages)
    start = (number - 1) * PAGE_SIZE
    return Paged(everything[start : start + PAGE_SIZE], number, pages, len(everything))
