"""`intersect overlap`: networks in, their overlaps out."""

import csv
import io
import json
import random
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from intersect.cli import main
from tests.house.project import ROOT
from tests.shell.answers import write_csv, xlsx_bytes
from tests.shell.network_rows import network_row, worked_example, write_networks
from tests.shell.test_cli_commands import loaded_by

PAIR_KEYS = [
    *("territory", "a", "b", "shared", "jaccard", "overlap", "m", "theta", "pi"),
    *("phi", "t", "R", "class", "hypergeometric_p", "bicm_p", "bicm_q"),
    "hours_released",
]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return write_csv(tmp_path / "networks.csv", worked_example())


def run(*args: object) -> Result:
    return CliRunner().invoke(main, ["overlap", *map(str, args)])


def report(*args: object) -> dict[str, Any]:
    result = run(*args, "--format", "json")
    assert result.exit_code == 0, result.stderr
    loaded = json.loads(result.stdout)
    assert isinstance(loaded, dict)
    return loaded


class TestTheWorkedExample:
    """Method C.6 and C.4."""

    def test_a_redundant_pair(self, file: Path) -> None:
        pairs = report(file)["pairs"]
        assert list(pairs[0]) == PAIR_KEYS
        numbers = {
            "shared": 6,
            "jaccard": 0.6,
            "overlap": 0.75,
            "m": 0.75,
            "theta": 0.6667,
            "pi": 0.5,
            "phi": 0.6667,
            "t": 1,
            "R": 0.6389,
            "hypergeometric_p": 0.1002,
            "bicm_p": 0.4683,
            "hours_released": 6,
        }
        texts = {"territory": "Ñuñoa", "a": "N1", "b": "N2", "class": "probable"}
        found = {name: pairs[0][name] for name in numbers}
        assert found == pytest.approx(numbers, abs=5e-5)
        assert {name: pairs[0][name] for name in texts} == texts
        assert pairs[0]["bicm_q"] == 1

    def test_the_classes_of_all_pairs(self, file: Path) -> None:
        found = report(file)
        assert Counter(each["class"] for each in found["pairs"]) == {
            "probable": 1,
            "possible": 1,
            "nested": 2,
            "complementary": 6,
            "none": 11,
        }
        assert found["groups"] == [["N1", "N2"]]
        assert found["method"] == "redundancia/1"

    def test_the_loads(self, file: Path) -> None:
        loads = report(file)["loads"]
        assert loads[0] == {
            "person": "p1",
            "networks": 3,
            "hours": 9,
            "flag": "warning",
        }
        hours = {each["person"]: each["hours"] for each in loads}
        assert hours == {"p1": 9, "p2": 7, "p3": 4, "p4": 5}

    def test_any_kind_of_file_gives_the_same(self, file: Path, tmp_path: Path) -> None:
        expected = report(file)
        rows = worked_example()
        other = write_csv(tmp_path / "b.csv", rows, delimiter=";", encoding="utf-8-sig")
        assert report(other) == expected
        book = tmp_path / "c.xlsx"
        book.write_bytes(xlsx_bytes(NETWORKS=rows))
        assert report(book) == expected

    def test_the_order_of_members_and_columns_never_matters(
        self, file: Path, tmp_path: Path
    ) -> None:
        expected = report(file)
        head, *rows = worked_example()
        order = random.Random(3).sample(range(len(head)), len(head))
        shuffled = [
            ["|".join(reversed(str(cells[i]).split("|"))) for i in order]
            for cells in [head, *rows]
        ]
        assert report(write_csv(tmp_path / "b.csv", shuffled)) == expected


