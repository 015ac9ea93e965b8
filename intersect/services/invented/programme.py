"""The invented programme, put together: territories and waves, then its communes.

Rows come a commune at a time, so that a whole country needs little memory.
"""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from random import Random

from intersect.registry.model import NetworkType
from intersect.services.invented import (
    full_sheets,
    places,
    sheets,
    stories,
    ties,
    waves,
)
from intersect.services.invented.answers import Asked
from intersect.services.invented.networks import (
    InventedNetwork,
    add_registry,
    networks_in,
)
from intersect.services.invented.places import Commune, identifier
from intersect.services.invented.stories import Fate
from intersect.services.invented.waves import Collection, Period, Rows

FULL_SHEETS: Mapping[str, sheets.Write] = {
    "hechos_presupuesto": full_sheets.budget_facts,
    "hechos_red": full_sheets.network_facts,
}
"""Questionnaire -> what its sheets say."""
DENSITY = (1.5, 1.25, 1.0, 0.75, 0.5)
"""How many networks communes have beside one another, in turns."""


@dataclass(frozen=True)
class Sizes:
    """How large the programme is."""

    communes: int = 20
    networks: int = 100
    people: int = 900


REGION = Sizes()
WHOLE_COUNTRY = Sizes(346, 2768, 33000)


def programme(
    seed: int,
    sizes: Sizes,
    asked: Sequence[Asked],
    kinds: Mapping[str, NetworkType],
    now: datetime,
) -> Iterator[Rows]:
    """Return the rows by table: what all share first, then those of each commune.

    `asked` is the questionnaire that members answer, the minimum sheet, the roster of
    ties, and then full sheets.
    """
    country = places.country(seed, sizes.communes)
    both = waves.periods(seed, now)
    shared: Rows = defaultdict(list)
    shared["territory"] = places.territory_rows(country)
    shared["wave"] = [
        waves.wave_row(wave, asked, country.id, copied)
        for wave, copied in zip(both, (None, both[0]), strict=True)
    ]
    yield shared
    networks, people = 0, 0
    ends = _shares(sizes)
    for place, (commune, (last, sat)) in enumerate(
        zip(country.communes, ends, strict=True)
    ):
        rng = Random(f"{seed}/{commune.code}")
        numbers = range(networks, last)
        found = networks_in(rng, kinds, place, numbers, sat - people)
        rows = _commune_rows(rng, commune, found, both, asked[0], asked[1], now)
        # Drawn apart: what else there is does not depend on ties and full sheets.
        apart = Random(f"{seed}/{commune.code}/ties")
        _add_rosters(apart, rows, found, both, asked[2])
        apart = Random(f"{seed}/{commune.code}/sheets")
        _add_full_sheets(apart, rows, found, both, asked[3:])
        yield rows
        networks, people = last, sat


def _shares(sizes: Sizes) -> list[tuple[int, int]]:
    """Return how many networks and people there are up to each commune."""
    weights = [DENSITY[n % len(DENSITY)] for n in range(sizes.communes)]
    ends, reached, whole = [], 0.0, sum(weights)
    for weight in weights:
        reached += weight
        share = reached / whole
        ends.append((round(sizes.networks * share), round(sizes.people * share)))
    return ends


def _commune_rows(
    rng: Random,
    commune: Commune,
    networks: Sequence[InventedNetwork],
    both: Sequence[Period],
    core: Asked,
    minimum: Asked,
    now: datetime,
) -> Rows:
    rows: Rows = defaultdict(list)
    add_registry(rng, rows, commune, networks, now)
    for number, wave in enumerate(both, start=1):
        linked: dict[uuid.UUID, bool] = {}
        for network in networks:
            if network.is_new:
                continue
            collection, sheet = (
                Collection(identifier(rng), network.id, number, wave, each)
                for each in (core, minimum)
            )
            waves.add_collection(rows, collection)
            for person, is_opened in _add_answers(rng, rows, collection, network):
                linked[person] = linked.get(person, False) or is_opened
            sheets.add_sheet(
                rng, rows, sheet, network.number, network.seats, sheets.minimum_facts
            )
        waves.add_links(rng, rows, wave, linked)
    return rows


def _add_rosters(
    rng: Random,
    rows: Rows,
    networks: Sequence[InventedNetwork],
    both: Sequence[Period],
    asked: Asked,
) -> None:
    for number, wave in enumerate(both, start=1):
        opened = {
            link["person_id"]
            for link in rows["link"]
            if link["wave_id"] == wave.id and link["opened_at"]
        }
        for network in networks:
            if not network.is_new:
                ties.add_ties(
                    rng,
                    rows,
                    Collection(identifier(rng), network.id, number, wave, asked),
                    network.number,
                    stories.story_of(network.number),
                    network.seats,
                    opened,
                )


def _add_full_sheets(
    rng: Random,
    rows: Rows,
    networks: Sequence[InventedNetwork],
    both: Sequence[Period],
    asked: Sequence[Asked],
) -> None:
    for number, wave in enumerate(both, start=1):
        for network in networks:
            if network.is_new:
                continue
            for each in asked:
                sheets.add_sheet(
                    rng,
                    rows,
                    Collection(identifier(rng), network.id, number, wave, each),
                    network.number,
                    network.seats,
                    FULL_SHEETS[each.questionnaire.id],
                )


def _add_answers(
    rng: Random, rows: Rows, collection: Collection, network: InventedNetwork
) -> Iterator[tuple[uuid.UUID, bool]]:
    """Add what a network's members answered; return who had a link and opened it."""
    story = stories.story_of(network.number)
    fates: list[Fate]
    if collection.wave.state == "published":
        fates = stories.fates_when_closed(story, network.voices, rng)
    else:
        story = stories.a_year_later(story, rng)
        fates = stories.fates_so_far(network.number, len(network.seats), rng)
    waves.add_responses(
        rng, rows, collection, story, network.seats, network.voices, fates
    )
    for seat, fate in zip(network.seats, fates, strict=True):
        yield seat.person.id, fate != "nothing"
