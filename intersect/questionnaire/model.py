"""A questionnaire: sections, questions and their texts in every language."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, field_validator

from intersect.questionnaire.source_fields import (
    BASES,
    BASIS,
    BASIS_LABEL,
    DOCUMENT,
    DOCUMENT_LABEL,
    YEAR,
    YEAR_LABEL,
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


class FactsQuestion(_Part):
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


class PairsQuestion(_Part):
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


Question = (
    LadderQuestion | ChoiceQuestion | GridQuestion | FactsQuestion | PairsQuestion
)


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
    def items(self) -> list[LadderQuestion]:
        """The scored questions, in the order of the pages."""
        return [q for q in self.questions if isinstance(q, LadderQuestion)]

    def section(self, section_id: str) -> Section | None:
        """Return the section with that id, or None."""
        return next((s for s in self.sections if s.id == section_id), None)
