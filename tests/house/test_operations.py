"""What docs/operations says is true of the code, in both languages."""

import ast
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest
from click import Group

from intersect.cli import main
from intersect.cli.workers import GRACE, KEPT_ALIVE, RENEWED_AFTER, THREADS
from intersect.settings import LOG_LEVELS, SHORTEST_TOKEN, Settings
from intersect.storage.engine import POOL_SIZE
from intersect.web.errors import REFUSALS
from intersect.web.metrics import Metrics
from intersect.web.request_log import CODE_LENGTH
from tests.house.project import ROOT, table_cells

FOLDER = ROOT / "docs" / "operations"
PAGES = [FOLDER / "index.md", FOLDER / "operacion.md"]
UNIT = FOLDER / "intersect.service"
WORKER_UNIT = FOLDER / "intersect-work.service"
ENGLISH, SPANISH = (page.read_text(encoding="utf-8") for page in PAGES)
CODE = re.compile(r"```.*?```|`[^`]+`", re.DOTALL)


def on_one_line(text: str) -> str:
    return " ".join(text.split())


def code_of(text: str) -> list[str]:
    """Return what stands in a page as code, without the drawing, in its order."""
    found = [on_one_line(each) for each in CODE.findall(text) if "──▶" not in each]
    return [re.sub(r"/(ruta|path)\S+", "/…", each) for each in found]


def test_both_languages_show_the_same_commands_settings_and_names() -> None:
    assert len(code_of(ENGLISH)) > 80
    assert sorted(set(code_of(ENGLISH))) == sorted(set(code_of(SPANISH)))
    headings = [
        re.findall(r"^(#+) ", text, re.MULTILINE) for text in (ENGLISH, SPANISH)
    ]
    assert headings[0] == headings[1]


def test_every_setting_that_is_named_exists() -> None:
    named = set(re.findall(r"INTERSECT_\w+", ENGLISH + UNIT.read_text("utf-8")))
    assert named - {f"INTERSECT_{each.name.upper()}" for each in fields(Settings)} == (
        set()
    )
    assert f"of {SHORTEST_TOKEN} characters or more" in on_one_line(ENGLISH)
    levels = [f"`{level}`" for level in LOG_LEVELS]
    assert f"is {', '.join(levels[:-1])} or {levels[-1]}" in on_one_line(ENGLISH)


@pytest.mark.parametrize("text", [ENGLISH, SPANISH], ids=["en", "es"])
def test_every_command_that_is_shown_exists(text: str) -> None:
    shown = re.findall(r"(?:^|`)intersect ((?:[a-z][a-z-]* ?)+)", text, re.MULTILINE)
    assert len(shown) > 5
    for words in shown:
        command: object = main
        for word in words.split():
            if not isinstance(command, Group):
                break
            command = command.get_command(None, word)  # type: ignore[arg-type]
            assert command is not None, words


@pytest.mark.parametrize(
    ("text", "heading"),
    [(ENGLISH, "## Monitoring"), (SPANISH, "## Vigilarlo")],
    ids=["en", "es"],
)
def test_the_table_of_metrics_is_complete(text: str, heading: str) -> None:
    listed = {name.strip("`") for name, *_ in table_cells(text, heading)}
    counted = {
        f"{each.name}_total" if each.type == "counter" else each.name
        for each in Metrics()._registry.collect()
    }
    assert counted == {name for name in listed if re.fullmatch(r"intersect_\w+", name)}
    for name in set(re.findall(r"intersect_\w+", text)) - counted:
        assert name.removesuffix("_bucket") in counted


def test_the_events_of_security_are_listed() -> None:
    noted = set(REFUSALS.values())
    for file in (ROOT / "intersect" / "web").glob("*.py"):
        noted |= set(events_noted_in(file))
    assert len(noted) > 5
    for text in (ENGLISH, SPANISH):
        part = text.split("`intersect.security`")[1].split("\n\n")[0]
        named = set(re.findall(r"`([^`]+)`", on_one_line(part)))
        assert named - {"action"} == noted


def events_noted_in(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        is_call = isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        if is_call and node.func.id == "log_security":
            event = node.args[0]
            yield from [event.value] if isinstance(event, ast.Constant) else []


def test_the_numbers_are_those_of_the_program() -> None:
    for number, said in (
        (THREADS, "each with {} threads"),
        (GRACE, "under way get {} seconds"),
        (POOL_SIZE, "keeps up to {} connections"),
        (POOL_SIZE * 2, "takes at most {}"),
        (CODE_LENGTH, "Its first {} characters"),
    ):
        assert said.format(number) in on_one_line(ENGLISH), said
    assert f"answered {RENEWED_AFTER:,} requests" in on_one_line(ENGLISH)
    proxy = (FOLDER / "nginx.conf").read_text(encoding="utf-8")
    assert f"shorter than that of intersect, {KEPT_ALIVE} s" in proxy
    [kept] = re.findall(r"keepalive_timeout (\d+)s", proxy)
    assert int(kept) < KEPT_ALIVE
    unit = UNIT.read_text(encoding="utf-8")
    [stop] = re.findall(r"^TimeoutStopSec=(\d+)$", unit, re.MULTILINE)
    assert int(stop) > GRACE


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd is not here")
@pytest.mark.parametrize("file", [UNIT, WORKER_UNIT], ids=["site", "worker"])
def test_the_unit_is_one_that_systemd_understands(tmp_path: Path, file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    text, times = re.subn(r"/opt/intersect/venv/bin/intersect", "/bin/true", text)
    assert times == 1
    unit = tmp_path / file.name
    unit.write_text(text, encoding="utf-8")
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", unit],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_the_unit_starts_the_command_that_the_page_describes() -> None:
    unit = UNIT.read_text(encoding="utf-8")
    [started] = re.findall(r"^ExecStart=\S+ (.+)$", unit, re.MULTILINE)
    serve = main.get_command(None, "serve")  # type: ignore[arg-type]
    assert serve is not None
    context = serve.make_context("serve", started.split()[1:])
    assert context.params == {"host": "127.0.0.1", "port": 8000, "workers": 2}


def test_the_worker_is_stopped_by_the_signal_that_lets_it_finish() -> None:
    unit = WORKER_UNIT.read_text(encoding="utf-8")
    assert "KillSignal=SIGINT" in unit
    assert re.search(r"^ExecStart=\S+/intersect work$", unit, re.MULTILINE)
