"""The quality of a wave's questionnaire over all of its networks, worked out once."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import compress

import numpy as np
from sqlalchemy.orm import Session

from intersect.analysis.answer_table import packed_table
from intersect.analysis.comparison import default_comparison
from intersect.analysis.instrument import InstrumentQuality, instrument_quality
from intersect.analysis.method import default_method
from intersect.catalog import Catalog
from intersect.questionnaire.model import Questionnaire
from intersect.questionnaire.progress import is_usable_vector
from intersect.services.compared_networks import Instrument, compared_networks
from intersect.services.kept_figures import KeptFigures
from intersect.storage import compared, tables
from intersect.storage.wave_answers import list_wave_answers


@dataclass(frozen=True)
class MeasuredInstrument:
    """An instrument and what a wave says of it."""

    instrument: Instrument
    questionnaire: Questionnaire
    quality: InstrumentQuality


def quality_of_wave(
    session: Session, catalog: Catalog, wave: tables.Wave, kept: KeptFigures
) -> MeasuredInstrument | None:
    """Return the quality of the instrument that most of a closed wave's networks used.

    None while no result is frozen.  Answers of a wave that is over stay as they are, so
    a process works it out once.
    """
    networks = compared_networks(session, wave, kept)
    if not networks:
        return None
    used = Counter(each.instrument for each in networks.values())
    instrument = used.most_common(1)[0][0]
    asked = catalog.get(instrument.questionnaire, instrument.version).questionnaire
    markers = [
        each.milestones for each in networks.values() if each.instrument == instrument
    ]
    return MeasuredInstrument(
        instrument,
        asked,
        kept.get(
            ("instrument", compared.stamp_of(session, wave)),
            lambda: _measured(session, wave, asked, markers),
        ),
    )


def _measured(
    session: Session,
    wave: tables.Wave,
    asked: Questionnaire,
    markers: list[tuple[bool | None, ...]],
) -> InstrumentQuality:
    packed, seconds = list_wave_answers(session, wave, asked.version)
    share = default_method().usable_share
    counts = [is_usable_vector(vector, share) for vector in packed.vectors]
    return instrument_quality(
        packed_table(asked.items, packed.only(counts)),
        np.array(markers, dtype=np.float64),  # None becomes NaN
        list(compress(seconds, counts)),
        default_comparison(),
    )
