"""`intersect reports`: the documents of a wave, for one commune or a whole country."""

from __future__ import annotations

import hashlib
import sys
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from intersect.cli.installation import Installation, installation
from intersect.cli.outcome import refusal
from intersect.cli.reader import command, reader, said
from intersect.language import LANGUAGES, Message, language, message, message_n

if TYPE_CHECKING:
    from intersect.report.press import Failure
    from intersect.services.batches import Batch, BatchFile
    from intersect.storage import tables

KINDS = ("authorities", "network", "annex")
SHELF = "documents"
"""The folder of an installation in which printed documents are kept."""


@dataclass
class Written:
    """What became of a batch so far."""

    lines: list[list[str]] = field(default_factory=list)
    """Of the index: file, commune, network, document, digest, what went wrong."""
    kept: int = 0
    """Documents that had been printed before."""
    failures: list[str] = field(default_factory=list)


@command(
    message(
        "Write the documents of a wave to FOLDER: two pages for the authorities of "
        "each commune, the diagnostic of each network and the evaluator's annex, with "
        "an index and checksums. What fails is told and does not stop the rest. When "
        "it is run again, only what has changed is printed anew."
    )
)
@click.option(
    "--wave",
    "wanted",
    required=True,
    metavar=said(message("WAVE")),
    help=said(message("Name or identifier of the wave.")),
)
@click.option(
    "--territory",
    "codes",
    multiple=True,
    metavar=said(message("CODE")),
    help=said(
        message("Official code of a commune, province or region; may be repeated.")
    ),
)
@click.option(
    "--document",
    "kinds",
    multiple=True,
    type=click.Choice(KINDS),
    default=KINDS,
    help=said(message("Which documents; may be repeated. All of them by default.")),
)
@click.option(
    "--language",
    "code",
    type=click.Choice(list(LANGUAGES)),
    default=None,
    help=said(message("Language of the documents.")),
)
@click.option(
    "--drafts",
    "with_drafts",
    is_flag=True,
    help=said(message("Unpublished results too; every page says that it is a draft.")),
)
@click.option(
    "--processes",
    type=click.IntRange(1, 16),
    default=1,
    show_default=True,
    help=said(message("Documents printed at the same time.")),
)
@click.option(
    "-o",
    "--output",
    "folder",
    required=True,
    metavar=said(message("FOLDER")),
    type=click.Path(path_type=Path),
    help=said(message("Folder to write to; it is created if it does not exist.")),
)
def reports(
    wanted: str,
    codes: Sequence[str],
    kinds: Sequence[str],
    code: str | None,
    folder: Path,
    processes: int,
    *,
    with_drafts: bool,
) -> None:
    """Write the documents of a wave."""
    from intersect.report.pdf import PdfUnavailable
    from intersect.services.batches import Batch, communes_of, count_files

    with installation() as place:
        wave = _wave(place, wanted)
        within = [_territory(place, each).id for each in codes]
        batch = Batch(
            wave.id,
            kinds,  # type: ignore[arg-type] # click lets nothing else through
            language(code) if code else reader(),
            place.settings.base_url,
            with_drafts,
        )
        communes = communes_of(place.session, wave.id, within)
        total = count_files(place.session, batch, communes)
        place.session.commit()  # nobody waits for this to end
        try:
            folder.mkdir(parents=True, exist_ok=True)
            written = _write_all(place, batch, communes, folder, processes, total)
            _write_index(folder, written)
        except PdfUnavailable as error:
            from intersect.cli.documents import what_to_install

            raise click.ClickException(what_to_install()) from error
        except OSError as error:
            raise click.ClickException(refusal(error)) from error
    _tell(written)


def _write_all(
    place: Installation,
    batch: Batch,
    communes: Sequence[tables.Territory],
    folder: Path,
    processes: int,
    total: int,
) -> Written:
    from intersect.exchange.whole_file import write_whole
    from intersect.report.press import Failure, Press
    from intersect.services.shelf import Shelf

    shelf, written = Shelf(place.settings.instance / SHELF), Written()
    ids = [each.id for each in communes]
    label = said(message("Documents"))
    with (
        Press["BatchFile"](processes) as press,
        click.progressbar(length=total, label=label, file=sys.stderr) as bar,
    ):

        def to_print() -> Iterator[tuple[BatchFile, str]]:
            for file in _files(place, batch, ids, written):
                if (kept := shelf.find(file.html)) is None:
                    yield file, file.html
                    continue
                write_whole(folder / file.name, kept)
                written.kept += 1
                _note(written, file, kept)
                bar.update(1)

        for file, outcome in press.print_all(to_print()):
            if not isinstance(outcome, Failure):
                shelf.keep(file.html, outcome)
                write_whole(folder / file.name, outcome)
            _note(written, file, outcome)
            bar.update(1)
    return written


