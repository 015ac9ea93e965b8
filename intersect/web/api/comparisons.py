"""Communes side by side through the API: the figures of the pages that compare."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from flask import abort

from intersect.storage import tables
from intersect.web.api import models
from intersect.web.api.models import Model
from intersect.web.api.paging import Asked, Part, part_of
from intersect.web.api.registry import place_of
from intersect.web.compared import (
    compared_wave_or_404,
    kind_called,
    kind_name,
    networks_of,
)
from intersect.web.compared_rows import ShownRow, shown_rows
from intersect.web.language import reader_language
from intersect.web.session import db_session

if TYPE_CHECKING:  # they import numpy
    from intersect.services import comparison
    from intersect.services.compared_networks import Coverage, Instrument


def kinds(asked: Asked, wave_id: uuid.UUID) -> Part[Model]:
    """Return what can be compared in a wave that the person may compare."""
    of = networks_of(compared_wave_or_404(wave_id))
    part = part_of(of.kinds, asked, lambda kind: (kind.key,))
    return part.shown(
        lambda kind: models.Kind(
            key=kind.key,
            name=reader_language().text(kind_name(kind)),
            communes=kind.communes,
            networks=kind.networks,
            scored=kind.scored,
        )
    )


def comparison_of(wave_id: uuid.UUID, kind: str) -> Model:
    """Return what holds for all communes of a comparison."""
    wave = compared_wave_or_404(wave_id)
    of = _comparison_or_404(wave, kind)
    sums = of.within(None)
    return models.Comparison(
        wave=wave.id,
        revision=wave.revision,
        key=of.kind.key,
        name=reader_language().text(kind_name(of.kind)),
        source=_source(of.instrument),
        only_bands=of.ranking.only_bands,
        networks=sums.registered,
        scored=sums.scored,
        levels=_levels(sums.levels),
        coverage=_coverage(sums.coverage),
        people=of.people,
    )


def communes(asked: Asked, wave_id: uuid.UUID, kind: str) -> Part[Model]:
    """Return the communes of a comparison, by their codes."""
    of = _comparison_or_404(compared_wave_or_404(wave_id), kind)
    part = part_of(of.rows, asked, lambda row: (row.place.code, str(row.place.id)))
    source = _source(of.instrument)
    lines = shown_rows(of, part.rows, of.peers_by[0])
    return Part([_commune(each, of.dimensions, source) for each in lines], part.last)


def _comparison_or_404(wave: tables.Wave, key: str) -> comparison.Comparison:
    from intersect.services.comparing import compare  # imports numpy

    of = networks_of(wave)
    kind = kind_called(of, key)
    if kind is None:
        abort(404)
    return compare(db_session(), of, kind)


def _commune(
    line: ShownRow, dimensions: tuple[str, ...], source: models.Source | None
) -> models.ComparedCommune:
    row, estimate = line.row, line.row.index.estimate
    low, high = line.ends or (None, None)
    return models.ComparedCommune(
        territory=place_of(row.place),
        region=row.region and place_of(row.region),
        networks=row.index.registered,
        scored=row.index.scored,
        levels=_levels(row.levels),
        coverage=_coverage(row.coverage),
        people=row.people,
        index=None
        if line.score is None
        else models.Estimate(value=line.score, low=low, high=high),
        standard_error=estimate.standard_error if estimate else None,
        ranks=line.ranks,
        fifth=line.band,
        alike=line.alike,
        dimensions=dict(zip(dimensions, line.dimensions or (), strict=False)),
        source=source,
    )


def _source(used: Instrument | None) -> models.Source | None:
    if used is None:
        return None
    return models.Source(
        method=used.method, questionnaire=used.questionnaire, version=used.version
    )


def _levels(found: comparison.Levels) -> models.Levels:
    return models.Levels(
        counts=found.counts,
        insufficient=found.insufficient,
        unmeasured=found.unmeasured,
    )


def _coverage(found: Coverage) -> models.Coverage:
    return models.Coverage(
        roster=found.roster,
        answered=found.answered,
        expected=found.expected,
        expected_answered=found.expected_answered,
    )
