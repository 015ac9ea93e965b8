"""Communes that files name by their official code, present or former."""

from __future__ import annotations

from typing import NamedTuple

from intersect.language import Message, message

Wrong = tuple[str, Message, Message]
"""A problem's code, what is wrong, and what to do."""


class Known(NamedTuple):
    """A territory that there is, under one of its codes."""

    code: str
    """Its present code."""
    level: str


def wrong_commune(code: str, place: Known | None, remedy: Message) -> Wrong | None:
    """Return why a code is that of no commune, or None.

    `remedy`: what to do if it is that of another territory.
    """
    if place is None:
        return (
            "unknown_commune",
            message("There is no territory with code {code}.", code=code[:40]),
            message("Check the official code, with its leading zeros, or load it."),
        )
    if place.level != "commune":
        what = message("{code} is the code of no commune.", code=code)
        return "no_commune", what, remedy
    return None
