"""`intersect export --raw`: every answer in plain files that others can read."""

import csv
import io
import json
import re
import shutil
import stat
import zipfile
from typing import get_args

import pandas as pd
import pytest
import sqlalchemy as sa
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from intersect.analysis.scores_json import score_json
from intersect.cli import main
from intersect.exchange import raw_guide
from intersect.exchange.spreadsheet_text import as_written, harmless
from intersect.paths import shipped
from intersect.services.diagnosing import network_diagnostic
from intersect.storage import tables
from intersect.storage.revisions import Action
from tests.shell import export_scene
from tests.shell.export_scene import AFTERWARDS, FORMULA, LINES, Scene


@pytest.fixture
def run(settings, monkeypatch):
    """Run a command on the installation of the test; return what it tells."""
    monkeypatch.setenv("INTERSECT_INSTANCE", str(settings.instance))
    monkeypatch.setenv("INTERSECT_DATABASE_URL", settings.database_url)

    def run(*arguments, status=0):
        result = CliRunner().invoke(main, [str(each) for each in arguments])
        assert result.exit_code == status, result.output
        return result.output

    return run


@pytest.fixture
def networks(app, database, commune):
    return export_scene.fill(
        Scene(database, app.extensions["intersect.catalog"], commune)
    )


@pytest.fixture
def at(monkeypatch):
    """Return a function that moves the clock of the command."""

    def moved(now):
        class Clock:
            @staticmethod
            def now():
                return now

        monkeypatch.setattr("intersect.cli.export.datetime", Clock)

    return moved


@pytest.fixture
def folder(run, networks, tmp_path):  # noqa: ARG001 - they have to be there
    run("export", "--raw", tmp_path / "out")
    return tmp_path / "out"


def read(file):
    with file.open(encoding="utf-8-sig", newline="") as opened:
        return list(csv.DictReader(opened))


def site_scores(database, app, networks, now):
    catalog = app.extensions["intersect.catalog"]
    diagnostics = (
        network_diagnostic(database, catalog, each.id, now) for each in networks
    )
    return {each.score.network: score_json(each.score) for each in diagnostics}


def scores_of(run, folder):
    """Return the score of each network, by the commands that README.txt gives."""
    page = (folder / "README.txt").read_text("utf-8")
    scored = {}
    for command in re.findall(r"^    intersect (score .+)$", page, re.MULTILINE):
        words = [folder / word if ".csv" in word else word for word in command.split()]
        output = folder.with_name("scores.json")
        run(*words, "--format", "json", "-o", output)
        found = json.loads(output.read_text("utf-8"))
        scored |= {each["network"]: each for each in found["networks"]}
    return scored


class TestScoring:
    @pytest.mark.parametrize("is_over", [False, True], ids=["open", "over"])
    def test_the_wide_files_give_exactly_the_scores_of_the_site(
        self, run, networks, database, app, tmp_path, at, is_over
    ):
        now = AFTERWARDS if is_over else export_scene.NOW
        at(now)
        run("export", "--raw", tmp_path / "out")
        scored = scores_of(run, tmp_path / "out")
        assert len(list((tmp_path / "out").glob("answers_wide_*"))) == 2
        expected = site_scores(database, app, networks, now)
        assert scored == json.loads(json.dumps(expected))
        answered = sorted(each["usable"] for each in scored.values())
        assert answered == [1, 6, 7 if is_over else 6]

    def test_what_counts_is_said_of_every_response(self, folder):
        rows = read(folder / "responses.csv")
        wide = [row for file in folder.glob("answers_wide_*") for row in read(file)]
        counted = {row["respondent"] for row in rows if row["counts"] == "1"}
        assert counted == {row["respondent"] for row in wide}
        assert sorted(row["state"] for row in rows) == [
            "declined", "started", "started", *["submitted"] * 16,
        ]  # fmt: skip


