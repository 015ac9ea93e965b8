"""Communes side by side: the figures of method F, and laws."""

import itertools
from dataclasses import replace
from math import sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from intersect.analysis.communes import ScoredNetwork, commune_index
from intersect.analysis.peers import peer_standings, shrunken
from intersect.analysis.rank_intervals import bands, critical_value, rank_intervals

INDEX = np.array([45.5, 62, 38, 71, 55, 50])
ERROR = np.array([4.3, 6, 5, 3.5, 8, 4])
"""Method F, «Rank intervals», vector."""


def intervals(critical):
    found = rank_intervals(INDEX, ERROR, critical)
    return [
        [int(low), int(high)] for low, high in zip(found.low, found.high, strict=True)
    ]


def test_ranks_of_all_communes_at_once_are_those_of_the_method():
    critical = critical_value(6, 0.95, at_once=True)
    assert critical == pytest.approx(2.9352, abs=5e-5)
    assert intervals(critical) == [[2, 6], [1, 5], [3, 6], [1, 3], [1, 6], [2, 6]]


def test_ranks_of_one_commune_chosen_in_advance_are_those_of_the_method():
    critical = critical_value(6, 0.95, at_once=False)
    assert critical == pytest.approx(1.959964, abs=5e-7)
    assert intervals(critical) == [[3, 6], [1, 4], [3, 6], [1, 3], [1, 6], [2, 6]]


def test_who_cannot_be_told_apart_is_named_and_counted():
    found = rank_intervals(INDEX, ERROR, 2.9352)
    # Told apart: 71 from 45.5, 38 and 50, and 62 from 38.
    assert found.share_apart == pytest.approx(4 / 15)
    assert found.alike(3).tolist() == [1, 4]
    assert found.alike_counts.tolist() == [4, 4, 3, 2, 5, 4]


def test_a_single_commune_has_rank_one_and_no_pair():
    found = rank_intervals(np.array([40.0]), np.array([3.0]), 1.96)
    assert (found.low.tolist(), found.high.tolist()) == ([1], [1])
    assert found.share_apart == 0


def test_without_error_any_difference_tells_apart_and_equals_share_their_ranks():
    found = rank_intervals(np.array([50.0, 60, 50]), np.zeros(3), 1.96)
    assert found.low.tolist() == [2, 1, 2]
    assert found.high.tolist() == [3, 1, 3]


units = st.lists(
    st.tuples(st.integers(0, 1000), st.integers(0, 300)), min_size=1, max_size=12
)


@given(units, st.randoms())
def test_ranks_do_not_depend_on_the_order_of_communes(made, random):
    index, error = (np.array(each) / 10 for each in zip(*made, strict=True))
    order = list(range(len(made)))
    random.shuffle(order)
    plain = rank_intervals(index, error, 2.5)
    mixed = rank_intervals(index[order], error[order], 2.5)
    assert plain.low[order].tolist() == mixed.low.tolist()
    assert plain.high[order].tolist() == mixed.high.tolist()
    assert bands(index, 5)[order].tolist() == bands(index[order], 5).tolist()


@given(units)
def test_a_stricter_value_never_narrows_ranks(made):
    index, error = (np.array(each) / 10 for each in zip(*made, strict=True))
    loose, strict = (rank_intervals(index, error, c) for c in (1.96, 3))
    assert (strict.low <= loose.low).all()
    assert (strict.high >= loose.high).all()
    assert strict.share_apart <= loose.share_apart
    place = 1 + (index[:, np.newaxis] < index).sum(axis=1)
    assert (loose.low <= place).all()
    assert (place <= loose.high).all()


