"""ANSWERS files: answers collected elsewhere, one row per respondent.

Every problem of the file, and of its roster, is reported at once; docs/files.md has
the format.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from intersect.exchange import table_problems as problem_of
from intersect.exchange.answer_columns import (
    NETWORK,
    ORGANISATION,
    RESPONDENT,
    SECTOR,
    TERRITORY,
    WHO,
    AnswerColumn,
    answer_columns,
    answers,
)
from intersect.exchange.bad_file import BadFile
from intersect.exchange.cells import Row, Unusable
from intersect.exchange.respondent_rows import (
    RespondentRow,
    missing_from_roster,
    repeated_respondents,
    spellings,
    two_territories,
)
from intersect.exchange.roster_file import Roster, read_roster
from intersect.exchange.spellings import two_spellings
from intersect.exchange.table_file import Table, read_table
from intersect.language import Message, message
from intersect.questionnaire.model import Questionnaire
from intersect.questionnaire.parts import NA
from intersect.questionnaire.problem import Problem
from intersect.questionnaire.response import Response
from intersect.registry.model import Voice

SHEETS = ("ANSWERS", "respuestas")


@dataclass(frozen=True)
class AnswersFile:
    """The answers of a file, ready to be scored."""

    responses: tuple[Response, ...]
    order: tuple[str, ...]
    """Networks as they first appear, then those that only the roster names."""
    rosters: Mapping[str, tuple[str, ...]] | None
    """Voices (sectors or organisations) of each network; None without a roster."""
    territories: Mapping[str, str]
    """Territory of each network that has one."""
    warnings: tuple[Problem, ...]
    """What looks odd and may be meant."""


def read_answers(
    path: Path,
    questionnaire: Questionnaire,
    voice: Voice = "sector",
    roster_path: Path | None = None,
) -> AnswersFile:
    """Return the answers of the CSV or XLSX at `path`.

    Raises `BadFile` with all the problems of both files.
    """
    problems: list[Problem] = []
    rows: list[RespondentRow] = []
    roster: Roster | None = None
    try:
        rows = _read_rows(path, questionnaire, voice, problems)
    except BadFile as bad:
        problems += bad.problems
    if roster_path:
        try:
            roster = read_roster(roster_path, voice)
        except BadFile as bad:
            problems += bad.problems
    if roster is not None:
        problems += missing_from_roster(rows, voice, roster)
    if problems:
        raise BadFile(problems)
    networks = (*(row.network for row in rows), *(roster or ()))
    return AnswersFile(
        responses=tuple(row.response for row in rows),
        order=tuple(dict.fromkeys(networks)),
        rosters=roster,
        territories={row.network: row.territory for row in rows if row.territory},
        warnings=tuple(two_spellings(spellings(rows, voice))),
    )


def _read_rows(
    path: Path, questionnaire: Questionnaire, voice: Voice, problems: list[Problem]
) -> list[RespondentRow]:
    columns = answer_columns(questionnaire)
    items = [column.name for column in columns if column.is_item]
    required = [NETWORK, RESPONDENT, SECTOR, *items]
    if voice == "organisation":
        required.insert(3, ORGANISATION)
    optional = [*WHO, *(column.name for column in columns)]
    table, found = read_table(path, SHEETS, required, optional)
    problems += found
    rows = [_respondent(table, row, columns, voice, problems) for row in table.rows]
    problems += repeated_respondents(rows)
    problems += two_territories(rows)
    return rows


def _respondent(
    table: Table,
    row: Row,
    columns: Sequence[AnswerColumn],
    voice: Voice,
    problems: list[Problem],
) -> RespondentRow:
    filled = {NETWORK, RESPONDENT, voice}
    who = {
        column: table.required_text(row, column, problems)
        if column in filled
        else table.text(row, column, problems)
        for column in WHO
    }
    codes = {}
    for column in columns:
        if code := _code(table, row, column, problems):
            codes[column] = code
    return RespondentRow(
        response=Response(
            network=who[NETWORK],
            respondent=who[RESPONDENT],
            sector=who[SECTOR],
            organisation=who[ORGANISATION] or None,
            answers=answers(codes),
        ),
        voice=who[voice],
        territory=who[TERRITORY],
        table=table,
        row=row,
    )


def _code(
    table: Table, row: Row, column: AnswerColumn, problems: list[Problem]
) -> str | None:
    cell = table.cell(row, column.name)
    if not cell:
        return None
    if isinstance(cell, Unusable):
        problems.append(problem_of.unusable(cell, table.place(row, column.name)))
        return None
    code = column.code(cell)
    if code is None:
        problems.append(_unknown_code(cell, column, table.place(row, column.name)))
    return code


def _unknown_code(text: str, column: AnswerColumn, place: Message) -> Problem:
    codes = ", ".join(column.codes)
    if column.is_item and text.casefold() == NA.casefold():
        return Problem(
            "na_not_allowed",
            place,
            message(
                "NA (“does not apply”) is not an answer to {item}.", item=column.name
            ),
            message("Write {codes}, or leave the cell empty.", codes=codes),
        )
    return Problem(
        "unknown_code",
        place,
        message("“{code}” is not a code of {item}.", code=text[:40], item=column.name),
        message("Write {codes}, or leave the cell empty.", codes=codes),
    )
