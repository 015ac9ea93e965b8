"""`intersect flows`: ties in, the structure of flows out."""

import json
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from intersect.cli import main
from tests.core.flow_builders import WORKED, WORKED_SECTORS
from tests.house.project import ROOT
from tests.shell.answers import write_csv

TIES = ["network", "reporter", "other", "sends", "receives"]
ROSTER = ["network", "organisation", "sector", "governance", "answered"]
ARCS = [each.split("→") for each in WORKED.split()]
"""The arcs of method D.5, each told by its sender."""


def tie_rows(network: str = "Red demo 7") -> list[list[str]]:
    return [[network, sender, to, "regularly", ""] for sender, to in ARCS]


def roster_rows(
    network: str = "Red demo 7", governance: str = "shared", answered: str = "yes"
) -> list[list[str]]:
    return [
        [network, name, sector, governance, answered]
        for name, sector in WORKED_SECTORS.items()
    ]


@pytest.fixture
def ties(tmp_path: Path) -> Path:
    return write_csv(tmp_path / "ties.csv", [TIES, *tie_rows()])


@pytest.fixture
def roster(tmp_path: Path) -> Path:
    return write_csv(tmp_path / "roster.csv", [ROSTER, *roster_rows()])


def run(ties: Path, roster: Path, *options: object) -> Result:
    words = ["flows", ties, "--roster", roster, *options]
    return CliRunner().invoke(main, [str(each) for each in words])


def report(ties: Path, roster: Path) -> dict[str, Any]:
    result = run(ties, roster, "--format", "json")
    assert result.exit_code == 0, result.stderr
    loaded = json.loads(result.stdout)
    assert isinstance(loaded, dict)
    return loaded


def test_the_worked_example(ties: Path, roster: Path) -> None:
    """Method D.5."""
    found = report(ties, roster)
    assert found["method"] == "cuellos/1"
    [network] = found["networks"]
    assert network["network"] == "Red demo 7"
    assert (network["organisations"], network["arcs"]) == (7, 8)
    assert (network["confirmed_arcs"], network["single_report_arcs"]) == (0, 8)
    assert network["density"] == pytest.approx(8 / 42)
    assert network["arc_reciprocity"] == 0.5
    assert network["dyad_reciprocity"] == pytest.approx(1 / 3)
    assert network["isolated"] == ["JV"]
    assert network["isolated_sectors"] == ["civil"]
    assert network["articulation"] == [
        {"organisation": "CS", "share_cut_off": 0.2},
        {"organisation": "DS", "share_cut_off": 0.4},
    ]
    assert network["bridges"] == [["CS", "HO"], ["DS", "PI"], ["DS", "PO"]]
    assert network["betweenness"]["DS"] == pytest.approx(0.4667, abs=5e-5)
    assert network["centralization"] == pytest.approx(0.4222, abs=5e-5)
    assert network["reach"] == pytest.approx(14 / 42)
    assert network["sinks"] == ["DS"]
    assert network["severities"] == {
        "SI1": 2,
        "SI2": 2,
        "SI3": 2,
        "SI4": 2,
        "SI5": 1,
        "SI6": 2,
    }
    assert network["provisional"] is False


def test_both_ends_confirm_an_arc(tmp_path: Path, roster: Path) -> None:
    received = [["Red demo 7", to, sender, "", "sometimes"] for sender, to in ARCS]
    told = {(row[1], row[2]): row for row in received}
    for sender, to in ARCS:
        row = told.setdefault((sender, to), ["Red demo 7", sender, to, "", ""])
        row[3] = "sometimes"
    both = write_csv(tmp_path / "both.csv", [TIES, *told.values()])
    [network] = report(both, roster)["networks"]
    assert (network["arcs"], network["confirmed_arcs"]) == (8, 8)
    assert network["single_report_arcs"] == 0


def test_a_star_by_design_is_spared_and_says_so(ties: Path, tmp_path: Path) -> None:
    led = write_csv(tmp_path / "led.csv", [ROSTER, *roster_rows(governance="lead")])
    [network] = report(ties, led)["networks"]
    assert (network["severities"]["SI4"], network["severities"]["SI5"]) == (1, 1)
    assert network["capped"] == ["SI4"]


def test_too_few_answers_give_null_with_a_reason(tmp_path: Path) -> None:
    members = roster_rows(answered="no")
    for row in members[:3]:
        row[4] = "yes"
    answering = {row[1] for row in members[:3]}
    rows = [row for row in tie_rows() if row[1] in answering]
    [network] = report(
        write_csv(tmp_path / "ties.csv", [TIES, *rows]),
        write_csv(tmp_path / "roster.csv", [ROSTER, *members]),
    )["networks"]
    assert network["reasons"] == ["low_response"]
    assert network["provisional"] is True
    assert set(network["severities"].values()) == {None}
    assert (network["isolated"], network["density"]) == (None, None)


def test_networks_come_by_name_and_the_order_of_rows_never_matters(
    tmp_path: Path,
) -> None:
    rows = [*tie_rows("Red B"), *tie_rows("Red A")]
    members = [*roster_rows("Red B"), *roster_rows("Red A")]
    expected = report(
        write_csv(tmp_path / "a.csv", [TIES, *rows]),
        write_csv(tmp_path / "b.csv", [ROSTER, *members]),
    )
    assert [each["network"] for each in expected["networks"]] == ["Red A", "Red B"]
    random.Random(7).shuffle(rows)
    random.Random(8).shuffle(members)
    shuffled = report(
        write_csv(tmp_path / "c.csv", [TIES, *rows]),
        write_csv(tmp_path / "d.csv", [ROSTER, *members]),
    )
    assert shuffled == expected


