"""Progress boards: a wave by region and commune, a commune by network."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy.orm import Session

from intersect.analysis.explanation.awaited import awaited, who_is_missing
from intersect.analysis.method import default_method
from intersect.catalog import Catalog
from intersect.language import Message, untranslated
from intersect.registry.model import Voice
from intersect.services.collecting import IDLE_AFTER
from intersect.services.kept_counts import KeptCounts
from intersect.services.territories import region_of
from intersect.storage import progress, tables, waves
from intersect.storage import territories as all_places
from intersect.storage.progress import Counts, VoiceCounts
from intersect.storage.waves import Territories


@dataclass(frozen=True)
class PlaceRow:
    """A region or a commune of a wave."""

    territory: tables.Territory
    networks: int
    counts: Counts


@dataclass(frozen=True)
class NetworkRow:
    """A network of a wave, and what it still lacks for a level."""

    network_id: uuid.UUID
    name: str
    counts: Counts
    verdict: Message
    is_enough: bool


@dataclass(frozen=True)
class WaveBoard:
    """The part of a wave that somebody may see, by region or by commune."""

    rows: tuple[PlaceRow, ...]
    networks: int
    counts: Counts
    region: tables.Territory | None
    """Whose communes these are; None: all of the wave."""
    is_kept: bool
    """Whether the counts are those of an earlier look, within the last minute."""

    @property
    def is_by_region(self) -> bool:
        """Whether the rows are regions, each with its own communes."""
        return any(row.territory.level != "commune" for row in self.rows)


def wave_board(
    session: Session,
    wave: tables.Wave,
    territories: Territories,
    region_id: uuid.UUID | None,
    now: datetime,
    kept: KeptCounts,
) -> WaveBoard:
    """Return a wave by region; within one region, or where there is one, by commune.

    Counts of many people may be those that are `kept` from within the last minute.
    """
    made = kept.of(
        ("wave", wave.id, territories and frozenset(territories)),
        now,
        lambda: progress.count_by_commune(session, wave, territories, now - IDLE_AFTER),
        lambda found: sum(counts.everybody for _, counts in found.values()),
    )
    counted = made.count
    places = all_places.by_id(session)
    regions = {commune: region_of(places, commune) for commune in counted}
    by_region = region_id is None and len(set(regions.values())) > 1
    rows: dict[uuid.UUID, PlaceRow] = {}
    for commune, (many, counts) in counted.items():
        if region_id is not None and regions[commune] != region_id:
            continue
        place = places[regions[commune] if by_region else commune]
        known = rows.get(place.id, PlaceRow(place, 0, Counts()))
        rows[place.id] = replace(
            known, networks=known.networks + many, counts=known.counts + counts
        )
    return WaveBoard(
        tuple(rows.values()),
        sum(row.networks for row in rows.values()),
        sum((row.counts for row in rows.values()), Counts()),
        places.get(region_id) if region_id else None,
        made.is_kept,
    )


def commune_board(
    session: Session,
    catalog: Catalog,
    wave: tables.Wave,
    commune_id: uuid.UUID,
    now: datetime,
) -> list[NetworkRow]:
    """Return the networks of a wave in one commune, each with its verdict."""
    by_network: dict[uuid.UUID, list[VoiceCounts]] = {}
    for each in progress.count_by_voice(session, wave, commune_id, now - IDLE_AFTER):
        by_network.setdefault(each.network_id, []).append(each)
    return [
        _network_row(catalog, network, by_network.get(network.id, ()))
        for network in waves.list_chosen(session, wave.id, commune_id)
    ]


def row_of(
    session: Session,
    catalog: Catalog,
    wave: tables.Wave,
    network: tables.Network,
    now: datetime,
) -> NetworkRow:
    """Return one network of a wave with its verdict."""
    since = now - IDLE_AFTER
    counted = progress.count_by_voice(session, wave, network.territory_id, since)
    voices = [each for each in counted if each.network_id == network.id]
    return _network_row(catalog, network, voices)


def _network_row(
    catalog: Catalog, network: tables.Network, voices: Sequence[VoiceCounts]
) -> NetworkRow:
    """Return one network's row from how far each of its voices is."""
    # As in the diagnostic: whoever said «not my network» is not on the roster.
    roster = sorted(each.voice for each in voices if each.counts.asked)
    submitted = {each.voice: each.counts.submitted for each in voices}
    found = awaited(submitted, roster, default_method())
    voice: Voice = "organisation" if network.voice == "organisation" else "sector"
    names: Mapping[str, dict[str, str]] = {
        each: untranslated(each)
        if voice == "organisation"
        else catalog.sector_name(each)
        for each in roster
    }
    return NetworkRow(
        network.id,
        network.name,
        sum((each.counts for each in voices), Counts()),
        who_is_missing(found, names, voice),
        found.is_enough,
    )
