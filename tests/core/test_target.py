"""Distance to a target: who surely reaches it, who may, who does not."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intersect.analysis.estimate import Estimate
from intersect.analysis.target import distance, level_reach

STABLE = Fraction(4, 5)


@pytest.mark.parametrize(
    ("value", "error", "target", "reach", "lacks"),
    [
        # 1.96 · 5 = 9.8: intervals of 50.2–69.8 and, at the ends of the scale, cut.
        (60, 5, 50, "reaches", 0),
        (60, 5, 55, "may_reach", 0),
        (60, 5, 65, "may_reach", 5),
        (60, 5, 70, "short", 10),
        (60, 0, 60, "reaches", 0),
        (98, 5, 100, "may_reach", 2),
        (2, 5, 0, "reaches", 0),
    ],
)
def test_an_index_reaches_a_target_with_its_whole_interval(
    value, error, target, reach, lacks
):
    found = distance(Estimate(value, error, 4.0), target, 0.95)
    assert (found.reach, found.lacks) == (reach, lacks)


def test_what_it_lacks_has_the_ends_of_the_interval():
    found = distance(Estimate(60, 5, 4.0), 65, 0.95)
    assert found.least == 0
    assert found.most == pytest.approx(14.7998, abs=1e-4)


def test_without_an_interval_nobody_can_say():
    found = distance(Estimate(60, None, None), 50, 0.95)
    assert (found.reach, found.least, found.most) == ("unknown", None, None)


@given(st.floats(0, 100), st.floats(0, 40), st.floats(0, 100), st.floats(0, 100))
def test_a_higher_target_is_never_easier(value, error, one, other):
    order = {"reaches": 0, "may_reach": 1, "short": 2}
    estimate = Estimate(value, error, 4.0)
    low, high = (distance(estimate, target, 0.95) for target in sorted((one, other)))
    assert order[low.reach] <= order[high.reach]
    assert low.least <= low.lacks <= low.most
    assert low.lacks <= high.lacks


@pytest.mark.parametrize(
    ("level", "stability", "reach"),
    [
        (2, Fraction(9, 10), "reaches"),
        (3, STABLE, "reaches"),
        (2, Fraction(79, 100), "may_reach"),
        (1, Fraction(79, 100), "may_reach"),
        (1, STABLE, "short"),
        (2, None, "may_reach"),
        (None, None, "unknown"),
    ],
)
def test_a_network_reaches_a_level_if_it_is_stable(level, stability, reach):
    assert level_reach(level, stability, 2, STABLE) == reach
