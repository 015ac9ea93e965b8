"""`intersect duplicates`: networks that share most members, wherever they are."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import click

from intersect.cli.overlap import networks_in
from intersect.cli.reader import command, reader, said
from intersect.cli.results import WITH_CSV, ResultFormat, result_format, result_options
from intersect.cli.writing import write_report
from intersect.language import message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from intersect.analysis.duplicates import DuplicatePair


@command(
    message(
        "List the pairs of networks of NETWORKS, a CSV or XLSX file with one row per "
        "network, that share most of the members of the smaller one, of whatever "
        "territories: a network that was registered twice, for example. The same name "
        "is the same institution everywhere, so names or codes must be unique in the "
        "country. If the file has problems, all of them are listed and the exit "
        "status is 2."
    )
)
@click.argument("networks", metavar="NETWORKS", type=click.Path(path_type=Path))
@click.option(
    "--percent",
    type=click.IntRange(1, 100),
    default=50,
    show_default=True,
    help=said(
        message("How much of the members of the smaller network both have, at least.")
    ),
)
@click.option(
    "--shared",
    type=click.IntRange(1),
    default=3,
    show_default=True,
    help=said(message("How many members both have, at least.")),
)
@result_options(WITH_CSV)
def duplicates(
    networks: Path,
    percent: int,
    shared: int,
    kind: ResultFormat | None,
    output: Path | None,
) -> None:
    """List networks that share most of their members."""
    chosen = result_format(kind, output)
    share = Fraction(percent, 100)
    file = networks_in(networks, None)

    from intersect.analysis.duplicates import duplicate_networks

    found = duplicate_networks(file.networks, share, shared)
    write_report(_written(found, share, shared, chosen), chosen, output)


def _written(
    found: Sequence[DuplicatePair], share: Fraction, shared: int, kind: ResultFormat
) -> str:
    from intersect.exchange.duplicates_text import as_csv, as_json, as_table

    match kind:
        case "json":
            return as_json(found, share, shared)
        case "csv":
            return as_csv(found)
        case "table":
            return as_table(found, reader())
