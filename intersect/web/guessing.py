"""Limits on guessing: refused sign-ins and codes, links that nobody has."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import wraps

from flask import Flask, Response, after_this_request, request, session
from flask.typing import ResponseReturnValue, RouteCallable
from limits import RateLimitItem, parse_many
from limits.storage import MemoryStorage
from limits.strategies import FixedWindowRateLimiter
from werkzeug.exceptions import TooManyRequests

SIGN_IN = "security.login"
LINKS = ("respond.", "entry.choose")
PROVIDER = ("provider.start", "provider.answer")
CODES = ("security.two_factor_token_validation", "security.mf_recovery")
FORGOTTEN_PASSWORD = "entry.forgotten"


def _address() -> str:
    return request.remote_addr or ""


def _account() -> str:
    """Return whose code is being tried: the password was right, from wherever."""
    return session.get("tf_user_id") or _address()


@dataclass(frozen=True)
class Guess:
    """What can be guessed at, when a guess was wrong, and how many may be."""

    name: str
    miss: int
    """The status that answers a wrong guess."""
    most: Iterable[RateLimitItem]
    methods: frozenset[str] = frozenset({"GET", "HEAD", "POST"})
    who: Callable[[], str] = _address


SIGN_INS = Guess(
    "sign-ins", 200, parse_many("10 per minute; 60 per hour"), frozenset({"POST"})
)
PROVIDER_SIGN_INS = Guess("sign-ins", 403, SIGN_INS.most)
"""Counted together with those by password."""
CODES_TRIED = Guess(
    "codes",
    200,
    parse_many("5 per minute; 20 per hour"),
    frozenset({"POST"}),
    _account,
)
FORGOTTEN = Guess(
    "forgotten", 200, parse_many("5 per minute; 20 per hour"), frozenset({"POST"})
)
"""Every message that is asked for counts, whether it was sent or not."""
UNKNOWN_LINKS = Guess("links", 404, parse_many("30 per minute; 200 per hour"))
"""Only misses count: a whole office may answer from behind one address."""


class Limiter:
    """Counts the wrong guesses of each address or account; refuses who has too many."""

    enabled = True

    def __init__(self) -> None:
        self._misses = MemoryStorage()
        self._window = FixedWindowRateLimiter(self._misses)

    def limited(self, view: RouteCallable, guess: Guess) -> RouteCallable:
        """Return a view that answers an address as long as it may guess."""

        @wraps(view)
        def guarded(**values: object) -> ResponseReturnValue:
            if self.enabled and request.method in guess.methods:
                self._look(guess, guess.who())
            answer: ResponseReturnValue = view(**values)  # type: ignore[assignment]
            return answer

        return guarded

    def _look(self, guess: Guess, who: str) -> None:
        test, hit = self._window.test, self._window.hit
        # Mostly nobody has guessed wrong lately, which is seen at once.
        if self._misses.storage and not all(
            test(each, guess.name, who) for each in guess.most
        ):
            raise TooManyRequests

        @after_this_request
        def count(response: Response) -> Response:
            if response.status_code == guess.miss:
                for each in guess.most:
                    hit(each, guess.name, who)
            return response


def limit_guessing(app: Flask) -> None:
    """Limit refused sign-ins and unknown links; their views are there already."""
    limiter, views = Limiter(), app.view_functions
    views[SIGN_IN] = limiter.limited(views[SIGN_IN], SIGN_INS)
    for endpoint in PROVIDER:
        views[endpoint] = limiter.limited(views[endpoint], PROVIDER_SIGN_INS)
    for endpoint in CODES:
        views[endpoint] = limiter.limited(views[endpoint], CODES_TRIED)
    views[FORGOTTEN_PASSWORD] = limiter.limited(views[FORGOTTEN_PASSWORD], FORGOTTEN)
    for endpoint in [name for name in views if name.startswith(LINKS)]:
        views[endpoint] = limiter.limited(views[endpoint], UNKNOWN_LINKS)
    app.extensions["intersect.limiter"] = limiter
