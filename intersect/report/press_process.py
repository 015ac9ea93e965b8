"""Inside a process that prints: its limits, and one document after the other."""

from __future__ import annotations

import contextlib
import faulthandler
import gc
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import wait
from pathlib import Path
from types import FrameType

from intersect.report.pdf import PdfUnavailable, render_pdf

ALMOST = 0.85
"""The share of its memory from which on a failure is put down to the lack of it."""
DEAF = 5
"""Seconds after its time that a document gets which does not hear the alarm."""
PATIENCE = 10
"""How many times its time by the clock one gets that nobody waits for."""
HUMBLE = 10
"""How much everything else on the machine goes first: nice's number."""


class TookTooLong(Exception):
    """A document went past its time."""


def begin(megabytes: int, is_awaited: bool) -> None:  # a pool's argument
    """Set the limits of this process, which ends with the one that started it."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    if not is_awaited and hasattr(os, "nice"):
        with contextlib.suppress(OSError):  # some services may not
            os.nice(HUMBLE)
    if sys.platform == "linux":
        import resource

        # No more address space than that.
        most = megabytes * 1024 * 1024
        resource.setrlimit(resource.RLIMIT_AS, (most, most))


def printed(html: str, seconds: int, is_awaited: bool) -> bytes:
    """Print in this process; raise `TookTooLong` after so many seconds.

    By the clock where somebody waits. Else of the processor: a machine that does other
    work first is not the document's fault.
    """
    _load()  # the first document of a process does not pay for it
    with _time_limit(seconds, is_awaited), _no_collecting():
        try:
            return render_pdf(html)
        except (TookTooLong, PdfUnavailable, MemoryError):
            raise
        except Exception as error:
            if _is_short_of_memory():
                raise MemoryError from error
            raise


def _end_with_parent() -> None:
    """End when the process that wants the documents was killed: nobody else would."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


@contextmanager
def _time_limit(seconds: int, is_awaited: bool) -> Iterator[None]:
    if not hasattr(signal, "setitimer"):
        yield
        return
    timer, sign = (
        (signal.ITIMER_REAL, signal.SIGALRM)
        if is_awaited
        else (signal.ITIMER_PROF, signal.SIGPROF)
    )
    before = signal.signal(sign, _time_is_over)
    signal.setitimer(timer, seconds)
    # The alarm is heard between two steps of Python. What draws text could hang
    # inside one step: then the process ends.
    most = seconds if is_awaited else seconds * PATIENCE
    faulthandler.dump_traceback_later(most + DEAF, exit=True)
    try:
        yield
    finally:
        signal.setitimer(timer, 0)
        faulthandler.cancel_dump_traceback_later()
        signal.signal(sign, before)


@contextmanager
def _no_collecting() -> Iterator[None]:
    """Look for rings of garbage after a document, and not a hundred times within."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        gc.collect()


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
