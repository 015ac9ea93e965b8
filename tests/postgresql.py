"""A private PostgreSQL for tests and benchmarks, from Debian's packages.

Nothing of the system's own PostgreSQL is used or touched but its programs. The server
listens on a socket in a temporary folder, on no network address; it is gone with the
process that started it, however that ends.

    with running_postgresql() as server:                  # quick: no fsync
        url = server.new_database()                       # at the newest migration
        settings = replace(settings, database_url=url)
        …
        server.drop_database(url)                         # or leave it to the end

    with running_postgresql(is_durable=True) as server:   # as in production
        url = server.new_database(is_empty=True)          # without any table
        server.restart(is_immediate=True)                 # as after a crash
        server.stop(); server.start()                     # as during maintenance

- `new_database()` takes 20–30 ms: a copy of a template at the newest migration.
- `restart`, `stop` and `start` return when it is done. `is_immediate` kills the
  transactions under way and closes nothing, as when the machine stops; the next start
  recovers from the log. A database is at the same address afterwards.
- `is_durable` waits for the disk at each commit, as the default of PostgreSQL is;
  fault tests and benchmarks need it, others are three times as quick without.
- `environment(url)` is what libpq's own programs (psql, pg_dump) need to reach it, and
  `find_program("pg_dump")` where they are.
- `execute(statement)` runs a statement as the administrator of the server.

Run by root, the server itself runs as the user `postgres`, or else `nobody`: PostgreSQL
refuses root. Without PostgreSQL's programs everything here raises `MissingPostgreSQL`.
"""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import psycopg
import sqlalchemy as sa

from intersect.storage import schema
from intersect.storage.engine import open_engine

INSTALLED = Path("/usr/lib/postgresql")
"""Where Debian puts each version, outside the search path of commands."""
OWNER = "intersect"
TEMPLATE = "at_newest_migration"
LOCALE = "es"
"""Letters are compared as Spanish readers do, not by their numbers as SQLite does:
what depends on the order of a database shows itself."""
START_SECONDS = 60


class MissingPostgreSQL(Exception):
    """A program of PostgreSQL is not on this system; says what to install."""


def find_program(name: str) -> Path:
    """Return a program of PostgreSQL, of the newest version that is installed."""
    versions = INSTALLED.glob(f"*/bin/{name}")
    found = max(versions, key=lambda path: float(path.parts[-3]), default=None)
    found = found or shutil.which(name)
    if found is None:
        raise MissingPostgreSQL(
            f"PostgreSQL's program {name} is missing: «./run test» installs it where "
            "it may, otherwise «apt-get install postgresql»"
        )
    return Path(found)


