"""The communes of a comparison as tiles, region by region, with a table beside them."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from intersect.analysis.explanation.wording import LEVELS
from intersect.storage.compared import Place
from intersect.web.compared import compared_wave_or_404, comparison_or_404
from intersect.web.compared_rows import ShownRow, Table
from intersect.web.comparing import comparison_page
from intersect.web.language import reader_language
from intersect.web.listing import asked_of

bp = Blueprint("tiles", __name__)

LEVELS_SHOWN = "levels"


@dataclass(frozen=True)
class Tiles:
    """The tiles of a region."""

    region: Place | None
    lines: Sequence[ShownRow]


@bp.get("/waves/<uuid:wave_id>/comparison/tiles")
def page(wave_id: uuid.UUID) -> ResponseReturnValue:
    """Show every commune as a tile: the levels of its networks, or one score."""
    wave = compared_wave_or_404(wave_id)
    of = comparison_or_404(wave)
    shown = comparison_page(wave, of)
    return render_template(
        "pages/comparison_tiles.html",
        page=shown,
        regions=_regions(shown.table),
        show=asked_of("show", (LEVELS_SHOWN, "index", *of.dimensions), LEVELS_SHOWN),
        levels=LEVELS,
        letters=[reader_language().text(each)[0] for each in LEVELS],
    )


def _regions(table: Table) -> list[Tiles]:
    """Return the tiles by region, in the order of their official codes."""
    by_region: dict[Place | None, list[ShownRow]] = {}
    for line in table.lines:
        by_region.setdefault(line.row.region, []).append(line)
    return [
        Tiles(region, by_region[region])
        for region in sorted(by_region, key=lambda each: each.code if each else "~")
    ]
