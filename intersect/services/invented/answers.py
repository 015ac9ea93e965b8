"""What an invented respondent answers, as the rows that the pages would write."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random
from typing import Any

from intersect.questionnaire.answer import Answer, AnswerValue, to_json
from intersect.questionnaire.model import (
    ChoiceQuestion,
    GridQuestion,
    LadderQuestion,
    Questionnaire,
    Section,
)
from intersect.questionnaire.network_questions import (
    FactsQuestion,
    PairsQuestion,
    TiesQuestion,
)
from intersect.questionnaire.parts import NA, NS
from intersect.questionnaire.response import pack
from intersect.services.invented.places import identifier
from intersect.services.invented.stories import UNKNOWN, Fate

PAUSE = timedelta(minutes=2, seconds=20)
"""Between two pages."""
RECEIPT_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
COMMENTS = (
    "(Comentario inventado) Depende de quién asista a la reunión.",
    "(Comentario inventado) Se acordó en marzo y todavía no se aplica.",
    "(Comentario inventado) Lo hacemos solo con las escuelas.",
    "(Comentario inventado) El presupuesto llega cuando el plan ya está hecho.",
)


@dataclass(frozen=True)
class Asked:
    """A questionnaire and the digest of what it says."""

    questionnaire: Questionnaire
    digest: str


@dataclass(frozen=True)
class Respondent:
    """A member as a response knows them."""

    campaign_id: uuid.UUID
    membership_id: uuid.UUID
    rungs: str
    """How they see the network: one rung a dimension, in the questionnaire's order."""
    fate: Fate
    began_at: datetime


def response_rows(
    rng: Random, asked: Asked, respondent: Respondent
) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Return the row of a response and those of its history."""
    pages = (
        dict(_given(rng, asked.questionnaire, section, respondent.rungs))
        for section in _answered(asked.questionnaire, respondent.fate)
    )
    return rows_of_pages(rng, asked, respondent, pages)


def rows_of_pages(
    rng: Random,
    asked: Asked,
    respondent: Respondent,
    pages: Iterable[Mapping[str, Answer]],
) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Return the row of a response whose pages were saved one after the other."""
    questionnaire, fate = asked.questionnaire, respondent.fate
    response_id, at = identifier(rng), respondent.began_at
    answers: dict[str, Answer] = {}
    record: dict[str, dict[str, Any]] = {}
    steps: list[tuple[datetime, str, dict[str, dict[str, Any]]]] = []
    for given in pages:
        at += PAUSE * rng.uniform(0.5, 1.8)
        if given:
            answers |= given
            kept = to_json(given)
            steps.append((at, "saved", kept))
            stamp = {"revision": len(steps), "at": at.isoformat()}
            record |= {key: entry | stamp for key, entry in kept.items()}
    if fate in ("submitted", "declined"):
        at += PAUSE
        steps.append((at, fate, {}))
    row = {
        "id": response_id,
        "campaign_id": respondent.campaign_id,
        "membership_id": respondent.membership_id,
        "questionnaire": questionnaire.id,
        "version": questionnaire.version,
        "digest": asked.digest,
        "answers": record,
        "vector": pack([item.id for item in questionnaire.items], answers),
        "revision": len(steps),
        "started_at": steps[0][0],
        "saved_at": at,
        "submitted_at": at if fate == "submitted" else None,
        "receipt": _receipt(rng) if fate == "submitted" else None,
        "declined_at": at if fate == "declined" else None,
        "typed_by": None,
        "has_consent": False,
    }
    history = [
        {
            "response_id": response_id,
            "revision": revision,
            "at": moment,
            "action": action,
            "changes": {key: {"old": None, "new": new} for key, new in kept.items()},
        }
        for revision, (moment, action, kept) in enumerate(steps, start=1)
    ]
    return row, history


def seen_by(respondent: Respondent, *, is_higher: bool) -> Respondent:
    """Return the respondent, who may see everything one rung higher than others."""
    if not is_higher:
        return respondent
    higher = "".join(
        each if each == UNKNOWN else str(min(3, int(each) + 1))
        for each in respondent.rungs
    )
    return replace(respondent, rungs=higher)


def _answered(questionnaire: Questionnaire, fate: Fate) -> list[Section]:
    """Return the sections that somebody has answered."""
    sections = list(questionnaire.sections)
    match fate:
        case "submitted":
            return sections
        case "usable":
            return sections[:-2]
        case "declined" | "nothing":
            return []
        case "started" | "idle":
            return sections[:2]


def _given(
    rng: Random, questionnaire: Questionnaire, section: Section, rungs: str
) -> Iterator[tuple[str, Answer]]:
    places = {each.code: n for n, each in enumerate(questionnaire.dimensions)}
    for question in section.questions:
        match question:
            case LadderQuestion():
                rung = rungs[places[question.dimension]]
                value = _rung(rng, rung, may_not_apply=question.allow_na)
            case ChoiceQuestion():
                value = rng.choice(question.choices).code
            case GridQuestion():
                value = {
                    row.code: rng.choice(question.choices).code for row in question.rows
                }
            case FactsQuestion() | PairsQuestion() | TiesQuestion():
                value = None  # invented sheets and ties are written elsewhere
        if value is not None:
            comment = rng.choice(COMMENTS) if rng.random() < 0.01 else ""
            yield question.id, Answer(value, comment)


def _rung(rng: Random, rung: str, *, may_not_apply: bool) -> AnswerValue | None:
    """Return an answer around the rung: most say it, some see one more or less."""
    chance = rng.random()
    if rung == UNKNOWN:
        return NS if chance < 0.85 else 1
    if chance < 0.02:
        return None
    if chance < 0.05:
        return NS
    if chance < 0.07 and may_not_apply:
        return NA
    moved = -1 if chance > 0.92 else 1 if chance > 0.86 else 0
    return max(0, min(3, int(rung) + moved))


def _receipt(rng: Random) -> str:
    letters = "".join(rng.choices(RECEIPT_LETTERS, k=8))
    return f"{letters[:4]}-{letters[4:]}"
