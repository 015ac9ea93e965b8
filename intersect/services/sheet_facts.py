"""What a network's confirmed sheets say that findings are built on."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from intersect.analysis.combination import Resolver
from intersect.analysis.facts import Fact
from intersect.analysis.sheet_facts import facts_from, resolvers_from
from intersect.catalog import Catalog
from intersect.services.sheets import Sheet, sheets_of

MINIMUM_SHEET = "hechos_minimos"
"""Where a full sheet answers the same question, that one counts."""


@dataclass(frozen=True)
class ConfirmedFacts:
    """What confirmed sheets say; empty is no data, never 0."""

    facts: tuple[Fact, ...] = ()
    """One a question."""
    resolvers: Mapping[str, Resolver] = field(default_factory=dict)
    """Dimension -> who can resolve what holds it back (FV1)."""


def confirmed_facts(
    session: Session, catalog: Catalog, wave_id: uuid.UUID, network_id: uuid.UUID
) -> ConfirmedFacts:
    """Return what the confirmed sheets of a network say in a wave."""
    confirmed = [
        each
        for each in sheets_of(session, catalog, wave_id, network_id)
        if each.state == "confirmed" and each.kept is not None
    ]
    return _read(confirmed)


def facts_of(
    session: Session, catalog: Catalog, wave_id: uuid.UUID, network_id: uuid.UUID
) -> tuple[Fact, ...]:
    """Return the facts of a network in a wave, from its confirmed sheets alone.

    One fact a question. Empty when no sheet is confirmed: no data, never 0.
    """
    return confirmed_facts(session, catalog, wave_id, network_id).facts


def _read(confirmed: Iterable[Sheet]) -> ConfirmedFacts:
    facts: dict[str, Fact] = {}
    resolvers: dict[str, Resolver] = {}
    for sheet in sorted(
        confirmed, key=lambda each: each.questionnaire.id != MINIMUM_SHEET
    ):
        assert sheet.kept is not None
        answers = sheet.kept.answers
        facts |= {fact.question: fact for fact in facts_from(answers)}
        resolvers |= resolvers_from(answers)
    return ConfirmedFacts(tuple(facts.values()), resolvers)
