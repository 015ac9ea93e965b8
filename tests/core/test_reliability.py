"""Reliability of tables: published values, hand-computed ones, and laws."""

import doctest
import re
from dataclasses import fields
from fractions import Fraction
from importlib import resources
from itertools import permutations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from intersect.analysis.comparison import Comparison, default_comparison
from intersect.analysis.consistency import correlations, omega_of, one_factor
from intersect.analysis.krippendorff import krippendorff_alpha
from intersect.analysis.measures import MEASURES
from intersect.analysis.parameter_file import parameters_of, read_document
from intersect.analysis.reliability import Ratings, reliability
from intersect.analysis.scalability import guttman_errors, scale_errors

COMPARISON = default_comparison()
METRICS = ("nominal", "ordinal", "interval", "ratio")


def table(*rows: str) -> np.ndarray:
    return np.array(
        [[np.nan if x in ".*" else float(x) for x in r.split()] for r in rows]
    )


def digits(*rows: str) -> np.ndarray:
    return table(*(" ".join(row) for row in rows))


def report(values, measure, groups=None):
    names = tuple(f"c{n + 1}" for n in range(values.shape[1]))
    return reliability(Ratings(names, values, groups), measure, COMPARISON)


def value(values, measure, groups=None):
    return report(values, measure, groups)["value"]


def reason(values, measure, groups=None):
    found = report(values, measure, groups)
    assert found["value"] is None
    assert found["reading"] is None
    return found["reason"]


FOUR_OBSERVERS = table(
    "1 2 3 3 2 1 4 1 2 . . .",
    "1 2 3 3 2 2 4 1 2 5 . 3",
    ". 3 3 3 2 3 4 2 2 5 1 .",
    "1 2 3 3 2 4 4 1 2 5 1 .",
).T
"""Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section C."""
THREE_CODERS = table(
    "* * * * * 3 4 1 2 1 1 3 3 * 3",
    "1 * 2 1 3 3 4 3 * * * * * * *",
    "* * 2 1 3 4 4 * 2 1 1 3 3 * 4",
).T
"""Wikipedia, Krippendorff's alpha, «A computational example»."""
SIX_TARGETS = table("9 2 5 8", "6 1 3 2", "8 4 6 8", "7 1 2 6", "10 5 6 9", "6 2 4 7")
"""Shrout & Fleiss 1979, table 2."""
FIFTEEN_SUBJECTS = digits(
    "3241451432", "5463512555", "7355643365", "2433222663", "6565444675",
    "1234252352", "4353521243", "2443722465", "6555165232", "5464353172",
    "4352532341", "4232534234", "5562332445", "6554221465", "4355313234",
)  # fmt: skip
"""Data set `cronbach_alpha` of pingouin: 15 subjects, 10 items."""
BFI_A1_TO_A5 = np.array(
    [
        [1, 0.341624181015, 0.268281709865, 0.148392662287, 0.182679045480],
        [0.341624181015, 1, 0.486750346550, 0.335243199008, 0.387787543827],
        [0.268281709865, 0.486750346550, 1, 0.362172012226, 0.505176204009],
        [0.148392662287, 0.335243199008, 0.362172012226, 1, 0.306700260313],
        [0.182679045480, 0.387787543827, 0.505176204009, 0.306700260313, 1],
    ]
)
"""Correlations of A1 (reversed) to A5 of psych's `bfi`, 2,709 complete rows, by R."""
EIGHT_ROWS = digits(
    "11111", "11110", "11100", "11000", "10000", "00000", "10100", "11010"
)  # fmt: skip
"""Method A.6."""


