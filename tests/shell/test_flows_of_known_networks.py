"""`intersect flows` on published networks that networkx ships, against networkx itself.

The karate club (Zachary 1977), the families of Florence (Padgett, Breiger and Pattison
1986), the women of Davis, Gardner and Gardner (1941) who went to the same events, and
the characters of Les Misérables (Knuth 1993). Ties are told both ways; where they have
weights, weak ones are told to go one way only, so that directed measures differ too.
"""

import json
import random
from itertools import combinations

import networkx as nx
import pytest
from click.testing import CliRunner

from intersect.cli import main
from tests.shell.answers import write_csv
from tests.shell.test_cli_flows import ROSTER, TIES


def women():
    davis = nx.davis_southern_women_graph()
    return nx.bipartite.weighted_projected_graph(davis, davis.graph["top"])


GRAPHS = {
    "karate": nx.karate_club_graph,
    "florence": nx.florentine_families_graph,
    "women": women,
    "miserables": nx.les_miserables_graph,
}
STRONG = 3
"""From this weight on a tie goes both ways."""


def directed(graph):
    """Return the network as arcs between names."""
    named = nx.relabel_nodes(graph, {each: f"n {each}" for each in graph})
    found = nx.DiGraph()
    found.add_nodes_from(named)
    for a, b, weight in named.edges(data="weight", default=STRONG):
        found.add_edge(*sorted((a, b)))
        if weight >= STRONG:
            found.add_edge(*sorted((a, b), reverse=True))
    return found


def report_of(tmp_path, arcs, shuffled=None):
    """Return what the command says where senders tell of all their arcs."""
    ties = [["Red", a, b, "regularly", ""] for a, b in arcs.edges]
    roster = [["Red", each, f"sector {each}", "", "yes"] for each in arcs]
    if shuffled is not None:
        shuffled.shuffle(ties)
        shuffled.shuffle(roster)
    words = (
        "flows",
        write_csv(tmp_path / "ties.csv", [TIES, *ties]),
        "--roster",
        write_csv(tmp_path / "roster.csv", [ROSTER, *roster]),
        "--format",
        "json",
    )
    result = CliRunner().invoke(main, [str(each) for each in words])
    assert result.exit_code == 0, result.stderr
    return json.loads(result.stdout)


@pytest.fixture(params=GRAPHS)
def arcs(request):
    return directed(GRAPHS[request.param]())


def pairs(found):
    return {tuple(sorted(each)) for each in found}


def largest_part_left(graph, without):
    rest = graph.subgraph(set(nx.node_connected_component(graph, without)) - {without})
    return max(map(len, nx.connected_components(rest)))


def test_measures_are_those_of_networkx(tmp_path, arcs):
    [found] = report_of(tmp_path, arcs)["networks"]
    plain = arcs.to_undirected()
    assert found["organisations"] == len(arcs)
    assert found["arcs"] == arcs.number_of_edges()
    assert found["density"] == pytest.approx(nx.density(arcs))
    assert found["arc_reciprocity"] == pytest.approx(nx.overall_reciprocity(arcs))
    expected = nx.betweenness_centrality(plain)
    assert found["betweenness"] == pytest.approx(expected, abs=1e-11)
    most = max(expected.values())
    spread = sum(most - each for each in expected.values()) / (len(arcs) - 1)
    assert found["centralization"] == pytest.approx(spread)
    assert pairs(found["bridges"]) == pairs(nx.bridges(plain))
    told = {
        each["organisation"]: each["share_cut_off"] for each in found["articulation"]
    }
    assert set(told) == set(nx.articulation_points(plain))
    for name, share in told.items():
        others = len(nx.node_connected_component(plain, name)) - 1
        left = largest_part_left(plain, name)
        assert share == pytest.approx(1 - left / others)
    assert sorted(map(sorted, found["strong_components"])) == sorted(
        map(sorted, nx.strongly_connected_components(arcs))
    )
    joined = sum(len(nx.descendants(arcs, each)) for each in arcs)
    assert found["reach"] == pytest.approx(joined / (len(arcs) * (len(arcs) - 1)))


def test_dyads_that_go_both_ways_are_counted_once(tmp_path, arcs):
    [found] = report_of(tmp_path, arcs)["networks"]
    mutual = sum(
        arcs.has_edge(a, b) and arcs.has_edge(b, a) for a, b in combinations(arcs, 2)
    )
    dyads = arcs.to_undirected().number_of_edges()
    assert found["dyad_reciprocity"] == pytest.approx(mutual / dyads)


@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_rows_changes_nothing(tmp_path, arcs, seed):
    shuffled = random.Random(seed)
    assert report_of(tmp_path, arcs, shuffled) == report_of(tmp_path, arcs)


def test_who_lost_their_only_way_is_known_of_florence(tmp_path):
    """The Pazzi hang on the Salviati, and these on the Medici."""
    [found] = report_of(tmp_path, directed(nx.florentine_families_graph()))["networks"]
    assert max(found["betweenness"], key=found["betweenness"].get) == "n Medici"
    assert found["betweenness"]["n Medici"] == pytest.approx(95 / 182)
    assert ["n Pazzi", "n Salviati"] in [sorted(each) for each in found["bridges"]]
    assert found["arc_reciprocity"] == 1
