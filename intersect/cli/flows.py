"""`intersect flows`: ties in, the structure of each network's flows out."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, Literal

import click

from intersect.cli.outcome import refuse, warn
from intersect.cli.reader import command, reader, said
from intersect.cli.writing import NOT_A_REPORT, require_folder, write_report
from intersect.language import message

FlowsFormat = Literal["json", "table"]


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
@click.option(
    "--format",
    "kind",
    type=click.Choice(["json", "table"]),
    help=said(
        message(
            "json for other programs, table for reading [default: by the ending of "
            "FILE; otherwise table on a terminal and json elsewhere]."
        )
    ),
)
@click.option(
    "-o",
    "--output",
    metavar=said(message("FILE")),
    type=click.Path(path_type=Path),
    help=said(message("File to write [default: standard output].")),
)
def flows(
    ties: Path, roster: Path, kind: FlowsFormat | None, output: Path | None
) -> None:
    """Measure the flows of information in the networks of a TIES file."""
    kind = kind or _kind(output)
    require_folder(output)
    report = _measured(ties, roster)
    write_report(_written(report, kind), kind, output)


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


def _kind(output: Path | None) -> FlowsFormat:
    if output is None:
        return "table" if sys.stdout.isatty() else "json"
    suffix = output.suffix.lower()
    if suffix in {*NOT_A_REPORT, ".csv"}:
        wrong = message(
            "Flows cannot be written as {suffix}: choose a name that ends in .json or "
            ".txt.",
            suffix=suffix,
        )
        raise click.UsageError(said(wrong))
    return "table" if suffix == ".txt" else "json"


def _written(report: dict[str, Any], kind: FlowsFormat) -> str:
    from intersect.exchange.flows_file import as_table
    from intersect.exchange.scores_file import as_json

    return as_json(report) if kind == "json" else as_table(report, reader())
