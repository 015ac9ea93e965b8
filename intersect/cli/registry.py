"""`intersect registry`: networks, institutions, people and members, in and out."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from intersect.cli.installation import Installation, installation
from intersect.cli.outcome import refuse
from intersect.cli.reader import command, reader, said
from intersect.exchange.bad_file import BadFile
from intersect.exchange.whole_file import written_whole
from intersect.language import message, message_n
from intersect.services import registry_export, registry_import
from intersect.services.registry_wording import KIND_NAMES, Wording

if TYPE_CHECKING:
    from intersect.exchange.registry_writer import RegistryFormat
    from intersect.services.registry_plan import Plan, Question
    from intersect.storage import tables

_FILE = click.argument(
    "file", metavar=said(message("FILE")), type=click.Path(path_type=Path)
)
_COMMUNES = click.option(
    "--commune",
    "codes",
    metavar=said(message("CODE")),
    multiple=True,
    help=said(message("Only this commune; may be repeated [default: all].")),
)
_ANSWERS = (
    click.option(
        "--same",
        "same",
        metavar="KEY=KEY",
        multiple=True,
        help=said(message("Answer a question: this name is that one.")),
    ),
    click.option(
        "--different",
        metavar="KEY",
        multiple=True,
        help=said(message("Answer a question: this name is a new one.")),
    ),
)


@click.group(
    help=said(
        message("The registry in spreadsheets: template, check, import and export.")
    ),
    options_metavar=said(message("[OPTIONS]")),
    subcommand_metavar=said(message("COMMAND [ARGUMENTS]…")),
)
def registry() -> None:
    """Group the commands about the registry."""


@command(
    message(
        "Write the empty template, with instructions and all codes: an XLSX, or CSV "
        "files in a ZIP, by the ending of FILE. No file is overwritten."
    )
)
@click.option(
    "-o",
    "--output",
    metavar=said(message("FILE")),
    type=click.Path(path_type=Path),
    default=Path("registry.xlsx"),
    show_default=True,
    help=said(message("File to write.")),
)
@_COMMUNES
def template(output: Path, codes: Sequence[str]) -> None:
    """Write the empty template."""
    with installation() as place, written_whole(output, may_replace=False) as file:
        registry_export.write_template(
            file, _kind(output), _communes(place, codes), place.catalog, reader()
        )
    click.echo(said(message("Written: {file}", file=str(output))), err=True)


@command(
    message(
        "Write the registry in the columns of the template: an XLSX, or CSV files in "
        "a ZIP, by the ending of FILE. It holds names and contacts; the audit notes "
        "that it was written. No file is overwritten."
    )
)
@_FILE
@_COMMUNES
def export(file: Path, codes: Sequence[str]) -> None:
    """Export the registry."""
    with installation() as place, written_whole(file, may_replace=False) as beside:
        communes = _communes(place, codes)
        registry_export.write_export(
            place.session, beside, _kind(file), communes, place.catalog, reader()
        )
        registry_export.note_export(place.session, communes, None)
        place.session.commit()
    click.echo(said(message("Written: {file}", file=str(file))), err=True)


@command(
    message(
        "Say what importing FILE would add, change and leave alone, with all its "
        "problems and questions; write nothing. The same as import --dry-run."
    )
)
@_FILE
@_COMMUNES
@_ANSWERS[0]
@_ANSWERS[1]
def check(
    file: Path, codes: Sequence[str], same: Sequence[str], different: Sequence[str]
) -> None:
    """Preview an import."""
    with installation() as place:
        _tell(_plan(place, file, codes, _answers(same, different)), place)


@command(
    message(
        "Import FILE, all of it or, if anything is wrong or open, nothing. Likely "
        "duplicates are questions: answer them with --same or --different."
    )
)
@_FILE
@click.option("--dry-run", is_flag=True, help=said(message("Write nothing.")))
@_COMMUNES
@_ANSWERS[0]
@_ANSWERS[1]
def import_(
    file: Path,
    *,
    dry_run: bool,
    codes: Sequence[str],
    same: Sequence[str],
    different: Sequence[str],
) -> None:
    """Import a file."""
    with installation() as place:
        plan = _plan(place, file, codes, _answers(same, different))
        _tell(plan, place)
        if dry_run:
            return
        now = datetime.now(UTC)
        registry_import.carry_out(
            place.session, plan, plan.digest(), place.catalog, now, None
        )
        place.session.commit()
    click.echo(said(message("Imported.")))


def _plan(
    place: Installation, file: Path, codes: Sequence[str], answers: dict[str, str]
) -> Plan:
    communes = _communes(place, codes)
    content = (file.name, file.read_bytes())
    try:
        return registry_import.preview(
            place.session, content, communes, place.catalog, answers
        )
    except BadFile as bad:
        refuse(bad.problems)


def _tell(plan: Plan, place: Installation) -> None:
    """Print what a plan would do; end with status 2 when it cannot be done."""
    for notice in plan.notices.values():
        click.echo(said(notice), err=True)
    if plan.problems:
        refuse(plan.problems)
    wording = Wording(place.catalog, reader())
    for question in plan.questions.values():
        _ask(question, wording)
    for count in plan.counts():
        line = message(
            "{kind}: {added} added, {changed} changed, {alone} left alone",
            kind=KIND_NAMES[count.kind],
            added=count.added,
            changed=count.changed,
            alone=count.alone,
        )
        click.echo(said(line))
        for record in plan.changed(count.kind):
            for change in wording.changes(record):
                click.echo(
                    f"  {wording.title(record)}: "
                    f"{change.column}: {change.before} → {change.after}"
                )
    if plan.questions:
        open_ones = message_n(
            "{count} question is open; nothing was written.",
            "{count} questions are open; nothing was written.",
            len(plan.questions),
        )
        click.echo(said(open_ones), err=True)
        sys.exit(2)


def _ask(question: Question, wording: Wording) -> None:
    place = said(question.place)
    asked = message(
        "{place}: is “{name}” one of these? If not: --different {key}",
        place=place,
        name=question.name,
        key=question.key,
    )
    click.echo(said(asked), err=True)
    for candidate in question.candidates:
        answer = f"--same {question.key}={candidate.key}"
        click.echo(f"  {wording.known(candidate)}: {answer}", err=True)


def _answers(same: Sequence[str], different: Sequence[str]) -> dict[str, str]:
    from intersect.services.registry_plan import ANOTHER

    pairs = (each.partition("=") for each in same)
    return {key: meant for key, _, meant in pairs} | dict.fromkeys(different, ANOTHER)


def _communes(place: Installation, codes: Sequence[str]) -> Sequence[tables.Territory]:
    communes = registry_export.communes_of(place.session, None)
    unknown = set(codes) - {each.code for each in communes}
    if unknown:
        what = message("There is no commune with the code {code}.", code=min(unknown))
        raise click.ClickException(said(what))
    return [each for each in communes if not codes or each.code in codes]


def _kind(file: Path) -> RegistryFormat:
    return "zip" if file.suffix.lower() == ".zip" else "xlsx"


registry.add_command(template)
registry.add_command(check)
registry.add_command(import_, "import")
registry.add_command(export)
