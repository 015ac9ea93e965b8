"""What the pages on backups and exports say is true of the code."""

import json
import re
from datetime import UTC, datetime

import pytest
from click import Command, Option

from intersect.cli import main
from intersect.exchange import raw_guide
from intersect.exchange.backup_file import QUESTIONNAIRES, TABLES, Manifest, Part
from intersect.exchange.spreadsheet_text import harmless
from tests.house.project import ROOT, table_cells

DOCS = ROOT / "docs"
ENGLISH, SPANISH = (
    (DOCS / "operations" / name).read_text("utf-8")
    for name in ("backup.md", "respaldo.md")
)
FILES = (DOCS / "files.md").read_text("utf-8")
OTHER_NAMES = {
    "hoy": "today", "mudanza": "move", "simulacro": "drill", "ARCHIVO": "FILE",
    "NOMBRE": "NAME", "VERSIÓN": "VERSION", "usted@": "you@", "en": "in",
}  # fmt: skip


def code_of(text: str) -> list[str]:
    """Return the blocks and words of code, in English names, without remarks."""
    for spanish, english in OTHER_NAMES.items():
        text = re.sub(rf"\b{spanish}", english, text)
    found = re.findall(r"```.*?```|`[^`]+`", text, re.DOTALL)
    return [re.sub(r"\s+(#.*)?", " ", each) for each in found]


def test_both_languages_show_the_same_commands_and_names() -> None:
    english, spanish = set(code_of(ENGLISH)), set(code_of(SPANISH))
    assert len(english) > 30
    assert english == spanish
    headings = [re.findall(r"^#+ ", text, re.MULTILINE) for text in (ENGLISH, SPANISH)]
    assert headings[0] == headings[1]


@pytest.mark.parametrize("text", [ENGLISH, SPANISH, FILES], ids=["en", "es", "files"])
def test_every_option_that_is_shown_exists(text: str) -> None:
    shown = re.findall(r"intersect (backup|restore|export)\b([^`|#&\n]*)", text)
    assert shown
    for name, rest in shown:
        command = main.get_command(None, name)  # type: ignore[arg-type]
        assert isinstance(command, Command)
        known = {
            each
            for option in command.params
            if isinstance(option, Option)
            for each in option.opts
        }
        assert set(re.findall(r"--[a-z]+", rest)) <= known, name


@pytest.mark.parametrize("text", [ENGLISH, SPANISH], ids=["en", "es"])
def test_the_format_is_the_one_that_is_written(text: str) -> None:
    manifest = Manifest(datetime.now(UTC), "1", "2", {"user": Part(1, 2, "3")})
    written = json.loads(manifest.text())
    for key in (*written, *written["tables"]["user"], written["format"]):
        assert f"`{key}`" in text or key in {"about", "tables"}, key
    assert f"`{TABLES}/" in text
    assert f"`{QUESTIONNAIRES}/" in text


def test_every_file_of_an_export_is_listed() -> None:
    cells = " ".join(first for first, *_ in table_cells(FILES, "## All answers"))
    for name in (*raw_guide.GUIDE, raw_guide.README):
        stem = re.escape(name).replace("…", r"\S+")
        assert re.search(f"`{stem}`", cells), name


def test_the_line_of_code_gives_the_text_back() -> None:
    [code] = re.findall(r"^(re\.sub\(.+\))$", FILES, re.MULTILINE)
    for text in ("=1+1", "'=1", "''tis", "ordinary", "-", "＝1", "\t2"):
        assert eval(code, {"re": re, "cell": harmless(text)}) == text
