"""Change between waves: the figures of method F, and laws."""

from fractions import Fraction
from math import inf, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intersect.analysis.change import (
    assessed,
    independent_change,
    level_change,
    paired_change,
    parts_of,
    reliable_change,
)
from intersect.analysis.comparison import default_comparison
from intersect.analysis.estimate import Estimate

OF = default_comparison()
EARLIER, LATER = Estimate(45.5, 4.3142, 4.6471), Estimate(58.0, 3.9, 5.2)


def test_the_example_of_the_method_is_not_conclusive_although_it_rose_12_5_points():
    found = independent_change(EARLIER, LATER, OF)
    assert found.points == 12.5
    assert found.t == pytest.approx(2.1494, abs=5e-5)
    assert found.degrees == pytest.approx(9.6102, abs=5e-4)
    assert found.p == pytest.approx(0.0582, abs=5e-5)
    # Critical value 2.2404: so many points would have been needed.
    assert found.least / found.standard_error == pytest.approx(2.2404, abs=5e-5)
    assert not found.is_conclusive


@given(st.floats(-40, 40), st.floats(0.1, 10), st.floats(2, 40))
def test_a_change_is_conclusive_from_the_least_change_on(points, error, degrees):
    found = assessed(points, error, degrees, OF)
    if abs(abs(points) - found.least) > 1e-6:
        assert found.is_conclusive == (abs(points) > found.least)
    assert found.least >= 5
    back = assessed(-points, error, degrees, OF)
    assert (back.p, back.is_conclusive) == (found.p, found.is_conclusive)


def test_a_certain_change_of_less_than_five_points_is_none():
    assert not assessed(4.9, 0.1, 20, OF).is_conclusive
    assert assessed(5, 0.1, 20, OF).is_conclusive


def test_five_points_are_five_however_they_were_rounded():
    risen = 29 / 3 - 14 / 3
    assert risen < 5
    assert assessed(risen, 0.1, 20, OF).is_conclusive
    assert assessed(-risen, 0.1, 20, OF).is_conclusive


def test_without_any_error_what_changed_did_change():
    assert (assessed(6, 0, inf, OF).t, assessed(6, 0, inf, OF).p) == (inf, 0)
    assert assessed(0, 0, inf, OF).p == 1


def test_a_wave_without_an_interval_has_no_test():
    with pytest.raises(ValueError, match="standard errors"):
        independent_change(EARLIER, Estimate(58, None, None), OF)


def test_the_same_people_are_paired_with_the_weights_of_their_sectors():
    # Weights 1/4, 1/4 and 1/2.
    found = paired_change([6, 8, 11], ["salud", "salud", "educacion"], OF)
    mean = 6 / 4 + 8 / 4 + 11 / 2
    squared = 1 / 16 + 1 / 16 + 1 / 4
    spread = (6 - mean) ** 2 / 4 + (8 - mean) ** 2 / 4 + (11 - mean) ** 2 / 2
    assert found.points == mean == 9
    assert found.degrees == pytest.approx(1 / squared - 1)
    assert found.standard_error == pytest.approx(
        sqrt(spread / (1 - squared)) * sqrt(squared)
    )


answers = st.lists(
    st.tuples(st.floats(-50, 50), st.sampled_from("abc")), min_size=2, max_size=9
)


@given(answers, st.randoms())
def test_pairs_do_not_depend_on_the_order_of_people(made, random):
    mixed = random.sample(made, len(made))
    one, other = (paired_change(*zip(*each, strict=True), OF) for each in (made, mixed))
    assert one.points == pytest.approx(other.points, abs=1e-9)
    assert one.standard_error == pytest.approx(other.standard_error, abs=1e-9)


def test_parts_add_up_to_the_change():
    found = parts_of(12.5, 8.0)
    assert (found.same, found.others) == (8, 4.5)


FIRM = (Fraction(9, 10), Fraction(4, 5))


@pytest.mark.parametrize(
    ("levels", "stabilities", "points", "found"),
    [
        ((1, 2), FIRM, 3.0, "conclusive"),
        ((1, 2), FIRM, -3.0, "inconclusive"),
        ((2, 1), FIRM, -3.0, "conclusive"),
        ((1, 2), (Fraction(9, 10), Fraction(79, 100)), 3.0, "inconclusive"),
        ((1, 2), (Fraction(9, 10), None), 3.0, "inconclusive"),
        ((1, 2), FIRM, None, "inconclusive"),
        ((1, 1), FIRM, 30.0, "same"),
        ((None, 1), FIRM, None, "unknown"),
    ],
)
def test_a_change_of_level_needs_the_index_and_two_stable_levels(
    levels, stabilities, points, found
):
    assert level_change(levels, stabilities, points, OF) == found


def test_reliable_change_gives_the_example_of_jacobson_and_truax():
    assert reliable_change(32.5 - 47.5, 7.5, 0.80) == pytest.approx(-3.1623, abs=5e-5)
