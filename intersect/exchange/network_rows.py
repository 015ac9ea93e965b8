"""What must hold between the rows of a NETWORKS file, and what looks odd in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from intersect.analysis.network import Network
from intersect.exchange.cells import Row
from intersect.exchange.registry_columns import SEPARATOR
from intersect.exchange.spellings import Spelling, two_spellings
from intersect.exchange.table_file import Table
from intersect.exchange.table_problems import suggestion
from intersect.language import Message, message
from intersect.questionnaire.problem import Problem

_LISTS = ("members", "people", "themes", "populations", "functions", "zones")
"""Lists whose entries are one only if they are spelt alike; codes if any may be."""
_SEVERAL = re.compile("[;,]")
"""What lists may have between their entries elsewhere."""


@dataclass(frozen=True)
class NetworkRow:
    """One row: a network, and where it stands."""

    network: Network
    table: Table
    row: Row

    def place(self, column: str) -> Message:
        """Return where the cell of this row under `column` is."""
        return self.table.place(self.row, column)


def repeated_networks(rows: Sequence[NetworkRow]) -> Iterator[Problem]:
    """Yield a problem for each row of a network that its territory has already."""
    first: dict[tuple[str, str], NetworkRow] = {}
    for row in rows:
        key = (row.network.territory, row.network.network)
        if all(key) and first.setdefault(key, row) is not row:
            yield Problem(
                "duplicate_network",
                row.place("network"),
                message(
                    "“{network}” is already in row {row}.",
                    network=row.network.network,
                    row=str(first[key].row.number),
                ),
                message(
                    "Keep one of the rows, or give each network a name of its own."
                ),
            )


def wrong_parents(rows: Sequence[NetworkRow]) -> Iterator[Problem]:
    """Yield a problem for each parent that is in no row, or below its own network.

    A parent of another territory may be written; it says nothing about a pair.
    """
    parents = {
        (row.network.territory, row.network.network): row.network.parent for row in rows
    }
    everywhere = {name for _, name in parents}
    for row in rows:
        territory, name = row.network.territory, row.network.network
        parent = row.network.parent
        if parent and parent not in everywhere:
            yield _unknown_parent(row, everywhere)
        elif parent and _comes_back(territory, name, parents):
            yield Problem(
                "own_ancestor",
                row.place("parent"),
                message("“{network}” would be above itself.", network=name),
                message("Write the network that it is a part of, or leave it empty."),
            )


def _unknown_parent(row: NetworkRow, known: set[str]) -> Problem:
    near = suggestion(row.network.parent, known)
    return Problem(
        "unknown_parent",
        row.place("parent"),
        message("“{network}” is in no row.", network=row.network.parent),
        message("Did you mean “{name}”?", name=near)
        if near
        else message(
            "Write what the column network has in another row, or leave it empty."
        ),
    )


def _comes_back(territory: str, name: str, parents: dict[tuple[str, str], str]) -> bool:
    passed: set[str] = set()
    above = parents[territory, name]
    while above and above not in passed:
        if above == name:
            return True
        passed.add(above)
        above = parents.get((territory, above), "")
    return False


def doubtful_names(rows: Sequence[NetworkRow]) -> list[Problem]:
    """Return a warning for each name that may be another one, or several."""
    spelt: list[Spelling] = []
    several: list[Problem] = []
    seen: set[tuple[str, str, str]] = set()
    for row in rows:
        for column, where, name, is_alone in _names(row.network):
            if (column, where, name) in seen:
                continue
            seen.add((column, where, name))
            spelt.append((column, where, name, row.place(column)))
            if is_alone and _SEVERAL.search(name):
                several.append(_one_name(name, row.place(column)))
    return two_spellings(spelt) + several


def _names(network: Network) -> Iterator[tuple[str, str, str, bool]]:
    """Yield the names of a row: column, where they mean the same, name, if alone."""
    yield "territory", "", network.territory, False
    yield "network", network.territory, network.network, False
    for column in _LISTS:
        names: frozenset[str] = getattr(network, column)
        for name in sorted(names):
            yield column, network.territory, name, len(names) == 1


def _one_name(name: str, place: Message) -> Problem:
    return Problem(
        "one_name",
        place,
        message("“{name}” counts as one.", name=name),
        message("If there are several, write “{mark}” between them.", mark=SEPARATOR),
    )