class TestPublishedValues:
    @pytest.mark.parametrize(
        ("ratings", "published"),
        [
            (FOUR_OBSERVERS, (0.743421, 0.815388, 0.849107, 0.797403)),
            (THREE_CODERS, (0.691358, 0.806721, 0.810845, 0.808944)),
        ],
    )
    def test_alpha(self, ratings, published):
        found = [value(ratings, f"alpha_{metric}") for metric in METRICS]
        assert found == pytest.approx(published, abs=5e-7)

    def test_alpha_says_what_it_rests_on(self):
        found = report(FOUR_OBSERVERS, "alpha_ordinal")
        assert (found["units"], found["values"]) == (11, 40)
        assert found["reading"] == "good"
        assert report(FOUR_OBSERVERS, "alpha_nominal")["reading"] == "tentative"

    def test_intraclass_correlation(self):
        found = report(SIX_TARGETS, "icc1")
        assert found["value"] == pytest.approx(0.165742, abs=5e-7)
        assert value(SIX_TARGETS, "icck") == pytest.approx(0.442797, abs=5e-7)
        assert found["f"] == pytest.approx(1.794678, abs=5e-7)
        assert (found["df"], found["size"]) == ([5, 18], 4)

    def test_cronbach(self):
        found = report(FIFTEEN_SUBJECTS, "cronbach")
        assert found["value"] == pytest.approx(0.5917188, abs=5e-8)
        assert found["ci"] == pytest.approx([0.195, 0.840], abs=5e-4)
        assert found["pairwise"] == pytest.approx(found["value"])
        assert (found["reading"], found["few_rows"]) == ("low", True)

    def test_omega(self):
        loadings = one_factor(BFI_A1_TO_A5)
        psych = [0.37696, 0.67784, 0.75709, 0.48075, 0.61288]
        assert loadings == pytest.approx(psych, abs=6e-6)
        assert omega_of(loadings) == pytest.approx(0.7239836, abs=5e-7)

    def test_guttman_and_loevinger(self):
        found = report(EIGHT_ROWS, "guttman")
        assert found["errors"] == 4
        assert (found["cr"], found["mmr"]) == (0.9, 0.7)
        assert found["value"] == found["cr"]
        assert found["cs"] == pytest.approx(2 / 3)
        assert found["h"] == pytest.approx(0.724138, abs=5e-7)
        assert found["reading"] == "scalable"
        scale = report(EIGHT_ROWS, "loevinger")
        assert scale["value"] == found["h"]
        assert scale["guttman_errors"] == [0, 0, 0, 0, 0, 0, 1, 1]
        assert scale["reading"] == "strong"


class TestByHand:
    def test_loevinger_of_two_items_with_three_answers(self):
        items = table("0 0", "1 2", "2 1", "1 1")
        # Deviations −1 −1, 0 1, 1 0, 0 0; each column sorted −1 −1, 0 0, 0 0, 1 1:
        # their products sum to 1 and to 2.
        found = report(items, "loevinger")
        assert found["value"] == pytest.approx(1 / 2)
        assert found["items"] == {"c1": pytest.approx(0.5), "c2": pytest.approx(0.5)}

    def test_equally_popular_steps_count_half_an_error(self):
        items = digits("10", "01", "11", "00")
        assert guttman_errors(items) == [0.5, 0.5, 0, 0]

    def test_a_rung_that_nobody_stands_on_is_a_step_all_the_same(self):
        assert guttman_errors(table("2 0", "0 1", "2 1", "0 0", "0 1")) == [
            # Popularity: item 2 has 3, both steps of item 1 have 2.
            2, 0, 0, 0, 0
        ]  # fmt: skip

    def test_other_numbers_than_rungs_have_no_guttman_errors(self):
        assert guttman_errors(table("0.5 1", "1 0")) is None
        assert guttman_errors(table("0 1", "1000000 0")) is None

    def test_intraclass_correlation_of_unequal_groups(self):
        """Groups 1 3 | 2 4 6: MSB 24/5, MSW 10/3, k0 = 5 − 13/5 = 12/5."""
        values = table("1", "3", "2", "4", "6")
        groups = ("a", "a", "b", "b", "b")
        found = report(values, "icc1", groups)
        between, within, k0 = 24 / 5, 10 / 3, 12 / 5
        assert found["size"] == pytest.approx(k0)
        assert found["value"] == pytest.approx(
            (between - within) / (between + (k0 - 1) * within)
        )
        assert found["icck"] == pytest.approx((between - within) / between)
        assert "groups" not in found

    def test_missing_answers_leave_out_their_row(self):
        gaps = np.vstack([FIFTEEN_SUBJECTS, table("1 2 3 4 5 6 7 1 2 .")])
        found = report(gaps, "cronbach")
        assert found["value"] == value(FIFTEEN_SUBJECTS, "cronbach")
        assert found["pairwise"] != pytest.approx(found["value"])
        assert (found["rows"], found["left_out"]) == (15, 1)

    def test_equally_popular_items_count_as_in_the_mean_of_their_orders(self):
        """Whichever stands first, one row is ideal and the other has two errors."""
        opposed = digits("10", "01")
        assert scale_errors(opposed).tolist() == [1, 1]
        assert report(opposed, "guttman")["cs"] == 0

    def test_groups_are_measured_one_by_one(self):
        both = np.vstack([EIGHT_ROWS, EIGHT_ROWS[::-1]])
        groups = ("norte",) * 8 + ("sur",) * 8
        found = report(both, "guttman", groups)
        assert list(found["groups"]) == ["norte", "sur"]
        for each in found["groups"].values():
            assert each["cr"] == 0.9
        assert found["rows"] == 16


