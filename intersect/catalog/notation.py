"""What is wrong with a file as YAML, before anything is known about its content."""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml
from yaml.reader import Reader

from intersect.language import Message, message
from intersect.questionnaire.problem import Problem, reason

try:
    from yaml import CSafeLoader as FastLoader
except ImportError:  # PyYAML was built without its C library: the same, slower
    from yaml import SafeLoader as FastLoader  # type: ignore[assignment]


class Loader(FastLoader):
    """Reads `1e3` as a number, as editors and newer YAML programs do."""


Loader.add_implicit_resolver(
    "tag:yaml.org,2002:float",
    re.compile(r"[-+]?[0-9]+[eE][-+]?[0-9]+$"),
    list("-+0123456789"),
)


def place_of(line: int, column: int, path: str = "") -> Message:
    """Return a place in a file, as people count: from line 1 and column 1."""
    if path:
        return message(
            "line {line}, column {column}, {path}", line=line, column=column, path=path
        )
    return message("line {line}, column {column}", line=line, column=column)


def check_notation(text: str) -> list[Problem]:
    """Return what keeps a text from being read as YAML, or from being read safely."""
    problems = [*_characters(text), *_tabs(text)]
    try:
        problems += _events(text)
    except yaml.MarkedYAMLError as error:
        problems += [] if problems else [_syntax(error)]
    except yaml.YAMLError:  # an invisible character, already found
        pass
    return problems


def cannot_open(error: OSError) -> Problem:
    """Return the problem of a file that the system does not give."""
    return Problem(
        "cannot_open",
        place_of(1, 1),
        message("The file cannot be opened: {reason}.", reason=reason(error)),
        message("Check its name and whether you may read it."),
    )


def wrong_encoding(content: bytes, error: UnicodeDecodeError) -> Problem:
    """Return the problem of a file that is no UTF-8."""
    before = content[: error.start]
    column = error.start - before.rfind(b"\n")
    return Problem(
        "wrong_encoding",
        place_of(before.count(b"\n") + 1, column),
        message("The file is not in the encoding UTF-8."),
        message("Save it again as UTF-8."),
    )


def empty_file() -> Problem:
    """Return the problem of a file with nothing but comments."""
    return Problem(
        "empty_file",
        place_of(1, 1),
        message("The file is empty."),
        message("Begin with a copy of one of the files that come with the program."),
    )


def repeated_key(key: str, first: int, line: int, column: int) -> Problem:
    """Return the problem of a key that the same part already has."""
    return Problem(
        "duplicate_key",
        place_of(line, column),
        message("The key {key} is already at line {first}.", key=key, first=first),
        message("Keep one of the two."),
    )


def _events(text: str) -> Iterator[Problem]:
    """Find what YAML allows and the format does not: aliases, tags, documents."""
    documents = 0
    for event in yaml.parse(text, Loader):
        mark = event.start_mark
        place = place_of(mark.line + 1, mark.column + 1) if mark else place_of(1, 1)
        documents += isinstance(event, yaml.DocumentStartEvent)
        if isinstance(event, yaml.DocumentStartEvent) and documents > 1:
            yield Problem(
                "second_document",
                place,
                message("A line --- begins a second document."),
                message("Remove the line, or put the rest in a file of its own."),
            )
        if isinstance(event, yaml.AliasEvent):
            yield Problem(
                "alias",
                place,
                message("An alias (*) stands for something written elsewhere."),
                message("Write it out, or put a text that begins with * in quotes."),
            )
        elif getattr(event, "tag", None):
            yield Problem(
                "tag",
                place,
                message("A tag (!) says how to read this value."),
                message("Remove it, or put a text that begins with ! in quotes."),
            )


def _syntax(error: yaml.MarkedYAMLError) -> Problem:
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    return Problem(
        "syntax",
        place_of(line, column),
        message(
            "From here on the file cannot be read ({detail}).",
            detail=str(error.problem or error.context),
        ),
        message(
            "Look at this line and the one before it for a quote that is not "
            "closed, a key without its colon, or an indentation that differs from "
            "its neighbours."
        ),
    )


def _characters(text: str) -> Iterator[Problem]:
    for found in Reader.NON_PRINTABLE.finditer(text):
        yield Problem(
            "bad_character",
            place_of(*_position(text, found.start())),
            message(
                "There is an invisible character, U+{number}.",
                number=f"{ord(found[0]):04X}",
            ),
            message("Delete it and type the text around it again."),
        )


def _tabs(text: str) -> Iterator[Problem]:
    for found in re.finditer(r"^ *(\t)(?=.*\S)", text, re.MULTILINE):
        yield Problem(
            "tab",
            place_of(*_position(text, found.start(1))),
            message("The line is indented with a tab."),
            message("Indent with spaces."),
        )


def _position(text: str, index: int) -> tuple[int, int]:
    return text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index)
