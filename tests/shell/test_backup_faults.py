"""Killed half-way, while others write, on a damaged file: no half thing is left."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest
import sqlalchemy as sa

from intersect.services import archiving, restoring
from intersect.services.restoring import InUse
from intersect.storage import archive, tables
from intersect.storage.engine import sessions
from intersect.storage.schema import SchemaError
from intersect.storage.unusable import DatabaseUnusable
from tests.house.project import ROOT
from tests.shell.answering_builders import make_collection
from tests.shell.backup_builders import (
    MADE_AT,
    back_up,
    engine_of,
    fill,
    parts,
    restore,
    unwatched,
)

OLD = {"role": [{"id": 1, "name": "vieja"}]}
NEW = {"role": [{"id": number, "name": f"nueva {number}"} for number in range(1, 2500)]}

KILLED = """
import os, signal, sys
from importlib import import_module

def die(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)

command, point = sys.argv[1:3]
place, name = point.split(":")
module = import_module(place)
*owner, name = name.split(".")
for each in owner:
    module = getattr(module, each)
setattr(module, name, die)
if command == "backup":
    from intersect.cli import main
    main(["backup", *sys.argv[3:]])
else:
    from pathlib import Path
    from tests.shell.backup_builders import restore
    restore(Path(sys.argv[3]), sys.argv[4])
