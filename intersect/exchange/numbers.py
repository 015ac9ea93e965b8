"""Numbers as people and programs write them in the cells of a table."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from math import isnan, nan

from intersect.exchange import table_problems as problem_of
from intersect.exchange.bad_file import at_cell
from intersect.exchange.cells import Unusable
from intersect.exchange.table_file import Table
from intersect.language import Message, message
from intersect.questionnaire.problem import Problem

NOT_A_NUMBER = "not_a_number"
LARGEST = 1e100
"""Squares and sums of numbers up to this do not overflow."""

_NUMBER = re.compile(r"[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][+-]?\d+)?", re.ASCII)


@lru_cache(maxsize=2**16)
def number(text: str) -> float | None:
    """Return the number that a text is, or None; «2.5», «2,5» and «1e-3» are.

    A point or a comma is the decimal mark, and there is no mark of thousands.
    """
    if not _NUMBER.fullmatch(text):
        return None
    value = float(text.replace(",", "."))
    return value if abs(value) <= LARGEST else None


def read_numbers(
    table: Table, columns: Sequence[str], problems: list[Problem]
) -> list[list[float]]:
    """Return the numbers under these columns, row by row, NaN where a cell is empty.

    Add to `problems` each cell that is none; of a column without any number, once.
    """
    rows = [[nan] * len(columns) for _ in table.rows]
    wrong: list[tuple[int, int, Problem]] = []
    for at, name in enumerate(columns):
        found = _column(table, name, at, rows)
        are_words = all(problem.code == NOT_A_NUMBER for _, problem in found)
        if len(found) > 1 and are_words and all(isnan(row[at]) for row in rows):
            found = [(-1, _no_numbers(table, name))]
        wrong += [(number_of_row, at, problem) for number_of_row, problem in found]
    # As they are read: row by row, and not column by column.
    problems += [problem for *_, problem in sorted(wrong, key=lambda each: each[:2])]
    return rows


def _column(
    table: Table, name: str, at: int, rows: list[list[float]]
) -> list[tuple[int, Problem]]:
    """Write the numbers of a column into `rows`; return what is wrong, and where."""
    wrong = []
    index = table.columns[name]
    for number_of_row, row in enumerate(table.rows):
        cell = row.cells[index] if index < len(row.cells) else ""
        if cell == "":
            continue
        if isinstance(cell, Unusable):
            problem = problem_of.unusable(cell, table.place(row, name))
            wrong.append((number_of_row, problem))
        elif (value := number(cell)) is None:
            what = _too_large if _NUMBER.fullmatch(cell) else _not_a_number
            wrong.append((number_of_row, what(cell, table.place(row, name))))
        else:
            rows[number_of_row][at] = value
    return wrong


def _not_a_number(text: str, place: Message) -> Problem:
    return Problem(
        NOT_A_NUMBER,
        place,
        message("“{text}” is not a number.", text=text[:40]),
        message(
            "Write digits with at most one decimal mark, as in 2.5 or 2,5; leave the "
            "cell empty where the value is missing."
        ),
    )


def _too_large(text: str, place: Message) -> Problem:
    return Problem(
        "number_too_large",
        place,
        message("“{text}” is too large a number.", text=text[:40]),
        message("Correct it, or write all numbers of the table in a larger unit."),
    )


def _no_numbers(table: Table, name: str) -> Problem:
    place = at_cell(table.file, table.header, table.columns[name], name)
    return Problem(
        "no_numbers",
        place,
        message("No cell of this column is a number."),
        message(
            "Delete the column if it only names the rows; otherwise write numbers."
        ),
    )
