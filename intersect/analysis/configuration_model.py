"""The bipartite configuration model: who is where, given how many each is in.

Saracco, Di Clemente, Gabrielli, Squartini (2015), Scientific Reports 5:10595, and
Saracco, Straka, Di Clemente, Gabrielli, Caldarelli, Squartini (2017), New Journal of
Physics 19:053022. The links of a graph with given expected degrees are independent,
and p = x·y / (1 + x·y). Nodes of the same degree are alike, so that the unknowns are as
many as there are different degrees.

Where the degrees leave no choice (a node linked with all, or what the theorem of Gale
and Ryser makes certain) p is 1 or 0 and x or y would be infinite: those links are taken
out first. What is left has one finite solution, which Newton's method finds.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from intersect.analysis.likelihood_ascent import solve

Floats = NDArray[np.float64]

_AT_ONCE = 1024
"""Graphs solved together; padded to the largest, so those of a size are together."""


@dataclass(frozen=True)
class Degrees:
    """The different degrees of one side, highest first, and the nodes of each."""

    degrees: tuple[int, ...]
    counts: tuple[int, ...]

    @classmethod
    def of(cls, degrees: Sequence[int]) -> Degrees:
        """Return the different ones among the degrees of all nodes."""
        counts: dict[int, int] = {}
        for degree in sorted(degrees, reverse=True):
            counts[degree] = counts.get(degree, 0) + 1
        return cls(tuple(counts), tuple(counts.values()))

    @property
    def nodes(self) -> int:
        """Return how many nodes there are."""
        return sum(self.counts)

    @property
    def links(self) -> int:
        """Return how many links end at these nodes."""
        return sum(d * n for d, n in zip(self.degrees, self.counts, strict=True))

    def less(self, links: int, where: slice) -> Degrees:
        """Return those in `where`, each with so many links less."""
        return Degrees(
            tuple(degree - links for degree in self.degrees[where]), self.counts[where]
        )


@dataclass(frozen=True)
class _Part:
    """A part of a graph whose links are uncertain, and where it is in the whole."""

    graph: int
    rows: Degrees
    columns: Degrees
    row: int
    column: int


def link_probabilities(graphs: Sequence[tuple[Degrees, Degrees]]) -> list[Floats]:
    """Return p of each graph, row degrees × column degrees.

    The expected degrees are those given; NaN where no solution was found. The links of
    both sides must be as many, and the degrees those of some graph.
    """
    found = [
        np.zeros((len(rows.degrees), len(columns.degrees))) for rows, columns in graphs
    ]
    uncertain: list[_Part] = []
    for number, (rows, columns) in enumerate(graphs):
        whole = _Part(number, rows, columns, 0, 0)
        uncertain += (
            _uncertain_parts(whole, found[number]) if found[number].size else ()
        )
    uncertain.sort(key=lambda each: (len(each.rows.degrees), len(each.columns.degrees)))
    for first in range(0, len(uncertain), _AT_ONCE):
        parts = uncertain[first : first + _AT_ONCE]
        solved = solve(
            _padded([each.rows for each in parts]),
            _padded([each.columns for each in parts]),
        )
        for part, p in zip(parts, solved, strict=True):
            height, width = len(part.rows.degrees), len(part.columns.degrees)
            place = found[part.graph][part.row :, part.column :]
            place[:height, :width] = p[:height, :width]
    return found


def _uncertain_parts(part: _Part, found: Floats) -> Iterator[_Part]:
    """Write the certain links of a part into `found`, yield what is left of it.

    Of any k rows, all their links are as many as the columns take at most: Σ min(k, y).
    Where they are exactly that many, these rows are linked with every column whose
    degree is more than k, and the other rows with none of the other columns.
    """
    rows, columns = part.rows, part.columns
    links, first_rows = 0, 0
    for height in range(len(rows.degrees) + 1):
        if height:
            first_rows += rows.counts[height - 1]
            links += rows.counts[height - 1] * rows.degrees[height - 1]
        for least in (first_rows + 1, first_rows):
            width = sum(degree >= least for degree in columns.degrees)
            full = sum(columns.counts[:width])
            most = first_rows * full + columns.less(0, slice(width, None)).links
            certain = first_rows * full + (rows.nodes - first_rows) * (
                columns.nodes - full
            )
            if links == most and certain:
                yield from _without_certain(part, found, (height, width))
                return
    yield part


def _without_certain(
    part: _Part, found: Floats, corner: tuple[int, int]
) -> Iterator[_Part]:
    """Fix the links above and before the `corner`, and none below and after it."""
    (height, width), (row, column) = corner, (part.row, part.column)
    found[row : row + height, column : column + width] = 1
    upper, lower = slice(None, height), slice(height, None)
    left, right = slice(None, width), slice(width, None)
    full_rows = sum(part.rows.counts[upper])
    full_columns = sum(part.columns.counts[left])
    for each in (
        _Part(
            part.graph,
            part.rows.less(full_columns, upper),
            part.columns.less(0, right),
            row,
            column + width,
        ),
        _Part(
            part.graph,
            part.rows.less(0, lower),
            part.columns.less(full_rows, left),
            row + height,
            column,
        ),
    ):
        if each.rows.degrees and each.columns.degrees:
            yield from _uncertain_parts(each, found)


def _padded(sides: Sequence[Degrees]) -> tuple[Floats, Floats]:
    """Return degrees and counts of several graphs; what is not there counts 0 times."""
    width = max(len(each.degrees) for each in sides)
    degrees, counts = np.ones((len(sides), width)), np.zeros((len(sides), width))
    for row, each in enumerate(sides):
        degrees[row, : len(each.degrees)] = each.degrees
        counts[row, : len(each.counts)] = each.counts
    return degrees, counts
