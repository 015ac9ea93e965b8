"""One answer, how a posted form becomes answers, and how answers are stored."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeVar, assert_never
from urllib.parse import urlsplit

from intersect.language import Message, message
from intersect.questionnaire.facts import TEXT_LIMIT, fact_remedy, written_fact
from intersect.questionnaire.model import (
    NA,
    NAME,
    NS,
    RUNGS,
    ChoiceQuestion,
    FactsQuestion,
    GridQuestion,
    LadderQuestion,
    Question,
    Section,
    TiesQuestion,
)
from intersect.questionnaire.problem import Problem

AnswerValue = int | str | Mapping[str, str]
"""Ladder: 0–3, NS or NA. Choice: a code. Grid: row code -> choice code. Facts: name of
a place -> what is written there; a number with a decimal point. Ties: name of a place
-> choice code, or the name of an organisation that was added."""

COMMENT_LIMIT = 2000
"""Characters of a comment."""
EVIDENCE_LIMIT = 500
"""Characters of the link to the evidence."""

Offered = TypeVar("Offered", str, int | str)


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
            return _option(question, question.id, offered, form)
        case ChoiceQuestion():
            codes = {choice.code: choice.code for choice in question.choices}
            return _option(question, question.id, codes, form)
        case GridQuestion():
            return _rows(question, form)
        case FactsQuestion():
            return _facts(question, form)
        case TiesQuestion():
            return _ties(question, form)
        case _:
            assert_never(question)


def _rows(
    question: GridQuestion, form: Mapping[str, str]
) -> tuple[dict[str, str] | None, list[Problem]]:
    codes = {choice.code: choice.code for choice in question.choices}
    rows: dict[str, str] = {}
    problems: list[Problem] = []
    for row in question.rows:
        code, misfits = _option(question, f"{question.id}.{row.code}", codes, form)
        problems += misfits
        if code is not None:
            rows[row.code] = code
    return rows or None, problems


def _facts(
    question: FactsQuestion, form: Mapping[str, str]
) -> tuple[dict[str, str] | None, list[Problem]]:
    facts: dict[str, str] = {}
    problems: list[Problem] = []
    for place, _, fact in question.places:
        name = f"{question.id}.{place}"
        text = _clean(form.get(name, ""))
        if not text:
            continue
        written, wrong = written_fact(fact, text)
        if written is None:
            remedy = fact_remedy(fact)
            problems.append(
                Problem("bad_fact", _place(question), wrong, remedy, field=name)
            )
        else:
            facts[place] = written
    return facts or None, problems


def _ties(
    question: TiesQuestion, form: Mapping[str, str]
) -> tuple[dict[str, str] | None, list[Problem]]:
    told: dict[str, str] = {}
    problems: list[Problem] = []
    for place, row, item in question.places:
        field = f"{question.id}.{place}"
        if item is None:
            name = " ".join(_clean(form.get(field, "")).split())
            problems += _name_problems(question, row, name, form)
            if name and len(name) <= TEXT_LIMIT:
                told[place] = name
            continue
        codes = {choice.code: choice.code for choice in item.choices}
        code, misfits = _option(question, field, codes, form)
        problems += misfits
        if code is not None:
            told[place] = code
    return told or None, problems


def _name_problems(
    question: TiesQuestion, row: str, name: str, form: Mapping[str, str]
) -> list[Problem]:
    """Return what is wrong with the name of an added row that the form holds."""
    field = f"{question.id}.{row}.{NAME}"
    told = any(form.get(f"{question.id}.{row}.{each.code}") for each in question.items)
    if len(name) > TEXT_LIMIT:
        wrong = message("This is too long.")
        remedy = message("Write at most {limit} characters.", limit=TEXT_LIMIT)
    elif field in form and told and not name:
        wrong = message("The name of the institution is missing.")
        remedy = message("Write which institution these answers are about.")
    else:
        return []
    return [Problem("bad_name", _place(question), wrong, remedy, field=field)]


def _option(
    question: Question,
    field: str,
    offered: Mapping[str, Offered],
    form: Mapping[str, str],
) -> tuple[Offered | None, list[Problem]]:
    text = form.get(field, "").strip()
    if not text or text in offered:
        return offered.get(text), []
    problem = Problem(
        "unknown_choice",
        _place(question),
        message("This answer is not one of the options offered."),
        message("Choose one of the options shown, or leave the question unanswered."),
        field,
    )
    return None, [problem]


def _comment(question: Question, form: Mapping[str, str]) -> tuple[str, list[Problem]]:
    field = f"{question.id}.comment"
    text = _clean(form.get(field, ""))
    if len(text) <= COMMENT_LIMIT:
        return text, []
    problem = Problem(
        "long_comment",
        _place(question),
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
    link = _clean(form.get(field, ""))
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
    return "", [Problem(code, _place(question), wrong, remedy, field)]


def _is_web_address(link: str) -> bool:
    try:
        parts = urlsplit(link)
    except ValueError:
        return False
    blank = any(character.isspace() for character in link)
    return parts.scheme in {"http", "https"} and bool(parts.hostname) and not blank


def _clean(text: str) -> str:
    """Return typed text in one form: NFC, line ends as \\n, no control characters."""
    lines = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n")
    kept = (c for c in lines if c in "\n\t" or unicodedata.category(c) not in _UNKEPT)
    return "".join(kept).strip()


_UNKEPT = {"Cc", "Cs"}
"""Control characters and half surrogates, which databases refuse."""


def _place(question: Question) -> Message:
    name = question.title if isinstance(question, LadderQuestion) else question.text
    return message("Question “{question}”", question=name)
