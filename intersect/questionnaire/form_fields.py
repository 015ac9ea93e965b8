"""Reading fields of a posted form: an option of a list, a text in one spelling."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import TypeVar

from intersect.language import Message, message
from intersect.questionnaire.model import LadderQuestion, Question
from intersect.questionnaire.problem import Problem

Offered = TypeVar("Offered", str, int | str)


def option(
    question: Question,
    field: str,
    offered: Mapping[str, Offered],
    form: Mapping[str, str],
) -> tuple[Offered | None, list[Problem]]:
    """Return what was chosen in a field, and what is wrong with it if it is none."""
    text = form.get(field, "").strip()
    if not text or text in offered:
        return offered.get(text), []
    problem = Problem(
        "unknown_choice",
        place_of(question),
        message("This answer is not one of the options offered."),
        message("Choose one of the options shown, or leave the question unanswered."),
        field,
    )
    return None, [problem]


def cleaned(text: str) -> str:
    """Return typed text in one form: NFC, line ends as \\n, no control characters."""
    lines = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n")
    kept = (c for c in lines if c in "\n\t" or unicodedata.category(c) not in _UNKEPT)
    return "".join(kept).strip()


_UNKEPT = {"Cc", "Cs"}
"""Control characters and half surrogates, which databases refuse."""


def place_of(question: Question) -> Message:
    """Return the place of a problem: the question, in its words."""
    name = question.title if isinstance(question, LadderQuestion) else question.text
    return message("Question “{question}”", question=name)
