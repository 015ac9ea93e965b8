"""Names that differ only in case or accents, and may be meant as one."""

from __future__ import annotations

from collections.abc import Iterable

from intersect.language import Message, message
from intersect.questionnaire.problem import Problem
from intersect.registry.names import folded

Spelling = tuple[str, str, str, Message]
"""Column, the network that it is in (or nothing), the name, and where it stands."""


def two_spellings(names: Iterable[Spelling]) -> list[Problem]:
    """Return a warning for each name that differs from another in case or accents."""
    first: dict[tuple[str, str, str], str] = {}
    warnings: dict[tuple[str, str, str], Problem] = {}
    for column, network, name, place in names:
        one = first.setdefault((column, network, folded(name)), name)
        if one != name and (column, network, name) not in warnings:
            warnings[column, network, name] = Problem(
                "two_spellings",
                place,
                message("“{one}” and “{two}” count as two.", one=one, two=name),
                message("If they are the same, write both alike and run this again."),
            )
    return list(warnings.values())
