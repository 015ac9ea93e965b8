"""Work outside requests: who has which job, until when, and how far it is.

A job is taken and given back by statements that say in what state it must still be:
whoever comes second changes no row and knows it.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy import CursorResult, select, update
from sqlalchemy.orm import Session

from intersect.storage import tables

Job = tables.Job
SHOWN = 200


def add_job(
    session: Session,
    kind: str,
    arguments: dict[str, Any],
    now: datetime,
    user_id: int | None,
) -> tables.Job:
    """Add a job that waits for a worker."""
    job = Job(
        kind=kind, arguments=arguments, state="waiting", created_at=now, user_id=user_id
    )
    session.add(job)
    session.flush()
    return job


def find_job(session: Session, job_id: uuid.UUID) -> tables.Job | None:
    """Return a job, or None."""
    return session.get(Job, job_id)


def list_jobs(
    session: Session, before: int = 0
) -> Sequence[tuple[tables.Job, str | None]]:
    """Return jobs, the newest first, with the names of who asked for them."""
    rows = session.execute(
        select(Job, tables.User.name)
        .outerjoin(tables.User, tables.User.id == Job.user_id)
        .order_by(Job.created_at.desc(), Job.id)
        .offset(before)
        .limit(SHOWN)
    )
    return [(job, name) for job, name in rows]


def list_waiting(session: Session, kind: str) -> Sequence[tables.Job]:
    """Return the jobs of a kind that nobody has begun."""
    return session.scalars(
        select(Job).where(Job.kind == kind, Job.state == "waiting").order_by(Job.id)
    ).all()


def list_asked(
    session: Session, kind: str, wave_id: uuid.UUID, user_id: int
) -> Sequence[tables.Job]:
    """Return what somebody asked for of that kind about a wave, the newest first."""
    found = session.scalars(
        select(Job)
        .where(Job.kind == kind, Job.user_id == user_id)
        .order_by(Job.created_at.desc(), Job.id)
    )
    return [job for job in found if job.arguments["wave_id"] == str(wave_id)]


def list_waves_being_sent(session: Session) -> Sequence[uuid.UUID]:
    """Return the waves whose messages somebody sends, or is about to."""
    found = session.scalars(
        select(Job).where(
            Job.kind == "send_messages", Job.state.in_(("waiting", "running"))
        )
    )
    return [uuid.UUID(job.arguments["wave_id"]) for job in found]


def list_waiting_ids(session: Session) -> Sequence[uuid.UUID]:
    """Return the keys of all jobs that nobody has begun, the oldest first."""
    return session.scalars(
        select(Job.id).where(Job.state == "waiting").order_by(Job.created_at, Job.id)
    ).all()


def take(
    session: Session, job_id: uuid.UUID, worker: str, now: datetime, until: datetime
) -> bool:
    """Begin a job that waits; tell whether it was still to be had."""
    return _changed(
        session,
        update(Job)
        .where(Job.id == job_id, Job.state == "waiting")
        .values(
            state="running",
            leased_by=worker,
            leased_until=until,
            attempts=Job.attempts + 1,
            started_at=now,
            error="",
            finished_at=None,
        ),
    )


def keep(
    session: Session,
    job_id: uuid.UUID,
    worker: str,
    until: datetime,
    done: int,
    outcome: dict[str, Any],
) -> bool:
    """Say how far a job is and go on having it; tell whether one still has it."""
    return _changed(
        session,
        update(Job)
        .where(Job.id == job_id, Job.state == "running", Job.leased_by == worker)
        .values(leased_until=until, done=done, outcome=outcome),
    )


def finish(
    session: Session,
    job_id: uuid.UUID,
    worker: str,
    state: str,
    now: datetime | None,
    done: int,
    outcome: dict[str, Any],
    error: str,
) -> bool:
    """Give back a job that one has: done, failed, or waiting for another worker."""
    return _changed(
        session,
        update(Job)
        .where(Job.id == job_id, Job.state == "running", Job.leased_by == worker)
        .values(
            state=state,
            done=done,
            outcome=outcome,
            error=error,
            finished_at=now,
            leased_by=None,
            leased_until=None,
        ),
    )


def change_state(
    session: Session, job_id: uuid.UUID, before: Sequence[str], state: str
) -> bool:
    """Put a job that is in one of these states into another."""
    return _changed(
        session,
        update(Job)
        .where(Job.id == job_id, Job.state.in_(before))
        .values(state=state, leased_by=None, leased_until=None),
    )


def release_expired(session: Session, now: datetime, most_attempts: int) -> None:
    """Let jobs wait again whose worker went silent; after some attempts they fail."""
    expired = (Job.state == "running", Job.leased_until < now)
    free = {"leased_by": None, "leased_until": None}
    session.execute(
        update(Job)
        .where(*expired, Job.attempts >= most_attempts)
        .values(state="failed", finished_at=now, error="WorkerLost", **free)
    )
    session.execute(update(Job).where(*expired).values(state="waiting", **free))


def has_expired(session: Session, now: datetime) -> bool:
    """Tell whether any worker went silent."""
    return bool(
        session.scalar(
            select(sa.exists().where(Job.state == "running", Job.leased_until < now))
        )
    )


def _changed(session: Session, statement: sa.Update) -> bool:
    result = session.execute(
        statement, execution_options={"synchronize_session": False}
    )
    assert isinstance(result, CursorResult)
    return result.rowcount == 1
