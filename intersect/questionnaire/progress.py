"""How much of a questionnaire has been answered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from intersect.questionnaire.answer import Answer
from intersect.questionnaire.model import GridQuestion, Questionnaire, Section
from intersect.questionnaire.network_questions import TiesQuestion
from intersect.questionnaire.response import MISSING_CODE, code_of, pack

State = Literal["not_started", "in_progress", "completed"]


@dataclass(frozen=True)
class SectionProgress:
    """How many of a section's questions are answered.

    Each row of a grid is one, and each thing asked of an institution of the roster.
    A comment without a chosen option does not answer its question.
    """

    section: Section
    answered: int
    total: int

    @property
    def state(self) -> State:
        """Whether the section was not started, is in progress or is completed."""
        if not self.answered:
            return "not_started"
        return "completed" if self.answered == self.total else "in_progress"


def section_progress(
    questionnaire: Questionnaire, answers: Mapping[str, Answer]
) -> list[SectionProgress]:
    """Return the progress of every section, in the order of the pages."""
    return [_progress(section, answers) for section in questionnaire.sections]


def answered_items(questionnaire: Questionnaire, answers: Mapping[str, Answer]) -> int:
    """Return how many scored questions carry any answer: 0–3, NS or NA."""
    codes = (code_of(answers.get(item.id)) for item in questionnaire.items)
    return sum(code != MISSING_CODE for code in codes)


def is_usable(
    questionnaire: Questionnaire,
    answers: Mapping[str, Answer],
    share: float | Fraction,
) -> bool:
    """Tell whether at least `share` (0–1) of the scored questions carry any answer.

    Method A.2, step 0: an answer of only NS is usable too.
    """
    vector = pack((item.id for item in questionnaire.items), answers)
    return is_usable_vector(vector, share)


def is_usable_vector(vector: bytes, share: float | Fraction) -> bool:
    """Tell the same of packed answers."""
    answered = len(vector) - vector.count(MISSING_CODE & 0xFF)
    return answered >= share * len(vector)


def roster_places(question: TiesQuestion) -> list[str]:
    """Return the fields about organisations of the roster, without added ones."""
    return [
        place for place, row, _ in question.places if row not in set(question.added)
    ]


def _progress(section: Section, answers: Mapping[str, Answer]) -> SectionProgress:
    answered = total = 0
    for question in section.questions:
        answer = answers.get(question.id)
        value = answer.value if answer else None
        if isinstance(question, GridQuestion):
            rows = value if isinstance(value, Mapping) else {}
            total += len(question.rows)
            answered += sum(row.code in rows for row in question.rows)
        elif isinstance(question, TiesQuestion):
            told = value if isinstance(value, Mapping) else {}
            asked = roster_places(question)
            total += len(asked)
            answered += sum(place in told for place in asked)
        else:  # facts count as one: which of them a network has, differs
            total += 1
            answered += value is not None
    return SectionProgress(section, answered, total)
