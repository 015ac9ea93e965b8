"""A batch of documents, printed one after the other: from a page and from the shell.

What was printed before is taken from the shelf: whoever begins again, because the
process before was killed, or nothing has changed, prints only what is missing.
"""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from intersect.catalog import Catalog
from intersect.exchange.delimited import written_delimited
from intersect.exchange.spreadsheet_text import harmless
from intersect.language import Language, Message, message
from intersect.report.press import Failure, Press
from intersect.services import batch_files
from intersect.services.batch_files import BatchFile, Source
from intersect.services.batches import Batch
from intersect.services.freezing import freeze_commune
from intersect.services.shelf import Shelf
from intersect.storage import tables
from intersect.storage.engine import Sessions

INDEX, CHECKSUMS = "index.csv", "SHA256SUMS"
HEADS = (
    message("File"),
    message("Code"),
    message("Commune"),
    message("Network"),
    message("Document"),
    message("SHA-256"),
    message("What went wrong"),
)

Add = Callable[[str, bytes], None]
"""Puts a file of that name where the batch goes."""


@dataclass(frozen=True)
class Printer:
    """What a batch is printed with."""

    reading: Sessions
    keeping: Sessions
    catalog: Catalog
    shelf: Shelf
    press: Press[BatchFile]
    reader: Language
    """Who reads the index."""
    explain: Callable[[Exception], Message | str]
    """Says what was wrong with a commune whose documents could not be made."""
    not_published: Message
    """What is said of a commune without results that may be printed."""


@dataclass
class Written:
    """What became of a batch so far."""

    lines: list[list[str]] = field(default_factory=list)
    """Of the index, as its heads say."""
    done: int = 0
    """Of the documents that there are at most: those that are settled either way."""
    kept: int = 0
    """Documents that had been printed before."""
    failures: list[tuple[str, Message | str]] = field(default_factory=list)
    """What failed, and why."""

    @property
    def made(self) -> int:
        """How many documents there are."""
        return sum(bool(line[5]) for line in self.lines)


def print_batch(
    printer: Printer,
    batch: Batch,
    sizes: Mapping[uuid.UUID, int],
    add: Add,
    watch: Callable[[Written], None],
) -> Written:
    """Print the documents of some communes; what fails is noted and stops nothing.

    `sizes` says of each commune how many documents it comes to at most. `watch` is
    called after each document; what it raises ends the batch. Raises `PdfUnavailable`.
    """
    written = Written()

    def settle(file: BatchFile, outcome: bytes | Failure) -> None:
        if not isinstance(outcome, Failure):
            add(file.name, outcome)
        _note(printer, written, file, outcome)
        watch(written)

    def to_print() -> Iterator[tuple[BatchFile, str]]:
        for territory_id, size in sizes.items():
            for file in _files(printer, batch, territory_id, size, written):
                if (kept := printer.shelf.find(file.html)) is None:
                    yield file, file.html
                else:
                    written.kept += 1
                    settle(file, kept)
            watch(written)

    for file, outcome in printer.press.print_all(to_print()):
        if not isinstance(outcome, Failure):
            printer.shelf.keep(file.html, outcome)
        settle(file, outcome)
    for name, content in _index(written, printer.reader):
        add(name, content)
    return written


def _files(
    printer: Printer,
    batch: Batch,
    territory_id: uuid.UUID,
    size: int,
    written: Written,
) -> Sequence[BatchFile]:
    """Return the documents of a commune; what fails of it is noted."""
    name, now = str(territory_id), datetime.now(UTC)
    try:
        # What goes out stays true: it says what was frozen.
        freeze_commune(
            printer.reading,
            printer.keeping,
            printer.catalog,
            batch.wave_id,
            territory_id,
            now,
        )
        with printer.reading() as session:
            territory = session.get_one(tables.Territory, territory_id)
            name = f"{territory.code} {territory.name}"
            source = Source(session, printer.keeping, printer.catalog, batch, now)
            found = batch_files.files_of(source, territory)
    # Whatever is wrong with one commune, the others get their documents.
    except Exception as error:  # noqa: BLE001 - told by whoever prints
        found = ()
        _fail(printer, written, name, printer.explain(error))
    else:
        if not found:
            _fail(printer, written, name, printer.not_published)
    written.done += size - len(found)
    return found


def _note(
    printer: Printer, written: Written, file: BatchFile, outcome: bytes | Failure
) -> None:
    written.done += 1
    if isinstance(outcome, bytes):
        digest, wrong = hashlib.sha256(outcome).hexdigest(), ""
    else:
        digest, wrong = "", printer.reader.text(outcome.why)
        written.failures.append((file.name, outcome.why))
    written.lines.append(
        [file.name, file.code, file.commune, file.network, file.kind, digest, wrong]
    )


def _fail(printer: Printer, written: Written, name: str, why: Message | str) -> None:
    written.failures.append((name, why))
    code, _, commune = name.partition(" ")
    told = printer.reader.text(why)
    written.lines.append(["", code, commune, "", "", "", told])


def _index(written: Written, reader: Language) -> Iterator[tuple[str, bytes]]:
    """Yield the list of all documents and of what failed, and the checksums."""
    lines = sorted(written.lines, key=lambda line: (line[1], line[0]))
    rows = [
        [reader.text(each) for each in HEADS],
        *([harmless(cell) for cell in line] for line in lines),
    ]
    yield INDEX, written_delimited(rows, reader)
    sums = "".join(f"{line[5]}  {line[0]}\n" for line in lines if line[5])
    yield CHECKSUMS, sums.encode()
