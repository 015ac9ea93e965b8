"""Cells that hold one of a few codes, or the word that people write for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from intersect.exchange.cells import Row, whole_number
from intersect.exchange.table_file import Table
from intersect.language import message
from intersect.questionnaire.problem import Problem
from intersect.registry.names import folded


@dataclass(frozen=True)
class ClosedList:
    """The codes of a column, and other words for them, in any case and with accents."""

    codes: tuple[str, ...]
    words: Mapping[str, str] = field(default_factory=dict)
    """Word, without case and accents -> its code."""

    def code(self, text: str) -> str | None:
        """Return the code that a cell's text means, or None; «2.0» is 2."""
        plain = folded(whole_number(text))
        return plain if plain in self.codes else self.words.get(plain)


def read_code(
    table: Table,
    row: Row,
    column: str,
    listed: ClosedList,
    problems: list[Problem],
    *,
    is_required: bool = False,
) -> str:
    """Return the code in a cell, empty without one; add to `problems` what is wrong."""
    read = table.required_text if is_required else table.text
    text = read(row, column, problems)
    code = listed.code(text)
    if not text or code is not None:
        return code or ""
    codes = ", ".join(listed.codes)
    problems.append(
        Problem(
            "unknown_code",
            table.place(row, column),
            message("“{code}” is not a code of {item}.", code=text[:40], item=column),
            message("Write {codes}.", codes=codes)
            if is_required
            else message("Write {codes}, or leave the cell empty.", codes=codes),
        )
    )
    return ""
