"""What stands beside the answers of a network in a wave: its facts and its ties."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy.orm import Session

from intersect.analysis.facts import Reading, readings
from intersect.catalog import Catalog
from intersect.findings.sources import OtherSources
from intersect.registry.names import folded
from intersect.services.rosters import find_ties_campaign
from intersect.services.sheet_facts import sheet_evidence
from intersect.services.ties import ties_of
from intersect.storage import tables


def other_sources(
    session: Session,
    catalog: Catalog,
    campaign: tables.Campaign | None,
    *,
    is_over: bool,
) -> OtherSources:
    """Return the facts and the ties that a collection's wave has of its network."""
    if campaign is None:
        return OtherSources()
    network_id, wave_id = campaign.network_id, campaign.wave_id
    sheets = sheet_evidence(session, catalog, wave_id, network_id)
    asked = find_ties_campaign(session, catalog, network_id)
    ties = None
    if asked is not None and asked.wave_id == wave_id:
        found = ties_of(session, catalog, asked, is_over=is_over).ties
        ties = found if found.response else None
    read = _zones_of_registry(readings(sheets.facts), campaign.network.zones)
    return OtherSources(read, ties, sheets.resources, sheets.resolvers)


def _zones_of_registry(
    found: Iterable[Reading], zones: Iterable[str]
) -> tuple[Reading, ...]:
    """Return readings that name zones as the registry does, and no others.

    What somebody wrote in a sheet in their own words is not told on.
    """
    known = {folded(zone): zone for zone in zones}
    return tuple(
        replace(
            each,
            idle_zones=tuple(
                known[folded(zone)] for zone in each.idle_zones if folded(zone) in known
            ),
        )
        for each in found
    )
