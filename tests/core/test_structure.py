"""Method D.3 and its published values: D.5, and G.8 (Krackhardt's kite, a star)."""

from fractions import Fraction

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from intersect.analysis.flows import Arc
from intersect.analysis.structure import structure
from tests.core.flow_builders import WORKED, WORKED_SECTORS, make_arcs


def of_graph(graph):
    """Return the structure of an undirected graph of numbers below 100."""
    named = nx.relabel_nodes(graph, lambda number: f"{number:02}")
    return structure(named, [Arc(*ends) for ends in named.edges])


class TestWorkedExample:
    """Method D.5."""

    @pytest.fixture
    def found(self):
        return structure(WORKED_SECTORS, make_arcs(WORKED))

    def test_density_and_reciprocity(self, found):
        assert found.density == Fraction(8, 42)
        assert (found.dyads, found.mutual) == (6, 2)
        assert found.dyad_reciprocity == Fraction(1, 3)
        assert found.arc_reciprocity == Fraction(1, 2)

    def test_who_is_isolated_and_who_receives(self, found):
        assert found.isolated == ("JV",)
        assert (found.received["DS"], found.returned["DS"]) == (4, 1)

    def test_articulation_points_and_bridges(self, found):
        # Without DS: {CS, ED, HO}, {PI}, {PO}; without CS: {HO}, {DS, ED, PI, PO}.
        assert found.articulation == {"CS": Fraction(1, 5), "DS": Fraction(2, 5)}
        assert found.bridges == (("CS", "HO"), ("DS", "PI"), ("DS", "PO"))

    def test_betweenness_and_centralization(self, found):
        rounded = {name: round(each, 4) for name, each in found.betweenness.items()}
        assert rounded == dict.fromkeys(sorted(WORKED_SECTORS), 0) | {
            "DS": 0.4667,
            "CS": 0.2667,
        }
        assert found.centralization == pytest.approx(0.4222, abs=5e-5)

    def test_reach_and_strong_components(self, found):
        assert found.reach == Fraction(14, 42)
        assert found.strong_components == (
            ("CS", "HO"),
            ("DS", "PI"),
            ("ED",),
            ("JV",),
            ("PO",),
        )


def test_krackhardts_kite():
    found = of_graph(nx.krackhardt_kite_graph())
    assert list(found.betweenness.values()) == pytest.approx(
        [
            *(0.023148, 0.023148, 0, 0.101852, 0),
            *(0.231481, 0.231481, 0.388889, 0.222222, 0),
        ],
        abs=5e-7,
    )
    assert found.centralization == pytest.approx(0.296296, abs=5e-7)
    assert list(found.articulation) == ["07", "08"]
    assert found.bridges == (("07", "08"), ("08", "09"))
    # Without 7 the seven of the kite and the two of its tail; without 8 the tail's end.
    assert list(found.articulation.values()) == [Fraction(2, 9), Fraction(1, 9)]


def test_a_star_is_as_centralized_as_can_be():
    found = of_graph(nx.star_graph(6))
    assert found.centralization == 1
    # Six leaves, of which one is the largest part when the centre goes.
    assert found.articulation == {"00": Fraction(5, 6)}


def test_reciprocity_of_arcs_and_of_dyads():
    found = structure("01234", make_arcs("0→1 1→0 1→2 2→3 3→4 4→2"))
    assert found.arc_reciprocity == Fraction(1, 3)
    assert found.dyad_reciprocity == Fraction(1, 5)


def test_without_arcs_everybody_is_isolated_and_nothing_is_reciprocal():
    found = structure("ABC", ())
    assert found.isolated == ("A", "B", "C")
    assert (found.arc_reciprocity, found.dyad_reciprocity) == (None, None)
    assert (found.density, found.reach, found.centralization) == (0, 0, 0)


@pytest.mark.parametrize(
    ("names", "arcs"),
    [("AB", "A→B"), ("ABC", "A→A"), ("ABC", "A→D"), ("ABC", "A→B A→B")],
)
def test_what_is_no_network_is_refused(names, arcs):
    with pytest.raises(ValueError, match="."):
        structure(names, make_arcs(arcs))


NAMES = "ABCDEFGHIJ"
graphs = st.integers(3, len(NAMES)).flatmap(
    lambda n: st.tuples(
        st.just(NAMES[:n]),
        st.sets(
            st.tuples(st.sampled_from(NAMES[:n]), st.sampled_from(NAMES[:n])).filter(
                lambda ends: ends[0] != ends[1]
            )
        ),
    )
)


@given(graphs)
def test_the_measures_are_those_that_their_definitions_give(graph):
    names, ends = graph
    found = structure(names, [Arc(*each) for each in ends])
    directed = nx.DiGraph()
    directed.add_nodes_from(names)
    directed.add_edges_from(ends)
    reached = sum(len(nx.descendants(directed, name)) for name in names)
    assert found.reach == Fraction(reached, len(names) * (len(names) - 1))
    if ends:
        reciprocity = nx.overall_reciprocity(directed)
        assert float(found.arc_reciprocity) == pytest.approx(reciprocity)
    undirected = directed.to_undirected()
    assert set(found.articulation) == set(nx.articulation_points(undirected))
    bridges = {tuple(sorted(each)) for each in nx.bridges(undirected)}
    assert set(found.bridges) == bridges
    for point, share in found.articulation.items():
        around = undirected.subgraph(nx.node_connected_component(undirected, point))
        parts = nx.connected_components(around.subgraph(set(around) - {point}))
        assert share == 1 - Fraction(max(map(len, parts)), len(around) - 1)


@given(graphs, st.randoms(use_true_random=False))
def test_another_order_or_other_names_change_nothing(graph, random):
    names, ends = graph
    found = structure(names, [Arc(*each) for each in sorted(ends)])
    shuffled = random.sample(sorted(ends), len(ends))
    again = structure(
        random.sample(names, len(names)), [Arc(*each) for each in shuffled]
    )
    assert again == found
    other = dict(zip(names, random.sample(names, len(names)), strict=True))
    renamed = structure(names, [Arc(other[a], other[b]) for a, b in ends])
    # Floats are summed in the order of the names: the last of their digits may differ.
    moved = {other[k]: pytest.approx(v) for k, v in found.betweenness.items()}
    assert renamed.betweenness == moved
    assert renamed.centralization == pytest.approx(found.centralization)
    assert renamed.articulation == {other[k]: v for k, v in found.articulation.items()}
    assert (renamed.reach, renamed.dyads) == (found.reach, found.dyads)