@given(units)
def test_bands_follow_the_index_and_hold_a_fifth_each(made):
    index = np.array(made)[:, 0] / 10
    found = bands(index, 5)
    order = np.argsort(-index)
    assert (np.diff(found[order]) >= 0).all()
    assert set(found) <= set(range(1, 6))
    if len(set(index)) == len(index):
        assert max(np.bincount(found)) <= -(-len(index) // 5)


def network(index, error=3.0, degrees=4.0):
    return ScoredNetwork(index, error, degrees, (index,) * 5)


def test_a_commune_with_all_its_networks_has_only_the_error_of_each():
    found = commune_index([network(40, 3), network(60, 4)], 2)
    assert found.estimate.value == 50
    assert found.estimate.standard_error == pytest.approx(2.5)  # √(3² + 4²)/2
    # (9/4 + 16/4)²/((9/4)²/4 + (16/4)²/4)
    assert found.estimate.degrees == pytest.approx(39.0625 / (21.0625 / 4))


def test_networks_that_are_missing_add_what_networks_differ_by():
    found = commune_index([network(40, 3), network(60, 4)], 4)
    # f = 1/2, s² = 200: (1 − f)·200/2 + (f/4)·25
    assert found.estimate.standard_error == pytest.approx(sqrt(50 + 3.125))


@pytest.mark.parametrize(
    ("scored", "registered", "is_published"),
    [(0, 0, False), (0, 3, False), (1, 2, False), (1, 1, True), (2, 9, True)],
)
def test_an_index_needs_two_networks_or_the_only_one(scored, registered, is_published):
    found = commune_index([network(50)] * scored, registered)
    assert found.is_published == is_published
    assert (found.dimensions is not None) == is_published


def test_a_network_without_an_interval_leaves_its_commune_without_one():
    unknown = replace(network(60), standard_error=None, degrees=None)
    found = commune_index([network(40), unknown], 2)
    assert (found.estimate.value, found.estimate.standard_error) == (50, None)


@given(st.lists(st.tuples(st.integers(0, 100), st.integers(0, 20)), min_size=2))
def test_a_commune_lies_within_its_networks_and_more_of_them_missing_is_less_sure(made):
    networks = [network(float(index), float(error)) for index, error in made]
    errors = []
    for missing in (0, 1, 5):
        found = commune_index(networks[::-1], len(networks) + missing).estimate
        same = commune_index(networks, len(networks) + missing).estimate
        assert found.value == pytest.approx(same.value)
        assert min(made)[0] - 1e-9 <= found.value <= max(made)[0] + 1e-9
        errors.append(found.standard_error)
    between = np.var([each[0] for each in made], ddof=1)
    within = np.mean([each[1] ** 2 for each in made])
    if between >= within:
        assert errors == sorted(errors)


def test_shrinkage_gives_the_figures_of_the_method():
    found = shrunken(INDEX, ERROR)
    assert found.fixed_mean == pytest.approx(54.9797, abs=5e-5)
    assert found.q == pytest.approx(40.2625, abs=5e-5)
    assert found.i_squared == pytest.approx(0.8758, abs=5e-5)
    assert found.tau_squared == pytest.approx(157.1337, abs=5e-5)
    assert found.mean == pytest.approx(53.5995, abs=5e-5)
    assert found.standard_error == pytest.approx(5.5415, abs=5e-5)
    published = [46.3527, 60.4342, 40.1412, 69.7416, 54.5947, 50.3326]
    assert found.values == pytest.approx(published, abs=5e-5)


@given(units.filter(lambda made: len(made) > 1))
def test_what_is_drawn_to_the_mean_stays_between_it_and_itself(made):
    index, error = (np.array(each) / 10 for each in zip(*made, strict=True))
    found = shrunken(index, error + 1)
    low, high = np.minimum(index, found.mean), np.maximum(index, found.mean)
    assert (low - 1e-9 <= found.values).all()
    assert (found.values <= high + 1e-9).all()


def test_where_nothing_is_uncertain_nothing_is_drawn():
    assert shrunken(INDEX, np.zeros(6)) is None


def test_standing_among_peers_gives_the_figures_of_the_method():
    found = peer_standings(INDEX)
    z = [-0.6845, 0.7128, -1.3197, 1.4749, 0.1200, -0.3035]
    robust = [-0.5723, 0.7767, -1.1855, 1.5125, 0.2044, -0.2044]
    percentile = [25, 75, 8.33, 91.67, 58.33, 41.67]
    assert [each.z for each in found] == pytest.approx(z, abs=5e-5)
    assert [each.robust_z for each in found] == pytest.approx(robust, abs=5e-5)
    assert [each.percentile for each in found] == pytest.approx(percentile, abs=5e-3)


def test_peers_that_do_not_differ_have_no_z():
    found = peer_standings(np.array([50.0, 50, 50]))[1]
    assert (found.z, found.robust_z, found.percentile) == (None, None, 50)


@pytest.mark.parametrize("indices", [[33.3] * 6, [0.1 + 0.2, 0.3], [45.56] * 7])
def test_equal_communes_stand_alike_however_their_indices_were_rounded(indices):
    index = np.array(indices)
    for standing in peer_standings(index):
        assert (standing.z, standing.robust_z, standing.percentile) == (None, None, 50)
    assert set(bands(index, 5).tolist()) == {1}
    certain = rank_intervals(index, np.zeros(len(index)), 1.96)
    assert not certain.above.any()


def test_a_commune_does_not_depend_on_the_order_of_its_networks():
    networks = [network(each, 3) for each in (100 / 3, 200 / 7, 0.1, 77.7)]
    values = {
        commune_index(list(order), 9).estimate.value
        for order in itertools.permutations(networks)
    }
    assert len(values) == 1
