"""Other readings of the same answers, and how far choices move communes: method F."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from intersect.analysis.comparison import default_comparison
from intersect.analysis.ranking import ranks
from intersect.analysis.readings import READINGS, Reading, dimension_readings
from intersect.analysis.scoring import score
from intersect.analysis.sensitivity import sensitivity
from tests.core.analysis_builders import (
    DIMENSIONS,
    METHOD,
    RED_DEMO_7,
    make_red_demo_7,
    make_table,
    make_uniform,
)

COMPARISON = default_comparison()
USUAL, BY_PERSON, ZERO, BOTH = READINGS
CODES = ("A", "B")


def found(readings, replications=200, seed=1, codes=CODES):
    arrays = {key: np.array(each, dtype=float) for key, each in readings.items()}
    return sensitivity(arrays, codes, replications, seed, COMPARISON)


class TestReadings:
    def test_that_of_the_method_is_what_is_published(self):
        table = make_red_demo_7()
        [network] = score(table, METHOD, instrument="nucleo/1")
        [readings] = dimension_readings(table, "sector", METHOD).values()
        published = [float(each.score) for each in network.dimensions.values()]
        assert readings[READINGS.index(USUAL)] == pytest.approx(published)
        # Method A.6: 63.7963, 57.8704, 18.8889, 53.6111, 33.3333.
        assert readings[0] == pytest.approx(
            [63.7963, 57.8704, 18.8889, 53.6111, 33.3333], abs=5e-5
        )

    def test_no_se_as_zero_is_the_worst_case_that_a_diagnostic_names(self):
        table = make_red_demo_7()
        [network] = score(table, METHOD, instrument="nucleo/1")
        [readings] = dimension_readings(table, "sector", METHOD).values()
        assert readings[READINGS.index(ZERO)].mean() == pytest.approx(
            float(network.ns_as_zero.index)
        )

    def test_by_person_every_answer_weighs_the_same(self):
        table = make_red_demo_7()
        [readings] = dimension_readings(table, "sector", METHOD).values()
        rows = [n for n, item in enumerate(table.items) if item.dimension == "OBJ"]
        means = [
            np.mean([code for code in table.codes[row] if code >= 0]) for row in rows
        ]
        expected = 100 / 3 * np.mean(means)
        place = DIMENSIONS.index("OBJ")
        assert readings[READINGS.index(BY_PERSON)][place] == pytest.approx(expected)

    def test_with_one_person_a_sector_both_ways_of_counting_agree(self):
        table = make_table(RED_DEMO_7, tuple("abcdefg"))
        [readings] = dimension_readings(table, "sector", METHOD).values()
        assert readings[0] == pytest.approx(readings[1])
        assert readings[2] == pytest.approx(readings[3])

    def test_without_a_level_there_is_no_score(self):
        table = make_uniform("33333", ("salud", "salud"))
        [readings] = dimension_readings(table, "sector", METHOD).values()
        assert np.isnan(readings[0]).all()


class TestSensitivity:
    def test_removal_and_aggregation_by_hand(self):
        """Three communes; without A their order is u3, u2, u1, and so it is by B."""
        of = found({USUAL: [[90, 60, 10], [20, 40, 60]]})
        # Means 55, 50, 35; roots of products 42.4, 49.0, 24.5.
        assert of.nominal.tolist() == [1, 2, 3]
        assert of.choices["aggregation"] == pytest.approx(2 / 3)
        # By B alone 3, 2, 1: shifts of 2, 0 and 2; by A alone nothing moves.
        assert of.removal == {"A": pytest.approx(4 / 3), "B": 0}
        assert set(of.choices) == {"weights", "aggregation"}

    def test_each_reading_alone_moves_what_it_moves(self):
        of = found(
            {
                USUAL: [[50, 40, 30], [50, 40, 30]],
                BY_PERSON: [[50, 40, 30], [50, 40, 30]],
                ZERO: [[10, 40, 30], [10, 40, 30]],
                BOTH: [[10, 40, 30], [10, 40, 30]],
            }
        )
        # «No sé» as 0: from 1, 2, 3 to 3, 1, 2.
        assert of.choices["ns"] == pytest.approx(4 / 3)
        assert of.choices["voices"] == 0
        # In half of the replications the first is last.
        assert of.bounds[:, 0].tolist()[::2] == [1, 3]

    def test_scores_of_zero_count_as_the_floor_in_a_geometric_mean(self):
        of = found({USUAL: [[0, 30], [90, 40]]})
        # Means 45 and 35, roots of 1·90 and 30·40: 9.5 and 34.6.
        assert of.choices["aggregation"] == 1

    def test_a_commune_alone_is_first_whatever_is_chosen(self):
        of = found({USUAL: [[50], [60]]})
        assert of.bounds.tolist() == [[1], [1], [1]]
        assert set(of.choices.values()) == {0}

    def test_the_same_seed_gives_the_same_figures(self):
        scores = {USUAL: np.random.default_rng(3).uniform(0, 100, (2, 30))}
        one, other, third = (found(scores, seed=seed) for seed in (1, 1, 2))
        assert (one.bounds == other.bounds).all()
        assert (one.bounds != third.bounds).any()

    def test_who_is_better_in_everything_is_never_below(self):
        of = found({USUAL: [[90, 60, 10], [95, 61, 5]]})
        assert of.bounds.tolist() == [[1, 2, 3]] * 3

    @given(
        st.lists(st.tuples(*[st.integers(0, 100)] * 4), min_size=1, max_size=8),
        st.integers(0, 99),
    )
    def test_bounds_hold_each_other_and_are_ranks(self, rows, seed):
        values = np.array(rows, dtype=float).T
        readings = dict(
            zip(READINGS, (values, values + 1, values, values), strict=True)
        )
        readings = {key: np.minimum(each, 100) for key, each in readings.items()}
        codes = ("A", "B", "C", "D")
        of = sensitivity(readings, codes, 40, seed, COMPARISON)
        low, median, high = of.bounds
        assert (low <= median).all()
        assert (median <= high).all()
        assert (low >= 1).all()
        assert (high <= len(rows)).all()
        expected = ranks(values.mean(axis=0)[np.newaxis], 100.0)[0]
        assert of.nominal.tolist() == expected.tolist()
        assert all(0 <= each <= len(rows) for each in of.choices.values())


def test_readings_are_named_with_that_of_the_method_first():
    assert READINGS[0] == Reading(ns_as_zero=False, by_person=False)
    assert len(set(READINGS)) == 4
    assert COMPARISON.replications_low == Fraction(1, 20)