def _files(
    place: Installation, batch: Batch, ids: Sequence[uuid.UUID], written: Written
) -> Iterator[BatchFile]:
    """Yield the documents of all communes; what fails of one is noted."""
    from intersect.services.batches import files_of
    from intersect.storage import tables

    session = place.session
    for territory_id in ids:
        territory = session.get_one(tables.Territory, territory_id)
        name = f"{territory.code} {territory.name}"
        try:
            found = files_of(
                session, place.catalog, batch, territory, datetime.now(UTC)
            )
            session.commit()
        # Whatever is wrong with one commune, the others get their documents.
        except Exception as error:  # noqa: BLE001 - told below
            session.rollback()
            _fail(written, name, f"{type(error).__name__}: {error}")
            continue
        if not found:
            _fail(written, name, said(NOT_PUBLISHED))
        session.expunge_all()  # a country would fill the memory
        yield from found


NOT_PUBLISHED: Message = message("its results are not published (see --drafts)")


def _note(written: Written, file: BatchFile, outcome: bytes | Failure) -> None:
    if isinstance(outcome, bytes):
        digest, wrong = hashlib.sha256(outcome).hexdigest(), ""
    else:
        digest, wrong = "", said(outcome.why)
        written.failures.append(f"{file.name}: {wrong}")
    written.lines.append(
        [file.name, file.code, file.commune, file.network, file.kind, digest, wrong]
    )


def _fail(written: Written, name: str, why: str) -> None:
    written.failures.append(f"{name}: {why}")
    written.lines.append(["", *name.split(" ", 1), "", "", "", why])


def _write_index(folder: Path, written: Written) -> None:
    from intersect.exchange.delimited import written_delimited
    from intersect.exchange.spreadsheet_text import harmless
    from intersect.exchange.whole_file import write_whole

    heads = [
        message("File"),
        message("Code"),
        message("Commune"),
        message("Network"),
        message("Document"),
        message("SHA-256"),
        message("What went wrong"),
    ]
    lines = sorted(written.lines, key=lambda line: (line[1], line[0]))
    rows = [[said(each) for each in heads], *(list(map(harmless, x)) for x in lines)]
    write_whole(folder / "index.csv", written_delimited(rows, reader()))
    sums = "".join(f"{line[5]}  {line[0]}\n" for line in lines if line[5])
    write_whole(folder / "SHA256SUMS", sums.encode())


def _tell(written: Written) -> None:
    for failure in written.failures:
        click.echo(said(message("Failed: {failure}", failure=failure)), err=True)
    made = sum(bool(line[5]) for line in written.lines)
    count = message_n(
        "{count} document, {kept} of them printed before.",
        "{count} documents, {kept} of them printed before.",
        made,
        kept=written.kept,
    )
    click.echo(said(count), err=True)
    if written.failures:
        sys.exit(1)


def _wave(place: Installation, wanted: str) -> tables.Wave:
    from intersect.storage.waves import list_waves

    found = [
        each
        for each in list_waves(place.session, None)
        if each.state != "draft" and wanted in (str(each.id), each.name)
    ]
    if len(found) == 1:
        return found[0]
    if found:
        several = message(
            "Several waves are called so; give its identifier: {ids}.",
            ids=[str(each.id) for each in found],
        )
        raise click.ClickException(said(several))
    raise click.ClickException(said(message("There is no such opened wave.")))


def _territory(place: Installation, code: str) -> tables.Territory:
    from intersect.storage.networks import find_territory_by_code

    found = find_territory_by_code(place.session, code)
    if found is None:
        unknown = message("No territory has the code {code}.", code=code)
        raise click.ClickException(said(unknown))
    return found
