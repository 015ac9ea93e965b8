"""A YAML file as plain values, with where and how each of them is written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path as FilePath
from typing import Any

import yaml
from yaml.constructor import SafeConstructor

from intersect.catalog.notation import (
    Loader,
    cannot_open,
    check_notation,
    empty_file,
    place_of,
    repeated_key,
    wrong_encoding,
)
from intersect.language import Message
from intersect.questionnaire.problem import Problem
from intersect.questionnaire.source import Path, Source

READABLE = {"tab", "tag"}
"""Problems of notation despite which a file is read, to find its other problems."""

NAMES = ("id", "code", "key", "rung")
"""The keys that name an entry of a list to people."""


@dataclass(frozen=True)
class YamlFile:
    """What a file holds, None where it cannot be read, and what is wrong with its YAML.

    `marks` are the lines and columns of all paths, counted from 1; `written` are the
    unquoted values that are no text, as they stand in the file.
    """

    stem: str
    text: str
    data: object
    problems: list[Problem]
    marks: Mapping[Path, tuple[int, int]]
    written: Mapping[Path, str]

    @property
    def source(self) -> Source:
        """What the checks of the content need to know about the file."""
        return Source(self.stem, self.place, self.written.get)

    def place(self, path: Path) -> Message:
        """Return line, column and path of a value, or of the nearest part around it."""
        while path and path not in self.marks:
            path = path[:-1]
        line, column = self.marks.get(path, (1, 1))
        return place_of(line, column, " › ".join(self._labels(path)))

    def _labels(self, path: Path) -> Iterator[str]:
        """Name each step; an entry of a list by what names it, else by position."""
        part: Any = self.data
        for position, step in enumerate(path, start=1):
            part = part[step]
            if isinstance(step, str):
                yield step
                continue
            here = path[:position]
            keys = [key for key in NAMES if isinstance(part, dict) and key in part]
            written = (self.written.get((*here, key), part[key]) for key in keys)
            yield str(next(written, step + 1))


def read_yaml(file: FilePath) -> YamlFile:
    """Return what a YAML file holds, with all that is wrong with its notation."""
    try:
        content = file.read_bytes()
        text = content.decode("utf-8-sig")
    except OSError as error:
        return YamlFile(file.stem, "", None, [cannot_open(error)], {}, {})
    except UnicodeDecodeError as error:
        return YamlFile(file.stem, "", None, [wrong_encoding(content, error)], {}, {})
    return parse_yaml(file.stem, text)


def parse_yaml(stem: str, text: str) -> YamlFile:
    """Return what the text of a YAML file holds, with all that is wrong with it."""
    problems = check_notation(text)
    readable = {problem.code for problem in problems} <= READABLE
    node = _compose(text) if readable else None
    if node is None:
        problems = problems or [empty_file()]
        return YamlFile(stem, text, None, problems, {}, {})
    reading = _Reading()
    data = reading.value(node, ())
    problems += reading.problems
    return YamlFile(stem, text, data, problems, reading.marks, reading.written)


def _compose(text: str) -> yaml.Node | None:
    try:
        return yaml.compose(text, Loader)
    except yaml.YAMLError:  # the tabs that were found are why
        return None


class _Reading:
    """Goes once through the nodes of a file and notes where everything stands."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.marks: dict[Path, tuple[int, int]] = {}
        self.written: dict[Path, str] = {}

    def value(self, node: yaml.Node, path: Path) -> object:
        """Return the plain value of a node."""
        self.marks.setdefault(path, _mark(node))
        match node:
            case yaml.MappingNode():
                return self.mapping(node, path)
            case yaml.SequenceNode():
                return [self.value(e, (*path, i)) for i, e in enumerate(node.value)]
            case yaml.ScalarNode():
                return self.scalar(node, path)
            case _:
                raise TypeError(node)

    def mapping(self, node: yaml.MappingNode, path: Path) -> dict[str, object]:
        """Return a mapping; its keys are the text that is written, whatever it is."""
        values: dict[str, object] = {}
        lines: dict[str, int] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value)
            line, column = _mark(key_node)
            if key in values:
                self.problems.append(repeated_key(key, lines[key], line, column))
                continue
            lines[key] = line
            if not isinstance(value_node, yaml.ScalarNode):
                self.marks[(*path, key)] = line, column
            values[key] = self.value(value_node, (*path, key))
        return values

    def scalar(self, node: yaml.ScalarNode, path: Path) -> object:
        """Return a text, a whole number, a truth value or None.

        The format has no other values: every other number becomes a float and a date
        becomes a date, which fit nowhere and are reported by the checks of types.
        """
        kind = node.tag.removeprefix("tag:yaml.org,2002:")
        if kind in _NOT_TEXT and node.value:
            self.written[path] = node.value
        match kind:
            case "null":
                return None
            case "bool":
                return node.value.lower() in {"yes", "true", "on"}
            case "int" if re.fullmatch(r"0|[1-9][0-9]*", node.value):
                return int(node.value)
            case "int":
                return float(SafeConstructor().construct_yaml_int(node))
            case "float":
                return SafeConstructor().construct_yaml_float(node)
            case "timestamp":
                return date.min
            case _:
                return node.value


_NOT_TEXT = {"null", "bool", "int", "float", "timestamp"}


def _mark(node: yaml.Node) -> tuple[int, int]:
    return node.start_mark.line + 1, node.start_mark.column + 1
