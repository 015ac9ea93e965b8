"""What a posted page changes, part by part, when another page was quicker.

A part is one form field: the choice, one row of a grid, the comment, the evidence.
Three versions of it meet: what the page showed, what it posts, and what is kept now.
docs/decisions/0006-saving-as-one-answers.md says which of them counts when.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from intersect.language import message, untranslated
from intersect.questionnaire.answer import Answer, impossible, parse_answers
from intersect.questionnaire.model import (
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
from intersect.questionnaire.parts import LocalText
from intersect.questionnaire.problem import Problem

Answers = Mapping[str, Answer]
Part = int | str | None
"""What an answer has in one field; None and "" are nothing."""
LaterChange = tuple[datetime, Mapping[str, tuple[Answer | None, Answer | None]]]
"""When a revision was made, and question id -> the answer before and after it."""

BESIDE = ("comment", "evidence")
"""The fields of a question that are no part of its value."""
CONFLICT_MARK = "_conflict."
"""Before a field's name: the page that is posted showed this field in conflict."""
CHOICE_MARK = "_choice."
"""Before a field's name: which of the two answers the respondent chose."""
KEPT, MINE = "kept", "mine"


@dataclass(frozen=True)
class Conflict:
    """A part that two pages answered differently, neither having seen the other."""

    question: Question
    field: str
    kept: Part
    """What another page saved; it stays as long as nobody chooses."""
    mine: Part
    """What the posted page has; it is not saved."""
    at: datetime | None = None
    """When the other was saved, where that is known."""

    @property
    def kept_text(self) -> str:
        """Return what is kept, as a form has it."""
        return _text(self.kept)

    @property
    def problem(self) -> Problem:
        """Return it as a problem of the page, whose field is the choice to be made."""
        question, part = self.question, self.field.partition(".")[2]
        name = question.title if isinstance(question, LadderQuestion) else question.text
        place = message("Question “{question}”", question=name)
        if part == "comment":
            what = message(
                "The comment on “{question}” was also changed on another page.",
                question=name,
            )
        elif part == "evidence":
            what = message(
                "The supporting link of “{question}” was also changed on another page.",
                question=name,
            )
        else:
            what = message(
                "“{question}” was also answered on another page.",
                question=(_places(question) or {}).get(part, name),
            )
        return Problem(
            "answered_elsewhere",
            place,
            what,
            message("Choose which of the two answers counts."),
            f"conflict-{self.field}",
        )


@dataclass(frozen=True)
class Shown:
    """What a page showed, and what other pages have saved of it since."""

    answers: Answers
    moved: Mapping[str, datetime] = field(default_factory=dict)
    """Field -> when it last changed after the page was opened."""
    saved_at: Mapping[str, datetime] = field(default_factory=dict)
    """Question id -> when its present answer came."""


@dataclass(frozen=True)
class Outcome:
    """What becomes of one posted page."""

    changed: Mapping[str, Answer | None] = field(default_factory=dict)
    """Question id -> its answer from now on, None where it is cleared."""
    problems: Sequence[Problem] = ()
    conflicts: Sequence[Conflict] = ()
    moved: Mapping[str, datetime] = field(default_factory=dict)
    """Field -> when another page, or an earlier post of this one, changed it."""


def shown_then(section: Section, kept: Answers, later: Iterable[LaterChange]) -> Shown:
    """Return what a page of `section` showed before the `later` changes, newest first.

    A part that was changed and changed back has moved all the same: who changed it
    back had seen more than the page.
    """
    questions = {question.id: question for question in section.questions}
    answers = {key: answer for key, answer in kept.items() if key in questions}
    moved: dict[str, datetime] = {}
    for at, changes in later:
        for key in questions.keys() & changes.keys():
            old, new = changes[key]
            before, after = _parts(questions[key], old), _parts(questions[key], new)
            for name in before | after:
                if before.get(name) != after.get(name):
                    moved.setdefault(name, at)
            answers.pop(key, None)
            if old is not None:
                answers[key] = old
    return Shown(answers, moved)


