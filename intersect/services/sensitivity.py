"""How far other choices would move the communes of a comparison in their order.

Scores are those of frozen results; the two choices about answers read those of the
wave, which stay as they are once it is over.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from sqlalchemy.orm import Session

from intersect.analysis.answer_table import packed_table
from intersect.analysis.coefficient import Floats
from intersect.analysis.comparison import default_comparison
from intersect.analysis.method import default_method
from intersect.analysis.rank_intervals import band_of
from intersect.analysis.readings import READINGS, Reading, dimension_readings
from intersect.analysis.sensitivity import Sensitivity, sensitivity
from intersect.catalog import Catalog
from intersect.registry.model import Voice
from intersect.services.compared_networks import (
    ComparedNetwork,
    Instrument,
    compared_networks,
)
from intersect.services.comparison import CommuneRow, Comparison
from intersect.services.kept_figures import KeptFigures
from intersect.storage import compared, tables, vectors

_SAME = 1e-6
"""Points by which a score that is worked out again may differ from the frozen one."""
_VOICES: tuple[Voice, ...] = ("sector", "organisation")


@dataclass(frozen=True)
class Places:
    """Where a commune stands under other choices: ranks or, where no ranks are shown,
    fifths."""

    nominal: int
    low: int
    median: int
    high: int

    @property
    def reach(self) -> int:
        """Return how many places lie between the ends."""
        return self.high - self.low


@dataclass(frozen=True)
class CommuneSensitivity:
    """The communes of a comparison with an index, and what moves them."""

    places: Mapping[uuid.UUID, Places]
    found: Sensitivity
    reads_answers: bool
    """Without them «No sé» and voices cannot be read in another way."""
    replications: int
    seed: int


def sensitivity_of(
    session: Session,
    catalog: Catalog,
    wave: tables.Wave,
    of: Comparison,
    kept: KeptFigures,
) -> CommuneSensitivity | None:
    """Return what moves the communes of a comparison; None without two of them."""
    rows = [row for row in of.rows if row.index.dimensions is not None]
    if len(rows) < 2 or of.instrument is None:
        return None
    readings = _of_communes(
        rows, readings_of_wave(session, catalog, wave, of.instrument, kept)
    )
    comparison = default_comparison()
    count, seed = comparison.replications_count, comparison.replications_seed
    found = sensitivity(readings, of.dimensions, count, seed, comparison)
    figures = np.stack([found.nominal, *found.bounds])
    if of.ranking.only_bands:
        figures = band_of(figures, len(rows), comparison.ranks_bands)
    return CommuneSensitivity(
        {
            row.place.id: Places(*column)
            for row, column in zip(rows, figures.T.tolist(), strict=True)
        },
        found,
        len(readings) > 1,
        count,
        seed,
    )


def readings_of_wave(
    session: Session,
    catalog: Catalog,
    wave: tables.Wave,
    instrument: Instrument,
    kept: KeptFigures,
) -> Mapping[str, Floats]:
    """Return by network its dimension scores, shape (READINGS, dimensions).

    Only of networks whose answers still give what was frozen.
    """
    networks = {
        str(key): each
        for key, each in compared_networks(session, wave, kept).items()
        if each.scored and each.instrument == instrument
    }
    return kept.get(
        ("readings", compared.stamp_of(session, wave)),
        lambda: _read(session, catalog, wave, instrument, networks),
    )


def _read(
    session: Session,
    catalog: Catalog,
    wave: tables.Wave,
    instrument: Instrument,
    networks: Mapping[str, ComparedNetwork],
) -> dict[str, Floats]:
    packed = vectors.list_packed_of_wave(session, wave, instrument.version)
    asked = catalog.get(instrument.questionnaire, instrument.version).questionnaire
    found: dict[str, Floats] = {}
    for voice in _VOICES:
        own = {key for key, each in networks.items() if each.voice == voice}
        table = packed_table(
            asked.items, packed.only(each in own for each in packed.networks)
        )
        found.update(dimension_readings(table, voice, default_method()))
    return {key: each for key, each in found.items() if _is_same(each, networks[key])}


def _is_same(readings: Floats, network: ComparedNetwork) -> bool:
    frozen = network.scored.dimensions if network.scored else ()
    return bool(np.allclose(readings[0], frozen, rtol=0, atol=_SAME))


def _of_communes(
    rows: Sequence[CommuneRow], networks: Mapping[str, Floats]
) -> dict[Reading, Floats]:
    """Return the readings of communes: the means over their networks with an index.

    The first alone where the answers of one of these no longer give its result.
    """
    usual = np.array([row.index.dimensions for row in rows]).T
    scored = [
        [str(e.network.id) for e in row.members if e.result and e.result.scored]
        for row in rows
    ]
    if not all(each in networks for own in scored for each in own):
        return {READINGS[0]: usual}
    means = np.stack(
        [np.mean([networks[each] for each in own], axis=0) for own in scored], axis=-1
    )
    others = zip(READINGS[1:], means[1:], strict=True)
    return {READINGS[0]: usual, **dict(others)}
