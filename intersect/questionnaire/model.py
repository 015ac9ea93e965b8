"""A questionnaire: sections, questions and their texts in every language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Annotated, Literal, Self

from pydantic import Field, field_validator

from intersect.questionnaire.network_questions import (
    FactsQuestion,
    PairsQuestion,
    TiesQuestion,
)
from intersect.questionnaire.parts import (
    RUNGS,
    Anchor,
    Choice,
    Code,
    LocalText,
    Part,
)

CORE_QUESTIONNAIRE = "nucleo"
"""The one that a network's diagnostic is about; every type of network asks it first."""


class LadderQuestion(Part):
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


class ChoiceQuestion(Part):
    """One choice from a short list; not scored."""

    kind: Literal["choice"]
    id: Code
    text: LocalText
    hint: LocalText | None = None
    choices: list[Choice] = Field(min_length=2)


class GridQuestion(Part):
    """The same choices for several rows; not scored."""

    kind: Literal["grid"]
    id: Code
    text: LocalText
    hint: LocalText | None = None
    rows: list[Choice] = Field(min_length=1)
    choices: list[Choice] = Field(min_length=2)


Question = (
    LadderQuestion
    | ChoiceQuestion
    | GridQuestion
    | FactsQuestion
    | PairsQuestion
    | TiesQuestion
)


class Dimension(Part):
    """One of the dimensions that items are scored under."""

    code: Code
    name: LocalText
    short: LocalText


class Section(Part):
    """One page of questions."""

    id: Code
    title: LocalText
    questions: list[Annotated[Question, Field(discriminator="kind")]] = Field(
        min_length=1
    )


class Minutes(Part):
    """How long answering takes."""

    least: int = Field(ge=1)
    most: int = Field(ge=1)


class Questionnaire(Part):
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

    @cached_property
    def asks_ties(self) -> bool:
        """Whether it asks about the other organisations of the network.

        Looked up once: a copy that is `about` some organisations still asks.
        """
        return any(isinstance(each, TiesQuestion) for each in self.questions)

    @property
    def asks_in_confidence(self) -> bool:
        """Whether some of what it asks is shown of the whole network alone."""
        ties = [each for each in self.questions if isinstance(each, TiesQuestion)]
        return any(item.private for each in ties for item in each.items)

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
