"""What both databases promise: who waits for whom, what lasts, what text is kept."""

import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError, IntegrityError

from intersect.services.members import MemberDetails, add_members
from intersect.services.networks import NetworkDetails, add_network
from intersect.storage import networks, tables
from intersect.storage.engine import open_engine, sessions
from tests.shell.answering_builders import asked_section, make_collection, make_form
from tests.shell.conftest import NOW

OF_ALPHABET = ["Ana", "Ángela", "beatriz", "Nuria", "Ñusta", "Óscar", "Zoila"]


def iquique(code="01101"):
    return tables.Territory(code=code, name="Iquique", time_zone="America/Santiago")


@pytest.fixture
def engine(settings):
    engine = open_engine(settings.database_url)
    yield engine
    engine.dispose()


def test_names_come_in_the_order_of_the_alphabet(app, database, commune):
    kind = app.extensions["intersect.catalog"].network_type("mesa_comunal")
    for name in reversed(OF_ALPHABET):
        details = NetworkDetails(name)
        last = add_network(database, commune, kind, details, NOW, None)
    people = [MemberDetails(name, name, "salud") for name in reversed(OF_ALPHABET)]
    add_members(database, last, people, NOW, None)
    for rows in (
        networks.list_networks(database, None),
        networks.list_organisations(database, commune.id),
        [each.person for each in networks.list_members(database, last.id)],
    ):
        assert [row.name for row in rows] == OF_ALPHABET


def test_what_no_keyboard_writes_is_left_out_of_an_answer(settings):
    collection, section = make_collection(settings), asked_section("OBJ")
    browser, page = collection.client(), f"/r/{collection.tokens[0]}/OBJ"
    form = make_form(section, OBJ1__comment="Acta\x00 4 \U0001f5f3 «sí»")
    assert browser.post(page, data=form).status_code == 303
    [row] = collection.rows(tables.Response)
    assert row.answers["OBJ1"]["comment"] == "Acta 4 \U0001f5f3 «sí»"


def test_what_no_keyboard_writes_does_no_harm_in_other_places(client, signed_in):
    answer = client.send("/login", email="a\x00@x.cl", password="jirafa\x00lenta")
    assert answer.status_code == 200
    browser = signed_in("administrator")
    fields = {"code": "0\x001", "name": "A\x00b", "time_zone": "America/Santiago\x00"}
    assert browser.send("/communes/new", **fields).status_code == 303
    assert browser.get("/users/99999999999999999999").status_code == 404
    assert browser.get("/?sort=%00").status_code == 200


def test_a_session_sees_one_moment_of_the_database(engine):
    with sessions(engine, writes=False)() as reading, sessions(engine)() as writing:
        assert networks.list_communes(reading) == []
        writing.add(iquique())
        writing.commit()
        assert networks.list_communes(reading) == []
        reading.rollback()
        assert len(networks.list_communes(reading)) == 1


def test_reading_waits_for_no_writer(engine):
    with sessions(engine)() as writing, sessions(engine, writes=False)() as reading:
        writing.add(iquique())
        writing.flush()
        assert networks.list_communes(reading) == []


def test_a_writer_that_was_refused_can_go_on_in_a_new_transaction(engine):
    with sessions(engine)() as session:
        session.add_all([iquique(), iquique()])
        with pytest.raises(IntegrityError):
            session.commit()
        session.rollback()
        session.add(iquique())
        session.commit()
        assert len(networks.list_communes(session)) == 1


def test_errors_do_not_repeat_what_was_being_written(engine):
    secret = "lo que alguien respondió"
    with sessions(engine)() as session:
        session.add_all([iquique(secret), iquique(secret)])
        with pytest.raises(IntegrityError) as refused:
            session.flush()
    told = str(refused.value).replace(str(refused.value.orig), "")
    assert "territory" in told
    assert secret not in told