@dataclass
class Server:
    """A PostgreSQL server of our own."""

    folder: Path
    is_durable: bool
    process: subprocess.Popen[bytes] | None = None
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def address(self, database: str) -> str:
        """Return the address of a database, as in INTERSECT_DATABASE_URL."""
        return f"postgresql://{OWNER}@/{database}?host={self.folder}"

    def environment(self, url: str) -> dict[str, str]:
        """Return what psql and pg_dump need to reach the database at `url`."""
        database = sa.make_url(url).database or ""
        return {
            "PGHOST": str(self.folder),
            "PGUSER": OWNER,
            "PGDATABASE": database,
            "PATH": os.environ["PATH"],
        }

    def start(self) -> None:
        """Start the server and wait until it answers."""
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(
                [
                    *_ends_with_us(),
                    find_program("postgres"),
                    *("-D", self.folder / "data"),
                    *("-k", self.folder),
                    *("-c", "listen_addresses="),
                    *("-c", f"fsync={'on' if self.is_durable else 'off'}"),
                    *("-c", f"full_page_writes={'on' if self.is_durable else 'off'}"),
                ],
                stdout=log,
                stderr=log,
                env=_in_english(),
                cwd=self.folder,
                start_new_session=True,  # Ctrl+C is ours; the server is stopped later
                **_as_allowed_user(),
            )
        until = time.monotonic() + START_SECONDS
        while not self._answers():
            if self.process.poll() is not None or time.monotonic() > until:
                raise RuntimeError((self.folder / "log").read_text())
            time.sleep(0.02)

    def stop(self, *, is_immediate: bool = False) -> None:
        """Stop the server and wait for its end; transactions under way are lost."""
        if self.process is not None:
            how = signal.SIGQUIT if is_immediate else signal.SIGINT
            self.process.send_signal(how)
            self.process.wait(START_SECONDS)
            self.process = None

    def restart(self, *, is_immediate: bool = False) -> None:
        """Stop the server and start it again."""
        self.stop(is_immediate=is_immediate)
        self.start()

    def new_database(self, *, is_empty: bool = False) -> str:
        """Make a database, at the newest migration or empty; return its address."""
        name = f"test_{next(self.numbers)}"
        self.execute(
            f"CREATE DATABASE {name} TEMPLATE "
            f"{'template0' if is_empty else self._template()}"
        )
        return self.address(name)

    def drop_database(self, url: str) -> None:
        """Remove a database, whoever is still connected to it."""
        self.execute(f"DROP DATABASE {sa.make_url(url).database} WITH (FORCE)")

    def execute(self, statement: str) -> list[tuple[object, ...]]:
        """Run a statement as the administrator; return the rows, if it has any."""
        with self._connected() as connection:
            cursor = connection.execute(statement.encode())
            return cursor.fetchall() if cursor.description else []

    def _template(self) -> str:
        if not self.execute(f"SELECT 1 FROM pg_database WHERE datname = '{TEMPLATE}'"):
            self.execute(f"CREATE DATABASE {TEMPLATE} TEMPLATE template0")
            engine = open_engine(self.address(TEMPLATE))
            schema.upgrade(engine)
            engine.dispose()
        return TEMPLATE

    def _answers(self) -> bool:
        try:
            return self.execute("SELECT 1") == [(1,)]
        except psycopg.OperationalError:
            return False

    def _connected(self) -> psycopg.Connection[tuple[object, ...]]:
        return psycopg.connect(
            host=str(self.folder), user=OWNER, dbname="postgres", autocommit=True
        )


@contextmanager
def running_postgresql(*, is_durable: bool = False) -> Iterator[Server]:
    """Make a server in a temporary folder, start it, and take both away at the end."""
    initdb = find_program("initdb")
    # Not below pytest's own folder: the path of a socket has 107 bytes at most.
    with tempfile.TemporaryDirectory(prefix="intersect-pg-") as name:
        folder = Path(name)
        user = _as_allowed_user()
        if user:
            os.chown(folder, user["user"], user["group"])
        subprocess.run(
            [
                initdb,
                *("-D", folder / "data", "-U", OWNER, "-E", "UTF8", "-A", "trust"),
                *("--locale", "C.UTF-8"),
                *("--locale-provider", "icu", "--icu-locale", LOCALE),
                "--no-sync",
            ],
            check=True,
            capture_output=True,
            cwd=folder,
            **user,
        )
        server = Server(folder, is_durable)
        try:
            server.start()
            yield server
        finally:
            server.stop(is_immediate=True)


def _as_allowed_user() -> dict[str, int]:
    """Return whom the server runs as, when that is not simply ourselves."""
    if os.geteuid() != 0:
        return {}
    for name in ("postgres", "nobody"):
        try:
            user = pwd.getpwnam(name)
        except KeyError:
            continue
        return {"user": user.pw_uid, "group": user.pw_gid}
    raise MissingPostgreSQL("PostgreSQL does not run as root, and nobody else is here")


def _in_english() -> dict[str, str]:
    """Return the environment of a server whose messages tests can look for."""
    spoken = ("LANG", "LC_")  # LANGUAGE as well
    kept = {k: v for k, v in os.environ.items() if not k.startswith(spoken)}
    return kept | {"LC_ALL": "C.UTF-8"}


def _ends_with_us() -> list[str]:
    """Return what makes the server stop even when we are killed, where it exists."""
    setpriv = shutil.which("setpriv")
    return [setpriv, "--pdeathsig", "QUIT"] if setpriv else []
