"""What a posted form says of the ties to other organisations."""

from __future__ import annotations

import uuid
from collections.abc import Mapping

from intersect.language import message
from intersect.questionnaire.facts import TEXT_LIMIT
from intersect.questionnaire.form_fields import cleaned, option, place_of
from intersect.questionnaire.network_questions import NAME, TiesQuestion
from intersect.questionnaire.problem import Problem


def row_code(organisation_id: uuid.UUID) -> str:
    """Return the code of an organisation's row: its own, whatever it is called."""
    return f"o{organisation_id.hex}"


def parsed_ties(
    question: TiesQuestion, form: Mapping[str, str]
) -> tuple[dict[str, str] | None, list[Problem]]:
    """Return what is told of each tie, None for nothing, and what is wrong."""
    told: dict[str, str] = {}
    problems: list[Problem] = []
    for place, row, item in question.places:
        field = f"{question.id}.{place}"
        if item is None:
            name = " ".join(cleaned(form.get(field, "")).split())
            problems += _name_problems(question, row, name, form)
            if name and len(name) <= TEXT_LIMIT:
                told[place] = name
            continue
        codes = {choice.code: choice.code for choice in item.choices}
        code, misfits = option(question, field, codes, form)
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
    return [Problem("bad_name", place_of(question), wrong, remedy, field=field)]
