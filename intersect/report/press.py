"""Many documents printed by processes of their own, each within limits.

A document that takes too long or too much memory fails alone; those beside it, and
those after it, are printed all the same. Nothing is drawn in the process that asks.
"""

from __future__ import annotations

import multiprocessing
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from time import monotonic
from typing import Generic, Self, TypeVar

from intersect.language import Message, message
from intersect.report.pdf import PdfUnavailable
from intersect.report.press_process import TookTooLong, begin, printed

SECONDS = 60
"""That one document may take; eight pages take about two."""
MEGABYTES = 1024
"""Of address space that a process may have; WeasyPrint itself takes some 230."""
AHEAD = 2
"""Documents that wait for each process: more would only take memory."""
MOST_PRINTED = 50
"""Documents after which processes make way for new ones: each leaves some memory."""
LOOK = 1.0
"""Seconds between two looks at whether anybody still wants what is being printed."""

Key = TypeVar("Key")


@dataclass(frozen=True)
class Failure:
    """A document that could not be printed, and why."""

    why: Message
    is_explained: bool = True
    """Whether `why` says more than that there is none."""


TOO_LONG = Failure(message("it took longer than a document may take"))
TOO_LARGE = Failure(message("it took more memory than a document may have"))
UNPRINTABLE = Failure(message("the PDF could not be made"), is_explained=False)


def _nothing() -> None:
    """Do nothing while a document is printed."""


class Press(Generic[Key]):
    """Processes that print; `PdfUnavailable` is the one thing that ends everything.

    `meanwhile` is called every second that a document takes; what it raises ends the
    printing. Where somebody waits (`is_awaited`) seconds are those of the clock; else
    they are the processor's, and everything else on the machine goes first.
    """

    def __init__(
        self,
        processes: int = 1,
        seconds: int = SECONDS,
        megabytes: int = MEGABYTES,
        meanwhile: Callable[[], None] = _nothing,
        *,
        is_awaited: bool = False,
    ) -> None:
        self._processes = processes
        self._seconds = seconds
        self._start = (megabytes, is_awaited)
        self._job = (seconds, is_awaited)
        self._meanwhile = meanwhile
        self._begun = 0
        self._pool = self._new_pool()

    def __enter__(self) -> Self:
        """Begin; the processes start with the first document."""
        return self

    def __exit__(self, *_: object) -> None:
        """Let the processes end; what nobody waits for any more is not printed."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def print_all(
        self, documents: Iterable[tuple[Key, str]]
    ) -> Iterator[tuple[Key, bytes | Failure]]:
        """Yield each document as PDF, or why there is none, in the order given."""
        waiting: deque[tuple[Key, str, Future[bytes]]] = deque()
        for key, html in documents:
            waiting.append((key, html, self._begin(html)))
            if len(waiting) >= self._processes * AHEAD:
                yield self._first(waiting)
        while waiting:
            yield self._first(waiting)

    def print_one(self, html: str) -> bytes | Failure:
        """Return a document as PDF, or why there is none; nothing else is printed."""
        began = monotonic()
        try:
            return self._outcome(self._begin(html))
        except BrokenProcessPool:
            self._renew()
            # One that does not even hear the alarm is ended with its process.
            return TOO_LONG if monotonic() - began > self._seconds else TOO_LARGE

    def _first(
        self, waiting: deque[tuple[Key, str, Future[bytes]]]
    ) -> tuple[Key, bytes | Failure]:
        key, html, future = waiting.popleft()
        try:
            outcome = self._outcome(future)
        except BrokenProcessPool:
            # A process was killed: whose document did it is not known, so the first
            # one is tried alone, and the others begin anew after it.
            self._renew()
            outcome = self.print_one(html)
        else:
            if outcome != TOO_LARGE:
                return key, outcome
        for place, (other, words, _) in enumerate(waiting):
            waiting[place] = (other, words, self._begin(words))
        return key, outcome

    def _outcome(self, future: Future[bytes]) -> bytes | Failure:
        while not wait([future], LOOK).done:
            self._meanwhile()
        try:
            return future.result()
        except (BrokenProcessPool, PdfUnavailable):
            raise
        except TookTooLong:
            return TOO_LONG
        except MemoryError:
            # What a document leaves that ended half-way may be too much for the next.
            self._renew()
            return TOO_LARGE
        except Exception:  # noqa: BLE001 - whatever is wrong with one, the rest goes on
            return UNPRINTABLE

    def _begin(self, html: str) -> Future[bytes]:
        if self._begun >= self._processes * MOST_PRINTED:
            # Those that wait are still printed by the old ones, which end then.
            self._renew(cancels_waiting=False)
        try:
            future = self._pool.submit(printed, html, *self._job)
        except BrokenProcessPool:
            self._renew()
            future = self._pool.submit(printed, html, *self._job)
        self._begun += 1
        return future

    def _renew(self, *, cancels_waiting: bool = True) -> None:
        """Have new processes print from now on; the old ones end what they print."""
        self._pool.shutdown(wait=False, cancel_futures=cancels_waiting)
        self._pool, self._begun = self._new_pool(), 0

    def _new_pool(self) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(
            self._processes,
            # Spawned: a fork would copy connections, locks and threads.
            mp_context=multiprocessing.get_context("spawn"),
            initializer=begin,
            initargs=self._start,
        )
