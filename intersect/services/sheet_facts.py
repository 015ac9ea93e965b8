"""The facts of a network that findings are built on: those that were confirmed."""

from __future__ import annotations

import uuid

from sqlalchemy.orm import Session

from intersect.analysis.facts import Fact
from intersect.analysis.sheet_facts import facts_from
from intersect.catalog import Catalog
from intersect.services.sheets import sheets_of

MINIMUM_SHEET = "hechos_minimos"
"""Where a full sheet answers the same question, that one counts."""


def facts_of(
    session: Session, catalog: Catalog, wave_id: uuid.UUID, network_id: uuid.UUID
) -> tuple[Fact, ...]:
    """Return the facts of a network in a wave, from its confirmed sheets alone.

    One fact a question. Empty when no sheet is confirmed: no data, never 0.
    """
    confirmed = [
        each
        for each in sheets_of(session, catalog, wave_id, network_id)
        if each.state == "confirmed" and each.kept is not None
    ]
    confirmed.sort(key=lambda each: each.questionnaire.id != MINIMUM_SHEET)
    found: dict[str, Fact] = {}
    for sheet in confirmed:
        assert sheet.kept is not None
        found |= {fact.question: fact for fact in facts_from(sheet.kept.answers)}
    return tuple(found.values())
