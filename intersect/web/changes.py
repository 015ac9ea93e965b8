"""Change of a network or a commune between two waves, in sentences and figures."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from flask import Blueprint, abort, render_template
from flask.typing import ResponseReturnValue

from intersect.analysis.comparison import default_comparison
from intersect.analysis.explanation.wording import LEVELS
from intersect.language import Message, message
from intersect.questionnaire.parts import LocalText
from intersect.report.trend import Trend, TrendPoint
from intersect.storage import tables
from intersect.storage.waves import find_wave_campaign
from intersect.web.compared import (
    chosen_kind,
    compared_wave_or_404,
    earlier_than,
    figures,
    kind_name,
    networks_of,
    states,
)
from intersect.web.comparing import short_names
from intersect.web.listing import asked_id
from intersect.web.pages import catalog, network_or_404
from intersect.web.session import db_session

if TYPE_CHECKING:
    from intersect.services.changing import CommuneChange
    from intersect.services.comparison import CommuneRow

bp = Blueprint("changes", __name__, url_prefix="/waves/<uuid:wave_id>/change")

REFUSALS: dict[str, Message] = {
    "no_result": message("There is no result in one of the two waves."),
    "other_instrument": message(
        "The two waves used different versions of the questionnaire or the method. "
        "What they found is not compared: a difference could be that of the questions."
    ),
    "no_index": message(
        "There is no index in one of the two waves, so no change of it is stated."
    ),
    "no_interval": message(
        "In one of the two waves too few people answered for an interval, so nobody "
        "can say whether the difference is more than chance."
    ),
}


@dataclass(frozen=True)
class TwoWaves:
    """The waves that are compared, and which earlier ones could be."""

    earlier: tables.Wave
    later: tables.Wave
    others: Sequence[tables.Wave]


@bp.get("/networks/<uuid:network_id>")
def network(wave_id: uuid.UUID, network_id: uuid.UUID) -> ResponseReturnValue:
    """Show how a network changed since an earlier wave."""
    from intersect.services.changing import network_change  # imports numpy
    from intersect.services.second_look import second_look
    from intersect.services.trend import network_trend

    later = compared_wave_or_404(wave_id)
    found = network_or_404(network_id, "compare")
    waves = _two_waves(later)
    session = db_session()
    change = network_change(session, catalog(), found, waves.earlier, later)
    again = (
        second_look(session, catalog(), waves.earlier, change.difference, figures())
        if change.change and change.difference is not None
        else None
    )
    shown = states()
    trend = network_trend(
        session,
        catalog(),
        find_wave_campaign(session, later, found.id),
        lambda each: each.wave.state in shown,
        (waves.earlier.id, change),
    )
    return render_template(
        "pages/change_network.html",
        network=found,
        waves=waves,
        found=change,
        again=again,
        trend=trend,
        refusals=REFUSALS,
        levels=LEVELS,
        names=_names(change.results[1]),
        parameters=default_comparison(),
    )


@bp.get("/communes/<uuid:territory_id>")
def commune(wave_id: uuid.UUID, territory_id: uuid.UUID) -> ResponseReturnValue:
    """Show how a commune changed since an earlier wave, by its networks of one kind."""
    from intersect.services.changing import commune_change  # imports numpy
    from intersect.services.comparing import compare

    later = compared_wave_or_404(wave_id)
    waves = _two_waves(later)
    of = [networks_of(each) for each in (waves.earlier, later)]
    kind = chosen_kind(of[1])
    if kind is None:
        abort(404)
    sides = [compare(db_session(), each, kind) for each in of]
    before, after = (each.row(territory_id) for each in sides)
    if after is None:
        abort(404)
    change = commune_change(
        before, after, is_comparable=of[0].instrument == of[1].instrument
    )
    return render_template(
        "pages/change_commune.html",
        waves=waves,
        place=after.place,
        kind=kind,
        kind_name=kind_name(kind),
        found=change,
        trend=_commune_trend(after.place.name, waves, (before, after), change),
        refusals=REFUSALS,
        levels=LEVELS,
        names=short_names(sides[1]),
        dimensions=sides[1].dimensions,
        parameters=default_comparison(),
    )


def _commune_trend(
    name: str,
    waves: TwoWaves,
    rows: tuple[CommuneRow | None, CommuneRow],
    change: CommuneChange,
) -> Trend | None:
    """Return both waves to draw, where their indices may stand side by side."""
    if rows[0] is None or change.refusal == "other_instrument":
        return None
    confidence = float(default_comparison().ranks_confidence)
    points = []
    for wave, row in zip((waves.earlier, waves.later), rows, strict=True):
        found = row.index.estimate if row else None
        index, ends = (found.value, found.ends(confidence)) if found else (None, None)
        points.append(TrendPoint(wave.name, index, ends))
    return Trend(name, tuple(points), is_network=False)


def _two_waves(later: tables.Wave) -> TwoWaves:
    """Return the waves of the address; without `since` the one before."""
    others = earlier_than(later)
    asked = asked_id("since")
    if not others or (asked and asked not in {each.id for each in others}):
        abort(404)
    earlier = next((each for each in others if each.id == asked), others[0])
    return TwoWaves(earlier, later, others)


def _names(result: object) -> dict[str, LocalText]:
    """Return the short names of the dimensions of a result."""
    from intersect.services.compared_networks import ComparedNetwork

    if not isinstance(result, ComparedNetwork):
        return {}
    used = result.instrument
    asked = catalog().get(used.questionnaire, used.version).questionnaire
    return {each.code: each.short for each in asked.dimensions}
