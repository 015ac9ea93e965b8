"""`intersect check` and `intersect schema`: for whoever writes questionnaire files."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from intersect.cli.outcome import BAD_FILE, refuse
from intersect.cli.reader import command, said
from intersect.language import Message, message
from intersect.paths import shipped
from intersect.questionnaire.problem import Problem

if TYPE_CHECKING:
    from intersect.catalog import Catalog, Shipped


def read_catalog() -> Catalog:
    """Return what the questionnaires and the file of networks declare."""
    from intersect.catalog import CatalogError, load_catalog

    folder = os.environ.get("INTERSECT_QUESTIONNAIRES") or shipped("questionnaires")
    try:
        return load_catalog(Path(folder))
    except CatalogError as error:
        refuse(error.problems)


def chosen_questionnaire(name: str) -> tuple[Catalog, Shipped]:
    """Return the catalog and its questionnaire «nucleo-1», or its latest «nucleo»."""
    from intersect.catalog import UnknownQuestionnaire

    catalog = read_catalog()
    identifier, _, version = name.replace("/", "-").rpartition("-")
    try:
        if version.isdecimal():
            return catalog, catalog.get(identifier, int(version))
        return catalog, catalog.latest(name)
    except UnknownQuestionnaire as error:
        names = [each.questionnaire.key.replace("/", "-") for each in catalog.shipped]
        unknown = message(
            "There is no questionnaire “{name}”; there is {known}.",
            name=name,
            known=names,
        )
        raise click.UsageError(said(unknown)) from error


@command(
    message(
        "Check questionnaire files (YAML) and list all their problems, each with "
        "line, place and what to do. Exit status 2 if there is any."
    )
)
@click.argument(
    "files",
    nargs=-1,
    required=True,
    metavar=said(message("FILE…")),
    type=click.Path(path_type=Path),
)
def check(files: tuple[Path, ...]) -> None:
    """Check questionnaire files."""
    from intersect.catalog import check_file

    found = [(file, problem) for file in files for problem in check_file(file)]
    if not found:
        click.echo(said(message("No problems.")))
        return
    for file, problem in found:
        what, remedy = said(problem.message), said(problem.remedy)
        click.echo(f"{_place(file, problem)}: {what} — {remedy}", err=True)
    sys.exit(BAD_FILE)


@command(
    message(
        "Print the JSON Schema of questionnaire files. Editors that support it "
        "complete keys and mark mistakes as you type."
    )
)
def schema() -> None:
    """Print the JSON Schema of questionnaire files."""
    from intersect.questionnaire.schema import schema_text

    click.echo(schema_text(), nl=False)


def _place(file: Path, problem: Problem) -> str:
    """Return «file:line:column: key › key», which editors turn into a link."""
    place = problem.place
    if not isinstance(place, Message) or "line" not in place.values:
        return f"{file}: {said(place)}"
    line, column = place.values["line"], place.values["column"]
    keys = place.values.get("path")
    return f"{file}:{line}:{column}" + (f": {keys}" if keys else "")
