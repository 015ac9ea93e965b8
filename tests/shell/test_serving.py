"""`intersect serve`: real servers, in one process and with workers."""

import gc
import json
import os
import re
import runpy
import shutil
import signal
import socket
import subprocess
import sys
import threading

import pytest
from click.testing import CliRunner

from intersect.cli import main, workers
from intersect.settings import Settings
from tests.house.project import ROOT
from tests.shell.answering_builders import (
    asked_section,
    make_collection,
    make_form,
    shipped_catalog,
)
from tests.shell.log_lines import written_log
from tests.shell.served_site import environment, free_port, served, until

TOKEN = "a token of the monitoring"


@pytest.fixture
def folder(tmp_path, sqlite_database):
    """An instance folder whose database is ready."""
    shutil.copy(sqlite_database, tmp_path / "intersect.db")
    return tmp_path


@pytest.fixture
def collection(folder):
    return make_collection(Settings.from_environ({"INTERSECT_INSTANCE": str(folder)}))


@pytest.fixture
def form():
    """One section's answers, as a browser sends them."""
    fields = make_form(asked_section("OBJ")).items()
    return "&".join(f"{name}={value}" for name, value in fields).encode()


def counts(site):
    """Return the series at /metrics and their values."""
    text = site.get("/metrics", Authorization=f"Bearer {TOKEN}").text
    series = (line.rpartition(" ") for line in text.splitlines() if line[0] != "#")
    return {name: float(value) for name, _, value in series}


def post_head(path, form):
    return (
        f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n"
        "Content-Type: application/x-www-form-urlencoded\r\n"
        f"Content-Length: {len(form)}\r\n\r\n"
    ).encode()


