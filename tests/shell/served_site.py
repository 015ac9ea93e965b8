"""The site as `intersect serve` serves it, in processes of its own."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

PATIENCE = 60
"""Seconds; on a busy machine everything takes its time."""


@dataclass
class Answer:
    """What came back."""

    status: int
    headers: dict[str, str]
    text: str


@dataclass
class ServedSite:
    """A running server."""

    process: subprocess.Popen
    port: int
    log_file: Path

    def get(self, path: str, **headers: str) -> Answer:
        asked = urllib.request.Request(
            f"http://127.0.0.1:{self.port}{path}",
            headers={name.replace("_", "-"): text for name, text in headers.items()},
        )
        try:
            with urllib.request.urlopen(asked, timeout=PATIENCE) as found:
                return Answer(found.status, dict(found.headers), found.read().decode())
        except urllib.error.HTTPError as found:
            with found:
                return Answer(found.code, dict(found.headers), found.read().decode())

    def log(self, event: str | None = None) -> list[dict]:
        lines = map(json.loads, self.log_file.read_text("utf-8").splitlines())
        return [line for line in lines if event in (None, line["event"])]

    def workers(self) -> set[int]:
        """Return the processes that answer."""
        pid = self.process.pid
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii")
        return {int(child) for child in children.split()}

    def stop(self, sent: int = signal.SIGTERM) -> int:
        """Ask the server to stop; return its exit status."""
        self.process.send_signal(sent)
        return self.process.wait(PATIENCE)


def until(is_so: Callable[[], object]) -> None:
    """Wait until something is so, and fail when it takes too long."""
    end = time.monotonic() + PATIENCE
    while not is_so():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.05)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def environment(instance: Path, **settings: str) -> dict[str, str]:
    """Return that of a server: nothing of the tests' own."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    return kept | {"INTERSECT_INSTANCE": str(instance), **settings}


@contextmanager
def served(
    folder: Path,
    *arguments: str,
    command: tuple[str, ...] = (sys.executable, "-m", "intersect.cli"),
    **settings: str,
) -> Iterator[ServedSite]:
    """Serve the prepared instance in `folder` until the end of the block."""
    port, log_file = free_port(), folder / "serve.log"
    with log_file.open("wb") as log:
        process = subprocess.Popen(
            [*command, "serve", "--port", str(port), *arguments],
            cwd=folder,
            env=environment(folder, **settings),
            stdout=subprocess.DEVNULL,
            stderr=log,
        )
    site = ServedSite(process, port, log_file)
    try:
        until(lambda: process.poll() is not None or _answers(site))
        assert process.poll() is None, log_file.read_text("utf-8")
        yield site
    finally:
        if process.poll() is None:
            process.terminate()
            process.wait(PATIENCE)


def _answers(site: ServedSite) -> bool:
    try:
        return site.get("/health").status == 200
    except OSError:
        return False
