"""The sheet of instructions of a REGISTRY file: what to write where, and the codes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from intersect.exchange.registry_columns import CHOICES, COLUMNS, SHEETS, headings
from intersect.language import Language, Message, message
from intersect.registry.model import NetworkType, Sector, Term

HOW_TO = (
    message(
        "Fill in the sheet of members: one row for each person in each network. "
        "The other sheets are optional."
    ),
    message(
        "A network is added when its type is written; a person or an institution when "
        "the commune does not have it yet. Names are compared without capitals and "
        "accents."
    ),
    message(
        "An empty cell leaves what the registry has. A hyphen (-) empties it. Leaving "
        "a row out removes nothing."
    ),
    message(
        "Several entries of one cell are separated by a vertical bar: one | two. "
        "Dates: 2026-03-31 or 31/03/2026."
    ),
    message(
        "Names of columns and lists may be written in Spanish, English or Portuguese, "
        "or as the codes below."
    ),
    message(
        "Leave the identifiers as the export wrote them: they let you correct a name."
    ),
)

HELP: Mapping[str, Message] = {
    "commune": message("Official code. It may be empty if you have one commune."),
    "network": message("Name of the network"),
    "type": message("Only needed for a network that is new"),
    "person": message("First and last name"),
    "organisation": message("The local unit (CESFAM, school), not the ministry"),
    "sector": message("If empty, that of the institution"),
    "role": message("If empty, member"),
    "since": message("First day in the network; if empty, today"),
    "until": message("Last day: it ends the seat and its link"),
    "id": message("Written by the export"),
    "person_id": message("Written by the export; tells namesakes apart"),
    "expected_sectors": message("If empty, those of the type"),
    "parent": message("If it is a commission of another network"),
    "sharing_purpose": message("If it shares members with others on purpose: what for"),
    "language": message("In which the person is written to: es, en or pt"),
}

EXAMPLES = (
    (
        "01101",
        message("Example: childhood network"),
        "chile_crece_contigo",
        message("Example: first person"),
        "primera@example.org",
        "+56 9 5555 0101",
        "CESFAM Ejemplo",
        "salud",
        "coordinator",
    ),
    (
        "01101",
        message("Example: childhood network"),
        "",
        message("Example: second person"),
        "segunda@example.org",
        "",
        "Jardín infantil Ejemplo",
        "educacion",
        "",
    ),
)
"""Rows of the sheet of members; on this sheet, so that nobody imports them."""


def guide_rows(
    communes: Sequence[tuple[str, str]],
    sectors: Sequence[Sector],
    types: Sequence[NetworkType],
    terms: Mapping[str, Sequence[Term]],
    reader: Language,
) -> list[Sequence[str]]:
    """Return the instructions, the examples, the columns and all codes."""
    text, members = reader.text, SHEETS[0]
    rows: list[Sequence[str]] = [[text(message("How to fill in this file"))]]
    rows += [[text(each)] for each in HOW_TO]
    rows += [[], [text(message("Examples for the sheet of members (invented)"))]]
    rows.append(headings(members, reader)[: len(EXAMPLES[0])])
    rows += [[text(cell) for cell in row] for row in EXAMPLES]
    rows += [[], [text(message("Columns"))]]
    for sheet in SHEETS:
        rows += [
            [
                text(sheet.name),
                text(COLUMNS[column]),
                column,
                text(HELP[column]) if column in HELP else "",
            ]
            for column in sheet.columns
        ]
    rows += [[], [text(message("Codes"))]]
    rows += [[text(COLUMNS["commune"]), *commune] for commune in communes]
    named = [
        ("type", [(each.key, each.name) for each in types]),
        ("sector", [(each.code, each.name) for each in sectors]),
        *((key, [(each.code, each.name) for each in terms[key]]) for key in terms),
    ]
    for column, listed in named:
        heading = text(COLUMNS[column])
        rows += [[heading, code, reader.local(name)] for code, name in listed]
    for column, choices in CHOICES.items():
        heading = text(COLUMNS[column])
        rows += [[heading, code, text(name)] for code, name in choices.items()]
    return rows
