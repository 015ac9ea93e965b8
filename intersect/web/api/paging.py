"""Lists in parts: how many rows, from which on, and where the next part is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from flask import current_app, request, url_for
from itsdangerous import BadData, URLSafeSerializer

from intersect.web.api.models import Model
from intersect.web.api.problems import ApiProblem

USUAL, MOST = 50, 200
"""Rows of a part."""
LIMIT, CURSOR = "limit", "cursor"

Row = TypeVar("Row")
Key = tuple[str, ...]
"""What puts the rows of a list in order, and is of one row only."""


@dataclass(frozen=True)
class Asked:
    """The part of a list that a request asks for."""

    after: Key | None
    """The key of the last row before it; None: the list from its beginning."""
    limit: int


@dataclass(frozen=True)
class Part(Generic[Row]):
    """Some rows of a list, and the key of the last one if others follow."""

    rows: Sequence[Row]
    last: Key | None

    def shown(self, show: Callable[[Row], Model]) -> Part[Model]:
        """Return the same part with each row as it is shown."""
        return Part([show(each) for each in self.rows], self.last)


def part_of(rows: Iterable[Row], asked: Asked, key: Callable[[Row], Key]) -> Part[Row]:
    """Return a part of rows that are all at hand, by their keys."""
    after = asked.after
    in_order = sorted(
        (each for each in rows if after is None or key(each) > after), key=key
    )
    return part_from(in_order[: asked.limit + 1], asked, key)


def part_from(
    found: Sequence[Row], asked: Asked, key: Callable[[Row], Key]
) -> Part[Row]:
    """Return a part from its rows and, if there is one, the row that follows them."""
    rows = found[: asked.limit]
    return Part(rows, key(rows[-1]) if len(found) > len(rows) else None)


def asked_part() -> Asked:
    """Return what the address asks for, or raise a problem."""
    given = request.args.get(LIMIT, str(USUAL))
    is_number = given.isascii() and given.isdecimal() and len(given) < 5
    limit = int(given) if is_number else 0
    if not 1 <= limit <= MOST:
        raise ApiProblem("bad-limit", most=MOST)
    cursor = request.args.get(CURSOR)
    return Asked(None if cursor is None else _key(cursor), limit)


def require_known(names: Iterable[str]) -> None:
    """Refuse parameters that the address does not know, or that it has twice."""
    known = set(names)
    for name, values in request.args.lists():
        if name not in known or len(values) > 1:
            raise ApiProblem("unknown-parameter", name=name)


def next_url(last: Key, limit: int) -> str:
    """Return the address of the part that follows, within this site."""
    cursor = _cursors().dumps([request.path, *last])
    values = {**(request.view_args or {}), LIMIT: limit, CURSOR: cursor}
    return url_for(request.endpoint or "", **values)


def _key(cursor: str) -> Key:
    """Return the key that a cursor of this very list stands for."""
    try:
        path, *key = _cursors().loads(cursor)
    except BadData as error:
        raise ApiProblem("bad-cursor") from error
    if path != request.path:
        raise ApiProblem("bad-cursor")
    return tuple(key)


def _cursors() -> URLSafeSerializer:
    """Return what writes cursors, signed: nobody else can make one."""
    return URLSafeSerializer(current_app.config["SECRET_KEY"], salt="api cursor")
