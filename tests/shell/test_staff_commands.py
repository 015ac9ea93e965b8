"""`intersect setup`, `user`, `db`, `demo` and `serve`."""

import os
import re
import socket

import pytest
from click.testing import CliRunner
from sqlalchemy import func, select

from intersect.cli import installation, main
from intersect.services import accounts, demonstration
from intersect.services.passwords import is_password
from intersect.settings import Settings
from intersect.storage import tables, users
from intersect.storage.engine import open_engine, sessions


@pytest.fixture
def run(tmp_path, monkeypatch, database_kind, new_database):
    """Run a command on an installation of its own; return what it prints."""
    monkeypatch.setenv("INTERSECT_INSTANCE", str(tmp_path / "instance"))
    if database_kind == "postgresql":  # an SQLite is made where it is missing
        monkeypatch.setenv("INTERSECT_DATABASE_URL", new_database(is_empty=True))
    monkeypatch.setenv("INTERSECT_BASE_URL", "https://intersect.ejemplo.cl")

    def run(*arguments, status=0):
        result = CliRunner().invoke(main, arguments)
        assert result.exit_code == status, result.output
        return result.output

    return run


@pytest.fixture
def engine(run):
    """The database that `setup` makes."""
    run("setup")
    engine = open_engine(Settings.from_environ(os.environ).database_url)
    yield engine
    engine.dispose()


@pytest.fixture
def kept(engine):
    """A session that reads beside the commands."""
    with sessions(engine, writes=False)() as session:
        yield session


def test_setup_makes_an_administrator_once(run):
    first = run("setup", "--email", "ana@ejemplo.cl", "--name", "Ana")
    assert "ana@ejemplo.cl" in first
    assert re.search(r"([a-z2-9]{4}-){3}[a-z2-9]{4}", first)
    again = run("setup")
    assert "intersect user reset-password ana@ejemplo.cl" in again
    assert "./run intersect user" in again
    assert not re.search(r"([a-z2-9]{4}-){3}", again)


def test_setup_with_what_is_no_address_makes_nobody(run):
    run("setup", "--email", "ana", status=1)
    assert "admin@localhost" in run("setup")


def test_the_database_is_checked_and_brought_up_to_date(run):
    assert "intersect db upgrade" in run("db", "check", status=1)
    run("db", "upgrade")
    run("db", "check")


def test_a_person_is_added_for_a_commune(run, kept):
    run("demo", "load")
    arguments = ["--name", "Eva", "--role", "coordinator", "--commune", "00000"]
    output = run("user", "add", "eva@ejemplo.cl", *arguments)
    user = users.find_user_by_email(kept, "eva@ejemplo.cl")
    assert [each.code for each in user.territories] == ["00000"]
    assert user.password_is_generated
    password = re.search(r"([a-z2-9]{4}-){3}[a-z2-9]{4}", output)[0]
    assert is_password(password, user.password)


def test_what_is_wrong_with_a_new_person_is_said(run):
    run("setup")
    eva = ["user", "add", "eva@ejemplo.cl", "--name", "Eva", "--role"]
    assert "12345" in run(*eva, "coordinator", "--commune", "12345", status=2)
    run(*eva, "king", status=2)
    run(*eva, "policy")
    assert "ya ingresa" in run(*eva, "policy", status=2)


def test_a_lost_password_is_replaced(run, kept):
    before = accounts.find_administrator(kept)
    old = (before.password, before.fs_uniquifier)
    kept.rollback()
    run("user", "reset-password", "admin@localhost")
    kept.expire_all()
    after = accounts.find_administrator(kept)
    assert after.password != old[0]
    assert after.fs_uniquifier != old[1]
    run("user", "reset-password", "nadie@ejemplo.cl", status=2)


def test_the_demonstration_comes_once_and_goes_completely(run, kept):
    counted = (
        tables.Territory,
        tables.Organisation,
        tables.Person,
        tables.Network,
        tables.Membership,
        tables.Campaign,
        tables.Link,
        tables.Response,
        tables.ResponseChange,
    )
    first, again = run("demo", "load"), run("demo", "load")
    assert first.count("https://intersect.ejemplo.cl/r/") == 1
    assert again.count("https://intersect.ejemplo.cl/r/") == 1
    assert _count(kept, tables.Network) == 3
    run("demo", "remove")
    assert {each.__name__: _count(kept, each) for each in counted} == {
        each.__name__: 0 for each in counted
    }
    assert accounts.find_administrator(kept) is not None
    kept.rollback()
    run("demo", "load", "--once")
    assert not demonstration.is_loaded(kept)
    kept.rollback()
    run("demo", "load")
    assert demonstration.is_loaded(kept)


def test_removing_the_demonstration_leaves_real_communes_alone(run, engine, kept):
    run("demo", "load")
    with sessions(engine)() as session:
        session.add(tables.Territory(code="01101", name="Iquique", time_zone="UTC"))
        session.commit()
    run("demo", "remove")
    assert _count(kept, tables.Territory) == 1
    kept.rollback()
    assert "00000" not in run("demo", "remove")


def test_a_busy_port_is_passed_over():
    with socket.socket() as busy:
        busy.bind(("127.0.0.1", 0))
        busy.listen()
        port = busy.getsockname()[1]
        assert installation.free_port("127.0.0.1", port) > port


def test_links_lead_to_the_server_that_is_running(tmp_path, monkeypatch):
    monkeypatch.setenv("INTERSECT_INSTANCE", str(tmp_path))
    monkeypatch.delenv("INTERSECT_BASE_URL", raising=False)
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        port = server.getsockname()[1]
        with installation.noted_port(tmp_path, port):
            base_url = installation.local_settings().base_url
        assert base_url == f"http://127.0.0.1:{port}"
        assert installation.local_settings().base_url != base_url
    with installation.noted_port(tmp_path, port):  # killed: nobody listens any more
        assert installation.local_settings().base_url != base_url


def test_a_setting_that_cannot_be_used_is_one_line(run, monkeypatch):
    monkeypatch.setenv("INTERSECT_BASE_URL", "ftp://x")
    output = run("setup", status=1)
    assert "INTERSECT_BASE_URL" in output
    assert "Traceback" not in output


def _count(session, table):
    session.rollback()
    return session.scalar(select(func.count()).select_from(table))


def test_waves_that_are_over_are_closed_from_the_command_line(run):
    run("setup")
    run("demo", "load")
    assert "se fijó 1 resultado" in run("waves", "close-due")
    assert "0 resultados; se cerraron 0 rondas" in run("waves", "close-due")
