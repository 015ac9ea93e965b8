"""`intersect reports`: the documents of a wave, for one commune or a whole country."""

from __future__ import annotations

import sys
import uuid
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from intersect.cli.installation import Installation, installation
from intersect.cli.outcome import refusal
from intersect.cli.reader import command, reader, said
from intersect.language import LANGUAGES, Message, language, message, message_n
from intersect.services.batches import KINDS
from intersect.storage.engine import sessions

if TYPE_CHECKING:
    from intersect.services.batches import Batch
    from intersect.services.printing import Written
    from intersect.storage import tables


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
        communes = [each.id for each in communes_of(place.session, wave.id, within)]
        sizes = count_files(place.session, wave.id, batch.kinds, communes)
        place.session.commit()  # nobody waits for this to end
        try:
            folder.mkdir(parents=True, exist_ok=True)
            written = _write_all(place, batch, sizes, folder, processes)
        except PdfUnavailable as error:
            from intersect.cli.documents import what_to_install

            raise click.ClickException(what_to_install()) from error
        except OSError as error:
            raise click.ClickException(refusal(error)) from error
    _tell(written)


def _write_all(
    place: Installation,
    batch: Batch,
    sizes: Mapping[uuid.UUID, int],
    folder: Path,
    processes: int,
) -> Written:
    from intersect.exchange.whole_file import write_whole
    from intersect.report.press import Press
    from intersect.services.export_files import shelf
    from intersect.services.printing import Printer, print_batch

    def add(name: str, content: bytes) -> None:
        write_whole(folder / name, content)

    def watch(written: Written) -> None:
        bar.update(written.done - bar.pos)

    label = said(message("Documents"))
    with (
        Press[Any](processes) as press,
        click.progressbar(
            length=sum(sizes.values()), label=label, file=sys.stderr
        ) as bar,
    ):
        printer = Printer(
            reading=sessions(place.engine, writes=False),
            keeping=sessions(place.engine),
            catalog=place.catalog,
            shelf=shelf(place.settings),
            press=press,
            reader=reader(),
            explain=_explained,
            not_published=NOT_PUBLISHED,
        )
        return print_batch(printer, batch, sizes, add, watch)


NOT_PUBLISHED: Message = message("its results are not published (see --drafts)")


def _explained(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"


def _tell(written: Written) -> None:
    for what, why in written.failures:
        failure = f"{what}: {said(why)}"
        click.echo(said(message("Failed: {failure}", failure=failure)), err=True)
    count = message_n(
        "{count} document, {kept} of them printed before.",
        "{count} documents, {kept} of them printed before.",
        written.made,
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
