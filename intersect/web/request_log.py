"""One line in the log for each request and for each refusal; nothing about people.

A line names the rule of an address, never the address itself, which under /r/ is a
secret; people appear as the number of their account, and only when signed in.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from random import getrandbits
from time import perf_counter
from types import TracebackType
from typing import Any

from flask import Flask, Request, Response, g, request
from werkzeug.datastructures import ImmutableMultiDict
from werkzeug.utils import cached_property

from intersect.storage.passing import row_id
from intersect.storage.spending import StatementClock
from intersect.web.headers import send
from intersect.web.logs import log
from intersect.web.metrics import Metrics, metrics

REQUEST_ID = "X-Request-ID"
LOGGER = "intersect.request"
SANE_ID = re.compile(r"[A-Za-z0-9_-]{8,64}")
CODE_LENGTH = 8

QUIET_BLUEPRINT = "monitoring"
"""What machines ask for every few seconds; only what fails there is worth a line."""


class PlainRequest(Request):
    """A request; where none of its headers is a cookie, none is looked for."""

    @cached_property
    def cookies(self) -> ImmutableMultiDict[str, str]:
        """Return the cookies that came along."""
        if "HTTP_COOKIE" not in self.environ:
            return ImmutableMultiDict()
        return super().cookies


class LoggedFlask(Flask):
    """The application; what breaks in a request is logged without its address."""

    request_class = PlainRequest

    def ensure_sync(self, func: Callable[..., Any]) -> Callable[..., Any]:
        """Return what is called in a request as it is: nothing here is a coroutine."""
        return func

    def log_exception(
        self,
        exc_info: (
            tuple[type, BaseException, TracebackType] | tuple[None, None, None] | None
        ),
    ) -> None:
        """Log an exception that no view expected."""
        log(LOGGER, logging.ERROR, "failed", exc_info=exc_info, **_who_and_where())


def log_requests(app: Flask, clock: StatementClock, counted: Metrics | None) -> None:
    """Give every request an id, write a line at its end, and count it.

    To be called before anything else looks at requests: what is set up first comes
    first when a request arrives and last when its answer leaves.
    """

    def begin() -> None:
        given = request.environ.get("HTTP_X_REQUEST_ID", "")
        g.request_id = given if SANE_ID.fullmatch(given) else f"{getrandbits(64):016x}"
        g.started = perf_counter()
        clock.restart()

    def end(response: Response) -> Response:
        told, status = _who_and_where(), response.status_code
        seconds = perf_counter() - g.started
        send(REQUEST_ID, told["request"])
        is_quiet = request.blueprint == QUIET_BLUEPRINT
        if counted is not None and not is_quiet:
            counted.request(told["route"] or "", told["method"], status, seconds)
        least = logging.DEBUG if is_quiet else logging.INFO
        log(
            LOGGER,
            logging.ERROR if status >= 500 else least,
            "request",
            **told,
            status=status,
            ms=round(seconds * 1000, 1),
            bytes=response.calculate_content_length(),
            statements=clock.statements,
            statement_ms=round(clock.seconds * 1000, 1),
        )
        return response

    app.before_request(begin)
    app.after_request(end)


def support_code() -> str:
    """Return what a person can tell support: the beginning of the request's id."""
    return str(g.get("request_id", ""))[:CODE_LENGTH]


def log_security(event: str, level: int = logging.WARNING, **fields: object) -> None:
    """Log and count that somebody was refused, or let in; never with what they typed.

    `event` is a fixed text, and so are `fields`, or numbers.
    """
    if (counted := metrics()) is not None:
        counted.security.labels(event).inc()
    log("intersect.security", level, event, **_who_and_where(), **fields)


def _who_and_where() -> dict[str, Any]:
    rule, user = request.url_rule, g.get("_login_user")
    return {
        "request": g.get("request_id"),
        "method": request.method,
        "route": rule.rule if rule else None,
        # There once somebody asked who it is; it costs no query.
        "user": row_id(user) if user is not None else None,
    }
