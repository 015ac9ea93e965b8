"""`intersect flows`: ties in, the structure of each network's flows out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from intersect.cli.outcome import refuse, warn
from intersect.cli.reader import command, reader, said
from intersect.cli.results import (
    WITHOUT_CSV,
    ResultFormat,
    result_format,
    result_options,
)
from intersect.cli.writing import write_report
from intersect.language import message


@command(
    message(
        "Measure who sends information to whom in the networks of TIES, a CSV or XLSX "
        "file with one row per tie that an institution reports, against ROSTER, the "
        "institutions of each network. Nothing is suppressed here: the result is for "
        "whoever collected the answers. If the files have problems, all of them are "
        "listed and the exit status is 2."
    )
)
@click.argument("ties", metavar="TIES", type=click.Path(path_type=Path))
@click.option(
    "--roster",
    required=True,
    metavar="ROSTER",
    type=click.Path(path_type=Path),
    help=said(message("File of the institutions of each network, and who answered.")),
)
@result_options(WITHOUT_CSV)
def flows(
    ties: Path, roster: Path, kind: ResultFormat | None, output: Path | None
) -> None:
    """Measure the flows of information in the networks of a TIES file."""
    chosen = result_format(kind, output, WITHOUT_CSV)
    report = _measured(ties, roster)
    write_report(_written(report, chosen), chosen, output)


def _measured(ties: Path, roster: Path) -> dict[str, Any]:
    """Return the report of a file; end the program if the files have problems."""
    from intersect.exchange.bad_file import BadFile
    from intersect.exchange.ties_file import read_ties

    try:
        file = read_ties(ties, roster)
    except BadFile as bad:
        refuse(bad.problems)
    warn(file.warnings)

    from intersect.analysis.criteria import default_criteria
    from intersect.analysis.flows_json import flows_report
    from intersect.analysis.structure_severity import flows as flows_of

    criteria = default_criteria()
    found = [flows_of(each, criteria) for each in file.networks]
    return flows_report(file.networks, found, criteria)


def _written(report: dict[str, Any], kind: ResultFormat) -> str:
    from intersect.exchange.flows_file import as_table
    from intersect.exchange.scores_file import as_json

    return as_json(report) if kind == "json" else as_table(report, reader())