def test_another_answer_gives_another_reference(
    ties: Path, roster: Path, tmp_path: Path
) -> None:
    rows = tie_rows()
    rows[0][4] = "no"
    other = write_csv(tmp_path / "other.csv", [TIES, *rows])
    first, second = report(ties, roster), report(other, roster)
    assert first["reference"] != second["reference"]
    assert len(first["reference"]) == 64


class TestOutputs:
    def test_a_table_for_readers_in_spanish(self, ties: Path, roster: Path) -> None:
        heading, rule, line = run(ties, roster, "--format", "table").stdout.splitlines()
        assert heading.startswith("Red  ")
        assert heading.split()[-6:] == ["SI1", "SI2", "SI3", "SI4", "SI5", "SI6"]
        assert set(rule) == {"-", " "}
        assert line.split()[-9:] == ["0,19", "0,33", "0,33", *"222212"]

    def test_what_is_not_known_is_a_dash_in_the_table(self, tmp_path: Path) -> None:
        rows = [each for each in tie_rows() if {each[1], each[2]} <= {"CS", "HO"}]
        members = roster_rows()[:2]
        result = run(
            write_csv(tmp_path / "few.csv", [TIES, *rows]),
            write_csv(tmp_path / "small.csv", [ROSTER, *members]),
            "--format",
            "table",
        )
        line = result.stdout.splitlines()[2]
        assert "Datos insuficientes" in line
        assert line.split()[-9:] == ["–"] * 9

    def test_the_ending_of_the_file_decides_its_kind(
        self, ties: Path, roster: Path, tmp_path: Path
    ) -> None:
        out = tmp_path / "flows.json"
        assert run(ties, roster, "-o", out).exit_code == 0
        assert json.loads(out.read_text(encoding="utf-8")) == report(ties, roster)
        out = tmp_path / "flows.txt"
        assert run(ties, roster, "-o", out).exit_code == 0
        assert out.read_text(encoding="utf-8").startswith("Red  ")

    @pytest.mark.parametrize(
        ("name", "told"),
        [
            ("missing/flows.json", "missing: no existe esa carpeta"),
            ("flows.csv", "termine en .json o .txt."),
            ("flows.xlsx", "termine en .json o .txt."),
        ],
    )
    def test_a_place_that_cannot_be_written_is_told(
        self, ties: Path, roster: Path, name: str, told: str
    ) -> None:
        result = run(ties, roster, "-o", ties.parent / name)
        assert result.exit_code in (1, 2)
        assert result.stderr.strip().endswith(told)
        assert sorted(each.name for each in ties.parent.iterdir()) == [
            "roster.csv",
            "ties.csv",
        ]


class TestFailures:
    def test_problems_are_told_all_at_once_and_nothing_is_written(
        self, tmp_path: Path
    ) -> None:
        rows = tie_rows()
        rows[0][3] = "often"
        rows[1][2] = "XX"
        rows[2][4] = "=A1"
        out = tmp_path / "flows.json"
        out.write_text("from before", encoding="utf-8")
        result = run(
            write_csv(tmp_path / "ties.csv", [TIES, *rows]),
            write_csv(tmp_path / "roster.csv", [ROSTER, *roster_rows()]),
            "-o",
            out,
        )
        assert result.exit_code == 2
        often, formula, name, count = result.stderr.splitlines()
        assert often == (
            "ties.csv: fila 2, columna sends (celda D2): «often» no es un código de "
            "sends. — Escriba no, sometimes, regularly o deje la celda vacía."
        )
        assert formula == (
            "ties.csv: fila 4, columna receives (celda E4): La celda tiene una "
            "fórmula. — Pegue su resultado como valor."
        )
        assert name == (
            "ties.csv: fila 3, columna other (celda C3): «XX» no está en la nómina. — "
            "Agréguelo a la nómina o corríjalo aquí."
        )
        assert count == "3 problemas; no se escribió nada."
        assert result.stdout == ""
        assert out.read_text(encoding="utf-8") == "from before"
        assert len(list(tmp_path.iterdir())) == 3

    def test_the_roster_is_needed(self, ties: Path) -> None:
        result = CliRunner().invoke(main, ["flows", str(ties)])
        assert result.exit_code == 2
        assert "--roster" in result.stderr

    def test_bad_files_are_told_without_loading_networkx(self, tmp_path: Path) -> None:
        script = (
            "import sys\nfrom intersect.cli import main\n"
            f"main(['flows', {str(tmp_path / 'no.csv')!r}, '--roster', 'no.csv'], "
            "standalone_mode=False)"
        )
        watched = (
            f"try:\n exec({script!r})\nexcept SystemExit as end:\n"
            " import sys\n sys.exit(end.code + 10 * ('networkx' in sys.modules))"
        )
        done = subprocess.run(
            [sys.executable, "-c", watched], capture_output=True, check=False
        )
        assert done.returncode == 2, done.stderr


def test_the_documentation_names_every_key(ties: Path, roster: Path) -> None:
    text = (ROOT / "docs" / "files.md").read_text(encoding="utf-8")
    found = report(ties, roster)
    [network] = found["networks"]
    keys = {*found, *network, *network["articulation"][0], *network["severities"]}
    assert {key for key in keys if f"`{key}`" not in text} == set()
