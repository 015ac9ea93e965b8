"""The profile of a network (method B.4): what must hold in it, without a database."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from intersect.language import Message, message
from intersect.registry.check import TERMS
from intersect.registry.mistake import Mistake

MANDATES: Mapping[str, Message] = {
    "voluntary": message("Voluntary: its members decided it"),
    "national": message("Required by a national programme or law"),
    "ordinance": message("Required by an ordinance or municipal decree"),
}
"""FG2."""
GOVERNANCE: Mapping[str, Message] = {
    "shared": message("Shared: its members decide together"),
    "lead": message("One institution leads"),
    "secretariat": message("A technical secretariat that belongs to no sector"),
}
"""FG1."""
MOST_MEETINGS = 31
"""In a month."""
MOST_HOURS = 24
"""Of a meeting."""


@dataclass(frozen=True)
class Profile:
    """What a network is for, how it is governed and what it takes of its members."""

    themes: tuple[str, ...] = ()
    populations: tuple[str, ...] = ()
    functions: tuple[str, ...] = ()
    zones: tuple[str, ...] = ()
    mandate: str = ""
    mandate_text: str = ""
    governance: str = ""
    sharing_purpose: str = ""
    started_on: date | None = None
    meetings_per_month: float | None = None
    hours_per_meeting: float | None = None


def profile_mistakes(
    profile: Profile, terms: Mapping[str, Collection[str]], today: date
) -> Iterator[Mistake]:
    """Yield what is wrong with a profile; `terms` are the codes of each closed list."""
    lists = {name: (getattr(profile, name), terms[name]) for name in TERMS}
    lists["mandate"] = ((profile.mandate,), ("", *MANDATES))
    lists["governance"] = ((profile.governance,), ("", *GOVERNANCE))
    for field, (chosen, known) in lists.items():
        for code in chosen:
            if code not in known:
                yield Mistake(
                    "unknown_code",
                    field,
                    message("“{code}” is not on the list.", code=code),
                    message("Choose from the list."),
                )
    if profile.started_on and profile.started_on > today:
        yield Mistake(
            "in_the_future",
            "started_on",
            message("This day is still to come."),
            message("Enter the day on which the network began."),
        )
    yield from _number("meetings_per_month", profile.meetings_per_month, MOST_MEETINGS)
    yield from _number("hours_per_meeting", profile.hours_per_meeting, MOST_HOURS)


def _number(field: str, value: float | None, most: int) -> Iterator[Mistake]:
    # Written so that what is no number (nan) is refused too.
    if value is not None and not 0 <= value <= most:
        yield Mistake(
            "out_of_range",
            field,
            message("This number is not possible."),
            message("Write a number from 0 to {most}.", most=most),
        )


def is_own_ancestor(
    network: UUID, parent: UUID | None, parents: Mapping[UUID, UUID | None]
) -> bool:
    """Return whether a network would be above itself, with that parent.

    `parents` are those that the networks have now.
    """
    passed = {network}
    while parent is not None:
        if parent in passed:
            return True
        passed.add(parent)
        parent = parents.get(parent)
    return False
