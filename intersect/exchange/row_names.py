"""A first column that says what each row is, and so is no rater or item."""

from __future__ import annotations

from collections.abc import Sequence
from math import isnan

from intersect.exchange.bad_file import at_cell
from intersect.exchange.open_table import NAMES_OF_ROWS
from intersect.exchange.table_file import Table
from intersect.language import Message, message
from intersect.questionnaire.problem import Problem
from intersect.registry.names import folded

HEADINGS = frozenset(
    {
        *("id", "index", "rownames", "row", "fila", "linha"),
        *("unit", "unidad", "unidade", "item", "case", "caso", "target"),
        *("subject", "subj", "sujeto", "sujeito"),
        *("respondent", "respondente", "participant", "participante"),
    }
)
"""What people and programs write above the names of rows; no rater is called so."""
_FEWEST_NAMED = 3
"""Rows from which on a value for each is no accident."""


def value_columns(
    table: Table, group: str | None
) -> tuple[tuple[str, ...], list[Problem]]:
    """Return the columns with values, and warnings about the first of them.

    Neither that of the groups nor one that names the rows has any: one without a
    heading, or one of `HEADINGS` in the first place with another text in each row.
    """
    columns = tuple(
        name for name in table.columns if name not in (group, NAMES_OF_ROWS)
    )
    if not columns or folded(columns[0]) not in HEADINGS:
        return columns, []
    name, *others = columns
    named = [table.cell(row, name) for row in table.rows]
    if len(set(named)) == len(named) and "" not in named:
        what = message("The column names the rows; it was not counted.")
        remedy = message("If it has values, give it another heading.")
        return tuple(others), [_warning(table, name, what, remedy)]
    what = message("The column names a row more than once, or not all; it was counted.")
    remedy = message("If it has no values, delete it or name it after --group.")
    return columns, [_warning(table, name, what, remedy)]


def counted_names(
    table: Table,
    columns: Sequence[str],
    values: Sequence[Sequence[float]],
    *,
    are_categories: bool,
) -> list[Problem]:
    """Return a warning if the first column looks like the names of the rows.

    Numbers count them from 0 or 1; of categories, no two rows share one.
    """
    first = [row[0] for row in values]
    if len(first) < _FEWEST_NAMED or any(map(isnan, first)):
        return []
    if are_categories:
        is_odd = len(set(first)) == len(first)
    else:
        is_odd = first in (list(range(len(first))), list(range(1, len(first) + 1)))
    if not is_odd:
        return []
    what = message("The column has another value in every row; it was counted.")
    remedy = message("If it only names the rows, delete it.")
    return [_warning(table, columns[0], what, remedy)]


def _warning(table: Table, name: str, what: Message, remedy: Message) -> Problem:
    place = at_cell(table.file, table.header, table.columns[name], name)
    return Problem("names_of_rows", place, what, remedy)
