"""Counts for monitoring, at /metrics: of requests and refusals, never of people.

They are there only with INTERSECT_METRICS_TOKEN, which whoever reads them must send.
Series are few: rules of addresses, methods and classes of status are closed lists.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter, sleep
from typing import TYPE_CHECKING, cast

from flask import current_app
from sqlalchemy import Engine

from intersect.storage.spending import count_connections

if TYPE_CHECKING:
    from prometheus_client import Counter, Histogram

METHODS = frozenset({"GET", "HEAD", "OPTIONS", "POST"})
REQUEST_SECONDS = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0)
PDF_SECONDS = (0.5, 1.0, 2.0, 4.0, 8.0, 16.0)
A_MOMENT = 0.05
SHARED_FOLDER = "PROMETHEUS_MULTIPROC_DIR"
"""Where several workers keep their counts; `intersect serve` makes it."""


class Metrics:
    """What one process counts; with a shared folder, its part of what all count."""

    def __init__(self) -> None:
        # Loads a web server of its own: only whoever is monitored pays for it.
        from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

        self._registry = own = CollectorRegistry()
        self._requests = Counter(
            "intersect_requests",
            "Requests answered.",
            ["route", "method", "status"],
            registry=own,
        )
        self._seconds = Histogram(
            "intersect_request_seconds",
            "Time from the arrival of a request to its answer.",
            ["route"],
            buckets=REQUEST_SECONDS,
            registry=own,
        )
        self.security = Counter(
            "intersect_security_events",
            "Sign-ins, and requests refused for security.",
            ["event"],
            registry=own,
        )
        self.refused_links = Counter(
            "intersect_links_refused",
            "Personal links that did not open.",
            ["reason"],
            registry=own,
        )
        self.saves = Counter(
            "intersect_saves", "Posts of answers that were committed.", registry=own
        )
        self.submissions = Counter(
            "intersect_submissions",
            "Times that answers were submitted, repeats included.",
            registry=own,
        )
        self.pdf_seconds = Histogram(
            "intersect_pdf_seconds",
            "Time that laying out a PDF took.",
            buckets=PDF_SECONDS,
            registry=own,
        )
        self.connections = Gauge(
            "intersect_database_connections",
            "Connections to the database that are open.",
            multiprocess_mode="livesum",
            registry=own,
        )
        Gauge(
            "intersect_workers",
            "Worker processes that are alive.",
            multiprocess_mode="livesum",
            registry=own,
        ).set(1)
        self._kept: dict[tuple[str, str, int], tuple[Counter, Histogram]] = {}

    def request(self, route: str, method: str, status: int, seconds: float) -> None:
        """Count an answered request."""
        # Looking the series up by their labels costs as much as counting.
        key = (route, method if method in METHODS else "other", status // 100)
        if (series := self._kept.get(key)) is None:
            series = self._kept.setdefault(key, self._series(*key))
        series[0].inc()
        series[1].observe(seconds)

    def text(self) -> tuple[bytes, str]:
        """Return all counts, of all workers, and the type of that text."""
        from prometheus_client import (
            CONTENT_TYPE_LATEST,
            CollectorRegistry,
            generate_latest,
        )
        from prometheus_client.multiprocess import MultiProcessCollector

        if SHARED_FOLDER not in os.environ:
            return generate_latest(self._registry), CONTENT_TYPE_LATEST
        every = CollectorRegistry()
        MultiProcessCollector(every)  # type: ignore[no-untyped-call]
        try:
            return generate_latest(every), CONTENT_TYPE_LATEST
        except struct.error:  # the file of a worker that is just starting is empty
            sleep(A_MOMENT)
            return generate_latest(every), CONTENT_TYPE_LATEST

    def _series(
        self, route: str, method: str, status: int
    ) -> tuple[Counter, Histogram]:
        return (
            self._requests.labels(route, method, f"{status}xx"),
            self._seconds.labels(route),
        )


def metrics() -> Metrics | None:
    """Return the counts of this application; without a token nothing is counted."""
    return cast("Metrics | None", current_app.extensions["intersect.metrics"])


def count_save() -> None:
    """Count a post whose answers, a section's or single ones, were committed."""
    if (counted := metrics()) is not None:
        counted.saves.inc()


def count_submission() -> None:
    """Count answers that were received, and their receipt given."""
    if (counted := metrics()) is not None:
        counted.submissions.inc()


def count_refused_link(reason: str) -> None:
    """Count a personal link that did not open."""
    if (counted := metrics()) is not None:
        counted.refused_links.labels(reason).inc()


@contextmanager
def timed_pdf() -> Iterator[None]:
    """Measure how long a PDF takes."""
    started = perf_counter()
    yield
    if (counted := metrics()) is not None:
        counted.pdf_seconds.observe(perf_counter() - started)


def watch_connections(engine: Engine, counted: Metrics) -> None:
    """Keep count of the connections that `engine` holds open."""
    count_connections(engine, counted.connections.inc, counted.connections.dec)
