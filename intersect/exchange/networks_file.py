"""NETWORKS files: networks to be compared, one a row; docs/files.md has the columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path

from intersect.analysis.network import Network
from intersect.analysis.redundancy_method import RedundancyMethod
from intersect.exchange.bad_file import BadFile
from intersect.exchange.cells import Row
from intersect.exchange.network_cells import Codes, NetworkCells
from intersect.exchange.network_rows import (
    NetworkRow,
    doubtful_names,
    repeated_networks,
    wrong_parents,
)
from intersect.exchange.table_file import Table, read_table
from intersect.questionnaire.problem import Problem
from intersect.registry.model import Term

SHEETS = ("NETWORKS", "redes")
REQUIRED = (
    "territory",
    "network",
    "members",
    "themes",
    "populations",
    "functions",
    "zones",
)
OPTIONAL = (
    "name",
    "purpose",
    "people",
    "parent",
    "mandate",
    "active",
    "meetings_per_month",
    "hours_per_meeting",
)


@dataclass(frozen=True)
class NetworksFile:
    """The networks of a file, ready to be compared."""

    networks: tuple[Network, ...]
    populations: tuple[str, ...]
    """All that there are: on the list, or in the file where any code may be written."""
    warnings: tuple[Problem, ...]
    """What looks odd and may be meant."""


def read_networks(
    path: Path, terms: Mapping[str, Sequence[Term]] | None, method: RedundancyMethod
) -> NetworksFile:
    """Return the networks of the CSV or XLSX at `path`.

    `terms` are the closed lists of themes, populations and functions; with None any
    code may be written. Raises `BadFile` with all the problems of the file.
    """
    table, problems = read_table(path, SHEETS, REQUIRED, OPTIONAL)
    codes = Codes(terms, method.populations_everyone)
    rows = [_network(table, row, codes, method, problems) for row in table.rows]
    problems += repeated_networks(rows)
    problems += wrong_parents(rows)
    if problems:
        raise BadFile(problems)
    networks = tuple(each.network for each in rows)
    written = {code: None for each in networks for code in sorted(each.populations)}
    return NetworksFile(
        networks=networks,
        populations=codes.listed("populations") or tuple(written),
        warnings=tuple(doubtful_names(rows)),
    )


def _network(
    table: Table,
    row: Row,
    codes: Codes,
    method: RedundancyMethod,
    problems: list[Problem],
) -> NetworkRow:
    cells = NetworkCells(table, row, problems)
    # In the order of the columns: so are the problems.
    network = Network(
        territory=table.required_text(row, "territory", problems),
        network=table.required_text(row, "network", problems),
        name=cells.text("name"),
        purpose=cells.text("purpose"),
        members=cells.names("members"),
        people=cells.names("people"),
        themes=cells.codes("themes", codes),
        populations=cells.codes("populations", codes),
        functions=cells.codes("functions", codes),
        zones=cells.names("zones"),
        parent=cells.text("parent"),
        is_mandated=cells.is_mandated("mandate"),
    )
    said, meetings, length = (
        cells.yes_or_no("active"),
        cells.number("meetings_per_month"),
        cells.number("hours_per_meeting"),
    )
    network = replace(
        network,
        is_active=(meetings is None or method.meets(meetings))
        if said is None
        else said,
        hours=_hours(meetings, length),
    )
    return NetworkRow(network, table, row)


def _hours(meetings: Fraction | None, length: Fraction | None) -> Fraction | None:
    """Return the hours a month; a network without meetings takes none."""
    if meetings == 0:
        return Fraction(0)
    return None if meetings is None or length is None else meetings * length