"""


def killed_at(command, point, folder, url, *arguments):
    """Run what is killed, as with kill -9, where it calls `point`."""
    done = subprocess.run(
        [sys.executable, "-c", KILLED, command, point, *map(str, arguments)],
        env={
            **os.environ,
            "INTERSECT_INSTANCE": str(folder),
            "INTERSECT_DATABASE_URL": url,
        },
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == -signal.SIGKILL, done.stderr


def role_names(url):
    with engine_of(url) as engine, sessions(engine, writes=False)() as session:
        return list(session.scalars(sa.select(tables.Role.name)))


@pytest.mark.parametrize(
    "point",
    [
        "intersect.exchange.backup_file:BackupWriter.finish",
        "intersect.storage.archive:add_lines",
        "intersect.exchange.whole_file:_flush",
    ],
    ids=["writing", "trying out", "before it has its name"],
)
def test_a_backup_that_was_killed_leaves_no_file_of_that_name(
    new_database, tmp_path, point
):
    fill(url := new_database(), NEW)
    killed_at("backup", point, tmp_path, url, tmp_path / "a.zip")
    assert not (tmp_path / "a.zip").exists()
    back_up(url, tmp_path / "a.zip")
    before = (tmp_path / "a.zip").read_bytes()
    killed_at("backup", point, tmp_path, url, tmp_path / "a.zip", "--force")
    assert (tmp_path / "a.zip").read_bytes() == before


@pytest.mark.parametrize(
    "point",
    [
        "intersect.storage.archive:add_lines",
        "intersect.storage.archive:to_line",
        "intersect.storage.archive:continue_numbers",
    ],
    ids=["tables made anew", "rows in", "all but the end"],
)
def test_a_restore_that_was_killed_leaves_the_database_as_it_was(
    new_database, tmp_path, point
):
    fill(first := new_database(), NEW)
    back_up(first, tmp_path / "a.zip")
    fill(url := new_database(), OLD)
    killed_at("restore", point, tmp_path, url, tmp_path / "a.zip", url)
    assert role_names(url) == ["vieja"]
    restore(tmp_path / "a.zip", url)
    assert len(role_names(url)) == len(NEW["role"])


def test_a_restore_that_fails_leaves_the_database_as_it_was(
    new_database, tmp_path, monkeypatch
):
    fill(first := new_database(), NEW)
    back_up(first, tmp_path / "a.zip")
    fill(url := new_database(), OLD)

    def fail(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(archive, "continue_numbers", fail)
    with pytest.raises(OSError, match="No space"):
        restore(tmp_path / "a.zip", url)
    assert role_names(url) == ["vieja"]


def test_what_was_written_since_it_was_backed_up_is_not_taken_away(
    new_database, tmp_path
):
    fill(first := new_database(), NEW)
    back_up(first, tmp_path / "a.zip")
    fill(url := new_database(), OLD)
    safety = back_up(url, tmp_path / "safety.zip")
    fill(url, {"role": [{"id": 2, "name": "de último momento"}]})
    with engine_of(url) as engine, pytest.raises(InUse, match="Detenga el sitio"):
        restoring.restore(engine, tmp_path / "a.zip", unwatched, replaces=safety.digest)
    assert role_names(url) == ["vieja", "de último momento"]


class TestWhileOthersWrite:
    @pytest.fixture
    def writing(self, settings):
        """Somebody who saves a response all the time, each time with its history."""
        collection = make_collection(settings)
        stop, saved = threading.Event(), threading.Event()
        with collection.session() as session:
            made = tables.Response(
                campaign_id=collection.campaign.id,
                membership_id=collection.memberships[0].id,
                questionnaire="nucleo",
                version=1,
                digest="x",
                answers={},
                vector=b"",
                revision=0,
                started_at=MADE_AT,
                saved_at=MADE_AT,
            )
            session.add(made)
            session.commit()

        def save():
            revision = 0
            while not stop.is_set():
                revision += 1
                with collection.session() as session:
                    session.add(
                        tables.ResponseChange(
                            response_id=made.id,
                            revision=revision,
                            at=MADE_AT,
                            action="saved",
                            changes={"OBJ1": {"old": None, "new": {"value": 2}}},
                        )
                    )
                    session.flush()
                    session.execute(
                        sa.update(tables.Response).values(revision=revision)
                    )
                    session.commit()
                saved.set()

        writer = threading.Thread(target=save)
        writer.start()
        saved.wait(10)
        yield settings.database_url
        stop.set()
        writer.join()
        collection.engine.dispose()

    def test_a_backup_is_of_one_moment(self, writing, tmp_path, monkeypatch):
        read = archive.read_rows
        seen = []

        def slowly(connection, table):
            """Let the other one save between any two tables."""
            before = _revision(writing)
            while _revision(writing) < before + 2:
                pass
            seen.append(before)
            return read(connection, table)

        monkeypatch.setattr(archive, "read_rows", slowly)
        with engine_of(writing) as engine:
            monkeypatch.setattr(archiving, "try_out", lambda *_: None)
            archiving.back_up(
                engine, tmp_path / "a.zip", MADE_AT, unwatched, may_replace=False
            )
        assert seen[-1] > seen[0]
        monkeypatch.undo()
        restoring.try_out(tmp_path / "a.zip", unwatched)
        kept = parts(tmp_path / "a.zip")
        [response] = map(json.loads, kept["tables/response.jsonl"].splitlines())
        history = map(json.loads, kept["tables/response_change.jsonl"].splitlines())
        assert [row["revision"] for row in history] == list(
            range(1, response["revision"] + 1)
        )


def _revision(url):
    with engine_of(url) as engine, sessions(engine, writes=False)() as session:
        return session.scalar(sa.select(tables.Response.revision))


class TestDamagedSqlite:
    @pytest.fixture
    def database_kind(self):
        return "sqlite"

    @pytest.fixture
    def damaged(self, new_database):
        fill(url := new_database(), NEW)
        return url, url.removeprefix("sqlite:///")

    def refused(self, url, folder):
        with pytest.raises((SchemaError, DatabaseUnusable)) as refused:
            back_up(url, folder / "a.zip")
        assert not list(folder.glob("*.zip"))
        assert not list(folder.glob(".*.part"))
        return str(refused.value)

    def test_a_page_of_rubbish(self, damaged, tmp_path):
        url, file = damaged
        with sqlite3.connect(file) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            [page] = connection.execute(
                "SELECT rootpage FROM sqlite_master WHERE name = 'role'"
            ).fetchone()
        connection.close()
        with Path(file).open("r+b") as opened:
            opened.seek((page - 1) * 4096 + 8)
            opened.write(b"\xff" * 2000)
        self.refused(url, tmp_path)

    def test_an_index_that_lacks_a_row(self, damaged, tmp_path):
        url, file = damaged
        index = "FROM sqlite_master WHERE name = 'ix_audit_event_at'"
        with sqlite3.connect(file) as connection:
            own = connection.execute(f"SELECT * {index}").fetchone()
            connection.execute("PRAGMA writable_schema = ON")
            connection.execute(f"DELETE {index}")
        connection.close()
        with sqlite3.connect(file) as connection:
            connection.execute(
                "INSERT INTO audit_event (at, action, subject, details) "
                "VALUES ('2026-11-22 10:30:00', 'x', 'x', '{}')"
            )
            connection.execute("PRAGMA writable_schema = ON")
            connection.execute("INSERT INTO sqlite_master VALUES (?, ?, ?, ?, ?)", own)
        connection.close()
        assert "missing from index ix_audit_event_at" in self.refused(url, tmp_path)

    def test_text_where_a_time_should_be(self, damaged, tmp_path):
        url, file = damaged
        with sqlite3.connect(file) as connection:
            connection.execute(
                "INSERT INTO questionnaire_version VALUES ('a', 1, 'x', 'y', 'ayer')"
            )
        connection.close()
        assert "questionnaire_version" in self.refused(url, tmp_path)

    def test_a_row_that_refers_to_nothing(self, damaged, tmp_path):
        url, file = damaged
        with sqlite3.connect(file) as connection:
            connection.execute("INSERT INTO user_role VALUES (99, 1)")
        connection.close()
        assert "«user_role» se refiere a filas que «user» no tiene" in self.refused(
            url, tmp_path
        )

    def test_what_is_no_database(self, tmp_path):
        (tmp_path / "x.db").write_bytes(b"Estimada Ana:" * 1000)
        self.refused(f"sqlite:///{tmp_path / 'x.db'}", tmp_path)


def test_a_disk_that_is_full_leaves_no_backup(new_database, tmp_path, monkeypatch):
    fill(url := new_database(), NEW)

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("intersect.exchange.backup_file.BackupWriter.finish", full)
    with pytest.raises(OSError, match="No space"):
        back_up(url, tmp_path / "a.zip")
    assert not list(tmp_path.glob("*.zip"))
    assert not list(tmp_path.glob(".*.part"))