def test_a_process_that_is_forked_connects_by_itself(settings):
    """As workers do that a server makes after loading the application."""
    program = """
import os, sys
from intersect.storage import networks
from intersect.storage.engine import open_engine, sessions

engine = open_engine(sys.argv[1])
with sessions(engine, writes=False)() as session:
    networks.list_communes(session)
kept = engine.pool.checkedin()
child = os.fork()
if child == 0:
    inherited = engine.pool.checkedin()
    with sessions(engine)() as session:
        networks.list_communes(session)
    os._exit(0 if inherited == 0 else 9)
_, status = os.waitpid(child, 0)
with sessions(engine)() as session:
    networks.list_communes(session)
print(kept, os.waitstatus_to_exitcode(status), engine.pool.checkedin())
"""
    result = subprocess.run(
        [sys.executable, "-c", program, settings.database_url],
        check=False,  # its exit status is looked at below
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (result.stdout.split(), result.stderr) == (["1", "0", "1"], "")


@pytest.fixture
def impatient(monkeypatch):
    """Let writers wait for one another for a second only."""
    monkeypatch.setattr("intersect.storage.engine.WAIT_SECONDS", 1)


@pytest.mark.usefixtures("impatient")  # first: it has to be there before the database
def test_who_waits_too_long_for_another_writer_is_told_to_try_again(
    settings, signed_in
):
    browser = signed_in("administrator")
    token = browser.token("/communes/new")
    fields = {"code": "01107", "name": "Alto Hospicio", "time_zone": "UTC"}
    with sessions(open_engine(settings.database_url))() as other:
        other.add(iquique())
        other.flush()
        form = {"csrf_token": token, **fields}
        began = time.monotonic()
        answer = browser.post("/communes/new", data=form)
        waited = time.monotonic() - began
    assert answer.status_code == 503
    assert 1 <= waited < 6
    assert browser.post("/communes/new", data=form).status_code == 303


# From here on only what PostgreSQL adds: SQLite has one writer and no server.

of_postgresql = pytest.mark.parametrize("database_kind", ["postgresql"], indirect=True)


@of_postgresql
def test_a_page_can_be_read_after_the_server_was_restarted(client, postgresql):
    for is_immediate in (False, True):
        assert client.get("/login").status_code == 200
        assert client.get("/r/unknown").status_code == 404
        postgresql.restart(is_immediate=is_immediate)
        assert client.get("/r/unknown").status_code == 404


@of_postgresql
def test_every_connection_that_was_cut_is_replaced(engine, postgresql):
    def ask(_):
        with sessions(engine)() as session:
            return session.scalar(sa.text("SELECT pg_backend_pid() FROM pg_sleep(.1)"))

    with ThreadPoolExecutor(4) as threads:
        before = set(threads.map(ask, range(8)))
        postgresql.execute(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
            " WHERE application_name = 'intersect'"
        )
        after = set(threads.map(ask, range(8)))
    assert len(before) > 1
    assert before & after == set()


@of_postgresql
def test_while_the_server_is_down_it_is_said_and_then_it_goes_on(client, postgresql):
    postgresql.stop()
    try:
        assert client.get("/r/unknown").status_code == 503
    finally:
        postgresql.start()
    assert client.get("/r/unknown").status_code == 404


@of_postgresql
def test_respondents_wait_neither_for_the_staff_nor_for_one_another(settings):
    collection, section = make_collection(settings, 2), asked_section("OBJ")
    browser = collection.client()
    sharing = collection.app.extensions["intersect.sessions"]["sharing"]
    with collection.session() as staff, sharing() as other:
        staff.add(iquique())
        staff.flush()
        other.execute(
            sa.update(tables.Membership)
            .where(tables.Membership.id == collection.memberships[1].id)
            .values(sector="justicia")
        )
        page = f"/r/{collection.tokens[0]}/OBJ"
        assert browser.post(page, data=make_form(section)).status_code == 303


@of_postgresql
def test_what_only_reads_cannot_write(engine):
    statement = sa.text("TRUNCATE territory CASCADE")
    with sessions(engine, writes=False)() as session, pytest.raises(DBAPIError):
        session.execute(statement)
    with sessions(engine)() as session:
        session.execute(statement)


@of_postgresql
def test_an_answer_lasts_whatever_the_server_is_told_by_default(settings, postgresql):
    name = sa.make_url(settings.database_url).database
    for setting in ("synchronous_commit = off", "timezone = 'America/Santiago'"):
        postgresql.execute(f"ALTER DATABASE {name} SET {setting}")
    chosen = "-c synchronous_commit=off -c statement_timeout=5s"
    url = sa.make_url(settings.database_url).update_query_dict({"options": chosen})
    engine = open_engine(url.render_as_string())
    with engine.connect() as connection:
        shown = {
            each: connection.exec_driver_sql(f"SHOW {each}").scalar()
            for each in ("synchronous_commit", "TimeZone", "statement_timeout")
        }
    assert shown == {
        "synchronous_commit": "on",
        "TimeZone": "UTC",
        "statement_timeout": "5s",
    }


@of_postgresql
def test_operators_see_who_is_connected(engine, postgresql):
    with engine.connect():
        names = postgresql.execute("SELECT application_name FROM pg_stat_activity")
    assert ("intersect",) in names
