"""Doing jobs: one worker has a job at a time, and none is lost with a worker."""

from __future__ import annotations

import logging
import uuid
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime

from intersect.services import reminding
from intersect.services.batch_jobs import print_documents
from intersect.services.clockwork import end_waves, forget_people, keep_sizes
from intersect.services.export_files import tidy
from intersect.services.export_jobs import export_wave
from intersect.services.sending import send_messages
from intersect.services.work import JobKind, ask_to_send
from intersect.services.workshop import (
    JOB_LEASE,
    JobFailed,
    JobInterrupted,
    JobStopped,
    RunningJob,
    Workshop,
)
from intersect.settings import Settings
from intersect.storage import jobs, outbox

_log = logging.getLogger("intersect.work")

DOES: Mapping[JobKind, Callable[[RunningJob], None]] = {
    "send_messages": send_messages,
    "export_wave": export_wave,
    "print_documents": print_documents,
}
"""What each kind of job does."""

MOST_ATTEMPTS = 20
"""Workers that may be lost over one job before it counts as failed."""


def perform(workshop: Workshop, job_id: uuid.UUID) -> None:
    """Do a job, unless somebody else has it or it is over."""
    job = _taken(workshop, job_id)
    if job is None:
        return
    try:
        DOES[_kind(workshop, job_id)](job)
    except JobStopped:
        return
    except JobInterrupted:
        _finish(job, "waiting")
    except JobFailed as failure:
        _finish(job, "failed", str(failure))
    except workshop.failing:
        # As if the worker were lost: when its lease is over, the job waits again.
        _log.warning("the database failed in a job", exc_info=True)
    except Exception as error:
        # Its words may be about people; the log has them without what is secret.
        _finish(job, "failed", type(error).__name__)
        raise
    else:
        _finish(job, "done")


def sweep(workshop: Workshop, now: datetime) -> Sequence[uuid.UUID]:
    """Pick up what silent workers left and what the clock asks for.

    Returns the jobs that wait for a worker. What a busy database does not let through
    is left for the next look, in a minute; the rest is done all the same.
    """
    for step in _steps(workshop.settings):
        try:
            step(workshop, now)
        except workshop.failing:
            _log.warning("the database failed in %s", step.__name__, exc_info=True)
    with workshop.reading() as session:
        return jobs.list_waiting_ids(session)


def _steps(settings: Settings) -> Sequence[Callable[[Workshop, datetime], None]]:
    always = (_pick_up, end_waves, forget_people, keep_sizes, tidy)
    if not settings.sends_mail:
        return always
    return (*always, reminding.queue_due, _ask_to_send_what_waits)


def _taken(workshop: Workshop, job_id: uuid.UUID) -> RunningJob | None:
    now = datetime.now(UTC)
    with workshop.sharing() as session:
        row = jobs.find_job(session, job_id)
        if row is None:
            return None
        job = RunningJob(workshop, job_id, row.arguments)
        taken = jobs.take(session, job_id, job.worker, now, now + JOB_LEASE)
        session.commit()
    return job if taken else None


def _kind(workshop: Workshop, job_id: uuid.UUID) -> JobKind:
    with workshop.reading() as session:
        row = jobs.find_job(session, job_id)
    assert row is not None
    kind: JobKind = row.kind  # type: ignore[assignment] # KeyError if it is none
    return kind


def _finish(job: RunningJob, state: str, error: str = "") -> None:
    now = None if state == "waiting" else datetime.now(UTC)
    with job.workshop.sharing() as session:
        jobs.finish(
            session, job.id, job.worker, state, now, job.done, job.outcome, error
        )
        session.commit()


def _pick_up(workshop: Workshop, now: datetime) -> None:
    with workshop.reading() as session:
        is_needed = jobs.has_expired(session, now) or outbox.has_expired(session, now)
    if not is_needed:
        return
    with workshop.sharing() as session:
        jobs.release_expired(session, now, MOST_ATTEMPTS)
        outbox.doubt_expired(session, now)
        session.commit()


def _ask_to_send_what_waits(workshop: Workshop, now: datetime) -> None:
    with workshop.reading() as session:
        due = set(outbox.list_waves_with_due(session, now))
        due -= set(jobs.list_waves_being_sent(session))
    if not due:
        return
    with workshop.alone() as session:
        for wave_id in sorted(due):
            ask_to_send(session, wave_id, now, None)
        session.commit()