class TestReasons:
    """What does not exist is nothing with a reason, never 0."""

    @pytest.mark.parametrize("measure", MEASURES)
    def test_one_row_is_never_enough(self, measure):
        assert reason(table("1"), measure) in {
            "no_pairs", "few_units", "few_columns", "few_rows"
        }  # fmt: skip

    @pytest.mark.parametrize(
        "measure", [each for each in MEASURES if each != "guttman"]
    )
    def test_what_never_varies_has_no_coefficient(self, measure):
        assert reason(np.full((4, 3), 0.1), measure) == "no_variation"

    def test_a_scale_that_nobody_climbs_has_no_scalability(self):
        found = report(np.ones((4, 3)), "guttman")
        assert (found["cr"], found["mmr"]) == (1, 1)
        assert found["cs"] is found["h"] is None
        assert found["reading"] == "low"

    def test_units_with_one_value_cannot_be_compared(self):
        lonely = table("1 .", ". 2", ". .")
        assert reason(lonely, "alpha_interval") == "no_pairs"
        assert reason(lonely, "icc1") == "no_repetition"

    def test_equal_means_have_no_icc_of_means(self):
        values = table("1 3", "3 1")
        assert value(values, "icc1") == pytest.approx(-1)
        assert reason(values, "icck") == "no_variation"

    def test_figures_that_do_not_exist_are_null_and_not_left_out(self):
        figures = ["size", "icc1", "icck", "f", "df"]
        for values in (table("1 2"), table("1", "2"), table("1 1", "1 1")):
            found = report(values, "icc1")
            assert [found[each] for each in figures] == [None] * 5
        found = report(table("1", "0"), "guttman")
        figures = ["value", "errors", "cr", "mmr", "cs", "h"]
        assert [found[each] for each in figures] == [None] * 6

    def test_one_constant_item_stops_omega_and_only_that_item_of_loevinger(self):
        items = np.column_stack([EIGHT_ROWS, np.ones(8)])
        assert reason(items, "omega") == "no_variation"
        scale = report(items, "loevinger")
        assert scale["value"] == pytest.approx(value(EIGHT_ROWS, "loevinger"))
        assert scale["items"]["c6"] is None
        assert report(items, "cronbach")["standardised"] is None

    def test_sums_that_cancel_have_no_cronbach(self):
        assert reason(table("1 -1", "0.1 -0.1", "7 -7"), "cronbach") == "no_variation"

    def test_sums_that_cancel_have_no_omega(self):
        found = report(table("3 0 0 3", "1 2 2 1", "2 1 1 2"), "omega")
        assert (found["value"], found["reason"]) == (None, "no_variation")
        assert sorted(found["loadings"].values()) == pytest.approx([-1, -1, 1, 1])

    def test_one_factor_needs_three_items_that_share_something(self):
        assert reason(table("1 2", "2 3", "3 1"), "omega") == "few_columns"
        assert one_factor(np.eye(4)) == "no_common_factor"

    def test_a_factor_that_explains_more_than_everything_is_refused(self):
        heywood = np.array([[1, 0.9, 0.9], [0.9, 1, 0.5], [0.9, 0.5, 1]])
        assert one_factor(heywood) == "improper_solution"

    def test_numbers_that_do_not_fit_are_refused(self):
        with pytest.raises(ValueError, match="ratio"):
            krippendorff_alpha(table("1 -1"), "ratio")
        with pytest.raises(ValueError, match="0 and 1"):
            value(table("1 2", "0 1"), "guttman")
        with pytest.raises(ValueError, match="row for each group"):
            Ratings(("a",), table("1", "2"), ("x",))


