"""Why a use case was not carried out: every problem at once, for the form."""

from __future__ import annotations

from collections.abc import Sequence

from intersect.language import Message
from intersect.questionnaire.problem import Problem


class Refused(Exception):
    """Nothing was changed, because of these problems."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(", ".join(problem.code for problem in problems))
        self.problems = tuple(problems)


def refuse_any(problems: Sequence[Problem]) -> None:
    """Raise `Refused` if there is any problem."""
    if problems:
        raise Refused(problems)


def field_problem(code: str, field: str, what: Message, remedy: Message) -> Problem:
    """Return a problem of one field of a form."""
    return Problem(code=code, place="", message=what, remedy=remedy, field=field)
