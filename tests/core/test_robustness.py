"""Composite indices and what moves their ranks: published values, and laws."""

from fractions import Fraction
from math import log

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from intersect.analysis.comparison import default_comparison
from intersect.analysis.composite import Component, Structure, flat, indicators
from intersect.analysis.ranking import attained, ranks
from intersect.analysis.robustness import robustness
from intersect.analysis.robustness_json import report_json

COMPARISON = default_comparison()

CONNECTIVITY = ("Physical", "ConEcFin", "Political", "Instit", "P2P")
SUSTAINABILITY = ("Environ", "Social", "SusEcFin")
ASEM = Structure(
    (
        *(Component(each, "Conn") for each in CONNECTIVITY),
        *(Component(each, "Sust") for each in SUSTAINABILITY),
        Component("Conn", "Index"),
        Component("Sust", "Index"),
        Component("Index", ""),
    )
)
ASEM_PILLARS = {
    "CHE": (63.41, 32.87, 74.78, 85.94, 56.93, 77.21, 87.85, 56.88),
    "NLD": (64.87, 46.62, 84.55, 71.74, 41.92, 58.73, 86.58, 57.78),
    "DNK": (50.52, 30.43, 78.13, 75.35, 51.04, 69.83, 86.40, 61.29),
    "NOR": (58.18, 25.70, 80.03, 89.46, 33.80, 70.90, 87.00, 56.59),
}
ASEM_RESULTS = {
    "CHE": (62.79, 73.98, 68.38),
    "NLD": (61.94, 67.70, 64.82),
    "DNK": (57.10, 72.51, 64.80),
    "NOR": (57.44, 71.50, 64.47),
}
"""The vignette «Presenting Results» of COINr 1.1.14, its first four rows."""


def index(
    values,
    structure=None,
    *,
    normalise="none",
    aggregation="arithmetic",
    replications=20,
    seed=1,
    units=None,
):
    """Return the report on units × indicators, in order of the structure's leaves."""
    raw = np.array(values, dtype=float).T
    structure = structure or flat([f"c{n + 1}" for n in range(len(raw))], "index")
    of = indicators(structure, raw, normalise)
    found = robustness(of, aggregation, replications, seed, COMPARISON)
    units = units or [f"u{n + 1}" for n in range(raw.shape[1])]
    return report_json(found, units, of, raw, {})


def column(report, code="index"):
    return [scores[code] for scores in report["scores"].values()]


def nominal(report):
    return [rank["nominal"] for rank in report["ranks"].values()]


class TestPublishedIndices:
    def test_asem_with_its_pillars_and_sub_indices(self):
        found = index(list(ASEM_PILLARS.values()), ASEM, units=list(ASEM_PILLARS))
        for unit, published in ASEM_RESULTS.items():
            scores = [found["scores"][unit][code] for code in ("Conn", "Sust", "Index")]
            assert scores == pytest.approx(published, abs=0.0101)
        assert nominal(found) == [1, 2, 3, 4]

    def test_switzerland_to_the_last_published_digit(self):
        """Method G.6."""
        pillars = [63.40917, 32.87184, 74.78279, 85.94296, 56.93305]
        pillars += [77.21188, 87.84770, 56.87888]
        scores = index([pillars], ASEM)["scores"]["u1"]
        assert scores["Conn"] == pytest.approx(62.78796, abs=5e-6)
        assert scores["Sust"] == pytest.approx(73.97949, abs=5e-6)
        assert scores["Index"] == pytest.approx(68.38372, abs=5e-6)
        sub_indices = [[scores["Conn"], scores["Sust"]]]
        (geometric,) = column(index(sub_indices, aggregation="geometric"))
        assert geometric == pytest.approx(68.1544, abs=5e-5)

    def test_the_human_development_index(self):
        """UNDP, Human Development Report 2015, table 1: HDI of 2014, to 3 digits."""
        countries = {
            "Norway": ((81.6, 17.5, 12.6, 64_992), 0.944),
            "Australia": ((82.4, 20.2, 13.0, 42_261), 0.935),
            "Switzerland": ((83.0, 15.8, 12.8, 56_431), 0.930),
        }
        dimensions = [
            (
                (life - 20) / 65,
                (min(expected / 18, 1) + mean / 15) / 2,
                log(income / 100) / log(75_000 / 100),
            )
            for (life, expected, mean, income), _ in countries.values()
        ]
        found = column(index(dimensions, aggregation="geometric"))
        assert found == pytest.approx(
            [published for _, published in countries.values()], abs=0.001
        )

    def test_the_technology_achievement_index(self):
        """UNDP, Human Development Report 2001, annex 2.1 and technical note 2."""
        goalposts = ((0, 994), (0, 272.6), (0, 232.4), (0, 80.8))
        goalposts += ((log(1), log(901)), (log(22), log(6_969)), (0.8, 12), (0.1, 27.4))
        countries = {
            "Finland": ((187, 125.6, 200.2, 50.7, 1_203, 14_129, 10, 27.4), 0.744),
            "United States": ((289, 130, 179.1, 66.2, 993, 11_832, 12, 13.9), 0.733),
            "Sweden": ((271, 156.6, 125.8, 59.7, 1_247, 13_955, 11.4, 15.3), 0.703),
            "Japan": ((994, 64.6, 49, 80.8, 1_007, 7_322, 9.5, 10), 0.698),
        }
        tree = Structure(
            (
                *(Component(f"c{n}", f"d{(n + 1) // 2}") for n in range(1, 9)),
                *(Component(f"d{n}", "TAI") for n in range(1, 5)),
                Component("TAI", ""),
            )
        )
        raw = [
            (*each[:4], log(each[4]), log(each[5]), *each[6:])
            for each, _ in countries.values()
        ]
        shares = [
            [
                min(1, (value - low) / (high - low))
                for value, (low, high) in zip(each, goalposts, strict=True)
            ]
            for each in raw
        ]
        found = index(shares, tree, replications=1000, units=list(countries))
        published = [score for _, score in countries.values()]
        assert column(found, "TAI") == pytest.approx(published, abs=0.001)
        assert nominal(found) == [1, 2, 3, 4]

    def test_red_demo_7(self):
        """Method A.6: index 45.5, geometric mean 41.6024."""
        scores = [[63.7963, 57.8704, 18.8889, 53.6111, 33.3333]]
        assert column(index(scores)) == pytest.approx([45.5], abs=5e-5)
        geometric = column(index(scores, aggregation="geometric"))
        assert geometric == pytest.approx([41.6024], abs=5e-4)


