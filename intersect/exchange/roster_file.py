"""ROSTER files: which sectors (or organisations) belong to each network."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from intersect.exchange.answer_columns import NETWORK, ORGANISATION, SECTOR, TERRITORY
from intersect.exchange.bad_file import BadFile
from intersect.exchange.table_file import read_table
from intersect.registry.model import Voice

SHEETS = ("ROSTER", "nomina")

Roster = Mapping[str, tuple[str, ...]]
"""Network -> its voices, both in the order of the file."""


def read_roster(path: Path, voice: Voice) -> Roster:
    """Return the voices of each network; raise `BadFile` with all problems.

    With `voice` organisation they are in the column `organisation`, or, in a file
    without it, in the column `sector`. A row may be repeated.
    """
    optional = [SECTOR, ORGANISATION, TERRITORY]
    table, problems = read_table(path, SHEETS, [NETWORK], optional)
    column = SECTOR
    if voice == "organisation" and ORGANISATION in table.columns:
        column = ORGANISATION
    problems += table.missing([column])
    voices: dict[str, dict[str, None]] = {}
    for row in table.rows:
        network = table.required_text(row, NETWORK, problems)
        name = table.required_text(row, column, problems)
        voices.setdefault(network, {})[name] = None
    if problems:
        raise BadFile(problems)
    return {network: tuple(names) for network, names in voices.items()}
