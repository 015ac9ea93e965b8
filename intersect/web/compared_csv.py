"""A comparison as rows of a file, with the same cells hidden as on its pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from flask import Response, make_response

from intersect.analysis.explanation.wording import LEVELS
from intersect.exchange.delimited import written_delimited
from intersect.exchange.spreadsheet_text import harmless
from intersect.language import Language, Message, message
from intersect.storage import tables
from intersect.web.compared import kind_name
from intersect.web.compared_rows import ShownRow, Table
from intersect.web.language import reader_language

HEADS: tuple[Message, ...] = (
    message("Code"),
    message("Commune"),
    message("Region"),
    message("Networks in use"),
    message("Networks with an index"),
    message("Voices on the rosters"),
    message("Voices that answered"),
    message("Expected sectors"),
    message("Expected sectors that answered"),
    *LEVELS,
    message("Insufficient data"),
    message("Without a result in this wave"),
    message("People"),
    message("Index"),
    message("Interval from"),
    message("Interval to"),
    message("Standard error"),
    message("Highest rank"),
    message("Lowest rank"),
    message("Fifth, 1 the highest"),
    message("Not told apart from"),
    message("Group of communes"),
    message("Peers of a commune"),
    message("Number of peers"),
    message("Percentile among its peers"),
)
PEERS: Mapping[str, Message] = {
    "group": message("Those of its group"),
    "nearest": message("Those most like it"),
    "region": message("Those of its region"),
    "all": message("All communes"),
}


def csv_rows(table: Table, wave: tables.Wave, reader: Language) -> Iterator[list[str]]:
    """Return the rows of the file: names of columns, communes, and what they are."""
    of = table.of
    yield [reader.text(each) for each in HEADS] + list(of.dimensions)
    for line in table.lines:
        yield [harmless(each) for each in _cells(line, reader)]
    yield from about(table, wave, reader)
    people = reader.text(message("People in all communes"))
    yield [people, str(of.people)]


def about(table: Table, wave: tables.Wave, reader: Language) -> Iterator[list[str]]:
    """Return the last rows of a file: what it is of."""
    of = table.of
    used = of.instrument
    instrument = f"{used.key} · {used.method}" if used else ""
    for label, value in (
        (message("Wave"), wave.name),
        (message("Revision of the results"), str(wave.revision)),
        (message("Networks compared"), reader.text(kind_name(of.kind))),
        (message("Instrument and method"), instrument),
    ):
        yield [reader.text(label), harmless(value)]


def _cells(line: ShownRow, reader: Language) -> list[str]:
    row = line.row
    estimate = row.index.estimate
    low, high = line.ends or (None, None)
    best, worst = line.ranks or ("", "")
    numbers: Sequence[float | None] = (
        line.score,
        low,
        high,
        estimate.standard_error if estimate else None,
    )
    return [
        row.place.code,
        row.place.name,
        row.region.name if row.region else "",
        str(row.index.registered),
        str(row.index.scored),
        str(row.coverage.roster),
        str(row.coverage.answered),
        str(row.coverage.expected),
        str(row.coverage.expected_answered),
        *map(str, row.levels.counts),
        str(row.levels.insufficient),
        str(row.levels.unmeasured),
        str(row.people),
        *(decimal(each, reader) for each in numbers),
        str(best),
        str(worst),
        "" if line.band is None else str(line.band),
        "" if line.alike is None else str(line.alike),
        *_peers(line, reader),
        *(decimal(each, reader) for each in line.dimensions or ()),
    ]


def _peers(line: ShownRow, reader: Language) -> Iterator[str]:
    """Yield the group of a commune, and where it stands among its peers."""
    yield line.row.place.peer_group
    if line.peers is None:
        yield from ("", "", "")
        return
    yield reader.text(PEERS[line.peers.by])
    yield str(line.peers.standing.n)
    yield decimal(line.peers.standing.percentile, reader)


def csv_response(rows: Iterable[Sequence[str]], name: str) -> Response:
    """Return a file of that name, as the reader's spreadsheet opens it."""
    response = make_response(written_delimited(rows, reader_language()))
    response.mimetype = "text/csv"
    response.headers["Content-Disposition"] = f'attachment; filename="{name}.csv"'
    response.headers["Cache-Control"] = "no-store"
    return response


def decimal(figure: float | None, reader: Language) -> str:
    """Return a figure as the reader's spreadsheet takes for a number."""
    if figure is None:
        return ""
    mark = reader.number(0.5, 1)[1]
    return f"{figure:.4f}".replace(".", mark)
