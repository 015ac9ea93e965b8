"""How a command ends: its problems on standard error, its exit status."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import NoReturn

import click

from intersect.cli.reader import said
from intersect.language import message, message_n
from intersect.questionnaire.problem import Problem, reason

BAD_FILE = 2
"""Exit status when the files have problems; 1 is for everything else that fails."""


def line(problem: Problem) -> str:
    """Return a problem as «place: message — remedy»."""
    place, what, remedy = map(said, (problem.place, problem.message, problem.remedy))
    return f"{place}: {what} — {remedy}"


def refusal(error: OSError) -> str:
    """Return which file the system refused, where it says so, and why."""
    why = said(reason(error))
    return f"{error.filename}: {why}" if error.filename else why


def refuse(problems: Sequence[Problem]) -> NoReturn:
    """Print all the problems and end with status 2."""
    for problem in problems:
        click.echo(line(problem), err=True)
    count = message_n(
        "{count} problem; nothing was written.",
        "{count} problems; nothing was written.",
        len(problems),
    )
    click.echo(said(count), err=True)
    sys.exit(BAD_FILE)


def warn(warnings: Sequence[Problem]) -> None:
    """Print what looks odd; the command goes on."""
    for warning in warnings:
        text = message("Warning: {line}", line=line(warning))
        click.echo(said(text), err=True)
