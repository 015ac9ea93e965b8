"""Respondents who answer over HTTP: from the link through five sections to the receipt.

They send what a browser without JavaScript sends, and look at every page they get.
"""

from __future__ import annotations

import http.client
import re
import time
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from queue import SimpleQueue
from urllib.parse import urlencode

from intersect.questionnaire.model import LadderQuestion, Questionnaire

REVISION = re.compile(rb'name="_revision" value="(\d+)"')


@dataclass(frozen=True)
class Visit:
    """What one respondent's visit took."""

    pages: tuple[float, ...]
    """Seconds that each page took to come."""
    posts: tuple[float, ...]
    """Seconds that each post took to be answered."""


@dataclass(frozen=True)
class Journey:
    """What every respondent does, at one address."""

    port: int
    sections: tuple[tuple[str, dict[str, str]], ...]
    """Section id -> what is filled in there."""

    @classmethod
    def through(cls, questionnaire: Questionnaire, port: int) -> Journey:
        """Return the way through the sections that are scored, all of them answered."""
        filled = [
            (
                section.id,
                {
                    each.id: str((len(each.id) + n) % 4)
                    for n, each in enumerate(section.questions)
                    if isinstance(each, LadderQuestion)
                },
            )
            for section in questionnaire.sections
        ]
        return cls(port, tuple((name, form) for name, form in filled if form))

    @property
    def requests(self) -> int:
        """Return how many requests a visit makes: hub, sections, review, receipt."""
        return 2 * len(self.sections) + 4

    def visits(self, tokens: Iterable[str], clients: int) -> list[Visit]:
        """Have `clients` respondents at a time answer, until each token is used."""
        waiting: SimpleQueue[str] = SimpleQueue()
        for token in tokens:
            waiting.put(token)
        with ThreadPoolExecutor(clients) as pool:
            lines = [pool.submit(self._visit_all, waiting) for _ in range(clients)]
            return [visit for line in lines for visit in line.result()]

    def _visit_all(self, waiting: SimpleQueue[str]) -> list[Visit]:
        done = []
        line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        while not waiting.empty():
            done.append(_Respondent(line, waiting.get()).visit(self.sections))
        line.close()
        return done


class _Respondent:
    def __init__(self, line: http.client.HTTPConnection, token: str) -> None:
        self.line = line
        self.path = f"/r/{token}"
        self.pages: list[float] = []
        self.posts: list[float] = []

    def visit(self, sections: Sequence[tuple[str, dict[str, str]]]) -> Visit:
        self.get(self.path)
        for name, filled in sections:
            page = self.get(f"{self.path}/{name}")
            shown = REVISION.search(page)
            assert shown, name
            self.post(name, {"_revision": shown[1].decode(), "_next": "next", **filled})
        self.get(f"{self.path}/review")
        receipt = self.post("submit", {})
        assert receipt.endswith("/receipt"), receipt
        self.get(receipt)
        return Visit(tuple(self.pages), tuple(self.posts))

    def get(self, path: str) -> bytes:
        begun = time.perf_counter()
        self.line.request("GET", path)
        answer = self.line.getresponse()
        page = answer.read()
        self.pages.append(time.perf_counter() - begun)
        assert answer.status == 200, (path, answer.status)
        return page

    def post(self, name: str, form: dict[str, str]) -> str:
        begun = time.perf_counter()
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        self.line.request("POST", f"{self.path}/{name}", urlencode(form), kind)
        answer = self.line.getresponse()
        answer.read()
        self.posts.append(time.perf_counter() - begun)
        assert answer.status == 303, (name, answer.status)
        return answer.headers["Location"]
