"""What a posted page changes, part by part, when another page was quicker.

A part is one form field: the choice, one row of a grid, the comment, the evidence.
Three versions of it meet: what the page showed, what it posts, and what is kept now.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from intersect.questionnaire.answer import Answer, Question, parse_answers
from intersect.questionnaire.model import GridQuestion, Section
from intersect.questionnaire.problem import Problem

Answers = Mapping[str, Answer]


def merged_answers(
    section: Section,
    form: Mapping[str, str],
    parsed: tuple[Answers, list[Problem]],
    shown: Answers,
    kept: Answers,
) -> dict[str, Answer | None]:
    """Return the answers of `section` that the posted form changes, None where cleared.

    A part that the form does not carry, that cannot be used, or that is still as the
    page showed it stays as it is kept, so an older page never takes back what another
    one saved. A part that was touched is taken from the form: the newest post wins.
    """
    posted, problems = parsed
    refused = {problem.field for problem in problems}
    changed: dict[str, Answer | None] = {}
    for question in section.questions:
        if not refused.isdisjoint(_value_fields(question)):
            continue
        parts = _parts(question, kept.get(question.id))
        before = _parts(question, shown.get(question.id))
        given = _parts(question, posted.get(question.id))
        parts |= {
            field: part
            for field, part in given.items()
            if field in form and field not in refused and part != before[field]
        }
        answer = _answer(question, parts)
        if answer != kept.get(question.id):
            changed[question.id] = answer
    return changed


def typed_answers(
    section: Section, form: Mapping[str, str]
) -> list[tuple[Question, Answer]]:
    """Return what was typed, to be shown when it could not be saved.

    A comment or link that would have been refused is there as it was typed.
    """
    answers, _ = parse_answers(section, form)
    typed = [
        (
            question,
            Answer(
                answers.get(question.id, Answer(None)).value,
                form.get(f"{question.id}.comment", ""),
                form.get(f"{question.id}.evidence", ""),
            ),
        )
        for question in section.questions
    ]
    return [(question, answer) for question, answer in typed if answer != Answer(None)]


def _value_fields(question: Question) -> list[str]:
    if isinstance(question, GridQuestion):
        return [f"{question.id}.{row.code}" for row in question.rows]
    return [question.id]


def _parts(question: Question, answer: Answer | None) -> dict[str, Any]:
    """Return form field -> what the answer has there; None and "" are nothing."""
    answer = answer or Answer(None)
    if isinstance(question, GridQuestion):
        rows = answer.value if isinstance(answer.value, Mapping) else {}
        parts: dict[str, Any] = {
            f"{question.id}.{row.code}": rows.get(row.code) for row in question.rows
        }
    else:
        parts = {question.id: answer.value}
    return parts | {
        f"{question.id}.comment": answer.comment,
        f"{question.id}.evidence": answer.evidence,
    }


def _answer(question: Question, parts: Mapping[str, Any]) -> Answer | None:
    value: Any
    if isinstance(question, GridQuestion):
        codes = {r.code: parts[f"{question.id}.{r.code}"] for r in question.rows}
        value = {row: code for row, code in codes.items() if code} or None
    else:
        value = parts[question.id]
        value = None if value == "" else value
    comment = parts[f"{question.id}.comment"]
    evidence = parts[f"{question.id}.evidence"]
    if value is None and not comment and not evidence:
        return None
    return Answer(value, comment, evidence)
