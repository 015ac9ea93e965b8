"""TIES files: what organisations report of their ties, one row per tie and reporter.

Every problem of the file, and of its roster, is reported at once; docs/files.md has
the format.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from intersect.analysis.flows import NetworkTies, TieReport
from intersect.exchange.answer_columns import NETWORK
from intersect.exchange.bad_file import BadFile
from intersect.exchange.cells import Row
from intersect.exchange.closed_list import ClosedList, read_code
from intersect.exchange.members_file import Roster, read_members
from intersect.exchange.respondent_rows import not_in_roster
from intersect.exchange.table_file import Table, read_table
from intersect.language import Message, message
from intersect.questionnaire.problem import Problem

SHEETS = ("TIES", "vinculos")
REPORTER, OTHER, SENDS, RECEIVES = "reporter", "other", "sends", "receives"

_HOW_OFTEN = ClosedList(
    ("no", "sometimes", "regularly"),
    {
        "nao": "no",
        "a veces": "sometimes",
        "as vezes": "sometimes",
        "regularmente": "regularly",
    },
)
_SCALES: Mapping[str, ClosedList] = {
    "frequency": ClosedList(tuple("0123")),
    "intensity": ClosedList(tuple("01234")),
    "trust": ClosedList(tuple("0123")),
}
"""T1, T2 and T6 of method B.9: checked; the structure of the flows needs none."""


@dataclass(frozen=True)
class TiesFile:
    """The networks of a file, ready to be measured."""

    networks: tuple[NetworkTies, ...]
    """Every network of the roster, in its order."""
    warnings: tuple[Problem, ...]
    """What looks odd and may be meant."""


@dataclass(frozen=True)
class _TieRow:
    network: str
    report: TieReport
    table: Table
    row: Row

    @property
    def reports_anything(self) -> bool:
        """Whether the row has an answer."""
        return self.report.sends is not None or self.report.receives is not None

    def place(self, column: str) -> Message:
        return self.table.place(self.row, column)


def read_ties(path: Path, roster_path: Path) -> TiesFile:
    """Return the ties of the CSV or XLSX at `path`, with their roster.

    Raises `BadFile` with all the problems of both files.
    """
    problems: list[Problem] = []
    rows: list[_TieRow] = []
    rosters: Mapping[str, Roster] | None = None
    warnings: list[Problem] = []
    try:
        rows = _read_rows(path, problems)
    except BadFile as bad:
        problems += bad.problems
    try:
        rosters, warnings = read_members(roster_path)
    except BadFile as bad:
        problems += bad.problems
    problems += _against_roster(rows, rosters or {}) if rosters else ()
    if problems or rosters is None:
        raise BadFile(problems)
    reports: dict[str, list[TieReport]] = {network: [] for network in rosters}
    for row in rows:
        reports[row.network].append(row.report)
    networks = tuple(
        NetworkTies(
            network,
            tuple(roster.members.values()),
            tuple(reports[network]),
            roster.governance,
        )
        for network, roster in rosters.items()
    )
    return TiesFile(networks, tuple(warnings))


def _read_rows(path: Path, problems: list[Problem]) -> list[_TieRow]:
    required = [NETWORK, REPORTER, OTHER, SENDS, RECEIVES]
    table, found = read_table(path, SHEETS, required, _SCALES)
    problems += found
    rows = [_tie(table, row, problems) for row in table.rows]
    problems += _with_oneself(rows)
    problems += _repeated(rows)
    return rows


def _tie(table: Table, row: Row, problems: list[Problem]) -> _TieRow:
    network, reporter, other = (
        table.required_text(row, column, problems)
        for column in (NETWORK, REPORTER, OTHER)
    )
    sends, receives = (
        read_code(table, row, column, _HOW_OFTEN, problems)
        for column in (SENDS, RECEIVES)
    )
    for column, listed in _SCALES.items():
        read_code(table, row, column, listed, problems)
    report = TieReport(reporter, other, _says(sends), _says(receives))
    return _TieRow(network, report, table, row)


def _says(code: str) -> bool | None:
    """Return whether something flows: sometimes is enough; None without an answer."""
    return code != "no" if code else None


def _with_oneself(rows: Sequence[_TieRow]) -> Iterator[Problem]:
    for row in rows:
        if row.report.reporter and row.report.reporter == row.report.other:
            yield Problem(
                "tie_with_oneself",
                row.place(OTHER),
                message(
                    "“{organisation}” reports a tie with itself.",
                    organisation=row.report.reporter,
                ),
                message("Delete the row, or correct one of the two names."),
            )


def _repeated(rows: Sequence[_TieRow]) -> Iterator[Problem]:
    first: dict[tuple[str, str, str], _TieRow] = {}
    for row in rows:
        ends = (row.network, row.report.reporter, row.report.other)
        if all(ends) and first.setdefault(ends, row) is not row:
            yield Problem(
                "duplicate_tie",
                row.place(REPORTER),
                message(
                    "“{reporter}” already reported its tie with “{other}” in row "
                    "{row}.",
                    reporter=row.report.reporter,
                    other=row.report.other,
                    row=str(first[ends].row.number),
                ),
                message("Keep one of the two rows."),
            )


def _against_roster(
    rows: Sequence[_TieRow], rosters: Mapping[str, Roster]
) -> list[Problem]:
    """Return a problem for each name that the roster lacks, or says did not answer.

    Each is reported once, where it first appears. A row without an answer reports
    nothing: it may have been filled in beforehand for somebody who did not answer.
    """
    problems: dict[tuple[str, str], Problem] = {}
    for row in rows:
        if not row.network:
            continue
        if row.network not in rosters:
            problems.setdefault(
                (row.network, ""),
                not_in_roster(row.network, tuple(rosters), row.place(NETWORK)),
            )
            continue
        members = rosters[row.network].members
        for column, name in (
            (REPORTER, row.report.reporter),
            (OTHER, row.report.other),
        ):
            seat = (row.network, name)
            if name and name not in members:
                problem = not_in_roster(name, tuple(members), row.place(column))
                problems.setdefault(seat, problem)
            elif (
                column == REPORTER
                and row.reports_anything
                and name
                and not members[name].has_answered
            ):
                problems.setdefault(seat, _did_not_answer(name, row.place(column)))
    return list(problems.values())


def _did_not_answer(name: str, place: Message) -> Problem:
    return Problem(
        "did_not_answer",
        place,
        message(
            "“{organisation}” reports a tie, but the roster says that it did not "
            "answer.",
            organisation=name,
        ),
        message("Write “yes” under “answered” in the roster, or delete its rows."),
    )
