"""Distance to a target: an index or a level that the reader sets, in the address."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from flask import Blueprint, abort, render_template, request
from flask.typing import ResponseReturnValue

from intersect.analysis.comparison import default_comparison
from intersect.analysis.explanation.wording import LEVELS
from intersect.analysis.method import default_method
from intersect.analysis.target import Reach
from intersect.exchange.spreadsheet_text import harmless
from intersect.language import Language, Message, message
from intersect.questionnaire.problem import Problem
from intersect.storage import tables
from intersect.web.compared import compared_wave_or_404, comparison_or_404
from intersect.web.compared_csv import about, csv_response, decimal
from intersect.web.compared_rows import Orders, ShownRow, Table, table_of
from intersect.web.comparing import comparison_page
from intersect.web.language import reader_language
from intersect.web.listing import asked_of
from intersect.web.paging import paged

if TYPE_CHECKING:
    from intersect.services.comparison import Comparison, Member
    from intersect.services.targets import IndexTarget, LevelTarget

bp = Blueprint("targets", __name__)

AIMS = ("index", "1", "2", "3")
REACHES: Mapping[Reach, Message] = {
    "reaches": message("Reaches it"),
    "may_reach": message("May reach it"),
    "short": message("Does not reach it"),
    "unknown": message("Cannot be told"),
}
_TOP = 100


@dataclass(frozen=True)
class Wanted:
    """The target of the address."""

    aim: str
    """«index», a level, or empty: none yet."""
    typed: str
    """The points as they were typed."""
    points: float | None

    @property
    def problems(self) -> list[Problem]:
        """Return what is wrong with it."""
        if self.aim != "index" or self.points is not None:
            return []
        return [
            Problem(
                "TARGET001",
                message("Target"),
                message("The index to reach is a number from 0 to 100."),
                message("Write it in figures, for example 60."),
                "points",
            )
        ]


@dataclass(frozen=True)
class NetworkLine:
    """A network beside a level."""

    line: ShownRow
    """Its commune."""
    member: Member
    reach: Reach

    @property
    def level(self) -> int | None:
        """Return the level at which it stands; None without one."""
        return self.member.result.level if self.member.result else None


@bp.get("/waves/<uuid:wave_id>/comparison/target")
def page(wave_id: uuid.UUID) -> ResponseReturnValue:
    """Ask for a target, and show who reaches it and what the others lack."""
    wave = compared_wave_or_404(wave_id)
    of = comparison_or_404(wave)
    wanted = _wanted()
    by_index, by_level = _found(of, wanted)
    compared = comparison_page(wave, of, own=_orders(by_index))
    shown = render_template(
        "pages/comparison_target.html",
        page=compared,
        wanted=wanted,
        by_index=by_index,
        by_level=by_level,
        networks=by_level and paged(_networks(compared.table, by_level)),
        reaches=REACHES,
        levels=LEVELS,
        method=default_method(),
        parameters=default_comparison(),
    )
    return shown, 422 if wanted.problems else 200


@bp.get("/waves/<uuid:wave_id>/comparison/target.csv")
def document(wave_id: uuid.UUID) -> ResponseReturnValue:
    """Send the same as a file: what the page hides, it hides."""
    wave = compared_wave_or_404(wave_id)
    of = comparison_or_404(wave)
    wanted = _wanted()
    by_index, by_level = _found(of, wanted)
    shown = table_of(of, own=_orders(by_index))
    if by_index:
        return csv_response(_index_rows(shown, by_index, wave), "target")
    if by_level is None:
        abort(404)
    return csv_response(_level_rows(shown, by_level, wave), "target")


def _wanted() -> Wanted:
    typed = request.args.get("points", "").strip()[:10]
    try:
        points = float(typed.replace(",", "."))
    except ValueError:
        points = -1.0
    return Wanted(asked_of("aim", AIMS), typed, points if 0 <= points <= _TOP else None)


def _found(
    of: Comparison, wanted: Wanted
) -> tuple[IndexTarget | None, LevelTarget | None]:
    from intersect.services.targets import index_target, level_target

    if wanted.aim == "index":
        points = wanted.points
        return (None if points is None else index_target(of, points)), None
    return None, (level_target(of, int(wanted.aim)) if wanted.aim else None)


def _orders(found: IndexTarget | None) -> Orders:
    """Return the order of this page alone: who lacks most, first."""
    if found is None:
        return {}

    def lacks(line: ShownRow) -> float:
        own = found.distances.get(line.row.place.id)
        return -own.lacks if own else 1.0

    return {"lacks": lacks}


def _index_rows(
    table: Table, found: IndexTarget, wave: tables.Wave
) -> Iterator[list[str]]:
    reader = reader_language()
    heads = (
        *_PLACE,
        message("Index"),
        message("Target"),
        message("Whether it reaches it"),
        message("Points that it lacks"),
        message("Points at the upper end of its interval"),
        message("Points at the lower end of its interval"),
    )
    yield [reader.text(each) for each in heads]
    for line in table.lines:
        own = found.distances.get(line.row.place.id)
        figures = (own.lacks, own.least, own.most) if own else (None,) * 3
        yield [
            *_place(line),
            decimal(line.score, reader),
            decimal(found.points, reader),
            _reach(own.reach if own else None, reader),
            *(decimal(each, reader) for each in figures),
        ]
    yield from about(table, wave, reader)


def _level_rows(
    table: Table, found: LevelTarget, wave: tables.Wave
) -> Iterator[list[str]]:
    reader = reader_language()
    heads = (*_PLACE, message("Network"), message("Level"), message("Target"))
    yield [reader.text(each) for each in (*heads, message("Whether it reaches it"))]
    for each in _networks(table, found):
        yield [
            *_place(each.line),
            harmless(each.member.network.name),
            "" if each.level is None else reader.text(LEVELS[each.level]),
            reader.text(LEVELS[found.level]),
            _reach(each.reach, reader),
        ]
    yield from about(table, wave, reader)


def _networks(table: Table, found: LevelTarget) -> list[NetworkLine]:
    """Return the networks of the communes asked for, commune by commune."""
    return [
        NetworkLine(line, member, reach)
        for line in table.lines
        for member, reach in found.networks[line.row.place.id]
    ]


_PLACE = (message("Code"), message("Commune"), message("Region"))


def _place(line: ShownRow) -> list[str]:
    row = line.row
    region = row.region.name if row.region else ""
    return [harmless(each) for each in (row.place.code, row.place.name, region)]


def _reach(reach: Reach | None, reader: Language) -> str:
    return reader.text(
        message("Not enough coverage") if reach is None else REACHES[reach]
    )
