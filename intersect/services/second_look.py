"""A change of a network's index beside what the questionnaire can tell apart at all.

Method F, «Classical»: Jacobson and Truax's reliable change index.  It takes the same
error for every network, so it is a second look and decides nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from statistics import stdev

from sqlalchemy.orm import Session

from intersect.analysis.change import reliable_change
from intersect.analysis.comparison import default_comparison
from intersect.analysis.estimate import normal_quantile
from intersect.catalog import Catalog
from intersect.services.compared_networks import compared_networks
from intersect.services.instrument import quality_of_wave
from intersect.services.kept_figures import KeptFigures
from intersect.storage import tables


@dataclass(frozen=True)
class SecondLook:
    """The reliable change index, and what it rests on."""

    rc: float
    deviation: float
    """Of the indices of a wave's networks, in points."""
    networks: int
    reliability: float
    """ICC(k) of the same wave, 0–1."""
    beyond: float
    """Up or down from here a change is more than error of measurement."""


def second_look(
    session: Session,
    catalog: Catalog,
    wave: tables.Wave,
    points: float,
    kept: KeptFigures,
) -> SecondLook | None:
    """Return the reliable change index of a change since `wave`.

    None where its responses are too few for an ICC(k), or it tells nothing apart.
    """
    found = quality_of_wave(session, catalog, wave, kept)
    figures = found.quality.figures if found else ()
    reliability = next((e.value for e in figures if e.measure == "icck"), None)
    indices = [
        each.scored.index
        for each in compared_networks(session, wave, kept).values()
        if found and each.scored and each.instrument == found.instrument
    ]
    deviation = stdev(indices) if len(indices) > 1 else 0.0
    if reliability is None or not 0 <= reliability < 1 or not deviation:
        return None
    return SecondLook(
        reliable_change(points, deviation, reliability),
        deviation,
        len(indices),
        reliability,
        normal_quantile(1 - float(default_comparison().change_alpha) / 2),
    )
