"""The columns of an exported table, and of all versions of a questionnaire at once."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from intersect.exchange.answer_columns import AnswerColumn, answer_columns
from intersect.exchange.codebook import meaning_of, row_label
from intersect.language import Language, Message
from intersect.questionnaire.model import LadderQuestion, Questionnaire

Cell = str | int | float | None
"""Nothing is None. A rung is an `int`; «No sé» and «No aplica» are NS and NA."""
Cells = Sequence[Cell]

Kind = Literal["rung", "choice", "key", "whole", "number", "text"]
"""A rung with NS and NA; one of a questionnaire's codes; another code, with a name; a
number, without decimals or with them; anything that somebody wrote."""
NUMBERED: frozenset[Kind] = frozenset(("rung", "choice"))
"""What SPSS and Stata get as numbers with labels."""
NUMERIC: frozenset[Kind] = frozenset(("whole", "number"))

UNANSWERED = {"ns": 98, "na": 99}
"""What «does not know» and «does not apply» are in SPSS, declared as missing."""

LONGEST_NAME = 32
"""Characters of a name in Stata, the narrower of the two programs."""


@dataclass(frozen=True)
class DataColumn:
    """One column of a table, with what its codes mean in one language."""

    name: str
    label: str
    kind: Kind
    values: Mapping[str, str] = field(default_factory=dict)
    """Code -> meaning, in the order of the questionnaire."""

    @cached_property
    def numbers(self) -> Mapping[Cell, int]:
        """Return the numbers that stand for answers in SPSS and Stata.

        Rungs are themselves, choices count from 1, `UNANSWERED` is above.
        """
        found: dict[Cell, int] = {}
        for place, code in enumerate(self.values, start=1):
            number = UNANSWERED.get(code.casefold())
            if self.kind == "rung" and number is None:
                found[int(code)] = int(code)
            else:
                found[code] = place if number is None else number
        return found


@dataclass(frozen=True)
class AskedColumn:
    """A column of answers: where a record has them, and what it is in the table."""

    question: str
    row: str
    """The row of a grid or the place of a fact; empty for other questions."""
    column: DataColumn


def union_columns(
    versions: Sequence[Questionnaire], reader: Language, *, with_texts: bool
) -> list[AskedColumn]:
    """Return the columns of all versions, in the order of the newest.

    `versions` come newest first. What only an older one asked stands after what it
    asked just before; a meaning is the newest version's. Texts that people wrote come
    only when asked for.
    """
    asked = [
        [each for each in answer_columns(version) if with_texts or not is_text(each)]
        for version in versions
    ]
    order: list[str] = []
    for columns in asked:
        place = 0
        for column in columns:
            if column.name in order:
                place = order.index(column.name) + 1
            else:
                order.insert(place, column.name)
                place += 1
    same: dict[str, list[AnswerColumn]] = {}
    for columns in asked:
        for column in columns:
            same.setdefault(column.name, []).append(column)
    return [_asked(same[name], reader) for name in order]


def is_text(column: AnswerColumn) -> bool:
    """Tell whether people write there what they like."""
    return column.fact is not None and column.fact.kind == "text"


def stats_names(columns: Iterable[DataColumn]) -> list[str]:
    """Return what columns are called in SPSS and Stata: letters, digits and «_».

    >>> stats_names([DataColumn("PAR.metas", "", "key"), DataColumn("PAR_metas", "",
    ... "key")])
    ['PAR_metas', 'PAR_metas_2']
    """
    found: list[str] = []
    for column in columns:
        plain = re.sub(r"\W", "_", column.name, flags=re.ASCII)[:LONGEST_NAME]
        found.append(_unused(plain, {each.casefold() for each in found}))
    return found


def shortened(text: str, most_bytes: int) -> str:
    """Return a text of at most so many bytes of UTF-8; «…» says that it goes on.

    >>> shortened("educación", 9)
    'educa…'
    """
    written = text.encode("utf-8", "replace")
    if len(written) <= most_bytes:
        return written.decode()
    return written[: most_bytes - 4].decode("utf-8", "ignore") + "…"


def encodable(text: str) -> str:
    """Return a text that every file can hold: what none can is spelt out.

    That is half of a character, and the sign at which programs in C stop reading.

    >>> encodable("a\\ud800\\0")
    'a\\\\ud800\\\\x00'
    """
    text = text.replace("\0", "\\x00")
    if text.isascii():
        return text
    return text.encode("utf-8", "backslashreplace").decode()


def plain_column(
    name: str,
    label: Message,
    reader: Language,
    kind: Kind = "text",
    values: Mapping[str, str] | None = None,
) -> DataColumn:
    """Return a column that no questionnaire asks."""
    return DataColumn(name, reader.text(label), kind, values or {})


def _asked(versions: Sequence[AnswerColumn], reader: Language) -> AskedColumn:
    newest = versions[0]
    values: dict[str, str] = {}
    for version in versions:
        for code in version.codes:
            values.setdefault(code, meaning_of(version, code, reader))
    kinds = {_kind(each) for each in versions}
    column = DataColumn(newest.name, _label(newest, reader), _common(kinds), values)
    return AskedColumn(newest.question.id, newest.row, column)


def _kind(column: AnswerColumn) -> Kind:
    if is_text(column):
        return "text"
    fact = column.fact
    if fact is not None and fact.kind != "choice":
        # Percentages and amounts may have decimals, whatever the field says.
        return "whole" if fact.kind == "number" and fact.whole else "number"
    return "rung" if column.is_item else "choice"


def _common(kinds: set[Kind]) -> Kind:
    """Return the kind that answers to questions of all these kinds have in common."""
    if len(kinds) == 1:
        return next(iter(kinds))
    if kinds <= NUMBERED:
        return "choice"
    return "number" if kinds <= NUMERIC else "text"


def _label(column: AnswerColumn, reader: Language) -> str:
    question = column.question
    if isinstance(question, LadderQuestion):
        return reader.local(question.title)
    text = reader.local(question.text)
    return f"{row_label(column, reader)} — {text}" if column.row else text


def _unused(name: str, taken: Collection[str]) -> str:
    number, free = 1, name
    while free.casefold() in taken:
        number += 1
        free = f"{name[: LONGEST_NAME - 4]}_{number}"
    return free
