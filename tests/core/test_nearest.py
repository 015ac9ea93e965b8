"""The communes most like a commune, by hand and by what must hold for any."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from intersect.analysis.nearest import nearest_peers

SIX = np.array(
    [
        [1_000, 80, 20, 100],
        [10_000, 50, 10, 100],
        [100_000, 20, 30, 100],
        [1_000, 80, 20, 100],
        [10_000, 50, 30, 100],
        [100_000, 20, 10, 100],
    ],
    dtype=float,
)
"""Revenue tells nobody apart.

Logarithms of base 10 are 3, 4, 5, 3, 4, 5: mean 4, variance 2/3; rural shares 80, 50,
20, 80, 50, 20: mean 50, variance 600; poverty 20, 10, 30, 20, 30, 10: mean 20, variance
200/3.  So the squares of z-differences are 1.5 for each tenfold of people, 1.5 for 30
points of rural share and 1.5 for 10 points of poverty.
"""
CODES = ["01", "02", "03", "04", "05", "06"]
ALL = np.ones(6, dtype=bool)


def test_the_nearest_are_those_of_the_sum_by_hand():
    # From 01: 04 at 0, then 02 and 05 at √(1.5 + 1.5 + 1.5), which the code decides,
    # then 03 and 06 at √(6 + 6 + 1.5).
    found = nearest_peers(SIX, CODES, ALL, 5)
    assert [CODES[each] for each in found[0]] == ["04", "02", "05", "03", "06"]
    # From 02: 06 at √3, 01 and 04 at √4.5, 05 at √6, 03 at √(1.5 + 1.5 + 6).
    assert [CODES[each] for each in found[1]] == ["06", "01", "04", "05", "03"]


def test_the_logarithm_makes_ten_times_as_many_people_the_same_step_everywhere():
    people = np.array([[100.0], [1_000], [10_001], [100_000]])
    values = np.hstack([people, np.full((4, 3), 7.0)])
    found = nearest_peers(values, ["a", "b", "c", "d"], np.ones(4, bool), 1)
    # 1,000 is nearer to 100 than to 10,001, though 900 and 9,001 people lie between;
    # 10,001 is nearer to 100,000.
    assert found == [[1], [0], [3], [2]]


def test_only_those_who_can_be_peers_are_and_they_do_not_move_the_scale():
    can_be = np.array([True, False, True, False, True, True])
    found = nearest_peers(SIX, CODES, can_be, 2)
    assert [CODES[each] for each in found[0]] == ["05", "03"]
    assert [CODES[each] for each in found[3]] == ["01", "05"]


def test_one_commune_alone_has_none():
    assert nearest_peers(SIX[:1], ["01"], np.ones(1, bool), 15) == [[]]


@pytest.mark.parametrize("codes", [["b", "a", "c"], ["c", "b", "a"]])
def test_ties_go_to_the_smaller_code_wherever_it_stands(codes):
    same = np.full((3, 4), 5.0)
    found = nearest_peers(same, codes, np.ones(3, bool), 2)
    for own, peers in enumerate(found):
        assert [codes[each] for each in peers] == sorted({*codes} - {codes[own]})


communes = st.lists(
    st.tuples(
        st.integers(1, 5_000_000),
        st.integers(0, 100),
        st.integers(0, 100),
        st.integers(0, 2_000),
    ),
    min_size=1,
    max_size=12,
)
counts = st.integers(0, 15)


def named(rows, order=None):
    """Return the peers by code, whatever the order of the rows."""
    order = list(range(len(rows))) if order is None else order
    codes = [f"{each:02}" for each in order]
    values = np.array([rows[each] for each in order], dtype=float)

    def find(count, scale=(1, 1, 1, 1)):
        can_be = np.ones(len(rows), dtype=bool)
        found = nearest_peers(values * np.array(scale), codes, can_be, count)
        return {
            own: [codes[each] for each in peers]
            for own, peers in zip(codes, found, strict=True)
        }

    return find


@given(communes, counts)
def test_nobody_is_their_own_peer_and_there_are_as_many_as_there_can_be(rows, count):
    for own, peers in named(rows)(count).items():
        assert own not in peers
        assert len(set(peers)) == len(peers) == min(count, len(rows) - 1)


@given(communes, counts)
def test_fewer_peers_are_the_first_of_more(rows, count):
    find = named(rows)
    more = find(count + 1)
    assert find(count) == {own: peers[:count] for own, peers in more.items()}


@given(communes, counts, st.randoms(use_true_random=False))
def test_the_order_of_the_rows_changes_nothing(rows, count, random):
    order = list(range(len(rows)))
    random.shuffle(order)
    assert named(rows, order)(count) == named(rows)(count)


@given(communes, counts, st.sampled_from([2, 100, 0.01, 1 / 936]))
def test_units_change_nothing(rows, count, by):
    find = named(rows)
    for scale in ((by, 1, 1, 1), (1, by, by, 1), (1, 1, 1, by)):
        assert find(count, scale) == find(count)
