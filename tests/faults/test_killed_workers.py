"""Workers are killed while messages leave: none is lost, and none comes twice."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta

import pytest
import sqlalchemy as sa

from intersect.catalog import load_catalog
from intersect.paths import shipped
from intersect.services import outbox, working
from intersect.services.networks import NetworkDetails, add_network
from intersect.services.territories import TerritoryDetails, add_territory
from intersect.services.workshop import Workshop
from intersect.settings import Settings
from intersect.storage import schema, tables
from intersect.storage.engine import open_engine
from tests.mail_sink import mail_sink
from tests.shell.mail_builders import open_wave

PEOPLE = 200
KILLS = 6
MOST_SECONDS = 240


@pytest.fixture
def engine(database_url):
    opened = open_engine(database_url)
    schema.upgrade(opened)
    yield opened
    opened.dispose()


@pytest.fixture
def database_url(postgresql, tmp_path):
    if postgresql is None:
        yield f"sqlite:///{tmp_path / 'intersect.db'}"
        return
    url = postgresql.new_database(is_empty=True)
    yield url
    postgresql.drop_database(url)


@pytest.fixture
def mail():
    with mail_sink() as (sink, port):
        sink.keeps_messages = False
        sink.delay = 0.02  # so that a worker is often killed in the middle of one
        yield sink, port


def environment(tmp_path, url, port):
    return {
        "PATH": os.environ["PATH"],
        "INTERSECT_INSTANCE": str(tmp_path / "instance"),
        "INTERSECT_DATABASE_URL": url,
        "INTERSECT_SECRET_KEY": "x" * 40,
        "INTERSECT_SMTP_HOST": "127.0.0.1",
        "INTERSECT_SMTP_PORT": str(port),
        "INTERSECT_SMTP_SECURITY": "none",
        "INTERSECT_MAIL_SENDER": "redes@ejemplo.cl",
    }


@pytest.fixture
def workshop(engine, tmp_path, database_url, mail):
    settings = Settings.from_environ(environment(tmp_path, database_url, mail[1]))
    return Workshop.open(settings, load_catalog(shipped("questionnaires")), engine)


def fill_outbox(workshop):
    now = datetime.now(UTC)
    with workshop.alone() as session:
        commune = add_territory(session, TerritoryDetails("01101", "Iquique"), None)
        kind = workshop.catalog.network_type("chile_crece_contigo")
        details = NetworkDetails("Red de infancia")
        network = add_network(session, commune, kind, details, now, None)
        wave = open_wave(session, network, PEOPLE)
        queued = outbox.queue(session, wave, "invitation", now, None)
        session.commit()
    assert queued.queued == PEOPLE


def states(workshop):
    with workshop.reading() as session:
        rows = session.execute(
            sa.select(tables.OutboxMessage.id, tables.OutboxMessage.state)
        )
        return {f"<intersect.{key}@ejemplo.cl>": state for key, state in rows}


def let_leases_end(workshop):
    """Stand for the minutes after which a silent worker counts as dead."""
    past = datetime.now(UTC) - timedelta(seconds=1)
    with workshop.sharing() as session:
        for table, state in (
            (tables.Job, "running"),
            (tables.OutboxMessage, "sending"),
        ):
            session.execute(
                sa.update(table).where(table.state == state).values(leased_until=past)
            )
        session.commit()
    working.sweep(workshop, datetime.now(UTC))


def start_worker(values):
    return subprocess.Popen(
        [sys.executable, "-m", "intersect.cli", "work"],
        env=values,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def wait_for_more(workshop, sink, chance):
    """Wait until a worker is at it, and then for a moment of chance."""
    before, until = sum(sink.received.values()), time.monotonic() + 30
    while sum(sink.received.values()) == before and time.monotonic() < until:
        if "waiting" not in states(workshop).values():
            return
        time.sleep(0.01)
    time.sleep(chance.uniform(0, 0.4))


def test_killed_workers_lose_and_double_nothing(
    workshop, tmp_path, database_url, mail, seed, repetitions
):
    sink, port = mail
    values = environment(tmp_path, database_url, port)
    kills = max(KILLS, repetitions)
    chance = random.Random(seed)
    fill_outbox(workshop)
    for _ in range(kills):
        workers = [start_worker(values), start_worker(values)]
        wait_for_more(workshop, sink, chance)
        for worker in workers:
            worker.kill()
            worker.wait()
        let_leases_end(workshop)
    last = start_worker(values)
    until = time.monotonic() + MOST_SECONDS
    while {"waiting", "sending"} & set(states(workshop).values()):
        assert time.monotonic() < until, states(workshop)
        time.sleep(0.1)
    last.send_signal(signal.SIGINT)
    assert last.wait(30) == 0
    found = states(workshop)
    assert len(found) == PEOPLE
    assert set(found.values()) <= {"sent", "uncertain"}
    assert max(sink.received.values()) == 1, "a message came twice"
    for key, state in found.items():
        if state == "sent":
            assert sink.received[key] == 1, "said to be sent, and never came"
    assert set(sink.received) <= set(found)
    assert list(found.values()).count("uncertain") <= 2 * kills
    with workshop.reading() as session:
        assert set(session.scalars(sa.select(tables.Job.state))) == {"done"}


def test_a_worker_that_is_asked_to_stop_leaves_nothing_uncertain(
    workshop, tmp_path, database_url, mail, seed
):
    sink, port = mail
    values = environment(tmp_path, database_url, port)
    fill_outbox(workshop)
    worker = start_worker(values)
    wait_for_more(workshop, sink, random.Random(seed))
    worker.send_signal(signal.SIGINT)
    assert worker.wait(30) == 0
    found = states(workshop)
    assert set(found.values()) <= {"sent", "waiting"}
    sent = list(found.values()).count("sent")
    assert 0 < sent == sum(sink.received.values())
    with workshop.reading() as session:
        [job] = session.scalars(sa.select(tables.Job))
        assert job.state == ("done" if sent == PEOPLE else "waiting")
        assert job.done == sent
