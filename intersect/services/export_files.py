"""Files that wait in the instance folder: exports, batches, printed documents.

Where they are, until when, and how much room they take.
"""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy.orm import Session

from intersect.services.shelf import Shelf
from intersect.services.workshop import RunningJob, Workshop
from intersect.settings import Settings
from intersect.storage import jobs, personal, tables

KEPT = timedelta(days=3)
"""How long a file can be downloaded."""
MEGABYTE = 2**20
FETCHED = frozenset({"export_wave", "print_documents"})
"""The jobs that leave a file for whoever asked for them."""
_READABLE_BY_OWNER, _OPENED_BY_OWNER = 0o600, 0o700


@contextmanager
def workplace(job: RunningJob) -> Iterator[Path]:
    """Yield a folder that is the job's alone, and gone afterwards."""
    name = f"{job.id}.{uuid.uuid4().hex[:8]}.part"
    folder = _folder(job.workshop.settings) / name
    folder.mkdir(mode=_OPENED_BY_OWNER, parents=True)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def keep(job: RunningJob, made: Path) -> None:
    """Give a file that is whole the name under which it is found."""
    made.chmod(_READABLE_BY_OWNER)
    made.replace(_path(job.workshop.settings, job.id))


def kept_file(
    session: Session, settings: Settings, job: tables.Job, now: datetime
) -> Path | None:
    """Return the file of an export, while it is there and may be handed out."""
    path = _path(settings, job.id)
    is_there = job.kind in FETCHED and job.state == "done" and path.is_file()
    return path if is_there and not _is_over(session, job, now) else None


def kept_until(job: tables.Job) -> datetime:
    """Return until when the file of an export that is done is kept."""
    return (job.finished_at or job.created_at) + KEPT


def tidy(workshop: Workshop, now: datetime) -> None:
    """Delete what nobody may fetch any more, and the oldest where it is too much."""
    folder = _folder(workshop.settings)
    if not folder.is_dir():
        return
    with workshop.reading() as session:
        for path in folder.iterdir():
            job = _job_of(session, path)
            if path.suffix == ".zip" and (job is None or _is_over(session, job, now)):
                path.unlink(missing_ok=True)
            elif path.suffix == ".part" and (job is None or job.state != "running"):
                shutil.rmtree(path, ignore_errors=True)
    _make_room(folder, workshop.settings.files_mb * MEGABYTE)


def shelf(settings: Settings) -> Shelf:
    """Return where printed documents are kept."""
    return Shelf(settings.instance / "documents", settings.documents_mb * MEGABYTE)


def _is_over(session: Session, job: tables.Job, now: datetime) -> bool:
    if job.state in ("failed", "cancelled"):
        return True
    if job.state != "done":
        return False
    # Whoever is erased must not be in a file that is handed out afterwards.
    erased_at = personal.last_erasure(session)
    is_outdated = erased_at is not None and erased_at >= job.created_at
    return is_outdated or kept_until(job) <= now


def _make_room(folder: Path, most: int) -> None:
    files = sorted(
        ((each.stat(), each) for each in folder.glob("*.zip")),
        key=lambda found: found[0].st_mtime,
        reverse=True,
    )
    together = 0
    for about, path in files:
        together += about.st_size
        if together > most:
            path.unlink(missing_ok=True)


def _job_of(session: Session, path: Path) -> tables.Job | None:
    try:
        return jobs.find_job(session, uuid.UUID(path.name.partition(".")[0]))
    except ValueError:
        return None


def _folder(settings: Settings) -> Path:
    return settings.instance / "exports"


def _path(settings: Settings, job_id: uuid.UUID) -> Path:
    return _folder(settings) / f"{job_id}.zip"
