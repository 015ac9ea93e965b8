"""`intersect export --raw`: every answer in plain files, for those who analyse them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

import click

from intersect.cli.installation import Installation, installation
from intersect.cli.progress import Progress
from intersect.cli.reader import command, reader, said
from intersect.exchange import raw_guide
from intersect.exchange.raw_files import raw_files
from intersect.language import message, message_n
from intersect.services import exporting, restoring
from intersect.services.exporting import Export
from intersect.services.restoring import MissingQuestionnaires
from intersect.storage.archive import snapshot
from intersect.storage.engine import sessions

_STEPS = {"writing": message("Writing")}


@command(
    message(
        "Write every answer, with its history and its codebook, as plain CSV files "
        "to TARGET: a zip if it ends in .zip, otherwise a new folder. README.txt "
        "in it says what each file is. The files hold what each person answered: "
        "they are for those who analyse, never for the coordinators or members of "
        "the networks. The audit notes that they were written."
    )
)
@click.argument(
    "target", metavar=said(message("TARGET")), type=click.Path(path_type=Path)
)
@click.option(
    "--raw",
    "is_raw",
    is_flag=True,
    help=said(
        message("Individual answers, with nothing hidden; nothing else is exported.")
    ),
)
@click.option(
    "--names",
    "with_names",
    is_flag=True,
    help=said(
        message(
            "Write the names and contacts of the members too; without it they have "
            "identifiers only."
        )
    ),
)
def export(target: Path, *, is_raw: bool, with_names: bool) -> None:
    """Export all answers."""
    if not is_raw:
        unsaid = message(
            "The export holds individual answers: add --raw if that is what you want."
        )
        raise click.UsageError(said(unsaid))
    now = datetime.now().astimezone()
    with installation() as place, raw_files(target) as files:
        _require_questionnaires(place)
        with snapshot(place.engine) as connection, Progress(_STEPS) as watch:
            source = Export(connection, place.catalog, now, reader(), with_names)
            written = exporting.write_export(
                source, files, lambda done, total: watch("writing", done, total)
            )
        # Before the files have their name: none is handed over unnoted.
        exporting.note_export(place.session, written, with_names=with_names)
        place.session.commit()
    _tell(target, written)


def _require_questionnaires(place: Installation) -> None:
    folder = place.settings.questionnaires
    with sessions(place.engine, writes=False)() as session:
        try:
            restoring.require_questionnaires(session, place.catalog, folder)
        except MissingQuestionnaires as missing:
            raise click.ClickException(said(missing.what)) from missing


def _tell(target: Path, written: Mapping[str, int]) -> None:
    click.echo(said(message("Written: {file}", file=str(target))))
    count = message_n(
        "{count} response with {answers} answers. These are individual answers: "
        "share them only with those who analyse them, and delete them afterwards.",
        "{count} responses with {answers} answers. These are individual answers: "
        "share them only with those who analyse them, and delete them afterwards.",
        written[raw_guide.RESPONSES],
        answers=written[raw_guide.LONG],
    )
    click.echo(said(count), err=True)
