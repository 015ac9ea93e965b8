"""Invitations to a whole country through a mail server on this machine.

`python -m tests.benchmarks.mailing [PEOPLE]` says how many leave in a second and how
much memory that takes; 26,000 by default.
"""

from __future__ import annotations

import resource
import smtplib
import socket
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import sqlalchemy as sa

from intersect.catalog import load_catalog
from intersect.exchange.mail import email_message
from intersect.paths import shipped
from intersect.services import collecting, outbox, working
from intersect.services.letters import letter
from intersect.services.members import MemberDetails, add_members
from intersect.services.message_texts import usual_text
from intersect.services.networks import NetworkDetails, add_network
from intersect.services.territories import TerritoryDetails, add_territory
from intersect.services.workshop import Workshop
from intersect.settings import Settings
from intersect.storage import jobs, schema, tables
from intersect.storage.engine import open_engine
from tests.benchmarks.race import Aim, Benchmark, Race, seconds

COUNTRY = 26_000
NOW = datetime.now(UTC)


@contextmanager
def outbox_and_bare_smtp(people: int) -> Iterator[Race]:
    with (
        tempfile.TemporaryDirectory() as folder,
        mail_server() as port,
        filled_workshop(Path(folder), port, people) as workshop,
    ):
        yield Race(
            lambda: sent(workshop), lambda: bare(workshop.settings, people), int.__eq__
        )


@contextmanager
def mail_server() -> Iterator[int]:
    """Run a server that takes everything and keeps nothing, in its own process."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, "-m", "aiosmtpd", "-n", "-l", f"127.0.0.1:{port}"]
        + ["-c", "aiosmtpd.handlers.Sink"]
    )
    try:
        for _ in range(100):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.1)
        yield port
    finally:
        server.terminate()
        server.wait()


@contextmanager
def filled_workshop(folder: Path, port: int, people: int) -> Iterator[Workshop]:
    """Open one wave for so many people of a commune; all of them have an address."""
    settings = Settings.from_environ(
        {
            "INTERSECT_INSTANCE": str(folder),
            "INTERSECT_SMTP_HOST": "127.0.0.1",
            "INTERSECT_SMTP_PORT": str(port),
            "INTERSECT_SMTP_SECURITY": "none",
            "INTERSECT_MAIL_SENDER": "redes@ejemplo.cl",
        }
    )
    catalog = load_catalog(shipped("questionnaires"))
    engine = open_engine(settings.database_url)
    schema.upgrade(engine)
    workshop = Workshop.open(settings, catalog, engine)
    with workshop.alone() as session:
        commune = add_territory(session, TerritoryDetails("01101", "Iquique"), None)
        kind = catalog.network_type("chile_crece_contigo")
        network = add_network(session, commune, kind, NetworkDetails("Red"), NOW, None)
        first = MemberDetails("Persona 0", "CESFAM", "salud")
        [seat] = add_members(session, network, [first], NOW, None)
        closes_at = NOW + timedelta(days=20)
        collecting.open_collection(session, catalog, network, closes_at, NOW, None)
        seat.person.email = "p0@ejemplo.cl"
        session.flush()
        _add_people(session, seat, people)
        session.commit()
    yield workshop
    engine.dispose()


def _add_people(session, seat: tables.Membership, people: int) -> None:
    keys = [uuid.uuid4() for _ in range(1, people)]
    rows = [
        {
            "id": key,
            "territory_id": seat.person.territory_id,
            "name": f"Persona {n}",
            "email": f"p{n}@ejemplo.cl",
        }
        for n, key in enumerate(keys, 1)
    ]
    seats = [
        {
            "network_id": seat.network_id,
            "person_id": key,
            "organisation_id": seat.organisation_id,
            "sector": "salud",
            "since": NOW,
        }
        for key in keys
    ]
    if rows:
        session.execute(sa.insert(tables.Person), rows)
        session.execute(sa.insert(tables.Membership), seats)


def sent(workshop: Workshop) -> int:
    """Queue everybody's invitation anew and send them; return how many went."""
    with workshop.alone() as session:
        session.execute(sa.delete(tables.OutboxMessage))
        [wave] = session.scalars(sa.select(tables.Wave))
        outbox.queue(session, wave, "invitation", NOW, None)
        session.commit()
    with workshop.reading() as session:
        waiting = jobs.list_waiting_ids(session)
    for job_id in waiting:
        working.perform(workshop, job_id)
    with workshop.reading() as session:
        message = tables.OutboxMessage
        return session.scalar(sa.select(sa.func.count()).where(message.state == "sent"))


def bare(settings: Settings, people: int) -> int:
    """Send as many messages of the same size with smtplib alone; nothing is kept."""
    text = usual_text("invitation", "es")
    with smtplib.SMTP(settings.smtp_host, settings.smtp_port) as server:
        for n in range(people):
            address = f"p{n}@ejemplo.cl"
            each = letter(text, "Persona", address, uuid.uuid4(), "https://x/u/x")
            server.send_message(email_message(settings, each, NOW))
    return people


BENCHMARKS = (
    Benchmark(
        "Invitations sent through a local mail server, each kept as sent at most once",
        "smtplib alone, which keeps nothing",
        Aim("at most", 12),
        outbox_and_bare_smtp,
        seconds,
        size=1000,
        rounds=3,
    ),
)


def main() -> None:
    """Send a country's invitations; print the rate and the growth of memory."""
    people = int(sys.argv[1]) if sys.argv[1:] else COUNTRY
    with (
        tempfile.TemporaryDirectory() as folder,
        mail_server() as port,
        filled_workshop(Path(folder), port, people) as workshop,
    ):
        before, started = peak(), time.perf_counter()
        count = sent(workshop)
        took = time.perf_counter() - started
    print(
        f"{count} messages in {took:.0f} s: {count / took:.0f} a second; "
        f"peak of memory {before:.0f} MB before, {peak():.0f} MB after"
    )


def peak() -> float:
    """Return the most memory that this process had so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
