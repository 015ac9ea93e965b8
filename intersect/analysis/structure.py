"""Measures of the structure of flows, through networkx: method D.3.

Shares are exact; betweenness, which networkx sums as floats, is rounded to 12 digits,
so that what lies on a cut lies on it whatever the order of the sum.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from intersect.analysis.flows import Arc

if TYPE_CHECKING:
    import networkx as nx

FEWEST = 3
"""Organisations that betweenness needs to be normalised."""
_DIGITS = 12


@dataclass(frozen=True)
class Structure:
    """The measures of one network of n organisations; names in alphabetical order."""

    organisations: tuple[str, ...]
    arcs: int
    density: Fraction
    """Arcs / n(n − 1), 0–1."""
    mutual: int
    """Dyads with an arc each way."""
    dyads: int
    """Connected dyads: an arc at least one way."""
    received: Mapping[str, int]
    """From how many others each organisation receives."""
    returned: Mapping[str, int]
    """To how many of those it also sends."""
    given: Mapping[str, int]
    """To how many others each organisation sends."""
    articulation: Mapping[str, Fraction]
    """Articulation point -> share of its component's others that it would cut off from
    the largest part, 1 − largest part / (component − 1); undirected."""
    bridges: tuple[tuple[str, str], ...]
    """Cut edges of the undirected graph."""
    strong_components: tuple[tuple[str, ...], ...]
    """Largest first: within one, everybody reaches everybody."""
    betweenness: Mapping[str, float]
    """Freeman's, normalised (0–1), undirected."""
    centralization: float
    """Σ(largest − each betweenness) / (n − 1), 0–1: 1 in a star."""
    reach: Fraction
    """Share of ordered pairs that a directed path joins (0–1)."""

    @property
    def arc_reciprocity(self) -> Fraction | None:
        """Return the share of arcs that are returned (0–1); None without arcs."""
        return Fraction(2 * self.mutual, self.arcs) if self.arcs else None

    @property
    def dyad_reciprocity(self) -> Fraction | None:
        """Return mutual / connected dyads (0–1); None without arcs."""
        return Fraction(self.mutual, self.dyads) if self.dyads else None

    @property
    def isolated(self) -> tuple[str, ...]:
        """Return the organisations that no arc touches."""
        return tuple(
            name
            for name in self.organisations
            if not self.received[name] and not self.given[name]
        )


def structure(organisations: Iterable[str], arcs: Iterable[Arc]) -> Structure:
    """Return the measures of a network.

    Raises `ValueError` with fewer than three organisations, or for an arc that is
    repeated, from an organisation to itself or to one that is not listed.
    """
    # Loads in a sixth of a second: only for those who measure a network.
    import networkx as nx

    names = tuple(sorted(organisations))
    edges = sorted((each.sender, each.receiver) for each in arcs)
    n = len(names)
    if n < FEWEST:
        raise ValueError(f"{n} organisations have no structure")
    directed = nx.DiGraph()
    directed.add_nodes_from(names)
    directed.add_edges_from(edges)
    if len(directed) > n or directed.number_of_edges() < len(edges):
        raise ValueError("an arc is repeated or names somebody else")
    if nx.number_of_selfloops(directed):
        raise ValueError("an arc returns to where it begins")
    undirected = nx.Graph()
    undirected.add_nodes_from(names)
    undirected.add_edges_from(edges)
    sends = {name: set(directed.successors(name)) for name in names}
    receives = {name: set(directed.predecessors(name)) for name in names}
    returned = {name: len(sends[name] & receives[name]) for name in names}
    dyads = undirected.number_of_edges()
    betweenness: dict[str, float] = nx.betweenness_centrality(undirected)
    most = max(betweenness.values())
    spread = sum(most - each for each in betweenness.values()) / (n - 1)
    strong = list(nx.strongly_connected_components(directed))
    # Blocks meet in articulation points, and one of two organisations is a bridge: one
    # walk through the graph finds both.
    blocks = list(nx.biconnected_components(undirected))
    return Structure(
        organisations=names,
        arcs=len(edges),
        density=Fraction(len(edges), n * (n - 1)),
        mutual=len(edges) - dyads,
        dyads=dyads,
        received={name: len(receives[name]) for name in names},
        returned=returned,
        given={name: len(sends[name]) for name in names},
        articulation={
            point: _share_cut_off(undirected, point) for point in _in_two_blocks(blocks)
        },
        bridges=tuple(
            sorted((min(each), max(each)) for each in blocks if len(each) == 2)
        ),
        strong_components=tuple(
            sorted(
                (tuple(sorted(each)) for each in strong),
                key=lambda each: (-len(each), each),
            )
        ),
        betweenness={name: round(each, _DIGITS) for name, each in betweenness.items()},
        centralization=round(spread, _DIGITS),
        reach=Fraction(_joined_pairs(directed, strong), n * (n - 1)),
    )


def _in_two_blocks(blocks: Sequence[set[str]]) -> list[str]:
    """Return who belongs to two blocks: the articulation points, by name."""
    seen: set[str] = set()
    shared: set[str] = set()
    for block in blocks:
        shared |= seen & block
        seen |= block
    return sorted(shared)


def _share_cut_off(graph: nx.Graph, point: str) -> Fraction:
    """Return 1 − largest part / (component − 1) when `point` is taken away."""
    seen = {point}
    parts = []
    for start in graph[point]:
        before = len(seen)
        waiting = [] if start in seen else [start]
        seen.update(waiting)
        while waiting:
            new = [each for each in graph[waiting.pop()] if each not in seen]
            seen.update(new)
            waiting += new
        parts.append(len(seen) - before)
    return 1 - Fraction(max(parts), len(seen) - 1)


def _joined_pairs(directed: nx.DiGraph, strong: Sequence[set[str]]) -> int:
    """Return how many ordered pairs a directed path joins.

    Tarjan's algorithm finds a component after all those that it leads to, so what these
    reach is known by then.
    """
    reached: dict[str, set[str]] = {}
    joined = 0
    for component in strong:
        everybody = set(component)
        for name in component:
            for successor in directed[name]:
                if successor not in component:
                    everybody |= reached[successor]
        reached |= dict.fromkeys(component, everybody)
        joined += len(component) * (len(everybody) - 1)
    return joined
