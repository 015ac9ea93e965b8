"""Full factual sheets of the invented programme: money, deliveries, who can resolve.

Of the many questions of the full sheets only those are answered of which the minimum
sheet has none.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from random import Random
from typing import Literal

from intersect.analysis.sheet_facts import DELIVERIES, GIVER, RECEIVER
from intersect.services.invented.people import Seat
from intersect.services.invented.sheets import BUDGET, Facts, rung
from intersect.services.invented.stories import story_of

Shape = Literal["one_giver", "around", "some", "outside"]
SHAPES: tuple[Shape, ...] = ("one_giver", "some", "around", "outside")
"""Who gives resources: one to all; each of half of them to the next, and the others
neither give nor receive; each to the next and the one after; some outside the network.
In turns, each of them for four networks: as many as sheets take turns."""
KINDS = ("dinero", "horas", "vehiculo", "local", "materiales")
MOST_ROWS = 20
OUTSIDE = ("Fundación del Valle (inventada)", "Empresa portuaria (inventada)")
TOTAL = 24_000_000
DIMENSIONS = ("OBJ", "PLA", "PRE", "INF", "EVA")
"""In the order of the rungs of a story."""
WHO = {"PRE": ("municipio", "region", "ministerio"), "INF": ("red", "municipio")}
"""Who can resolve what holds these dimensions back; of the others, the network."""


def budget_facts(rng: Random, number: int, seats: Sequence[Seat]) -> Facts:
    """Return how much was decided together, and who gave what to whom."""
    joint = (0.005, 0.06, 0.18, 0.4)[rung(story_of(number), BUDGET)]
    money = {"moneda": "CLP", "total": str(TOTAL), "conjunto": str(int(TOTAL * joint))}
    table = [seat.person.organisation.name for seat in seats]
    names = list(dict.fromkeys(table))
    shape = SHAPES[number // len(SHAPES) % len(SHAPES)]
    delivered: dict[str, str] = {}
    for row, (giver, receiver) in enumerate(_given(shape, names)[:MOST_ROWS], start=1):
        delivered[f"{GIVER}_{row}"] = giver
        delivered[f"{RECEIVER}_{row}"] = receiver
        delivered[f"tipo_{row}"] = rng.choice(KINDS)
    return {"FP1": money, DELIVERIES: delivered}


def network_facts(rng: Random, number: int, _seats: Sequence[Seat]) -> Facts:
    """Return how long meetings are, and who can resolve what holds the network back.

    That is said of the dimensions below the highest rung.
    """
    story = story_of(number)
    who = {
        dimension: rng.choice(WHO.get(dimension, ("red",)))
        for place, dimension in enumerate(DIMENSIONS)
        if rung(story, place) < 3
    }
    return {"FV1": who, "FM2": {"horas": rng.choice(("1", "1.5", "2"))}}


def _given(shape: Shape, names: Sequence[str]) -> list[tuple[str, str]]:
    """Return who gave to whom; the first at the table coordinates."""
    match shape:
        case "one_giver":
            return [(names[0], other) for other in names[1:]]
        case "some":
            half = names[: (len(names) + 1) // 2]
            return list(pairwise(half))
        case "around":
            return [
                (name, names[(place + step) % len(names)])
                for place, name in enumerate(names)
                for step in (1, 2)
            ]
        case "outside":
            inside = list(pairwise(names))
            return [*inside, *((each, names[0]) for each in OUTSIDE)]
