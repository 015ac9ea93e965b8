"""Measures of the structure of flows, beside the same calls of networkx by hand."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import networkx as nx

from intersect.analysis.flows import Arc
from intersect.analysis.structure import Structure, structure
from tests.benchmarks.race import Aim, Benchmark, Race, cpu_seconds

ORGANISATIONS = 30
TIES = 3
"""Others that each organisation sends to, on average."""

Ends = tuple[str, str]
Network = tuple[list[str], list[Ends]]


@contextmanager
def measures_and_networkx(networks: int) -> Iterator[Race]:
    made = [make_network(seed) for seed in range(networks)]
    asked = [(names, [Arc(*each) for each in ends]) for names, ends in made]
    yield Race(
        lambda: [structure(names, arcs) for names, arcs in asked],
        lambda: [by_hand(names, ends) for names, ends in made],
        agree,
    )


def make_network(seed: int) -> Network:
    """Thirty organisations; some send to many, some to nobody."""
    chance = random.Random(seed)
    names = [f"Institución {number:02}" for number in range(ORGANISATIONS)]
    eagerness = {name: chance.expovariate(1) for name in names}
    ends = [
        (one, other)
        for one in names
        for other in names
        if one != other
        and chance.random() < TIES / (ORGANISATIONS - 1) * eagerness[one]
    ]
    return names, ends


def by_hand(names: list[str], ends: list[Ends]) -> dict[str, object]:
    """The same measures, each as the documentation of networkx has it."""
    directed = nx.DiGraph()
    directed.add_nodes_from(names)
    directed.add_edges_from(ends)
    undirected = directed.to_undirected()
    n = len(names)
    betweenness = nx.betweenness_centrality(undirected)
    most = max(betweenness.values())
    return {
        "density": nx.density(directed),
        "arc_reciprocity": nx.overall_reciprocity(directed),
        "isolated": sorted(nx.isolates(directed)),
        "articulation": {
            point: cut_off(undirected, point)
            for point in sorted(nx.articulation_points(undirected))
        },
        "bridges": sorted(tuple(sorted(each)) for each in nx.bridges(undirected)),
        "strong": sorted(map(sorted, nx.strongly_connected_components(directed))),
        "betweenness": betweenness,
        "centralization": sum(most - each for each in betweenness.values()) / (n - 1),
        "reach": sum(len(nx.descendants(directed, name)) for name in names)
        / (n * (n - 1)),
    }


def cut_off(graph: nx.Graph, point: str) -> float:
    component = nx.node_connected_component(graph, point)
    rest = graph.subgraph(component - {point})
    largest = max(map(len, nx.connected_components(rest)))
    return 1 - largest / (len(component) - 1)


def agree(ours: Sequence[Structure], by_networkx: Sequence[dict[str, object]]) -> bool:
    """Whether both found the same; floats may differ in their last digits."""
    return all(
        near(one.density, other["density"])
        and near(one.arc_reciprocity or 0, other["arc_reciprocity"])
        and list(one.isolated) == other["isolated"]
        and one.articulation.keys() == other["articulation"].keys()
        and all(
            near(share, other["articulation"][point])
            for point, share in one.articulation.items()
        )
        and list(one.bridges) == other["bridges"]
        and sorted(map(list, one.strong_components)) == other["strong"]
        and all(
            near(value, other["betweenness"][name])
            for name, value in one.betweenness.items()
        )
        and near(one.centralization, other["centralization"])
        and near(one.reach, other["reach"])
        for one, other in zip(ours, by_networkx, strict=True)
    )


def near(one: object, other: object) -> bool:
    return abs(float(one) - float(other)) < 1e-9  # type: ignore[arg-type]


BENCHMARKS = (
    Benchmark(
        "Structure of the flows of 3,000 networks × 30 institutions",
        "the same measures by calls of networkx",
        Aim("at most", 1),
        measures_and_networkx,
        cpu_seconds,
        size=3000,
        rounds=5,
    ),
)
