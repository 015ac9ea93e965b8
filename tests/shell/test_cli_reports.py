"""The documents of a wave from the shell: whole, indexed, and printed only once."""

import csv
import hashlib
from io import BytesIO

import pytest
from click.testing import CliRunner
from pypdf import PdfReader

from intersect.cli import main
from intersect.report import press
from intersect.services import batch_files, freezing, waves
from tests.shell import test_waves
from tests.shell.conftest import NOW

catalog, seats, wave = test_waves.catalog, test_waves.seats, test_waves.wave
open_wave, answered = test_waves.open_wave, test_waves.answered


@pytest.fixture
def closed(database, catalog, answered):
    waves.close_wave(database, answered, NOW, None)
    freezing.close_due(database, catalog, NOW)
    database.commit()
    return answered


@pytest.fixture
def published(database, closed):
    waves.publish_wave(database, closed, NOW, None)
    database.commit()
    return closed


@pytest.fixture
def run(database, settings, tmp_path, monkeypatch):
    """Return a function that runs the command on the installation of the test."""
    monkeypatch.setenv("INTERSECT_INSTANCE", str(settings.instance))
    monkeypatch.setenv("INTERSECT_DATABASE_URL", settings.database_url)

    def ran(wave, *more):
        database.rollback()
        arguments = ["reports", "--wave", wave, "-o", str(tmp_path / "out"), *more]
        return CliRunner().invoke(main, arguments)

    return ran


def index_of(folder):
    text = (folder / "index.csv").read_text("utf-8-sig")
    return list(csv.DictReader(text.splitlines(), delimiter=";"))


def test_every_document_is_there_with_index_and_checksums(run, published, tmp_path):
    result = run(str(published.id))
    assert result.exit_code == 0, result.output
    folder = tmp_path / "out"
    begin = f"01101_iquique_{NOW:%Y-%m}"
    files = {path.name for path in folder.glob("*.pdf")}
    assert f"{begin}_authorities.pdf" in files
    assert any(name.startswith(f"{begin}_network_") for name in files)
    assert any(name.endswith("_annex.pdf") for name in files)
    rows = index_of(folder)
    assert {row["Archivo"] for row in rows} == files
    for row in rows:
        content = (folder / row["Archivo"]).read_bytes()
        assert hashlib.sha256(content).hexdigest() == row["SHA-256"]
        assert row["Qué falló"] == ""
    sums = (folder / "SHA256SUMS").read_text().splitlines()
    assert {line.split("  ")[1] for line in sums} == files


def test_what_is_unchanged_is_not_printed_again_and_comes_out_the_same(
    run, published, tmp_path, monkeypatch
):
    run(str(published.id), "--document", "authorities")
    [path] = (tmp_path / "out").glob("*.pdf")
    before = path.read_bytes()
    path.unlink()
    monkeypatch.setattr(press.Press, "_begin", None)
    result = run(published.name, "--document", "authorities")
    assert result.exit_code == 0, result.output
    assert "1 documento, 1 ya impresos antes." in result.stderr
    assert path.read_bytes() == before


def test_unpublished_results_are_printed_only_when_asked_for_and_marked(
    run, closed, tmp_path
):
    refused = run(str(closed.id), "--document", "authorities")
    assert refused.exit_code == 1
    assert "no están publicados" in refused.stderr
    assert list((tmp_path / "out").glob("*.pdf")) == []
    assert run(str(closed.id), "--document", "authorities", "--drafts").exit_code == 0
    [path] = (tmp_path / "out").glob("*.pdf")
    pdf = PdfReader(BytesIO(path.read_bytes()))
    pages = [each.extract_text() for each in pdf.pages]
    assert all("Código de este documento" not in page for page in pages)
    assert all("BORRADOR" in page for page in pages)


def test_a_commune_that_fails_is_told_and_indexed(
    run, published, tmp_path, monkeypatch
):
    def fails(*_):
        raise ValueError("no se puede")

    monkeypatch.setattr(batch_files, "files_of", fails)
    result = run(str(published.id))
    assert result.exit_code == 1
    assert "01101 Iquique: ValueError: no se puede" in result.stderr
    [row] = index_of(tmp_path / "out")
    assert "no se puede" in row["Qué falló"]


@pytest.mark.parametrize(
    ("more", "told"),
    [
        (["--territory", "77777"], "Ningún territorio tiene el código 77777"),
        (["--territory", "01101", "--document", "annex"], ""),
    ],
)
def test_territories_are_chosen_by_code(run, published, more, told):
    result = run(str(published.id), *more)
    assert result.exit_code == (1 if told else 0), result.output
    assert told in result.stderr


@pytest.mark.usefixtures("published")
def test_an_unknown_wave_is_told(run):
    assert "No hay tal ronda" in run("Otra").stderr
