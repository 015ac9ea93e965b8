"""What must hold between the rows of an ANSWERS file, and between it and a roster."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from intersect.exchange.answer_columns import NETWORK, RESPONDENT, TERRITORY
from intersect.exchange.cells import Row
from intersect.exchange.roster_file import Roster
from intersect.exchange.spellings import Spelling
from intersect.exchange.table_file import Table
from intersect.exchange.table_problems import suggestion
from intersect.language import Message, message
from intersect.questionnaire.problem import Problem
from intersect.questionnaire.response import Response
from intersect.registry.model import Voice


@dataclass(frozen=True)
class RespondentRow:
    """One row of an ANSWERS file: a response, and where it stands.

    Texts that are missing or unusable are empty; they were reported when read.
    """

    response: Response
    voice: str
    """The sector, or the organisation where that is the voice unit."""
    territory: str
    table: Table
    row: Row

    @property
    def network(self) -> str:
        """The network that the response is about."""
        return self.response.network

    def place(self, column: str) -> Message:
        """Return where the cell of this row under `column` is."""
        return self.table.place(self.row, column)


def repeated_respondents(rows: Sequence[RespondentRow]) -> list[Problem]:
    """Return a problem for each row of a respondent who has one above already."""
    first: dict[tuple[str, str], RespondentRow] = {}
    problems = []
    for row in rows:
        who = (row.network, row.response.respondent)
        if all(who) and first.setdefault(who, row) is not row:
            problems.append(
                Problem(
                    "duplicate_respondent",
                    row.place(RESPONDENT),
                    message(
                        "“{respondent}” already answered about “{network}” in row "
                        "{row}.",
                        respondent=row.response.respondent,
                        network=row.network,
                        row=str(first[who].row.number),
                    ),
                    message("Keep one of the rows, or give each person another name."),
                )
            )
    return problems


def two_territories(rows: Sequence[RespondentRow]) -> list[Problem]:
    """Return a problem for each further territory that a network's name is used in."""
    first: dict[str, str] = {}
    problems: dict[tuple[str, str], Problem] = {}
    for row in rows:
        where = (row.network, row.territory)
        if not all(where) or where in problems:
            continue
        one = first.setdefault(*where)
        if one != row.territory:
            problems[where] = Problem(
                "two_territories",
                row.place(TERRITORY),
                message(
                    "The network “{network}” is in two territories: “{one}” and "
                    "“{two}”.",
                    network=row.network,
                    one=one,
                    two=row.territory,
                ),
                message("Give each network a name of its own."),
            )
    return list(problems.values())


def missing_from_roster(
    rows: Sequence[RespondentRow], voice: Voice, roster: Roster
) -> list[Problem]:
    """Return a problem for each network or voice that the roster does not name.

    Each is reported once, where it first appears.
    """
    problems: dict[tuple[str, str], Problem] = {}
    for row in rows:
        seat = (row.network, row.voice)
        if row.network and row.network not in roster:
            seat = (row.network, "")
            name, column, known = row.network, NETWORK, tuple(roster)
        elif all(seat) and row.voice not in roster[row.network]:
            name, column, known = row.voice, voice, roster[row.network]
        else:
            continue
        if seat not in problems:
            problems[seat] = not_in_roster(name, known, row.place(column))
    return list(problems.values())


def spellings(rows: Sequence[RespondentRow], voice: Voice) -> Iterator[Spelling]:
    """Yield the names that must be written alike wherever they stand."""
    for row in rows:
        for column, network, name in (
            (NETWORK, "", row.network),
            (RESPONDENT, row.network, row.response.respondent),
            (voice, row.network, row.voice),
        ):
            yield column, network, name, row.place(column)


def not_in_roster(name: str, known: Sequence[str], place: Message) -> Problem:
    """Return the problem of a name that the roster does not have."""
    near = suggestion(name, known)
    return Problem(
        "not_in_roster",
        place,
        message("“{name}” is not in the roster.", name=name),
        message("The roster has “{near}”: write both alike.", near=near)
        if near
        else message("Add it to the roster, or correct it here."),
    )
