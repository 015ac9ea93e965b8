"""Files that place communes in groups of peers: docs/registry.md has the columns."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from intersect.exchange.bad_file import BadFile
from intersect.exchange.commune_codes import Known, Wrong
from intersect.exchange.commune_rows import COMMUNE, cell_problem, commune_of
from intersect.exchange.table_file import read_table
from intersect.language import message
from intersect.registry.names import folded

SHEETS = ("TYPOLOGY", "tipologia", "tipología")
COLUMNS = (COMMUNE, "group")
LONGEST = 60
"""Characters of a group's name, which stands in the cells of tables."""


def read_typology(path: Path, known: Mapping[str, Known]) -> dict[str, str]:
    """Return the group of each commune in the CSV or XLSX at `path`, by present code.

    An empty group takes a commune out of the one that it had.  `known`: territories by
    present and former code.  Raises `BadFile` with all the problems of the file.
    """
    table, problems = read_table(path, SHEETS, COLUMNS, ())
    found: dict[str, str] = {}
    rows: dict[str, int] = {}
    spelt: dict[str, str] = {}
    for row in table.rows:
        commune = commune_of(table, row, known, rows, problems)
        group = " ".join(table.text(row, "group", problems).split())
        if commune is not None:
            found[commune] = group
        first = spelt.setdefault(folded(group), group)
        if wrong := _wrong_group(group, first):
            problems.append(cell_problem(table, row, "group", wrong))
    if problems:
        raise BadFile(problems)
    return found


def _wrong_group(group: str, first: str) -> Wrong | None:
    if len(group) > LONGEST:
        return (
            "long_group",
            message("The name of the group is too long."),
            message("Write {n} characters at most.", n=LONGEST),
        )
    if group != first:
        return (
            "group_spelt_twice",
            message("“{group}” is also written “{first}”.", group=group, first=first),
            message("Write the group in the same way in every row."),
        )
    return None
