"""Rosters of ties of the invented programme: flows with something to find in them."""

from __future__ import annotations

import uuid
from collections.abc import Collection as Some
from collections.abc import Mapping, Sequence
from datetime import timedelta
from itertools import pairwise
from math import ceil
from random import Random
from typing import Literal

from intersect.questionnaire.answer import Answer
from intersect.questionnaire.network_questions import TiesQuestion
from intersect.questionnaire.tie_answers import row_code
from intersect.services.invented.answers import Respondent, rows_of_pages
from intersect.services.invented.people import Organisation, Seat
from intersect.services.invented.stories import Fate, Story
from intersect.services.invented.waves import Collection, Rows, campaign_row

Shape = Literal["open", "bridge", "sink", "left_out", "chain"]
SHAPES: tuple[Shape, ...] = ("bridge", "left_out", "sink", "open", "chain")
"""How information goes: everywhere; between two groups through one institution; to one
that returns none; past a whole sector; one way from each to the next. In turns."""
CLOSED, OPEN = (1.0, 0.6, 0.9, 0.3), (0.0, 0.5, 1.0, 0.75)
"""The share of institutions that have answered, by the state of the wave. In turns: a
full roster, a provisional one, and one of which too few answered."""
FORGOTTEN = 0.06
"""How often an institution does not tell of something that there is."""
Arc = tuple[int, int]
"""Sender and receiver, by their places at the table."""


def add_ties(
    rng: Random,
    rows: Rows,
    collection: Collection,
    number: int,
    story: Story,
    seats: Sequence[Seat],
    opened: Some[uuid.UUID],
) -> None:
    """Add the roster of ties of network number `number`, as far as it is answered.

    One of an institution's people answers for it: the first of those, by id, who have
    `opened` their link.
    """
    rows["campaign"].append(campaign_row(collection))
    first: dict[Organisation, Seat] = {}
    for seat in seats:
        if seat.person.id in opened:
            first.setdefault(seat.person.organisation, seat)
    table = tuple(dict.fromkeys(seat.person.organisation for seat in seats))
    flows = _flows(SHAPES[number % len(SHAPES)], table)
    turns = CLOSED if collection.wave.state == "published" else OPEN
    wanted = ceil(turns[number // len(SHAPES) % len(turns)] * len(table))
    answering = list(first.values())
    for turn, seat in enumerate(rng.sample(answering, min(wanted, len(answering)))):
        is_open = collection.wave.state == "open"
        fate: Fate = "started" if is_open and turn == 1 else "submitted"
        _add_answer(rng, rows, collection, story, seat, table, flows, fate)


def _add_answer(
    rng: Random,
    rows: Rows,
    collection: Collection,
    story: Story,
    seat: Seat,
    table: Sequence[Organisation],
    flows: frozenset[Arc],
    fate: Fate,
) -> None:
    began_at = collection.wave.opened_at + timedelta(
        days=rng.randint(1, 12), minutes=rng.randrange(9 * 60)
    )
    [question] = collection.asked.questionnaire.questions
    assert isinstance(question, TiesQuestion)
    told = _told(rng, table.index(seat.person.organisation), table, flows)
    if fate == "started":
        told = dict(list(told.items())[: len(told) // 3])
    respondent = Respondent(collection.id, seat.id, story.rungs, fate, began_at)
    row, history = rows_of_pages(
        rng, collection.asked, respondent, [{question.id: Answer(told)}]
    )
    rows["response"].append(row)
    rows["response_change"] += history


def _told(
    rng: Random, own: int, table: Sequence[Organisation], flows: frozenset[Arc]
) -> Mapping[str, str]:
    """Return what one institution tells of each other: T1, T3 and T4 by its row."""
    told = {}
    for other, organisation in enumerate(table):
        if other == own:
            continue
        row = row_code(organisation.id)
        sends, receives = (
            arc in flows and rng.random() >= FORGOTTEN
            for arc in ((own, other), (other, own))
        )
        if sends and receives:
            often = rng.choice(("mensual", "semanal"))
        elif sends or receives:
            often = rng.choice(("una_vez", "mensual", "mensual"))
        else:
            often = rng.choice(("nunca", "nunca", "una_vez"))
        told[f"{row}.T1"] = often
        told[f"{row}.T3"] = rng.choice(("a_veces", "regular")) if sends else "no"
        told[f"{row}.T4"] = rng.choice(("a_veces", "regular")) if receives else "no"
    return told


def _flows(shape: Shape, table: Sequence[Organisation]) -> frozenset[Arc]:
    """Return who sends information to whom; the first at the table coordinates."""
    n = len(table)
    everybody = list(range(n))
    match shape:
        case "open":
            pairs = {(i, (i + step) % n) for i in everybody for step in (1, 2) if n > 2}
            return frozenset(pairs | {(b, a) for a, b in pairs})
        case "bridge":
            middle = (n + 1) // 2
            return _both_ways(everybody[:middle]) | _both_ways([0, *everybody[middle:]])
        case "sink":
            return frozenset((i, 0) for i in everybody[1:]) | _both_ways(everybody[1:3])
        case "left_out":
            alone = table[-1].sector
            return _both_ways([i for i in everybody if table[i].sector != alone])
        case "chain":
            return frozenset((i, i + 1) for i in everybody[:-1])


def _both_ways(places: Sequence[int]) -> frozenset[Arc]:
    """Return arcs both ways between neighbours, and with the first of them."""
    pairs = set(pairwise(places))
    pairs |= {(places[0], each) for each in places[1:]}
    return frozenset(pairs | {(b, a) for a, b in pairs})
