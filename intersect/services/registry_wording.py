"""Values of the registry in words: codes by their names, days, lists."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from intersect.catalog import Catalog
from intersect.exchange.registry_columns import CHOICES, COLUMNS
from intersect.language import Language, Message, message
from intersect.services.registry_records import Record

_RECORD_COLUMNS = {"type_key": "type", "parent": "parent"}
KIND_NAMES = {
    "network": message("Networks"),
    "organisation": message("Institutions"),
    "person": message("People"),
    "membership": message("Members"),
}


@dataclass(frozen=True)
class Change:
    """One column of a record, as it is and as it would be."""

    column: str
    before: str
    after: str


@dataclass(frozen=True)
class Wording:
    """Writes values for one reader."""

    catalog: Catalog
    reader: Language

    def value(self, column: str, code: str) -> str:
        """Return the name of a code of a closed list; other texts as they are."""
        if code in self._names.get(column, {}):
            return self._names[column][code]
        return code

    def text(self, column: str, value: Any) -> str:  # noqa: ANN401 - a column's value
        """Return any value of a column, for reading."""
        match value:
            case None | "" | []:
                return "—"
            case Record():
                return value.name
            case date():
                return self.reader.day(value)
            case list():
                return ", ".join(self.value(column, each) for each in value)
            case float():
                return self.reader.number(value, 0 if value.is_integer() else 2)
            case _:
                return self.value(column, str(value))

    def title(self, record: Record) -> str:
        """Return what a record is called where it is listed."""
        if record.kind != "membership":
            return record.name
        network = record.value("network").name
        return f"{record.name} › {network}"

    def known(self, record: Record) -> str:
        """Return what helps to tell a record from its namesakes."""
        parts = [record.name]
        if record.kind == "person":
            parts += sorted(each.name for each in record.organisations)
            parts += filter(None, (record.value("email"), record.value("phone")))
        return ", ".join(parts)

    def changes(self, record: Record) -> Iterator[Change]:
        """Yield what the file says of a record, column by column."""
        for column, value in record.said.items():
            named = _RECORD_COLUMNS.get(column, column)
            heading = COLUMNS[record.kind] if column == "name" else COLUMNS[named]
            before = self.text(named, record.present(column))
            yield Change(self.reader.text(heading), before, self.text(named, value))

    @cached_property
    def _names(self) -> dict[str, dict[str, str]]:
        local, catalog = self.reader.local, self.catalog
        sectors = {each.code: local(each.name) for each in catalog.sectors}
        choices: dict[str, dict[str, Message]] = {
            column: dict(listed) for column, listed in CHOICES.items()
        }
        return {
            "sector": sectors,
            "expected_sectors": sectors,
            "type": {each.key: local(each.name) for each in catalog.network_types},
            **{
                column: {each.code: local(each.name) for each in terms}
                for column, terms in catalog.terms.items()
            },
            **{
                column: {code: self.reader.text(name) for code, name in listed.items()}
                for column, listed in choices.items()
            },
        }
