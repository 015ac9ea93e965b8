"""What stands beside the answers of a network in a wave: its facts and its ties."""

from __future__ import annotations

from sqlalchemy.orm import Session

from intersect.analysis.facts import readings
from intersect.catalog import Catalog
from intersect.findings.sources import OtherSources
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
    return OtherSources(
        readings(sheets.facts), ties, sheets.resources, sheets.resolvers
    )
