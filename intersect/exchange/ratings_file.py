"""TABLE files for reliability: any rows, any columns, docs/tables.md has the format."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import isnan, nan
from pathlib import Path

from intersect.analysis.measures import Measure
from intersect.exchange import table_problems as problem_of
from intersect.exchange.bad_file import BadFile, at_row
from intersect.exchange.numbers import MISSING, number, read_numbers
from intersect.exchange.open_table import numbers_for_names, read_open_table
from intersect.exchange.row_names import counted_names, value_columns
from intersect.exchange.spellings import two_spellings
from intersect.exchange.table_file import Table
from intersect.language import Message, message
from intersect.questionnaire.problem import Problem
from intersect.registry.names import folded

SHEETS = ("TABLE", "tabla")
_MARKS = MISSING | {"n/a", "#n/a", "null", "none", ".", "*", "-", "?"}
"""What programs and tables in print write where a value is missing."""


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
    columns, warnings = value_columns(table, group)
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
    are_categories = measure == "alpha_nominal"
    if are_categories:
        values, of_categories = _categories(table, columns, problems)
        warnings += of_categories
    else:
        values = read_numbers(table, columns, problems)
        problems += _unfit(table, columns, values, measure)
    if problems:
        raise BadFile(problems)
    warnings = [
        *numbers_for_names(table),
        *warnings,
        *counted_names(table, columns, values, are_categories=are_categories),
    ]
    return RatingsFile(columns, values, groups, tuple(warnings))


def _categories(
    table: Table, columns: tuple[str, ...], problems: list[Problem]
) -> tuple[list[list[float]], list[Problem]]:
    """Return a number for each category, and warnings about some of them.

    «2», «2.0» and «2,0» are one category.
    """
    known: dict[str | float, int] = {}
    first: dict[str, Message] = {}
    rows = []
    for row in table.rows:
        values = []
        for name in columns:
            text = table.text(row, name, problems)
            plain = number(text)
            key = text if plain is None else plain
            if isinstance(key, str) and key and key not in known:
                first[key] = table.place(row, name)
            values.append(float(known.setdefault(key, len(known))) if text else nan)
        rows.append(values)
    names = [("", "", text, place) for text, place in first.items()]
    warnings = [
        _mark(text, place) for text, place in first.items() if folded(text) in _MARKS
    ]
    return rows, warnings + two_spellings(names)


def _mark(text: str, place: Message) -> Problem:
    return Problem(
        "missing_mark",
        place,
        message("“{text}” was counted as a category.", text=text),
        message("Where it means that the value is missing, leave the cell empty."),
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
