"""/health and /ready: what whoever watches over the site is told."""

import pytest
import sqlalchemy as sa

from intersect.storage.engine import open_engine
from intersect.storage.readiness import database_state, disk_state
from intersect.web import monitoring
from tests.shell.log_lines import written_log
from tests.shell.statements import counted_statements


def put_engine(app, engine):
    app.extensions["intersect.engine"] = engine


@pytest.fixture
def lost_engine(tmp_path):
    """A database that cannot be reached: its folder is not there."""
    return open_engine(f"sqlite:///{tmp_path / 'no-such-folder' / 'intersect.db'}")


def test_a_living_process_answers_whatever_the_database_does(app, client, lost_engine):
    put_engine(app, lost_engine)
    with counted_statements() as statements:
        answer = client.get("/health")
    assert (answer.status_code, answer.json) == (200, {"status": "ok"})
    assert statements.total() == 0


def test_a_site_that_can_take_answers_is_ready(client):
    answer = client.get("/ready")
    assert answer.status_code == 200
    assert answer.json == {
        "status": "ok",
        "checks": {"database": "ok", "disk": "ok", "questionnaires": "ok"},
        "pdf": True,
    }


def test_without_its_database_it_is_not_and_says_so(app, client, lost_engine):
    put_engine(app, lost_engine)
    with written_log() as log:
        answer = client.get("/ready")
    assert answer.status_code == 503
    assert answer.json["status"] == "failing"
    assert answer.json["checks"]["database"] == "unreachable"
    assert log.last("not ready")["failing"] == ["database", "disk"]
    assert str(lost_engine.url.database) not in answer.text + log.getvalue()


def test_with_the_tables_of_another_version_it_is_not(client, database):
    database.execute(sa.text("UPDATE alembic_version SET version_num = '0000'"))
    database.commit()
    answer = client.get("/ready")
    assert answer.status_code == 503
    assert answer.json["checks"]["database"] == "outdated"


def test_with_a_disk_that_cannot_be_written_it_is_not(client, monkeypatch):
    monkeypatch.setattr(monitoring, "disk_state", lambda *_: "unwritable")
    answer = client.get("/ready")
    assert answer.status_code == 503
    assert answer.json["checks"]["disk"] == "unwritable"


def test_without_pdf_it_is_ready_all_the_same(client, monkeypatch):
    monkeypatch.setattr(monitoring, "can_make_pdf", lambda: False)
    answer = client.get("/ready")
    assert (answer.status_code, answer.json["pdf"]) == (200, False)


@pytest.mark.parametrize("address", ["/health", "/ready", "/metrics"])
def test_machines_get_no_cookie_no_limit_and_no_sign_in(app, client, address):
    app.extensions["intersect.limiter"].enabled = True
    for _ in range(60):
        answer = client.get(address)
        assert answer.status_code in (200, 404)
    assert "Set-Cookie" not in answer.headers
    assert answer.headers["Cache-Control"] == "no-store"


class TestChecks:
    """What the page asks, without the page."""

    def test_the_folder_that_counts_is_that_of_the_database(self, tmp_path):
        folder = tmp_path / "elsewhere"
        engine = open_engine(f"sqlite:///{folder / 'intersect.db'}")
        assert disk_state(engine, tmp_path) == "unwritable"
        folder.mkdir()
        assert disk_state(engine, tmp_path / "instance") == "ok"
        assert list(folder.iterdir()) == []

    def test_a_database_server_leaves_the_instance_folder(self, tmp_path):
        engine = open_engine("postgresql://localhost/intersect")
        assert disk_state(engine, tmp_path / "instance") == "ok"
        (tmp_path / "instance").touch()
        assert disk_state(engine, tmp_path / "instance") == "unwritable"

    def test_asking_does_not_wait_for_those_who_write(self, app, database):
        database.execute(sa.text("UPDATE alembic_version SET version_num = 'x'"))
        assert database_state(app.extensions["intersect.engine"]) == "ok"
        database.rollback()

    def test_a_database_server_that_does_not_answer_is_unreachable(self):
        address = "postgresql://nobody:secret@127.0.0.1:9/none"
        assert database_state(open_engine(address)) == "unreachable"
