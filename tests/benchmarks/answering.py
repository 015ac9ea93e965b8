"""Answering: the real application beside the least that could take answers.

Both run under gunicorn with two processes of four threads, on one durable PostgreSQL,
and take the same visits: the link, five sections, the review, the receipt.
"""

from __future__ import annotations

import os
import secrets
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles

import sqlalchemy as sa

from intersect.settings import Settings
from intersect.storage import tables
from intersect.web import create_app
from tests.benchmarks.bare_site import metadata, posts
from tests.benchmarks.race import Aim, Benchmark, Race, Work, seconds
from tests.benchmarks.respondents import Journey, Visit
from tests.browser.site import Account, Site, token_of
from tests.postgresql import running_postgresql
from tests.shell.served_site import free_port, served, until

WORKERS, THREADS = 2, 4
NETWORK = 25
"""Respondents of one network."""
MOST_TIMES = 20
"""How often a race can be run: every respondent answers once."""
TICK = os.sysconf("SC_CLK_TCK")

_watched: list[int] = []
"""The servers whose processes are on the clock: web processes and database."""
_latest: list[Visit] = []
"""What the latest respondents' visits took."""


@dataclass(frozen=True)
class Contestant:
    """A server, and the tokens of respondents who have not visited it yet."""

    journey: Journey
    waiting: list[str]
    kept: Callable[[], int]
    """Counts the visits of which all is kept."""

    def answer(self, respondents: int, clients: int) -> int:
        """Have so many respondents answer; return of how many all is kept."""
        before = self.kept()
        tokens = [self.waiting.pop() for _ in range(respondents)]
        _latest[:] = self.journey.visits(tokens, clients)
        return self.kept() - before


def visits(clients: int) -> Callable[[int], object]:
    """Return what prepares a race of so many respondents, `clients` at a time."""

    @contextmanager
    def prepare(respondents: int) -> Iterator[Race]:
        with ExitStack() as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            server = stack.enter_context(running_postgresql(is_durable=True))
            _watched[:] = [server.process.pid]
            stack.callback(_watched.clear)
            most = respondents * MOST_TIMES
            ours = stack.enter_context(_our_site(folder, server.new_database(), most))
            url = server.new_database(is_empty=True)
            bare = stack.enter_context(_bare_site(folder, url, ours, most))
            yield Race(
                lambda: ours.answer(respondents, clients),
                lambda: bare.answer(respondents, clients),
                is_same=lambda ours, bare: ours == bare == respondents,
            )

    return prepare


