"""Jobs: asked for, called off, tried again."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import Literal, get_args

from sqlalchemy.orm import Session

from intersect.storage import audit, jobs, outbox, tables

JobKind = Literal["send_messages", "export_wave", "print_documents"]
JOB_KINDS: tuple[JobKind, ...] = get_args(JobKind)


def ask_to_send(
    session: Session, wave_id: uuid.UUID, now: datetime, by: int | None
) -> None:
    """Have the messages of a wave sent; a job that waits for it already is enough.

    One that runs is not: it may have looked for the last time.
    """
    arguments = {"wave_id": str(wave_id)}
    waiting = jobs.list_waiting(session, "send_messages")
    if all(job.arguments != arguments for job in waiting):
        job = jobs.add_job(session, "send_messages", arguments, now, by)
        job.total = outbox.count_due(session, wave_id, now)


def cancel(session: Session, job: tables.Job, now: datetime, by: int | None) -> bool:
    """Call a job off, with the messages that it would have sent.

    A worker that has it stops within seconds, after the message in hand.
    """
    if not jobs.change_state(session, job.id, ("waiting", "running"), "cancelled"):
        return False
    job.finished_at = now
    if job.kind == "send_messages":
        wave_id = uuid.UUID(job.arguments["wave_id"])
        outbox.cancel_waiting(session, wave_id, "cancelled", now, None)
    audit.add_event(session, by, "cancelled", ("job", job.id), kind=job.kind)
    return True


def retry(session: Session, job: tables.Job, now: datetime, by: int | None) -> bool:
    """Let a job that failed wait for a worker again."""
    if not jobs.change_state(session, job.id, ("failed",), "waiting"):
        return False
    job.attempts = 0
    job.finished_at = None
    if job.kind == "send_messages":
        wave_id = uuid.UUID(job.arguments["wave_id"])
        outbox.hurry(session, wave_id, now)
    audit.add_event(session, by, "retried", ("job", job.id), kind=job.kind)
    return True
