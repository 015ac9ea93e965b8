"""Limits on guessing, per address: refused sign-ins, and personal links nobody has."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import wraps

from flask import Flask, Response, after_this_request, request
from flask.typing import ResponseReturnValue, RouteCallable
from limits import RateLimitItem, parse_many
from limits.storage import MemoryStorage
from limits.strategies import FixedWindowRateLimiter
from werkzeug.exceptions import TooManyRequests

SIGN_IN = "security.login"
LINKS = "respond."


@dataclass(frozen=True)
class Guess:
    """What can be guessed at, when a guess was wrong, and how many may be."""

    name: str
    miss: int
    """The status that answers a wrong guess."""
    most: Iterable[RateLimitItem]
    methods: frozenset[str] = frozenset({"GET", "HEAD", "POST"})


SIGN_INS = Guess(
    "sign-ins", 200, parse_many("10 per minute; 60 per hour"), frozenset({"POST"})
)
UNKNOWN_LINKS = Guess("links", 404, parse_many("30 per minute; 200 per hour"))
"""Only misses count: a whole office may answer from behind one address."""


class Limiter:
    """Counts the wrong guesses of each address, and refuses who has too many."""

    enabled = True

    def __init__(self) -> None:
        self._window = FixedWindowRateLimiter(MemoryStorage())

    def limited(self, view: RouteCallable, guess: Guess) -> RouteCallable:
        """Return a view that answers an address as long as it may guess."""

        @wraps(view)
        def guarded(**values: object) -> ResponseReturnValue:
            if self.enabled and request.method in guess.methods:
                self._look(guess, request.remote_addr or "")
            answer: ResponseReturnValue = view(**values)  # type: ignore[assignment]
            return answer

        return guarded

    def _look(self, guess: Guess, address: str) -> None:
        test, hit = self._window.test, self._window.hit
        if not all(test(each, guess.name, address) for each in guess.most):
            raise TooManyRequests

        @after_this_request
        def count(response: Response) -> Response:
            if response.status_code == guess.miss:
                for each in guess.most:
                    hit(each, guess.name, address)
            return response


def limit_guessing(app: Flask) -> None:
    """Limit refused sign-ins and unknown links; their views are there already."""
    limiter, views = Limiter(), app.view_functions
    views[SIGN_IN] = limiter.limited(views[SIGN_IN], SIGN_INS)
    for endpoint in [name for name in views if name.startswith(LINKS)]:
        views[endpoint] = limiter.limited(views[endpoint], UNKNOWN_LINKS)
    app.extensions["intersect.limiter"] = limiter
