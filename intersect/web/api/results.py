"""Frozen results of a wave through the API, and what the diagnostics say of them."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from flask import abort

from intersect.analysis.method import default_method
from intersect.services.access import results_reach
from intersect.storage import frozen, tables
from intersect.storage.waves import Territories
from intersect.web.api import models
from intersect.web.api.models import Model
from intersect.web.api.paging import Asked, Key, Part, part_from
from intersect.web.api.registry import wave_or_404
from intersect.web.language import reader_language
from intersect.web.pages import catalog
from intersect.web.security import current_actor
from intersect.web.session import db_session

if TYPE_CHECKING:  # imports numpy
    from intersect.services.result import Result

Cells = Mapping[str, Any]
"""A row of the table of results, by the names of its columns."""


def results(asked: Asked, wave_id: uuid.UUID) -> Part[Model]:
    """Return the table of a wave's results, one row a network and questionnaire."""
    wave = wave_or_404(wave_id)
    rows = _rows(wave, _stretch(asked), results_reach(current_actor(), wave.state))
    part = part_from(rows, asked, _key_of)
    return part.shown(lambda row: _result(wave, row))


def result(wave_id: uuid.UUID, network_id: uuid.UUID) -> Model:
    """Return the row of one network, of the wave's first questionnaire."""
    wave = wave_or_404(wave_id)
    network = _network_or_404(wave, network_id)
    before = frozen.Stretch((network.territory.code, network.id, ""), _MOST_ASKED)
    rows = _rows(wave, before, {network.territory_id})
    own = [each for each in rows if each["network"] == str(network_id)]
    first = [each for each in own if each["questionnaire"] == wave.questionnaires[0]]
    if not own:
        abort(404)
    return _result(wave, (first or own)[0])


_MOST_ASKED = 20
"""Questionnaires that a wave puts to a network, and some more."""


def findings(asked: Asked, wave_id: uuid.UUID) -> Part[Model]:
    """Return what the diagnostic of each network of a wave says."""
    from intersect.services.result import from_json  # imports numpy

    wave = wave_or_404(wave_id)
    reach = results_reach(current_actor(), wave.state)
    rows = frozen.list_results(db_session(), wave, reach, _stretch(asked))
    found = [(*row, from_json(row[0].content)) for row in rows]
    part = part_from(
        found,
        asked,
        lambda row: (row[1].territory.code, str(row[1].id), row[2].questionnaire),
    )
    return part.shown(lambda row: _said(wave, *row))


def _stretch(asked: Asked) -> frozen.Stretch:
    if asked.after is None:
        return frozen.Stretch(None, asked.limit + 1)
    code, network, questionnaire = asked.after
    return frozen.Stretch((code, uuid.UUID(network), questionnaire), asked.limit + 1)


def _key_of(row: Cells) -> Key:
    return row["territory_code"], row["network"], row["questionnaire"]


def _rows(
    wave: tables.Wave, stretch: frozen.Stretch, reach: Territories
) -> Sequence[Cells]:
    """Return rows as the table of results has them: what it leaves out is None."""
    from intersect.services.wave_results import result_columns, result_rows

    reader = reader_language()
    names = [each.name for each in result_columns(catalog(), reader)]
    rows = result_rows(db_session(), wave, reach, reader, stretch)
    return [dict(zip(names, cells, strict=True)) for cells in rows]


def _network_or_404(wave: tables.Wave, network_id: uuid.UUID) -> tables.Network:
    """Return a network whose results of a wave the person may read."""
    from intersect.storage import networks

    network = networks.find_network(db_session(), network_id)
    reach = results_reach(current_actor(), wave.state)
    if network is None or not (reach is None or network.territory_id in reach):
        abort(404)
    return network


def _result(wave: tables.Wave, row: Cells) -> models.Result:
    stability = row["stability"]
    return models.Result(
        wave=wave.id,
        network=uuid.UUID(row["network"]),
        network_name=row["network_name"],
        territory_code=row["territory_code"],
        territory_name=row["territory"],
        state=row["state"],
        n=row["n"],
        source=models.Source(
            method=row["method"],
            questionnaire=row["questionnaire"],
            version=row["version"],
        ),
        revision=row["revision"],
        frozen_on=row["frozen_on"],
        reference=row["reference"],
        type=row["type"],
        level=row["level"],
        level_name=row["level_name"],
        level_low=row["level_low"],
        level_high=row["level_high"],
        index=_estimate(row, ""),
        n_eff=row["n_eff"],
        invited=row["invited"],
        coverage=row["coverage"],
        stability=None
        if stability is None
        else models.Stability(share=stability, label=row["stability_label"]),
        dimensions={
            code: models.Dimension(
                level=row[f"{code}_level"],
                index=_estimate(row, f"{code}_"),
                n=row[f"{code}_n"],
            )
            for code in default_method().dimensions
            if row[f"{code}_n"] is not None
        },
    )


def _estimate(row: Cells, part: str) -> models.Estimate | None:
    value = row[f"{part}index"]
    if value is None:
        return None
    low, high = row[f"{part}ci_low"], row[f"{part}ci_high"]
    return models.Estimate(value=value, low=low, high=high)


def _said(
    wave: tables.Wave,
    kept: tables.FrozenResult,
    network: tables.Network,
    result: Result,
) -> models.NetworkFindings:
    from intersect.services.result import diagnostic_of

    diagnostic, text = diagnostic_of(result, catalog()), reader_language().text
    return models.NetworkFindings(
        wave=wave.id,
        network=network.id,
        network_name=result.subject.network,
        territory_code=network.territory.code,
        territory_name=network.territory.name,
        state=result.score.state,
        n=result.score.n,
        source=models.Source(
            method=result.method,
            questionnaire=result.questionnaire,
            version=result.version,
        ),
        revision=kept.revision,
        frozen_on=kept.frozen_at.date(),
        reference=result.reference,
        headline=text(diagnostic.headline),
        certainty=[text(each) for each in diagnostic.certainty],
        missing=[text(each) for each in diagnostic.missing],
        holding_back=[text(each) for each in diagnostic.holding_back],
        findings=[
            models.Finding(
                code=each.code,
                title=text(each.title),
                severity=each.severity,
                sentences=[text(sentence) for sentence in each.sentences],
                section=each.source,
            )
            for each in diagnostic.findings
        ],
    )
