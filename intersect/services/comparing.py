"""Comparing the communes of a closed wave by their networks of one type.

Figures come from frozen results, never from answers.  Types are not averaged together,
and networks of a single sector are a comparison of their own (method F).
"""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from sqlalchemy.orm import Session

from intersect.analysis.communes import ScoredNetwork, commune_index
from intersect.analysis.comparison import default_comparison
from intersect.analysis.rank_intervals import bands, critical_value, rank_intervals
from intersect.services.compared_networks import (
    ComparedNetwork,
    Coverage,
    Instrument,
    compared_networks,
)
from intersect.services.comparison import (
    CommuneRow,
    Comparison,
    Kind,
    Levels,
    Member,
    Ranking,
)
from intersect.services.kept_figures import KeptFigures
from intersect.services.likenesses import Likenesses
from intersect.storage import compared, tables
from intersect.storage.compared import Place, RegisteredNetwork
from intersect.storage.covariates import list_covariates
from intersect.storage.waves import Territories


@dataclass(frozen=True)
class WaveNetworks:
    """All networks of a wave that somebody may compare, with their results."""

    registered: Sequence[RegisteredNetwork]
    results: Mapping[uuid.UUID, ComparedNetwork]
    instrument: Instrument | None

    @property
    def kinds(self) -> list[Kind]:
        """Return what can be compared, the most networks first."""
        members: dict[tuple[str, str], list[RegisteredNetwork]] = {}
        for each in self.registered:
            members.setdefault((each.type_key, each.voice), []).append(each)
        found = [
            Kind(
                *key,
                communes=len({each.territory_id for each in networks}),
                networks=len(networks),
                scored=sum(self._has_index(each.id) for each in networks),
            )
            for key, networks in members.items()
        ]
        return sorted(found, key=lambda kind: (-kind.networks, kind.type_key))

    def _has_index(self, network: uuid.UUID) -> bool:
        result = self.results.get(network)
        return result is not None and result.scored is not None


def wave_networks(
    session: Session, wave: tables.Wave, reach: Territories, kept: KeptFigures
) -> WaveNetworks:
    """Return the networks of a closed wave in these communes; None: in all.

    Results of another instrument than that of most are left out: they are not compared.
    """
    results = compared_networks(session, wave, kept)
    used = Counter(each.instrument for each in results.values())
    instrument = used.most_common(1)[0][0] if used else None
    return WaveNetworks(
        compared.list_registered(session, wave, reach),
        {key: each for key, each in results.items() if each.instrument == instrument},
        instrument,
    )


def compare(session: Session, of: WaveNetworks, kind: Kind) -> Comparison:
    """Return the communes side by side, by their networks of one kind."""
    places = compared.list_places(session)
    members: dict[uuid.UUID, list[Member]] = {}
    for each in of.registered:
        if (each.type_key, each.voice) == (kind.type_key, kind.voice):
            found = Member(each, of.results.get(each.id))
            members.setdefault(each.territory_id, []).append(found)
    rows = tuple(_row(places, commune, own) for commune, own in members.items())
    return Comparison(
        kind,
        rows,
        _ranking(rows),
        of.instrument,
        _dimensions(each.result for own in members.values() for each in own),
        Likenesses(list_covariates(session), places),
    )


def region_of(places: Mapping[uuid.UUID, Place], commune: uuid.UUID) -> Place | None:
    """Return the region that a commune lies in, if one is known."""
    place: Place | None = places[commune]
    for _ in range(len(places)):
        if place is None or place.level == "region":
            break
        place = places.get(place.parent_id) if place.parent_id else None
    return place


def _row(
    places: Mapping[uuid.UUID, Place],
    commune: uuid.UUID,
    members: Sequence[Member],
) -> CommuneRow:
    results = [each.result for each in members if each.result]
    counted = Counter(each.level for each in results)
    return CommuneRow(
        places[commune],
        region_of(places, commune),
        tuple(members),
        commune_index(scored_of(results), len(members)),
        Levels(
            (counted[0], counted[1], counted[2], counted[3]),
            counted[None],
            len(members) - len(results),
        ),
        sum((each.coverage for each in results), Coverage()),
        sum(each.people for each in results),
    )


def scored_of(results: Iterable[ComparedNetwork]) -> list[ScoredNetwork]:
    """Return the networks with an index."""
    return [each.scored for each in results if each.scored is not None]


def _ranking(rows: Sequence[CommuneRow]) -> Ranking:
    comparison = default_comparison()
    ranked = [
        (row.place.id, estimate.value, estimate.standard_error)
        for row in rows
        if (estimate := row.index.estimate) and estimate.standard_error is not None
    ]
    communes = tuple(each[0] for each in ranked)
    index = np.array([each[1] for each in ranked], dtype=np.float64)
    error = np.array([each[2] for each in ranked], dtype=np.float64)
    confidence = float(comparison.ranks_confidence)
    at_once, chosen = (
        rank_intervals(
            index, error, critical_value(len(index), confidence, at_once=together)
        )
        for together in (True, False)
    )
    in_band = bands(index, comparison.ranks_bands).tolist()
    return Ranking(
        communes,
        index,
        error,
        at_once,
        chosen,
        dict(zip(communes, in_band, strict=True)),
        at_once.share_apart < comparison.ranks_bands_below,
    )


def _dimensions(results: Iterable[ComparedNetwork | None]) -> tuple[str, ...]:
    return next((tuple(each.dimension_levels) for each in results if each), ())
