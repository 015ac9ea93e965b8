"""`intersect diagnose`: a PDF and a JSON file per network."""

import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from pypdf import PdfReader

from intersect.cli import main
from tests.shell.answers import demo_rows, header, row, write_csv


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "respuestas.csv"


def run(*args: object) -> Result:
    return CliRunner().invoke(main, [str(each) for each in args])


def text_of(pdf: bytes) -> str:
    return " ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def test_each_network_gets_a_pdf_and_a_json_file(file: Path, tmp_path: Path) -> None:
    rows = [*demo_rows("Red Ñuñoa"), row("red nunoa")]
    write_csv(file, [header(), *rows])
    folder = tmp_path / "new" / "folder"
    result = run("diagnose", file, "-o", folder)
    assert result.exit_code == 0, result.stderr
    assert "2 diagnósticos escritos." in result.stderr
    assert sorted(each.name for each in folder.iterdir()) == [
        "red-nunoa-2.json",
        "red-nunoa-2.pdf",
        "red-nunoa.json",
        "red-nunoa.pdf",
    ]
    told = text_of((folder / "red-nunoa.pdf").read_bytes())
    assert "Red Ñuñoa" in told
    assert "45,5" in told
    assert "Red intersectorial · respuestas.csv" in told
    assert "Datos insuficientes" in text_of((folder / "red-nunoa-2.pdf").read_bytes())


def test_the_json_file_is_the_score_with_the_words_of_the_diagnostic(
    file: Path, tmp_path: Path
) -> None:
    write_csv(file, [header(), *demo_rows(), *demo_rows("Otra")])
    assert run("diagnose", file, "-o", tmp_path).exit_code == 0
    made = json.loads((tmp_path / "red-demo-7.json").read_text(encoding="utf-8"))
    scored = json.loads(run("score", file).stdout)
    assert made["networks"] == scored["networks"][:1]
    assert made["headline"].startswith("Baja")
    write_csv(file, [header(), *demo_rows()])
    alone = json.loads(run("score", file).stdout)
    assert made["reference"] == alone["reference"]


def test_voices_of_the_roster_that_did_not_answer_are_named(
    file: Path, tmp_path: Path
) -> None:
    write_csv(file, [header("territory"), *([*r, "Lota"] for r in demo_rows())])
    sectors = ("salud", "educacion", "social", "civil", "cultura")
    roster = tmp_path / "roster.csv"
    write_csv(roster, [("network", "sector"), *(("Red demo 7", s) for s in sectors)])
    assert run("diagnose", file, "--roster", roster, "-o", tmp_path).exit_code == 0
    told = text_of((tmp_path / "red-demo-7.pdf").read_bytes())
    assert "Lota" in told
    assert "cultura" in told.casefold()


def test_one_network_that_fails_does_not_stop_the_others(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_csv(file, [header(), row("A"), row("B")])

    def fail_for_a(html: str) -> bytes:
        if "<h1>A</h1>" in html:
            raise RuntimeError("no ink")
        return b"%PDF"

    monkeypatch.setattr("intersect.report.pdf.render_pdf", fail_for_a)
    result = run("diagnose", file, "-o", tmp_path / "out")
    assert result.exit_code == 1
    assert "Falló: A: no ink" in result.stderr
    assert "1 diagnóstico escrito." in result.stderr
    written = sorted(each.name for each in (tmp_path / "out").iterdir())
    assert written == ["b.json", "b.pdf"]


def test_without_the_libraries_for_pdfs_it_says_what_to_install(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from intersect.report.pdf import PdfUnavailable

    def fail(_html: str) -> bytes:
        raise PdfUnavailable

    write_csv(file, [header(), row("A")])
    monkeypatch.setattr("intersect.report.pdf.render_pdf", fail)
    result = run("diagnose", file, "-o", tmp_path / "out")
    assert result.exit_code == 1
    assert "libpango" in result.stderr


def test_a_bad_file_makes_no_folder(file: Path, tmp_path: Path) -> None:
    write_csv(file, [header(), row(sector="")])
    assert run("diagnose", file, "-o", tmp_path / "out").exit_code == 2
    assert not (tmp_path / "out").exists()


def test_a_file_in_place_of_the_folder_is_one_line(file: Path) -> None:
    write_csv(file, [header(), row()])
    result = run("diagnose", file, "-o", file)
    assert result.exit_code == 1
    assert result.stderr.startswith(f"Error: {file}: ")
