"""What chance says of shared members (method C.3, C.6, G.7, G.11)."""

import doctest
from itertools import combinations
from math import comb, isnan

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from intersect.analysis import chance as chance_module
from intersect.analysis.chance import Chance, chance, hypergeometric_tail
from intersect.analysis.configuration_model import Degrees, link_probabilities
from intersect.analysis.network import Network
from intersect.analysis.poisson_binomial import upper_tails
from tests.core.network_builders import (
    FEWER,
    found_in,
    make_network,
    network_lists,
    worked_example,
)

WOMEN = [
    *("Evelyn", "Laura", "Theresa", "Brenda", "Charlotte", "Frances", "Eleanor"),
    *("Pearl", "Ruth", "Verne", "Myra", "Katherina", "Sylvia", "Nora", "Helen"),
    *("Dorothy", "Olivia", "Flora"),
]
EVENTS = (
    "1 2 3 4 5 6 8 9 | 1 2 3 5 6 7 8 | 2 3 4 5 6 7 8 9 | 1 3 4 5 6 7 8 | 3 4 5 7 | "
    "3 5 6 8 | 5 6 7 8 | 6 8 9 | 5 7 8 9 | 7 8 9 12 | 8 9 10 12 | 8 9 10 12 13 14 | "
    "7 8 9 10 12 13 14 | 6 7 9 10 11 12 13 14 | 7 8 10 11 12 | 8 9 | 9 11 | 9 11"
)
"""Davis, Gardner & Gardner (1941), Deep South: who was at which event."""


def southern_events() -> list[Network]:
    """Return the 14 events as networks, the 18 women as their members."""
    at = dict(zip(WOMEN, (each.split() for each in EVENTS.split("|")), strict=True))
    return [
        make_network(f"E{n}", members=" ".join(w for w in WOMEN if str(n) in at[w]))
        for n in range(1, 15)
    ]


def by_pair(networks: list[Network]) -> dict[tuple[str, str], list[float]]:
    """Return hypergeometric P, and E, P and q of the configuration model."""
    measures = found_in(networks).measures
    found: Chance = chance(measures)
    names = [each.network for each in measures.table.networks]
    figures = (found.hypergeometric_p, found.expected, found.bicm_p, found.bicm_q)
    return {
        (names[i], names[j]): each
        for i, j, *each in zip(
            measures.counts.i.tolist(),
            measures.counts.j.tolist(),
            *(values.tolist() for values in figures),
            strict=True,
        )
    }


@pytest.mark.parametrize(
    ("pair", "hypergeometric", "expected", "p"),
    [
        (("N1", "N2"), 0.1002, 5.4308, 0.4683),
        (("N3", "N5"), 0.0769, 2.4515, 0.4515),
        (("N1", "N5"), 0.1231, 2.5593, 0.4965),
        (("N1", "N3"), 0.0317, 4.9541, 0.3259),
        (("N1", "N7"), 0.0056, 4.4354, 0.1893),
        (("N2", "N7"), 0.0056, 4.4354, 0.1893),
    ],
)
def test_the_worked_example(
    pair: tuple[str, str], hypergeometric: float, expected: float, p: float
) -> None:
    """CS is in all seven networks: it has to be taken out before solving."""
    found = by_pair(worked_example())[pair]
    assert found[:3] == pytest.approx([hypergeometric, expected, p], abs=5e-5)


@pytest.mark.parametrize(
    ("pair", "hypergeometric", "p"),
    [
        (("E13", "E14"), 0.001225, 0.027894),
        (("E10", "E12"), 0.000700, 0.043191),
        (("E3", "E5"), 0.001508, 0.073213),
        (("E1", "E2"), 0.056373, 0.153138),
        (("E8", "E9"), 0.838235, 0.750174),
    ],
)
def test_the_southern_women(
    pair: tuple[str, str], hypergeometric: float, p: float
) -> None:
    found = by_pair(southern_events())[pair]
    assert (found[0], found[2]) == pytest.approx((hypergeometric, p), abs=5e-7)


def test_what_is_expected_of_the_southern_women() -> None:
    found = by_pair(southern_events())
    assert found["E13", "E14"][1] == pytest.approx(0.7073, abs=5e-5)
    assert found["E8", "E9"][1] == pytest.approx(9.7729, abs=5e-5)


