"""What the cells of a REGISTRY file say: codes, days, numbers and lists."""

from __future__ import annotations

import difflib
import re
import uuid
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from intersect.exchange.registry_columns import (
    CHOICES,
    DAYS,
    LISTS,
    NUMBERS,
    SEPARATOR,
)
from intersect.language import LANGUAGES, Message, language, message
from intersect.questionnaire.problem import Problem
from intersect.registry.model import NetworkType, Sector, Term
from intersect.registry.names import folded

Value = str | float | date | list[str] | uuid.UUID
Name = Message | Mapping[str, str]
"""What a code is called, in the language of whoever reads it."""


class Listed(NamedTuple):
    """One entry of a closed list."""

    code: str
    name: Name


Vocabulary = Mapping[str, Mapping[str, Listed]]
"""Column -> what may be written there, folded -> what it means."""

_LONG = ("purpose", "mandate_text", "sharing_purpose")
MAX_LINE, MAX_TEXT = 200, 4000
_E_MAIL = re.compile(r"[^@\s,;]+@[^@\s,;]+")
_DAY_FIRST = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00)?)?")


class WrongCell(Exception):
    """A cell cannot be used: why, and what to write instead."""

    def __init__(self, code: str, what: Message, remedy: Message) -> None:
        super().__init__(code)
        self.code, self.what, self.remedy = code, what, remedy

    def at(self, place: Message) -> Problem:
        """Return the problem, at the cell's place."""
        return Problem(self.code, place, self.what, self.remedy)


def vocabulary(
    sectors: Sequence[Sector],
    types: Sequence[NetworkType],
    terms: Mapping[str, Sequence[Term]],
) -> Vocabulary:
    """Return the closed lists of the columns, by code and by name in any language."""
    sector = _by_name((each.code, each.name) for each in sectors)
    return {
        "sector": sector,
        "expected_sectors": sector,
        "type": _by_name((each.key, each.name) for each in types),
        "language": _by_name((code, {code: code}) for code in LANGUAGES),
        **{column: _of_terms(listed) for column, listed in terms.items()},
        **{column: _by_name(choices.items()) for column, choices in CHOICES.items()},
    }


def value_of(column: str, text: str, known: Vocabulary) -> Value:
    """Return what a filled cell says; raise `WrongCell`."""
    if column in ("id", "person_id"):
        return _identifier(text)
    if column in DAYS:
        return _day(text)
    if _YEAR_FIRST.fullmatch(text):
        raise WrongCell(
            "date",
            message("The spreadsheet turned the cell into a date."),
            message("Give the cell the format “Text” and write it again."),
        )
    if column in NUMBERS:
        return _number(text)
    if column in LISTS:
        parts = [_tidy(part) for part in text.split(SEPARATOR)]
        named = [part for part in parts if part]
        if column in known:
            named = [_code(part, known[column]) for part in named]
        return list(dict.fromkeys(named))
    if column in known:
        return _code(text, known[column])
    if column == "email":
        _require_e_mail(text)
    longest = MAX_TEXT if column in _LONG else MAX_LINE
    if len(text) > longest:
        raise WrongCell(
            "long_text",
            message("The text has {n} characters.", n=len(text)),
            message("Write {n} characters at most.", n=longest),
        )
    return text.strip() if column in _LONG else _tidy(text)


def _by_name(named: Iterable[tuple[str, Name]]) -> dict[str, Listed]:
    return {
        folded(text): Listed(code, name)
        for code, name in named
        for text in (*_in_every_language(name), code)
    }


def _of_terms(listed: Sequence[Term]) -> dict[str, Listed]:
    """Return the terms by their other words too; a code or a name comes first."""
    also = {
        folded(word): Listed(each.code, each.name)
        for each in listed
        for word in each.also
    }
    return also | _by_name((each.code, each.name) for each in listed)


def _in_every_language(name: Name) -> Sequence[str]:
    if isinstance(name, Message):
        return [language(code).text(name) for code in LANGUAGES]
    return list(name.values())


def _tidy(text: str) -> str:
    return " ".join(text.split())


def _code(text: str, known: Mapping[str, Listed]) -> str:
    if (meant := known.get(folded(text))) is not None:
        return meant.code
    near = difflib.get_close_matches(folded(text), known, n=1, cutoff=0.7)
    raise WrongCell(
        "unknown_code",
        message("“{text}” is not on the list of this column.", text=text[:60]),
        # By its name: codes are in English, people write as they speak.
        message("Did you mean “{name}”?", name=known[near[0]].name)
        if near
        else message("Write one of the codes on the sheet of instructions."),
    )


def _identifier(text: str) -> uuid.UUID:
    try:
        return uuid.UUID(text)
    except ValueError:
        raise WrongCell(
            "bad_identifier",
            message("“{text}” is not an identifier of the export.", text=text[:60]),
            message("Leave the cell empty, or as the export wrote it."),
        ) from None


def _day(text: str) -> date:
    if found := _YEAR_FIRST.fullmatch(text):
        year, month, day = found.groups()
    elif found := _DAY_FIRST.fullmatch(text):
        day, month, year = found.groups()
    else:
        year = month = day = "0"
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        raise WrongCell(
            "bad_day",
            message("“{text}” is not a date.", text=text[:60]),
            message("Write the day like this: 2026-03-31, or 31/03/2026."),
        ) from None


def _number(text: str) -> float:
    try:
        number = float(text.replace(",", "."))
    except ValueError:
        number = -1
    if not 0 <= number <= 1000:  # not even NaN
        raise WrongCell(
            "bad_number",
            message("“{text}” is not a number from 0 to 1000.", text=text[:60]),
            message("Write only the number, for example 1.5."),
        )
    return number


def _require_e_mail(text: str) -> None:
    if not all(_E_MAIL.fullmatch(part.strip()) for part in text.split(",")):
        raise WrongCell(
            "bad_e_mail",
            message("“{text}” is not an e-mail address.", text=text[:60]),
            message("Write it like this: ana@example.org."),
        )
