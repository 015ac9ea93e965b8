"""Files with population, rural share, poverty and revenue: see docs/registry.md."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from intersect.exchange.bad_file import BadFile, at_row
from intersect.exchange.cells import Row
from intersect.exchange.commune_codes import Known, Wrong
from intersect.exchange.commune_rows import COMMUNE, cell_problem, commune_of
from intersect.exchange.numbers import number
from intersect.exchange.table_file import Table, read_table
from intersect.language import message
from intersect.questionnaire.problem import Problem
from intersect.registry.covariate import COVARIATES, Covariate

SHEETS = ("COVARIATES", "covariables", "covariáveis")
COLUMNS = (COMMUNE, "source", "year")
LONGEST = 120
"""Characters of a source."""
MOST_PEOPLE = 10**9

_PEOPLE = re.compile(r"\d{1,10}", re.ASCII)
_YEAR = re.compile(r"(?:19|20)\d\d", re.ASCII)
_THOUSANDS = re.compile(r"[+-]?\d{1,3}[.,]\d{3}", re.ASCII)
"""123.456 may be a hundred, or a hundred thousand."""

Wanted = Mapping[str, Mapping[str, Covariate | None]]
"""By present code of a commune and name; None: it is not known any more."""


def read_covariates(path: Path, known: Mapping[str, Known]) -> Wanted:
    """Return what the CSV or XLSX at `path` says of communes, by present code.

    Only of the columns that it has; an empty cell says that a value is not known.  The
    source and the year of a row are those of all its values.  `known`: territories by
    present and former code.  Raises `BadFile` with all the problems of the file.
    """
    table, problems = read_table(path, SHEETS, COLUMNS, COVARIATES)
    names = [each for each in COVARIATES if each in table.columns]
    if not names:
        problems.append(_no_covariate(table))
    found: dict[str, Mapping[str, Covariate | None]] = {}
    rows: dict[str, int] = {}
    for row in table.rows:
        commune = commune_of(table, row, known, rows, problems)
        values = {each: _value(table, row, each, problems) for each in names}
        source, year = _origin(table, row, names, problems)
        if commune is not None:
            found[commune] = {
                name: None if value is None else Covariate(value, source, year)
                for name, value in values.items()
            }
    if problems:
        raise BadFile(problems)
    return found


def _value(table: Table, row: Row, name: str, problems: list[Problem]) -> float | None:
    text = table.text(row, name, problems)
    if not text:
        return None
    value = number(text)
    if wrong := _wrong_value(name, text, value):
        problems.append(cell_problem(table, row, name, wrong))
    return value


def _wrong_value(name: str, text: str, value: float | None) -> Wrong | None:
    if name == "population":
        if _PEOPLE.fullmatch(text) and 0 < int(text) <= MOST_PEOPLE:
            return None
        return (
            "not_a_population",
            message("“{text}” is not a number of people.", text=text[:40]),
            message("Write digits only, without a mark of thousands, as in 24500."),
        )
    if name == "revenue_per_inhabitant":
        if value is not None and value >= 0 and not _THOUSANDS.fullmatch(text):
            return None
        return (
            "not_an_amount",
            message("“{text}” is not an amount of money.", text=text[:40]),
            message(
                "Write digits without a mark of thousands, with one or two decimals at "
                "most, as in 187500 or 187500.5."
            ),
        )
    if value is not None and 0 <= value <= 100:
        return None
    return (
        "not_a_percentage",
        message("“{text}” is not a percentage from 0 to 100.", text=text[:40]),
        message("Write only the number, as in 12.5 for 12.5 %."),
    )


def _origin(
    table: Table, row: Row, names: list[str], problems: list[Problem]
) -> tuple[str, int]:
    """Return source and year, which a row without any value need not have."""
    says = any(table.cell(row, each) for each in names)
    read = table.required_text if says else table.text
    source = " ".join(read(row, "source", problems).split())
    year = read(row, "year", problems)
    if len(source) > LONGEST:
        wrong = (
            "long_source",
            message("The source is too long."),
            message("Write {n} characters at most.", n=LONGEST),
        )
        problems.append(cell_problem(table, row, "source", wrong))
    if not year:
        return source, 0
    if not _YEAR.fullmatch(year):
        wrong = (
            "not_a_year",
            message("“{text}” is not a year.", text=year[:40]),
            message("Write the four digits of the year that the values hold for."),
        )
        problems.append(cell_problem(table, row, "year", wrong))
        return source, 0
    return source, int(year)


def _no_covariate(table: Table) -> Problem:
    return Problem(
        "no_covariate",
        at_row(table.file, table.header),
        message("No column says anything of the communes."),
        message(
            "Add at least one of the columns {columns}.", columns=", ".join(COVARIATES)
        ),
    )