class TestOutputs:
    def test_what_is_not_known_is_null(self, tmp_path: Path) -> None:
        file = write_networks(
            tmp_path / "n.csv",
            network_row("A", people="ana"),
            network_row("B", zones="", people="ana"),
            network_row("C", active="no", members="x"),
        )
        found = report(file)
        assert [each["class"] for each in found["pairs"]] == [
            "no_profile",
            "inactive",
            "inactive",
        ]
        assert [found["pairs"][0][key] for key in ("t", "R", "hours_released")] == [
            None,
            None,
            None,
        ]
        assert found["loads"] == [
            {"person": "ana", "networks": 2, "hours": None, "flag": None}
        ]

    def test_csv_has_a_row_per_pair(self, tmp_path: Path) -> None:
        rows = [network_row(n, name="@Mesa", mandate="norma") for n in ("A", "B")]
        file = write_networks(tmp_path / "n.csv", *rows)
        out = tmp_path / "pairs.csv"
        assert run(file, "-o", out).exit_code == 0
        content = out.read_bytes()
        assert content.startswith(b"\xef\xbb\xbf")
        [row] = csv.DictReader(io.StringIO(content.decode("utf-8-sig")))
        assert (row["a"], row["b"], row["a_name"]) == ("A", "B", "'@Mesa")
        assert (row["R"], row["class"], row["group"]) == ("1.0", "probable", "1")
        assert row["notes"] == "mandated few_organisations"
        assert row["hours_released"] == ""

    def test_csv_without_pairs_has_its_columns(self, tmp_path: Path) -> None:
        file = write_networks(tmp_path / "n.csv", network_row())
        result = run(file, "--format", "csv")
        assert result.stdout.startswith("territory,a,b,")
        assert result.stdout.count("\n") == 1
        empty = {"pairs": [], "groups": [], "loads": []}
        assert report(file) == {"method": "redundancia/1", **empty}

    def test_the_table_is_for_readers_in_spanish(self, file: Path) -> None:
        lines = run(file, "--format", "table").stdout.splitlines()
        assert lines[0].split()[:4] == ["Territorio", "Red", "Otra", "red"]
        assert "Redundancia probable" in lines[2]
        assert "0,64" in lines[2]
        assert "se reúnen las mismas personas" in lines[2]
        assert "11 pares más comparten integrantes." in lines
        changed = "habría 2 redundancias probables."
        assert f"Si el índice mínimo fuera 0,55 en vez de 0,60, {changed}" in lines
        assert "cerca de la sobrecarga" in "".join(lines)
        assert lines[-1].startswith("Son propuestas para conversar")

    def test_the_table_names_groups_of_three(self, tmp_path: Path) -> None:
        rows = [network_row(n, name=f"Mesa {n}") for n in "ABC"]
        rows.append(network_row("D", active="no"))
        rows.append(network_row("E", themes=""))
        file = write_networks(tmp_path / "n.csv", *rows)
        text = run(file, "--format", "table").stdout
        assert "redundantes entre sí: A Mesa A, B Mesa B y C Mesa C." in text
        assert "4 pares tienen una red que no se reúne." in text
        assert "3 pares no se pueden evaluar" in text

    def test_the_table_says_when_there_is_nothing(self, tmp_path: Path) -> None:
        file = write_networks(tmp_path / "n.csv", network_row())
        text = run(file, "--format", "table").stdout
        assert text.startswith("Ningún par de redes requiere revisión.\n")

    def test_everybody_is_compared_with_all_the_groups(self, tmp_path: Path) -> None:
        file = write_networks(
            tmp_path / "n.csv",
            network_row("A", populations="poblacion_general"),
            network_row("B", populations="ninez|mujeres"),
        )
        [pair] = report(file)["pairs"]
        assert pair["pi"] == pytest.approx((2 / 11) ** 0.5)
        [pair] = report(file, "--codes", "free")["pairs"]
        assert pair["pi"] == 1

    def test_the_ending_of_the_file_decides_its_kind(
        self, file: Path, tmp_path: Path
    ) -> None:
        out = tmp_path / "overlaps.json"
        assert run(file, "-o", out).exit_code == 0
        assert json.loads(out.read_text(encoding="utf-8")) == report(file)
        assert run(file, "-o", tmp_path / "overlaps.pdf").exit_code == 2


