"""What the network's last confirmed sheet said, offered to whoever fills in the next.

It is shown in the form to be read and changed. Nothing of it is kept until they save.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from intersect.catalog import Catalog
from intersect.questionnaire.answer import Answer, parse_answers
from intersect.questionnaire.model import Question, Section
from intersect.questionnaire.network_questions import FactsQuestion
from intersect.questionnaire.pairs import PairsOfRows
from intersect.services.seat import Seat
from intersect.services.sheets import Sheet, earlier_sheets


@dataclass(frozen=True)
class Earlier:
    """The values of an earlier wave for the questions of a section still blank."""

    wave: str
    """Its name."""
    answers: Mapping[str, Answer]


def earlier_values(
    session: Session, catalog: Catalog, seat: Seat, section: Section
) -> Earlier | None:
    """Return what can be offered for a section of a sheet; None when nothing can.

    Only what the question still asks: a code that is gone is left out, and a pair of
    rows that are called otherwise now. Comments and links are not carried over.
    """
    if not seat.questionnaire.is_sheet:
        return None
    blank = [each for each in section.questions if each.id not in seat.answers]
    for sheet in earlier_sheets(session, catalog, seat.place.campaign_id):
        if sheet.state != "confirmed":
            continue
        form: dict[str, str] = {}
        for question in blank:
            form |= _form(question, sheet)
        answers, _ = parse_answers(section, form)
        return Earlier(sheet.campaign.wave.name, answers) if answers else None
    return None


def _form(question: Question, sheet: Sheet) -> Mapping[str, str]:
    """Return what was answered to a question as the fields of a form have it."""
    answer = sheet.kept.answers.get(question.id) if sheet.kept else None
    if answer is None or answer.value is None:
        return {}
    if not isinstance(answer.value, Mapping):
        # What was a choice alone may have become a choice with its source.
        first = question.fields[0].code if isinstance(question, FactsQuestion) else ""
        name = f"{question.id}.{first}" if first else question.id
        return {name: str(answer.value)}
    given = answer.value
    if isinstance(question, PairsOfRows):
        given = {place: given[place] for place in _same_pairs(question, sheet, given)}
    return {f"{question.id}.{place}": text for place, text in given.items()}


def _same_pairs(
    question: PairsOfRows, sheet: Sheet, given: Mapping[str, str]
) -> list[str]:
    """Return the places that were about rows of the same names."""
    then = next(
        each for each in sheet.questionnaire.questions if each.id == question.id
    )
    if not isinstance(then, PairsOfRows):
        return []
    labels = {place: field.label for place, _, field in then.places}
    return [
        place
        for place, _, field in question.places
        if place in given and labels.get(place) == field.label
    ]
