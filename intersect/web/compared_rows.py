"""The rows of a comparison as the address asks for them: filtered, and in order."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from flask import request

from intersect.analysis.comparison import default_comparison
from intersect.registry.names import folded
from intersect.report.spans import Span, span
from intersect.web.language import reader_language
from intersect.web.listing import asked_id, asked_of, asked_words

if TYPE_CHECKING:
    from intersect.services.comparison import CommuneRow, Comparison, PeersBy
    from intersect.services.peers import Peers

LEVELS = ("0", "1", "2", "3")
HEAT = 5
"""Shades of the heat map: fifths of the scale."""


@dataclass(frozen=True)
class Wanted:
    """What the address asks for."""

    words: str
    region: uuid.UUID | None
    level: str
    """Only communes with a network at it; empty: all."""
    group: str
    """Only communes of this group of the typology; empty: all."""
    peers: PeersBy
    """Whom each is compared with: its group, those most like it, or its region."""
    sort: str

    @property
    def is_filtered(self) -> bool:
        """Whether some rows may be missing."""
        return bool(self.words or self.region or self.level or self.group)


@dataclass(frozen=True)
class ShownRow:
    """A commune as a line of a table."""

    row: CommuneRow
    ends: tuple[float, float] | None
    """The interval of the index."""
    ranks: tuple[int, int] | None
    band: int | None
    alike: int | None
    """Communes from which it cannot be told apart."""
    score: float | None
    """The index."""
    dimensions: tuple[float, ...] | None
    ranked: int
    """How many communes have a rank."""
    peers: Peers | None
    """None without an index."""

    @property
    def index_span(self) -> Span | None:
        """Return the index with its interval as a picture, from 0 to 100."""
        return self.ends and span(self.ends, (0, 100), self.score)

    @property
    def rank_span(self) -> Span | None:
        """Return the interval of the rank as a picture, from the first to the last."""
        return self.ranks and span(self.ranks, (1, self.ranked))

    @property
    def shades(self) -> list[tuple[float, int]]:
        """Return each dimension's score and its shade in the heat map, from 0."""
        return [(each, shade(each)) for each in self.dimensions or ()]


def shade(score: float) -> int:
    """Return the shade of a score, 0–100, in the heat map.

    >>> shade(0), shade(19.9), shade(20), shade(100)
    (0, 0, 1, 4)
    """
    return min(HEAT - 1, int(score * HEAT // 100))


Orders = Mapping[str, Callable[[ShownRow], Any]]
"""By name, what a table can be put in order by."""


@dataclass(frozen=True, eq=False)
class Table:
    """The lines that a page shows, and what they were chosen by."""

    of: Comparison
    wanted: Wanted
    own: Orders
    """Orders of this page alone, beside those of every table."""

    @cached_property
    def lines(self) -> list[ShownRow]:
        """Return the lines asked for, in the order asked for."""
        order = {**_orders(self.of.dimensions), **self.own}[self.wanted.sort]
        name = reader_language().sort_key
        chosen = (each for each in self.of.rows if _fits(each, self.wanted))
        by_name = sorted(chosen, key=lambda row: name(row.place.name))
        return sorted(shown_rows(self.of, by_name, self.wanted.peers), key=order)

    @property
    def regions(self) -> list[tuple[uuid.UUID, str]]:
        """Return the regions to choose from."""
        regions = {each.region for each in self.of.rows if each.region}
        in_order = reader_language().sort_key
        return sorted(
            ((each.id, each.name) for each in regions),
            key=lambda region: in_order(region[1]),
        )

    @property
    def groups(self) -> list[tuple[str, str]]:
        """Return the groups of the typology to choose from."""
        in_order = sorted(self.of.peer_groups, key=reader_language().sort_key)
        return [(each, each) for each in in_order]


def table_of(
    of: Comparison, region: uuid.UUID | None = None, own: Orders = MappingProxyType({})
) -> Table:
    """Return the table that the address asks for; `region`: only of that one."""
    wanted = Wanted(
        asked_words(),
        region or asked_id("region"),
        asked_of("level", LEVELS),
        asked_of("group", of.peer_groups),
        asked_peers(of),
        asked_of("sort", {**_orders(of.dimensions), **own}, "name"),
    )
    return Table(of, wanted, own)


def asked_peers(of: Comparison) -> PeersBy:
    """Return whom the address compares a commune with."""
    asked = request.args.get("peers")
    return next((each for each in of.peers_by if each == asked), of.peers_by[0])


def shown_rows(
    of: Comparison, rows: Iterable[CommuneRow], by: PeersBy
) -> list[ShownRow]:
    """Return rows with what may be said of their rank, and of it among their peers."""
    from intersect.services.peers import peers_in  # imports numpy

    peers = peers_in(of, by)
    ranking, confidence = of.ranking, float(default_comparison().ranks_confidence)
    places = {commune: place for place, commune in enumerate(ranking.rows)}
    low, high = ranking.at_once.low.tolist(), ranking.at_once.high.tolist()
    alike = ranking.at_once.alike_counts.tolist()
    found = []
    for row in rows:
        place, estimate = places.get(row.place.id), row.index.estimate
        is_ranked = place is not None and not ranking.only_bands
        found.append(
            ShownRow(
                row,
                estimate.ends(confidence) if estimate else None,
                (low[place], high[place]) if is_ranked else None,
                ranking.bands.get(row.place.id),
                None if place is None else alike[place],
                estimate.value if estimate else None,
                row.index.dimensions,
                len(ranking.rows),
                peers.get(row.place.id),
            )
        )
    return found


def _fits(row: CommuneRow, wanted: Wanted) -> bool:
    return (
        folded(wanted.words) in folded(row.place.name)
        and (wanted.region is None or wanted.region == (row.region and row.region.id))
        and (not wanted.level or row.levels.counts[int(wanted.level)] > 0)
        and (not wanted.group or wanted.group == row.place.peer_group)
    )


def _orders(dimensions: tuple[str, ...]) -> Orders:
    """Return by name what a table can be put in order by: highest first.

    Communes of which nothing is published come last.
    """
    orders: dict[str, Callable[[ShownRow], Any]] = {
        "name": lambda _line: 0,
        "networks": lambda line: -line.row.index.registered,
        "index": lambda line: -_or_last(line.score),
        "alike": lambda line: -_or_last(line.alike),
        "peers": lambda line: -_or_last(line.peers.percentile if line.peers else None),
    }
    for place, code in enumerate(dimensions):
        orders[code] = lambda line, place=place: (
            -_or_last(  # type: ignore[misc] # bound
                line.dimensions and line.dimensions[place]
            )
        )
    return orders


def _or_last(figure: float | None) -> float:
    return -1.0 if figure is None else figure
