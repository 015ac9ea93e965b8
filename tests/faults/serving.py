"""The site as it is served: real processes, which can be killed and come back."""

from __future__ import annotations

import http.client
import os
import random
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.faults.program import CLOCK

ROOT = Path(__file__).parents[2]
START_SECONDS = 60
PRLIMIT = shutil.which("prlimit") or "prlimit (of util-linux) is missing"


@dataclass
class ServedSite:
    """`intersect serve` in a folder of its own."""

    folder: Path
    database_url: str
    workers: int
    """0 is a server of one process, as without --workers."""
    is_counted: bool = False
    """Whether it has /metrics: workers that count share nothing else."""
    port: int = field(default_factory=lambda: _free_port())
    process: subprocess.Popen[bytes] | None = None
    moved: timedelta = timedelta(0)

    def __post_init__(self) -> None:
        self.instance = self.folder / "instance"
        self.questionnaires = self.folder / "questionnaires"
        self.log = self.folder / "log"
        self.clock = self.folder / "clock"
        self.url = f"http://127.0.0.1:{self.port}"
        shutil.copytree(ROOT / "questionnaires", self.questionnaires)
        self.move_clock(timedelta(0))

    def environment(self) -> dict[str, str]:
        """Return what the program reads."""
        chosen = {
            "INTERSECT_INSTANCE": str(self.instance),
            "INTERSECT_DATABASE_URL": self.database_url,
            "INTERSECT_QUESTIONNAIRES": str(self.questionnaires),
            "INTERSECT_BASE_URL": self.url,
        }
        if self.is_counted:
            chosen["INTERSECT_METRICS_TOKEN"] = "for the counts of the workers"
        return chosen | {"PATH": os.environ["PATH"], CLOCK: str(self.clock)}

    def begin(self) -> None:
        """Start the server without waiting for it."""
        arguments = ["serve", "--port", str(self.port)]
        arguments += ["--workers", str(self.workers)] if self.workers else []
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [
                    *_ends_with_us(),
                    *(sys.executable, "-m", "tests.faults.program", *arguments),
                ],
                cwd=ROOT,
                env=self.environment(),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )

    def start(self) -> None:
        """Start the server and wait until it could take answers."""
        self.begin()
        self.wait()

    def wait(self) -> None:
        """Wait until the site says that it could take answers."""
        until = time.monotonic() + START_SECONDS
        while not self._is_ready():
            assert self.process is not None
            if self.process.poll() is not None or time.monotonic() > until:
                raise RuntimeError(f"the site did not start: {self.last_lines()}")
            time.sleep(0.02)

    def kill(self) -> None:
        """End all processes of the server at once, as if the machine had stopped."""
        if self.process is not None:
            with suppress(ProcessLookupError):  # it has ended by itself
                os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait(START_SECONDS)
            self.process = None

    def stop(self) -> None:
        """Ask the server to stop, as a service manager does, and wait for its end."""
        assert self.process is not None
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(START_SECONDS)
        self.process = None

    def kill_workers(self, how_many: int) -> None:
        """End some of the processes that answer; their parent replaces them."""
        for pid in self.processes()[1:][:how_many]:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)

    def processes(self) -> list[int]:
        """Return the processes of the server, the first one first."""
        main = self._main()
        children = Path(f"/proc/{main}/task/{main}/children").read_text().split()
        return [main, *map(int, children)]

    def limit_files(self, most: int) -> None:
        """Let no file be written beyond so many bytes; -1 takes the limit away."""
        for pid in self.processes():
            limit_files(pid, most)

    def move_clock(self, by: timedelta) -> None:
        """Set the clock wrong by that much."""
        self.moved = by
        fresh = self.clock.with_suffix(".new")
        fresh.write_text(str(by.total_seconds()), encoding="ascii")
        fresh.replace(self.clock)

    def now(self) -> datetime:
        """Return the time that the site believes it is."""
        return datetime.now(UTC) + self.moved

    def last_lines(self) -> str:
        """Return the end of the server's log."""
        return "\n".join(self.log.read_text(encoding="utf-8").splitlines()[-20:])

    def _main(self) -> int:
        assert self.process is not None
        return self.process.pid

    def _is_ready(self) -> bool:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
        with closing(connection):
            try:
                connection.request("GET", "/ready")
                return connection.getresponse().status == 200
            except (OSError, http.client.HTTPException):
                return False


@contextmanager
def served_site(
    folder: Path, database_url: str, workers: int, *, is_counted: bool = False
) -> Iterator[ServedSite]:
    """Serve a site from an empty folder; nothing of it runs on afterwards."""
    site = ServedSite(folder, database_url, workers, is_counted)
    try:
        site.start()
        yield site
    finally:
        site.kill()


def limit_files(pid: int, most: int) -> None:
    """Let a process write no file beyond so many bytes: for it, the disk is full.

    -1 takes the limit away. It is set by the user whose process it is, which needs no
    privilege that a container may lack. A process that has just ended is as good.
    """
    limit = "unlimited" if most < 0 else most
    with suppress(FileNotFoundError, subprocess.CalledProcessError):
        owner = Path(f"/proc/{pid}").stat()
        changed: dict[str, int] = {}
        if owner.st_uid != os.geteuid():
            changed = {"user": owner.st_uid, "group": owner.st_gid}
        subprocess.run(
            [PRLIMIT, "--pid", str(pid), f"--fsize={limit}:"],
            check=True,
            capture_output=True,
            **changed,
        )


def _free_port() -> int:
    """Return a port that the system gives to nobody while the server is down."""
    while True:
        port = random.SystemRandom().randrange(15_000, 30_000)
        with closing(socket.socket()) as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
        return port


def _ends_with_us() -> list[str]:
    """Return what makes the server end even when we are killed, where it exists."""
    setpriv = shutil.which("setpriv")
    return [setpriv, "--pdeathsig", "KILL"] if setpriv else []
