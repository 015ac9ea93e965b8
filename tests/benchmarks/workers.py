"""Two web workers before the first analysis, beside a bare application."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.request import urlopen

from tests.benchmarks.race import Aim, Benchmark, Race, Work
from tests.shell.served_site import environment, free_port, until

BARE = str(Path(__file__).with_name("bare_server.py"))

LOADED = """
import importlib.util, json, sys
from intersect.cli import serving, workers
import gunicorn.workers.gthread
from intersect.web import create_app
from intersect.web.logs import write_logs
write_logs()
create_app().test_client().get("/health")
def is_found(name):
    try:
        return importlib.util.find_spec(name) is not None
    except (ImportError, ValueError):
        return False
print(json.dumps([
    name for name in list(sys.modules)
    if name.partition(".")[0] not in ("intersect", "__main__") and is_found(name)
]))
"""
"""Prints every module that a worker has loaded before anybody asks for anything else,
ours left out, in the order in which they came."""


@dataclass(frozen=True)
class Started:
    """A server that has answered for the first time, and settled."""

    seconds: float
    """Until the first answer."""
    workers: int
    megabytes: float
    """Of the master and its workers; pages that they share count once (PSS)."""


@contextmanager
def site_and_bare(_: int) -> Iterator[Race]:
    with TemporaryDirectory(prefix="intersect-bench-") as name:
        folder = Path(name)
        python(folder, "-m", "intersect.cli", "setup")
        modules = folder / "modules.json"
        modules.write_text(python(folder, "-c", LOADED), encoding="utf-8")
        site = ("-m", "intersect.cli", "serve", "--workers", "2", "--port")
        yield Race(
            lambda: started(folder, lambda port: [*site, port]),
            lambda: started(folder, lambda port: [BARE, port, str(modules)]),
            is_same=lambda ours, bare: ours.workers == bare.workers == 2,
        )


def python(folder: Path, *arguments: str) -> str:
    """Run Python for the instance in `folder`; return what it prints."""
    return subprocess.run(
        [sys.executable, *arguments],
        env=environment(folder),
        check=True,
        capture_output=True,
        text=True,
    ).stdout


def started(folder: Path, arguments: Callable[[str], list[str]]) -> Started:
    """Start a server, measure it when it has answered and settled, and stop it."""
    port = free_port()
    begin = time.perf_counter()
    with (folder / "server.log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, *arguments(str(port))],
            env=environment(folder),
            stdout=log,
            stderr=log,
        )
    try:
        while not answers(port):
            assert process.poll() is None, (folder / "server.log").read_text("utf-8")
            time.sleep(0.01)
        seconds = time.perf_counter() - begin
        until(lambda: len(children(process.pid)) == 2)
        return Started(seconds, len(children(process.pid)), settled(process.pid))
    finally:
        process.terminate()
        process.wait(60)


def answers(port: int) -> bool:
    """Whether somebody answers at /health."""
    try:
        with urlopen(f"http://127.0.0.1:{port}/health", timeout=60) as answer:
            return bool(answer.status == 200)
    except OSError:
        return False


def settled(pid: int) -> float:
    """The megabytes of a process and its children, once they no longer grow."""
    last = 0.0
    while (now := sum(map(megabytes, [pid, *children(pid)]))) > last + 0.1:
        last = now
        time.sleep(1)
    return now


def megabytes(pid: int) -> float:
    """The memory of a process, shared pages divided by those who share them."""
    text = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii")
    return int(re.findall(r"^Pss:\s+(\d+) kB", text, re.MULTILINE)[0]) / 1024


def children(pid: int) -> list[int]:
    """The processes that a process has started."""
    listed = Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii")
    return [int(child) for child in listed.split()]


def seconds_to_start(work: Work) -> float:
    done = work()
    assert isinstance(done, Started)
    return done.seconds


def megabytes_when_started(work: Work) -> float:
    done = work()
    assert isinstance(done, Started)
    return done.megabytes


BENCHMARKS = (
    Benchmark(
        "Memory of two web workers before the first analysis",
        "a bare application that imports the same packages",
        Aim("at most", 1.15),
        site_and_bare,
        megabytes_when_started,
        rounds=5,
        unit="MB",
    ),
    Benchmark(
        "Their start, until the first answer",
        "that of the bare application",
        Aim("at most", 1.15),
        site_and_bare,
        seconds_to_start,
        rounds=5,
    ),
)
