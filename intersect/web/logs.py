"""The log: one line an event, without what people wrote and without secrets."""

from __future__ import annotations

import json
import logging
import re
import sys
from collections.abc import Callable, MutableMapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TextIO

from intersect.web.failures import failure_chain, failure_text

Event = MutableMapping[str, Any]

SECRET_PATH = re.compile(r"(?:/|%2F)r(?:/|%2F)[^\s/\"'<>?#%]+", re.IGNORECASE)
MAIL_ADDRESS = re.compile(r"[^\s\"'<>(]+@[^\s\"'<>),]+")
LONGEST_TEXT = 2000

BARE = ("Error handling request", "Invalid request", "Exception while serving")
"""How servers begin the lines that would go on with an address; the rest is cut."""

TOO_TALKATIVE = ("alembic", "gunicorn.access", "huey", "werkzeug")
"""What writes of every check, or addresses of requests and people, at «info»."""

LEVELS = {
    logging.DEBUG: "debug",
    logging.INFO: "info",
    logging.WARNING: "warning",
    logging.ERROR: "error",
}

_encode = json.JSONEncoder(ensure_ascii=False, default=str).encode


@dataclass(frozen=True)
class OwnLines:
    """Where lines of our own go, from which level on, and how they become text."""

    stream: TextIO
    least: int
    steps: Sequence[Callable[[object, str, Event], Any]]


_own: OwnLines | None = None


def write_logs(level: str = "", stream: TextIO | None = None) -> None:
    """Write everything that this process logs to `stream`, by default standard error.

    One JSON object a line; at a terminal readable lines, and of those the requests only
    when asked for by the level «info».
    """
    # Drags in a typesetter for terminals: only whoever writes a log pays for it.
    import structlog
    from structlog.stdlib import ProcessorFormatter

    stream = stream or sys.stderr
    is_terminal = stream.isatty()
    least = (level or ("warning" if is_terminal else "info")).upper()
    written: list[Any] = [_failure_as_frames, _as_json]
    if is_terminal:
        written = [_failure_as_text, _stamped, structlog.dev.ConsoleRenderer()]
    global _own
    _own = OwnLines(stream, logging.getLevelNamesMapping()[least], written)
    handler = logging.StreamHandler(stream)
    handler.setFormatter(
        ProcessorFormatter(
            foreign_pre_chain=[structlog.stdlib.add_logger_name],
            processors=[
                ProcessorFormatter.remove_processors_meta,
                _without_secrets,
                *written,
            ],
        )
    )
    handler.setLevel(least)  # loggers of libraries have levels of their own
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(least)
    for name in TOO_TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.captureWarnings(True)
    # What cannot be written is not explained either: that would quote it as it is.
    logging.raiseExceptions = False


def log(logger: str, level: int, event: str, **fields: object) -> None:
    """Write a line of our own: fixed words, numbers, routes, never what people wrote.

    It does not go through `logging`, which costs a request three times as much; only
    while nobody has called `write_logs`.
    """
    if _own is None:
        failure: Any = fields.pop("exc_info", None)
        logging.getLogger(logger).log(level, "%s %s", event, fields, exc_info=failure)
    elif level >= _own.least:
        line: Any = {"logger": logger, "event": event, **fields}
        for step in _own.steps:
            line = step(None, LEVELS[level], line)
        # Without room for the log, answers that were saved are still told so.
        with suppress(OSError):
            _own.stream.write(f"{line}\n")
            _own.stream.flush()


def without_secrets(text: str) -> str:
    """Return `text` without keys of personal links and e-mail addresses, cut short."""
    return MAIL_ADDRESS.sub("…@…", SECRET_PATH.sub("/r/…", text[:LONGEST_TEXT]))


def _without_secrets(_logger: object, _method: str, event: Event) -> Event:
    text = str(event["event"])
    bare = next((words for words in BARE if text.startswith(words)), text)
    event["event"] = without_secrets(bare)
    return event


def _failure_as_frames(_logger: object, _method: str, event: Event) -> Event:
    if "exc_info" in event and (error := _error(event)):
        event["exception"] = [
            {"type": each.kind, "message": without_secrets(each.message), "at": each.at}
            for each in failure_chain(error)
        ]
    return event


def _failure_as_text(_logger: object, _method: str, event: Event) -> Event:
    if "exc_info" in event and (error := _error(event)):
        event["exception"] = SECRET_PATH.sub("/r/…", failure_text(error))
    return event


def _error(event: Event) -> BaseException | None:
    """Take the exception out of an event; libraries give it in three ways."""
    given = event.pop("exc_info")
    if given is True:
        given = sys.exc_info()
    if isinstance(given, tuple):
        given = given[1]
    return given if isinstance(given, BaseException) else None


def _stamped(_logger: object, method: str, event: Event) -> Event:
    return {"timestamp": f"{datetime.now():%H:%M:%S}", "level": method, **event}


def _as_json(_logger: object, method: str, event: Event) -> str:
    """Return the line; first what every line has, without what this one has not."""
    line = {
        "time": datetime.now(UTC).isoformat(timespec="milliseconds"),
        "level": method,
        "logger": event.pop("logger"),
        "event": event.pop("event"),
        **event,
    }
    return _encode({name: each for name, each in line.items() if each is not None})