cells = st.sampled_from([np.nan, 0, 1, 2, 3])
tables = st.integers(2, 5).flatmap(
    lambda width: st.lists(
        st.lists(cells, min_size=width, max_size=width), min_size=2, max_size=9
    ).map(lambda rows: np.array(rows, dtype=float))
)


def same(a, b):
    return a == b if a is None or b is None else a == pytest.approx(b, abs=1e-9)


def test_omega_of_items_that_say_the_same_is_one_in_whatever_order():
    """Rounding once put a loading beside 1, and that was called improper."""
    items = np.array([[3, 1, 3, 1, 0], [3, 1, 3, 1, 0], [2, 0, 0, 0, 1]], dtype=float)
    for order in permutations(range(5)):
        assert value(items[:, order], "omega") == pytest.approx(1, abs=1e-9)


def test_items_that_never_vary_have_no_alpha_whatever_their_mean_rounds_to():
    assert value(np.full((3, 2), 0.1), "cronbach") is None


class TestLaws:
    @given(tables, st.randoms(use_true_random=False))
    def test_neither_the_order_of_units_nor_that_of_raters_matters(self, ratings, rng):
        rows, columns = map(list, map(range, ratings.shape))
        rng.shuffle(rows)
        rng.shuffle(columns)
        moved = ratings[rows][:, columns]
        for measure in MEASURES:
            before, after = ratings, moved
            if measure == "guttman":
                before, after = (np.minimum(each, 1) for each in (ratings, moved))
            assert same(value(before, measure), value(after, measure)), measure

    @given(tables)
    def test_alpha_is_one_only_where_all_agree(self, ratings):
        spread = np.fmax.reduce(ratings, axis=1) - np.fmin.reduce(ratings, axis=1)
        agree = not (spread > 0).any()
        for metric in METRICS:
            found = value(ratings, f"alpha_{metric}")
            if found is not None:
                assert (found == pytest.approx(1)) == agree

    @given(tables)
    def test_coefficients_are_at_most_one(self, ratings):
        for measure in set(MEASURES) - {"guttman"}:
            found = value(ratings, measure)
            assert found is None or found <= 1 + 1e-9

    @given(tables, st.floats(0.1, 100), st.floats(-100, 100))
    def test_the_unit_of_measurement_does_not_matter(self, ratings, factor, shift):
        moved = ratings * factor + shift
        for measure in ("alpha_interval", "icc1", "icck", "cronbach", "loevinger"):
            assert same(value(ratings, measure), value(moved, measure)), measure
        ordered = value(ratings**3, "alpha_ordinal")
        assert same(value(ratings, "alpha_ordinal"), ordered)

    @given(tables)
    def test_a_group_of_each_row_is_the_same_as_no_group(self, ratings):
        groups = tuple(str(n) for n in range(len(ratings)))
        for measure in ("icc1", "icck"):
            assert report(ratings, measure, groups) == report(ratings, measure)

    @given(tables)
    def test_guttman_finds_no_errors_only_in_a_cumulative_scale(self, ratings):
        kept = np.minimum(ratings[~np.isnan(ratings).any(axis=1)], 1)
        if not len(kept):
            return
        nested = all((a <= b).all() or (a >= b).all() for a in kept for b in kept)
        # Rows that contain one another are exactly those of a cumulative scale.
        assert (scale_errors(kept).sum() == 0) == nested


