"""`intersect backup` and `intersect restore`, on both databases."""

import io
import json
import os
import shutil
import stat

import pytest
import sqlalchemy as sa
from click.testing import CliRunner

from intersect.cli import main
from intersect.cli.progress import Progress
from intersect.language import message
from intersect.paths import shipped
from intersect.settings import Settings
from intersect.storage import schema, tables
from intersect.storage.engine import sessions
from tests.shell.backup_builders import engine_of, parts


@pytest.fixture
def run(tmp_path, monkeypatch, database_kind, new_database):
    """Run a command on an installation of its own; return what it tells."""
    monkeypatch.setenv("INTERSECT_INSTANCE", str(tmp_path / "instance"))
    if database_kind == "postgresql":
        monkeypatch.setenv("INTERSECT_DATABASE_URL", new_database(is_empty=True))

    def run(*arguments, status=0, typed=None):
        result = CliRunner().invoke(main, [str(each) for each in arguments], typed)
        assert result.exit_code == status, result.output
        return result.output

    return run


@pytest.fixture
def move(monkeypatch, tmp_path, database_kind, new_database):
    """Return a function that goes on with another, empty installation."""

    def moved(name):
        monkeypatch.setenv("INTERSECT_INSTANCE", str(tmp_path / name))
        if database_kind == "postgresql":
            monkeypatch.setenv("INTERSECT_DATABASE_URL", new_database(is_empty=True))

    return moved


@pytest.fixture(scope="module")
def demonstration_file(tmp_path_factory):
    """A backup of an installation with an administrator and the demonstration."""
    folder = tmp_path_factory.mktemp("made")
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("INTERSECT_INSTANCE", str(folder))
        environment.delenv("INTERSECT_DATABASE_URL", raising=False)
        for command in (["setup"], ["demo", "load"], ["backup", f"{folder}/a.zip"]):
            result = CliRunner().invoke(main, command)
            assert result.exit_code == 0, result.output
    return folder / "a.zip"


@pytest.fixture
def site(run, demonstration_file):
    """An installation with the demonstration in it."""
    run("restore", demonstration_file)


@pytest.fixture
def backup(site, demonstration_file, tmp_path):  # noqa: ARG001 - it has to be there
    """A backup of the same, in a file of the test's own."""
    return shutil.copy(demonstration_file, tmp_path / "a.zip")


def rows_of(table):
    url = Settings.from_environ(os.environ).database_url
    with engine_of(url) as engine, sessions(engine, writes=False)() as session:
        return session.scalars(sa.select(table)).all()


def manifest(path):
    return json.loads(parts(path)["manifest.json"])


def table_parts(path):
    return {
        name: content
        for name, content in parts(path).items()
        if name.startswith("tables/")
    }


