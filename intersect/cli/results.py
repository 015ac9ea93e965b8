"""The format of the results of a command, and the options that choose it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Literal, NoReturn, TypeVar

import click

from intersect.cli.reader import said
from intersect.cli.writing import NOT_A_REPORT, require_folder
from intersect.language import message

Command = TypeVar("Command", bound=Callable[..., None])
ResultFormat = Literal["json", "csv", "table"]


WITH_CSV: tuple[ResultFormat, ...] = ("json", "csv", "table")
WITHOUT_CSV: tuple[ResultFormat, ...] = ("json", "table")


def result_options(kinds: tuple[ResultFormat, ...]) -> Callable[[Command], Command]:
    """Return what gives a command the options `--format` (as `kind`) and `--output`."""
    formats = (
        message(
            "json and csv for other programs, table for reading [default: by the "
            "ending of FILE; otherwise table on a terminal and json elsewhere]."
        )
        if "csv" in kinds
        else message(
            "json for other programs, table for reading [default: by the ending of "
            "FILE; otherwise table on a terminal and json elsewhere]."
        )
    )
    options = (
        click.option("--format", "kind", type=click.Choice(kinds), help=said(formats)),
        click.option(
            "-o",
            "--output",
            metavar=said(message("FILE")),
            type=click.Path(path_type=Path),
            help=said(message("File to write [default: standard output].")),
        ),
    )

    def decorate(command: Command) -> Command:
        for option in options[::-1]:
            command = option(command)
        return command

    return decorate


def result_format(
    kind: ResultFormat | None,
    output: Path | None,
    kinds: tuple[ResultFormat, ...] = WITH_CSV,
) -> ResultFormat:
    """Return the format asked for, else the one that fits where the result goes.

    Ends the program when it cannot go there: before what takes a while is begun.
    """
    chosen = kind or _fitting(output, kinds)
    require_folder(output)
    return chosen


def refuse_ending(suffix: str, kinds: tuple[ResultFormat, ...]) -> NoReturn:
    """End the program: no result of these formats is written as such a file."""
    wrong = (
        message(
            "Results cannot be written as {suffix}: choose a name that ends in "
            ".csv, .json or .txt.",
            suffix=suffix,
        )
        if "csv" in kinds
        else message(
            "The report cannot be written as {suffix}: choose a name that ends in "
            ".json or .txt.",
            suffix=suffix,
        )
    )
    raise click.UsageError(said(wrong))


def _fitting(output: Path | None, kinds: tuple[ResultFormat, ...]) -> ResultFormat:
    if output is None:
        return "table" if sys.stdout.isatty() else "json"
    suffix = output.suffix.lower()
    if suffix in NOT_A_REPORT or (suffix == ".csv" and "csv" not in kinds):
        refuse_ending(suffix, kinds)
    by_suffix: dict[str, ResultFormat] = {".csv": "csv", ".txt": "table"}
    return by_suffix.get(suffix, "json")
