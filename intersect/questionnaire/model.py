"""A questionnaire: sections, questions and their texts in every language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Annotated, Literal, Self

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    PrivateAttr,
    StringConstraints,
    field_validator,
)

NS = "NS"
"""«No sé»: an answer of its own, never a missing one."""
NA = "NA"
"""«No aplica»: offered only where the question allows it."""

RUNGS = (0, 1, 2, 3)

CORE_QUESTIONNAIRE = "nucleo"
"""The one that a network's diagnostic is about; every type of network asks it first."""

Code = Annotated[str, StringConstraints(pattern=r"^[A-Za-z][A-Za-z0-9_]*$")]
Line = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
LanguageCode = Annotated[str, StringConstraints(pattern=r"^(es|en|pt)$")]
LocalText = Annotated[
    dict[LanguageCode, Line],
    Field(min_length=1, json_schema_extra={"additionalProperties": False}),
]
"""One text, side by side in each language."""


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Anchor(_Part):
    """The behaviour that describes one rung (0–3) of a question."""

    rung: int = Field(ge=0, le=3)
    text: LocalText


class Choice(_Part):
    """One option of a closed question, stored as its code."""

    code: Code
    label: LocalText


class LadderQuestion(_Part):
    """A scored item: four cumulative anchors, «No sé» and, if allowed, «No aplica»."""

    kind: Literal["ladder"]
    id: Code
    dimension: Code
    title: LocalText
    text: LocalText
    hint: LocalText | None = None
    allow_na: bool = False
    anchors: list[Anchor] = Field(json_schema_extra={"minItems": 4, "maxItems": 4})

    @field_validator("anchors")
    @classmethod
    def _has_every_rung(cls, anchors: list[Anchor]) -> list[Anchor]:
        if tuple(anchor.rung for anchor in anchors) != RUNGS:
            raise ValueError("anchors are those of the rungs 0, 1, 2 and 3, in order")
        return anchors


class ChoiceQuestion(_Part):
    """One choice from a short list; not scored."""

    kind: Literal["choice"]
    id: Code
    text: LocalText
    hint: LocalText | None = None
    choices: list[Choice] = Field(min_length=2)


class GridQuestion(_Part):
    """The same choices for several rows; not scored."""

    kind: Literal["grid"]
    id: Code
    text: LocalText
    hint: LocalText | None = None
    rows: list[Choice] = Field(min_length=1)
    choices: list[Choice] = Field(min_length=2)


class FactField(_Part):
    """One thing to be written: a text, or a number within bounds."""

    code: Code
    label: LocalText
    kind: Literal["text", "number"] = "number"
    unit: LocalText | None = None
    least: int = 0
    most: int | None = None
    whole: bool = True
    """Whether a number has no decimals."""


class FactsQuestion(_Part):
    """Facts to be written, once or in several rows; not scored."""

    kind: Literal["facts"]
    id: Code
    text: LocalText
    hint: LocalText | None = None
    fields: list[FactField] = Field(min_length=1)
    rows: int = Field(default=1, ge=1, le=30)
    """How many times the fields are offered."""

    @property
    def places(self) -> Iterator[tuple[str, int, FactField]]:
        """Each field of each row: the name of what is written there, row and field.

        >>> one = FactField(code="n", label={"es": "N"})
        >>> two = FactsQuestion(
        ...     kind="facts", id="F", text={"es": "?"}, fields=[one], rows=2
        ... )
        >>> [name for name, _, _ in two.places]
        ['n_1', 'n_2']
        """
        for row in range(1, self.rows + 1):
            for field in self.fields:
                name = f"{field.code}_{row}" if self.rows > 1 else field.code
                yield name, row, field


class TieItem(_Part):
    """One thing asked of the tie to each organisation."""

    code: Code
    label: LocalText
    choices: list[Choice] = Field(min_length=2)
    """From nothing to most: an answer's place counts from 0."""


class TiesQuestion(_Part):
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

Question = LadderQuestion | ChoiceQuestion | GridQuestion | FactsQuestion | TiesQuestion


class Dimension(_Part):
    """One of the dimensions that items are scored under."""

    code: Code
    name: LocalText
    short: LocalText


class Section(_Part):
    """One page of questions."""

    id: Code
    title: LocalText
    questions: list[Annotated[Question, Field(discriminator="kind")]] = Field(
        min_length=1
    )


class Minutes(_Part):
    """How long answering takes."""

    least: int = Field(ge=1)
    most: int = Field(ge=1)


class Questionnaire(_Part):
    """A version of a questionnaire; a published one never changes."""

    id: Code
    version: int = Field(ge=1)
    status: Literal["draft", "published"]
    languages: list[Literal["es", "en", "pt"]] = Field(min_length=1)
    drafts: list[Literal["es", "en", "pt"]] = Field(default_factory=list)
    respondent: Literal["member", "network"] = "member"
    """Whether each member answers, or the network once: a factual sheet."""
    title: LocalText
    instructions: list[LocalText] = Field(min_length=1)
    minutes: Minutes
    dimensions: list[Dimension]
    sections: list[Section] = Field(min_length=1)

    @property
    def key(self) -> str:
        """Return «nucleo/1», the name under which answers are stored."""
        return f"{self.id}/{self.version}"

    @property
    def questions(self) -> Iterator[Question]:
        """All questions in the order of the pages."""
        return (each for section in self.sections for each in section.questions)

    @property
    def is_sheet(self) -> bool:
        """Whether it is a factual sheet, with one answer per network."""
        return self.respondent == "network"

    @property
    def is_scored(self) -> bool:
        """Whether it gives a level; other questionnaires stand beside one that does."""
        return bool(self.items)

    @property
    def asks_ties(self) -> bool:
        """Whether it asks about the other organisations of the network."""
        return any(isinstance(each, TiesQuestion) for each in self.questions)

    def about(self, roster: Iterable[tuple[str, str]]) -> Self:
        """Return the questionnaire about these organisations, by code and name."""
        pairs = tuple(roster)
        sections = [
            section.model_copy(
                update={
                    "questions": [
                        each.about(pairs) if isinstance(each, TiesQuestion) else each
                        for each in section.questions
                    ]
                }
            )
            for section in self.sections
        ]
        return self.model_copy(update={"sections": sections})

    @property
    def items(self) -> list[LadderQuestion]:
        """The scored questions, in the order of the pages."""
        return [q for q in self.questions if isinstance(q, LadderQuestion)]

    def section(self, section_id: str) -> Section | None:
        """Return the section with that id, or None."""
        return next((s for s in self.sections if s.id == section_id), None)