def outcome(
    section: Section, form: Mapping[str, str], shown: Shown, kept: Answers
) -> Outcome:
    """Return what the posted form changes, what it cannot, and what is in conflict.

    A part that the form does not carry, that cannot be used, or that is still as the
    page showed it stays as it is kept. A part that was touched is taken, unless it has
    moved since the page was opened and is now something else: then it is in conflict
    and stays as it is kept too.
    """
    decided, open_fields = _decided(section, form)
    posted, problems = parse_answers(section, decided)
    refused = {problem.field for problem in problems}
    changed: dict[str, Answer | None] = {}
    conflicts: list[Conflict] = []
    for question in section.questions:
        before = _parts(question, shown.answers.get(question.id))
        now = _parts(question, kept.get(question.id))
        taken: dict[str, Part] = {}
        for name, part in _parts(question, posted.get(question.id)).items():
            if name not in decided or name in refused or part == now[name]:
                continue
            if name in open_fields or (part != before[name] and name in shown.moved):
                at = shown.moved.get(name) or shown.saved_at.get(question.id)
                conflicts.append(Conflict(question, name, now[name], part, at))
            elif part != before[name]:
                taken[name] = part
        for each in impossible(question, now | taken, taken):
            problems.append(each)
            del taken[each.field]
        if taken:
            changed[question.id] = _answer(question, now | taken)
    return Outcome(changed, problems, conflicts, shown.moved)


def fields_of(section: Section, answers: Answers) -> dict[str, str]:
    """Return the fields of a section's form as a page with these answers has them."""
    return {
        name: _text(part)
        for question in section.questions
        for name, part in _parts(question, answers.get(question.id)).items()
    }


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


def _decided(
    section: Section, form: Mapping[str, str]
) -> tuple[dict[str, str], set[str]]:
    """Return the form after its choices between two answers, and the fields without.

    Of a field in conflict the form has what the page calls its own answer. A group of
    radios without any is not posted: then its own answer is none.
    """
    if not any(name.startswith(CONFLICT_MARK) for name in form):
        return dict(form), set()
    decided, open_fields = dict(form), set()
    for name in fields_of(section, {}):
        if CONFLICT_MARK + name not in form:
            continue
        decided.setdefault(name, "")
        choice = form.get(CHOICE_MARK + name)
        if choice == KEPT:
            del decided[name]
        elif choice != MINE:
            open_fields.add(name)
    return decided, open_fields


def _parts(question: Question, answer: Answer | None) -> dict[str, Part]:
    """Return form field -> what the answer has there."""
    answer = answer or Answer(None)
    parts: dict[str, Part]
    places = _places(question)
    if places is not None:
        rows = answer.value if isinstance(answer.value, Mapping) else {}
        # Of an organisation that has left the roster too: what was said stays.
        told = [*places, *rows] if isinstance(question, TiesQuestion) else places
        parts = {f"{question.id}.{place}": rows.get(place) for place in told}
    else:
        value = answer.value
        parts = {question.id: None if isinstance(value, Mapping) else value}
    return parts | {
        f"{question.id}.comment": answer.comment,
        f"{question.id}.evidence": answer.evidence,
    }


def _answer(question: Question, parts: Mapping[str, Part]) -> Answer | None:
    value: int | str | Mapping[str, str] | None
    places = _places(question)
    if places is not None:
        given = {
            name.removeprefix(f"{question.id}."): part
            for name, part in parts.items()
            if name.partition(".")[2] not in BESIDE
        }
        value = {place: str(part) for place, part in given.items() if part} or None
    else:
        value = parts[question.id]
        value = None if value == "" else value
    comment = str(parts[f"{question.id}.comment"])
    evidence = str(parts[f"{question.id}.evidence"])
    if value is None and not comment and not evidence:
        return None
    return Answer(value, comment, evidence)


def _places(question: Question) -> Mapping[str, LocalText] | None:
    """Return what is asked in each row of a grid or place of facts; else None."""
    if isinstance(question, LadderQuestion):  # as nearly all are
        return None
    if isinstance(question, GridQuestion):
        return {row.code: row.label for row in question.rows}
    if isinstance(question, PairsQuestion):
        return {}
    if isinstance(question, FactsQuestion):
        return {place: fact.label for place, _, fact in question.places}
    if isinstance(question, TiesQuestion):
        names = {code: untranslated(name) for code, name in question.roster}
        # The question's own text where somebody added the organisation.
        return {
            place: names.get(row, question.text) for place, row, _ in question.places
        }
    return None


def _text(part: Part) -> str:
    return "" if part is None else str(part)
