"""Comparing communes: choose a wave and a type, then tables, regions and communes."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from flask import Blueprint, abort, render_template
from flask.typing import ResponseReturnValue

from intersect.analysis.comparison import default_comparison
from intersect.analysis.explanation.wording import LEVELS
from intersect.analysis.method import default_method
from intersect.language import Message, message
from intersect.questionnaire.parts import LocalText
from intersect.storage import compared, tables
from intersect.web.compared import (
    chosen_kind,
    compared_wave_or_404,
    comparison_or_404,
    earlier_than,
    kind_name,
    networks_of,
    reach,
    states,
)
from intersect.web.compared_csv import PEERS, csv_response, csv_rows
from intersect.web.compared_rows import (
    Orders,
    ShownRow,
    Table,
    asked_peers,
    shown_rows,
    table_of,
)
from intersect.web.language import reader_language
from intersect.web.pages import catalog
from intersect.web.security import allow
from intersect.web.session import db_session

if TYPE_CHECKING:
    from intersect.registry.covariate import Covariate
    from intersect.services.comparison import CommuneRow, Comparison, Sums

bp = Blueprint("comparing", __name__)

WAVE = "/waves/<uuid:wave_id>/comparison"
COVARIATES: Mapping[str, Message] = {
    "population": message("Population"),
    "rural_percent": message("Rural population, percent"),
    "poverty_percent": message("Poverty, percent"),
    "revenue_per_inhabitant": message("Own revenue per inhabitant"),
}
"""What tells which communes are alike."""


@dataclass(frozen=True)
class ComparisonPage:
    """What every page of a comparison shows."""

    wave: tables.Wave
    of: Comparison
    table: Table
    names: dict[str, LocalText]
    """Of the dimensions, short."""
    bands: int
    region: compared.Place | None = None

    @property
    def kind(self) -> Message:
        """What is compared, in words."""
        return kind_name(self.of.kind)

    @property
    def kept(self) -> dict[str, str]:
        """Return what the addresses of a comparison keep from page to page."""
        has_choice = len(self.of.peers_by) > 1
        peers = {"peers": self.table.wanted.peers} if has_choice else {}
        return {"kind": self.of.kind.key, **peers}

    @property
    def within(self) -> Sums:
        """What can be added up of the region, or of all communes."""
        return self.of.within(self.region)

    @property
    def choices_of_peers(self) -> list[tuple[str, Message]]:
        """Whom each commune can be compared with, and how that is called."""
        return [(each, PEERS[each]) for each in self.of.peers_by]


@bp.get("/comparison")
def waves() -> ResponseReturnValue:
    """List the waves that can be compared."""
    allow("compare")
    found = compared.list_comparable(db_session(), states(), reach())
    return render_template("pages/comparison_waves.html", waves=found)


@bp.get(WAVE)
def communes(wave_id: uuid.UUID) -> ResponseReturnValue:
    """Ask what to compare, then show the communes with levels, index and ranks."""
    from intersect.services.comparing import compare  # imports numpy

    wave = compared_wave_or_404(wave_id)
    of = networks_of(wave)
    kind = chosen_kind(of)
    if kind is None:
        kinds = [(each, kind_name(each)) for each in of.kinds]
        return render_template("pages/comparison_kinds.html", wave=wave, kinds=kinds)
    page = comparison_page(wave, compare(db_session(), of, kind))
    return render_template("pages/comparison.html", page=page, levels=LEVELS)


@bp.get(f"{WAVE}/dimensions")
def dimensions(wave_id: uuid.UUID) -> ResponseReturnValue:
    """Show the heat map: communes × dimensions."""
    wave = compared_wave_or_404(wave_id)
    page = comparison_page(wave, comparison_or_404(wave))
    return render_template("pages/comparison_dimensions.html", page=page, levels=LEVELS)


@bp.get(f"{WAVE}/regions/<uuid:territory_id>")
def region(wave_id: uuid.UUID, territory_id: uuid.UUID) -> ResponseReturnValue:
    """Show the communes of one region, with the ranks that they have among all."""
    wave = compared_wave_or_404(wave_id)
    of = comparison_or_404(wave)
    place = next(
        (e.region for e in of.rows if e.region and e.region.id == territory_id), None
    )
    if place is None:
        abort(404)
    page = comparison_page(wave, of, place)
    return render_template("pages/comparison_region.html", page=page, levels=LEVELS)


@bp.get(f"{WAVE}/communes/<uuid:territory_id>")
def commune(wave_id: uuid.UUID, territory_id: uuid.UUID) -> ResponseReturnValue:
    """Show one commune: its networks, its index, and where it stands."""
    from intersect.services.peers import drawn_to_the_mean  # imports numpy

    wave = compared_wave_or_404(wave_id)
    of = comparison_or_404(wave)
    row = of.row(territory_id)
    if row is None:
        abort(404)
    [line] = shown_rows(of, [row], asked_peers(of))
    not_apart, chosen = _ranks_of(of, row)
    return render_template(
        "pages/comparison_commune.html",
        page=comparison_page(wave, of),
        line=line,
        peers_min=default_comparison().peers_min,
        not_apart=not_apart,
        chosen=chosen,
        near=_alike_among(line, of),
        drawn=drawn_to_the_mean(of, row),
        alike=_likeness_of(of, line),
        members=sorted(
            row.members, key=lambda each: reader_language().sort_key(each.network.name)
        ),
        levels=LEVELS,
        method=default_method(),
        earlier=earlier_than(wave),
    )


@bp.get("/waves/<uuid:wave_id>/comparison.csv")
def document(wave_id: uuid.UUID) -> ResponseReturnValue:
    """Send the same table as a file: what pages hide, it hides."""
    wave = compared_wave_or_404(wave_id)
    of = comparison_or_404(wave)
    rows = csv_rows(table_of(of), wave, reader_language())
    return csv_response(rows, "comparison")


def comparison_page(
    wave: tables.Wave,
    of: Comparison,
    region: compared.Place | None = None,
    own: Orders = MappingProxyType({}),
) -> ComparisonPage:
    """Return what the pages of a comparison share; `own`: orders of its table alone."""
    return ComparisonPage(
        wave,
        of,
        table_of(of, region.id if region else None, own),
        short_names(of),
        default_comparison().ranks_bands,
        region,
    )


def short_names(of: Comparison) -> dict[str, LocalText]:
    """Return the short names of the dimensions that were measured."""
    if of.instrument is None:
        return {}
    asked = catalog().get(of.instrument.questionnaire, of.instrument.version)
    return {each.code: each.short for each in asked.questionnaire.dimensions}


@dataclass(frozen=True)
class Likeness:
    """What a commune is like, and which communes are most like it."""

    known: list[tuple[Message, Covariate]]
    lacking: list[Message]
    """What is not known of it: then nobody can say which communes are."""
    nearest: list[str]
    """Names of its peers, the most like it first; empty unless these are its peers."""


def _likeness_of(of: Comparison, line: ShownRow) -> Likeness:
    own = line.row.place.id
    known = of.likenesses.known.get(own, {})
    names = {row.place.id: row.place.name for row in of.rows}
    return Likeness(
        [(said, known[key]) for key, said in COVARIATES.items() if key in known],
        [COVARIATES[each] for each in of.likenesses.lacking(own)],
        [names[each] for each in line.peers.nearest] if line.peers else [],
    )


def _alike_among(line: ShownRow, of: Comparison) -> int | None:
    """Return from how many of its peers a commune cannot be told apart."""
    place = of.ranking.place(line.row.place.id)
    if place is None or line.peers is None:
        return None
    alike = (of.ranking.rows[n] for n in of.ranking.at_once.alike(place))
    return len(line.peers.communes.intersection(alike))


def _ranks_of(
    of: Comparison, row: CommuneRow
) -> tuple[Sequence[str], tuple[int, int] | None]:
    """Return who cannot be told apart, and the ranks of one chosen in advance."""
    place = of.ranking.place(row.place.id)
    if place is None:
        return (), None
    names = {each.place.id: each.place.name for each in of.rows}
    alike = [names[of.ranking.rows[n]] for n in of.ranking.at_once.alike(place)]
    chosen = of.ranking.chosen
    ranks = int(chosen.low[place]), int(chosen.high[place])
    return sorted(alike, key=reader_language().sort_key), ranks
