"""Lines as bad as those of respondents: slow, lossy, silent."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Literal

from playwright.sync_api import BrowserContext, Page, Route

SLOW = 50_000 / 8
"""Bytes a second of 2G in a valley."""
LATENCY = 800
"""Milliseconds of one way and back."""

Fate = Literal["arrives", "is lost", "answer is lost", "hangs"]


def slow_down(page: Page) -> None:
    """Give a page the speed of 2G."""
    line = page.context.new_cdp_session(page)
    line.send("Network.enable")
    line.send(
        "Network.emulateNetworkConditions",
        {
            "offline": False,
            "latency": LATENCY,
            "downloadThroughput": SLOW,
            "uploadThroughput": SLOW,
        },
    )


class BadLine:
    """What becomes of the posts of a browser: by chance, or as a test says."""

    def __init__(self, context: BrowserContext, fate: Callable[[], Fate]) -> None:
        self.fate = fate
        self.fates: list[Fate] = []
        context.route("**/r/**", self._decide)

    def _decide(self, route: Route) -> None:
        if route.request.method != "POST":
            route.continue_()
            return
        fate = self.fate()
        self.fates.append(fate)
        if fate == "arrives":
            route.continue_()
        elif fate == "is lost":
            route.abort("connectionreset")
        elif fate == "answer is lost":
            route.fetch(max_redirects=0)
            route.abort("connectionreset")
        # What hangs is never answered: the page gives up by itself.


def by_chance(seed: int) -> Callable[[], Fate]:
    """Return fates of which a third arrive, the same ones at every run."""
    chance = Random(seed)
    return lambda: chance.choice(["arrives", "is lost", "answer is lost"])
