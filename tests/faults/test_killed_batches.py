"""Workers are killed while documents are printed: none is printed twice or missing."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import time
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from intersect.catalog import load_catalog
from intersect.paths import shipped
from intersect.services import batch_jobs, working
from intersect.services.access import Actor
from intersect.services.batch_jobs import Choice
from intersect.services.workshop import Workshop
from intersect.settings import Settings
from intersect.storage import tables
from intersect.storage.engine import open_engine

KILLS = 2
MORE = 2
"""Documents that a worker prints before it is killed."""
MOST_SECONDS = 300


@pytest.fixture
def values(tmp_path, database_url):
    return {
        "PATH": os.environ["PATH"],
        "INTERSECT_INSTANCE": str(tmp_path / "instance"),
        "INTERSECT_DATABASE_URL": database_url,
        "INTERSECT_SECRET_KEY": "x" * 40,
    }


@pytest.fixture
def workshop(values, database_url):
    engine = open_engine(database_url)
    catalog = load_catalog(shipped("questionnaires"))
    yield Workshop.open(Settings.from_environ(values), catalog, engine)
    engine.dispose()


def intersect(values, *arguments):
    command = [sys.executable, "-m", "intersect.cli", *arguments]
    return subprocess.Popen(
        command, env=values, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )


def ask(workshop):
    """Ask for the authorities' and the networks' documents of a published wave."""
    with workshop.alone() as session:
        user = tables.User(
            email="a@ejemplo.cl",
            name="Ana",
            password="",
            fs_uniquifier="a",
            created_at=datetime.now(UTC),
        )
        session.add(user)
        session.flush()
        who = Actor(user.id, frozenset({"policy"}), frozenset())
        published = sa.select(tables.Wave).where(tables.Wave.state == "published")
        wave = session.scalars(published).first()
        choice = Choice((), True, ("authorities", "network"), "es")
        job = batch_jobs.ask_to_print(session, wave, choice, who, datetime.now(UTC))
        session.commit()
        return job.id, job.total


def shelf_of(workshop):
    """Return the printed documents by name, each with its place on the disk."""
    folder = workshop.settings.instance / "documents"
    return {path.name: path.stat().st_ino for path in folder.glob("*.pdf")}


def children_of(process):
    listed = subprocess.run(
        ["pgrep", "-P", str(process.pid)],
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    return [int(each) for each in listed.stdout.split()]


def are_gone(children):
    until = time.monotonic() + 15
    while time.monotonic() < until:
        if not any(Path(f"/proc/{each}").exists() for each in children):
            return True
        time.sleep(0.1)
    return False


def let_lease_end(workshop):
    """Stand for the minutes after which a silent worker counts as dead."""
    past = datetime.now(UTC) - timedelta(seconds=1)
    with workshop.sharing() as session:
        session.execute(
            sa.update(tables.Job)
            .where(tables.Job.state == "running")
            .values(leased_until=past)
        )
        session.commit()
    working.sweep(workshop, datetime.now(UTC))


def test_a_batch_whose_worker_is_killed_twice_prints_nothing_twice(workshop, values):
    few = ("--communes", "3", "--networks", "7", "--people", "40")
    assert intersect(values, "demo", "programme", *few).wait(MOST_SECONDS) == 0
    job_id, total = ask(workshop)
    printed = {}
    for _ in range(KILLS):
        worker = intersect(values, "work")
        until = time.monotonic() + MOST_SECONDS
        while len(shelf_of(workshop)) < len(printed) + MORE:
            assert time.monotonic() < until
            time.sleep(0.02)
        children = children_of(worker)
        worker.kill()
        worker.wait()
        assert children
        assert are_gone(children), "a printing process was left behind"
        now_there = shelf_of(workshop)
        assert printed.items() <= now_there.items(), "printed twice"
        printed = now_there
        let_lease_end(workshop)
    last = intersect(values, "work")
    until = time.monotonic() + MOST_SECONDS
    while state_of(workshop, job_id) != "done":
        assert time.monotonic() < until
        time.sleep(0.1)
    last.terminate()
    last.wait(30)
    assert printed.items() <= shelf_of(workshop).items(), "printed twice"
    with workshop.reading() as session:
        job = session.get(tables.Job, job_id)
        assert (job.attempts, job.done, job.total) == (KILLS + 1, total, total)
        assert job.outcome["kept"] >= len(printed) >= KILLS * MORE
        assert job.outcome["failed"] == 0
    exports = workshop.settings.instance / "exports"
    with zipfile.ZipFile(exports / f"{job_id}.zip") as archive:
        assert archive.testzip() is None
        sums = archive.read("SHA256SUMS").decode().splitlines()
        assert len(sums) == total
        for line in sums:
            digest, name = line.split("  ")
            assert hashlib.sha256(archive.read(name)).hexdigest() == digest
    working.sweep(workshop, datetime.now(UTC))
    assert [each.name for each in exports.iterdir()] == [f"{job_id}.zip"]


def state_of(workshop, job_id):
    with workshop.reading() as session:
        return session.get(tables.Job, job_id).state
