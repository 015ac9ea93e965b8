"""Batches of documents as work outside a page: asked for, printed, handed out."""

from __future__ import annotations

import logging
import os
import uuid
import zipfile
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy.orm import Session

from intersect.exchange.raw_files import in_zip
from intersect.language import Message, language, message
from intersect.services import export_files
from intersect.services.access import Actor, covers, documents_reach
from intersect.services.batches import Batch, DocumentKind, communes_of, count_files
from intersect.services.refusal import Refused, field_problem
from intersect.services.workshop import JobFailed, RunningJob
from intersect.storage import jobs, tables

if TYPE_CHECKING:
    from intersect.services.printing import Written

KIND = "print_documents"
UNAVAILABLE = "PdfUnavailable"
"""The error of a job on a machine that can make no PDFs."""
MOST_PROCESSES = 2
"""That print at once for a batch; never more than there are processors."""
SHOWN = 20
"""Failures that the page of a batch lists; the index in the file has all."""
FIRST_GUESS = 3
"""Documents after which the time that the others take can be guessed."""


@dataclass(frozen=True)
class Choice:
    """What somebody wants of a wave's documents."""

    places: Collection[uuid.UUID]
    """Communes, and regions for all of theirs."""
    is_whole: bool
    """Every commune of the wave, whatever the places."""
    kinds: Sequence[DocumentKind]
    language: str


def ask_to_print(
    session: Session, wave: tables.Wave, choice: Choice, actor: Actor, now: datetime
) -> tables.Job:
    """Have the documents of communes printed, as far as somebody may have them."""
    reach = documents_reach(actor, wave.state)
    communes = [
        each.id
        for each in communes_of(session, wave.id, choice.places)
        if reach is None or each.id in reach
    ]
    if not (choice.is_whole or choice.places) or not communes:
        raise _refused(
            "no_commune",
            "places",
            message("No commune is chosen."),
            message("Choose a region, some communes or all."),
        )
    if not choice.kinds:
        raise _refused(
            "no_document",
            "kinds",
            message("No document is chosen."),
            message("Choose at least one."),
        )
    if any(
        each.state in ("waiting", "running")
        for each in jobs.list_asked(session, KIND, wave.id, actor.user_id)
    ):
        raise _refused(
            "under_way",
            "places",
            message("Your last documents of this wave are still being made."),
            message("Wait for them, or cancel them."),
        )
    arguments = {
        "wave_id": str(wave.id),
        "kinds": list(choice.kinds),
        "language": choice.language,
        "communes": list(map(str, communes)),
        "with_drafts": wave.state != "published",
    }
    job = jobs.add_job(session, KIND, arguments, now, actor.user_id)
    job.total = sum(count_files(session, wave.id, choice.kinds, communes).values())
    return job


def print_documents(job: RunningJob) -> None:
    """Print a batch into one ZIP: whole, or not at all.

    Whoever takes over from a worker that was lost finds on the shelf what that printed.
    """
    # WeasyPrint, numpy: only for whoever prints.
    from intersect.report.pdf import PdfUnavailable

    with export_files.workplace(job) as folder:
        packed = folder / "documents.zip"
        try:
            with zipfile.ZipFile(packed, "w") as archive:
                _print_into(job, archive)
        except PdfUnavailable as error:
            raise JobFailed(UNAVAILABLE) from error
        export_files.keep(job, packed)


def may_fetch(job: tables.Job, wave: tables.Wave, actor: Actor) -> bool:
    """Tell whether a batch is somebody's, and still within what they may read."""
    state = "closed" if job.arguments["with_drafts"] else wave.state
    communes = frozenset(map(uuid.UUID, job.arguments["communes"]))
    return job.user_id == actor.user_id and covers(
        documents_reach(actor, state), communes
    )


def time_left(job: tables.Job, now: datetime) -> timedelta | None:
    """Return how long a batch still takes at the pace so far; None: nobody knows yet.

    What was printed before is there at once, so a batch that goes on after a worker was
    lost is guessed by what it printed since.
    """
    if job.state != "running" or job.started_at is None or job.total is None:
        return None
    printed: int = job.done - job.outcome.get("kept", 0)
    if printed < FIRST_GUESS:
        return None
    each: timedelta = (now - job.started_at) / printed
    return each * (job.total - job.done)


def _print_into(job: RunningJob, archive: zipfile.ZipFile) -> None:
    from intersect.report.press import Press
    from intersect.services.printing import Printer, print_batch

    said, workshop = job.arguments, job.workshop
    settings, reader = workshop.settings, language(said["language"])
    batch = Batch(
        uuid.UUID(said["wave_id"]),
        said["kinds"],
        reader,
        settings.base_url,
        said["with_drafts"],
    )
    communes = list(map(uuid.UUID, said["communes"]))
    with workshop.reading() as session:
        sizes = count_files(session, batch.wave_id, batch.kinds, communes)

    def live() -> None:
        job.step(datetime.now(UTC))

    def watch(written: Written) -> None:
        job.done, job.outcome = written.done, _outcome(written)
        live()

    def add(name: str, content: bytes) -> None:
        # PDFs are compressed already.
        with in_zip(archive, name, is_packed=name.endswith(".pdf")) as part:
            part.write(content)

    with Press[Any](_processes(), meanwhile=live) as press:
        printer = Printer(
            reading=workshop.reading,
            keeping=workshop.alone,
            catalog=workshop.catalog,
            shelf=export_files.shelf(settings),
            press=press,
            reader=reader,
            explain=_explained,
            not_published=message("its results are not published"),
        )
        watch(print_batch(printer, batch, sizes, add, watch))


def _explained(error: Exception) -> Message:
    # Its words may be about people; the log has them without what is secret.
    logging.getLogger("intersect.work").error("a commune failed", exc_info=error)
    return message(
        "its documents could not be made; whoever runs this site can see why"
    )


def _outcome(written: Written) -> dict[str, Any]:
    return {
        "made": written.made,
        "kept": written.kept,
        "failed": len(written.failures),
        "failures": [
            [what, why.msgid if isinstance(why, Message) else why]
            for what, why in written.failures[:SHOWN]
        ],
    }


def failures_of(job: tables.Job) -> list[tuple[str, Message]]:
    """Return what failed of a batch so far and why, the first ones."""
    return [(what, Message(why)) for what, why in job.outcome.get("failures", ())]


def _processes() -> int:
    return min(MOST_PROCESSES, os.cpu_count() or 1)


def _refused(code: str, where: str, what: Message, remedy: Message) -> Refused:
    return Refused([field_problem(code, where, what, remedy)])
