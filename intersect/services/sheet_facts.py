"""What the factual sheets of a network give to findings, once they are confirmed."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from intersect.analysis.combination import Resolver
from intersect.analysis.facts import Fact
from intersect.analysis.flows import Member
from intersect.analysis.resource_flows import ToldDeliveries
from intersect.analysis.sheet_facts import (
    WrittenDeliveries,
    deliveries_from,
    facts_from,
    resolvers_from,
)
from intersect.catalog import Catalog
from intersect.services.sheets import sheets_of
from intersect.storage import tables, ties

MINIMUM_SHEET = "hechos_minimos"
"""Where a full sheet answers the same question, that one counts."""


@dataclass(frozen=True)
class SheetEvidence:
    """What the confirmed sheets of a network in a wave give; empty is no data."""

    facts: tuple[Fact, ...] = ()
    """One a question."""
    resources: ToldDeliveries | None = None
    """Who gave what to whom, if the sheet says so."""
    resolvers: Mapping[str, Resolver] = field(default_factory=dict)
    """Dimension -> who can resolve what holds it back (FV1)."""


def sheet_evidence(
    session: Session, catalog: Catalog, wave_id: uuid.UUID, network_id: uuid.UUID
) -> SheetEvidence:
    """Return what is known of a network in a wave, from its confirmed sheets alone.

    Empty when no sheet is confirmed: no data, never 0.
    """
    confirmed = [
        each
        for each in sheets_of(session, catalog, wave_id, network_id)
        if each.state == "confirmed" and each.kept is not None
    ]
    confirmed.sort(key=lambda each: each.questionnaire.id != MINIMUM_SHEET)
    found: dict[str, Fact] = {}
    resources = None
    resolvers: dict[str, Resolver] = {}
    for sheet in confirmed:
        assert sheet.kept is not None
        answers = sheet.kept.answers
        found |= {fact.question: fact for fact in facts_from(answers)}
        resolvers |= resolvers_from(answers)
        if written := deliveries_from(answers):
            resources = _with_members(session, network_id, written)
    return SheetEvidence(tuple(found.values()), resources, resolvers)


def _with_members(
    session: Session, network_id: uuid.UUID, written: WrittenDeliveries
) -> ToldDeliveries:
    network = session.get_one(tables.Network, network_id)
    sectors: dict[str, str] = {}
    for _, name, sector in ties.list_institutions(session, network_id):
        sectors.setdefault(name, sector)
    return ToldDeliveries(
        members=tuple(
            Member(name, sector, has_answered=True) for name, sector in sectors.items()
        ),
        deliveries=written.deliveries,
        governance=network.governance,
        document=written.document,
        is_estimated=written.is_estimated,
    )
