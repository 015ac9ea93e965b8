"""What must hold in the questions of a factual sheet, beyond their types."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from intersect.language import message
from intersect.questionnaire.consistency import check_unique, listed, named, value_of
from intersect.questionnaire.mismatch import suggestion
from intersect.questionnaire.problem import Problem
from intersect.questionnaire.source import Path, Source

_NUMBERS = (None, "number", "percent", "amount")
"""The kinds of field that are numbers; without a kind it is one."""


def check_facts(
    question: object, path: Path, data: object, source: Source
) -> Iterator[Problem]:
    """Find what no sheet can ask: scores, bounds without room, choices of nothing."""
    kind = value_of(question, "kind")
    if kind == "ladder" and value_of(data, "respondent") == "network":
        yield Problem(
            "scored_sheet",
            source.place((*path, "kind")),
            message("A factual sheet cannot have scored questions."),
            message("Ask for facts or a choice here, or let each member answer."),
        )
    for key in ("once", "fields"):
        numbers = [
            value_of(each, "code")
            for _, each in listed(question, path, key)
            if value_of(each, "kind") in _NUMBERS
        ]
        for place, fact in listed(question, path, key):
            yield from _bounds(fact, place, source)
            yield from _choices(fact, place, source)
            yield from _within(fact, place, numbers, source)


def check_pairs(
    questions: Sequence[tuple[Path, Any]], source: Source
) -> Iterator[Problem]:
    """Find pairs of the rows of no list, or of a list that comes later."""
    lists: dict[object, list[object]] = {}
    for path, question in questions:
        if value_of(question, "kind") == "facts" and value_of(question, "rows"):
            codes = [code for _, code in named(question, path, "fields", "code")]
            lists[value_of(question, "id")] = codes
        if value_of(question, "kind") != "pairs":
            continue
        of, column = value_of(question, "of"), value_of(question, "named")
        if isinstance(of, str) and of not in lists:
            known = [each for each in lists if isinstance(each, str)]
            yield Problem(
                "unknown_list",
                source.place((*path, "of")),
                message("{code} is no list that is asked before.", code=of),
                suggestion(of, known),
            )
        elif isinstance(column, str) and column not in lists.get(of, ()):
            known = [each for each in lists.get(of, ()) if isinstance(each, str)]
            yield Problem(
                "unknown_field",
                source.place((*path, "named")),
                message("{code} is no field of that list.", code=column),
                suggestion(column, known),
            )


def _bounds(fact: object, place: Path, source: Source) -> Iterator[Problem]:
    least, most = value_of(fact, "least"), value_of(fact, "most")
    if isinstance(least, int) and isinstance(most, int) and least > most:
        yield Problem(
            "bounds_order",
            source.place((*place, "least")),
            message("{least} is more than {most}.", least=least, most=most),
            message("Write the smaller number in least."),
        )


def _choices(fact: object, place: Path, source: Source) -> Iterator[Problem]:
    choices = value_of(fact, "choices")
    yield from check_unique(named(fact, place, "choices", "code"), source)
    if value_of(fact, "kind") == "choice":
        if not isinstance(choices, list) or len(choices) < 2:
            yield Problem(
                "too_few",
                source.place((*place, "kind")),
                message("There is nothing to choose from."),
                message("Write at least two choices."),
            )
    elif choices is not None:
        yield Problem(
            "needless_choices",
            source.place((*place, "choices")),
            message("Only a field of the kind choice has choices."),
            message("Write kind: choice, or remove the choices."),
        )


def _within(
    fact: object, place: Path, numbers: Sequence[object], source: Source
) -> Iterator[Problem]:
    whole, code = value_of(fact, "within"), value_of(fact, "code")
    if not isinstance(whole, str):
        return
    others = [each for each in numbers if isinstance(each, str) and each != code]
    if whole not in others or code not in numbers:
        yield Problem(
            "unknown_field",
            source.place((*place, "within")),
            message("{code} is no number beside this one.", code=whole),
            suggestion(whole, others),
        )
