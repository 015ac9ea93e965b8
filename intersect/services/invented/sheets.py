"""Factual sheets of the invented programme: facts that fit how each network works."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from random import Random
from typing import Literal

from intersect.questionnaire.answer import Answer
from intersect.questionnaire.model import Questionnaire
from intersect.questionnaire.network_questions import FactsQuestion
from intersect.questionnaire.source_fields import (
    BASIS,
    DOCUMENT,
    DOCUMENTED,
    ESTIMATED,
    YEAR,
)
from intersect.services.invented.answers import Respondent, rows_of_pages
from intersect.services.invented.people import Seat
from intersect.services.invented.places import identifier
from intersect.services.invented.stories import UNKNOWN, Story
from intersect.services.invented.waves import Collection, Rows, campaign_row

Progress = Literal["none", "started", "submitted", "confirmed"]
CLOSED: tuple[Progress, ...] = ("confirmed", "confirmed", "submitted", "none")
OPEN: tuple[Progress, ...] = ("none", "confirmed", "started")
"""How far the sheets of a wave are: networks take turns."""
REGISTERS = (
    "Ficha de casos (inventada)",
    "Planilla de la escuela (inventada)",
    "Registro de salud (inventado)",
    "Cuaderno de la oficina (inventado)",
)
BUDGET, INFORMATION = 2, 3
"""Places of these dimensions in the rungs of a story."""


def add_sheet(
    rng: Random,
    rows: Rows,
    collection: Collection,
    story: Story,
    seats: Sequence[Seat],
    progress: Progress,
) -> None:
    """Add the factual sheet of a network: its coordinator holds it."""
    holder = seats[0]
    rows["campaign"].append(campaign_row(collection))
    rows["sheet"].append({"campaign_id": collection.id, "holder_id": holder.id})
    if progress == "none":
        return
    began_at = collection.wave.opened_at + timedelta(days=2, hours=rng.randrange(8))
    pages = _pages(rng, collection.asked.questionnaire, story)
    respondent = Respondent(
        collection.id,
        holder.id,
        story.rungs,
        "started" if progress == "started" else "submitted",
        began_at,
    )
    shown = pages[:1] if progress == "started" else pages
    row, history = rows_of_pages(rng, collection.asked, respondent, shown)
    rows["response"].append(row)
    rows["response_change"] += history
    if progress == "confirmed" and (reader := _other_sector(holder, seats)):
        rows["sheet_review"].append(
            {
                "id": identifier(rng),
                "campaign_id": collection.id,
                "membership_id": reader.id,
                "revision": row["revision"],
                "verdict": "confirmed",
                "remark": "",
                "at": row["saved_at"] + timedelta(days=1),
            }
        )


def _other_sector(holder: Seat, seats: Sequence[Seat]) -> Seat | None:
    """Return the first member who may confirm what the holder wrote."""
    own = holder.person.organisation
    for seat in seats:
        other = seat.person.organisation
        if other.sector != own.sector:
            return seat
    return next((s for s in seats if s.person.organisation.id != own.id), None)


def _pages(rng: Random, asked: Questionnaire, story: Story) -> list[dict[str, Answer]]:
    """Return the answers of each section, those of its facts that are known."""
    facts = _facts(rng, story)
    return [
        {
            question.id: Answer({**facts[question.id], **_source(rng)})
            for question in section.questions
            if isinstance(question, FactsQuestion) and question.id in facts
        }
        for section in asked.sections
    ]


def _facts(rng: Random, story: Story) -> Mapping[str, Mapping[str, str]]:
    """Return question -> field -> what is written, worse where the rungs are low."""
    budget, information = (
        1 if story.rungs[place] == UNKNOWN else int(story.rungs[place])
        for place in (BUDGET, INFORMATION)
    )
    registers = {
        f"nombre_{row}": name
        for row, name in enumerate(REGISTERS[: 4 - information], start=1)
    }
    return {
        "FP2": {"respuesta": ("externo", "una", "coordinadas", "red")[budget]},
        "FP3": {"respuesta": ("antes", "sin_plan", "despues", "despues")[budget]},
        "FP4": {
            "comprometidos": "10",
            "en_plazo": ("4", "6", "8", "10")[budget],
            "atraso": ("75", "40", "20", "5")[budget],
        },
        "FP6": {"parte": ("95", "75", "55", "30")[budget]},
        "FI1": registers,
        "FI2": {"casos": ("6", "3", "1", "0")[information]},
        "FI6": {
            "respuesta": ("no_hay", "en_elaboracion", "no_aplicado", "aplicado")[
                information
            ]
        },
        "FM1": {"reuniones": rng.choice(("1", "2"))},
    }


def _source(rng: Random) -> Mapping[str, str]:
    """Return where a fact comes from: a document, or somebody's estimate."""
    if rng.random() < 0.25:
        return {DOCUMENT: "Estimación de la coordinación (inventada)", BASIS: ESTIMATED}
    number = rng.randint(1, 40)
    return {
        DOCUMENT: f"Acta {number} (inventada)",
        YEAR: "2026",
        BASIS: DOCUMENTED,
    }
