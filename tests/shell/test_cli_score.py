"""`intersect score`: files in, scores out."""

import csv
import io
import json
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from intersect.cli import main
from tests.house.project import ROOT
from tests.shell.answers import (
    DEMO_SECTORS,
    csv_bytes,
    demo_rows,
    header,
    items,
    row,
    write_csv,
    xlsx_bytes,
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return write_csv(tmp_path / "answers.csv", [header(), *demo_rows()])


def run(*args: object) -> Result:
    return CliRunner().invoke(main, [str(each) for each in args])


def report(*args: object) -> dict[str, Any]:
    result = run("score", *args, "--format", "json")
    assert result.exit_code == 0, result.stderr
    loaded = json.loads(result.stdout)
    assert isinstance(loaded, dict)
    return loaded


def network(*args: object) -> dict[str, Any]:
    (found,) = report(*args)["networks"]
    return found


class TestRedDemo7:
    """Method A.6, «Full network»."""

    @pytest.fixture
    def score(self, file: Path) -> dict[str, Any]:
        return network(file)

    def test_the_level_and_its_state(self, score: dict[str, Any]) -> None:
        assert score["network"] == "Red demo 7"
        assert (score["state"], score["level"]) == ("ok", 1)
        assert (score["bounds"], score["reasons"]) == ([1, 1], [])
        assert score["unmet"] == [{"condition": "c2", "have": 2, "need": 3}]

    def test_the_index_and_its_interval(self, score: dict[str, Any]) -> None:
        assert score["index"] == pytest.approx(45.5)
        assert score["ci"] == pytest.approx([34.15, 56.85], abs=0.005)
        assert score["n"] == 7
        assert score["n_eff"] == pytest.approx(5.6471, abs=5e-5)

    def test_agreement_and_stability(self, score: dict[str, Any]) -> None:
        assert score["ad"] == pytest.approx(0.2927, abs=5e-5)
        assert score["rwg"] == pytest.approx(0.7848, abs=5e-5)
        assert score["stability"] == pytest.approx(0.547, abs=0.03)
        assert score["stability_label"] == "en_disputa"
        assert score["ns_as_zero"]["level"] == 1
        assert score["ns_as_zero"]["index"] == pytest.approx(44.3426, abs=5e-5)

    def test_the_dimensions(self, score: dict[str, Any]) -> None:
        levels = {code: each["level"] for code, each in score["dimensions"].items()}
        assert levels == {"OBJ": 2, "PLA": 2, "PRE": 0, "INF": 1, "EVA": 1}
        scores = [each["score"] for each in score["dimensions"].values()]
        assert scores == pytest.approx(
            [63.7963, 57.8704, 18.8889, 53.6111, 33.3333], abs=5e-5
        )

    def test_the_items(self, score: dict[str, Any]) -> None:
        levels = "".join(str(each["level"]) for each in score["items"].values())
        assert levels == "22212" + "222121" + "10000" + "21121" + "21011"
        assert list(score["items"]) == list(items())
        assert score["items"]["OBJ5"]["ns"] == pytest.approx(1 / 4)
        assert score["items"]["EVA5"]["na"] == pytest.approx(1 / 3)
        assert score["items"]["PRE2"]["score"] == pytest.approx(2.7778, abs=5e-5)

    def test_the_method_and_the_questionnaire_are_named(self, file: Path) -> None:
        found = report(file)
        assert found["method"] == "escalera5/1"
        assert found["questionnaire"] == "nucleo/1"
        assert len(found["reference"]) == 64

    def test_any_kind_of_file_gives_the_same(self, file: Path, tmp_path: Path) -> None:
        expected = report(file)
        rows = [header(), *demo_rows()]
        semicolons = write_csv(
            tmp_path / "b.csv", rows, delimiter=";", encoding="cp1252"
        )
        assert report(semicolons) == expected
        book = tmp_path / "c.xlsx"
        numbers = [[float(c) if str(c).isdecimal() else c for c in r] for r in rows]
        book.write_bytes(xlsx_bytes(Hoja1=numbers))
        assert report(book) == expected

    def test_the_order_of_rows_and_columns_never_matters(
        self, file: Path, tmp_path: Path
    ) -> None:
        expected = report(file)
        rows, order = demo_rows(), list(range(29))
        random.Random(7).shuffle(rows)
        random.Random(8).shuffle(order)
        shuffled = [[cells[i] for i in order] for cells in [header(), *rows]]
        assert report(write_csv(tmp_path / "b.csv", shuffled)) == expected

    def test_organisations_can_be_the_voices(self, file: Path, tmp_path: Path) -> None:
        rows = [
            [*cells[:2], "educacion", *cells[3:], sector]
            for cells, sector in zip(demo_rows(), DEMO_SECTORS, strict=True)
        ]
        school = write_csv(tmp_path / "b.csv", [header("organisation"), *rows])
        found = network(school, "--voice", "organisation")
        assert found["index"] == network(file)["index"]
        assert network(school)["reasons"][0] == "un_solo_sector"


class TestRosters:
    def test_coverage_is_counted_against_the_roster(
        self, file: Path, tmp_path: Path
    ) -> None:
        sectors = {*DEMO_SECTORS, "cultura", "vivienda", "justicia"}
        rows = [("network", "sector"), *(("Red demo 7", s) for s in sorted(sectors))]
        roster = write_csv(tmp_path / "roster.csv", [*rows, ("Sin filas", "salud")])
        demo, without = report(file, "--roster", roster)["networks"]
        assert demo["state"] == "provisional"
        assert (without["network"], without["n"]) == ("Sin filas", 0)
        assert (without["state"], without["level"]) == ("insufficient", None)
        assert "pocos_respondentes" in without["reasons"]
        assert without["dimensions"]["OBJ"]["score"] is None

    def test_a_sector_that_it_lacks_is_an_error(
        self, file: Path, tmp_path: Path
    ) -> None:
        roster = write_csv(
            tmp_path / "roster.csv", [("network", "sector"), ("Red demo 7", "salud")]
        )
        result = run("score", file, "--roster", roster)
        assert result.exit_code == 2
        assert "«educacion» no está en la nómina" in result.stderr
        assert "3 problemas; no se escribió nada." in result.stderr


class TestOutputs:
    def test_networks_come_in_order_of_first_appearance(self, tmp_path: Path) -> None:
        rows = [row("B"), row("A"), row("B", "r2"), row("C")]
        file = write_csv(tmp_path / "answers.csv", [header(), *rows])
        names = [each["network"] for each in report(file)["networks"]]
        assert names == ["B", "A", "C"]

    def test_csv_has_a_row_per_network(self, tmp_path: Path) -> None:
        rows = [*demo_rows("=Red ñandú"), row("B")]
        file = write_csv(tmp_path / "answers.csv", [header(), *rows[1:]])
        out = tmp_path / "scores.csv"
        file.write_bytes(csv_bytes([header(), *demo_rows("@Red ñandú"), row("B")]))
        assert run("score", file, "-o", out).exit_code == 0
        content = out.read_bytes()
        assert content.startswith(b"\xef\xbb\xbf")
        first, second = csv.DictReader(io.StringIO(content.decode("utf-8-sig")))
        assert first["network"] == "'@Red ñandú"
        assert float(first["index"]) == pytest.approx(45.5)
        assert first["PRE_level"] == "0"
        assert first["unmet"] == "c2=2/3"
        assert (second["level"], second["index"], second["n"]) == ("", "", "0")
        assert second["reasons"].split()[0] == "pocos_respondentes"

    def test_the_table_is_for_readers_in_spanish(self, file: Path) -> None:
        result = run("score", file, "--format", "table")
        heading, rule, line = result.stdout.splitlines()
        assert heading.split()[:3] == ["Red", "Nivel", "Estado"]
        assert set(rule) == {"-", " "}
        assert "Baja" in line
        assert "45,5" in line
        assert "[34,2; 56,8]" in line
        assert line.split()[-5:] == ["2", "2", "0", "1", "1"]

    def test_the_ending_of_the_file_decides_its_kind(
        self, file: Path, tmp_path: Path
    ) -> None:
        out = tmp_path / "scores.json"
        assert run("score", file, "-o", out).exit_code == 0
        assert json.loads(out.read_text(encoding="utf-8")) == report(file)
        assert json.loads(run("score", file).stdout) == report(file)

    def test_warnings_do_not_stop_it(self, tmp_path: Path) -> None:
        rows = demo_rows()
        rows[0][2] = "Salud"
        file = write_csv(tmp_path / "answers.csv", [header(), *rows])
        result = run("score", file)
        assert result.exit_code == 0
        assert result.stderr.startswith("Aviso: answers.csv: fila 3, columna sector")
        assert json.loads(result.stdout)["networks"][0]["n"] == 7


class TestFailures:
    def test_a_bad_file_gets_all_its_problems_and_writes_nothing(
        self, tmp_path: Path
    ) -> None:
        rows = [header(), row("A", "r1", "", OBJ1="9"), row("A", "r1")]
        file = write_csv(tmp_path / "answers.csv", rows)
        out = tmp_path / "scores.json"
        out.write_text("from before", encoding="utf-8")
        result = run("score", file, "-o", out)
        assert result.exit_code == 2
        assert result.stdout == ""
        told = [line.split(" — ") for line in result.stderr.splitlines()]
        write_codes = "Escriba 0, 1, 2, 3, NS o deje la celda vacía."
        assert [remedy for _, *remedy in told] == [
            ["Complétela: todas las filas la necesitan."],
            [write_codes],
            ["Deje una de las filas o dé a cada persona otro nombre."],
            [],
        ]
        assert [what for what, *_ in told] == [
            "answers.csv: fila 2, columna sector (celda C2): La celda está vacía.",
            "answers.csv: fila 2, columna OBJ1 (celda D2): "
            + "«9» no es un código de OBJ1.",
            "answers.csv: fila 3, columna respondent (celda B3): "
            + "«r1» ya respondió sobre «A» en la fila 2.",
            "3 problemas; no se escribió nada.",
        ]
        assert out.read_text(encoding="utf-8") == "from before"
        assert sorted(each.name for each in tmp_path.iterdir()) == [
            "answers.csv",
            "scores.json",
        ]

    def test_a_folder_that_is_not_there_is_one_line(
        self, file: Path, tmp_path: Path
    ) -> None:
        out = tmp_path / "missing" / "scores.json"
        result = run("score", file, "-o", out)
        assert result.exit_code == 1
        assert result.stderr.count("\n") == 1
        assert str(out.parent) in result.stderr
        assert not out.parent.exists()

    @pytest.mark.parametrize(
        ("name", "told"),
        [
            ("missing/scores.json", "missing: no existe esa carpeta"),
            ("folder", "folder: es una carpeta"),
            ("scores.xlsx", "termine en .csv, .json o .txt."),
        ],
    )
    def test_a_place_that_cannot_be_written_is_told_in_spanish(
        self, file: Path, name: str, told: str
    ) -> None:
        (file.parent / "folder").mkdir()
        result = run("score", file, "-o", file.parent / name)
        assert result.exit_code in (1, 2)
        assert result.stderr.strip().endswith(told)
        assert sorted(each.name for each in file.parent.iterdir()) == [
            "answers.csv",
            "folder",
        ]

    def test_an_answers_file_that_is_not_there_is_told_in_spanish(
        self, tmp_path: Path
    ) -> None:
        result = run("score", tmp_path / "nothing.csv")
        assert result.exit_code == 2
        assert "nothing.csv: No se puede leer el archivo: no existe" in result.stderr

    def test_an_unknown_questionnaire_is_told_with_those_there_are(
        self, file: Path
    ) -> None:
        result = run("score", file, "--questionnaire", "nucleo-9")
        assert result.exit_code == 2
        there_are = (
            "están hechos_informacion-1, hechos_minimos-1, hechos_minimos-2, "
            "hechos_presupuesto-1, hechos_red-1, nucleo-1, vinculos-1 y "
            "vinculos_extendido-1."
        )
        assert f"No existe el cuestionario «nucleo-9»; {there_are}" in result.stderr

    def test_a_questionnaire_without_scored_questions_is_not_scored(
        self, file: Path
    ) -> None:
        result = run("score", file, "--questionnaire", "hechos_minimos-1")
        assert result.exit_code == 2
        assert "no tiene preguntas con puntaje" in result.stderr

    def test_a_device_is_written_to_and_not_replaced(self, file: Path) -> None:
        assert run("score", file, "-o", "/dev/null").exit_code == 0
        assert Path("/dev/null").is_char_device()

    def test_a_reader_that_stops_early_is_no_error(self, file: Path) -> None:
        command = [sys.executable, "-m", "intersect.cli", "score", str(file)]
        with subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as process:
            assert process.stdout
            assert process.stderr
            process.stdout.close()
            assert process.stderr.read() == b""


def test_the_documentation_names_every_key(file: Path) -> None:
    text = (ROOT / "docs" / "files.md").read_text(encoding="utf-8")
    found = report(file)
    score = found["networks"][0]
    parts = (score["dimensions"]["OBJ"], score["items"]["OBJ1"], score["ns_as_zero"])
    lists = (*score["unmet"], *score["bottlenecks"])
    keys = {key for part in (found, score, *parts, *lists) for key in part}
    assert {key for key in keys if f"`{key}`" not in text} == set()
