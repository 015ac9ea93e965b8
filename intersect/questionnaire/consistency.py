"""What must hold in any of the program's files beyond the types of its values.

These checks read what a file holds as it is, whether or not the types fit, so that one
problem never hides another.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from typing import Any

from intersect.language import LANGUAGES, message
from intersect.questionnaire.problem import Problem
from intersect.questionnaire.source import Path, Source


def value_of(part: object, key: str) -> object:
    """Return the value of `key`, or None where there is no such key."""
    return part.get(key) if isinstance(part, Mapping) else None


def entries_of(part: object, key: str) -> list[Any]:
    """Return the entries of the list under `key`, none where there is no list."""
    entries = value_of(part, key)
    return entries if isinstance(entries, list) else []


def listed(part: object, path: Path, key: str) -> list[tuple[Path, Any]]:
    """Return path and value of every entry of the list under `key`."""
    entries = entries_of(part, key)
    return [((*path, key, position), each) for position, each in enumerate(entries)]


def named(part: object, path: Path, key: str, name: str) -> list[tuple[Path, Any]]:
    """Return path and value of `name` in every entry of the list under `key`."""
    return [
        ((*place, name), entry[name])
        for place, entry in listed(part, path, key)
        if isinstance(entry, Mapping) and name in entry
    ]


def check_unique(
    names: Iterable[tuple[Path, object]],
    source: Source,
    same: Callable[[str], str] = str,
) -> list[Problem]:
    """Return a problem for every name that was already given.

    Two names are one when `same` returns the same for both.
    """
    first: dict[str, Path] = {}
    problems = []
    for path, name in names:
        if not isinstance(name, str):
            continue
        if same(name) in first:
            problems.append(_duplicate(name, path, first[same(name)], source))
        first.setdefault(same(name), path)
    return problems


def check_languages(
    data: object,
    needed: Container[str],
    source: Source,
    allowed: Container[str] | None = None,
) -> list[Problem]:
    """Return a problem for every text that lacks a needed language or has one too many.

    Without `allowed`, no language may be there but the needed ones.
    """
    allowed = needed if allowed is None else allowed
    problems = []
    for path, text in _texts(data, ()):
        for code in LANGUAGES:
            if code in needed and code not in text:
                problems.append(_missing_language(code, path, source))
            if code not in allowed and code in text:
                problems.append(_undeclared_language(code, path, source))
    return problems


def check_drafts(
    data: object, languages: Container[object], source: Source
) -> list[Problem]:
    """Return a problem for every draft that is repeated or none of the languages."""
    drafts = listed(data, (), "drafts")
    return [
        *check_unique(drafts, source),
        *(
            Problem(
                "undeclared_draft",
                source.place(path),
                message(
                    "The draft “{code}” is not one of the file's languages.", code=code
                ),
                message(
                    "Remove it: only a language that the texts have can be a draft."
                ),
            )
            for path, code in drafts
            if isinstance(code, str) and code not in languages
        ),
    ]


def _texts(part: object, path: Path) -> Iterator[tuple[Path, Mapping[str, object]]]:
    """Find the texts: what has at least one language among its keys."""
    if isinstance(part, Mapping):
        if any(code in part for code in LANGUAGES):
            yield path, part
        for key, value in part.items():
            yield from _texts(value, (*path, key))
    elif isinstance(part, list):
        for position, value in enumerate(part):
            yield from _texts(value, (*path, position))


def _duplicate(name: str, path: Path, first: Path, source: Source) -> Problem:
    return Problem(
        "duplicate_id",
        source.place(path),
        message(
            "{name} is already in use ({first}).", name=name, first=source.place(first)
        ),
        message("Give it a name of its own, or remove the repetition."),
    )


def _missing_language(code: str, path: Path, source: Source) -> Problem:
    return Problem(
        "missing_language",
        source.place(path),
        message("The text in the language “{code}” is missing.", code=code),
        message("Add {code}: and the text.", code=code),
    )


def _undeclared_language(code: str, path: Path, source: Source) -> Problem:
    return Problem(
        "undeclared_language",
        source.place((*path, code)),
        message("The language “{code}” is not one of the file's languages.", code=code),
        message(
            "Remove this text, or translate every text and declare {code}.", code=code
        ),
    )
