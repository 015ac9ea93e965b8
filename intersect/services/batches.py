"""Documents of many communes: what is wanted, of which communes, and how many."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from sqlalchemy.orm import Session

from intersect.language import Language
from intersect.storage import documents, tables, territories

DocumentKind = Literal["network", "annex", "authorities"]
KINDS: tuple[DocumentKind, ...] = ("authorities", "network", "annex")


@dataclass(frozen=True)
class Batch:
    """What is wanted of a wave."""

    wave_id: uuid.UUID
    kinds: Collection[DocumentKind]
    language: Language
    base_url: str
    with_drafts: bool = False
    """Whether unpublished results are printed too, marked as drafts."""


def communes_of(
    session: Session, wave_id: uuid.UUID, within: Collection[uuid.UUID]
) -> list[tables.Territory]:
    """Return the communes that a wave asks, of those in some territories or of all."""
    inside = territories.ids_below(session, within) if within else None
    return [place for _, place, _ in documents.list_places(session, inside, wave_id)]


def count_files(
    session: Session,
    wave_id: uuid.UUID,
    kinds: Collection[DocumentKind],
    communes: Sequence[uuid.UUID],
) -> Mapping[uuid.UUID, int]:
    """Return how many documents there are at most of each of these communes."""
    wave = session.get_one(tables.Wave, wave_id)
    of_networks = len(set(kinds) - {"authorities"})
    asked = documents.count_campaigns(session, wave, communes)
    return {
        each: ("authorities" in kinds) + of_networks * asked.get(each, 0)
        for each in communes
    }
