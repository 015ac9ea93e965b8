"""What people see while the database does not do, and once it does again."""

from __future__ import annotations

from contextlib import contextmanager

import pytest
from bs4 import BeautifulSoup
from flask import template_rendered
from sqlalchemy import event, make_url

from intersect.services import answering
from tests.shell.answering_builders import make_collection

of_postgresql = pytest.mark.parametrize("database_kind", ["postgresql"], indirect=True)
of_sqlite = pytest.mark.parametrize("database_kind", ["sqlite"], indirect=True)
"""PostgreSQL says the same of itself in test_two_databases.py and tests/faults."""
WRITTEN = {
    "_revision": "0",
    "_next": "hub",
    "OBJ1": "2",
    "OBJ2": "NS",
    "OBJ1.comment": "Primera línea\r\n«segunda» & <última>",
}


@pytest.fixture
def collection(settings):
    return make_collection(settings)


@pytest.fixture
def client(collection):
    client = collection.client()
    client.application.testing = False  # what is raised is answered, as in production
    return client


@pytest.fixture
def staff(collection, client):
    assert client.application is collection.app
    return collection.staff_client()


@pytest.fixture
def edit(collection):
    return f"/networks/{collection.campaign.network_id}/edit"


@pytest.fixture
def url(collection):
    return f"/r/{collection.tokens[0]}/OBJ"


@pytest.fixture
def unreachable(client):
    """Return a context in which the database cannot be reached."""
    engine = client.application.extensions["intersect.engine"]

    def refuse(*_):
        raise engine.dialect.dbapi.OperationalError("nobody is there")

    @contextmanager
    def gone():
        engine.dispose()
        event.listen(engine, "do_connect", refuse)
        yield
        event.remove(engine, "do_connect", refuse)

    return gone


@pytest.fixture
def refusing(client):
    """Return a context in which the database fails when it is to write."""
    engine = client.application.extensions["intersect.engine"]

    def refuse(_connection, _cursor, statement, *_):
        if statement.startswith(("INSERT", "UPDATE", "WITH")):
            raise engine.dialect.dbapi.OperationalError("no room")

    @contextmanager
    def full():
        event.listen(engine, "before_cursor_execute", refuse)
        yield
        event.remove(engine, "before_cursor_execute", refuse)

    return full


def resend(client, page):
    """Press «Try again» on a page."""
    form = BeautifulSoup(page, "html5lib").find("form", method="post")
    fields = {
        each["name"]: each["value"].replace("\n", "\r\n")  # as browsers do
        for each in form.find_all("input")
    }
    return fields, client.post(form["action"], data=fields)


def test_answers_that_could_not_be_saved_are_shown_and_sent_again_with_one_press(
    client, url, unreachable
):
    with unreachable():
        failed = client.post(url + "?then=review", data=WRITTEN)

    assert failed.status_code == 503
    assert int(failed.headers["Retry-After"]) > 0
    assert failed.headers["Referrer-Policy"] == "no-referrer"
    page = BeautifulSoup(failed.text, "html5lib")
    assert page.h1.text == "No pudimos guardar ahora"
    shown = page.find("dl").text
    assert "Visión común" in shown
    assert "No sé" in shown
    assert "«segunda» & <última>" in shown

    fields, saved = resend(client, failed.text)
    assert fields == WRITTEN
    assert saved.status_code == 303
    assert "«segunda» &amp; &lt;última&gt;" in client.get(url).text


def test_a_page_that_cannot_be_opened_says_that_nothing_is_lost(
    client, url, unreachable
):
    with unreachable():
        failed = client.get(url)

    assert failed.status_code == 503
    assert "El sitio no puede responder ahora" in failed.text
    assert "<form" not in failed.text.replace('<form method="get"', "")
    assert client.get(url).status_code == 200


@of_postgresql
def test_a_connection_that_breaks_while_it_is_prepared_is_a_failing_database(
    client, url
):
    engine = client.application.extensions["intersect.engine"]

    def refuse(connection, *_):  # the driver's own error, which nobody has wrapped
        connection.close()
        raise engine.dialect.dbapi.OperationalError("the connection is closed")

    event.listen(engine, "checkout", refuse)
    failed = client.post(url, data=WRITTEN)
    event.remove(engine, "checkout", refuse)

    assert failed.status_code == 503
    assert resend(client, failed.text)[1].status_code == 303