def test_alpha_by_the_definition():
    """Coincidences and distances written out, value by value."""
    rng = np.random.default_rng(5)
    ratings = rng.integers(0, 5, (30, 4)).astype(float)
    ratings[rng.random(ratings.shape) < 0.3] = np.nan
    for metric in METRICS:
        expected = alpha_by_definition(ratings, metric)
        assert value(ratings, f"alpha_{metric}") == pytest.approx(expected)


def alpha_by_definition(ratings, metric):
    units = [row[~np.isnan(row)].astype(int) for row in ratings]
    units = [each for each in units if len(each) > 1]
    counts = np.bincount(np.concatenate(units), minlength=5)
    n = counts.sum()

    def distance(c, k):
        match metric:
            case "nominal":
                return c != k
            case "ordinal":
                low, high = min(c, k), max(c, k)
                between = counts[low : high + 1].sum()
                return (between - (counts[c] + counts[k]) / 2) ** 2
            case "interval":
                return (c - k) ** 2
            case _:
                return ((c - k) / (c + k)) ** 2 if c + k else 0

    observed = sum(
        distance(a, b) / (len(unit) - 1) for unit in units for a in unit for b in unit
    )
    chance = sum(
        counts[c] * counts[k] * distance(c, k) for c in range(5) for k in range(5)
    )
    return 1 - (n - 1) * observed / chance


def test_alpha_of_a_ratio_scale_with_many_values():
    """Against all pairs at once: 900 values, more than are compared in one block."""
    ratings = np.random.default_rng(6).uniform(0, 9, (300, 3))
    ratings[:4] = 0
    x, y = ratings.reshape(-1, 1), ratings.reshape(1, -1)
    with np.errstate(invalid="ignore"):
        distances = np.nan_to_num(((x - y) / (x + y)) ** 2)
    same_unit = np.kron(np.eye(300), np.ones((3, 3)))
    observed = (distances * same_unit).sum() / 2
    expected = 1 - (900 - 1) * observed / distances.sum()
    assert value(ratings, "alpha_ratio") == pytest.approx(expected)


def test_large_numbers_far_from_zero_keep_their_digits():
    moved = FOUR_OBSERVERS + 1e8
    assert value(moved, "alpha_interval") == pytest.approx(0.849107, abs=1e-6)
    assert value(SIX_TARGETS * 1e90, "icc1") == pytest.approx(0.165742, abs=5e-7)
    assert value(FIFTEEN_SUBJECTS + 1e8, "cronbach") == pytest.approx(
        0.5917188, abs=1e-6
    )


def test_correlations_are_those_of_numpy():
    assert correlations(SIX_TARGETS) == pytest.approx(np.corrcoef(SIX_TARGETS.T))


class TestRegister:
    def test_it_is_comparacion_in_its_first_version(self):
        assert COMPARISON.key == "comparacion/1"
        assert COMPARISON.weights_noise == Fraction(1, 4)
        assert not any(
            isinstance(getattr(COMPARISON, each.name), float)
            for each in fields(Comparison)
        )

    def test_every_parameter_has_a_basis_a_note_and_a_reader(self):
        package = resources.files("intersect")
        code = "".join(each.read_text("utf-8") for each in package.rglob("*.py"))
        for each in parameters_of(read_document("comparison.toml")):
            assert set(re.split(r"[+/]", each.basis)) <= set("SCEJ")
            assert each.note
            assert f"comparison.{each.name.replace('.', '_')}" in code


def test_the_examples_in_docstrings_are_true():
    from intersect.analysis import coefficient, ranking

    for module in (coefficient, ranking):
        assert doctest.testmod(module).failed == 0
