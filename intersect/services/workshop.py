"""Where work outside a request is done: its tools, and the job in hand."""

from __future__ import annotations

import os
import socket
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from threading import Event
from typing import Any

from sqlalchemy import Engine

from intersect.catalog import Catalog
from intersect.settings import Settings
from intersect.storage import jobs
from intersect.storage.engine import Sessions, sessions
from intersect.storage.passing import PASSING, passing_errors

JOB_LEASE = timedelta(minutes=2)
"""How long a worker may be silent before its job is given to another."""
SIGN_OF_LIFE = timedelta(seconds=2)
"""How often it says that it lives, and how far it is."""

LONG_AGO = datetime.min.replace(tzinfo=UTC)


def worker_name() -> str:
    """Return a name that no other piece of work has: machine, process and chance."""
    return f"{socket.gethostname()}:{os.getpid()}:{uuid.uuid4().hex[:8]}"


@dataclass(frozen=True)
class Workshop:
    """What work needs of the installation; each step opens sessions of its own."""

    settings: Settings
    catalog: Catalog
    reading: Sessions
    sharing: Sessions
    """For steps that change a row or two and say in what state these must be."""
    alone: Sessions
    failing: tuple[type[Exception], ...] = PASSING
    """What is raised when the database is busy or gone; it may go by itself."""
    stopping: Event = field(default_factory=Event)
    """Set when the process is to end: jobs stop at the next step, and wait again."""

    @classmethod
    def open(cls, settings: Settings, catalog: Catalog, engine: Engine) -> Workshop:
        """Return the workshop of an installation."""
        return cls(
            settings,
            catalog,
            sessions(engine, writes=False),
            sessions(engine, alone=False),
            sessions(engine),
            passing_errors(engine),
        )


class JobStopped(Exception):
    """The job was cancelled, or is somebody else's by now."""


class JobInterrupted(Exception):
    """The process is to end; the job goes on elsewhere."""


class JobFailed(Exception):
    """The job cannot be done now; the words say why."""


@dataclass
class RunningJob:
    """A job that this worker has."""

    workshop: Workshop
    id: uuid.UUID
    arguments: Mapping[str, Any]
    worker: str = field(default_factory=worker_name)
    done: int = 0
    outcome: dict[str, Any] = field(default_factory=dict)
    """What became of it so far: plain values that its pages show."""
    _told_at: datetime = LONG_AGO

    def step(self, now: datetime) -> None:
        """Say from time to time that one lives; raise `JobStopped` when it is over.

        Raise `JobInterrupted` when the process is to end.
        """
        if self.workshop.stopping.is_set():
            raise JobInterrupted
        if now - self._told_at < SIGN_OF_LIFE:
            return
        with self.workshop.sharing() as session:
            until = now + JOB_LEASE
            kept = jobs.keep(
                session, self.id, self.worker, until, self.done, self.outcome
            )
            session.commit()
        if not kept:
            raise JobStopped
        self._told_at = now