def refused(folder, *arguments):
    """Try to serve; return what the command says when it gives up."""
    done = subprocess.run(
        [sys.executable, "-m", "intersect.cli", "serve", "--workers", "1", *arguments],
        env=environment(folder),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    return done.stderr


def test_workers_answer_are_replaced_when_killed_and_stop_when_asked(
    settings, tmp_path
):
    login = 'intersect_requests_total{method="GET",route="/login",status="2xx"}'
    chosen = {
        "INTERSECT_DATABASE_URL": settings.database_url,
        "INTERSECT_METRICS_TOKEN": TOKEN,
        "TMPDIR": str(tmp_path),
    }
    killed_before = tmp_path / "intersect-metrics-4194305-left"  # no process has that
    killed_before.mkdir()
    with served(tmp_path, "--workers", "2", **chosen) as site:
        assert site.get("/ready").status == 200
        assert not killed_before.exists()
        assert site.get("/static/css/intersect.css").status == 200
        until(lambda: counts(site)["intersect_workers"] == 2)
        for _ in range(20):
            site.get("/login")
        assert counts(site)[login] == 20

        before = site.workers()
        killed = before.pop()
        assert len(before) == 1
        os.kill(killed, signal.SIGKILL)
        until(lambda: len(site.workers() - {killed}) == 2)
        replaced = site.workers() - before
        until(lambda: counts(site)["intersect_workers"] == 2)
        for _ in range(20):
            assert site.get("/login").status == 200
        assert counts(site)[login] == 40

        os.kill(before.pop(), signal.SIGTERM)  # leaves in an orderly way
        until(lambda: len(site.workers() & replaced) == 1 and len(site.workers()) == 2)
        until(lambda: counts(site)["intersect_workers"] == 2)
        assert counts(site)[login] == 40

        [files] = tmp_path.glob(f"intersect-metrics-{site.process.pid}-*")
        places = {re.split(r"[_.]", path.name)[-2] for path in files.iterdir()}
        assert places == {"1", "2"}  # the new worker counts on where the old one was
        assert site.stop() == 0
        assert not files.exists()


def test_a_request_under_way_is_finished_before_the_server_stops(
    collection, folder, form
):
    [token] = collection.tokens
    with served(folder, "--workers", "1") as site:
        with socket.create_connection(("127.0.0.1", site.port), 30) as line:
            line.sendall(post_head(f"/r/{token}/OBJ", form) + form[:10])
            site.get("/health")  # asked later: the post is under way by now
            site.process.terminate()
            until(lambda: site.log("Handling signal: term"))
            line.sendall(form[10:])
            assert line.recv(100).startswith(b"HTTP/1.1 303 ")
        assert site.process.wait(60) == 0
        [posted] = [each for each in site.log("request") if each["method"] == "POST"]
        assert posted["route"] == "/r/<token>/<section_id>"
        assert token not in site.log_file.read_text("utf-8")


def test_a_worker_takes_over_while_the_database_is_away(folder):
    with served(folder, "--workers", "1") as site:
        database = folder / "intersect.db"
        away = database.rename(folder / "away.db")
        database.mkdir()  # as if it could not be opened
        [worker] = site.workers()
        os.kill(worker, signal.SIGKILL)
        until(lambda: site.workers() not in ({worker}, set()))
        assert site.get("/health").status == 200
        assert site.get("/ready").status == 503
        database.rmdir()
        away.rename(database)
        until(lambda: site.get("/ready").status == 200)
        assert site.process.poll() is None


def test_every_line_of_the_log_is_an_object_with_its_time(folder):
    with served(folder, "--workers", "1") as site:
        site.get("/login")
        with socket.create_connection(("127.0.0.1", site.port), 30) as line:
            line.sendall(b"GET /r/secreto-de-prueba HTTP/9.9 x\r\n\r\n")
            line.recv(100)
        until(lambda: site.log("Invalid request"))
        site.stop()
        loggers = {each["logger"] for each in site.log()}
        assert loggers == {"gunicorn.error", "intersect.request", "intersect.serving"}
        assert all(re.match(r"2\d{3}-.+\+00:00$", each["time"]) for each in site.log())
        assert "secreto-de-prueba" not in site.log_file.read_text("utf-8")


@pytest.mark.parametrize(
    ("chosen", "warned"),
    [
        ({}, ["INTERSECT_BASE_URL is not set"]),
        ({"INTERSECT_BASE_URL": "https://x.cl"}, ["INTERSECT_PROXIES is 0"]),
        ({"INTERSECT_BASE_URL": "https://x.cl", "INTERSECT_PROXIES": "1"}, []),
    ],
)
def test_what_would_only_show_later_is_said_at_the_start(
    folder, chosen, warned, monkeypatch, capsys
):
    for name, text in {"INTERSECT_INSTANCE": str(folder), **chosen}.items():
        monkeypatch.setenv(name, text)
    started = []
    monkeypatch.setattr(workers, "serve_with_workers", started.append)
    with written_log():  # puts back afterwards what it was
        main(["serve", "--workers", "3", "--port", "8123"], standalone_mode=False)
    gc.unfreeze()
    [site] = started
    assert site.settings.instance == folder
    assert (site.options["bind"], site.options["workers"]) == ("127.0.0.1:8123", 3)
    events = [
        json.loads(line)["event"] for line in capsys.readouterr().err.splitlines()
    ]
    assert [re.split(" and |:", event)[0] for event in events] == warned


def test_a_port_in_use_is_refused(folder):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        said = refused(folder, "--port", str(taken.getsockname()[1]))
    assert "Connection in use" in said


def test_an_empty_database_is_refused_in_a_line(tmp_path):
    said = refused(tmp_path, "--port", str(free_port()))
    assert said.startswith("Error: ")
    assert "intersect db upgrade" in said


def test_a_system_without_gunicorn_is_told_so(folder, monkeypatch):
    monkeypatch.setenv("INTERSECT_INSTANCE", str(folder))
    monkeypatch.setitem(sys.modules, "gunicorn.arbiter", None)
    result = CliRunner().invoke(main, ["serve", "--workers", "2"])
    assert result.exit_code == 1
    assert "--workers necesita gunicorn" in result.stderr


@pytest.mark.parametrize("workers", ["0", "65", "dos"])
def test_a_number_of_workers_that_makes_no_sense_is_refused(workers):
    assert CliRunner().invoke(main, ["serve", "--workers", workers]).exit_code == 2


def made_for_workers(folder, **settings):
    chosen = {"INTERSECT_INSTANCE": str(folder), **settings}
    try:
        return workers.Site(
            Settings.from_environ(chosen), shipped_catalog(), "127.0.0.1:0", 2
        )
    finally:
        gc.unfreeze()


def test_workers_share_one_application_that_has_no_connection_and_no_thread(folder):
    threads = set(threading.enumerate())
    site = made_for_workers(folder)
    assert set(threading.enumerate()) == threads
    app = site.load()
    assert app is site.load()
    assert app.extensions["intersect.engine"].pool.checkedin() == 0
    assert app.test_client().get("/ready").status_code == 200
    assert app.extensions["intersect.engine"].pool.checkedin() == 1


def test_workers_that_count_make_an_application_each(folder):
    site = made_for_workers(folder, INTERSECT_METRICS_TOKEN=TOKEN)
    assert site.load() is not site.load()


def test_one_process_serves_without_workers(folder):
    with served(folder, INTERSECT_LOG_LEVEL="info") as site:
        assert site.get("/ready").status == 200
        site.get("/r/secreto-de-prueba")
        assert site.log("request")[0]["route"] == "/r/<token>"
        assert "secreto-de-prueba" not in site.log_file.read_text("utf-8")


def test_one_process_behind_a_proxy_knows_where_requests_come_from(folder):
    with served(folder, INTERSECT_PROXIES="1") as site:
        tried = [
            site.get("/r/wrong", X_Forwarded_For=f"10.0.0.{n}").status
            for n in range(31)
        ]
    assert tried == [404] * 31


def test_other_servers_find_the_application_and_its_log(folder, monkeypatch, capsys):
    monkeypatch.setenv("INTERSECT_INSTANCE", str(folder))
    with written_log():  # puts back afterwards what it was
        app = runpy.run_path(str(ROOT / "app.py"))["app"]
        assert app.test_client().get("/login").status_code == 200
    assert json.loads(capsys.readouterr().err)["route"] == "/login"
