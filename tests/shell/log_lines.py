"""The log as a test reads it."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager

from intersect.web import logs


class Log(io.StringIO):
    """What is written to a stream, or at a terminal."""

    is_terminal = False

    def isatty(self) -> bool:
        return self.is_terminal

    def lines(self, event: str | None = None) -> list[dict]:
        """Return the lines so far, those of one event if it is given."""
        lines = [json.loads(line) for line in self.getvalue().splitlines()]
        return [line for line in lines if event in (None, line["event"])]

    def last(self, event: str = "request") -> dict:
        return self.lines(event)[-1]


@contextmanager
def written_log(level: str = "", *, is_terminal: bool = False) -> Iterator[Log]:
    """Write the log of this process to where the test can read it."""
    root = logging.getLogger()
    handlers, least = root.handlers[:], root.level
    log = Log()
    log.is_terminal = is_terminal
    before = logs._own
    logs.write_logs(level, log)
    try:
        yield log
    finally:
        logs._own = before
        logging.captureWarnings(False)
        root.handlers[:] = handlers
        root.setLevel(least)
        for name in logs.TOO_TALKATIVE:
            logging.getLogger(name).setLevel(logging.NOTSET)
