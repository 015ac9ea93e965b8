"""Which record of the registry a row of a REGISTRY file means."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from intersect.exchange.registry_file import Entry
from intersect.language import message
from intersect.questionnaire.problem import Problem
from intersect.registry.names import folded
from intersect.services.registry_communes import Communes
from intersect.services.registry_plan import MOST_CANDIDATES, Plan, Question
from intersect.services.registry_records import Record, Records, contacts_of, new_key
from intersect.storage import tables
from intersect.storage.registry_rows import Kind

NAME_COLUMN: Mapping[Kind, str] = {
    "network": "network",
    "organisation": "organisation",
    "person": "person",
}
"""Where a row says what a record is called."""


class Matching:
    """Finds the record of each row, or begins one that is new; asks when in doubt."""

    def __init__(self, records: Records, communes: Communes, plan: Plan) -> None:
        self.records = records
        self.communes = communes
        self.plan = plan

    def identified(self, kind: Kind, entry: Entry) -> Record | None:
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

    def network(self, entry: Entry) -> Record | None:
        """Return the network that a row names; one with an identifier names none."""
        if "id" in entry.values and entry.sheet.key == "networks":
            return None
        return self.named("network", entry)

    def named(self, kind: Kind, entry: Entry) -> Record | None:
        """Return the record of that name, one that it resembles, or a new one."""
        name = entry.text(NAME_COLUMN[kind])
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

    def whose(self, entry: Entry, organisation: Record) -> Record | None:
        """Return the person of a seat, by their identifier or by what is known."""
        if "person_id" in entry.values:
            return self._by_id("person", entry, "person_id")
        person = self.somebody(entry, organisation)
        if person is not None:
            person.organisations.add(organisation)
        return person

    def somebody(self, entry: Entry, organisation: Record | None) -> Record | None:
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
        place = entry.place(NAME_COLUMN[kind])
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
