"""What a collection comes to: how a network works, and who of it has answered.

Networks take turns, so that every level and every reason why none can be stated comes
up in any hundred of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from random import Random
from typing import Literal

Turnout = Literal["all", "most", "few", "one_voice", "low"]
"""All voices or most; too few people, one voice alone, less than half of the voices."""
Fate = Literal["submitted", "usable", "started", "idle", "declined", "nothing"]
"""«usable»: never submitted, and long enough to count at the end."""
UNKNOWN = "?"


@dataclass(frozen=True)
class Story:
    """How a network works: one rung a dimension, «?» where hardly anybody knows."""

    rungs: str
    turnout: Turnout = "all"
    is_disputed: bool = False
    """Whether half of the voices see it one rung higher."""


CLOSED = (
    Story("22222"),
    Story("21121", "most"),
    Story("33233"),  # only the budget keeps it from the highest level
    Story("00000"),
    Story("22222", "few"),
    Story("22021"),  # the budget lags two rungs behind
    Story("33333"),
    Story("22202"),  # plans, and tells each other nothing
    Story("11121", is_disputed=True),
    Story("22222", "low"),
    Story("11010"),
    Story("22??2"),
    Story("33332", "most"),
    Story("21111", "one_voice"),
    Story("33?33"),
    Story("22122"),
    Story("22111", "most"),
)
"""A wave that is over; each turn of them begins one further on."""
OPEN = (0.0, 0.35, 0.6, 0.15, 0.8, 1.0, 0.45)
"""The share of members who have submitted in a wave that is under way."""


def story_of(network: int) -> Story:
    """Return what the first wave found in network number `network`."""
    return CLOSED[network % len(CLOSED)]


def a_year_later(story: Story, rng: Random) -> Story:
    """Return how a network works in the next wave: as before, or a little better."""
    rungs = story.rungs.replace(UNKNOWN, "1")
    if rng.random() < 0.6:
        place = min(range(len(rungs)), key=lambda n: (rungs[n], rng.random()))
        higher = str(min(3, int(rungs[place]) + 1))
        rungs = rungs[:place] + higher + rungs[place + 1 :]
    return Story(rungs, is_disputed=story.is_disputed)


def fates_when_closed(story: Story, voices: Sequence[str], rng: Random) -> list[Fate]:
    """Return what each member did in a wave that is over."""
    heard = _heard(story.turnout, voices, rng)
    chosen = [n for n, voice in enumerate(voices) if voice in heard]
    if story.turnout == "few":
        chosen = chosen[:2]
    fates: list[Fate] = []
    for n in range(len(voices)):
        if n in chosen:
            fates.append("usable" if rng.random() < 0.06 else "submitted")
        else:
            fates.append(_one_of(rng, ("nothing", "nothing", "started", "declined")))
    if story.turnout == "all" and len(voices) > 6 and rng.random() < 0.4:
        fates[rng.randrange(len(voices))] = "declined"
    return fates


def fates_so_far(network: int, members: int, rng: Random) -> list[Fate]:
    """Return what each member has done in a wave that is under way."""
    share = OPEN[network % len(OPEN)]
    if not share:
        return ["nothing"] * members
    submitted = set(rng.sample(range(members), round(share * members)))
    others: tuple[Fate, ...] = ("nothing", "nothing", "started", "idle", "declined")
    return [
        "submitted" if n in submitted else _one_of(rng, others) for n in range(members)
    ]


def _heard(turnout: Turnout, voices: Sequence[str], rng: Random) -> set[str]:
    """Return the voices that answer."""
    names = list(dict.fromkeys(voices))
    rng.shuffle(names)
    match turnout:
        case "all" | "few":
            return set(names)
        case "most":
            return set(names[: min(ceil(len(names) * 0.6), len(names) - 1)])
        case "low":
            return set(names[: max(1, (len(names) - 1) // 2)])
        case "one_voice":
            return {max(names, key=lambda name: (voices.count(name), name))}


def _one_of(rng: Random, fates: Sequence[Fate]) -> Fate:
    return rng.choice(fates)
