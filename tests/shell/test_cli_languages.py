"""The command line in every language, its own words and those of click."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from intersect.cli.click_texts import CLICK_TEXTS
from intersect.cli.commands import COMMANDS
from intersect.language import LANGUAGES, Message
from tests.house.words import ONLY

NEVER_SAID = re.compile(
    r"""deprecat|editor|Editing|Windows|shell|Bash|colou?r|two.entered|confirmation
    |Press.any|DeprecationWarning|Name.'|Boolean.option|Could.not.determine
    |No.options.defined|Arguments.take|Positional|env.var|dynamic|iterable
    |Takes.\{nargs|Invalid.start|takes.\{nargs|standard.stream|boolean|UUID
    |does.not.match|len_type|Choose.from|Choice\(|\{name\}.\{filename|^file$|^directory$
    |^path$|^d$|version.%|continue\?|Confirm|unknown.error|Could.not.open
    |Missing.\{param_type|Missing.parameter:|invalid.input|^Commands$|Show.the.version
    """,
    re.VERBOSE,
)
"""What click says of kinds of option that no command has, and to programmers."""


def run(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "intersect.cli", *arguments],
        env={**os.environ, "INTERSECT_LANGUAGE": code, "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )


def texts_of_click() -> Iterator[str]:
    for file in sorted(Path(click.__file__).parent.glob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Name(id="_" | "ngettext"),
                    args=[ast.Constant(str(text)), *_],
                ):
                    yield text


def test_everything_that_click_may_say_here_is_in_the_catalogue() -> None:
    found = set(texts_of_click())
    listed = {each.msgid for each in CLICK_TEXTS if isinstance(each, Message)}
    assert len(listed & found) > 15
    unlisted = {each for each in found - listed if not NEVER_SAID.search(each)}
    assert unlisted == set()


@pytest.mark.parametrize("code", LANGUAGES)
def test_help_and_refusals_are_in_one_language(code: str) -> None:
    said = [
        run(code, "--help").stdout,
        run(code, "score", "--help").stdout,
        run(code, "serve", "--port", "x").stderr,
        run(code, "score").stderr,
        run(code, "scor").stderr,
        run(code, "check", "no-such-file.yaml").stderr,
    ]
    assert all(said)
    others = [pattern for other, pattern in ONLY.items() if other != code]
    names = re.compile(r"\S*[-_/.«»\[\]]\S*|[A-Z]{3,}")
    for text in said:
        plain = names.sub(" ", text)
        found = [m[0] for each in others for m in re.finditer(each, plain)]
        assert found == [], text


@pytest.mark.parametrize(
    ("code", "heading"), [("es", "Uso:"), ("en", "Usage:"), ("pt", "Uso:")]
)
def test_every_command_has_help_in_the_language(code: str, heading: str) -> None:
    listing = run(code, "--help").stdout
    assert listing.startswith(heading)
    assert all(name in listing for name in COMMANDS)


def test_an_unknown_language_is_refused_by_every_command() -> None:
    for arguments in (["score"], ["--help"], ["schema"]):
        refused = run("fr", *arguments)
        assert refused.returncode == 1
        assert "INTERSECT_LANGUAGE" in refused.stderr
        assert "es, en, pt" in refused.stderr
