"""The format of the results of a command, and the options that choose it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Literal, TypeVar

import click

from intersect.cli.reader import said
from intersect.cli.writing import NOT_A_REPORT, require_folder
from intersect.language import message

Command = TypeVar("Command", bound=Callable[..., None])
ResultFormat = Literal["json", "csv", "table"]


def result_options(command: Command) -> Command:
    """Give a command the options `--format` (as `kind`) and `--output`."""
    for decorate in (
        click.option(
            "--format",
            "kind",
            type=click.Choice(["json", "csv", "table"]),
            help=said(
                message(
                    "json and csv for other programs, table for reading [default: by "
                    "the ending of FILE; otherwise table on a terminal and json "
                    "elsewhere]."
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


def result_format(kind: ResultFormat | None, output: Path | None) -> ResultFormat:
    """Return the format asked for, else the one that fits where the result goes.

    Ends the program when it cannot go there: before what takes a while is begun.
    """
    chosen = kind or _fitting(output)
    require_folder(output)
    return chosen


def _fitting(output: Path | None) -> ResultFormat:
    if output is None:
        return "table" if sys.stdout.isatty() else "json"
    suffix = output.suffix.lower()
    if suffix in NOT_A_REPORT:
        wrong = message(
            "Results cannot be written as {suffix}: choose a name that ends in "
            ".csv, .json or .txt.",
            suffix=suffix,
        )
        raise click.UsageError(said(wrong))
    by_suffix: dict[str, ResultFormat] = {".csv": "csv", ".txt": "table"}
    return by_suffix.get(suffix, "json")
