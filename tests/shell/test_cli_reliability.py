"""`intersect reliability`: any table in, a coefficient out."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from intersect.cli import main
from tests.house.project import ROOT
from tests.shell.answers import csv_bytes, write_csv, xlsx_bytes

HEADER = ["A", "B", "C", "D"]
FOUR_OBSERVERS = [
    list(row)
    for row in zip(
        "123321412   ", "1233224125 3", " 3332342251 ", "12332441251 ", strict=True
    )
]
"""Krippendorff 2011: 12 units, 4 observers; a space is a missing value."""
SIX_TARGETS = ["9 2 5 8", "6 1 3 2", "8 4 6 8", "7 1 2 6", "10 5 6 9", "6 2 4 7"]
EIGHT_ROWS = ["11111", "11110", "11100", "11000", "10000", "00000", "10100", "11010"]


def run(*args: object) -> Result:
    return CliRunner().invoke(main, ["reliability", *(str(each) for each in args)])


def report(*args: object) -> dict[str, Any]:
    result = run(*args, "--format", "json")
    assert result.exit_code == 0, result.stderr
    loaded = json.loads(result.stdout)
    assert isinstance(loaded, dict)
    return loaded


def problems(*args: object) -> list[str]:
    """Return the problems of a file that is refused, without their remedies."""
    result = run(*args)
    assert result.exit_code == 2, result.output
    assert result.stdout == ""
    *told, count = result.stderr.splitlines()
    assert all(" — " in line for line in told)
    assert count.startswith(str(len(told)))
    return [line.split(" — ")[0] for line in told]


@pytest.fixture
def observers(tmp_path: Path) -> Path:
    return write_csv(tmp_path / "table.csv", [HEADER, *FOUR_OBSERVERS])


@pytest.fixture
def scale(tmp_path: Path) -> Path:
    rows = [[*"abcde"], *([*row] for row in EIGHT_ROWS)]
    return write_csv(tmp_path / "scale.csv", rows)


class TestMeasures:
    @pytest.mark.parametrize(
        ("measure", "published"),
        [
            ("alpha_nominal", 0.743421),
            ("alpha_ordinal", 0.815388),
            ("alpha_interval", 0.849107),
            ("alpha_ratio", 0.797403),
        ],
    )
    def test_alpha(self, observers: Path, measure: str, published: float) -> None:
        found = report(observers, "--measure", measure)
        assert found["value"] == pytest.approx(published, abs=5e-7)
        assert (found["parameters"], found["measure"]) == ("comparacion/1", measure)

    def test_the_others(self, scale: Path, tmp_path: Path) -> None:
        rows = [HEADER, *(row.split() for row in SIX_TARGETS)]
        targets = write_csv(tmp_path / "icc.csv", rows)
        icc = report(targets, "--measure", "icck")
        assert icc["value"] == pytest.approx(0.442797, abs=5e-7)
        guttman = report(scale, "--measure", "guttman")
        assert (guttman["cr"], guttman["mmr"]) == (0.9, 0.7)
        loevinger = report(scale, "--measure", "loevinger")
        assert loevinger["value"] == pytest.approx(0.724138, abs=5e-7)
        assert list(loevinger["items"]) == [*"abcde"]
        omega = report(scale, "--measure", "omega")
        assert list(omega["loadings"]) == [*"abcde"]

    def test_what_does_not_exist_is_null_with_its_reason(self, tmp_path: Path) -> None:
        file = write_csv(tmp_path / "t.csv", [["a", "b"], ["1", "2"], ["2", "1"]])
        found = report(file, "--measure", "omega")
        assert (found["value"], found["reason"]) == (None, "few_columns")
        text = run(file, "--measure", "omega", "--format", "table").stdout
        assert text.startswith("omega: – (hay muy pocas columnas)")

    def test_categories_may_be_words(self, tmp_path: Path) -> None:
        words = {"1": "sí", "2": "no", "3": "quizás", "4": "4.0", "5": "x", " ": ""}
        rows = [[words[each] for each in row] for row in FOUR_OBSERVERS]
        named = write_csv(tmp_path / "named.csv", [HEADER, *rows])
        found = report(named, "--measure", "alpha_nominal")
        assert found["value"] == pytest.approx(0.743421, abs=5e-7)

    @pytest.mark.parametrize("mark", ["NA", ".", "*", "NaN"])
    def test_what_may_mean_missing_is_a_category_and_told(
        self, tmp_path: Path, mark: str
    ) -> None:
        rows = [["a", "b"], ["1", "1"], ["1", mark], [mark, "2"]]
        file = write_csv(tmp_path / "t.csv", rows)
        result = run(file, "--measure", "alpha_nominal", "--format", "json")
        assert json.loads(result.stdout)["values"] == 6
        (told,) = result.stderr.splitlines()
        assert told.startswith(f"Aviso: t.csv: fila 3, columna b (celda B3): «{mark}»")
        among_numbers = run(file, "--measure", "alpha_ordinal")
        assert (among_numbers.exit_code == 0) == (mark in {"NA", "NaN"})

    def test_two_spellings_of_a_category_are_told(self, tmp_path: Path) -> None:
        rows = [["a", "b"], ["sí", "Sí"], ["no", "no"], ["no", "sí"]]
        file = write_csv(tmp_path / "t.csv", rows)
        told = run(file, "--measure", "alpha_nominal").stderr
        assert "fila 2, columna b (celda B2): «sí» y «Sí» se cuentan como dos." in told

    @pytest.mark.parametrize(
        ("measure", "figures"),
        [
            ("icc1", ["size", "icc1", "icck", "f", "df"]),
            ("guttman", ["errors", "cr", "mmr", "cs", "h"]),
        ],
    )
    def test_every_figure_is_there_also_where_it_is_not_known(
        self, tmp_path: Path, measure: str, figures: list[str]
    ) -> None:
        file = write_csv(tmp_path / "t.csv", [["a", "b"], ["1", ""], ["", "0"]])
        found = report(file, "--measure", measure)
        assert found["reason"] is not None
        assert [found[name] for name in figures] == [None] * 5

    def test_groups(self, tmp_path: Path) -> None:
        rows = [[*"abcde", "sede"], *([*r, "norte"] for r in EIGHT_ROWS)]
        rows += [[*r, "sur"] for r in EIGHT_ROWS[:6]]
        file = write_csv(tmp_path / "grouped.csv", rows)
        found = report(file, "--measure", "guttman", "--group", "sede")
        assert found["groups"]["norte"]["cr"] == 0.9
        assert found["groups"]["sur"]["cr"] == 1
        icc = report(file, "--measure", "icc1", "--group", "sede")
        assert (icc["units"], icc["values"]) == (2, 70)
        assert "groups" not in icc

    def test_any_kind_of_file_gives_the_same(
        self, observers: Path, tmp_path: Path
    ) -> None:
        expected = report(observers, "--measure", "alpha_interval")
        halves = [
            [
                each and f"{int(each) / 2}".replace(".", ",")
                for each in map(str.strip, r)
            ]
            for r in FOUR_OBSERVERS
        ]
        header = ["Año, uno", "b", "c", "d"]
        commas = write_csv(
            tmp_path / "b.csv", [header, *halves], delimiter=";", encoding="cp1252"
        )
        found = report(commas, "--measure", "alpha_interval")
        assert found["value"] == pytest.approx(expected["value"])
        book = tmp_path / "c.xlsx"
        numbers = [[float(c) if c.strip() else None for c in r] for r in FOUR_OBSERVERS]
        book.write_bytes(xlsx_bytes(otra=[["x"], [1]], Tabla=[HEADER, *numbers]))
        assert report(book, "--measure", "alpha_interval") == expected

    def test_names_of_rows_without_a_heading_are_no_column(
        self, observers: Path, tmp_path: Path
    ) -> None:
        rows = [[f"u{n}", *row] for n, row in enumerate(FOUR_OBSERVERS)]
        file = write_csv(tmp_path / "b.csv", [["", *HEADER], *rows])
        measure = ("--measure", "alpha_nominal")
        assert report(file, *measure) == report(observers, *measure)

    def test_na_is_missing_among_numbers_and_a_category_among_words(
        self, observers: Path, tmp_path: Path
    ) -> None:
        rows = [[cell.strip() or "NA" for cell in row] for row in FOUR_OBSERVERS]
        file = write_csv(tmp_path / "na.csv", [HEADER, *rows])
        for measure in ("alpha_ordinal", "icc1"):
            found = report(file, "--measure", measure)
            assert found == report(observers, "--measure", measure)
        counted = run(file, "--measure", "alpha_nominal")
        assert counted.exit_code == 0
        assert counted.stderr.count("«NA» se contó como una categoría.") == 1
        assert run(observers, "--measure", "alpha_nominal").stderr == ""

    @pytest.mark.parametrize("heading", ["id", "Unidad", "subject", "rownames"])
    @pytest.mark.parametrize("name", ["{}", "S{}", "10{}"])
    def test_a_first_column_of_row_names_is_not_counted_and_told(
        self, observers: Path, tmp_path: Path, heading: str, name: str
    ) -> None:
        rows = [[name.format(n), *row] for n, row in enumerate(FOUR_OBSERVERS, 1)]
        file = write_csv(tmp_path / "t.csv", [[heading, *HEADER], *rows])
        measure = ("--measure", "alpha_interval")
        assert report(file, *measure) == report(observers, *measure)
        told = run(file, *measure).stderr
        place = f"Aviso: t.csv: fila 1, columna {heading} (celda A1): "
        assert told.startswith(place + "La columna nombra las filas")

    def test_row_names_beside_groups_are_not_counted(self, tmp_path: Path) -> None:
        rows = [["g", "id", "a", "b"], ["1", "7", "1", "2"], ["2", "9", "3", "4"]]
        file = write_csv(tmp_path / "t.csv", rows)
        found = report(file, "--measure", "icc1", "--group", "g")
        assert found["values"] == 4
        assert report(file, "--measure", "icc1", "--group", "id")["values"] == 6

    @pytest.mark.parametrize("names", [["1", "1", "2"], ["1", "", "2"]])
    def test_a_first_column_that_repeats_a_name_is_counted_and_told(
        self, tmp_path: Path, names: list[str]
    ) -> None:
        rows = [["subject", "score"], *([name, "5"] for name in names)]
        file = write_csv(tmp_path / "t.csv", rows)
        result = run(file, "--measure", "icc1", "--format", "json")
        assert json.loads(result.stdout)["values"] == 3 + sum(map(bool, names))
        assert "fila 1, columna subject (celda A1): " in result.stderr
        assert "--group" in result.stderr

    def test_names_alone_are_no_table(self, tmp_path: Path) -> None:
        file = write_csv(tmp_path / "t.csv", [["id"], ["1"], ["2"]])
        assert problems(file, "--measure", "icc1") == [
            "t.csv: fila 1: No hay ninguna columna con valores."
        ]

    def test_a_single_column_may_have_decimal_commas(self, tmp_path: Path) -> None:
        file = tmp_path / "one.csv"
        file.write_text("x\n1,5\n2,5\n", encoding="utf-8")
        found = report(file, "--measure", "cronbach")
        assert (found["reason"], found["columns"]) == ("few_columns", 1)


class TestOutputs:
    def test_the_table_is_for_readers_in_spanish(self, scale: Path) -> None:
        text = run(scale, "--measure", "loevinger", "--format", "table").stdout
        assert text.splitlines()[0] == "loevinger: 0,724 (escala fuerte)"
        assert "Filas completas: 8" in text
        assert text.splitlines()[-5].split() == ["a", "1,000"]

    def test_the_table_has_a_line_a_group(self, tmp_path: Path) -> None:
        rows = [[*"abcde", "sede"], *([*r, "norte"] for r in EIGHT_ROWS)]
        file = write_csv(tmp_path / "grouped.csv", rows)
        text = run(
            file, "--measure", "cronbach", "--group", "sede", "--format", "table"
        ).stdout
        assert text.splitlines()[-1].startswith("norte  0,")
        assert "Intervalo (95 %): [" in text

    def test_a_file_is_written_whole_by_its_ending(
        self, scale: Path, tmp_path: Path
    ) -> None:
        out = tmp_path / "report.json"
        assert run(scale, "--measure", "guttman", "-o", out).exit_code == 0
        assert json.loads(out.read_text("utf-8")) == report(
            scale, "--measure", "guttman"
        )
        text = tmp_path / "report.txt"
        assert run(scale, "--measure", "guttman", "-o", text).exit_code == 0
        assert text.read_text("utf-8").startswith("guttman: 0,900")

    @pytest.mark.parametrize(
        ("name", "told"),
        [
            ("missing/report.json", "missing: no existe esa carpeta"),
            ("report.xlsx", "termine en .json o .txt."),
        ],
    )
    def test_a_place_that_cannot_be_written_is_told(
        self, scale: Path, name: str, told: str
    ) -> None:
        result = run(scale, "--measure", "guttman", "-o", scale.parent / name)
        assert result.exit_code in (1, 2)
        assert result.stderr.strip().endswith(told)

    def test_what_looks_like_names_is_a_warning(self, tmp_path: Path) -> None:
        rows = [["5", "7"], ["1", "4"], ["2", "6"], ["3", "5"]]
        result = run(write_csv(tmp_path / "t.csv", rows), "--measure", "alpha_interval")
        assert result.exit_code == 0
        first, second = result.stderr.splitlines()
        assert first.startswith("Aviso: t.csv: fila 1: La primera fila")
        assert second.startswith("Aviso: t.csv: fila 1, columna 5 (celda A1): ")


class TestBadInput:
    def test_all_problems_are_told_at_once(self, tmp_path: Path) -> None:
        rows = [
            ["a", "b", "a", ""],
            ["1", "dos", "3", ""],
            ["1", "2", "", "9"],
            ["=1+1", "2", "inf", ""],
            ["1_000", "1e999", "0"],
        ]
        file = write_csv(tmp_path / "bad.csv", rows)
        out = tmp_path / "out.json"
        out.write_text("from before", encoding="utf-8")
        assert problems(
            file, "--measure", "cronbach", "--group", "sede", "-o", out
        ) == [
            "bad.csv: fila 1, columna a (celda C1): La columna a está dos veces.",
            "bad.csv: fila 1, celda D1: La celda está en una columna sin nombre.",
            "bad.csv: fila 1: No existe la columna «sede».",
            "bad.csv: fila 2, columna b (celda B2): «dos» no es un número.",
            "bad.csv: fila 4, columna a (celda A4): La celda tiene una fórmula.",
            "bad.csv: fila 5, columna a (celda A5): «1_000» no es un número.",
            "bad.csv: fila 5, columna b (celda B5): "
            + "El número «1e999» es demasiado grande.",
        ]
        assert out.read_text(encoding="utf-8") == "from before"

    def test_a_column_of_names_is_told_once(self, tmp_path: Path) -> None:
        rows = [["sede", "x"], ["r1", "1"], ["r2", "2"], ["r3", "3"]]
        file = write_csv(tmp_path / "t.csv", rows)
        assert problems(file, "--measure", "icc1") == [
            "t.csv: fila 1, columna sede (celda A1): "
            + "Ninguna celda de esta columna es un número."
        ]

    def test_formulas_are_told_as_what_they_are(self, tmp_path: Path) -> None:
        file = write_csv(tmp_path / "t.csv", [["x", "y"], ["=A1", "1"], ["=A2", "2"]])
        told = problems(file, "--measure", "icc1")
        assert len(told) == 2
        assert all("tiene una fórmula" in line for line in told)

    def test_numbers_that_the_measure_is_not_made_for(self, tmp_path: Path) -> None:
        file = write_csv(tmp_path / "t.csv", [["a", "b"], ["0", "2"], ["-1", "1"]])
        what = "Una escala de Guttman se compone de 0 y 1."
        assert problems(file, "--measure", "guttman") == [
            f"t.csv: fila 2, columna b (celda B2): {what}",
            f"t.csv: fila 3, columna a (celda A3): {what}",
        ]
        assert len(problems(file, "--measure", "alpha_ratio")) == 1

    def test_a_row_without_its_group(self, tmp_path: Path) -> None:
        rows = [["sede", "a"], ["norte", "1"], ["", "2"]]
        file = write_csv(tmp_path / "t.csv", rows)
        assert problems(file, "--measure", "icc1", "--group", "sede") == [
            "t.csv: fila 3, columna sede (celda A3): La celda está vacía."
        ]

    def test_only_the_group(self, tmp_path: Path) -> None:
        file = write_csv(tmp_path / "t.csv", [["sede"], ["norte"]])
        (told,) = problems(file, "--measure", "icc1", "--group", "sede")
        assert told == "t.csv: fila 1: No hay ninguna columna con valores."

    @pytest.mark.parametrize(
        ("content", "told"),
        [
            (b"", "t.csv: El archivo está vacío."),
            (b"\n ,\n", "t.csv: El archivo está vacío."),
            (b"a,b\n", "t.csv: fila 1: Hay nombres de columna y ninguna fila"),
            (b'a,b\n1,"2\n', "t.csv: fila 2: Hay comillas sin su pareja"),
            (b"a,b\n1,2\n3\n", "t.csv: fila 3: La fila tiene 1 celda y la"),
            (b"a,b,c\n1,2\n", "t.csv: fila 2: La fila tiene 2 celdas y la"),
            (b"3,3\n2,1\n", "t.csv: fila 1: La primera fila tiene sólo números"),
            (b"a,b\n1,1e308\n", "t.csv: fila 2, columna b (celda B2): El número"),
        ],
    )
    def test_files_that_are_no_table(
        self, tmp_path: Path, content: bytes, told: str
    ) -> None:
        file = tmp_path / "t.csv"
        file.write_bytes(content)
        (line,) = problems(file, "--measure", "cronbach")
        assert line.startswith(told)

    def test_a_file_that_is_not_there(self, tmp_path: Path) -> None:
        (told,) = problems(tmp_path / "nothing.csv", "--measure", "cronbach")
        assert "no existe" in told

    def test_a_measure_that_does_not_exist(self, scale: Path) -> None:
        result = run(scale, "--measure", "kappa")
        assert result.exit_code == 2
        assert "alpha_ordinal" in result.stderr

    def test_a_group_is_suggested(self, tmp_path: Path) -> None:
        file = write_csv(tmp_path / "t.csv", [["Sede", "a"], ["1", "1"], ["1", "2"]])
        result = run(file, "--measure", "icc1", "--group", "sede")
        assert "¿Quiso decir Sede?" in result.stderr


def test_the_documentation_names_every_key(scale: Path) -> None:
    text = (ROOT / "docs" / "tables.md").read_text(encoding="utf-8")
    keys: set[str] = set()
    for measure in ("guttman", "loevinger", "omega", "cronbach", "icc1", "alpha_ratio"):
        keys |= report(scale, "--measure", measure, "--group", "a").keys()
    assert {key for key in keys if f"`{key}`" not in text} == set()


def test_quoted_texts_and_marks_do_not_matter(tmp_path: Path) -> None:
    plain = [["a", "b"], ["1", "2"], ["2", "3"], ["4", "4"]]
    content = csv_bytes(plain).decode().replace("1", '"1"').encode("utf-8-sig")
    file = tmp_path / "t.csv"
    file.write_bytes(content)
    other = write_csv(tmp_path / "p.csv", plain)
    measure = ("--measure", "cronbach")
    assert report(file, *measure) == report(other, *measure)
