"""PDFs that pages send: printed by few processes beside this one, within limits.

Whoever asks while all are at work waits a little, and is told then: no thread of a
server hangs on a document for longer than it may take.
"""

from __future__ import annotations

from queue import Empty, LifoQueue

from intersect.language import message
from intersect.report.press import Failure, Press

AT_ONCE = 2
"""Documents that a process of the server prints at the same time."""
SECONDS = 30
"""That one may take: half of that of a batch, since somebody waits for it."""
WAIT = 10
"""Seconds that one waits for its turn."""

BUSY = Failure(message("too many documents are being made right now"))


class PagePress:
    """Some presses of one process each, started when they are first needed."""

    def __init__(self, at_once: int = AT_ONCE, seconds: int = SECONDS) -> None:
        self._seconds = seconds
        # The one that printed last comes first: it is warm.
        self._free: LifoQueue[Press[None] | None] = LifoQueue()
        for _ in range(at_once):
            self._free.put(None)

    def print_one(self, html: str, wait: float = WAIT) -> bytes | Failure:
        """Return a document as PDF, or why there is none; raise `PdfUnavailable`."""
        try:
            press = self._free.get(timeout=wait)
        except Empty:
            return BUSY
        try:
            press = press or Press(seconds=self._seconds, is_awaited=True)
            return press.print_one(html)
        finally:
            self._free.put(press)


OF_PAGES = PagePress()
"""That of this process."""
