"""Communes to choose from, region by region, as check boxes without scripts."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from intersect.services.territories import region_of
from intersect.storage import tables, territories


@dataclass(frozen=True)
class RegionChoices:
    """The communes of one region as the form offers them."""

    region: tables.Territory | None
    """None: the communes that belong to no region."""
    communes: Sequence[tables.Territory]
    chosen: int
    """How many of the communes are."""


def regions_of(
    session: Session, offered: Iterable[tables.Territory], chosen: Collection[str]
) -> list[RegionChoices]:
    """Return regions and communes by region, the communes without one first."""
    places = territories.by_id(session)
    communes: dict[uuid.UUID | None, list[tables.Territory]] = {None: []}
    for each in offered:
        if each.level == "region":
            communes.setdefault(each.id, [])
            continue
        above = region_of(places, each.id)
        communes.setdefault(None if above == each.id else above, []).append(each)
    return [
        RegionChoices(
            places[region] if region else None,
            found,
            sum(str(each.id) in chosen for each in found),
        )
        for region, found in communes.items()
        if region or found
    ]
