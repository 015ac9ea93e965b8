"""The sheets of a REGISTRY file and their columns, in every language of the program."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from intersect.language import LANGUAGES, Language, Message, language, message
from intersect.registry.names import folded

SEPARATOR = "|"
"""Between the entries of a list in one cell."""
ERASE = "-"
"""What empties a cell of the registry; an empty cell leaves it alone."""

COLUMNS: Mapping[str, Message] = {
    "id": message("Identifier"),
    "person_id": message("Identifier of the person"),
    "commune": message("Commune code"),
    "network": message("Network"),
    "type": message("Type of network"),
    "person": message("Person"),
    "email": message("E-mail"),
    "phone": message("Telephone"),
    "language": message("Language"),
    "organisation": message("Institution"),
    "sector": message("Sector"),
    "role": message("Role"),
    "since": message("Since"),
    "until": message("Until"),
    "purpose": message("Purpose"),
    "expected_sectors": message("Expected sectors"),
    "themes": message("Themes"),
    "populations": message("Populations"),
    "functions": message("Functions"),
    "zones": message("Zones"),
    "mandate": message("Mandate"),
    "mandate_text": message("Rule of the mandate"),
    "governance": message("Governance"),
    "parent": message("Parent network"),
    "sharing_purpose": message("Purpose of shared members"),
    "started_on": message("Started on"),
    "meetings_per_month": message("Meetings per month"),
    "hours_per_meeting": message("Hours per meeting"),
}

LISTS = ("expected_sectors", "themes", "populations", "functions", "zones")
DAYS = ("since", "until", "started_on")
NUMBERS = ("meetings_per_month", "hours_per_meeting")

CHOICES: Mapping[str, Mapping[str, Message]] = {
    "role": {
        "member": message("Member"),
        "coordinator": message("Coordinator of the network"),
    },
    "mandate": {
        "voluntary": message("Voluntary"),
        "national": message("National rule or programme"),
        "ordinance": message("Ordinance"),
    },
    "governance": {
        "shared": message("Shared among its members"),
        "lead": message("One institution leads"),
        "secretariat": message("A secretariat coordinates"),
    },
}
"""Columns with a closed list that the program itself knows."""


@dataclass(frozen=True, eq=False)
class Sheet:
    """One sheet of the file: its name and its columns, in their order."""

    key: str
    name: Message
    required: tuple[str, ...]
    columns: tuple[str, ...]


SHEETS = (
    Sheet(
        "members",
        message("Members"),
        ("network", "person"),
        (
            "commune",
            "network",
            "type",
            "person",
            "email",
            "phone",
            "organisation",
            "sector",
            "role",
            "since",
            "until",
            "id",
            "person_id",
        ),
    ),
    Sheet(
        "networks",
        message("Networks"),
        ("network",),
        (
            "commune",
            "network",
            "type",
            "purpose",
            *LISTS,
            "mandate",
            "mandate_text",
            "governance",
            "parent",
            "sharing_purpose",
            "started_on",
            *NUMBERS,
            "id",
        ),
    ),
    Sheet(
        "organisations",
        message("Institutions"),
        ("organisation",),
        ("commune", "organisation", "sector", "id"),
    ),
    Sheet(
        "people",
        message("People"),
        ("person",),
        ("commune", "person", "email", "phone", "language", "id"),
    ),
)
GUIDE = message("Instructions")


def in_every_language(text: Message) -> set[str]:
    """Return how a text may be written in a file, without case and accents."""
    return {folded(language(code).text(text)) for code in LANGUAGES}


@cache
def known_columns(sheet: Sheet) -> Mapping[str, str]:
    """Return the column that each heading of a sheet means, folded."""
    known = {}
    for code in sheet.columns:
        for heading in (code, *in_every_language(COLUMNS[code])):
            known[folded(heading)] = code
    return known


@cache
def sheet_names(sheet: Sheet) -> frozenset[str]:
    """Return what a sheet may be called, folded."""
    return frozenset({sheet.key, *in_every_language(sheet.name)})


def headings(sheet: Sheet, reader: Language) -> list[str]:
    """Return the headings of a sheet in the reader's language."""
    return [reader.text(COLUMNS[code]) for code in sheet.columns]