class TestNormalisation:
    def test_the_worst_unit_stands_at_0_and_the_best_at_100(self):
        found = index([[10], [20], [40]], normalise="minmax")
        assert column(found, "c1") == pytest.approx([0, 100 / 3, 100])

    def test_a_direction_turns_the_scale(self):
        down = Structure((Component("a", "all", 1, -1), Component("all", "")))
        raw = [[10], [20], [40]]
        turned = index(raw, down, normalise="minmax")
        assert column(turned, "a") == pytest.approx([100, 200 / 3, 0])
        assert column(index(raw, down), "a") == [90, 80, 60]
        assert column(index([[0.2], [1]], down), "a") == pytest.approx([0.8, 0])
        assert column(index([[2], [7.5]], down), "a") == pytest.approx([8, 2.5])
        assert column(index([[-3], [500]], down), "a") == [3, -500]

    def test_what_is_the_same_for_all_tells_none_from_another(self):
        found = index([[1, 5, np.nan], [2, 5, np.nan]], normalise="minmax")
        assert column(found) == [0, 100]
        assert column(found, "c2") == [None, None]
        reasons = found["reasons"]["components"]
        assert reasons == {"c2": "no_spread", "c3": "no_values"}


class TestMeans:
    def test_weights_are_relative_to_their_siblings(self):
        tree = Structure(
            (
                Component("a", "x", 30),
                Component("b", "x", 10),
                Component("x", "all", 1),
                Component("c", "all", 3),
                Component("all", ""),
            )
        )
        found = index([[40, 80, 10]], tree)
        assert column(found, "x") == [50]
        assert column(found, "all") == [(50 + 30) / 4]

    def test_a_missing_value_is_left_out_of_the_mean(self):
        tree = Structure(
            (
                Component("a", "x"),
                Component("b", "x"),
                Component("x", "all", 3),
                Component("c", "all"),
                Component("all", ""),
            )
        )
        nan = np.nan
        found = index([[40, nan, 80], [nan, nan, 7], [nan, nan, nan]], tree)
        assert column(found, "x") == [40, None, None]
        assert column(found, "all") == [50, 7, None]
        assert found["ranks"]["u3"] == dict.fromkeys(
            ("nominal", "median", "low", "high")
        )
        assert found["reasons"]["ranks"] == {"u3": "no_values"}

    def test_only_what_has_weight_gives_a_score(self):
        tree = Structure(
            (Component("a", "all", 0), Component("b", "all"), Component("all", ""))
        )
        assert column(index([[9, 5], [9, np.nan]], tree), "all") == [5, None]

    def test_a_zero_counts_as_one_hundredth_in_a_geometric_mean(self):
        found = index([[0, 100], [4, 9]], aggregation="geometric")
        assert column(found) == pytest.approx([10, 6])
        shares = index([[0, 1]], aggregation="geometric")
        assert column(shares) == pytest.approx([0.1])

    def test_the_floor_is_of_means_and_not_of_the_indicators_themselves(self):
        found = index([[0, 0.3], [4, 90]], aggregation="geometric")
        assert column(found, "c1") == [0, 4]
        assert column(found, "c2") == [0.3, 90]
        assert column(found) == pytest.approx([1, 360**0.5])
        best = index([[1], [2]], normalise="minmax", aggregation="geometric")
        assert column(best, "c1") == [0, 100]

    def test_one_share_above_1_does_not_lift_the_others_to_a_floor_of_1(self):
        """The education index of 2014 without its cap: Australia, 20.2 of 18 years."""
        shares = [[0.96, 1.122, 0.905], [0.65, 0.4, 0.52]]
        found = index(shares, aggregation="geometric")
        means = [(0.96 * 1.122 * 0.905) ** (1 / 3), (0.65 * 0.4 * 0.52) ** (1 / 3)]
        assert column(found) == pytest.approx(means)
        marks = index([[0, 10], [4, 9]], aggregation="geometric")
        assert column(marks) == pytest.approx([1, 6])

    def test_numbers_below_zero_have_no_geometric_mean(self):
        with pytest.raises(ValueError, match="above 0"):
            index([[-1, 2]], aggregation="geometric")
        found = index([[-1, 2], [5, 600]])
        assert found["choices"]["aggregation"] is None
        assert found["reasons"]["choices"] == {"aggregation": "not_positive"}
        assert found["choices"]["weights"] == 0


