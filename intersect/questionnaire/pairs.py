"""Questions about every two rows of a list: facts, once the rows have names.

Which systems pass data to which (method B.3, FI3) can be asked only of the systems that
the network wrote down. So what is asked depends on another answer.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import combinations

from intersect.language import LANGUAGES
from intersect.questionnaire.answer_value import rows_of
from intersect.questionnaire.model import Question, Questionnaire
from intersect.questionnaire.network_questions import (
    FactField,
    FactsQuestion,
    PairsQuestion,
)


class PairsOfRows(FactsQuestion):
    """A question about pairs, with a place for each pair of rows that has names."""


def resolved(
    questionnaire: Questionnaire, values: Mapping[str, object]
) -> Questionnaire:
    """Return a questionnaire as it is asked of who gave these values, by question.

    A question about pairs stays as it is while fewer than two rows have names.
    """
    if not any(isinstance(each, PairsQuestion) for each in questionnaire.questions):
        return questionnaire
    sections = [
        section.model_copy(
            update={
                "questions": [_resolved(each, values) for each in section.questions]
            }
        )
        for section in questionnaire.sections
    ]
    return questionnaire.model_copy(update={"sections": sections})


def with_all_pairs(questionnaire: Questionnaire) -> Questionnaire:
    """Return it with every pair that can be asked, called by their numbers."""
    everything = {
        each.id: {
            f"{field.code}_{row}": str(row)
            for row in range(1, each.rows + 1)
            for field in each.fields
        }
        for each in questionnaire.questions
        if isinstance(each, FactsQuestion)
    }
    return resolved(questionnaire, everything)


def lost_pairs(question: Question, form: Mapping[str, str]) -> list[str]:
    """Return the posted fields that are about rows without a name, in their order."""
    if not isinstance(question, PairsQuestion | PairsOfRows):
        return []
    known = set()
    if isinstance(question, PairsOfRows):
        known = {f"{question.id}.{place}" for place, _, _ in question.places}
    pair = re.compile(rf"{question.id}\.p\d+_\d+")
    return [
        name
        for name, text in form.items()
        if pair.fullmatch(name) and text.strip() and name not in known
    ]


def _resolved(question: Question, values: Mapping[str, object]) -> Question:
    if not isinstance(question, PairsQuestion):
        return question
    names = rows_of(values.get(question.of), question.named)
    if len(names) < 2:
        return question
    return PairsOfRows(
        kind="facts",
        id=question.id,
        text=question.text,
        hint=question.hint,
        fields=[
            FactField(
                code=f"p{a}_{b}",
                label=dict.fromkeys(LANGUAGES, f"{names[a]} – {names[b]}"),
                kind="choice",
                choices=question.choices,
            )
            for a, b in combinations(names, 2)
        ],
        sourced=question.sourced,
    )
