"""`intersect duplicates`: networks in, pairs with the same members out."""

import csv
import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from intersect.cli import main
from tests.shell.network_rows import network_row, write_networks

MEMBERS = "CESFAM Norte|Escuela E-12|OPD Norte|Juzgado de Familia"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    rows = [
        network_row(territory="01101", network="n1", name="Mesa", members=MEMBERS),
        network_row(territory="01107", network="n2", name="@Mesa", members=MEMBERS),
        network_row(territory="01107", network="n3", name="Otra", members="Liceo A"),
    ]
    return write_networks(tmp_path / "networks.csv", *rows)


def run(*args: object) -> Result:
    return CliRunner().invoke(main, ["duplicates", *map(str, args)])


def test_networks_of_two_territories_with_the_same_members(file):
    result = run(file, "--format", "json")
    assert result.exit_code == 0, result.stderr
    assert json.loads(result.stdout) == {
        "least_overlap": 0.5,
        "least_shared": 3,
        "pairs": [
            {
                "territory_a": "01101",
                "a": "n1",
                "a_name": "Mesa",
                "territory_b": "01107",
                "b": "n2",
                "b_name": "@Mesa",
                "shared": 4,
                "overlap": 1.0,
                "jaccard": 1.0,
            }
        ],
    }


def test_a_row_for_each_pair_without_formulas(file):
    [row] = csv.DictReader(io.StringIO(run(file, "--format", "csv").stdout))
    assert (row["a"], row["b"], row["b_name"]) == ("n1", "n2", "'@Mesa")


def test_a_text_for_people_and_what_it_does_not_say(file):
    text = run(file, "--format", "table").stdout
    assert "Mesa" in text
    assert "100\N{NO-BREAK SPACE}%" in text
    assert "la misma institución" in text
    none = run(file, "--format", "table", "--shared", "5").stdout
    assert none == "No hay dos redes que compartan tantos integrantes.\n"


def test_problems_of_the_file_are_all_told(tmp_path):
    rows = [network_row(territory="", network="n1"), network_row(territory="1")]
    result = run(write_networks(tmp_path / "networks.csv", *rows))
    assert result.exit_code == 2
    assert "territory" in result.stderr
