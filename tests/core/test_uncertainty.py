"""Intervals and the stability of the level (method A.3)."""

from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest

from intersect.analysis.measured import measure
from intersect.analysis.scoring import score
from intersect.analysis.stability import gamma_draws, seed_of, summary
from intersect.analysis.turnout import presence, usable_columns
from intersect.analysis.uncertainty import POINTS, interval
from tests.core.analysis_builders import (
    METHOD,
    make_red_demo_7,
    make_uniform,
    reference_ladder,
)


def measured(table):
    usable = usable_columns(table, METHOD)
    everybody = presence(table, table.sectors, usable, {}).everybody
    return measure(table.items, table.codes, everybody.only(usable), METHOD)


def test_respondents_of_red_demo_7_have_the_indices_of_the_method():
    found = measured(make_red_demo_7())
    own = (POINTS * found.means.sums / found.means.counts).mean(axis=0)
    by_id = dict(zip(found.arrangement.respondents, own, strict=True))
    assert [by_id[f"r{n}"] for n in range(1, 8)] == pytest.approx(
        [70.2222, 55.2222, 43.1111, 35.0, 40.3333, 49.4444, 40.4444], abs=5e-5
    )


def test_the_spread_of_red_demo_7_is_that_of_the_method():
    found = measured(make_red_demo_7())
    assert found.spread.standard_error[0, 0] == pytest.approx(4.3142, abs=5e-5)
    assert found.spread.standard_error[1:, 0] == pytest.approx(
        [5.1232, 2.8579, 6.8135, 6.0569, 3.6189], abs=5e-5
    )
    assert found.half_widths[0, 0] / 4.314239 == pytest.approx(2.6304, abs=5e-5)


def test_who_has_no_valid_answer_leaves_the_interval_and_the_count():
    everybody = make_uniform("22222", ("a", "b", "b", "c"), OBJ1="1223")
    codes = everybody.codes.copy()
    codes[:, 3] = -1
    [result] = score(replace(everybody, codes=codes), METHOD, instrument="nucleo/1")
    assert (result.usable, result.n) == (4, 3)
    assert result.n_eff == pytest.approx(1 / (1 / 4 + 1 / 16 + 1 / 16))


def test_fewer_than_three_valid_respondents_give_no_interval():
    everybody = make_uniform("22222", ("a", "b", "c"), OBJ1="123")
    codes = everybody.codes.copy()
    codes[:, 2] = -1
    [result] = score(replace(everybody, codes=codes), METHOD, instrument="nucleo/1")
    assert (result.level, result.n, result.interval) == (2, 2, None)
    assert {each.interval for each in result.dimensions.values()} == {None}


def test_an_interval_stays_within_the_scale():
    found = interval(Fraction(95), 10.0)
    assert (found.low, found.high, found.half_width) == (85.0, 100.0, 10.0)
    assert interval(Fraction(5), 10.0).low == 0.0
    assert interval(None, 10.0) is None
    assert interval(Fraction(5), float("nan")) is None


@pytest.mark.parametrize(
    ("times", "label"),
    [
        (2000, "firme"),
        (1900, "firme"),
        (1899, "probable"),
        (1600, "probable"),
        (1599, "incierto"),
        (1200, "incierto"),
        (1199, "en_disputa"),
    ],
)
def test_labels_include_their_lower_cut(times, label):
    found = summary(2, [0, 2000 - times, times, 0], METHOD)
    assert found.label == label
    assert found.share == Fraction(times, 2000)
    assert found.other_level == (1 if times < 2000 else None)


def test_the_other_level_is_the_most_frequent_of_the_others():
    assert summary(1, [400, 900, 700, 0], METHOD).other_level == 2
    assert summary(1, [700, 900, 400, 0], METHOD).other_level == 0


def test_everybody_of_one_mind_is_firm():
    [result] = score(
        make_uniform("22021", ("a", "b", "c")), METHOD, instrument="nucleo/1"
    )
    assert (result.stability.share, result.stability.label) == (1.0, "firme")
    assert result.stability.other_level is None


