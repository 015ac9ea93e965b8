"""The communes of a comparison as tiles, region by region, with a table beside them.

Where their shapes were loaded, each region has a map of them above its tiles.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from intersect.analysis.explanation.wording import LEVELS
from intersect.registry.outline import Rings
from intersect.report.shape_pictures import Band, Picture, Shape, pictures
from intersect.storage.compared import Place
from intersect.storage.shapes import has_outlines, list_outlines
from intersect.web.compared import compared_wave_or_404, comparison_or_404
from intersect.web.compared_rows import ShownRow, shade
from intersect.web.comparing import ComparisonPage, comparison_page
from intersect.web.language import reader_language
from intersect.web.listing import asked_of
from intersect.web.session import db_session

bp = Blueprint("tiles", __name__)

LEVELS_SHOWN = "levels"
MAPS = ("shapes", "tiles")
NONE = "none"
"""How that is filled of which nothing is published."""


@dataclass(frozen=True)
class Drawn:
    """A commune on a map."""

    line: ShownRow
    number: int
    """That of its tile."""
    shape: Shape
    bands: Sequence[Band]


@dataclass(frozen=True)
class Map:
    """Communes of a region that lie beside one another."""

    picture: Picture
    communes: Sequence[Drawn]


@dataclass(frozen=True)
class Tiles:
    """The tiles of a region, and its maps if there are any."""

    region: Place | None
    lines: Sequence[ShownRow]
    maps: Sequence[Map]

    @property
    def without_shape(self) -> list[str]:
        """Return the names of the communes that are on no map."""
        drawn = {each.line.row.place.id for own in self.maps for each in own.communes}
        places = (line.row.place for line in self.lines)
        return [place.name for place in places if place.id not in drawn]


@bp.get("/waves/<uuid:wave_id>/comparison/tiles")
def page(wave_id: uuid.UUID) -> ResponseReturnValue:
    """Show every commune as a tile: the levels of its networks, or one score."""
    wave = compared_wave_or_404(wave_id)
    of = comparison_or_404(wave)
    shown = comparison_page(wave, of)
    show = asked_of("show", (LEVELS_SHOWN, "index", *of.dimensions), LEVELS_SHOWN)
    communes = [row.place.id for row in of.rows]
    has_shapes = has_outlines(db_session(), communes)
    kept_map = asked_of("map", MAPS, MAPS[0]) if has_shapes else ""
    outlines = list_outlines(db_session(), communes) if kept_map == MAPS[0] else {}
    return render_template(
        "pages/comparison_tiles.html",
        page=shown,
        regions=_regions(shown, show, outlines),
        show=show,
        map=kept_map,
        shade=shade,
        levels=LEVELS,
        letters=[reader_language().text(each)[0] for each in LEVELS],
    )


def _regions(
    page: ComparisonPage, show: str, outlines: Mapping[uuid.UUID, Rings]
) -> list[Tiles]:
    """Return the tiles by region, in the order of their official codes."""
    by_region: dict[Place | None, list[ShownRow]] = {}
    for line in page.table.lines:
        by_region.setdefault(line.row.region, []).append(line)
    place = page.of.dimensions.index(show) if show in page.of.dimensions else None
    return [
        Tiles(region, lines, list(_maps(lines, show, place, outlines)))
        for region, lines in sorted(
            by_region.items(), key=lambda each: each[0].code if each[0] else "~"
        )
    ]


def _maps(
    lines: Sequence[ShownRow],
    show: str,
    place: int | None,
    outlines: Mapping[uuid.UUID, Rings],
) -> Iterator[Map]:
    """Yield the maps of a region; each commune has the number of its tile."""
    tiles = {line.row.place.id: (n, line) for n, line in enumerate(lines, 1)}
    drawn = pictures(
        {each: outlines[each] for each in tiles if each in outlines},
        {each: str(number) for each, (number, _) in tiles.items()},
    )
    for picture in drawn:
        communes = []
        for shape in picture.shapes:
            number, line = tiles[shape.key]
            if show == LEVELS_SHOWN:
                shares = _levels(line)
            else:
                shares = [(_heat(line, place), 1)]
            communes.append(Drawn(line, number, shape, shape.bands(shares)))
        yield Map(picture, communes)


def _levels(line: ShownRow) -> list[tuple[str, int]]:
    """Return how many networks stand at each level, and of how many none is known."""
    counted = line.row.levels
    without = counted.insufficient + counted.unmeasured
    found = [(str(level), count) for level, count in counted.taken]
    return [*found, (NONE, without)] if without else found


def _heat(line: ShownRow, place: int | None) -> str:
    """Return the shade of the index, or of the dimension at that place."""
    score = line.score
    if score is not None and place is not None and line.dimensions:
        score = line.dimensions[place]
    return NONE if score is None else f"heat--{shade(score)}"
