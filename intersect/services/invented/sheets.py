"""Factual sheets of the invented programme: facts that fit how each network works."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from random import Random
from typing import Literal

from intersect.questionnaire.answer import Answer
from intersect.questionnaire.model import GridQuestion, Questionnaire
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
from intersect.services.invented.stories import UNKNOWN, Story, story_of
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
Facts = Mapping[str, Mapping[str, str]]
"""Question -> field -> what is written there."""
Write = Callable[[Random, int, Sequence[Seat]], Facts]
"""Returns what the sheet of network number so and so says, with these members."""


def add_sheet(
    rng: Random,
    rows: Rows,
    collection: Collection,
    number: int,
    seats: Sequence[Seat],
    write: Write,
) -> None:
    """Add a factual sheet of network number `number`: its coordinator holds it."""
    holder, story = seats[0], story_of(number)
    turns = CLOSED if collection.wave.state == "published" else OPEN
    progress = turns[number % len(turns)]
    rows["campaign"].append(campaign_row(collection))
    rows["sheet"].append({"campaign_id": collection.id, "holder_id": holder.id})
    if progress == "none":
        return
    began_at = collection.wave.opened_at + timedelta(days=2, hours=rng.randrange(8))
    facts = write(rng, number, seats)
    pages = _pages(rng, collection.asked.questionnaire, facts)
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


def _pages(rng: Random, asked: Questionnaire, facts: Facts) -> list[dict[str, Answer]]:
    """Return the answers of each section of which anything is known."""
    pages = []
    for section in asked.sections:
        page = {}
        for question in section.questions:
            given = facts.get(question.id)
            if isinstance(question, FactsQuestion) and given:
                page[question.id] = Answer({**given, **_source(rng)})
            elif isinstance(question, GridQuestion) and given:
                page[question.id] = Answer(dict(given))
        if page:
            pages.append(page)
    return pages


def rung(story: Story, place: int) -> int:
    """Return the rung of a dimension; of one that hardly anybody knows, the first."""
    return 1 if story.rungs[place] == UNKNOWN else int(story.rungs[place])


def minimum_facts(rng: Random, number: int, _seats: Sequence[Seat]) -> Facts:
    """Return what the minimum sheet says, worse where the rungs are low."""
    story = story_of(number)
    budget, information = (rung(story, each) for each in (BUDGET, INFORMATION))
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
