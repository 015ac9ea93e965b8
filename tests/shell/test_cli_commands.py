"""The commands of `intersect` and what it takes to start them."""

import gettext
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from intersect.cli import main
from intersect.cli.click_texts import CLICK_TEXTS
from intersect.cli.commands import COMMANDS, Lazy
from intersect.cli.reader import teach_click
from tests.house.project import ROOT
from tests.shell.answers import demo_rows, header, write_csv

SOUND = ROOT / "questionnaires" / "nucleo-1.yaml"
BAD = ROOT / "tests" / "data" / "questionnaires" / "anchors-1.yaml"


def run(*args: object) -> Result:
    return CliRunner().invoke(main, [str(each) for each in args])


def loaded_by(*args: object) -> set[str]:
    """Return the packages that a fresh interpreter loads for a command."""
    script = (
        "import sys\nfrom intersect.cli import main\n"
        f"try: main({[str(each) for each in args]!r})\n"
        "except SystemExit as end: assert not end.code, end.code\n"
        "print('\\n' + ' '.join(sorted({n.split('.')[0] for n in sys.modules})))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    return set(done.stdout.splitlines()[-1].split())


def test_help_lists_every_command_in_spanish() -> None:
    result = run("--help")
    assert result.exit_code == 0
    assert "Uso: intersect [OPCIONES] ORDEN [ARGUMENTOS]…" in result.stdout
    assert "Órdenes:" in result.stdout
    for name in COMMANDS:
        assert re.search(rf"^  {name} +\S", result.stdout, re.MULTILINE), name


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself(name: str) -> None:
    result = run(name, "--help")
    assert result.exit_code == 0
    assert result.stdout.startswith(f"Uso: intersect {name} ")
    assert "Options" not in result.stdout


def test_what_is_listed_is_a_command() -> None:
    with pytest.raises(TypeError, match="not a command"):
        Lazy("intersect.cli.reader:said", COMMANDS["score"].summary).load()


def test_help_is_quick() -> None:
    assert not loaded_by("--help") & {
        "flask", "numpy", "openpyxl", "pandas", "pydantic", "sqlalchemy", "weasyprint",
        "yaml",
    }  # fmt: skip


def test_scoring_loads_neither_the_web_nor_the_database(tmp_path: Path) -> None:
    file = write_csv(tmp_path / "answers.csv", [header(), *demo_rows()])
    loaded = loaded_by("score", file)
    assert "numpy" in loaded
    assert not loaded & {"flask", "jinja2", "openpyxl", "sqlalchemy", "weasyprint"}


def test_tables_of_any_kind_load_numpy_alone(tmp_path: Path) -> None:
    file = write_csv(tmp_path / "t.csv", [["u", "a"], ["1", "2"], ["2", "3"]])
    for command in (("reliability", file, "--measure", "icc1"), ("robustness", file)):
        loaded = loaded_by(*command)
        assert "numpy" in loaded
        assert not loaded & {"flask", "openpyxl", "pandas", "scipy", "sqlalchemy"}


def test_click_speaks_spanish_too() -> None:
    teach_click()
    for each in CLICK_TEXTS:
        singular = gettext.gettext(each.msgid)
        if each.plural:
            singular = gettext.ngettext(each.msgid, each.plural, 1)
        assert singular
        assert singular != each.msgid or each.msgid.startswith("Error")


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (["scores"], "No existe la orden 'scores'."),
        (["score"], "Falta el argumento 'ANSWERS'."),
        (["score", "a", "b"], "Sobra un argumento (b)"),
        (["score", "a", "--format", "pdf"], "'pdf' no es ninguno de estos:"),
        (["score", "a", "--verbose"], "No existe la opción '--verbose'."),
    ],
)
def test_a_mistyped_command_is_told_in_spanish(args: list[str], told: str) -> None:
    result = run(*args)
    assert result.exit_code == 2
    assert told in result.stderr


def test_another_language_can_be_chosen() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "intersect.cli", "--help"],
        env={**os.environ, "INTERSECT_LANGUAGE": "en"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert "Usage: intersect [OPTIONS] COMMAND" in done.stdout


def test_an_unexpected_error_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_file: Path) -> None:
        raise RuntimeError("something broke")

    monkeypatch.setattr("intersect.catalog.check_file", fail)
    result = run("check", SOUND)
    assert result.exit_code == 1
    assert result.stderr == (
        "Error: Error inesperado, por favor infórmelo: RuntimeError: something broke\n"
    )


class TestCheck:
    def test_a_sound_questionnaire_has_no_problems(self) -> None:
        result = run("check", SOUND)
        assert (result.exit_code, result.stdout) == (0, "Sin problemas.\n")

    def test_problems_of_all_files_are_listed_with_line_and_remedy(self) -> None:
        result = run("check", SOUND, BAD, "missing.yaml")
        assert result.exit_code == 2
        lines = result.stderr.splitlines()
        assert len(lines) > 5
        for line in lines:
            assert re.match(r".+\.yaml:\d+:\d+: .+ — .+", line), line
        assert lines[0].startswith(f"{BAD}:")
        assert lines[-1].startswith("missing.yaml:")


def test_the_schema_is_the_shipped_one() -> None:
    result = run("schema")
    assert result.exit_code == 0
    printed = json.loads(result.stdout)
    shipped = ROOT / "questionnaires" / "schema.json"
    assert printed == json.loads(shipped.read_text(encoding="utf-8"))
