"""TABLE files for reliability: any rows, any columns, docs/tables.md has the format."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import isnan, nan
from pathlib import Path

from intersect.analysis.measures import Measure
from intersect.exchange import table_problems as problem_of
from intersect.exchange.bad_file import BadFile, at_cell, at_row
from intersect.exchange.numbers import MISSING, number, read_numbers
from intersect.exchange.open_table import (
    NAMES_OF_ROWS,
    numbers_for_names,
    read_open_table,
)
from intersect.exchange.table_file import Table
from intersect.language import message
from intersect.questionnaire.problem import Problem

SHEETS = ("TABLE", "tabla")
_MAY_BE_MISSING = MISSING | {"n/a", "#n/a", "null", "none", ".", "*", "-"}
_FEWEST_NAMED = 3
"""Rows from which on a value for each is no accident."""


@dataclass(frozen=True)
class RatingsFile:
    """The table of a file, ready to be measured."""

    columns: tuple[str, ...]
    values: list[list[float]]
    """Row by row, NaN where a value is missing; categories of names are numbered."""
    groups: tuple[str, ...] | None
    """The group of each row; None when none was asked for."""
    warnings: tuple[Problem, ...]


def read_ratings(path: Path, measure: Measure, group: str | None) -> RatingsFile:
    """Return the table of the CSV or XLSX at `path`.

    `group` is the column that names each row's group. Raises `BadFile` with all the
    problems of the file, among them numbers that the measure has no use for.
    """
    expected = () if group is None else (group,)
    table, problems = read_open_table(path, SHEETS, expected)
    columns = tuple(
        name for name in table.columns if name not in (group, NAMES_OF_ROWS)
    )
    groups = None
    if group is not None:
        if group in table.columns:
            groups = tuple(
                table.required_text(row, group, problems) for row in table.rows
            )
        else:
            problems.append(_no_such_column(table, group))
    if not columns:
        problems.append(_no_columns(table))
    if measure == "alpha_nominal":
        values = _categories(table, columns, problems)
    else:
        values = read_numbers(table, columns, problems)
        problems += _unfit(table, columns, values, measure)
    if problems:
        raise BadFile(problems)
    warnings = (
        *numbers_for_names(table),
        *_names_of_rows(table, columns, values, measure),
        *(_missing_counted(table, columns) if measure == "alpha_nominal" else ()),
    )
    return RatingsFile(columns, values, groups, warnings)


def _categories(
    table: Table, columns: tuple[str, ...], problems: list[Problem]
) -> list[list[float]]:
    """Return a number for each category; «2», «2.0» and «2,0» are one."""
    known: dict[str | float, int] = {}
    rows = []
    for row in table.rows:
        values = []
        for name in columns:
            text = table.text(row, name, problems)
            plain = number(text)
            key = text if plain is None else plain
            values.append(float(known.setdefault(key, len(known))) if text else nan)
        rows.append(values)
    return rows


def _missing_counted(table: Table, columns: tuple[str, ...]) -> Iterator[Problem]:
    """Yield a warning for each category that statistical programs write for nothing."""
    told: set[str] = set()
    for row in table.rows:
        for name in columns:
            text = table.text(row, name, [])
            if text in told or text.casefold() not in _MAY_BE_MISSING:
                continue
            told.add(text)
            yield Problem(
                "missing_counted",
                table.place(row, name),
                message("“{text}” was counted as a category.", text=text),
                message("If it stands for a missing value, leave such cells empty."),
            )


def _unfit(
    table: Table, columns: tuple[str, ...], values: list[list[float]], measure: Measure
) -> list[Problem]:
    """Return a problem for each number that the measure is not made for."""
    wrong: Callable[[float], bool]
    match measure:
        case "guttman":
            wrong = lambda value: value not in (0, 1)  # noqa: E731 - read in a line
            what = message("A Guttman scale is made of 0 and 1.")
            remedy = message("Write 1 where the row has reached the item, otherwise 0.")
        case "alpha_ratio":
            wrong = lambda value: value < 0  # noqa: E731 - read in a line
            what = message("On a ratio scale there is nothing below 0.")
            remedy = message("Correct the number, or choose alpha_interval.")
        case _:
            return []
    return [
        Problem("unfit_number", table.place(row, name), what, remedy)
        for row, numbers in zip(table.rows, values, strict=True)
        for name, value in zip(columns, numbers, strict=True)
        if not isnan(value) and wrong(value)
    ]


def _names_of_rows(
    table: Table, columns: tuple[str, ...], values: list[list[float]], measure: Measure
) -> list[Problem]:
    """Return a warning if the first column looks like the names of the rows.

    It counts them from 0 or 1; of categories, no two rows share one.
    """
    first = [row[0] for row in values]
    if len(first) < _FEWEST_NAMED or any(map(isnan, first)):
        return []
    if measure == "alpha_nominal":
        is_odd = len(set(first)) == len(first)
    else:
        is_odd = first in (list(range(len(first))), list(range(1, len(first) + 1)))
    if not is_odd:
        return []
    name = columns[0]
    return [
        Problem(
            "names_of_rows",
            at_cell(table.file, table.header, table.columns[name], name),
            message("The column has another value in every row; it was counted."),
            message("If it only names the rows, delete it."),
        )
    ]


def _no_such_column(table: Table, name: str) -> Problem:
    meant = problem_of.suggestion(name, table.columns)
    remedy = (
        message("Did you mean {column}?", column=meant)
        if meant
        else message("Name one of the columns of the file.")
    )
    return Problem(
        "no_such_column",
        at_row(table.file, table.header),
        message("There is no column “{column}”.", column=name),
        remedy,
    )


def _no_columns(table: Table) -> Problem:
    return Problem(
        "no_columns",
        at_row(table.file, table.header),
        message("There is no column with values."),
        message("Write one column for each rater or item."),
    )
