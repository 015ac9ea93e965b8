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
from intersect.services.registry_matching import NAME_COLUMN, Matching
from intersect.services.registry_plan import Plan
from intersect.services.registry_records import Record, Records, new_key

_ORDER = ("networks", "organisations", "people", "members")
"""Networks and institutions come before the members that name them."""
_PERSON = ("email", "phone")
_SEAT = ("sector", "role", "since", "until")


class Reading:
    """One pass over the rows of a file; `plan` is what comes of it."""

    def __init__(
        self, records: Records, communes: Communes, answers: Mapping[str, str]
    ) -> None:
        self.records = records
        self.plan = Plan(records, answers)
        self.match = Matching(records, communes, self.plan)
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

    def _profile(self, entry: Entry) -> None:
        network = self.match.identified("network", entry) or self.match.network(entry)
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
        organisation = self.match.identified("organisation", entry)
        if organisation is None and "id" not in entry.values:
            organisation = self.match.named("organisation", entry)
        if organisation is None:
            return
        self._rename(organisation, entry)
        if "sector" in entry.values:
            self.plan.say(organisation, "sector", entry.text("sector"), entry)

    def _person(self, entry: Entry) -> None:
        person = self.match.identified("person", entry)
        if person is None and "id" not in entry.values:
            person = self.match.somebody(entry, None)
        if person is None:
            return
        self._rename(person, entry)
        for column in (*_PERSON, "language"):
            if column in entry.values:
                self.plan.say(person, column, entry.text(column), entry)
        self.records.note_contacts(person)

    def _member(self, entry: Entry) -> None:
        seat = self.match.identified("membership", entry)
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
        network = self.match.network(entry)
        organisation = self.match.named("organisation", entry)
        if organisation is None and not entry.text("organisation"):
            self.plan.problems.append(
                problem_of.empty_cell(entry.place("organisation"))
            )
        if network is None or organisation is None:
            return None
        self._keep_type(network, entry)
        person = self.match.whose(entry, organisation)
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
            organisation = self.match.named("organisation", entry)
            if organisation is not None:
                self.plan.say(seat, "organisation", organisation, entry)

    def _rename(self, record: Record, entry: Entry) -> None:
        """Let a row with an identifier correct the name."""
        name = entry.text(NAME_COLUMN[record.kind])
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
