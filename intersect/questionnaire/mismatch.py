"""What the types say about a file's values, told to the person who wrote the file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from intersect.language import LANGUAGES, Message, message
from intersect.questionnaire.problem import Problem
from intersect.questionnaire.source import Path, Source

Model = TypeVar("Model", bound=BaseModel)


@dataclass(frozen=True)
class Format(Generic[Model]):
    """The type of a whole file, and the types of its parts by the key that holds them.

    The parts are only needed to suggest the key that was meant.
    """

    whole: type[Model]
    parts: Mapping[str, type[BaseModel]]

    def keys(self, location: Path) -> Iterable[str]:
        """Return the keys allowed in the part at `location`."""
        names = [step for step in location if isinstance(step, str)]
        part = self.parts.get(names[-1]) if names else self.whole
        return part.model_fields if part else ()


def read_typed(
    layout: Format[Model], data: object, source: Source
) -> tuple[Model | None, list[Problem]]:
    """Return `data` as the whole model, or None, with everything that does not fit.

    What the models' own validators refuse, and lists that are too short, are left to
    the checks: those find them beside other problems, pydantic only after them.
    """
    try:
        return layout.whole.model_validate(data), []
    except ValidationError as error:
        return None, [
            _problem(layout, detail, data, source)
            for detail in error.errors(include_url=False)
            if detail["type"] != "value_error"
            and not (detail["type"] == "too_short" and detail["input"])
        ]


def suggestion(word: str, known: Iterable[str]) -> Message:
    """Return what to write instead of an unknown word.

    >>> suggestion("titel", ["title", "text"]).msgid
    'Did you mean {close}?'
    """
    known = list(known)
    close = get_close_matches(word, known, n=1)
    if close:
        return message("Did you mean {close}?", close=close[0])
    if known:
        return message("Write one of these: {known}.", known=", ".join(known))
    return message("Remove it.")


def _problem(
    layout: Format[Model], detail: ErrorDetails, data: object, source: Source
) -> Problem:
    path = _path(detail["loc"], data)
    code, wrong, remedy = _described(layout, detail, source.written(path))
    return Problem(code, source.place(path), wrong, remedy)


def _path(location: Path, data: object) -> Path:
    """Return the path in the file: pydantic also names the kind that it chose."""
    path: list[str | int] = []
    part: Any = data
    for step in location:
        is_part = isinstance(part, dict)
        inside = step in part if is_part else isinstance(part, list)
        is_kind = is_part and not inside and part.get("kind") == step
        if step == "[key]" or is_kind:
            continue
        path.append(step)
        part = part[step] if inside else None
    return tuple(path)


Description = tuple[str, Message, Message]
"""A problem's code, what is wrong, and what to do."""


def _described(
    layout: Format[Model], detail: ErrorDetails, written: str | None
) -> Description:
    location, value = detail["loc"], detail["input"]
    name = str(location[-1]) if location else ""
    match detail["type"]:
        case "string_pattern_mismatch" if name == "[key]":
            return _unknown_key(str(location[-2]), LANGUAGES)
        case "string_type" | "literal_error" if written:
            return _unquoted(written, value)
        case "missing":
            return _missing_key(name)
        case "union_tag_not_found":
            return _missing_key("kind")
        case "extra_forbidden":
            return _unknown_key(name, layout.keys(location[:-1]))
        case "string_too_short":
            return _empty()
        case _ if value in (None, "", [], {}):
            return _empty()
        case kind:
            return _unfit(kind, value, detail.get("ctx", {}))


def _unfit(kind: str, value: object, context: Mapping[str, Any]) -> Description:
    match kind:
        case "string_pattern_mismatch":
            return (
                "bad_code",
                message("“{value}” cannot be a code.", value=str(value)),
                message("Begin with a letter; use only a–z, A–Z, 0–9 and _."),
            )
        case "literal_error":
            return _unknown_value(str(value), _words(context["expected"]))
        case "union_tag_invalid":
            return _unknown_value(context["tag"], _words(context["expected_tags"]))
        case "greater_than_equal":
            limit = context["ge"]
            wrong = message("This number is less than {limit}.", limit=limit)
            return "out_of_range", wrong, message("Write {limit} or more.", limit=limit)
        case "less_than_equal":
            limit = context["le"]
            wrong = message("This number is more than {limit}.", limit=limit)
            return "out_of_range", wrong, message("Write {limit} or less.", limit=limit)
        case _:
            return "wrong_type", *_WRONG_TYPES[kind]


_NOT_A_PART = (
    message("A part with keys of its own belongs here."),
    message("Write its keys below, indented, each with a colon and its value."),
)
_WRONG_TYPES = {
    "string_type": (
        message("A text belongs here."),
        message("Write one text, in quotes."),
    ),
    "int_type": (
        message("A whole number belongs here."),
        message("Write it in digits, without quotes."),
    ),
    "bool_type": (
        message("Only true or false belongs here."),
        message("Write true or false, without quotes."),
    ),
    "list_type": (
        message("A list belongs here."),
        message("Write each entry on a line of its own, after a hyphen."),
    ),
    "dict_type": (
        message("A text in every language belongs here."),
        message(
            'Write es: "…" on the next line, indented, and do the same for each '
            "language."
        ),
    ),
    "model_type": _NOT_A_PART,
    "model_attributes_type": _NOT_A_PART,
}


def _words(expected: str) -> list[str]:
    return re.findall(r"'(\w+)'", expected)


def _unknown_value(value: str, known: Iterable[str]) -> Description:
    wrong = message("“{value}” is not known here.", value=value)
    return "unknown_value", wrong, suggestion(value, known)


def _unknown_key(key: str, known: Iterable[str]) -> Description:
    wrong = message("The key {key} is not known here.", key=key)
    return "unknown_key", wrong, suggestion(key, known)


def _missing_key(key: str) -> Description:
    wrong = message("The key {key} is missing.", key=key)
    return "missing_key", wrong, message("Add {key}: and its value.", key=key)


def _empty() -> Description:
    return (
        "empty",
        message("There is nothing here."),
        message("Write the value, or remove the key if it is optional."),
    )


def _unquoted(written: str, value: object) -> Description:
    return (
        "unquoted",
        message(
            "{written} without quotes was read as {read}, not as text.",
            written=written,
            read=_read(value),
        ),
        message('Put it in quotes: "{written}".', written=written),
    )


def _read(value: object) -> Message:
    match value:
        case None:
            return message("nothing")
        case bool():
            truth = str(value).lower()
            return message("the truth value {truth}", truth=truth)
        case int() | float():
            return message("the number {number}", number=f"{value:.15g}")
        case _:
            return message("a date")