class TestFiles:
    def test_every_answer_that_is_kept_is_there_with_its_parts(self, folder, database):
        found = {}
        for row in read(folder / "answers_long.csv"):
            answer = found.setdefault((row["response"], row["question"]), {})
            if row["row"]:
                answer.setdefault("value", {})[row["row"]] = row["answer"]
                continue
            for part, name in (("value", "answer"), *[(n, n) for n in NOTES]):
                if row[name]:
                    answer[part] = as_written(row[name])
        kept = {}
        for response in database.scalars(sa.select(tables.Response)):
            for question, entry in response.answers.items():
                parts = {
                    name: entry[name] for name in ("value", *NOTES) if name in entry
                }
                if isinstance(parts.get("value"), int):
                    parts["value"] = str(parts["value"])
                kept[str(response.id), question] = parts
        assert found == kept
        texts = {each.get("comment") for each in found.values()}
        assert {FORMULA, LINES.strip(), "'=1"} <= texts

    def test_no_cell_of_any_file_is_a_formula(self, folder):
        for file in folder.glob("*.csv"):
            with file.open(encoding="utf-8-sig", newline="") as opened:
                for row in csv.reader(opened):
                    assert not any(re.match("[=+@\t\r-]", cell) for cell in row), file

    def test_the_history_leads_to_what_is_kept(self, folder):
        state = {}
        for row in read(folder / "history.csv"):
            place = (row["response"], row["question"], row["row"], row["part"])
            if row["part"]:
                assert state.get(place, "") == row["before"]
                state[place] = row["after"]
        answers = {
            (row["response"], row["question"], row["row"], "answer"): row["answer"]
            for row in read(folder / "answers_long.csv")
            if row["answer"]
        }
        assert {
            place: value
            for place, value in state.items()
            if value and place[3] == "answer"
        } == answers
        actions = {row["action"] for row in read(folder / "history.csv")}
        assert actions == {"saved", "submitted", "declined"}

    def test_the_files_fit_together(self, folder):
        ids = {
            column: {row[column] for row in read(folder / file)}
            for column, file in (
                ("network", "networks.csv"),
                ("collection", "collections.csv"),
                ("respondent", "members.csv"),
                ("response", "responses.csv"),
            )
        }
        assert [len(each) for each in ids.values()] == [3, 4, 20, 19]
        for file in folder.glob("*.csv"):
            for row in read(file):
                for column, known in ids.items():
                    if file.name not in {"codebook.csv", "codes.csv", "columns.csv"}:
                        assert row.get(column) in {None, *known}, file

    def test_every_code_is_in_the_codebook_in_every_language(self, folder):
        book, codes = read(folder / "codebook.csv"), read(folder / "codes.csv")
        for code in ("es", "en", "pt"):
            listed = {
                (row["column"], row["code"]) for row in book if row["language"] == code
            }
            for row in read(folder / "answers_long.csv"):
                column = ".".join(filter(None, (row["question"], row["row"])))
                assert not row["answer"] or (column, row["answer"]) in listed
            others = {
                (row["column"], row["code"]) for row in codes if row["language"] == code
            }
            for file, columns in CODED.items():
                for row in read(folder / file):
                    for column in columns:
                        assert not row[column] or (column, row[column]) in others
        assert [row for row in [*book, *codes] if not row["meaning"]] == []

    def test_every_column_of_every_file_is_explained(self, folder):
        explained = read(folder / "columns.csv")
        for file in folder.glob("*.csv"):
            name = re.sub("nucleo-1(_organisation)?", "…", file.name)
            with file.open(encoding="utf-8-sig", newline="") as opened:
                header = next(csv.reader(opened))
            listed = [row["column"] for row in explained if row["file"] == name]
            personal = raw_guide.PERSONAL if name == "members.csv" else ()
            assert header[: len(listed)] == [
                column for column in listed if column not in personal
            ]
        assert all(row["meaning"] for row in explained)

    def test_the_questionnaire_is_there_as_it_was_published(self, folder, app):
        shipped = app.extensions["intersect.catalog"].get("nucleo", 1)
        text = (folder / "questionnaires" / "nucleo-1.yaml").read_text("utf-8")
        assert text == shipped.text

    def test_pandas_reads_them_as_they_are(self, folder):
        frame = pd.read_csv(folder / "answers_long.csv", keep_default_na=False)
        assert list(frame.columns) == raw_guide.header("answers_long.csv")
        assert set(frame["answer"]) >= {"0", "3", "NS", "NA"}


class TestPrivacy:
    def test_names_and_contacts_are_there_only_on_request(self, run, folder, tmp_path):
        everything = b"".join(file.read_bytes() for file in folder.rglob("*.*"))
        assert b"Persona 1" not in everything
        assert (
            "no contienen nombres"
            in (folder / "README.txt").read_text("utf-8").replace("\n", " ").lower()
        )
        run("export", "--raw", tmp_path / "named", "--names")
        members = read(tmp_path / "named" / "members.csv")
        assert {row["name"] for row in members} >= {"Persona 1", "Persona 2"}

    def test_no_receipt_link_or_password_leaves(self, folder, database):
        everything = b"".join(file.read_bytes() for file in folder.rglob("*.*"))
        receipts = database.scalars(sa.select(tables.Response.receipt)).all()
        assert any(receipts)
        assert not any(each and each.encode() in everything for each in receipts)

    def test_only_the_owner_may_read_the_files(self, folder):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        for file in folder.rglob("*.*"):
            assert stat.S_IMODE(file.stat().st_mode) == 0o600

    def test_it_is_noted_in_the_audit(self, folder, database):
        assert folder.exists()
        [event] = database.scalars(
            sa.select(tables.AuditEvent).where(tables.AuditEvent.action == "exported")
        )
        assert event.details == {"responses": 19, "with_names": False}

    @pytest.mark.usefixtures("networks")
    def test_nothing_is_exported_without_saying_that_it_is_raw(self, run, tmp_path):
        assert "--raw" in run("export", tmp_path / "out", status=2)
        assert not (tmp_path / "out").exists()