@contextmanager
def _our_site(folder: Path, database_url: str, most: int) -> Iterator[Contestant]:
    environ = {"INTERSECT_DATABASE_URL": database_url, "INTERSECT_LOG_LEVEL": "error"}
    settings = Settings.from_environ({"INTERSECT_INSTANCE": str(folder), **environ})
    app = create_app(settings)
    site = Site("", app, Account("", ""))
    links = [
        link
        for _ in range(most // NETWORK + 1)
        for link in site.invite(sectors=["salud"] * NETWORK).links
    ]
    questionnaire = site.catalog.latest("nucleo").questionnaire

    def kept() -> int:
        response = tables.Response
        with site.session() as session:
            return session.scalar(
                sa.select(sa.func.count()).where(response.submitted_at.is_not(None))
            )

    with served(folder, "--workers", str(WORKERS), **environ) as serving:
        _watched.append(serving.process.pid)
        journey = Journey.through(questionnaire, serving.port)
        yield Contestant(journey, [token_of(link) for link in links], kept)
    app.extensions["intersect.engine"].dispose()


@contextmanager
def _bare_site(
    folder: Path, database_url: str, ours: Contestant, most: int
) -> Iterator[Contestant]:
    pages = _cached_pages(folder, ours)
    engine = sa.create_engine(_with_driver(database_url))
    metadata.create_all(engine)
    port = free_port()
    command = [sys.executable, "-m", "gunicorn", "-b", f"127.0.0.1:{port}"]
    command += ["--workers", str(WORKERS), "--threads", str(THREADS)]
    command += [
        "--worker-class",
        "gthread",
        "--keep-alive",
        "75",
        "--log-level",
        "error",
    ]
    environ = {
        "BARE_PAGES": str(pages),
        "BARE_DATABASE_URL": _with_driver(database_url),
    }
    process = subprocess.Popen(
        [*command, "tests.benchmarks.bare_site:create_bare_app()"],
        env=os.environ | environ,
    )
    _watched.append(process.pid)

    def kept() -> int:
        each = sa.select(posts.c.token).group_by(posts.c.token)
        whole = each.having(sa.func.count() == len(ours.journey.sections) + 1)
        with engine.connect() as connection:
            return connection.scalar(
                sa.select(sa.func.count()).select_from(whole.subquery())
            )

    try:
        until(lambda: _answers(port))
        tokens = [secrets.token_urlsafe(18) for _ in range(most)]
        yield Contestant(Journey(port, ours.journey.sections), tokens, kept)
    finally:
        process.terminate()
        process.wait()
        engine.dispose()


def _cached_pages(folder: Path, ours: Contestant) -> Path:
    """Keep our own pages as a new respondent gets them, for the bare site to serve."""
    pages = folder / "pages"
    pages.mkdir()
    token = ours.waiting.pop()
    names = [name for name, _ in ours.journey.sections]
    for name in ("", *names, "review"):
        address = f"http://127.0.0.1:{ours.journey.port}/r/{token}/{name}".rstrip("/")
        with urllib.request.urlopen(address) as page:
            (pages / f"{name or 'hub'}.html").write_bytes(page.read())
    (pages / "receipt.html").write_bytes((pages / "hub.html").read_bytes())
    return pages


def _with_driver(url: str) -> str:
    return url.replace("postgresql:", "postgresql+psycopg:")


def _answers(port: int) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/r/x") as page:
            return page.status == 200
    except OSError:
        return False


def cpu_of_servers(work: Work) -> float:
    """Seconds on the processor of all processes of the servers; clients not counted."""
    before = _cpu_spent()
    work()
    return _cpu_spent() - before


def _cpu_spent() -> float:
    processes = _processes()
    seen, found = list(_watched), set()
    while seen:
        pid = seen.pop()
        found.add(pid)
        seen += [child for child, (parent, _) in processes.items() if parent == pid]
    return sum(processes[pid][1] for pid in found if pid in processes) / TICK


def _processes() -> Mapping[int, tuple[int, int]]:
    """Return process -> its parent, and its ticks with those of its ended children."""
    table = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            fields = (folder / "stat").read_text("utf-8").rpartition(")")[2].split()
        except OSError:
            continue  # it ended just now
        table[int(folder.name)] = int(fields[1]), sum(map(int, fields[11:15]))
    return table


def slowest_requests(work: Work) -> float:
    """Seconds within which 95 of 100 pages and posts were answered."""
    work()
    both = [each for visit in _latest for each in (*visit.pages, *visit.posts)]
    return quantiles(both, n=20)[-1]


def slowest_pages(work: Work) -> float:
    """Seconds within which 95 of 100 pages came."""
    work()
    return quantiles([each for visit in _latest for each in visit.pages], n=20)[-1]


def slowest_posts(work: Work) -> float:
    """Seconds within which 95 of 100 posts were answered."""
    work()
    return quantiles([each for visit in _latest for each in visit.posts], n=20)[-1]


BARE = "a bare Flask and SQLAlchemy Core application: cached pages, one JSON row a post"
BENCHMARKS = (
    Benchmark(
        "Answering, link to receipt: processor time of web processes and database",
        BARE,
        Aim("at most", 2),
        visits(clients=4),
        cpu_of_servers,
        size=120,
    ),
    Benchmark(
        "The same: responses a second with 4 respondents at a time",
        BARE,
        Aim("at most", 2),
        visits(clients=4),
        seconds,
        size=40,
    ),
    Benchmark(
        "The same: 95 of 100 requests within, 8 respondents at a time",
        BARE,
        Aim("at most", 2),
        visits(clients=8),
        slowest_requests,
        size=40,
    ),
    Benchmark(
        "The same: 95 of 100 pages within, 8 respondents at a time",
        BARE,
        Aim("at most", 2),
        visits(clients=8),
        slowest_pages,
        size=40,
    ),
    Benchmark(
        "The same: 95 of 100 posts within, 8 respondents at a time",
        BARE,
        Aim("at most", 2),
        visits(clients=8),
        slowest_posts,
        size=40,
    ),
)
