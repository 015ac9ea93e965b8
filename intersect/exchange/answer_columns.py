"""The columns of an ANSWERS file: one per question, and the codes each accepts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import assert_never

from intersect.exchange.cells import whole_number
from intersect.questionnaire.answer import Answer
from intersect.questionnaire.facts import written_fact
from intersect.questionnaire.model import (
    ChoiceQuestion,
    GridQuestion,
    LadderQuestion,
    Question,
    Questionnaire,
)
from intersect.questionnaire.network_questions import (
    FactField,
    FactsQuestion,
    PairsQuestion,
    TiesQuestion,
)
from intersect.questionnaire.pairs import with_all_pairs
from intersect.questionnaire.parts import NA, NS, RUNGS

NETWORK, RESPONDENT, SECTOR = "network", "respondent", "sector"
ORGANISATION, TERRITORY = "organisation", "territory"
WHO = (NETWORK, RESPONDENT, SECTOR, ORGANISATION, TERRITORY)
"""The columns that say who answered about what, in the order of the template."""


@dataclass(frozen=True, eq=False)
class AnswerColumn:
    """A question, a row of a grid or a place of facts, as a column of the file."""

    name: str
    question: Question
    codes: tuple[str, ...]
    """In the order in which a respondent sees them."""
    row: str = ""
    """The row of a grid or the place of a fact; empty for other questions."""
    fact: FactField | None = None
    """What is written there: one of the codes, or what is within its bounds."""

    @property
    def is_item(self) -> bool:
        """Whether the column is scored, so that the file must have it."""
        return isinstance(self.question, LadderQuestion)

    def code(self, text: str) -> str | None:
        """Return the code that a cell's text means, or None; «2.0» is 2."""
        if self.fact is not None:
            return written_fact(self.fact, text)[0]
        return self._by_fold.get(whole_number(text).casefold())

    @cached_property
    def _by_fold(self) -> Mapping[str, str]:
        return {code.casefold(): code for code in self.codes}


def answer_columns(questionnaire: Questionnaire) -> list[AnswerColumn]:
    """Return the columns of a questionnaire, in the order of its pages."""
    columns = []
    for question in with_all_pairs(questionnaire).questions:
        match question:
            case LadderQuestion():
                codes = (*map(str, RUNGS), NS, *([NA] if question.allow_na else []))
                columns.append(AnswerColumn(question.id, question, codes))
            case ChoiceQuestion():
                codes = tuple(choice.code for choice in question.choices)
                columns.append(AnswerColumn(question.id, question, codes))
            case GridQuestion():
                codes = tuple(choice.code for choice in question.choices)
                columns += [
                    AnswerColumn(f"{question.id}.{row.code}", question, codes, row.code)
                    for row in question.rows
                ]
            case FactsQuestion():
                columns += [
                    AnswerColumn(
                        f"{question.id}.{place}",
                        question,
                        tuple(each.code for each in fact.choices or ()),
                        place,
                        fact,
                    )
                    for place, _, fact in question.places
                ]
            case TiesQuestion():
                pass  # rows differ by respondent: ties have files of their own
            case PairsQuestion():  # of a list that has a single row
                pass
            case _:
                assert_never(question)
    return columns


def answers(codes: Mapping[AnswerColumn, str]) -> dict[str, Answer]:
    """Return the answers by question id, given the code under each column."""
    found: dict[str, Answer] = {}
    grids: dict[str, dict[str, str]] = {}
    for column, code in codes.items():
        if column.row:
            grids.setdefault(column.question.id, {})[column.row] = code
        elif column.is_item and code not in (NS, NA):
            found[column.question.id] = Answer(int(code))
        else:
            found[column.question.id] = Answer(code)
    return found | {grid: Answer(rows) for grid, rows in grids.items()}
