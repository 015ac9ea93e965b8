"""Exports of waves as work outside a page: asked for, done, handed out."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from intersect.exchange.data_files import DataFormat, Separator
from intersect.exchange.data_package import pack
from intersect.exchange.data_workbook import TooLargeForWorkbook
from intersect.language import language, message
from intersect.services import export_files
from intersect.services.access import Actor, covers, may_read_texts, territories_for
from intersect.services.refusal import Refused, field_problem
from intersect.services.wave_export import WaveExport, write_wave_export
from intersect.services.wave_tables import pseudonyms
from intersect.services.workshop import JobFailed, RunningJob
from intersect.storage import audit, jobs, tables, wave_rows
from intersect.storage.engine import take_time

TOO_LARGE = TooLargeForWorkbook.__name__
"""The error of a job whose table no workbook can hold."""


@dataclass(frozen=True)
class Choice:
    """What somebody wants of a wave's answers."""

    formats: Sequence[DataFormat]
    language: str
    """Of the labels."""
    separator: Separator


def ask_to_export(
    session: Session, wave: tables.Wave, choice: Choice, actor: Actor, now: datetime
) -> tables.Job:
    """Have a wave exported, as far as somebody may read its answers."""
    if not choice.formats:
        raise Refused(
            [
                field_problem(
                    "no_format",
                    "formats",
                    message("No format is chosen."),
                    message("Choose at least one."),
                )
            ]
        )
    if any(
        each.state in ("waiting", "running")
        for each in jobs.list_asked(session, "export_wave", wave.id, actor.user_id)
    ):
        raise Refused(
            [
                field_problem(
                    "under_way",
                    "formats",
                    message("Your last export of this wave is still being made."),
                    message("Wait for it, or cancel it."),
                )
            ]
        )
    reach = territories_for(actor, "read_answers")
    arguments = {
        "wave_id": str(wave.id),
        "formats": list(choice.formats),
        "language": choice.language,
        "separator": choice.separator,
        "communes": None if reach is None else sorted(map(str, reach)),
        "with_texts": may_read_texts(actor, reach),
    }
    job = jobs.add_job(session, "export_wave", arguments, now, actor.user_id)
    connection = session.connection()
    found = wave_rows.count_responses(connection, wave.id, reach)
    job.total = found * (2 if arguments["with_texts"] else 1)
    return job


def export_wave(job: RunningJob) -> None:
    """Make the file of an export: whole, or not at all.

    Whoever takes over from a worker that was lost begins again, in a folder of its own.
    """
    with export_files.workplace(job) as folder:
        content = folder / "content"
        content.mkdir()
        try:
            _write(job, content)
        except TooLargeForWorkbook as error:
            raise JobFailed(TOO_LARGE) from error
        packed = folder / "export.zip"
        pack(content, packed, lambda: job.step(datetime.now(UTC)))
        job.step(datetime.now(UTC))
        export_files.keep(job, packed)


def may_fetch(job: tables.Job, actor: Actor) -> bool:
    """Tell whether an export is somebody's, and still within what they may read."""
    reach = _reach(job.arguments)
    return (
        job.user_id == actor.user_id
        and covers(territories_for(actor, "read_answers"), reach)
        and (not job.arguments["with_texts"] or may_read_texts(actor, reach))
    )


def note_export(
    session: Session, wave: tables.Wave, by: int | None, **details: object
) -> None:
    """Note that the answers of a wave were handed out."""
    subject = ("wave", wave.id)
    audit.add_event(session, by, "exported", subject, wave.territory_id, **details)


def _write(job: RunningJob, folder: Path) -> None:
    said, workshop = job.arguments, job.workshop

    def watch(done: int) -> None:
        job.done = done
        job.step(datetime.now(UTC))

    with workshop.reading() as session:
        wave = session.get_one(tables.Wave, uuid.UUID(said["wave_id"]))
        connection = session.connection()
        take_time(connection)
        export = WaveExport(
            connection,
            workshop.catalog,
            wave,
            datetime.now(UTC),
            pseudonyms(workshop.settings.secret_key),
            language(said["language"]),
            said["formats"],
            said["separator"],
            _reach(said),
            said["with_texts"],
        )
        write_wave_export(export, folder, watch)


def _reach(arguments: Mapping[str, Any]) -> frozenset[uuid.UUID] | None:
    communes = arguments["communes"]
    return None if communes is None else frozenset(map(uuid.UUID, communes))
