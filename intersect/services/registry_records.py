"""The registry of communes as records that a file's rows are compared with."""

from __future__ import annotations

import hashlib
import uuid
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from intersect.registry.likeness import Alike
from intersect.registry.names import folded
from intersect.storage import registry_rows as rows
from intersect.storage import tables
from intersect.storage.registry_rows import Kind

KINDS: tuple[Kind, ...] = ("network", "organisation", "person", "membership")


@dataclass(eq=False)
class Record:
    """A row of the registry, kept or to be added, and what the file says of it."""

    kind: Kind
    territory: tables.Territory
    key: str
    """The identifier of one that is kept; a digest of what names one that is new."""
    kept: dict[str, Any] | None
    said: dict[str, Any] = field(default_factory=dict)
    """Column -> what shall stand there, where that is not there already."""
    is_mentioned: bool = False
    organisations: set[Record] = field(default_factory=set)
    """Of a person: for which they have or had a seat."""

    @property
    def is_new(self) -> bool:
        """Whether the registry does not have it yet."""
        return self.kept is None

    @property
    def is_changed(self) -> bool:
        """Whether it is kept, and the file says something else."""
        return not self.is_new and bool(self.said)

    def present(self, column: str) -> Any:  # noqa: ANN401 - a column's value
        """Return what the registry has there; nothing of a record that is new."""
        return None if self.kept is None else self.kept[column]

    def value(self, column: str) -> Any:  # noqa: ANN401 - a column's value
        """Return what stands there once the file is imported."""
        return self.said[column] if column in self.said else self.present(column)

    @property
    def name(self) -> str:
        """Return its name once the file is imported; of a seat, the person's."""
        if self.kind == "membership":
            return str(self.value("person").name)
        return str(self.value("name"))


def new_key(*parts: str) -> str:
    """Return the key of a record that is new: the same each time the file is read."""
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:20]


class Records:
    """All records of some communes, found by identifier, by name and by likeness."""

    def __init__(self, session: Session, communes: Sequence[tables.Territory]) -> None:
        self.all: dict[Kind, list[Record]] = {kind: [] for kind in KINDS}
        self._by_key: dict[tuple[str, str], Record] = {}
        self._named: dict[tuple[Kind, uuid.UUID, str], list[Record]] = defaultdict(list)
        self._contacts: dict[tuple[uuid.UUID, str], list[Record]] = defaultdict(list)
        self._seats: dict[tuple[Record, Record, Record], list[Record]] = defaultdict(
            list
        )
        self._alike: dict[tuple[Kind, uuid.UUID], Alike] = {}
        self._load(session, communes)

    def _load(self, session: Session, communes: Sequence[tables.Territory]) -> None:
        by_id = {each.id: each for each in communes}
        for kind in ("organisation", "person", "network"):
            for kept in rows.list_rows(session, kind, list(by_id)):
                commune = by_id[kept["territory_id"]]
                self.add(Record(kind, commune, str(kept["id"]), kept))
        for network in self.all["network"]:
            if network.kept is not None:
                network.kept["parent"] = self.get("network", network.kept["parent_id"])
        for kept in rows.list_rows(session, "membership", list(by_id)):
            self._load_seat(kept)

    def _load_seat(self, kept: dict[str, Any]) -> None:
        parts = {
            kind: self.get(kind, kept[f"{kind}_id"])
            for kind in ("network", "person", "organisation")
        }
        network = parts["network"]
        if network is None or None in parts.values():
            return  # somebody of another commune: not this file's affair
        zone = ZoneInfo(network.territory.time_zone)
        for column in ("since", "until"):
            moment = kept[column]
            kept[column] = moment.astimezone(zone).date() if moment else None
        seat = Record(
            "membership", network.territory, str(kept["id"]), {**kept, **parts}
        )
        self.add(seat)

    def get(self, kind: str, key: object) -> Record | None:
        """Return the record with that identifier or key, or None."""
        return self._by_key.get((kind, str(key)))

    def add(self, record: Record) -> Record:
        """Keep a record so that it is found."""
        self.all[record.kind].append(record)
        self._by_key[record.kind, record.key] = record
        if record.kind == "membership":
            person, organisation = record.value("person"), record.value("organisation")
            self._seats[record.value("network"), person, organisation].append(record)
            person.organisations.add(organisation)
            return record
        self.note_name(record, record.name)
        if record.kind == "person":
            self.note_contacts(record)
        return record

    def note_name(self, record: Record, name: str) -> None:
        """Let a record be found under a name, also under one that it will have."""
        place = (record.kind, record.territory.id)
        known = self._named[*place, folded(name)]
        if record not in known:
            known.append(record)
            alike = self._alike.setdefault(place, Alike(of_people=place[0] == "person"))
            alike.add(record.key, name)

    def note_contacts(self, person: Record) -> None:
        """Let a person be found by their addresses and telephones."""
        for contact in contacts_of(person.value("email"), person.value("phone")):
            known = self._contacts[person.territory.id, contact]
            if person not in known:
                known.append(person)

    def named(self, kind: Kind, commune: tables.Territory, name: str) -> list[Record]:
        """Return the records of a commune with that name, whatever its capitals."""
        return self._named.get((kind, commune.id, folded(name)), [])

    def alike(self, kind: Kind, commune: tables.Territory, name: str) -> list[Record]:
        """Return the records of a commune whose name may mean the same."""
        alike = self._alike.get((kind, commune.id))
        keys = alike.like(name) if alike else []
        return [self._by_key[kind, key] for key in keys]

    def reached_by(
        self, commune: tables.Territory, email: str, phone: str
    ) -> list[Record]:
        """Return the people of a commune with one of these addresses or telephones."""
        return [
            person
            for contact in contacts_of(email, phone)
            for person in self._contacts.get((commune.id, contact), ())
        ]

    def seats(
        self, network: Record, person: Record, organisation: Record
    ) -> list[Record]:
        """Return the seats of a person in a network for an organisation, all times."""
        return self._seats.get((network, person, organisation), [])


def contacts_of(email: str | None, phone: str | None) -> Iterator[str]:
    """Yield what two contacts share that are the same: addresses, last figures."""
    for address in (email or "").split(","):
        if address.strip():
            yield address.strip().casefold()
    for number in (phone or "").split(","):
        figures = "".join(c for c in number if c.isdigit())
        if len(figures) >= 7:
            yield figures[-7:]
