"""Questions about the network itself: facts, pairs of a list, ties; none is scored."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, Self

from pydantic import Field, PrivateAttr

from intersect.questionnaire.parts import Choice, Code, LocalText, Part
from intersect.questionnaire.source_fields import (
    BASES,
    BASIS,
    BASIS_LABEL,
    DOCUMENT,
    DOCUMENT_LABEL,
    YEAR,
    YEAR_LABEL,
)


class FactField(Part):
    """One thing to be written or chosen: a text, a number within bounds, an option."""

    code: Code
    label: LocalText
    kind: Literal["text", "number", "percent", "amount", "choice"] = "number"
    unit: LocalText | None = None
    least: int = 0
    most: int | None = None
    whole: bool = True
    """Whether a number has no decimals; percentages and amounts may have two."""
    choices: list[Choice] | None = None
    within: Code | None = None
    """The field, in the same row, than which this number cannot be more."""


SOURCE_FIELDS = (
    FactField(code=DOCUMENT, kind="text", label=DOCUMENT_LABEL),
    FactField(code=YEAR, label=YEAR_LABEL, least=1990, most=2100),
    FactField(
        code=BASIS,
        kind="choice",
        label=BASIS_LABEL,
        choices=[Choice(code=code, label=said) for code, said in BASES.items()],
    ),
)
"""What is asked of where a fact comes from."""


class FactsQuestion(Part):
    """Facts to be written, once or in several rows; not scored."""

    kind: Literal["facts"]
    id: Code
    text: LocalText
    hint: LocalText | None = None
    once: list[FactField] | None = None
    """What is asked once, before the rows: the currency of all amounts."""
    fields: list[FactField] = Field(min_length=1)
    rows: int = Field(default=1, ge=1, le=30)
    """How many times the fields are offered."""
    sourced: bool = False
    """Whether it is asked where they come from."""

    @property
    def once_places(self) -> list[tuple[str, int, FactField]]:
        """What is asked once: place, 0 as its row, field."""
        return [(field.code, 0, field) for field in self.once or ()]

    @property
    def row_places(self) -> list[tuple[int, list[tuple[str, int, FactField]]]]:
        """Each row, counted from 1, with its places.

        >>> one = FactField(code="n", label={"es": "N"})
        >>> two = FactsQuestion(
        ...     kind="facts", id="F", text={"es": "?"}, fields=[one], rows=2
        ... )
        >>> [(row, name) for row, places in two.row_places for name, _, _ in places]
        [(1, 'n_1'), (2, 'n_2')]
        """
        return [
            (row, [(self._name(field, row), row, field) for field in self.fields])
            for row in range(1, self.rows + 1)
        ]

    @property
    def source_places(self) -> list[tuple[str, int, FactField]]:
        """Where it is told what the facts come from; their row is 0."""
        return [(field.code, 0, field) for field in SOURCE_FIELDS if self.sourced]

    @property
    def places(self) -> Iterator[tuple[str, int, FactField]]:
        """All of them, in their order on the page."""
        yield from self.once_places
        for _, places in self.row_places:
            yield from places
        yield from self.source_places

    def _name(self, field: FactField, row: int) -> str:
        return f"{field.code}_{row}" if self.rows > 1 else field.code


class TieItem(Part):
    """One thing asked of the tie to each organisation."""

    code: Code
    label: LocalText
    choices: list[Choice] = Field(min_length=2)
    """From nothing to most: an answer's place counts from 0."""
    private: bool = False
    """A judgement of the other: results show it of the whole network alone."""


class TiesQuestion(Part):
    """The same of every other organisation of the network; not scored.

    Which these are no file says: they are pre-loaded from the registry (method B.9).
    """

    kind: Literal["ties"]
    id: Code
    text: LocalText
    hint: LocalText | None = None
    items: list[TieItem] = Field(min_length=1)
    others: int = Field(default=3, ge=0, le=10)
    """How many organisations can be added by their names."""
    _roster: tuple[tuple[str, str], ...] = PrivateAttr(default=())

    def about(self, roster: Iterable[tuple[str, str]]) -> Self:
        """Return the question about these organisations: a code each, and its name."""
        asked = self.model_copy()
        asked._roster = tuple(roster)
        return asked

    @property
    def roster(self) -> tuple[tuple[str, str], ...]:
        """Return code and name of the organisations that it is about."""
        return self._roster

    @property
    def added(self) -> list[str]:
        """Return the codes of the rows of organisations that a respondent adds."""
        return [f"added{number}" for number in range(1, self.others + 1)]

    @property
    def places(self) -> Iterator[tuple[str, str, TieItem | None]]:
        """Each field: its name, its row, what is asked; None is the name of a row.

        >>> yes_no = [Choice(code=c, label={"es": c}) for c in ("no", "si")]
        >>> sends = TieItem(code="T3", label={"es": "¿Envía?"}, choices=yes_no)
        >>> asked = TiesQuestion(
        ...     kind="ties", id="V", text={"es": "?"}, items=[sends], others=1
        ... )
        >>> [name for name, _, _ in asked.about([("o1", "Escuela")]).places]
        ['o1.T3', 'added1.name', 'added1.T3']
        """
        for row, _ in self.roster:
            for item in self.items:
                yield f"{row}.{item.code}", row, item
        for row in self.added:
            yield f"{row}.{NAME}", row, None
            for item in self.items:
                yield f"{row}.{item.code}", row, item

    def places_of(self, row: str) -> list[str]:
        """Return the names of the fields of one row."""
        return [place for place, each, _ in self.places if each == row]


NAME = "name"
"""The field of an added row that has its organisation's name; no item is called so."""


class PairsQuestion(Part):
    """A choice for every two rows that a list names; not scored.

    `pairs.resolved` makes it facts, with a place for each pair.
    """

    kind: Literal["pairs"]
    id: Code
    text: LocalText
    hint: LocalText | None = None
    of: Code
    """The question with the list."""
    named: Code
    """The field of the list that says what a row is called."""
    choices: list[Choice] = Field(min_length=2)
    sourced: bool = False
