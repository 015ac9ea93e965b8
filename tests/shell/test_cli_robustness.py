"""`intersect robustness`: any composite index in, what moves its ranks out."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from intersect.analysis.comparison import default_comparison
from intersect.cli import main
from tests.house.project import ROOT
from tests.shell.answers import write_csv, xlsx_bytes

PILLARS = ["Physical", "ConEcFin", "Political", "Instit", "P2P"]
PILLARS += ["Environ", "Social", "SusEcFin"]
ASEM = [
    ["unit", *PILLARS],
    ["CHE", 63.41, 32.87, 74.78, 85.94, 56.93, 77.21, 87.85, 56.88],
    ["NLD", 64.87, 46.62, 84.55, 71.74, 41.92, 58.73, 86.58, 57.78],
    ["DNK", 50.52, 30.43, 78.13, 75.35, 51.04, 69.83, 86.40, 61.29],
    ["NOR", 58.18, 25.70, 80.03, 89.46, 33.80, 70.90, 87.00, 56.59],
]
"""COINr 1.1.14, vignette «Presenting Results»; scores 68.38, 64.82, 64.80, 64.47."""
COLUMNS = ["code", "parent", "weight", "direction", "level"]
STRUCTURE = [
    COLUMNS,
    *([pillar, "Conn", 1, 1, 1] for pillar in PILLARS[:5]),
    *([pillar, "Sust", 1, 1, 1] for pillar in PILLARS[5:]),
    ["Conn", "Index", 1, 1, 2],
    ["Sust", "Index", 1, 1, 2],
    ["Index", "", 1, 1, 3],
]


def run(*args: object) -> Result:
    return CliRunner().invoke(main, ["robustness", *(str(each) for each in args)])


def report(*args: object) -> dict[str, Any]:
    result = run(*args, "--format", "json")
    assert result.exit_code == 0, result.stderr
    loaded = json.loads(result.stdout)
    assert isinstance(loaded, dict)
    return loaded


def problems(*args: object) -> list[str]:
    """Return the problems of files that are refused, without their remedies."""
    result = run(*args)
    assert result.exit_code == 2, result.output
    assert result.stdout == ""
    *told, count = result.stderr.splitlines()
    assert count.startswith(str(len(told)))
    return [line.split(" — ")[0] for line in told]


@pytest.fixture
def asem(tmp_path: Path) -> Path:
    return write_csv(tmp_path / "scores.csv", ASEM)


@pytest.fixture
def structure(tmp_path: Path) -> Path:
    return write_csv(tmp_path / "structure.csv", STRUCTURE)


class TestReport:
    def test_asem(self, asem: Path, structure: Path) -> None:
        found = report(asem, "--structure", structure, "--normalise", "none")
        index = {unit: scores["Index"] for unit, scores in found["scores"].items()}
        assert index == pytest.approx(
            {"CHE": 68.38, "NLD": 64.82, "DNK": 64.80, "NOR": 64.47}, abs=0.0101
        )
        assert found["scores"]["CHE"]["Conn"] == pytest.approx(62.79, abs=0.0101)
        assert found["ranks"]["CHE"] == {
            "nominal": 1, "median": 1, "low": 1, "high": 1
        }  # fmt: skip
        ranks = [found["ranks"][unit]["nominal"] for unit in ("NLD", "DNK", "NOR")]
        assert ranks == [2, 3, 4]
        assert found["ranks"]["NLD"]["high"] > 2
        assert set(found["removal"]) == {*PILLARS, "Conn", "Sust"}
        assert set(found["choices"]) == {"weights", "aggregation"}
        assert (found["parameters"], found["replications"], found["seed"]) == (
            "comparacion/1",
            1000,
            1,
        )

    def test_without_a_structure_all_indicators_count_alike(self, asem: Path) -> None:
        found = report(asem, "--normalise", "none", "--replications", 10)
        mean = sum(ASEM[1][1:]) / 8  # type: ignore[arg-type]
        assert found["scores"]["CHE"]["index"] == pytest.approx(mean)
        assert found["scale"] == 100

    def test_minmax_and_directions(self, tmp_path: Path) -> None:
        rows = [["", "up", "down"], ["X", "1", "10"], ["Y", "3", "10"], ["Z", "", "30"]]
        scores = write_csv(tmp_path / "s.csv", rows)
        tree = [["Code", "PARENT", "direction"], ["up", "all"], ["down", "all", "-1"]]
        tree = [[*row, "", ""][:3] for row in [*tree, ["all"]]]
        found = report(scores, "--structure", write_csv(tmp_path / "t.csv", tree))
        assert found["scores"] == {
            "X": {"up": 0, "down": 100, "all": 50},
            "Y": {"up": 100, "down": 100, "all": 100},
            "Z": {"up": None, "down": 0, "all": 0},
        }

    def test_a_seed_decides_everything(self, asem: Path, structure: Path) -> None:
        options = ("--structure", structure, "--replications", 300, "--seed")
        assert run(asem, *options, 7).stdout == run(asem, *options, 7).stdout
        assert report(asem, *options, 7) != report(asem, *options, 8)

    def test_any_kind_of_file_gives_the_same(
        self, asem: Path, structure: Path, tmp_path: Path
    ) -> None:
        expected = report(asem, "--structure", structure)
        commas = [[str(cell).replace(".", ",") for cell in row] for row in ASEM]
        other = write_csv(tmp_path / "b.csv", commas, delimiter=";", encoding="cp1252")
        tabs = write_csv(tmp_path / "c.csv", STRUCTURE, delimiter="\t")
        assert report(other, "--structure", tabs) == expected
        book = tmp_path / "both.xlsx"
        book.write_bytes(xlsx_bytes(estructura=STRUCTURE, puntajes=ASEM))
        assert report(book, "--structure", book) == expected

    def test_what_statistical_programs_write_for_missing(self, tmp_path: Path) -> None:
        """Numbered rows without a heading, NA and NaN, as R and Python write them."""
        rows = [["", "a", "b"], ["X", "1", "NA"], ["Y", "NaN", "2"], ["NA", "na", "8"]]
        scores = write_csv(tmp_path / "s.csv", rows)
        tree = [
            ["", "code", "parent", "weight", "direction", "level"],
            ["1", "a", "all", "2", "NA", "1"],
            ["2", "b", "all", "1", "-1", "NA"],
            ["3", "all", "NA", "NA", "1", "2"],
        ]
        found = report(scores, "--structure", write_csv(tmp_path / "t.csv", tree))
        assert found["scores"] == {
            "X": {"a": None, "b": None, "all": None},
            "Y": {"a": None, "b": 100, "all": 100},
            "NA": {"a": None, "b": 0, "all": 0},
        }

    def test_a_component_may_be_called_na(self, tmp_path: Path) -> None:
        scores = write_csv(tmp_path / "s.csv", [["u", "x"], ["X", "40"], ["Y", "0"]])
        tree = [["code", "parent"], ["x", "NA"], ["NA", "all"], ["all", ""]]
        found = report(scores, "--structure", write_csv(tmp_path / "t.csv", tree))
        assert found["scores"]["X"] == {"x": 100, "NA": 100, "all": 100}

    @pytest.mark.parametrize("parent", ["Index", ""])
    def test_the_whole_needs_no_row(self, tmp_path: Path, parent: str) -> None:
        rows = [["u", "a", "b"], ["X", "40", "80"], ["Y", "0", "9"]]
        scores = write_csv(tmp_path / "s.csv", rows)
        tree = [["code", "parent", "weight"], ["a", parent, "3"], ["b", parent, "1"]]
        options = ("--structure", write_csv(tmp_path / "t.csv", tree))
        found = report(scores, *options, "--normalise", "none")
        assert found["scores"]["X"] == {"a": 40, "b": 80, parent or "index": 50}
        assert set(found["removal"]) == {"a", "b"}

    def test_a_typeset_minus_is_a_minus(self, tmp_path: Path) -> None:
        rows = [["u", "a"], ["X", "\N{MINUS SIGN}2,5"], ["Y", "1e\N{MINUS SIGN}1"]]
        file = write_csv(tmp_path / "s.csv", rows)
        found = report(file, "--normalise", "none")
        assert [each["a"] for each in found["scores"].values()] == [-2.5, 0.1]

    def test_a_geometric_mean_of_shares(self, tmp_path: Path) -> None:
        """UNDP 2015, Norway: .948, .906 and .978 come to .944."""
        rows = [["c", "h", "e", "i"], ["Norway", 0.9477, 0.9061, 0.9784]]
        file = write_csv(tmp_path / "hdi.csv", rows)
        found = report(file, "--aggregation", "geometric", "--normalise", "none")
        assert found["scores"]["Norway"]["index"] == pytest.approx(0.944, abs=0.0005)
        assert (found["scale"], found["floor"]) == (1, 0.01)

    def test_what_tells_nothing_is_null_with_its_reason(self, tmp_path: Path) -> None:
        rows = [["u", "a", "b"], ["X", "5", ""], ["Y", "5", ""]]
        found = report(write_csv(tmp_path / "s.csv", rows))
        assert found["scores"]["X"] == {"a": None, "b": None, "index": None}
        assert set(found["ranks"]["X"].values()) == {None}
        assert found["reasons"] == {
            "components": {"a": "no_spread", "b": "no_values"},
            "ranks": {"X": "no_values", "Y": "no_values"},
            "removal": {"a": "no_units", "b": "no_units"},
            "choices": {"weights": "no_units", "aggregation": "no_units"},
        }


class TestOutputs:
    def test_the_table_is_for_readers_in_spanish(
        self, asem: Path, structure: Path
    ) -> None:
        options = ("--structure", structure, "--normalise", "none")
        text = run(asem, *options, "--format", "table").stdout
        heading, _, first, *_ = text.splitlines()
        assert heading.split() == ["Unidad", "Puntaje", "Lugar", "Mediana", "Rango",
                                   "(5–95", "%)"]  # fmt: skip
        assert first.split() == ["CHE", "68,4", "1", "1", "1–1"]
        assert "Cambiar los pesos mueve en promedio 0," in text
        assert "Quitar ConEcFin mueve en promedio" in text

    def test_the_table_tells_what_could_not_be_tried(self, tmp_path: Path) -> None:
        rows = [["u", "a", "b"], ["X", "-5", ""], ["Y", "500", ""]]
        file = write_csv(tmp_path / "s.csv", rows)
        text = run(file, "--normalise", "none", "--format", "table").stdout
        assert "b quedó fuera: no hay valores." in text
        assert (
            "No se puede probar a cambiar el tipo de media: una media geométrica "
            "necesita números mayores que 0."
        ) in text
        assert "No se puede probar a quitar a: ninguna unidad tiene puntaje." in text

    def test_a_file_is_written_whole(self, asem: Path, tmp_path: Path) -> None:
        out = tmp_path / "out.json"
        assert run(asem, "-o", out).exit_code == 0
        assert json.loads(out.read_text("utf-8")) == report(asem)
        assert run(asem, "-o", tmp_path / "out.csv").exit_code == 2
        assert run(asem, "-o", tmp_path / "no" / "out.json").exit_code == 1
        names = {each.name for each in tmp_path.iterdir()}
        assert names == {"scores.csv", "out.json"}

    @pytest.mark.parametrize(
        "options", [("--replications", 0), ("--seed", -1), ("--normalise", "z")]
    )
    def test_options_that_make_no_sense(
        self, asem: Path, options: tuple[object, ...]
    ) -> None:
        assert run(asem, *options).exit_code == 2


class TestBadInput:
    def test_all_problems_of_the_scores(self, tmp_path: Path) -> None:
        rows = [
            ["u", "a", "index"],
            ["X", "1", "uno"],
            ["", "12a", "2"],
            ["X", "1", "3"],
        ]
        file = write_csv(tmp_path / "s.csv", rows)
        assert problems(file) == [
            "s.csv: fila 3, columna u (celda A3): La celda está vacía.",
            "s.csv: fila 4, columna u (celda A4): La unidad «X» ya está en la fila 2.",
            "s.csv: fila 2, columna index (celda C2): «uno» no es un número.",
            "s.csv: fila 3, columna a (celda B3): «12a» no es un número.",
            "s.csv: fila 1, columna index (celda C1): "
            + "«index» es el nombre del índice completo.",
        ]

    def test_all_problems_of_the_structure(self, tmp_path: Path) -> None:
        rows = [
            COLUMNS,
            ["a", "X", "-1", "2", "1.5"],
            ["a", "X", "mucho", "", ""],
            ["b", "Conm", "", "", "1"],
            ["Conn", "", "", "", "2"],
            ["X", "Y", "0", "", "2"],
            ["Y", "X", "", "", "2"],
            ["", "X", "", "", ""],
            ["Z", "", "", "", ""],
        ]
        scores = write_csv(tmp_path / "s.csv", [["u", "a"], ["X", "1"]])
        tree = write_csv(tmp_path / "t.csv", rows)
        assert problems(scores, "--structure", tree) == [
            "t.csv: fila 2, columna weight (celda C2): «-1» no es un peso.",
            "t.csv: fila 2, columna direction (celda D2): «2» no es una dirección.",
            "t.csv: fila 2, columna level (celda E2): «1.5» no es un nivel.",
            "t.csv: fila 3, columna weight (celda C3): «mucho» no es un peso.",
            "t.csv: fila 8, columna code (celda A8): La celda está vacía.",
            "t.csv: fila 3, columna code (celda A3): El código a ya está en la fila 2.",
            "t.csv: fila 9, columna parent (celda B9): "
            + "Z no pertenece a otro código, y Conn tampoco.",
            "t.csv: fila 4, columna parent (celda B4): "
            + "El código superior «Conm» no tiene una fila propia.",
            "t.csv: fila 6, columna parent (celda B6): X es parte de sí mismo.",
            "t.csv: fila 7, columna parent (celda B7): Y es parte de sí mismo.",
            "t.csv: fila 6, columna level (celda E6): "
            + "Por su nivel, X no está debajo de Y.",
            "t.csv: fila 7, columna level (celda E7): "
            + "Por su nivel, Y no está debajo de X.",
            "t.csv: fila 6, columna weight (celda C6): "
            + "Todas las partes de Y tienen peso 0.",
        ]

    def test_scores_and_structure_must_fit(self, tmp_path: Path) -> None:
        scores = write_csv(
            tmp_path / "s.csv", [["u", "a", "Conn", "Enviro", "zzz"], ["X", 1, 2, 3, 4]]
        )
        rows = [
            ["code", "parent", "direction"],
            ["a", "Conn", ""],
            ["Environ", "Conn", ""],
            ["Conn", "", "-1"],
        ]
        tree = write_csv(tmp_path / "t.csv", rows)
        assert problems(scores, "--structure", tree) == [
            "t.csv: fila 4, columna direction (celda C4): "
            + "Sólo los indicadores tienen dirección: esta fila es la media de otras.",
            "t.csv: fila 3, columna code (celda A3): "
            + "Los puntajes no tienen una columna Environ.",
            "s.csv: fila 1, columna Conn (celda C1): "
            + "Conn es la media de otros códigos y se calcula aquí.",
            "s.csv: fila 1, columna Enviro (celda D1): "
            + "La columna «Enviro» no está en la estructura.",
            "s.csv: fila 1, columna zzz (celda E1): "
            + "La columna «zzz» no está en la estructura.",
        ]
        stderr = run(scores, "--structure", tree).stderr
        assert "¿Quiso decir Environ?" in stderr

    def test_problems_of_both_files_come_together(self, tmp_path: Path) -> None:
        scores = write_csv(tmp_path / "s.csv", [["u", "a"], ["X", "?"]])
        tree = write_csv(tmp_path / "t.csv", [["codigo", "parent"], ["a", "b"]])
        told = problems(scores, "--structure", tree)
        assert [line.split(":")[0] for line in told] == ["t.csv", "t.csv", "s.csv"]
        missing = run(tmp_path / "no.csv", "--structure", tmp_path / "nor.csv")
        assert missing.exit_code == 2
        assert missing.stderr.count("no existe") == 2

    @pytest.mark.parametrize(
        ("cells", "told"),
        [
            (["81.6", "64,992", "80.1", "1,234"], "2, columna b (celda C2): «64,992»"),
            (["81,6", "992", "80,1", "1.234"], "3, columna b (celda C3): «1.234»"),
            (
                ["0.125", "64,992", "1.250", "42,261"],
                "2, columna b (celda C2): «64,992»",
            ),
            (["2.5", "1.250", "2.5", "1,234"], "3, columna b (celda C3): «1,234»"),
        ],
    )
    def test_a_mark_that_may_be_one_of_thousands(
        self, tmp_path: Path, cells: list[str], told: str
    ) -> None:
        rows = [["u", "a", "b"], ["X", *cells[:2]], ["Y", *cells[2:]]]
        (line,) = problems(write_csv(tmp_path / "s.csv", rows))
        assert line == (
            f"s.csv: fila {told} lleva otro signo decimal que los demás números "
            "de la tabla: ¿separa miles?"
        )

    @pytest.mark.parametrize(
        "cells", [["2.5", "2,5"], ["0.125", "0,250"], ["1.250", "3"], ["1,250", "2"]]
    )
    def test_a_mark_that_can_only_be_a_decimal_one(
        self, tmp_path: Path, cells: list[str]
    ) -> None:
        rows = [["u", "a", "b"], ["X", *cells], ["Y", "1", "2"]]
        found = report(write_csv(tmp_path / "s.csv", rows), "--normalise", "none")
        numbers = [float(each.replace(",", ".")) for each in cells]
        assert [found["scores"]["X"][code] for code in "ab"] == numbers

    def test_a_structure_without_a_whole(self, tmp_path: Path) -> None:
        scores = write_csv(tmp_path / "s.csv", [["u", "a"], ["X", "1"]])
        tree = write_csv(
            tmp_path / "t.csv", [["code", "parent"], ["a", "b"], ["b", "a"]]
        )
        told = problems(scores, "--structure", tree)
        assert told[0].endswith("¿cuál es el índice completo?")

    def test_a_whole_without_a_row_must_be_one(self, tmp_path: Path) -> None:
        scores = write_csv(tmp_path / "s.csv", [["u", "a", "b"], ["X", "1", "2"]])
        tree = [["code", "parent"], ["a", "Índice"], ["b", "Indice"]]
        told = problems(scores, "--structure", write_csv(tmp_path / "t.csv", tree))
        assert [line.split(": ", 1)[1] for line in told] == [
            "Todas las filas pertenecen a otra: ¿cuál es el índice completo?",
            "fila 2, columna parent (celda B2): "
            + "El código superior «Índice» no tiene una fila propia.",
            "fila 3, columna parent (celda B3): "
            + "El código superior «Indice» no tiene una fila propia.",
        ]
        computed = write_csv(tmp_path / "c.csv", [["u", "a", "All"], ["X", "1", "2"]])
        tree = [["code", "parent"], ["a", "All"]]
        told = problems(computed, "--structure", write_csv(tmp_path / "t.csv", tree))
        assert told == [
            "c.csv: fila 1, columna All (celda C1): "
            + "All es la media de otros códigos y se calcula aquí."
        ]

    def test_levels_may_count_from_either_end(
        self, asem: Path, structure: Path, tmp_path: Path
    ) -> None:
        turned = [[*row[:4], 4 - int(row[4])] for row in STRUCTURE[1:]]
        other = write_csv(tmp_path / "t.csv", [COLUMNS, *turned])
        assert report(asem, "--structure", other) == report(
            asem, "--structure", structure
        )

    def test_a_geometric_mean_of_what_has_none(self, tmp_path: Path) -> None:
        rows = [["u", "a", "b"], ["X", "-1", "200"], ["Y", "0", "3"]]
        file = write_csv(tmp_path / "s.csv", rows)
        what = "Una media geométrica necesita números mayores que 0, una vez aplicada"
        told = problems(file, "--normalise", "none", "--aggregation", "geometric")
        assert [line.split(" la dirección")[0] for line in told] == [
            f"s.csv: fila 2, columna a (celda B2): {what}",
            f"s.csv: fila 3, columna a (celda B3): {what}",
        ]

    @pytest.mark.parametrize(
        ("content", "told"),
        [
            (b"", "s.csv: El archivo está vacío."),
            (b"u,a\n", "s.csv: fila 1: Hay nombres de columna"),
            (b"u\nX\n", "s.csv: fila 1: No hay ninguna columna con puntajes."),
            (b",a\n,1\n", "s.csv: fila 1: La primera columna está vacía."),
            (b"u;a\nX;1;2\n", "s.csv: fila 1, celda C1: La celda está en una columna"),
            (b'u,a\nX,"1\n', "s.csv: fila 2: Hay comillas sin su pareja."),
        ],
    )
    def test_files_that_are_no_scores(
        self, tmp_path: Path, content: bytes, told: str
    ) -> None:
        file = tmp_path / "s.csv"
        file.write_bytes(content)
        (line,) = problems(file)
        assert line.startswith(told)


def test_help_and_documentation_tell_the_defaults_of_the_register() -> None:
    comparison = default_comparison()
    told = " ".join(run("--help").stdout.split())
    assert f"[por omisión: {comparison.replications_count}]" in told
    assert f"[por omisión: {comparison.replications_seed}]" in told
    text = (ROOT / "docs" / "tables.md").read_text(encoding="utf-8")
    assert f"`{comparison.key}`" in text
    assert f"{comparison.replications_count:,} unless said otherwise" in text


def test_the_documentation_names_every_key(asem: Path) -> None:
    text = (ROOT / "docs" / "tables.md").read_text(encoding="utf-8")
    found = report(asem)
    keys = {*found, *found["ranks"]["CHE"], *found["choices"], *found["reasons"]}
    assert {key for key in keys if f"`{key}`" not in text} == set()
