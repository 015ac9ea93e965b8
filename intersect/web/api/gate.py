"""Who is asking: the token of a request, whose it is, and how often it may ask."""

from __future__ import annotations

import math
import re
import time

from flask import current_app, g, request
from limits import RateLimitItem, parse
from limits.storage import MemoryStorage
from limits.strategies import FixedWindowRateLimiter

from intersect.services import second_step, tokens
from intersect.storage import tables
from intersect.storage import tokens as rows
from intersect.storage.passing import PASSING
from intersect.web.api.problems import ApiProblem
from intersect.web.pages import now, settings
from intersect.web.request_log import log_security
from intersect.web.session import db_session

PER_TOKEN = parse("120 per minute")
UNKNOWN_PER_ADDRESS = parse("30 per minute")
HEADER = "Authorization: Bearer …"
"""What a request carries, as people read it."""
BEARER = re.compile(r"Bearer +(\S+)", re.IGNORECASE)
CHALLENGE = {"WWW-Authenticate": 'Bearer realm="intersect"'}
REFUSED = {"WWW-Authenticate": 'Bearer realm="intersect", error="invalid_token"'}


class Limits:
    """How many requests of whom this process has answered in this minute."""

    enabled = True

    def __init__(self) -> None:
        self._window = FixedWindowRateLimiter(MemoryStorage())

    def count(self, most: RateLimitItem, who: str) -> None:
        """Count a request; raise a problem when there were too many."""
        if not self.enabled or self._window.hit(most, who):
            return
        until = self._window.get_window_stats(most, who).reset_time
        seconds = max(1, math.ceil(until - time.time()))
        raise ApiProblem("too-many-requests", {"Retry-After": str(seconds)})


def identify() -> None:
    """Let a request go on as the person whose token it shows; cookies say nothing."""
    given = BEARER.fullmatch(request.headers.get("Authorization", ""))
    if given is None:
        raise ApiProblem("token-missing", CHALLENGE)
    limits: Limits = current_app.extensions["intersect.api_limits"]
    token = tokens.find_standing(db_session(), given[1], now())
    if token is None:
        log_security("token refused")
        limits.count(UNKNOWN_PER_ADDRESS, request.remote_addr or "")
        raise ApiProblem("token-unknown", REFUSED)
    limits.count(PER_TOKEN, str(token.id))
    g._login_user = token.user  # whom `security.current_actor` asks for
    if not _is_ready(token):
        raise ApiProblem("account-not-ready")
    if tokens.is_use_due(token, now()):
        _note_use(token)


def _is_ready(token: tables.ApiToken) -> bool:
    """Tell whether its person could open pages now, as `security.is_open_now` does."""
    if token.user.password_is_generated:
        return False
    if token.step_elsewhere:
        return True
    due = second_step.due(token.user, settings().two_factor, now())
    return due is None or not due.is_over


def _note_use(token: tables.ApiToken) -> None:
    """Note it in a session of its own: the one of this request only reads.

    A database that can be read and not written to, just now, is no reason not to read.
    """
    with current_app.extensions["intersect.sessions"]["sharing"]() as session:
        try:
            rows.note_use(session, token.id, now())
            session.commit()
        except PASSING:
            log_security("use of a token not noted")
