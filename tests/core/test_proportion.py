"""Shares with Wilson's interval: published values and laws."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intersect.analysis.proportion import proportion

COUNTS = st.integers(1, 400).flatmap(
    lambda of: st.tuples(st.integers(0, of), st.just(of))
)


@pytest.mark.parametrize(
    ("count", "of", "low", "high"),
    [
        # Newcombe 1998 (Statistics in Medicine 17:857-872), table I, method 3.
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_published_intervals(count, of, low, high):
    found = proportion(count, of)
    assert (found.low, found.high) == pytest.approx((low, high), abs=5e-5)


@given(COUNTS)
def test_the_interval_holds_the_share_and_stays_within_0_and_1(given):
    found = proportion(*given)
    assert 0 <= found.low <= found.share <= found.high <= 1


@given(COUNTS)
def test_having_it_and_not_having_it_mirror_each_other(given):
    count, of = given
    have, lack = proportion(count, of), proportion(of - count, of)
    assert have.low == pytest.approx(1 - lack.high)
    assert have.high == pytest.approx(1 - lack.low)


@given(COUNTS)
def test_more_networks_with_the_same_share_make_it_narrower(given):
    count, of = given
    few, many = proportion(count, of), proportion(4 * count, 4 * of)
    assert many.high - many.low < few.high - few.low


@pytest.mark.parametrize(("count", "of"), [(0, 0), (3, 2), (-1, 2)])
def test_of_nothing_or_of_more_than_all_there_is_no_share(count, of):
    with pytest.raises(ValueError, match="is no share"):
        proportion(count, of)
