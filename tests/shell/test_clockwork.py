"""What happens by itself when its time has come, in whichever worker looks first."""

from dataclasses import replace
from datetime import timedelta

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import OperationalError

from intersect.services import collecting
from intersect.services.clockwork import keep_sizes
from intersect.services.members import MemberDetails, add_members
from intersect.services.working import sweep
from intersect.services.workshop import Workshop
from intersect.storage import jobs, tables
from tests.shell.conftest import NOW
from tests.shell.statements import counted_statements

ENDED = NOW + timedelta(days=10, hours=1)


@pytest.fixture
def workshop(app):
    found = app.extensions
    return Workshop.open(
        found["intersect.settings"],
        found["intersect.catalog"],
        found["intersect.engine"],
    )


@pytest.fixture
def wave(app, database, network):
    """A wave of one network and one person, to be kept for a year after its end."""
    details = MemberDetails("Ana Rojas", "CESFAM", "salud", email="ana@ejemplo.cl")
    add_members(database, network, [details], NOW, None)
    catalog = app.extensions["intersect.catalog"]
    closes_at = NOW + timedelta(days=10)
    campaign = collecting.open_collection(
        database, catalog, network, closes_at, NOW, None
    )
    campaign.wave.retention_until = (NOW + timedelta(days=365)).date()
    database.commit()
    return campaign.wave


def a_year_later(days):
    return NOW + timedelta(days=365 + days)


def count_frozen(database):
    count = database.scalar(sa.select(sa.func.count(tables.FrozenResult.id)))
    database.rollback()
    return count


def test_results_are_frozen_once_the_time_of_grace_is_over(workshop, wave, database):
    assert wave
    sweep(workshop, NOW + timedelta(days=10, minutes=5))
    assert count_frozen(database) == 0
    for _ in range(2):
        sweep(workshop, ENDED)
    assert count_frozen(database) == 1


def test_people_are_forgotten_after_the_day_of_retention(workshop, wave, database):
    sweep(workshop, ENDED)
    wave.state = "closed"
    database.execute(sa.update(tables.Membership).values(until=ENDED))
    database.commit()
    sweep(workshop, a_year_later(0))
    person = database.scalar(sa.select(tables.Person))
    assert person.email == "ana@ejemplo.cl"
    database.rollback()
    sweep(workshop, a_year_later(2))
    database.expire_all()
    assert (person.email, person.phone) == ("", "")
    assert person.erased_at is not None
    assert wave.purged_at is not None


def test_nobody_who_writes_waits_when_nothing_is_due(workshop, wave):
    assert wave
    sweep(workshop, NOW)
    with counted_statements() as counts:
        sweep(workshop, NOW)
    assert set(counts) <= {"BEGIN", "SELECT", "ROLLBACK"}


def test_what_a_busy_database_refuses_is_left_for_the_next_look(
    workshop, wave, database, caplog
):
    assert wave

    def locked():
        raise OperationalError("BEGIN IMMEDIATE", None, Exception("locked"))

    waiting = jobs.add_job(database, "export_wave", {}, NOW, None)
    database.commit()
    keep_sizes(workshop, NOW)
    assert sweep(replace(workshop, alone=locked), ENDED) == [waiting.id]
    assert [
        each.args[0] for each in caplog.records if each.name == "intersect.work"
    ] == ["end_waves"]
    assert count_frozen(database) == 0
    sweep(workshop, ENDED)
    assert count_frozen(database) == 1


def test_sqlite_learns_how_large_its_tables_have_become(workshop, wave, database):
    if database.get_bind().dialect.name != "sqlite":
        pytest.skip("PostgreSQL looks by itself")

    def known_people():
        found = database.execute(
            sa.text("SELECT stat FROM sqlite_stat1 WHERE tbl = 'person' LIMIT 1")
        ).scalar_one()
        database.rollback()
        return int(found.split()[0])

    assert wave
    sweep(workshop, NOW)
    assert known_people() == 1
    territory = database.scalar(sa.select(tables.Territory.id))
    for number in range(2, 3001):
        name = f"Persona {number}"
        database.add(tables.Person(territory_id=territory, name=name, name_key=name))
    database.commit()
    sweep(workshop, NOW)
    assert known_people() > 1000, "an estimate, from a thousand rows"
    with counted_statements() as counts:
        sweep(workshop, NOW)
    assert "ANALYZE" not in counts
