"""Serving with gunicorn: several processes that one watches over and replaces."""

from __future__ import annotations

import gc
import os
import shutil
import tempfile
import threading
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
RENEWED_AFTER = 20_000
"""Requests after which a worker is replaced, give or take a fifth: memory that a large
file of staff once took goes back. A new one renders its first pages anew and opens new
connections, which takes the time of some 200 requests."""
KEPT_ALIVE = 75
"""Seconds that an idle connection stays open: longer than proxies keep theirs (60), or
the proxy would now and then send a request into a connection that just closed."""
COUNTS = "intersect-metrics-"
"""How the folder of the counts begins; then the server's process and chance follow."""


class Lines(Logger):  # type: ignore[misc]  # gunicorn ships no types
    """The server's own lines, in the same log as ours."""

    def setup(self, cfg: object) -> None:
        """Hand lines on to the root of all loggers."""
        super().setup(cfg)
        self.error_log.propagate = True


class Site(BaseApplication):  # type: ignore[misc]  # gunicorn ships no types
    """The site as gunicorn runs it.

    Workers share the memory of one application, made before them; each connects to the
    database by itself, when it is first asked for something. Only where requests are
    counted does each make its own: its counts must not be another's.
    """

    def __init__(
        self, settings: Settings, catalog: Catalog, address: str, workers: int
    ) -> None:
        self.settings = settings
        self.catalog = catalog
        self.options = _options(address, workers)
        self.shared = None if settings.metrics_token else _shared(settings, catalog)
        super().__init__()

    def load_config(self) -> None:
        """Take the options from here: no file, no arguments, no environment."""
        for name, value in self.options.items():
            self.cfg.set(name, value)

    def load(self) -> Flask:
        """Return the application of one worker."""
        return self.shared or create_app(self.settings, checked=self.catalog)


def serve_with_workers(site: Site) -> None:
    """Serve until SIGTERM or Ctrl+C; requests under way are finished.

    All workers ask what is in the catalog of `site`, also those that come later: an
    edited file counts from the next start on, when it is checked.
    """
    if not site.settings.metrics_token:
        site.run()
        return
    for name, hook in HOOKS_OF_COUNTING.items():
        site.cfg.set(name, hook)
    with _shared_counts():
        site.run()


def _shared(settings: Settings, catalog: Catalog) -> Flask:
    """Return an application that is ready to be shared: two workers save 20 MB."""
    before = set(threading.enumerate())
    app = create_app(settings, checked=catalog)
    for thread in set(threading.enumerate()) - before:
        thread.join(1)  # the limiter's, which ends within a hundredth of a second
    # The garbage collector notes something in every object that it looks at, and a
    # page of memory that a worker writes to is no longer shared.
    gc.freeze()
    # Requests leave next to nothing that only the collector finds: looking after every
    # 700 new objects took a fifteenth of their time.
    gc.set_threshold(50_000, 20, 50)
    return app


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
    """Make the folder in which the workers count; it goes when the server does.

    In memory, unless TMPDIR chooses: a worker that counts on a full disk is ended.
    """
    owner, chosen = os.getpid(), os.environ.get("TMPDIR")
    place = chosen or _fast_folder() or tempfile.gettempdir()
    _clear_counts(Path(place))
    folder = tempfile.mkdtemp(prefix=f"{COUNTS}{owner}-", dir=place)
    os.environ[SHARED_FOLDER] = folder
    try:
        yield
    finally:
        if os.getpid() == owner:  # workers leave through here too
            shutil.rmtree(folder, ignore_errors=True)


def _clear_counts(place: Path) -> None:
    """Remove the folders of servers that were killed and could not do it."""
    for folder in place.glob(f"{COUNTS}*-*"):
        owner = folder.name.removeprefix(COUNTS).partition("-")[0]
        try:
            os.kill(int(owner), 0)  # only asks whether it is there
        except ProcessLookupError:
            shutil.rmtree(folder, ignore_errors=True)
        except (ValueError, OverflowError, PermissionError):
            continue  # none of ours


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