def test_a_single_link_of_the_southern_women() -> None:
    events = [len(each.members) for each in southern_events()]
    women = [len(each.split()) for each in EVENTS.split("|")]
    assert events == [3, 3, 6, 4, 8, 8, 10, 14, 12, 5, 4, 6, 3, 3]
    rows, columns = Degrees.of(events), Degrees.of(women)
    [p] = link_probabilities([(rows, columns)])
    e8_and_evelyn = p[rows.degrees.index(14), columns.degrees.index(8)]
    assert e8_and_evelyn == pytest.approx(0.933382, abs=5e-7)


def test_the_exact_tail_of_the_hypergeometric_distribution() -> None:
    """Method G.11; and all of a territory in both is no surprise at all (C.3)."""
    assert hypergeometric_tail(15, 8, 8, 6) == pytest.approx(0.100233, abs=5e-7)
    above = hypergeometric_tail(15, 8, 8, 7)
    exactly = comb(8, 6) * comb(7, 2) / comb(15, 8)
    assert above + exactly / 2 == pytest.approx(0.054545, abs=5e-7)
    assert hypergeometric_tail(9, 9, 9, 9) == 1
    assert doctest.testmod(chance_module) == (0, 1)


def test_networks_with_everybody_overlap_by_chance() -> None:
    everybody = [make_network(name, members="a b c d e") for name in ("A", "B")]
    assert by_pair(everybody)["A", "B"][1:] == [5, 1, 1]


@FEWER
@given(network_lists(least=2))
def test_expected_degrees_are_those_observed(networks: list[Network]) -> None:
    table = np.array([[o in n.members for o in "abcdefgh"] for n in networks])
    sizes, popularity = table.sum(axis=1), table.sum(axis=0)
    rows, columns = Degrees.of(sizes.tolist()), Degrees.of(popularity.tolist())
    [p] = link_probabilities([(rows, columns)])
    assert ((p >= 0) & (p <= 1)).all()
    np.testing.assert_allclose(p @ columns.counts, rows.degrees, atol=1e-9)
    np.testing.assert_allclose(rows.counts @ p, columns.degrees, atol=1e-9)


def test_degrees_that_leave_no_choice_are_certain() -> None:
    """Gale and Ryser: here rows 1 and 2 must be linked with both popular columns.

    Rows of degree 3, 3, 1, 1, columns of 3, 3, 1, 1: of the first two rows at most
    2 + 2 + 1 + 1 links are possible, and they have six.
    """
    degrees = Degrees.of([3, 3, 1, 1])
    [p] = link_probabilities([(degrees, degrees)])
    np.testing.assert_allclose(p, [[1, 0.5], [0.5, 0]], atol=1e-12)


@given(
    st.lists(st.floats(0, 1), min_size=1, max_size=7),
    st.integers(0, 7),
)
def test_tails_are_those_of_counting_every_case(p: list[float], least: int) -> None:
    tail = 0.0
    for happened in range(len(p) + 1):
        for which in combinations(range(len(p)), happened):
            both = [q if n in which else 1 - q for n, q in enumerate(p)]
            tail += np.prod(both) * (happened >= least)
    [mean], [found] = upper_tails(
        np.array([p]),
        np.ones((1, len(p)), dtype=np.int64),
        np.array([0]),
        np.array([least]),
    )
    assert mean == pytest.approx(sum(p))
    assert found == pytest.approx(tail, abs=1e-12)


@FEWER
@given(network_lists())
def test_rates_of_false_discovery_are_those_of_their_definition(
    networks: list[Network],
) -> None:
    """q is the least p·m/k over this and all larger p, m all pairs of a territory."""
    found = by_pair(networks)
    for territory in "AB":
        here = {n.network: n for n in networks if n.territory == territory}
        tests = comb(sum(bool(each.members) for each in here.values()), 2)
        known = sorted(
            (p, q) for (a, _), (*_, p, q) in found.items() if a in here and not isnan(p)
        )
        for place, (_, q) in enumerate(known):
            rates = [p * tests / (k + 1) for k, (p, _) in enumerate(known)][place:]
            assert q == pytest.approx(min(1, *rates))


@FEWER
@given(network_lists())
def test_without_members_there_is_nothing_to_say(networks: list[Network]) -> None:
    named = {each.network: each for each in networks}
    for (a, b), figures in by_pair(networks).items():
        is_known = bool(named[a].members and named[b].members)
        assert [not isnan(each) for each in figures] == [is_known] * 4
