"""How findings name what they are about: few names in a sentence, in a fixed order."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

from intersect.findings.finding import Labels
from intersect.language import DEFAULT_LANGUAGE, language, message_n, rounded

MOST_NAMED = 6
"""In one sentence; pages list the others."""


def named(labels: Labels, key: str) -> object:
    """Return what something is called; an id that has no name stays as it is."""
    return labels.get(key, key)


def listing(labels: Labels, keys: Iterable[str]) -> list[object]:
    """Return the names of several things for a message, and how many more there are."""
    names = sorted((named(labels, key) for key in keys), key=_order)
    more = len(names) - MOST_NAMED
    if more < 2:  # «and 1 more» is as long as its name
        return names
    others = message_n("{count} more", "{count} more", more)
    return [*names[:MOST_NAMED], others]


def terms(labels: Labels, part: str, codes: Iterable[str]) -> list[object]:
    """Return the names of codes of one list of the profile."""
    return [named(labels, f"{part}:{code}") for code in sorted(codes)]


def hundredths(value: float | Fraction) -> Decimal:
    """Return a figure as a message writes it with two decimals."""
    return rounded(value, 2)


def _order(name: object) -> tuple[str, str]:
    if isinstance(name, dict):
        name = language(DEFAULT_LANGUAGE).local(name)
    return language(DEFAULT_LANGUAGE).sort_key(str(name))
