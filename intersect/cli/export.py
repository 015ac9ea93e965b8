"""`intersect export`: answers for those who analyse them, of a wave or all of them."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import click

from intersect.cli.installation import Installation, installation
from intersect.cli.progress import Progress
from intersect.cli.reader import command, reader, said
from intersect.exchange import raw_guide
from intersect.exchange.data_files import DATA_FORMATS, DataFormat, Separator
from intersect.exchange.data_files import available_formats as available
from intersect.exchange.data_package import pack
from intersect.exchange.data_workbook import TooLargeForWorkbook
from intersect.exchange.raw_files import folder_written_whole, raw_files
from intersect.exchange.whole_file import written_whole
from intersect.language import LANGUAGES, language, message, message_n
from intersect.services import export_jobs, exporting, restoring
from intersect.services.exporting import Export
from intersect.services.restoring import MissingQuestionnaires
from intersect.services.wave_export import WaveExport, count_work, write_wave_export
from intersect.services.wave_tables import pseudonyms
from intersect.storage import tables, waves
from intersect.storage.archive import snapshot
from intersect.storage.engine import sessions

_STEPS = {"writing": message("Writing")}


@command(
    message(
        "Write the answers of a WAVE (its name or identifier) for analysis, with "
        "codebook and manifest, to the new folder or .zip that -o names. With --raw, "
        "every answer of the site as plain CSV, with its history, to that TARGET "
        "instead. The files hold what each person answered: they are for those who "
        "analyse, never for the coordinators or members of the networks. The audit "
        "notes that they were written."
    )
)
@click.argument("what", metavar=said(message("WAVE|TARGET")))
@click.option(
    "--raw",
    "is_raw",
    is_flag=True,
    help=said(message("Every answer of the site, with nothing hidden, to TARGET.")),
)
@click.option(
    "--names",
    "with_names",
    is_flag=True,
    help=said(
        message(
            "With --raw: write the names and contacts of the members too; without it "
            "they have identifiers only."
        )
    ),
)
@click.option(
    "--format",
    "formats",
    type=click.Choice(DATA_FORMATS),
    multiple=True,
    help=said(message("Of a wave, repeatable [default: csv].")),
)
@click.option(
    "-o",
    "--output",
    metavar=said(message("DIR")),
    type=click.Path(path_type=Path),
    help=said(message("Of a wave: the new folder, or .zip, to write.")),
)
@click.option(
    "--language",
    "code",
    type=click.Choice(tuple(LANGUAGES)),
    help=said(message("Of the labels [default: yours].")),
)
@click.option(
    "--separator",
    type=click.Choice([",", ";"]),
    default=",",
    show_default=True,
    help=said(message("Of CSV files.")),
)
def export(
    what: str,
    *,
    is_raw: bool,
    with_names: bool,
    formats: Sequence[DataFormat],
    output: Path | None,
    code: str | None,
    separator: Separator,
) -> None:
    """Export the answers of a wave, or all of them."""
    if is_raw:
        if formats or output or code:
            alone = message("--raw goes with --names only.")
            raise click.UsageError(said(alone))
        _export_all(Path(what), with_names=with_names)
        return
    if output is None or with_names:
        unsaid = message(
            "Say where the answers of the wave go with -o, or add --raw for every "
            "answer of the site."
        )
        raise click.UsageError(said(unsaid))
    chosen = tuple(dict.fromkeys(formats)) or ("csv",)
    _require_packages(chosen)
    _export_wave(what, output, chosen, code or reader().code, separator)


def _export_wave(
    name: str,
    output: Path,
    formats: Sequence[DataFormat],
    code: str,
    separator: Separator,
) -> None:
    now = datetime.now().astimezone()
    with installation() as place:
        wave = _wave(place, name)
        _require_questionnaires(place)
        try:
            with (
                _folder_or_zip(output) as folder,
                snapshot(place.engine) as connection,
                Progress(_STEPS) as watch,
            ):
                source = WaveExport(
                    connection,
                    place.catalog,
                    wave,
                    now,
                    pseudonyms(place.settings.secret_key),
                    language(code),
                    formats,
                    separator,
                    reach=None,
                    with_texts=True,
                )
                total = count_work(source)
                rows = write_wave_export(
                    source, folder, lambda done: watch("writing", done, total)
                )
                # Before the files have their name: none is handed over unnoted.
                export_jobs.note_export(
                    place.session, wave, None, rows=rows, formats=list(formats)
                )
                place.session.commit()
        except TooLargeForWorkbook as error:
            raise click.ClickException(said(error.what)) from error
    click.echo(said(message("Written: {file}", file=str(output))))
    count = message_n(
        "{count} response. These are individual answers: share them only with those "
        "who analyse them, and delete them afterwards.",
        "{count} responses. These are individual answers: share them only with those "
        "who analyse them, and delete them afterwards.",
        rows,
    )
    click.echo(said(count), err=True)


@contextmanager
def _folder_or_zip(path: Path) -> Iterator[Path]:
    """Yield a folder whose content is at `path` afterwards, whole or not at all."""
    if path.suffix.lower() != ".zip":
        with folder_written_whole(path) as folder:
            yield folder
        return
    with (
        written_whole(path, may_replace=False) as part,
        tempfile.TemporaryDirectory(dir=path.resolve().parent, prefix=".") as folder,
    ):
        yield Path(folder)
        pack(Path(folder), part, lambda: None)


def _wave(place: Installation, name: str) -> tables.Wave:
    """Return the wave of that identifier or name; the name must be of one only."""
    with sessions(place.engine, writes=False)() as session:
        found = waves.list_named(session, name)
    if len(found) == 1:
        return found[0]
    if not found:
        raise click.ClickException(
            said(message("There is no wave “{name}”.", name=name))
        )
    known = ", ".join(str(each.id) for each in found)
    several = message(
        "Several waves are called “{name}”: say which by its identifier: {known}.",
        name=name,
        known=known,
    )
    raise click.ClickException(said(several))


def _require_packages(formats: Sequence[DataFormat]) -> None:
    known = available()
    if missing := [each for each in formats if each not in known]:
        extra = message(
            "For {formats} install the extras: intersect[stats,parquet].",
            formats=", ".join(missing),
        )
        raise click.ClickException(said(extra))


def _export_all(target: Path, *, with_names: bool) -> None:
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