class TestFailures:
    def test_a_bad_file_gets_all_its_problems_and_writes_nothing(
        self, tmp_path: Path
    ) -> None:
        rows = network_row("A", themes="magia"), network_row("A", active="?")
        file = write_networks(tmp_path / "n.csv", *rows)
        out = tmp_path / "out.json"
        out.write_text("from before", encoding="utf-8")
        result = run(file, "-o", out)
        assert result.exit_code == 2
        assert result.stdout == ""
        first, *_, last = result.stderr.splitlines()
        assert first.startswith(
            "n.csv: fila 2, columna themes (celda G2): «magia» no está en la lista. — "
        )
        assert last == "3 problemas; no se escribió nada."
        assert out.read_text(encoding="utf-8") == "from before"
        assert len(list(tmp_path.iterdir())) == 2

    def test_a_file_that_is_not_there_is_told_in_spanish(self, tmp_path: Path) -> None:
        result = run(tmp_path / "nothing.csv")
        assert result.exit_code == 2
        assert "nothing.csv: No se puede leer el archivo: no existe" in result.stderr

    def test_a_folder_that_is_not_there_is_one_line(
        self, file: Path, tmp_path: Path
    ) -> None:
        result = run(file, "-o", tmp_path / "missing" / "out.json")
        assert result.exit_code == 1
        assert result.stderr.count("\n") == 1

    def test_more_pairs_than_fit_the_memory_are_told(
        self, file: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        elsewhere = network_row("Z", territory="Buin")
        write_csv(file, [*worked_example(), elsewhere])
        found = len(report(file)["pairs"])
        monkeypatch.setattr("intersect.cli.overlap.MOST_PAIRS", found - 1)
        result = run(file, "--format", "json")
        assert result.exit_code == 2
        assert result.stdout == ""
        assert result.stderr.startswith(
            f"networks.csv: Más de {found - 1} pares de redes de un mismo territorio "
            "comparten integrantes o tienen algo que informar. El territorio con más "
            "redes es «Ñuñoa»: 7. — Escriba en la columna territory"
        )

    def test_warnings_do_not_stop_it(self, tmp_path: Path) -> None:
        rows = network_row("A"), network_row("B", members="Dideco|DIDECO")
        result = run(write_networks(tmp_path / "n.csv", *rows), "--format", "json")
        assert result.exit_code == 0
        assert "Aviso: n.csv: fila 3, columna members" in result.stderr
        assert json.loads(result.stdout)["pairs"]

    def test_a_bad_file_is_told_before_numpy_is_loaded(self, tmp_path: Path) -> None:
        file = write_networks(tmp_path / "n.csv", network_row("A", themes="magia"))
        done = subprocess.run(
            [
                sys.executable,
                "-X",
                "importtime",
                "-m",
                "intersect.cli",
                "overlap",
                file,
            ],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 2
        assert " numpy\n" not in done.stderr


def test_it_loads_neither_the_web_nor_the_database(file: Path) -> None:
    loaded = loaded_by("overlap", file)
    assert "scipy" in loaded
    assert not loaded & {"flask", "jinja2", "openpyxl", "pandas", "sqlalchemy"}


def test_scipy_stats_is_never_loaded(file: Path) -> None:
    """It takes a second."""
    script = (
        "import sys\nfrom intersect.cli import main\n"
        f"try: main(['overlap', {str(file)!r}])\n"
        "except SystemExit: pass\n"
        "print('scipy.stats' in sys.modules, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stderr == "False\n"


def test_the_documentation_names_every_column_and_key(file: Path) -> None:
    text = (ROOT / "docs" / "files.md").read_text(encoding="utf-8")
    section = text.split("\n## NETWORKS\n")[1].split("\n## ROSTER\n")[0]
    found = report(file)
    head = run(file, "--format", "csv").stdout.splitlines()[0].split(",")
    keys = {*found, *found["pairs"][0], *found["loads"][0], *head, *worked_example()[0]}
    keys |= {"listed", "free", "sobrecarga", "warning", "none", "inactive"}
    assert {str(key) for key in keys if f"`{key}`" not in section} == set()
