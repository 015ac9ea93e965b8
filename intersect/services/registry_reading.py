"""The rows of a REGISTRY file, compared with the registry one by one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from intersect.exchange import table_problems as problem_of
from intersect.exchange.registry_columns import DAYS, LISTS, NUMBERS
from intersect.exchange.registry_file import Entry
from intersect.language import message
from intersect.questionnaire.problem import Problem
from intersect.registry.names import folded
from intersect.services.registry_communes import Communes
from intersect.services.registry_plan import MOST_CANDIDATES, Plan, Question
from intersect.services.registry_records import Record, Records, contacts_of, new_key
from intersect.storage import tables
from intersect.storage.registry_rows import Kind

_ORDER = ("networks", "organisations", "people", "members")
"""Networks and institutions come before the members that name them."""
_NAME_COLUMN: Mapping[Kind, str] = {
    "network": "network",
    "organisation": "organisation",
    "person": "person",
}
_PERSON = ("email", "phone")
_SEAT = ("sector", "role", "since", "until")


class Reading:
    """One pass over the rows of a file; `plan` is what comes of it."""

    def __init__(
        self, records: Records, communes: Communes, answers: Mapping[str, str]
    ) -> None:
        self.records = records
        self.communes = communes
        self.plan = Plan(records, answers)
        self._parents: list[tuple[Record, Entry]] = []

    def read(self, entries: Sequence[Entry]) -> Plan:
        """Compare all rows with the registry."""
        by_sheet = {key: [e for e in entries if e.sheet.key == key] for key in _ORDER}
        for entry in by_sheet["networks"]:
            self._profile(entry)
        for entry in by_sheet["organisations"]:
            self._organisation(entry)
        for entry in by_sheet["people"]:
            self._person(entry)
        for entry in by_sheet["members"]:
            self._member(entry)
        for network, entry in self._parents:
            self._parent(network, entry)
        self._names_are_free()
        return self.plan

    # What each sheet says.

    def _profile(self, entry: Entry) -> None:
        network = self._identified("network", entry) or self._network(entry)
        if network is None:
            return
        self._rename(network, entry)
        self._keep_type(network, entry)
        for column, value in entry.values.items():
            if column not in ("id", "commune", "network", "type", "parent"):
                self.plan.say(network, column, _emptied(column, value), entry)
        if "parent" in entry.values:
            self._parents.append((network, entry))

    def _organisation(self, entry: Entry) -> None:
        organisation = self._identified("organisation", entry)
        if organisation is None and "id" not in entry.values:
            organisation = self._named("organisation", entry)
        if organisation is None:
            return
        self._rename(organisation, entry)
        if "sector" in entry.values:
            self.plan.say(organisation, "sector", entry.text("sector"), entry)

    def _person(self, entry: Entry) -> None:
        person = self._identified("person", entry)
        if person is None and "id" not in entry.values:
            person = self._somebody(entry, None)
        if person is None:
            return
        self._rename(person, entry)
        for column in (*_PERSON, "language"):
            if column in entry.values:
                self.plan.say(person, column, entry.text(column), entry)
        self.records.note_contacts(person)

    def _member(self, entry: Entry) -> None:
        seat = self._identified("membership", entry)
        if seat is None:
            if "id" in entry.values or (seat := self._seat(entry)) is None:
                return
        else:
            self._correct(seat, entry)
        seat.is_mentioned = True
        person = seat.value("person")
        for column in _PERSON:
            if column in entry.values:
                self.plan.say(person, column, entry.text(column), entry)
        self.records.note_contacts(person)
        for column in _SEAT:
            value = entry.values.get(column)
            if value is not None or (column == "until" and column in entry.values):
                self.plan.say(seat, column, value, entry)

    def _seat(self, entry: Entry) -> Record | None:
        """Return the seat of a row without identifier, kept or new."""
        if not entry.text("network") or not entry.text("person"):
            return None  # said already: the cell is empty
        network = self._network(entry)
        organisation = self._named("organisation", entry)
        if organisation is None and not entry.text("organisation"):
            self.plan.problems.append(
                problem_of.empty_cell(entry.place("organisation"))
            )
        if network is None or organisation is None:
            return None
        self._keep_type(network, entry)
        person = self._whose(entry, organisation)
        if person is None:
            return None
        until = entry.values.get("until")
        for seat in self.records.seats(network, person, organisation):
            if seat.value("until") in (None, until):
                return seat
        return self._new_seat(entry, network, person, organisation)

    def _new_seat(
        self, entry: Entry, network: Record, person: Record, organisation: Record
    ) -> Record | None:
        sector = entry.text("sector") or organisation.value("sector")
        if not sector:
            self.plan.problems.append(problem_of.empty_cell(entry.place("sector")))
            return None
        key = new_key(network.key, person.key, organisation.key)
        seat = Record("membership", network.territory, key, None)
        seat.said = {
            "network": network,
            "person": person,
            "organisation": organisation,
            "sector": sector,
        }
        return self.records.add(seat)

    def _correct(self, seat: Record, entry: Entry) -> None:
        """Compare a row of the export with its seat: names may have been corrected."""
        network, person = seat.value("network"), seat.value("person")
        name = entry.text("network")
        if name and network not in self.records.named("network", seat.territory, name):
            self.plan.problems.append(
                Problem(
                    "moved_seat",
                    entry.place("network"),
                    message("A seat cannot be moved to another network."),
                    message(
                        "Empty the identifier to add a seat; write a date under "
                        "“until” to end one. A network is renamed on its own sheet."
                    ),
                )
            )
        if entry.text("person") and entry.text("person") != person.present("name"):
            self.plan.say(person, "name", entry.text("person"), entry)
        if entry.text("organisation"):
            organisation = self._named("organisation", entry)
            if organisation is not None:
                self.plan.say(seat, "organisation", organisation, entry)

    # Which record a row means.

    def _identified(self, kind: Kind, entry: Entry) -> Record | None:
        """Return the record that the row's identifier names."""
        return self._by_id(kind, entry, "id")

    def _by_id(self, kind: Kind, entry: Entry, column: str) -> Record | None:
        if (identifier := entry.values.get(column)) is None:
            return None
        record = self.records.get(kind, identifier)
        if record is None:
            self.plan.problems.append(
                Problem(
                    "unknown_identifier",
                    entry.place(column),
                    message("The registry of your communes has no such identifier."),
                    message("Empty the cell to add a new row; or export again."),
                )
            )
        else:
            record.is_mentioned = True
        return record

    def _network(self, entry: Entry) -> Record | None:
        if "id" in entry.values and entry.sheet.key == "networks":
            return None
        return self._named("network", entry)

    def _named(self, kind: Kind, entry: Entry) -> Record | None:
        """Return the record of that name, one that it resembles, or a new one."""
        name = entry.text(_NAME_COLUMN[kind])
        if not name or (commune := self._commune(entry)) is None:
            return None
        if same := self.records.named(kind, commune, name):
            same[0].is_mentioned = True
            return same[0]
        key = new_key(kind, commune.code, folded(name))
        likely = self.records.alike(kind, commune, name)
        return self._asked(kind, key, name, commune, likely, entry) or self._new(
            kind, key, name, commune, entry
        )

    def _new(
        self, kind: Kind, key: str, name: str, commune: tables.Territory, entry: Entry
    ) -> Record | None:
        if kind == "network" and not entry.text("type"):
            self.plan.problems.append(
                Problem(
                    "network_without_type",
                    entry.place("network"),
                    message(
                        "{commune} has no network “{name}”.",
                        commune=commune.name,
                        name=name,
                    ),
                    message("Check the name; to add the network, write its type too."),
                )
            )
            return None
        said = {"name": name}
        if kind == "network":
            said["type_key"] = entry.text("type")
        return self.records.add(Record(kind, commune, key, None, said))

    def _whose(self, entry: Entry, organisation: Record) -> Record | None:
        """Return the person of a seat, by their identifier or by what is known."""
        if "person_id" in entry.values:
            return self._by_id("person", entry, "person_id")
        person = self._somebody(entry, organisation)
        if person is not None:
            person.organisations.add(organisation)
        return person

    def _somebody(self, entry: Entry, organisation: Record | None) -> Record | None:
        """Return who that is: of that name and institution, or name and address."""
        name, commune = entry.text("person"), self._commune(entry)
        if not name or commune is None:
            return None
        email, phone = entry.text("email"), entry.text("phone")
        same = self.records.named("person", commune, name)
        sure = [
            each
            for each in same
            if organisation in each.organisations
            or (organisation is None and len(same) == 1)
            or (each.is_new and not each.organisations)
        ]
        reached = set(contacts_of(email, ""))
        by_address = [
            each for each in same if reached & set(contacts_of(each.value("email"), ""))
        ]
        if len(sure) != 1:
            sure = by_address or sure
        if len(sure) == 1:
            sure[0].is_mentioned = True
            return sure[0]
        if sure:
            self._several(name, entry)
            return None
        likely = [
            *same,
            *self.records.reached_by(commune, email, phone),
            *self.records.alike("person", commune, name),
        ]
        where = organisation.key if organisation else ""
        key = new_key("person", commune.code, folded(name), email.casefold(), where)
        known = self._asked("person", key, name, commune, likely, entry)
        return known or self._new("person", key, name, commune, entry)

    def _asked(
        self,
        kind: Kind,
        key: str,
        name: str,
        commune: tables.Territory,
        likely: Sequence[Record],
        entry: Entry,
    ) -> Record | None:
        """Return the record that somebody said is meant, of those that may be."""
        if not likely:
            return None
        candidates = tuple(dict.fromkeys(likely))[:MOST_CANDIDATES]
        place = entry.place(_NAME_COLUMN[kind])
        meant = self.plan.chosen(
            Question(key, kind, name, commune.name, place, candidates)
        )
        if meant is not None:
            meant.is_mentioned = True
            self.records.note_name(meant, name)
        return meant

    def _several(self, name: str, entry: Entry) -> None:
        self.plan.problems.append(
            Problem(
                "several_people",
                entry.place("person"),
                message("Several people are called {name}.", name=name),
                message("Write the e-mail, or the identifier that the export gives."),
            )
        )

    def _commune(self, entry: Entry) -> tables.Territory | None:
        return self.communes.of(entry, self.plan)

    # What must hold between rows.

    def _rename(self, record: Record, entry: Entry) -> None:
        """Let a row with an identifier correct the name."""
        name = entry.text(_NAME_COLUMN[record.kind])
        if "id" in entry.values and name:
            self.plan.say(record, "name", name, entry)
            self.records.note_name(record, name)

    def _keep_type(self, network: Record, entry: Entry) -> None:
        kind = entry.text("type")
        if kind and kind != network.value("type_key"):
            self.plan.problems.append(
                Problem(
                    "other_type",
                    entry.place("type"),
                    message("{name} is of another type.", name=network.name),
                    message("Leave the cell empty: a network keeps its type."),
                )
            )

    def _parent(self, network: Record, entry: Entry) -> None:
        name = entry.text("parent")
        if not name:
            self.plan.say(network, "parent", None, entry)
            return
        found = self.records.named("network", network.territory, name)
        above = found[0] if found else None
        while above is not None and above is not network:
            above = above.value("parent")
        if found and above is None:
            self.plan.say(network, "parent", found[0], entry)
            return
        self.plan.problems.append(
            Problem(
                "bad_parent",
                entry.place("parent"),
                message("“{name}” cannot be the parent of this network.", name=name),
                message("Write another network of the commune, that is not below it."),
            )
        )

    def _names_are_free(self) -> None:
        """Refuse two networks, or two institutions, of one commune with one name."""
        for kind in ("network", "organisation"):
            for record in self.records.all[kind]:
                if record.is_new or "name" not in record.said:
                    continue
                named = self.records.named(record.kind, record.territory, record.name)
                if any(
                    folded(other.name) == folded(record.name)
                    for other in named
                    if other is not record
                ):
                    self.plan.problems.append(
                        Problem(
                            "duplicate_name",
                            record.territory.name,
                            message("Two would be called “{name}”.", name=record.name),
                            message("Give one of them another name."),
                        )
                    )


def _emptied(column: str, value: object) -> object:
    """Return what a column holds when it is erased; other values as they are."""
    if value is not None or column in (*DAYS, *NUMBERS):
        return value
    return [] if column in LISTS else ""
