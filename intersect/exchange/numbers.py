"""Numbers as people and programs write them in the cells of a table."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from math import isnan, nan

from intersect.exchange import table_problems as problem_of
from intersect.exchange.bad_file import at_cell
from intersect.exchange.cells import Row, Unusable
from intersect.exchange.table_file import Table
from intersect.language import Message, message
from intersect.questionnaire.problem import Problem

NOT_A_NUMBER = "not_a_number"
LARGEST = 1e100
"""Squares and sums of numbers up to this do not overflow."""

MISSING = frozenset(("na", "nan"))
"""What statistical programs write into the cells of missing values, in any case."""

_MINUS = "\N{MINUS SIGN}"
"""As typeset tables have it."""
_NUMBER = re.compile(
    rf"[+{_MINUS}-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][+{_MINUS}-]?\d+)?", re.ASCII
)
_MAY_BE_THOUSANDS = re.compile(rf"[+{_MINUS}-]?[1-9]\d{{0,2}}[.,]\d{{3}}", re.ASCII)


@lru_cache(maxsize=2**16)
def number(text: str) -> float | None:
    """Return the number that a text is, or None; «2.5», «2,5» and «1e-3» are.

    A point or a comma is the decimal mark, and there is no mark of thousands.
    """
    if not _NUMBER.fullmatch(text):
        return None
    value = float(text.replace(",", ".").replace(_MINUS, "-"))
    return value if abs(value) <= LARGEST else None


def read_numbers(
    table: Table, columns: Sequence[str], problems: list[Problem]
) -> list[list[float]]:
    """Return the numbers under these columns, row by row, NaN where one is missing.

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
    problems += _two_decimal_marks(table, columns)
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
        elif (value := number(cell)) is not None:
            rows[number_of_row][at] = value
        elif cell.casefold() not in MISSING:
            what = _too_large if _NUMBER.fullmatch(cell) else _not_a_number
            wrong.append((number_of_row, what(cell, table.place(row, name))))
    return wrong


def _two_decimal_marks(table: Table, columns: Sequence[str]) -> Iterator[Problem]:
    """Yield a problem for each column with a mark that may be one of thousands.

    «64,992» beside «81.6» is told, where both marks are in the table: read with a
    decimal comma it would be a thousandth of what it says.
    """
    decimal = _decimal_mark(cell for *_, cell in _marked(table, columns))
    told: set[str] = set()
    for row, name, cell in _marked(table, columns) if decimal else ():
        if name in told or decimal in cell or not _MAY_BE_THOUSANDS.fullmatch(cell):
            continue
        told.add(name)
        yield Problem(
            "two_decimal_marks",
            table.place(row, name),
            message(
                "“{text}” has another decimal mark than other numbers of the table: "
                "does it separate thousands?",
                text=cell,
            ),
            message(
                "Write all numbers with the same decimal mark and nothing between "
                "thousands."
            ),
        )


def _decimal_mark(cells: Iterable[str]) -> str:
    """Return the decimal mark where both are in use, the surer one; else nothing."""
    marked = Counter(
        (mark, _MAY_BE_THOUSANDS.fullmatch(cell) is None)
        for cell in cells
        for mark in ".,"
        if mark in cell
    )
    if len({mark for mark, _ in marked}) < 2:
        return ""
    sure = {mark: count for (mark, is_sure), count in marked.items() if is_sure}
    return max(sure or ".,", key=lambda mark: marked[mark, True] + marked[mark, False])


def _marked(table: Table, columns: Sequence[str]) -> Iterator[tuple[Row, str, str]]:
    """Yield the cells with numbers that have a point or a comma, row by row."""
    for row in table.rows:
        for name in columns:
            cell = table.cell(row, name)
            if isinstance(cell, Unusable) or not ("." in cell or "," in cell):
                continue
            if number(cell) is not None:
                yield row, name, cell


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
            "Delete the column if it only names the rows; otherwise write digits with "
            "at most one decimal mark, as in 2.5 or 2,5."
        ),
    )
