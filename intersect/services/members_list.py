"""A pasted list of members: a line each, read whole or not at all."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence

from intersect.language import message
from intersect.questionnaire.problem import Problem
from intersect.registry.contact import address_and_phone
from intersect.registry.model import Sector
from intersect.registry.names import folded
from intersect.services.members import MemberDetails
from intersect.services.refusal import field_problem

MAX_LINES = 200
MAX_LENGTH = 200


def read_members(
    text: str, sectors: Sequence[Sector]
) -> tuple[list[MemberDetails], list[Problem]]:
    """Read lines «person; organisation; sector[; contact]»; return every problem."""
    known = _sector_names(sectors)
    details: list[MemberDetails] = []
    problems: list[Problem] = []
    lines = [(n, line) for n, line in enumerate(text.splitlines(), 1) if line.strip()]
    if not lines:
        problems.append(
            field_problem(
                "no_lines",
                "lines",
                message("There is nobody on the list."),
                message("Write one line for each person."),
            )
        )
    if len(lines) > MAX_LINES:
        problems.append(
            field_problem(
                "too_many_lines",
                "lines",
                message("The list has more than {n} lines.", n=MAX_LINES),
                message("Add them in two parts."),
            )
        )
        return [], problems
    for number, line in lines:
        parts = [_tidy(part) for part in line.replace("\t", ";").split(";")]
        found = _line_problem(number, parts, known)
        if found:
            problems.append(found)
        else:
            contact = address_and_phone(parts[3] if len(parts) == 4 else "")
            details.append(
                MemberDetails(parts[0], parts[1], known[folded(parts[2])], *contact)
            )
    return details, problems


def _line_problem(
    number: int, parts: Sequence[str], known: Mapping[str, str]
) -> Problem | None:
    place = message("line {n}", n=number)
    if len(parts) not in (3, 4) or not all(parts[:3]):
        return Problem(
            "bad_line",
            place,
            message("Line {n} does not have person, institution and sector.", n=number),
            message("Write: person; institution; sector."),
            "lines",
        )
    if any(len(part) > MAX_LENGTH for part in parts):
        return Problem(
            "long_line",
            place,
            message("Line {n} is too long.", n=number),
            message("Write {n} characters at most for each name.", n=MAX_LENGTH),
            "lines",
        )
    if folded(parts[2]) not in known:
        return Problem(
            "unknown_sector",
            place,
            message(
                "Line {n}: the sector “{sector}” is unknown.", n=number, sector=parts[2]
            ),
            message("Use one of the sectors listed below."),
            "lines",
        )
    return None


def _sector_names(sectors: Sequence[Sector]) -> dict[str, str]:
    names = {}
    for sector in sectors:
        for name in (sector.code, *sector.name.values()):
            names[folded(name)] = sector.code
    return names


def _tidy(text: str) -> str:
    return unicodedata.normalize("NFC", " ".join(text.split()))