class TestBackup:
    @pytest.mark.usefixtures("site")
    def test_it_tells_what_it_verified_and_what_is_not_in_it(self, run, tmp_path):
        told = run("backup", tmp_path / "a.zip")
        made = manifest(tmp_path / "a.zip")
        assert f"Escrito y comprobado: {tmp_path / 'a.zip'}" in told
        total = sum(part["rows"] for part in made["tables"].values())
        assert f"{total} filas en {len(made['tables'])} tablas" in told
        assert "8 cuestionarios" in told
        assert made["digest"][:16] in told
        assert "la clave secreta" in told

    @pytest.mark.usefixtures("site")
    def test_it_says_when_and_with_what_it_was_made(self, backup):
        made = manifest(backup)
        assert made["format"] == "intersect-backup/1"
        assert made["revision"] == schema.head()
        assert made["program"]
        assert made["made_at"][-6] in "+-", "a time with its zone"
        lines = parts(backup)["tables/response.jsonl"].splitlines()
        assert len(lines) == made["tables"]["response"]["rows"] == 8
        assert [json.loads(line)["id"] for line in lines] == sorted(
            str(row.id) for row in rows_of(tables.Response)
        )

    def test_only_its_owner_may_read_it(self, backup):
        assert stat.S_IMODE(backup.stat().st_mode) == 0o600

    def test_the_published_questionnaires_are_in_it_to_be_read(self, backup):
        written = parts(backup)
        kept = {
            f"questionnaires/{each.questionnaire}-{each.version}.yaml": each.content
            for each in rows_of(tables.QuestionnaireVersion)
        }
        assert {*kept} == {
            "questionnaires/hechos_informacion-1.yaml",
            "questionnaires/hechos_minimos-1.yaml",
            "questionnaires/hechos_minimos-2.yaml",
            "questionnaires/hechos_presupuesto-1.yaml",
            "questionnaires/hechos_red-1.yaml",
            "questionnaires/nucleo-1.yaml",
            "questionnaires/vinculos-1.yaml",
            "questionnaires/vinculos_extendido-1.yaml",
        }
        for name, content in kept.items():
            assert written[name].decode() == content

    def test_a_file_is_replaced_only_when_asked_to(self, run, backup):
        before = backup.read_bytes()
        assert "ya existe" in run("backup", backup, status=1)
        assert backup.read_bytes() == before
        run("demo", "remove")
        run("backup", backup, "--force")
        assert manifest(backup)["tables"]["response"]["rows"] == 0

    @pytest.mark.usefixtures("site")
    def test_nothing_is_left_where_it_cannot_be_written(self, run, tmp_path):
        assert "a.zip: no existe" in run("backup", tmp_path / "no" / "a.zip", status=1)
        assert "ya existe" in run("backup", tmp_path, "--force", status=1)

    def test_a_database_without_tables_has_nothing_to_back_up(self, run, tmp_path):
        told = run("backup", tmp_path / "a.zip", status=1)
        assert "No hay nada que respaldar" in told
        assert not (tmp_path / "a.zip").exists()

    @pytest.mark.usefixtures("site")
    def test_a_broken_questionnaire_stops_no_backup(self, run, tmp_path, monkeypatch):
        (tmp_path / "mine-1.yaml").write_text("id: [", encoding="utf-8")
        monkeypatch.setenv("INTERSECT_QUESTIONNAIRES", str(tmp_path))
        run("backup", tmp_path / "a.zip")


class TestRestore:
    def test_into_an_empty_installation_everything_comes_back(
        self, run, backup, move, tmp_path
    ):
        move("other")
        assert "Restaurado y comparado" in run("restore", backup)
        run("db", "check")
        run("backup", tmp_path / "b.zip")
        assert table_parts(tmp_path / "b.zip") == table_parts(backup)

    @pytest.mark.usefixtures("site")
    def test_what_is_in_use_is_not_replaced_unasked(self, run, backup):
        assert "--replace" in run("restore", backup, status=1)
        assert "--yes" in run("restore", backup, "--replace", status=2)
        assert len(rows_of(tables.Response)) == 8

    def test_tables_that_nobody_has_used_are_replaced_silently(self, run, backup, move):
        move("other")
        run("db", "upgrade")
        run("restore", backup)
        assert len(rows_of(tables.Response)) == 8

    def test_what_was_there_is_backed_up_before_it_is_replaced(
        self, run, backup, tmp_path
    ):
        run("demo", "remove")
        told = run("restore", backup, "--replace", "--yes")
        assert len(rows_of(tables.Response)) == 8
        [safety] = (tmp_path / "instance").glob("before-restore-*.zip")
        assert str(safety) in told
        assert manifest(safety)["tables"]["response"]["rows"] == 0
        run("restore", safety, "--replace", "--yes")
        assert rows_of(tables.Response) == []

    def test_new_rows_are_numbered_after_those_that_came(self, run, backup, move):
        move("other")
        run("restore", backup)
        last = max(row.id for row in rows_of(tables.AuditEvent))
        run("user", "add", "eva@ejemplo.cl", "--name", "Eva", "--role", "policy")
        assert max(row.id for row in rows_of(tables.AuditEvent)) == last + 1
        assert len(rows_of(tables.User)) == 2
        run("demo", "remove")
        run("demo", "load")

    def test_checking_touches_no_database(self, run, backup, move, tmp_path):
        move("other")
        assert "se puede restaurar" in run("restore", backup, "--check")
        assert not (tmp_path / "other").exists()

    def test_a_missing_questionnaire_is_told(
        self, run, backup, move, tmp_path, monkeypatch
    ):
        move("other")
        newer = shutil.copytree(shipped("questionnaires"), tmp_path / "newer")
        text = (newer / "nucleo-1.yaml").read_text("utf-8")
        (newer / "nucleo-1.yaml").unlink()
        (newer / "nucleo-2.yaml").write_text(
            text.replace("\nversion: 1\n", "\nversion: 2\n"), "utf-8"
        )
        monkeypatch.setenv("INTERSECT_QUESTIONNAIRES", str(newer))
        told = run("restore", backup)
        assert f"En {newer} faltan o son distintos: nucleo-1.yaml" in told

    def test_broken_questionnaires_are_told_after_restoring(
        self, run, backup, move, tmp_path, monkeypatch
    ):
        move("other")
        (tmp_path / "mine-1.yaml").write_text("id: [", encoding="utf-8")
        monkeypatch.setenv("INTERSECT_QUESTIONNAIRES", str(tmp_path))
        assert "mine-1.yaml" in run("restore", backup)
        assert len(rows_of(tables.Response)) == 8


