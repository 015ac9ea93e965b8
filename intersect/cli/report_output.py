"""How a report on a table is written: where to, and as what."""

from __future__ import annotations

import errno
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeVar

import click

from intersect.cli.reader import said
from intersect.language import message

if TYPE_CHECKING:
    from intersect.exchange.report_text import Report

Command = TypeVar("Command", bound=Callable[..., None])
ReportFormat = Literal["json", "table"]

_FORMATS: dict[str, ReportFormat] = {".json": "json", ".txt": "table", "": "json"}


def report_options(command: Command) -> Command:
    """Give a command the options that say how its report is written and where."""
    for decorate in (
        click.option(
            "--format",
            "kind",
            type=click.Choice(["json", "table"]),
            help=said(
                message(
                    "json for other programs, table for reading [default: by the "
                    "ending of FILE; otherwise table on a terminal and json elsewhere]."
                )
            ),
        ),
        click.option(
            "-o",
            "--output",
            metavar=said(message("FILE")),
            type=click.Path(path_type=Path),
            help=said(message("File to write [default: standard output].")),
        ),
    )[::-1]:
        command = decorate(command)
    return command


def format_of(kind: ReportFormat | None, output: Path | None) -> ReportFormat:
    """Return the format that is asked for; refuse a place that cannot be written."""
    if output is not None and not output.parent.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, "", str(output.parent))
    if kind is not None:
        return kind
    if output is None:
        return "table" if sys.stdout.isatty() else "json"
    suffix = output.suffix.lower()
    if suffix not in _FORMATS:
        wrong = message(
            "The report cannot be written as {suffix}: choose a name that ends in "
            ".json or .txt.",
            suffix=suffix,
        )
        raise click.UsageError(said(wrong))
    return _FORMATS[suffix]


def write_report(
    report: Report,
    table: Callable[[], str],
    kind: ReportFormat,
    output: Path | None,
) -> None:
    """Write the report to a file, whole or not at all, or to standard output."""
    from intersect.exchange.report_text import as_json
    from intersect.exchange.whole_file import write_whole

    text = as_json(report) if kind == "json" else table()
    if output is not None:
        write_whole(output, text.encode())
    elif kind == "table":
        click.echo(text, nl=False)
    else:
        click.echo(text.encode(), nl=False)
