"""The findings of a wave: of a commune on one page, of a place as a file."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from flask import Blueprint, Response, abort, render_template
from flask.typing import ResponseReturnValue

from intersect.analysis.criteria import default_criteria
from intersect.analysis.explanation.holding_back import SEVERITIES
from intersect.analysis.method import default_method
from intersect.analysis.redundancy_method import redundancy_method
from intersect.findings import RULE_OF, lagging_dimension
from intersect.language import Message, message
from intersect.questionnaire.model import CORE_QUESTIONNAIRE
from intersect.services.access import territories_for
from intersect.services.readable_waves import readable_in
from intersect.storage import campaigns, networks, tables, territories
from intersect.storage import waves as rows
from intersect.web.compared import figures
from intersect.web.language import reader_language
from intersect.web.pages import asked_region, catalog, now
from intersect.web.paging import Paged, paged
from intersect.web.security import allow, current_actor
from intersect.web.session import db_session

if TYPE_CHECKING:  # they import numpy, which other pages do not need
    from intersect.findings.severities import Kind
    from intersect.services.place_findings import PlaceFinding, PlaceFindings

bp = Blueprint("findings", __name__)

WAVE = "/waves/<uuid:wave_id>/findings"
OF_PLACE = "/waves/<uuid:wave_id>/places/<uuid:territory_id>/findings"


@dataclass(frozen=True)
class FindingsPage:
    """What the page of a commune's findings shows."""

    wave: tables.Wave
    place: tables.Territory
    found: PlaceFindings
    page: Paged[PlaceFinding]
    latest: frozenset[str]
    """Networks whose page tells of this wave, and of no later one."""
    waves: Sequence[tables.Wave]
    """Of which the reader may read the findings of the commune, last closed first."""
    severities = SEVERITIES

    @property
    def others(self) -> list[tables.Wave]:
        """The waves besides this one."""
        return [each for each in self.waves if each.id != self.wave.id]

    @property
    def newer(self) -> tables.Wave | None:
        """The wave that closed last, if this one closed before; else None."""
        closed_at, newest = self.wave.closed_at, next(iter(self.waves), None)
        if closed_at is None or newest is None or newest.closed_at is None:
            return None
        return newest if newest.closed_at > closed_at else None


@bp.get(WAVE)
def common(wave_id: uuid.UUID) -> ResponseReturnValue:
    """Show how common each finding is in a wave, or in the region of the address."""
    allow("read_findings")
    from intersect.services.common_findings import common_findings  # imports numpy

    wave, region = _wave_or_404(wave_id), asked_region()
    found = common_findings(
        db_session(), catalog(), wave, current_actor(), figures(), now(), region
    )
    chosen = next((each for each in found.regions if each.id == region), None)
    if region is not None and chosen is None:
        abort(404)
    return render_template(
        "pages/findings_common.html",
        wave=wave,
        found=found,
        region=chosen,
        type_name=lambda key: catalog().network_type(key).name,
        kind_name=kind_name,
        least=default_method().suppress_items,
        criteria=default_criteria().key,
        redundancy=redundancy_method().key,
    )


def kind_name(kind: Kind) -> Message:
    """Return what a finding is called, with its dimension where there are several."""
    title = RULE_OF[kind.code].title
    core = catalog().latest(CORE_QUESTIONNAIRE).questionnaire
    names = {each.code: each.short for each in core.dimensions}
    if kind.code != lagging_dimension.RULE.code:
        return title
    return message(
        "{finding}: {dimension}", finding=title, dimension=names[kind.dimension]
    )


@bp.get(OF_PLACE)
def commune(wave_id: uuid.UUID, territory_id: uuid.UUID) -> ResponseReturnValue:
    """Show the findings of all networks of a commune in a wave, gravest first."""
    allow("read_findings", territory_id)
    wave = _wave_or_404(wave_id)
    place = networks.find_territory(db_session(), territory_id)
    if place is None or place.level != "commune":
        abort(404)
    found = _read(wave, {territory_id})
    if not found.overlaps.networks and not found.asked:
        abort(404)
    shown = paged(found.rows)
    about = [uuid.UUID(each.finding.subjects[0]) for each in shown.rows if each.network]
    latest = campaigns.latest_campaigns(db_session(), about)
    page = FindingsPage(
        wave,
        place,
        found,
        shown,
        frozenset(str(k) for k, last in latest.items() if last.wave_id == wave.id),
        readable_in(db_session(), current_actor(), territory_id),
    )
    return render_template("pages/findings.html", page=page)


@bp.get(f"{OF_PLACE}.csv")
def document(wave_id: uuid.UUID, territory_id: uuid.UUID) -> ResponseReturnValue:
    """Send the findings of a commune or of a region as a file, without names."""
    allow("read_findings")
    wave, session = _wave_or_404(wave_id), db_session()
    place = networks.find_territory(session, territory_id)
    if place is None:
        abort(404)
    communes = territories.ids_below(session, {territory_id})
    reach = territories_for(current_actor(), "read_findings")
    communes = communes if reach is None else communes & reach
    if not communes:
        abort(404)
    response = Response(_file(wave, communes), mimetype="text/csv; charset=utf-8")
    name = reader_language().text(message("findings"))
    disposition = f'attachment; filename="{place.code}_{name}.csv"'
    response.headers["Content-Disposition"] = disposition
    response.headers["Cache-Control"] = "no-store"
    return response


def _file(wave: tables.Wave, communes: Collection[uuid.UUID]) -> str:
    from intersect.exchange.findings_file import OF_A_WAVE, findings_csv
    from intersect.services.place_findings_export import place_rows

    written = place_rows(_read(wave, communes), wave.name, reader_language())
    return "".join(findings_csv(written, OF_A_WAVE))


def _read(wave: tables.Wave, communes: Collection[uuid.UUID]) -> PlaceFindings:
    from intersect.services.place_findings import place_findings

    return place_findings(
        db_session(), catalog(), wave, communes, current_actor(), figures(), now()
    )


def _wave_or_404(wave_id: uuid.UUID) -> tables.Wave:
    """Return an opened wave of a programme."""
    wave = rows.find_wave(db_session(), wave_id)
    if wave is None or wave.network_id is not None or wave.state == "draft":
        abort(404)
    return wave