class TestRanks:
    def test_ties_share_the_smaller_number(self):
        assert ranks(np.array([[5.0, 7, 5, 1], [1, 1, 1, 1]]), 7).tolist() == [
            [2, 1, 2, 4],
            [1, 1, 1, 1],
        ]

    def test_what_differs_by_rounding_is_a_tie(self):
        scores = [[0.1, 0.2, 0.3], [0.3, 0.2, 0.1], [0.2, 0.2, 0.2]]
        assert nominal(index(scores)) == [1, 1, 1]

    def test_bounds_are_ranks_that_were_attained(self):
        of = np.arange(1, 21, dtype=np.int32)[:, np.newaxis]
        shares = (Fraction(1, 20), Fraction(1, 2), Fraction(19, 20))
        assert attained(of[::-1], shares).tolist() == [[1], [10], [19]]

    def test_nobody_with_a_score_is_told_and_not_ranked(self):
        found = index([[np.nan], [np.nan]])
        assert nominal(found) == [None, None]
        assert found["choices"] == {"weights": None, "aggregation": None}
        assert found["reasons"]["choices"] == dict.fromkeys(
            ("weights", "aggregation"), "no_units"
        )


class TestSensitivity:
    def test_removing_and_changing_the_mean_by_hand(self):
        """Scores 50, 45, 40; without c1 100, 50, 0; without c2 0, 40, 80."""
        found = index([[0, 100], [40, 50], [80, 0]])
        assert nominal(found) == [1, 2, 3]
        assert found["removal"] == {"c1": 0, "c2": pytest.approx(4 / 3)}
        # √(1·100) = 10, √2000 = 44.7, √(80·1) = 8.9: ranks 2, 1, 3.
        assert found["choices"]["aggregation"] == pytest.approx(2 / 3)

    def test_removal_takes_all_that_is_below_and_a_parent_left_alone(self):
        found = index(list(ASEM_PILLARS.values()), ASEM)
        assert set(found["removal"]) == set(ASEM.by_code) - {"Index"}
        without = ASEM.without("Conn")
        assert without is not None
        assert set(without.by_code) == {"Index", "Sust", *SUSTAINABILITY}
        chain = Structure(
            (Component("a", "x"), Component("x", "all"), Component("b", "all"))
            + (Component("all", ""),)
        )
        alone = chain.without("a")
        assert alone is not None
        assert set(alone.by_code) == {"b", "all"}

    def test_the_only_component_cannot_be_removed(self):
        found = index([[1], [2]])
        assert found["removal"] == {"c1": None}
        assert found["reasons"]["removal"] == {"c1": "nothing_left"}

    def test_units_without_a_score_either_way_are_not_compared(self):
        found = index([[1, np.nan], [2, np.nan], [np.nan, 3]])
        assert found["removal"] == {"c1": 0, "c2": 0}

    def test_weights_that_are_drawn_part_two_units_that_are_tied(self):
        """One or the other leads, never both: each moves half a place on average."""
        found = index([[60, 40], [40, 60]], replications=1000)
        assert nominal(found) == [1, 1]
        for rank in found["ranks"].values():
            assert (rank["low"], rank["high"]) == (1, 2)
        assert found["choices"] == {"weights": 0.5, "aggregation": 0}

    def test_the_noise_stays_within_a_quarter(self):
        """c1 weighs 1.25 of 1.25 + 0.75 at most, so 100 and 0 come to 62.5 at most."""
        safe = index([[100, 0], [62.6, 62.6]], replications=2000)
        near = index([[100, 0], [58, 58]], replications=2000)
        assert safe["choices"]["weights"] == 0
        assert 0 < near["choices"]["weights"] < 0.3

    def test_replications_that_all_change_the_mean_say_nothing_about_weights(self):
        found = [
            index([[1, 2], [2, 3]], replications=1, seed=seed)["reasons"]["choices"]
            for seed in range(8)
        ]
        assert {} in found
        assert {"weights": "no_replications"} in found

    def test_the_same_seed_gives_the_same_report(self):
        values = np.random.default_rng(2).uniform(0, 100, (30, 4))
        assert index(values, seed=7) == index(values, seed=7)
        assert index(values, seed=7) != index(values, seed=8)


