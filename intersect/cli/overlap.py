"""`intersect overlap`: networks of a file that do the same, and what they take."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from intersect.cli.outcome import refuse, warn
from intersect.cli.questionnaires import read_catalog
from intersect.cli.reader import command, reader, said
from intersect.cli.results import WITH_CSV, ResultFormat, result_format, result_options
from intersect.cli.writing import write_report
from intersect.language import message
from intersect.questionnaire.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from intersect.analysis.network_comparison import NetworkComparison
    from intersect.exchange.networks_file import NetworksFile
    from intersect.registry.model import Term


MOST_PAIRS = 20_000_000
"""To report of a file; with what is written of them, some 440 bytes of memory each."""


@command(
    message(
        "Compare the networks of NETWORKS, a CSV or XLSX file with one row per "
        "network, each with those of its territory: which do the same with the same "
        "members, which groups are redundant, and what networks take of people. If "
        "the file has problems, all of them are listed and the exit status is 2."
    )
)
@click.argument("networks", metavar="NETWORKS", type=click.Path(path_type=Path))
@click.option(
    "--codes",
    type=click.Choice(["listed", "free"]),
    default="listed",
    show_default=True,
    help=said(
        message(
            "Whether themes, populations and functions are those on the lists of the "
            "program, or any."
        )
    ),
)
@result_options(WITH_CSV)
def overlap(
    networks: Path,
    codes: Literal["listed", "free"],
    kind: ResultFormat | None,
    output: Path | None,
) -> None:
    """Compare the networks of a NETWORKS file."""
    chosen = result_format(kind, output)
    write_report(_written(_compared(networks, codes), chosen), chosen, output)


def _compared(path: Path, codes: Literal["listed", "free"]) -> NetworkComparison:
    """Return what is found in a file; end the program if the file has problems."""
    from intersect.analysis.redundancy_method import redundancy_method

    file = networks_in(path, read_catalog().terms if codes == "listed" else None)

    from intersect.analysis.network_comparison import compare_networks
    from intersect.analysis.redundancy import TooManyPairs

    try:
        return compare_networks(
            file.networks, file.populations, redundancy_method(), MOST_PAIRS
        )
    except TooManyPairs:
        refuse([_too_many_pairs(path, file)])


def _too_many_pairs(path: Path, file: NetworksFile) -> Problem:
    """Return the problem of a file that has, say, one territory for a whole country."""
    sizes = Counter(each.territory for each in file.networks)
    [(largest, size)] = sizes.most_common(1)
    return Problem(
        "too_many_pairs",
        path.name,
        message(
            "More than {most} pairs of networks of one territory share members or have "
            "to be told. “{territory}” has most networks: {n}.",
            most=MOST_PAIRS,
            territory=largest,
            n=size,
        ),
        message(
            "Write the commune of each network in the column territory, or put the "
            "territories into several files."
        ),
    )


def networks_in(path: Path, terms: Mapping[str, Sequence[Term]] | None) -> NetworksFile:
    """Return what a file says; end the program if it has problems.

    `terms` are the codes that it may use, None: any.
    """
    from intersect.analysis.redundancy_method import redundancy_method
    from intersect.exchange.bad_file import BadFile
    from intersect.exchange.networks_file import read_networks

    try:
        file = read_networks(path, terms, redundancy_method())
    except BadFile as bad:
        refuse(bad.problems)
    warn(file.warnings)
    return file


def _written(comparison: NetworkComparison, kind: ResultFormat) -> str:
    from intersect.exchange.overlap_file import as_csv, as_json
    from intersect.exchange.overlap_table import as_table

    match kind:
        case "json":
            return as_json(comparison)
        case "csv":
            return as_csv(comparison)
        case "table":
            return as_table(comparison, reader())
