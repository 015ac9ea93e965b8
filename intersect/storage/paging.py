"""Lists that are too long for one page: the database puts them in order and cuts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from sqlalchemy import (
    ColumnElement,
    Select,
    SQLColumnExpression,
    and_,
    func,
    literal,
    or_,
    select,
    true,
)
from sqlalchemy.orm import Session

from intersect.registry.names import folded

PAGE_SIZE = 25
MOST_COUNTED = 200
"""Of what a search finds: counting all would read every name of a country."""

Row = TypeVar("Row")


@dataclass(frozen=True)
class Page(Generic[Row]):
    """Some rows of a list, and where they stand in the whole of it."""

    rows: Sequence[Row]
    number: int
    """1 for the first page."""
    total: int
    """How many rows the whole list has, or at least has."""
    has_more: bool = False
    """Whether it has more than `total`, nobody has counted how many."""

    @property
    def count(self) -> int:
        """How many pages there are; an empty list has one."""
        return max(1, -(-self.total // PAGE_SIZE))

    @property
    def has_next(self) -> bool:
        """Whether a page follows; after the last one counted there is another."""
        return self.number < self.count or self.has_more

    @property
    def first(self) -> int:
        """Number in the whole list of the first row shown."""
        return (self.number - 1) * PAGE_SIZE + 1

    @property
    def last(self) -> int:
        """Number in the whole list of the last row shown."""
        return self.first + len(self.rows) - 1


def page_of(
    session: Session, listed: Select[Any], number: int, *, is_search: bool = False
) -> Page[Any]:
    """Return a page of the entities selected, in two statements.

    A number beyond the last page gives the last: a list may have grown shorter since.
    Of a search only what precedes the page, and `MOST_COUNTED` rows after, are counted.
    """
    number = max(1, number)
    most = (number - 1) * PAGE_SIZE + MOST_COUNTED if is_search else None
    total = _count(session, listed, most)
    has_more = most is not None and total > most
    total -= has_more
    number = min(number, Page[Any]((), 1, total).count)
    rows = session.scalars(listed.limit(PAGE_SIZE).offset((number - 1) * PAGE_SIZE))
    return Page(rows.all(), number, total, has_more)


def _count(session: Session, listed: Select[Any], most: int | None) -> int:
    """Return how many rows a list has; of more than `most`, that plus one."""
    some = listed.order_by(None)
    if most is None:
        every = some.with_only_columns(func.count(), maintain_column_froms=True)
        return session.scalar(every) or 0
    first = some.with_only_columns(literal(1), maintain_column_froms=True)
    found = first.limit(most + 1).subquery()
    return session.scalar(select(func.count()).select_from(found)) or 0


def comes_after(
    columns: Sequence[SQLColumnExpression[Any]], values: Sequence[object]
) -> ColumnElement[bool]:
    """Return the condition that a row comes after one with these values, in order."""
    [column, *others], [value, *rest] = columns, values
    if not others:
        return column > value
    return or_(column > value, and_(column == value, comes_after(others, rest)))


def contains(key: SQLColumnExpression[str], words: str) -> ColumnElement[bool]:
    """Return the condition that a folded name has every word of a search in it."""
    found = (key.contains(word, autoescape=True) for word in folded(words).split())
    return and_(true(), *found)
