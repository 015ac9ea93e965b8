"""Who takes part: invented institutions and people, and their seats in a commune."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random

from intersect.services.invented import names
from intersect.services.invented.places import identifier
from intersect.services.invented.profiles import Profile

AGAIN = 0.75
"""Chance that a table asks an institution that sits at another already."""
ALWAYS_THE_SAME = 0.85
"""Chance that an institution sends whom it sent elsewhere."""
ELSEWHERE = 0.6
"""Chance that a second person of an institution sits at another of its tables too."""
SMALL = 3
"""A commission of so many institutions has no second seats."""


@dataclass(frozen=True)
class Organisation:
    """An invented institution of a commune."""

    id: uuid.UUID
    name: str
    sector: str


@dataclass(frozen=True)
class Person:
    """Somebody who does not exist."""

    id: uuid.UUID
    name: str
    organisation: Organisation


@dataclass(frozen=True)
class Seat:
    """A person's place at a table."""

    id: uuid.UUID
    person: Person


@dataclass
class Institutions:
    """Those of one commune, invented as tables ask for them."""

    rng: Random
    all: list[Organisation] = field(default_factory=list)

    def at_table(
        self, profile: Profile, first: Sequence[Organisation]
    ) -> list[Organisation]:
        """Return who sits in a network; `first` sits in the first of its bundle."""
        match profile.relation:
            case "part":
                return list(first[: len(profile.sectors)])
            case "support":
                return list(first[: max(4, len(first) * 3 // 4)])
            case "twin":
                known = list(first[: max(4, len(first) * 3 // 4)])
                rest = list(profile.sectors)
                for each in known:
                    if each.sector in rest:
                        rest.remove(each.sector)
                missing = max(0, len(profile.sectors) - len(known))
                return known + self._chosen(rest[:missing], first)
            case "parallel":
                return self._chosen(profile.sectors, first)
            case "alone":
                return self._chosen(profile.sectors, ())

    def _chosen(
        self, sectors: Sequence[str], avoided: Sequence[Organisation]
    ) -> list[Organisation]:
        chosen: list[Organisation] = []
        for sector in sectors:
            free = [
                each
                for each in self.all
                if each.sector == sector and each not in (*chosen, *avoided)
            ]
            is_known = free and self.rng.random() < AGAIN
            chosen.append(self.rng.choice(free) if is_known else self._new(sector))
        return chosen

    def _new(self, sector: str) -> Organisation:
        taken = sum(each.sector == sector for each in self.all)
        name = names.institution(sector, taken)
        made = Organisation(identifier(self.rng), name, sector)
        self.all.append(made)
        return made


def seats_at(
    rng: Random, at_tables: Sequence[Sequence[Organisation]], people: int
) -> list[list[Seat]]:
    """Return who sits at each table: every institution has one seat, some have two.

    Most institutions send the same person everywhere. There are as many people as
    asked for, unless the institutions alone need more.
    """
    called = names.people(rng, people + sum(map(len, at_tables)))
    sent: dict[uuid.UUID, Person] = {}
    seated: list[list[Seat]] = []
    invented = 0
    for table in at_tables:
        seats = []
        for organisation in table:
            person = sent.get(organisation.id)
            if person is None or rng.random() > ALWAYS_THE_SAME:
                person = Person(identifier(rng), next(called), organisation)
                sent.setdefault(organisation.id, person)
                invented += 1
            seats.append(Seat(identifier(rng), person))
        seated.append(seats)
    open_to_all = [n for n, table in enumerate(at_tables) if len(table) > SMALL]
    for _ in range(people - invented if open_to_all else 0):
        smallest = min(open_to_all, key=lambda n: len(seated[n]))
        organisation = rng.choice(at_tables[smallest])
        person = Person(identifier(rng), next(called), organisation)
        seated[smallest].append(Seat(identifier(rng), person))
        elsewhere = [
            n for n in open_to_all if n != smallest and organisation in at_tables[n]
        ]
        if elsewhere and rng.random() < ELSEWHERE:
            seated[rng.choice(elsewhere)].append(Seat(identifier(rng), person))
    return seated
