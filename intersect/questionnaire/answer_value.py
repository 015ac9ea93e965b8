"""The rows of a list among what is kept of an answer."""

from __future__ import annotations

from collections.abc import Mapping


def rows_of(value: object, field: str) -> dict[int, str]:
    """Return row -> what is written in a field of it, the first row first.

    >>> rows_of({"nombre_2": "Registro", "nombre_1": "Ficha", "dias_1": "3"}, "nombre")
    {1: 'Ficha', 2: 'Registro'}
    """
    given = value if isinstance(value, Mapping) else {}
    found = {}
    for place, text in given.items():
        name, _, row = place.rpartition("_")
        if name == field and row.isdecimal():
            found[int(row)] = text
    return dict(sorted(found.items()))
