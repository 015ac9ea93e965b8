"""`intersect template`: an empty ANSWERS file and its codebook."""

import csv
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from openpyxl import load_workbook

from intersect.cli import main
from intersect.cli.file_names import file_names
from tests.shell.answers import items, nucleo, problems_of, read


def run(*args: object) -> Result:
    return CliRunner().invoke(main, ["template", *map(str, args)])


def test_a_workbook_has_answers_codebook_and_roster(tmp_path: Path) -> None:
    file = tmp_path / "plantilla.xlsx"
    result = run("-o", file)
    assert result.exit_code == 0
    assert result.stderr == f"Escrito: {file}\n"
    book = load_workbook(file)
    assert book.sheetnames == ["ANSWERS", "codebook", "ROSTER"]
    names = [cell.value for cell in book["ANSWERS"][1]]
    assert names[:5] == ["network", "respondent", "sector", "organisation", "territory"]
    assert tuple(names[5:31]) == items()
    assert names[31:33] == ["LBL", "OBJ5V"]
    lists = book["ANSWERS"].data_validations.dataValidation
    assert len(lists) == len(names) - 5
    assert {each.formula1 for each in lists} >= {'"0,1,2,3,NS"', '"0,1,2,3,NS,NA"'}


def test_the_codebook_has_every_code_of_every_question(tmp_path: Path) -> None:
    file = tmp_path / "plantilla.xlsx"
    run("-o", file)
    rows = list(load_workbook(file)["codebook"].values)
    described = {(row[0], row[3]): row[4] for row in rows}
    for item in nucleo().items:
        for anchor in item.anchors:
            assert described[item.id, str(anchor.rung)] == anchor.text["es"]
        assert described[item.id, "NS"] == "No sé"
        assert ((item.id, "NA") in described) == item.allow_na
    assert described["PAR.metas", "si"] == "Sí"


def test_an_empty_template_has_no_answers_yet(tmp_path: Path) -> None:
    for name in ("a.xlsx", "b.csv"):
        run("-o", tmp_path / name)
        assert problems_of(tmp_path / name) == [f"{name}: row 1: no_rows"]


def test_a_filled_workbook_is_read_back(tmp_path: Path) -> None:
    file = tmp_path / "plantilla.xlsx"
    run("-o", file)
    book = load_workbook(file)
    book["ANSWERS"].append(["Red", 1, "salud", "CESFAM", "Lota", *[2] * 26, "ns", "si"])
    book.save(file)
    answers = read(file)
    assert answers.territories == {"Red": "Lota"}
    (response,) = answers.responses
    assert response.organisation == "CESFAM"
    assert {response.answers[item].value for item in items()} == {2}
    assert response.answers["LBL"].value == "ns"


def test_csv_opens_in_a_spreadsheet_in_spanish_and_is_read_back(tmp_path: Path) -> None:
    file = tmp_path / "plantilla.csv"
    result = run("-o", file)
    codebook = tmp_path / "plantilla-codebook.csv"
    assert result.stderr == f"Escrito: {file}\nEscrito: {codebook}\n"
    content = file.read_text(encoding="utf-8-sig")
    assert file.read_bytes().startswith(b"\xef\xbb\xbfnetwork;respondent;sector;")
    columns = content.count(";") + 1
    filled = ["Red Ñuñoa", "r1", "educación", "", "", *["3"] * 26]
    filled += [""] * (columns - len(filled))
    file.write_text(content + ";".join(filled), encoding="cp1252")
    assert read(file).order == ("Red Ñuñoa",)
    with codebook.open(encoding="utf-8-sig", newline="") as opened:
        heading, *rows = csv.reader(opened, delimiter=";")
    assert heading == ["Columna", "Dimensión", "Pregunta", "Código", "Significado"]
    assert {row[0] for row in rows} == set(content.strip().split(";"))


def test_a_file_that_exists_is_never_overwritten(tmp_path: Path) -> None:
    file = tmp_path / "plantilla.csv"
    (tmp_path / "plantilla-codebook.csv").write_text("mine", encoding="utf-8")
    result = run("-o", file)
    assert result.exit_code == 1
    assert "plantilla-codebook.csv ya existe" in result.stderr
    assert not file.exists()


def test_without_a_name_it_goes_to_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("--format", "csv").exit_code == 0
    assert run().exit_code == 0
    assert sorted(each.name for each in tmp_path.iterdir()) == [
        "answers-codebook.csv",
        "answers.csv",
        "answers.xlsx",
    ]


def test_names_of_files_are_safe_and_different() -> None:
    networks = ["Red Ñuñoa / Sur", "red nunoa sur", "Red Ñuñoa sur 2", "../x", "CON"]
    names = file_names([*networks, "…", "x" * 300, "x" * 301, "com1.txt", "COM1"])
    assert names["Red Ñuñoa / Sur"] == "red-nunoa-sur"
    assert names["red nunoa sur"] == "red-nunoa-sur-2"
    assert names["Red Ñuñoa sur 2"] == "red-nunoa-sur-2-2"
    assert names["../x"] == "x"
    assert names["CON"] == "con-red"
    assert names["COM1"] == "com1-red"
    assert names["…"] == "red"
    assert len(set(names.values())) == len(names)
    assert max(map(len, names.values())) <= 90
