"""Many documents printed by processes of their own, each within limits.

A document that takes too long or too much memory fails alone; those beside it, and
those after it, are printed all the same. Nothing is drawn in the process that asks.
"""

from __future__ import annotations

import multiprocessing
import signal
import sys
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Generic, Self, TypeVar

from intersect.language import Message, message
from intersect.report.pdf import PdfUnavailable, render_pdf

SECONDS = 60
"""Of CPU and waiting that one document may take; eight pages take about two."""
MEGABYTES = 1024
"""Of address space that a process may have; WeasyPrint itself takes some 230."""
AHEAD = 2
"""Documents that wait for each process: more would only take memory."""

Key = TypeVar("Key")


@dataclass(frozen=True)
class Failure:
    """A document that could not be printed, and why."""

    why: Message


class TookTooLong(Exception):
    """A document went past its time."""


TOO_LONG = Failure(message("it took longer than a document may take"))
ALMOST = 0.85
"""The share of its memory from which on a failure is put down to the lack of it."""
TOO_LARGE = Failure(message("it took more memory than a document may have"))
UNPRINTABLE = Failure(message("the PDF could not be made"))


class Press(Generic[Key]):
    """Processes that print; `PdfUnavailable` is the one thing that ends everything."""

    def __init__(
        self, processes: int = 1, seconds: int = SECONDS, megabytes: int = MEGABYTES
    ) -> None:
        self._processes = processes
        self._limits = (seconds, megabytes)
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

    def _first(
        self, waiting: deque[tuple[Key, str, Future[bytes]]]
    ) -> tuple[Key, bytes | Failure]:
        key, html, future = waiting.popleft()
        try:
            return key, _outcome(future)
        except BrokenProcessPool:
            # A process was killed: whose document did it is not known, so the first
            # one is tried alone, and the others begin anew after it.
            self._pool = self._new_pool()
            outcome = self._alone(html)
            for place, (other, words, _) in enumerate(waiting):
                waiting[place] = (other, words, self._begin(words))
            return key, outcome

    def _alone(self, html: str) -> bytes | Failure:
        try:
            return _outcome(self._begin(html))
        except BrokenProcessPool:
            self._pool = self._new_pool()
            return TOO_LARGE

    def _begin(self, html: str) -> Future[bytes]:
        try:
            return self._pool.submit(_printed, html, self._limits[0])
        except BrokenProcessPool:
            self._pool = self._new_pool()
            return self._pool.submit(_printed, html, self._limits[0])

    def _new_pool(self) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(
            self._processes,
            # Spawned: a fork would copy connections, locks and threads.
            mp_context=multiprocessing.get_context("spawn"),
            initializer=_limit_memory,
            initargs=(self._limits[1],),
        )


def _outcome(future: Future[bytes]) -> bytes | Failure:
    try:
        return future.result()
    except (BrokenProcessPool, PdfUnavailable):
        raise
    except TookTooLong:
        return TOO_LONG
    except MemoryError:
        return TOO_LARGE
    except Exception:  # noqa: BLE001 - whatever is wrong with one, the rest goes on
        return UNPRINTABLE


def _limit_memory(megabytes: int) -> None:
    """Give this process no more address space than that, where the system can."""
    if sys.platform != "linux":
        return
    import resource

    most = megabytes * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_AS, (most, most))


def _printed(html: str, seconds: int) -> bytes:
    """Print in this process; raise `TookTooLong` after so many seconds."""
    if not hasattr(signal, "setitimer"):
        return render_pdf(html)
    _load()  # the first document of a process does not pay for it
    before = signal.signal(signal.SIGALRM, _time_is_over)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        return render_pdf(html)
    except (TookTooLong, PdfUnavailable, MemoryError):
        raise
    except Exception as error:
        if _is_short_of_memory():
            raise MemoryError from error
        raise
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _is_short_of_memory() -> bool:
    """Tell whether this process has used up what it may.

    Libraries in C say of a refused allocation whatever they say of any failure.
    """
    if sys.platform != "linux":
        return False
    import resource

    most, _ = resource.getrlimit(resource.RLIMIT_AS)
    status = Path("/proc/self/status").read_text(encoding="ascii")
    [peak] = [int(line.split()[1]) for line in status.splitlines() if "VmPeak" in line]
    return most > 0 and peak * 1024 > most * ALMOST


def _load() -> None:
    try:
        import weasyprint  # noqa: F401 - to have it loaded
    except OSError:
        return  # `render_pdf` says what is missing


def _time_is_over(_signal: int, _frame: FrameType | None) -> None:
    raise TookTooLong
