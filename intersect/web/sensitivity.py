"""What the order of communes depends on: choices that could have been others."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from typing import TYPE_CHECKING

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from intersect.analysis.comparison import default_comparison
from intersect.analysis.explanation.wording import LEVELS
from intersect.exchange.spreadsheet_text import harmless
from intersect.language import Language, Message, message
from intersect.storage import tables
from intersect.web.compared import compared_wave_or_404, comparison_or_404, figures
from intersect.web.compared_csv import about, csv_response, decimal
from intersect.web.compared_rows import Orders, ShownRow, Table, table_of
from intersect.web.comparing import comparison_page, short_names
from intersect.web.language import reader_language
from intersect.web.pages import catalog
from intersect.web.session import db_session

if TYPE_CHECKING:
    from intersect.services.comparison import Comparison
    from intersect.services.sensitivity import CommuneSensitivity

bp = Blueprint("sensitivity", __name__)

CHOICES: dict[str, Message] = {
    "weights": message("Changing the weights of the dimensions by up to a quarter"),
    "aggregation": message(
        "Multiplying the dimensions (geometric mean) instead of adding them"
    ),
    "ns": message("Reading every “I don't know” as “it does not exist”"),
    "voices": message("Giving every person the same weight, instead of every sector"),
}
"""What each choice is, as the beginning of «… moves a commune 2.3 places»."""
WITHOUT = message("Leaving out the dimension {dimension}")
_RANKS = (
    message("Rank"),
    message("Rank, median"),
    message("Rank, highest of the usual range"),
    message("Rank, lowest of the usual range"),
)
_FIFTHS = (
    message("Fifth"),
    message("Fifth, median"),
    message("Fifth, highest of the usual range"),
    message("Fifth, lowest of the usual range"),
)


@bp.get("/waves/<uuid:wave_id>/comparison/sensitivity")
def page(wave_id: uuid.UUID) -> ResponseReturnValue:
    """Show how far other choices would move communes, and how much each matters."""
    wave = compared_wave_or_404(wave_id)
    of = comparison_or_404(wave)
    found = _found(wave, of)
    return render_template(
        "pages/comparison_sensitivity.html",
        page=comparison_page(wave, of, own=_orders(found)),
        found=found,
        moved=_moved(of, found),
        levels=LEVELS,
        parameters=default_comparison(),
    )


@bp.get("/waves/<uuid:wave_id>/comparison/sensitivity.csv")
def document(wave_id: uuid.UUID) -> ResponseReturnValue:
    """Send the same as a file: what the page hides, it hides."""
    wave = compared_wave_or_404(wave_id)
    of = comparison_or_404(wave)
    found = _found(wave, of)
    rows = _rows(table_of(of, own=_orders(found)), wave, found)
    return csv_response(rows, "sensitivity")


def _found(wave: tables.Wave, of: Comparison) -> CommuneSensitivity | None:
    from intersect.services.sensitivity import sensitivity_of  # imports numpy

    return sensitivity_of(db_session(), catalog(), wave, of, figures())


def _moved(
    of: Comparison, found: CommuneSensitivity | None
) -> list[tuple[Message, float]]:
    """Return each choice in words and how far it moves communes, most first."""
    if found is None:
        return []
    names = short_names(of)
    moved = [
        *((CHOICES[key], places) for key, places in found.found.choices.items()),
        *(
            (message(WITHOUT.msgid, dimension=reader_language().local(names[code])), n)
            for code, n in found.found.removal.items()
        ),
    ]
    return sorted(moved, key=lambda each: -each[1])


def _orders(found: CommuneSensitivity | None) -> Orders:
    """Return the orders of this page alone: from the first place, most moved first."""
    places = found.places if found else {}
    last = len(places) + 1

    def nominal(line: ShownRow) -> int:
        own = places.get(line.row.place.id)
        return own.nominal if own else last

    def reach(line: ShownRow) -> int:
        own = places.get(line.row.place.id)
        return -own.reach if own else 1

    return {"nominal": nominal, "reach": reach}


def _rows(
    table: Table, wave: tables.Wave, found: CommuneSensitivity | None
) -> Iterator[list[str]]:
    """Return the rows of the file: communes, what each choice moves, what it is of."""
    reader = reader_language()
    of = table.of
    heads = (
        message("Code"),
        message("Commune"),
        message("Region"),
        message("Index"),
        *(_FIFTHS if of.ranking.only_bands else _RANKS),
    )
    yield [reader.text(each) for each in heads]
    for line in table.lines:
        yield [harmless(each) for each in _cells(line, found, reader)]
    for choice, places in _moved(of, found):
        yield [reader.text(choice), decimal(places, reader)]
    if found:
        yield [reader.text(message("Replications")), str(found.replications)]
        yield [reader.text(message("Seed")), str(found.seed)]
    yield from about(table, wave, reader)


def _cells(
    line: ShownRow, found: CommuneSensitivity | None, reader: Language
) -> list[str]:
    row = line.row
    own = found.places.get(row.place.id) if found else None
    places = (own.nominal, own.median, own.low, own.high) if own else ("",) * 4
    return [
        row.place.code,
        row.place.name,
        row.region.name if row.region else "",
        decimal(line.score, reader),
        *map(str, places),
    ]
