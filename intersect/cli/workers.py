"""Serving with gunicorn: several processes that one watches over and replaces."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from flask import Flask
from gunicorn.app.base import BaseApplication
from gunicorn.arbiter import Arbiter
from gunicorn.glogging import Logger
from gunicorn.workers.base import Worker

from intersect.catalog import Catalog
from intersect.settings import Settings
from intersect.web import create_app
from intersect.web.metrics import SHARED_FOLDER

THREADS = 4
"""Of each worker. Python runs one at a time; the others wait for the database."""
SILENCE = 60
"""Seconds after which a worker that no longer says it lives is replaced."""
GRACE = 30
"""Seconds that requests under way get when the server stops; a PDF takes a few."""
RENEWED_AFTER = 5000
"""Requests after which a worker is replaced, give or take a fifth: laying out a PDF
leaves a quarter of a megabyte behind."""
KEPT_ALIVE = 75
"""Seconds that an idle connection stays open: longer than proxies keep theirs (60), or
the proxy would now and then send a request into a connection that just closed."""


class Lines(Logger):  # type: ignore[misc]  # gunicorn ships no types
    """The server's own lines, in the same log as ours."""

    def setup(self, cfg: object) -> None:
        """Hand lines on to the root of all loggers."""
        super().setup(cfg)
        self.error_log.propagate = True


class Site(BaseApplication):  # type: ignore[misc]  # gunicorn ships no types
    """The site as gunicorn runs it; each worker makes its own application.

    Connections to the database must not be shared by processes, so nothing that holds
    one is made before the workers are.
    """

    def __init__(
        self, settings: Settings, catalog: Catalog, address: str, workers: int
    ) -> None:
        self.settings = settings
        self.catalog = catalog
        self.options = _options(address, workers)
        super().__init__()

    def load_config(self) -> None:
        """Take the options from here: no file, no arguments, no environment."""
        for name, value in self.options.items():
            self.cfg.set(name, value)

    def load(self) -> Flask:
        """Return the application of one worker."""
        return create_app(self.settings, checked=self.catalog)


def serve_with_workers(
    settings: Settings, catalog: Catalog, host: str, port: int, workers: int
) -> None:
    """Serve until SIGTERM or Ctrl+C; requests under way are finished.

    All workers ask what is in `catalog`, also those that come later: an edited file
    counts from the next start on, when it is checked.
    """
    site = Site(settings, catalog, f"{host}:{port}", workers)
    if not settings.metrics_token:
        site.run()
        return
    for name, hook in HOOKS_OF_COUNTING.items():
        site.cfg.set(name, hook)
    with _shared_counts():
        site.run()


def _options(address: str, workers: int) -> dict[str, object]:
    return {
        "bind": address,
        "workers": workers,
        "threads": THREADS,
        "worker_class": "gthread",
        "worker_tmp_dir": _fast_folder(),
        "timeout": SILENCE,
        "graceful_timeout": GRACE,
        "keepalive": KEPT_ALIVE,
        "max_requests": RENEWED_AFTER,
        "max_requests_jitter": RENEWED_AFTER // 5,
        "logger_class": Lines,
        "errorlog": None,
        "accesslog": None,
        "control_socket_disable": True,
        # Whom to believe about addresses is decided once, by INTERSECT_PROXIES.
        "forwarded_allow_ips": "",
        "secure_scheme_headers": {},
        "forwarder_headers": "",
    }


def _fast_folder() -> str | None:
    """Return a folder in memory for signs of life: a busy disk must not look dead."""
    folder = Path("/dev/shm")
    return str(folder) if os.access(folder, os.W_OK) else None


@contextmanager
def _shared_counts() -> Iterator[None]:
    """Make the folder in which the workers count; it goes when the server does."""
    folder = tempfile.mkdtemp(prefix="intersect-metrics-")
    os.environ[SHARED_FOLDER] = folder
    owner = os.getpid()
    try:
        yield
    finally:
        if os.getpid() == owner:  # workers leave through here too
            shutil.rmtree(folder, ignore_errors=True)


def _give_place(arbiter: Arbiter, worker: Worker) -> None:
    """Give a worker the lowest number that none has: its part of the counts.

    By default each process has files of its own, which stay when it is replaced.
    """
    taken = {each.place for each in arbiter.WORKERS.values()}
    worker.place = next(place for place in count(1) if place not in taken)


def _take_place(_arbiter: Arbiter, worker: Worker) -> None:
    """In the new process: go on with the counts of its place."""
    from prometheus_client import values

    counting = values.MultiProcessValue(lambda: worker.place)  # type: ignore[no-untyped-call]
    values.ValueClass = counting


def _leave_place(_arbiter: Arbiter, worker: Worker) -> None:
    """Take a worker that has ended out of what is counted of the living."""
    from prometheus_client.multiprocess import mark_process_dead

    mark_process_dead(worker.place)  # type: ignore[no-untyped-call]


HOOKS_OF_COUNTING = {
    "pre_fork": _give_place,
    "post_fork": _take_place,
    "child_exit": _leave_place,
}