def test_a_script_is_told_in_json(client, url, unreachable):
    with unreachable():
        failed = client.post(url, data=WRITTEN, headers={"Accept": "application/json"})

    assert failed.status_code == 503
    assert failed.json["text"].startswith("No pudimos guardar ahora")


def test_a_database_without_room_keeps_what_it_has_and_takes_answers_again(
    client, url, refusing
):
    client.post(url, data={"_revision": "0", "OBJ1": "1"})
    with refusing():
        failed = client.post(url, data=WRITTEN | {"_revision": "1"})
        assert failed.status_code == 503
        assert 'value="1" checked' in client.get(url).text

    _, saved = resend(client, failed.text)
    assert saved.status_code == 303
    assert 'value="2" checked' in client.get(url).text


def test_a_fault_of_the_program_gives_back_what_was_sent_too(client, url, monkeypatch):
    def fail(*_):
        raise ValueError

    with monkeypatch.context() as broken:
        broken.setattr(answering, "save", fail)
        failed = client.post(url, data=WRITTEN)

    assert failed.status_code == 500
    assert resend(client, failed.text)[1].status_code == 303


def test_a_coordinator_sends_a_form_once_more(staff, edit, unreachable):
    sent = {"csrf_token": staff.token(edit), "name": "Red nueva", "purpose": "Cuidar"}
    with unreachable():
        failed = staff.post(edit, data=sent)

    assert failed.status_code == 503
    assert "Red nueva" in failed.text
    assert resend(staff, failed.text)[0] == sent


def test_a_coordinator_sees_the_page_when_only_writing_fails(staff, edit, refusing):
    form = BeautifulSoup(staff.get(edit).text, "html5lib").find("form", method="post")
    sent = {each["name"]: each.get("value", "") for each in form.find_all("input")}
    with refusing():
        failed = staff.post(edit, data=sent | {"name": "Red nueva"})

    assert failed.status_code == 503
    assert "Red nueva" in failed.text
    assert staff.get(edit).status_code == 200


def test_a_respondent_who_is_signed_in_as_well_sees_the_page(staff, url, unreachable):
    with unreachable():
        assert staff.get(url).status_code == 503


def test_a_password_is_not_given_back(client, unreachable):
    sent = {"csrf_token": client.token("/login"), "email": "ana@example.cl"}
    with unreachable():
        failed = client.post("/login", data=sent | {"password": "jirafa lenta 88"})

    assert failed.status_code == 503
    assert "jirafa" not in failed.text
    assert "ana@example.cl" not in failed.text


@of_sqlite
def test_a_file_that_may_not_grow_is_a_full_disk(client, url):
    engine = client.application.extensions["intersect.engine"]

    def full(connection, _):
        connection.execute("PRAGMA max_page_count = 1")  # no fewer than there are

    long = {
        f"OBJ{n}.comment": f"Una respuesta larga. {'a' * 1900}" for n in range(1, 6)
    }
    engine.dispose()
    event.listen(engine, "connect", full)
    failed = client.post(url, data=WRITTEN | long)
    event.remove(engine, "connect", full)
    engine.dispose()

    assert failed.status_code == 503
    assert resend(client, failed.text)[1].status_code == 303


@of_sqlite
def test_a_commit_waits_for_the_disk(client):
    with client.application.extensions["intersect.engine"].connect() as connection:
        kept = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }
    assert kept == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


@of_postgresql
def test_a_page_that_is_made_is_shown_even_if_the_database_goes_away_then(
    staff, edit, settings, postgresql
):
    name = make_url(settings.database_url).database

    def go_away(*_, **__):
        postgresql.execute(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
            f" WHERE datname = '{name}' AND application_name = 'intersect'"
        )

    with template_rendered.connected_to(go_away, staff.application):
        assert staff.get(edit).status_code == 200
    assert staff.get(edit).status_code == 200
