"""The queue that wakes workers up: huey, on a file or in the PostgreSQL database.

It only says that there is something to do. What there is, and who has it, stands in our
own table of jobs: a queue that is lost, or says the same twice, changes nothing.
"""

from __future__ import annotations

import logging
import uuid
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from functools import cached_property

from huey import Huey, PostgresHuey, SqliteHuey, crontab
from huey.consumer import Consumer

from intersect.services.working import perform, sweep
from intersect.services.workshop import Workshop
from intersect.storage import jobs
from intersect.storage.address import parsed_address

QUEUE_FILE = "queue.db"
THREADS = 2
LONGEST_PAUSE = 1.0
"""Seconds between two looks at the queue of an idle worker."""
GRACE = 10
"""Seconds that the message in hand gets when the process ends."""


class WorkQueue:
    """One installation's queue; it is opened in the process that first uses it."""

    def __init__(self, workshop: Workshop) -> None:
        self.workshop = workshop

    def announce_waiting(self) -> None:
        """Wake workers up for every job that waits; to be called after the commit.

        Who dies before this loses nothing: workers look by themselves each minute.
        """
        try:
            with self.workshop.reading() as session:
                waiting = jobs.list_waiting_ids(session)
            self._announce(waiting)
            # A page has no further use for a connection of its own to the queue.
            self._huey.storage.close()
        except Exception:
            # What was asked for is kept: that must not look like a failure.
            logging.getLogger("intersect.work").warning("no call", exc_info=True)

    def consumer(self, threads: int = THREADS) -> Consumer:
        """Return what does the work, in threads of this process."""
        _ = self._perform  # a task that is not registered cannot be done
        consumer = Consumer(self._huey, workers=threads, max_delay=LONGEST_PAUSE)
        self.workshop = replace(self.workshop, stopping=consumer.stop_flag)
        return consumer

    def _announce(self, job_ids: Iterable[uuid.UUID]) -> None:
        for job_id in job_ids:
            self._perform(str(job_id))

    @cached_property
    def _huey(self) -> Huey:
        settings = self.workshop.settings
        address = parsed_address(settings.database_url)
        if address.drivername == "sqlite":
            settings.instance.mkdir(mode=0o700, parents=True, exist_ok=True)
            file = settings.instance / QUEUE_FILE
            huey = SqliteHuey("intersect", filename=str(file), results=False)
        else:
            dsn = address.set(drivername="postgresql")
            text = dsn.render_as_string(hide_password=False)
            huey = PostgresHuey("intersect", dsn=text, results=False)
        huey.periodic_task(crontab(minute="*"), name="sweep")(self._sweep)
        return huey

    @cached_property
    def _perform(self) -> Callable[[str], object]:
        task: Callable[[str], object] = self._huey.task(name="perform")(self._do)
        return task

    def _do(self, job_id: str) -> None:
        perform(self.workshop, uuid.UUID(job_id))

    def _sweep(self) -> None:
        self._announce(sweep(self.workshop, datetime.now(UTC)))


@contextmanager
def working_here(queue: WorkQueue) -> Iterator[None]:
    """Do the work in threads beside what this process does otherwise.

    Signals stay whose they are; the threads end with the process.
    """
    consumer = queue.consumer()
    threads = [consumer.scheduler, *(thread for _, thread in consumer.worker_threads)]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        consumer.stop_flag.set()
        for thread in threads:
            thread.join(GRACE)
