"""Ends a process at one step of a request: `python -m tests.faults.steps`.

A request takes some twenty steps: statements, the commit, the answer. Whoever is asked
for step n does everything before it as always and then dies as `kill -9` has it. Reads
trials as JSON from standard input and writes what became of each, one a line.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

import flask
from sqlalchemy import event
from sqlalchemy.orm import Session

from intersect.settings import Settings
from intersect.web import create_app


@dataclass(frozen=True)
class Request:
    """A post of a respondent."""

    url: str
    form: dict[str, str]
    as_script: bool = False


@dataclass(frozen=True)
class Ended:
    """What became of one trial."""

    step: str
    """Where the process ended; "" when it came to its own end."""
    status: int
    """What the respondent was answered; 0 is nothing."""


def watch_database(app: flask.Flask, step: Callable[[str], None]) -> None:
    """Call `step` around each statement, and before each commit, of an application."""
    engine = app.extensions["intersect.engine"]

    def before(*arguments: Any) -> None:
        step(f"before {arguments[2][:40]}")

    def after(*arguments: Any) -> None:
        step(f"after {arguments[2][:40]}")

    event.listen(engine, "before_cursor_execute", before)
    event.listen(engine, "after_cursor_execute", after)
    event.listen(engine, "commit", lambda _connection: step("before the commit"))


def _watch_everything(app: flask.Flask, step: Callable[[str], None]) -> None:
    watch_database(app, step)
    event.listen(Session, "after_commit", lambda _session: step("after the commit"))
    flask.request_started.connect(lambda *_, **__: step("the request"), app, weak=False)
    flask.request_finished.connect(lambda *_, **__: step("the answer"), app, weak=False)


def ask(app: flask.Flask, request: Request) -> flask.wrappers.Response:
    """Send a post to the application, without a network between."""
    headers = {"Accept": "application/json"} if request.as_script else {}
    return app.test_client().post(request.url, data=request.form, headers=headers)


def _try(app: flask.Flask, request: Request, last: int) -> Ended:
    """Send a post from a process that ends at step number `last`."""
    told, telling = os.pipe()
    child = os.fork()
    if child == 0:
        _be_ended(app, request, last, telling)
    os.close(telling)
    with os.fdopen(told, encoding="utf-8") as pipe:
        words = pipe.read()
    os.waitpid(child, 0)
    return Ended(**json.loads(words))


def _be_ended(app: flask.Flask, request: Request, last: int, telling: int) -> None:
    taken = 0

    def step(name: str) -> None:
        nonlocal taken
        taken += 1
        if taken == last:
            _tell(telling, Ended(name, 0))
            os.kill(os.getpid(), signal.SIGKILL)

    _watch_everything(app, step)
    reply = ask(app, request)
    _tell(telling, Ended("", reply.status_code))
    os._exit(0)


def _tell(telling: int, ended: Ended) -> None:
    os.write(telling, json.dumps(asdict(ended)).encode())


def main() -> None:
    """Run the trials of one kind after the other, until one is not ended any more."""
    app = create_app(Settings.from_environ(os.environ))
    app.extensions["intersect.engine"].dispose()  # connections are not for sharing
    for trials in json.load(sys.stdin):
        for number, trial in enumerate(trials, 1):
            ended = _try(app, Request(**trial), number)
            print(json.dumps(asdict(ended)), flush=True)
            if not ended.step:
                break


if __name__ == "__main__":
    main()