class TestTarget:
    @pytest.mark.usefixtures("networks")
    def test_a_zip_has_the_same_files_as_a_folder(self, run, folder, tmp_path):
        told = run("export", "--raw", tmp_path / "out.zip")
        assert "19 cuestionarios" in told
        with zipfile.ZipFile(tmp_path / "out.zip") as archive:
            inside = {name: archive.read(name) for name in archive.namelist()}
        outside = {
            str(file.relative_to(folder)): file.read_bytes()
            for file in folder.rglob("*.*")
        }
        assert inside.pop("README.txt")
        assert outside.pop("README.txt")
        assert inside == outside
        assert stat.S_IMODE((tmp_path / "out.zip").stat().st_mode) == 0o600

    def test_what_is_there_already_is_never_overwritten(self, run, folder, tmp_path):
        (tmp_path / "out.zip").write_text("mine")
        assert "ya existe" in run("export", "--raw", folder, status=1)
        assert "ya existe" in run("export", "--raw", tmp_path / "out.zip", status=1)
        assert (tmp_path / "out.zip").read_text() == "mine"

    @pytest.mark.usefixtures("networks")
    def test_a_missing_questionnaire_is_told_and_nothing_written(
        self, run, tmp_path, monkeypatch
    ):
        newer = shutil.copytree(shipped("questionnaires"), tmp_path / "newer")
        text = (newer / "nucleo-1.yaml").read_text("utf-8")
        (newer / "nucleo-1.yaml").unlink()
        other = text.replace("\nversion: 1\n", "\nversion: 2\n")
        (newer / "nucleo-2.yaml").write_text(other, "utf-8")
        monkeypatch.setenv("INTERSECT_QUESTIONNAIRES", str(newer))
        told = run("export", "--raw", tmp_path / "out", status=1)
        assert "faltan o son distintos: nucleo-1.yaml" in told
        assert not (tmp_path / "out").exists()

    def test_an_empty_folder_is_taken(self, run, settings, tmp_path):
        assert settings
        run("db", "upgrade")
        (tmp_path / "out").mkdir()
        run("export", "--raw", tmp_path / "out")
        assert read(tmp_path / "out" / "answers_long.csv") == []

    @pytest.mark.usefixtures("networks")
    def test_an_export_that_fails_leaves_nothing(self, run, tmp_path, monkeypatch):
        def full(*_, **__):
            assert not (tmp_path / "out").exists(), "it has its name only at the end"
            assert not (tmp_path / "out.zip").exists()
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("intersect.services.exporting.readme", full)
        for name in ("out", "out.zip"):
            assert "espacio" in run("export", "--raw", tmp_path / name, status=1)
        assert not [each for each in tmp_path.iterdir() if "out" in each.name]
        assert not list(tmp_path.glob(".*.part"))


NOTES = ("comment", "evidence")
CODED = {
    "networks.csv": ["type", "voice"],
    "members.csv": ["sector"],
    "responses.csv": ["state"],
    "history.csv": ["action", "part"],
}


def test_every_action_of_the_history_is_explained():
    assert set(raw_guide.MEANINGS["action"]) == set(get_args(Action))


@given(st.text(st.characters(exclude_categories=["Cs"])) | st.text("'=+-@ a\t"))
def test_a_harmless_text_is_found_back_also_as_the_readme_says(text):
    assert as_written(harmless(text)) == text
    assert not re.match("[=+@\t\r\n-]", harmless(text))
    page = raw_guide_readme()
    [code] = re.findall(r"^    import re; (re\.sub.+)$", page, re.MULTILINE)
    assert eval(code, {"re": re, "cell": harmless(text)}) == text


def raw_guide_readme():
    from intersect.exchange.raw_readme import readme
    from intersect.language import language

    return readme("hoy", [], language("es"), with_names=False)


def test_a_csv_keeps_what_no_encoding_can(tmp_path):
    from intersect.exchange.raw_files import raw_files

    with raw_files(tmp_path / "out") as files:
        assert files.add_rows("a.csv", ["x"], [["\ud800"], [None], [True]]) == 3
    text = (tmp_path / "out" / "a.csv").read_bytes().decode("utf-8-sig")
    assert list(csv.reader(io.StringIO(text))) == [["x"], ["\\ud800"], [""], ["1"]]