def test_draws_follow_the_ids_of_the_respondents_and_the_seed():
    ids = ["r10", "r2", "r1"]
    drawn = gamma_draws(ids, 3.0, 11, METHOD)
    by_id = gamma_draws(sorted(ids), 3.0, 11, METHOD)
    assert drawn.shape == (3, METHOD.stability_draws)
    for place, name in enumerate(ids):
        assert (drawn[place] == by_id[sorted(ids).index(name)]).all()
    assert (drawn != gamma_draws(ids, 3.0, 12, METHOD)).any()


def test_the_gamma_shape_has_a_floor():
    many = replace(METHOD, stability_draws=40_000)
    assert gamma_draws(["r1"], 2.0, 5, many).mean() == pytest.approx(0.15, abs=0.02)
    assert gamma_draws(["r1"], 4.0, 5, many).mean() == pytest.approx(0.5, abs=0.02)


def level_of_draw(table, weights):
    """Return the level of Red demo 7 when respondents weigh so much, by the rules."""
    sectors = list(table.sectors)
    profile, markers = [], []
    for dimension in METHOD.dimensions:
        levels = []
        for row, item in enumerate(table.items):
            if item.dimension != dimension:
                continue
            valid = [c for c, code in enumerate(table.codes[row]) if code >= 0]
            own = [
                weights[c] / [sectors[v] for v in valid].count(sectors[c])
                for c in valid
            ]
            rungs = table.codes[row, valid]
            level = max(
                k
                for k in range(4)
                if sum(w for w, x in zip(own, rungs, strict=True) if x >= k)
                > sum(own) / 2
            )
            levels.append(level)
            if item.code in ("INF1", "PLA2"):
                markers.append(level >= 1)
        profile.append(
            max(k for k in range(4) if 2 * sum(x >= k for x in levels) > len(levels))
        )
    return reference_ladder(profile, *markers)


def test_the_share_is_that_of_the_draws_scored_one_by_one():
    few = replace(METHOD, stability_draws=300)
    table = make_red_demo_7()
    [result] = score(table, few, instrument="nucleo/1")
    seed = seed_of("Red demo 7", "", "nucleo/1")
    draws = gamma_draws(table.respondents, result.n_eff, seed, few)
    levels = [level_of_draw(table, weights) for weights in draws.T]
    assert result.stability.share == Fraction(levels.count(1), 300)
    assert 0.4 < result.stability.share < 0.7


def test_many_respondents_are_drawn_like_few():
    # Products this large are cut into parts: every draw must be in one of them.
    many = replace(METHOD, stability_draws=997)
    table = make_uniform("22222", tuple("abcd") * 30)
    [result] = score(table, many, instrument="nucleo/1")
    assert result.stability.share == 1


def test_with_a_missing_dimension_a_draw_counts_only_if_both_bounds_agree():
    # Planning, information and objectives carry the level while the budget is unknown;
    # in draws where objectives fall below 2 the level hangs on the budget.
    answers = {f"OBJ{n}": "2221" for n in range(1, 6)}
    answers |= {f"EVA{n}": "1111" for n in range(1, 6)}
    answers |= {f"PRE{n}": "NNNN" for n in range(1, 6)}
    table = make_uniform("22222", ("a", "b", "c", "d"), **answers)
    [result] = score(table, METHOD, instrument="nucleo/1")
    assert (result.level, result.bounds) == (2, (2, 2))
    assert 0.5 < result.stability.share < 1
    assert result.stability.other_level is None


def test_the_mean_squared_error_of_nobody_is_never_asked_for():
    table = make_uniform("22222", ("a", "b", "c"))
    found = measured(replace(table, codes=np.full_like(table.codes, -1)))
    assert np.isnan(found.half_widths).all()
    assert found.spread.n_eff(0, 0) is None
