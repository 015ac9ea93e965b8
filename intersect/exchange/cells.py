"""The cells of a table read from another program's file, as text."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum


class Unusable(Enum):
    """What a cell holds instead of something that a person typed."""

    FORMULA = "formula"
    DATE = "date"
    ERROR = "cell_error"


Cell = str | Unusable
"""Text trimmed and NFC-normalised (empty when there is none), or why there is none."""


@dataclass(frozen=True)
class Row:
    """One row: its number as a spreadsheet shows it, and its cells from column A."""

    number: int
    cells: tuple[Cell, ...]
    may_be_short: bool = False
    """Whether empty cells at the end are left out, as XLSX does and CSV does not."""

    @property
    def is_blank(self) -> bool:
        """Whether nothing was written in this row."""
        return not any(self.cells)


def trimmed(text: str) -> str:
    """Return the text without surrounding space, in Unicode's composed form (NFC)."""
    return unicodedata.normalize("NFC", text.strip().strip("\ufeff\u200b")).strip()


_WHOLE_NUMBER = re.compile(r"(\d)[.,]0+")


def whole_number(text: str) -> str:
    """Return the digit that a spreadsheet wrote as «2.0» or «2,0»; else the text.

    >>> whole_number("2,0"), whole_number("2.5")
    ('2', '2.5')
    """
    whole = _WHOLE_NUMBER.fullmatch(text)
    return whole[1] if whole else text


_LETTERS = "áéíóúüñÁÉÍÓÚÜÑãõâêôàçÃÕÂÊÔÀÇ¿¡ºª°«»"


def _misread(letter: str) -> str:
    """Return what UTF-8 looks like when it is taken for Windows-1252."""
    octets = letter.encode()
    return "".join(
        bytes([octet]).decode("cp1252", "ignore") or chr(octet) for octet in octets
    )


_MISREAD = tuple(_misread(letter) for letter in _LETTERS)


def is_garbled(text: str) -> bool:
    """Whether accents were lost before this file was saved («EducaciÃ³n»)."""
    if text.isascii():
        return False
    return "\N{REPLACEMENT CHARACTER}" in text or any(each in text for each in _MISREAD)
