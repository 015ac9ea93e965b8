"""ROSTER files of TIES: the organisations of each network, and who of them answered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from intersect.analysis.flows import Member
from intersect.exchange.answer_columns import NETWORK, ORGANISATION, SECTOR, TERRITORY
from intersect.exchange.bad_file import BadFile
from intersect.exchange.cells import Row
from intersect.exchange.closed_list import ClosedList, read_code
from intersect.exchange.roster_file import SHEETS
from intersect.exchange.spellings import Spelling, two_spellings
from intersect.exchange.table_file import Table, read_table
from intersect.language import Message, message
from intersect.questionnaire.problem import Problem
from intersect.registry.profile import GOVERNANCE

GOVERNED, ANSWERED = "governance", "answered"

_KINDS = ClosedList(
    tuple(GOVERNANCE),
    {
        "compartida": "shared",
        "compartilhada": "shared",
        "lidera": "lead",
        "lead organisation": "lead",
        "lead organization": "lead",
        "secretaria": "secretariat",
        "nao": "secretariat",  # network administrative organisation, Provan & Kenis
    },
)
_YES_OR_NO = ClosedList(
    ("yes", "no"),
    dict.fromkeys(("si", "sim", "1", "true", "verdadero", "verdadeiro"), "yes")
    | dict.fromkeys(("nao", "0", "false", "falso"), "no"),
)


@dataclass(frozen=True)
class Roster:
    """The organisations of one network, in the order of the file."""

    members: Mapping[str, Member]
    """By the name of the organisation."""
    governance: str
    """FG1: shared, lead or secretariat; empty when the file does not say."""


@dataclass(frozen=True)
class _MemberRow:
    network: str
    member: Member
    governance: str
    table: Table
    row: Row

    def place(self, column: str) -> Message:
        return self.table.place(self.row, column)


def read_members(path: Path) -> tuple[Mapping[str, Roster], list[Problem]]:
    """Return the organisations of each network, and what looks odd and may be meant.

    Raises `BadFile` with all the problems of the file.
    """
    required = [NETWORK, ORGANISATION, SECTOR, ANSWERED]
    table, problems = read_table(path, SHEETS, required, [GOVERNED, TERRITORY])
    rows = [_member(table, row, problems) for row in table.rows]
    problems += _repeated(rows)
    problems += _two_governances(rows)
    if problems:
        raise BadFile(problems)
    members: dict[str, dict[str, Member]] = {}
    for row in rows:
        members.setdefault(row.network, {})[row.member.organisation] = row.member
    governed = {row.network: row.governance for row in rows if row.governance}
    rosters = {
        network: Roster(found, governed.get(network, ""))
        for network, found in members.items()
    }
    return rosters, two_spellings(_spellings(rows))


def _member(table: Table, row: Row, problems: list[Problem]) -> _MemberRow:
    network, organisation, sector = (
        table.required_text(row, column, problems)
        for column in (NETWORK, ORGANISATION, SECTOR)
    )
    governance = read_code(table, row, GOVERNED, _KINDS, problems)
    answered = read_code(table, row, ANSWERED, _YES_OR_NO, problems, is_required=True)
    member = Member(organisation, sector, has_answered=answered == "yes")
    return _MemberRow(network, member, governance, table, row)


def _repeated(rows: Sequence[_MemberRow]) -> Iterator[Problem]:
    first: dict[tuple[str, str], _MemberRow] = {}
    for row in rows:
        seat = (row.network, row.member.organisation)
        if all(seat) and first.setdefault(seat, row) is not row:
            yield Problem(
                "duplicate_organisation",
                row.place(ORGANISATION),
                message(
                    "“{organisation}” is already a member of “{network}” in row {row}.",
                    organisation=row.member.organisation,
                    network=row.network,
                    row=str(first[seat].row.number),
                ),
                message("Keep one of the two rows."),
            )


def _two_governances(rows: Sequence[_MemberRow]) -> Iterator[Problem]:
    first: dict[str, str] = {}
    told = set()
    for row in rows:
        if not row.network or not row.governance or row.network in told:
            continue
        one = first.setdefault(row.network, row.governance)
        if one != row.governance:
            told.add(row.network)
            yield Problem(
                "two_governances",
                row.place(GOVERNED),
                message(
                    "“{network}” has two kinds of governance: {one} and {two}.",
                    network=row.network,
                    one=one,
                    two=row.governance,
                ),
                message("Write the same one in every row of the network."),
            )


def _spellings(rows: Sequence[_MemberRow]) -> Iterator[Spelling]:
    for row in rows:
        yield NETWORK, "", row.network, row.place(NETWORK)
        for column, name in (
            (ORGANISATION, row.member.organisation),
            (SECTOR, row.member.sector),
        ):
            yield column, row.network, name, row.place(column)
