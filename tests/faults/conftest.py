"""A site in use on either database, and how often things go wrong in it."""

from __future__ import annotations

import random
import shutil

import pytest

from intersect.storage import schema
from intersect.storage.engine import open_engine
from tests.faults.injections import give_room
from tests.postgresql import running_postgresql


@pytest.fixture
def repetitions(request):
    """How often each fault is injected."""
    return request.config.getoption("--faults")


@pytest.fixture
def seed(request):
    """What chance begins with; the test says it, so that a failure can be repeated."""
    given = request.config.getoption("--faults-seed")
    seed = random.SystemRandom().randrange(2**32) if given is None else given
    print(f"--faults-seed {seed}")
    return seed


@pytest.fixture(scope="session")
def durable_postgresql():
    """A server that waits for the disk at each commit, as in production."""
    with running_postgresql(is_durable=True) as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def postgresql(request):
    """The PostgreSQL server, or None for SQLite: each test runs on both."""
    if request.param == "sqlite":
        return None
    return request.getfixturevalue("durable_postgresql")


@pytest.fixture
def database_url(postgresql, tmp_path):
    """The address of a database at the newest migration."""
    if postgresql is not None:
        url = postgresql.new_database()
        yield url
        give_room(postgresql)  # whatever a test that failed has left
        postgresql.drop_database(url)
        return
    folder = tmp_path / "instance"
    folder.mkdir()
    url = f"sqlite:///{folder / 'intersect.db'}"
    engine = open_engine(url)
    schema.upgrade(engine)
    engine.dispose()
    yield url
    shutil.rmtree(folder)