scores = st.one_of(st.just(np.nan), st.integers(0, 100).map(float))
tables = st.integers(1, 4).flatmap(
    lambda width: st.lists(
        st.lists(scores, min_size=width, max_size=width), min_size=1, max_size=8
    )
)


class TestLaws:
    @given(
        tables, st.randoms(use_true_random=False), st.sampled_from(["minmax", "none"])
    )
    def test_the_order_of_units_never_matters(self, values, rng, normalise):
        order = list(range(len(values)))
        rng.shuffle(order)
        names = [f"u{n}" for n in range(len(values))]
        before = index(values, units=names, normalise=normalise)
        after = index(
            [values[n] for n in order],
            units=[names[n] for n in order],
            normalise=normalise,
        )
        assert before["ranks"] == after["ranks"]
        assert before["removal"] == after["removal"]
        assert before["choices"] == after["choices"]

    @given(tables, st.data())
    def test_a_better_score_never_lowers_a_rank(self, values, data):
        unit = data.draw(st.integers(0, len(values) - 1))
        place = data.draw(st.integers(0, len(values[0]) - 1))
        better = [list(each) for each in values]
        if np.isnan(better[unit][place]):
            return
        better[unit][place] = 100.0
        for aggregation in ("arithmetic", "geometric"):
            before = index([*values, [1.5] * len(values[0])], aggregation=aggregation)
            after = index([*better, [1.5] * len(values[0])], aggregation=aggregation)
            name = f"u{unit + 1}"
            assert after["scores"][name]["index"] >= before["scores"][name]["index"]
            for bound in ("nominal", "median", "low", "high"):
                assert after["ranks"][name][bound] <= before["ranks"][name][bound]

    @given(tables)
    def test_bounds_lie_around_the_median(self, values):
        for rank in index(values)["ranks"].values():
            if rank["nominal"] is not None:
                assert 1 <= rank["low"] <= rank["median"] <= rank["high"] <= len(values)

    @given(tables, st.floats(0.5, 3), st.floats(-5, 5))
    def test_minmax_forgets_the_unit_of_measurement(self, values, factor, shift):
        moved = np.array(values) * factor + shift
        before = index(values, normalise="minmax")
        after = index(moved, normalise="minmax")
        for one, other in zip(column(before), column(after), strict=True):
            assert one == (None if other is None else pytest.approx(other))

    @given(tables)
    def test_a_geometric_mean_is_at_most_the_arithmetic_one(self, values):
        floored = np.maximum(values, 1)
        pairs = zip(
            column(index(floored, aggregation="geometric")),
            column(index(floored)),
            strict=True,
        )
        for geometric, arithmetic in pairs:
            assert geometric is None or geometric <= arithmetic * (1 + 1e-12)


class TestStructures:
    @pytest.mark.parametrize(
        "components",
        [
            [Component("a", "")] * 2,
            [Component("a", ""), Component("b", "")],
            [Component("a", "b"), Component("b", "a")],
            [Component("a", ""), Component("b", "c"), Component("c", "b")],
            [Component("a", ""), Component("b", "nowhere")],
        ],
    )
    def test_what_is_no_tree_is_refused(self, components):
        with pytest.raises(ValueError, match="parent"):
            Structure(tuple(components))

    def test_the_order_of_rows_changes_nothing_but_the_order_of_scores(self):
        values = np.random.default_rng(3).uniform(0, 100, (12, 8))
        turned = Structure(tuple(reversed(ASEM.components)))
        one = index(values, ASEM, replications=50)
        other = index(values[:, ::-1], turned, replications=50)
        assert one == other

    def test_a_deep_chain_is_no_problem(self):
        chain = [Component(str(n), str(n + 1)) for n in range(3000)]
        found = index([[1], [2]], Structure((*chain, Component("3000", ""))))
        assert column(found, "3000") == [1, 2]
