"""The invented networks of a commune: their profile, members and meetings, as rows."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random
from typing import Any

from intersect.registry.model import NetworkType
from intersect.services.invented.people import (
    Institutions,
    Organisation,
    Seat,
    seats_at,
)
from intersect.services.invented.places import Commune, identifier
from intersect.services.invented.profiles import Profile, profiles_of
from intersect.services.invented.waves import Rows

ZONES: tuple[tuple[str, ...], ...] = (
    ("centro", "norte"),
    ("centro", "sur"),
    ("centro", "norte", "sur", "rural"),
)
SET_UP = timedelta(days=420)
"""How long ago networks and seats were entered."""
NEW_EACH = 13
"""One network in so many was set up last month and has no collection yet."""
INACTIVE_EACH = 17
"""One in so many has not met for more than half a year."""
MEETINGS = 3


@dataclass(frozen=True)
class InventedNetwork:
    """A network with its members."""

    id: uuid.UUID
    number: int
    """In the whole programme."""
    profile: Profile
    kind: NetworkType
    parent_id: uuid.UUID | None
    zones: Sequence[str]
    seats: Sequence[Seat]

    @property
    def voices(self) -> list[str]:
        """Return the voice of each member."""
        by_sector = self.kind.voice == "sector"
        return [
            each.person.organisation.sector
            if by_sector
            else each.person.organisation.name
            for each in self.seats
        ]

    @property
    def is_new(self) -> bool:
        """Whether it was set up after the waves had been opened."""
        return self.number % NEW_EACH == NEW_EACH - 1

    @property
    def is_inactive(self) -> bool:
        """Whether it no longer meets."""
        return self.number % INACTIVE_EACH == INACTIVE_EACH - 1


def networks_in(
    rng: Random,
    kinds: Mapping[str, NetworkType],
    commune: int,
    numbers: range,
    people: int,
) -> list[InventedNetwork]:
    """Return the networks of commune number `commune`, with so many people in all."""
    institutions = Institutions(rng)
    profiles = profiles_of(commune, len(numbers))
    tables: list[list[Organisation]] = []
    first: list[Organisation] = []
    for profile in profiles:
        tables.append(institutions.at_table(profile, first))
        if profile.relation == "alone":
            first = tables[-1]
    seated = seats_at(rng, tables, people)
    made: list[InventedNetwork] = []
    leader, zones = uuid.UUID(int=0), ZONES[0]
    for number, profile, seats in zip(numbers, profiles, seated, strict=True):
        network_id = identifier(rng)
        if profile.relation == "alone":
            leader, zones = network_id, ZONES[number % len(ZONES)]
        parent = leader if profile.relation == "part" else None
        kind = kinds[profile.kind]
        made.append(
            InventedNetwork(network_id, number, profile, kind, parent, zones, seats)
        )
    return made


def add_registry(
    rng: Random,
    rows: Rows,
    commune: Commune,
    networks: Sequence[InventedNetwork],
    now: datetime,
) -> None:
    """Add the rows of a commune's networks, institutions, people, seats, meetings."""
    seats = [seat for network in networks for seat in network.seats]
    people = {seat.person.id: seat.person for seat in seats}
    organisations = {
        each.organisation.id: each.organisation for each in people.values()
    }
    for organisation in organisations.values():
        rows["organisation"].append(
            {
                "id": organisation.id,
                "territory_id": commune.id,
                "name": organisation.name,
                "sector": organisation.sector,
            }
        )
    for number, person in enumerate(people.values(), start=1):
        address = f"persona{number}.{commune.code.lower()}@ejemplo.invalid"
        rows["person"].append(
            {
                "id": person.id,
                "territory_id": commune.id,
                "name": person.name,
                "email": "" if number % 9 == 0 else address,
                "phone": f"+56 9 0000 {number:04}" if number % 3 == 0 else "",
            }
        )
    names: Counter[str] = Counter()
    for network in networks:
        names[network.profile.name] += 1
        name = _name(network.profile.name, names[network.profile.name], commune.name)
        set_up = now - (timedelta(days=20) if network.is_new else SET_UP)
        rows["network"].append(_network_row(network, commune, name, set_up))
        _add_seats(rows, network, set_up)
        _add_meetings(rng, rows, network, now)


def _name(name: str, turn: int, commune: str) -> str:
    numbered = f"{name} {turn}" if turn > 1 else name
    return f"{numbered} de {commune} (ficticia)"


def _network_row(
    network: InventedNetwork, commune: Commune, name: str, set_up: datetime
) -> dict[str, Any]:
    profile, kind = network.profile, network.kind
    expected = list(kind.expected_sectors) or (
        list(dict.fromkeys(profile.sectors)) if kind.voice == "sector" else []
    )
    return {
        "id": network.id,
        "territory_id": commune.id,
        "type_key": kind.key,
        "voice": kind.voice,
        "name": name,
        "purpose": profile.purpose,
        "expected_sectors": expected,
        "themes": list(profile.themes),
        "populations": list(profile.populations),
        "functions": list(profile.functions),
        "zones": list(network.zones),
        "mandate": profile.mandate,
        "governance": profile.governance,
        "parent_id": network.parent_id,
        "sharing_purpose": profile.sharing_purpose,
        "started_on": date(2012 + network.number % 13, 1 + network.number % 12, 1),
        "meetings_per_month": 0.0
        if network.is_inactive
        else profile.meetings_per_month,
        "hours_per_meeting": profile.hours_per_meeting,
        "created_at": set_up,
    }


def _add_seats(rows: Rows, network: InventedNetwork, since: datetime) -> None:
    for place, seat in enumerate(network.seats):
        rows["membership"].append(
            {
                "id": seat.id,
                "network_id": network.id,
                "person_id": seat.person.id,
                "organisation_id": seat.person.organisation.id,
                "sector": seat.person.organisation.sector,
                "role": "member" if place else "coordinator",
                "since": since,
            }
        )


def _add_meetings(
    rng: Random, rows: Rows, network: InventedNetwork, now: datetime
) -> None:
    """Add the last meetings, with whoever came."""
    last = 250 if network.is_inactive else 10
    for number in range(MEETINGS):
        held = now - timedelta(days=last + 30 * number)
        meeting_id = identifier(rng)
        rows["meeting"].append(
            {
                "id": meeting_id,
                "network_id": network.id,
                "held_on": held.date(),
                "hours": network.profile.hours_per_meeting,
                "added_at": held + timedelta(days=1),
            }
        )
        rows["attendance"] += [
            {"meeting_id": meeting_id, "membership_id": seat.id}
            for seat in network.seats
            if rng.random() < 0.7
        ]
