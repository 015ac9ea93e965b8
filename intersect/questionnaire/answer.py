"""One answer, how a posted form becomes answers, and how answers are stored."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass
from typing import Any, assert_never
from urllib.parse import urlsplit

from intersect.language import message
from intersect.questionnaire.facts import fact_remedy, impossible_facts, written_fact
from intersect.questionnaire.form_fields import cleaned, option, place_of
from intersect.questionnaire.model import (
    ChoiceQuestion,
    GridQuestion,
    LadderQuestion,
    Question,
    Section,
)
from intersect.questionnaire.network_questions import (
    FactsQuestion,
    PairsQuestion,
    TiesQuestion,
)
from intersect.questionnaire.pairs import lost_pairs
from intersect.questionnaire.parts import NA, NS, RUNGS
from intersect.questionnaire.problem import Problem
from intersect.questionnaire.tie_answers import parsed_ties

AnswerValue = int | str | Mapping[str, str]
"""Ladder: 0–3, NS or NA. Choice: a code. Grid: row code -> choice code. Facts: name of
a place -> what is written there; a number with a decimal point. Ties: name of a place
-> choice code, or the name of an organisation that was added."""

COMMENT_LIMIT = 2000
"""Characters of a comment."""
EVIDENCE_LIMIT = 500
"""Characters of the link to the evidence."""


@dataclass(frozen=True)
class Answer:
    """What a respondent gave to one question; an absent value is None."""

    value: AnswerValue | None
    comment: str = ""
    evidence: str = ""


def parse_answers(
    section: Section, form: Mapping[str, str]
) -> tuple[dict[str, Answer], list[Problem]]:
    """Return the answers that a form holds to a section's questions, and its problems.

    The fields of question OBJ1 are `OBJ1`, `OBJ1.comment` and `OBJ1.evidence`; those
    of grid PAR are `PAR.` and the code of each row, those of facts FP4 and ties VIN
    `FP4.` or `VIN.` and the name of each place. Nothing is mandatory: an empty or
    absent field is no answer, and other fields of the form are not looked at. What is
    good comes back beside the problems: a choice that was not among the options, a bad
    comment or a bad link is left out of its answer, and the rest of the answer stays.
    """
    answers: dict[str, Answer] = {}
    problems: list[Problem] = []
    for question in section.questions:
        value, misfits = _value(question, form)
        comment, too_long = _comment(question, form)
        evidence, no_link = _evidence(question, form)
        problems += misfits + too_long + no_link
        if value is not None or comment or evidence:
            answers[question.id] = Answer(value, comment, evidence)
    return answers, problems


def impossible(
    question: Question, parts: Mapping[str, object], touched: Container[str]
) -> list[Problem]:
    """Return the facts that cannot be beside others; `parts` is form field -> fact.

    Each is at a field that was `touched`.
    """
    if not isinstance(question, FactsQuestion):
        return []
    prefix = f"{question.id}."
    given = {
        place: str(fact)
        for place, _, _ in question.places
        if (fact := parts.get(prefix + place))
    }
    new = {place for place in given if prefix + place in touched}
    return [
        Problem("impossible_fact", place_of(question), wrong, remedy, prefix + place)
        for place, wrong, remedy in impossible_facts(question, given, new)
    ]


def to_json(answers: Mapping[str, Answer]) -> dict[str, dict[str, Any]]:
    """Return answers as JSON objects; an empty comment or link is left out.

    >>> to_json({"OBJ1": Answer(2, "Acta 4"), "PAR": Answer({"metas": "si"})})
    {'OBJ1': {'value': 2, 'comment': 'Acta 4'}, 'PAR': {'value': {'metas': 'si'}}}
    """
    return {question: _to_json(answer) for question, answer in answers.items()}


def from_json(stored: Mapping[str, Mapping[str, Any]]) -> dict[str, Answer]:
    """Return the answers that `to_json` wrote.

    >>> from_json({"OBJ1": {"value": "NS"}})
    {'OBJ1': Answer(value='NS', comment='', evidence='')}
    """
    return {question: Answer(**parts) for question, parts in stored.items()}


def _to_json(answer: Answer) -> dict[str, Any]:
    value = answer.value
    parts = {"value": dict(value) if isinstance(value, Mapping) else value}
    texts = {"comment": answer.comment, "evidence": answer.evidence}
    return parts | {name: text for name, text in texts.items() if text}


def _value(
    question: Question, form: Mapping[str, str]
) -> tuple[AnswerValue | None, list[Problem]]:
    match question:
        case LadderQuestion():
            offered: dict[str, int | str] = {str(rung): rung for rung in RUNGS}
            offered |= {NS: NS} | ({NA: NA} if question.allow_na else {})
            return option(question, question.id, offered, form)
        case ChoiceQuestion():
            codes = {choice.code: choice.code for choice in question.choices}
            return option(question, question.id, codes, form)
        case GridQuestion():
            return _rows(question, form)
        case FactsQuestion():
            return _facts(question, form)
        case TiesQuestion():
            return parsed_ties(question, form)
        case PairsQuestion():
            return None, _lost(question, form)
        case _:
            assert_never(question)


def _rows(
    question: GridQuestion, form: Mapping[str, str]
) -> tuple[dict[str, str] | None, list[Problem]]:
    codes = {choice.code: choice.code for choice in question.choices}
    rows: dict[str, str] = {}
    problems: list[Problem] = []
    for row in question.rows:
        code, misfits = option(question, f"{question.id}.{row.code}", codes, form)
        problems += misfits
        if code is not None:
            rows[row.code] = code
    return rows or None, problems


def _facts(
    question: FactsQuestion, form: Mapping[str, str]
) -> tuple[dict[str, str] | None, list[Problem]]:
    facts: dict[str, str] = {}
    problems = _lost(question, form)
    for place, _, fact in question.places:
        name = f"{question.id}.{place}"
        text = cleaned(form.get(name, ""))
        if not text:
            continue
        written, wrong = written_fact(fact, text)
        if written is None:
            remedy = fact_remedy(fact)
            problems.append(
                Problem("bad_fact", place_of(question), wrong, remedy, field=name)
            )
        else:
            facts[place] = written
    return facts or None, problems


def _lost(question: Question, form: Mapping[str, str]) -> list[Problem]:
    """Return what was said of rows that have no name (any longer)."""
    return [
        Problem(
            "missing_row",
            place_of(question),
            message("This is about a row that is no longer in the list."),
            message("Write its name in the list again, or leave this out."),
            name,
        )
        for name in lost_pairs(question, form)
    ]


def _comment(question: Question, form: Mapping[str, str]) -> tuple[str, list[Problem]]:
    field = f"{question.id}.comment"
    text = cleaned(form.get(field, ""))
    if len(text) <= COMMENT_LIMIT:
        return text, []
    problem = Problem(
        "long_comment",
        place_of(question),
        message(
            "The comment has {length} characters; the limit is {limit}.",
            length=len(text),
            limit=COMMENT_LIMIT,
        ),
        message("Shorten the comment."),
        field,
    )
    return "", [problem]


def _evidence(question: Question, form: Mapping[str, str]) -> tuple[str, list[Problem]]:
    field = f"{question.id}.evidence"
    link = cleaned(form.get(field, ""))
    if len(link) > EVIDENCE_LIMIT:
        code = "long_evidence"
        wrong = message(
            "The evidence link has {length} characters; the limit is {limit}.",
            length=len(link),
            limit=EVIDENCE_LIMIT,
        )
        remedy = message("Give a shorter link, or describe it in the comment.")
    elif link and not _is_web_address(link):
        code = "bad_evidence"
        wrong = message("The evidence link is not a web address.")
        remedy = message(
            "Copy the whole address, beginning with http:// or https://, "
            "or describe the evidence in the comment."
        )
    else:
        return link, []
    return "", [Problem(code, place_of(question), wrong, remedy, field)]


def _is_web_address(link: str) -> bool:
    try:
        parts = urlsplit(link)
    except ValueError:
        return False
    blank = any(character.isspace() for character in link)
    return parts.scheme in {"http", "https"} and bool(parts.hostname) and not blank