def test_another_programs_tables_are_never_replaced(run, backup, move):
    move("other")
    settings = Settings.from_environ(os.environ)
    with engine_of(settings.database_url) as engine, engine.begin() as connection:
        connection.exec_driver_sql('CREATE TABLE "user" (x INTEGER)')
    told = run("restore", backup, "--replace", "--yes", status=1)
    assert "otro programa" in told
    with engine_of(settings.database_url) as engine, engine.begin() as connection:
        assert sa.inspect(connection).get_table_names() == ["user"]


def test_a_database_of_a_newer_program_is_left_alone(run, backup):
    url = Settings.from_environ(os.environ).database_url
    with engine_of(url) as engine, engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    assert "9999" in run("restore", backup, "--replace", "--yes", status=1)
    assert "9999" in run("backup", backup, "--force", status=1)
    assert len(rows_of(tables.Response)) == 8


class TestAsking:
    @pytest.fixture(autouse=True)
    def _at_a_terminal(self, monkeypatch):
        monkeypatch.setattr("intersect.cli.backup.is_somebody_there", lambda: True)

    def test_yes_in_the_readers_language_goes_on(self, run, backup):
        run("demo", "remove")
        run("restore", backup, "--replace", typed="Si\n")
        assert len(rows_of(tables.Response)) == 8

    def test_anything_else_changes_nothing(self, run, backup, tmp_path):
        run("demo", "remove")
        run("restore", backup, "--replace", typed="no\n", status=1)
        assert rows_of(tables.Response) == []
        assert not list((tmp_path / "instance").glob("before-restore-*"))


def test_at_a_terminal_each_step_shows_how_far_it_is(monkeypatch):
    class Terminal(io.StringIO):
        def isatty(self):
            return True

    steps = {"one": message("Reading"), "two": message("Comparing")}
    for stream, is_shown in ((Terminal(), True), (io.StringIO(), False)):
        monkeypatch.setattr("sys.stderr", stream)
        with Progress(steps) as watch:
            watch("one", 1, 4)
            watch("one", 4, 4)
            watch("two", 1, 1)
        ends = [line for line in stream.getvalue().splitlines() if "100%" in line]
        assert [name in "".join(ends) for name in ("Leyendo", "Comparando")] == [
            is_shown,
            is_shown,
        ]
