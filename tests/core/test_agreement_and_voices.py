"""Agreement inside a network, what each sector sees, and what must stay hidden."""

from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intersect.analysis.agreement import (
    average_deviation,
    variance,
    within_group_agreement,
)
from intersect.analysis.recovery import Answered
from intersect.analysis.scores import SectorMean
from intersect.analysis.scoring import score
from intersect.analysis.suppression import shown_voices
from intersect.analysis.told_items import told_items
from intersect.analysis.voices import dissent, sector_means
from tests.core.analysis_builders import METHOD, make_uniform


def shares_of(ratings):
    return tuple(
        Fraction(sum(rating >= k for rating in ratings), len(ratings))
        for k in (1, 2, 3)
    )


def test_the_published_ratings_give_the_published_agreement():
    shares = shares_of([2, 2, 3, 2, 1])  # method A.6
    assert average_deviation(shares, 2) == Fraction(2, 5)
    assert within_group_agreement(shares, Fraction(1, 5), METHOD) == Fraction(3, 5)


@settings(deadline=None)
@given(st.lists(st.integers(0, 3), min_size=2, max_size=9), st.integers(0, 3))
def test_shares_carry_everything_that_agreement_needs(ratings, level):
    shares = shares_of(ratings)
    deviation = Fraction(sum(abs(x - level) for x in ratings), len(ratings))
    assert average_deviation(shares, level) == deviation
    ours = variance(shares, Fraction(1, len(ratings)))
    assert float(ours) == pytest.approx(np.var(ratings, ddof=1))


@pytest.mark.parametrize(
    ("respondents", "alone", "merged"),
    [
        ({"a": 3, "b": 4}, "ab", ""),
        ({"a": 3, "b": 4, "c": 1, "d": 2}, "ab", "cd"),  # two hidden, three people
        ({"a": 3, "b": 4, "c": 1}, "b", "ac"),  # one hidden takes the smallest along
        ({"a": 5, "b": 3, "c": 3, "d": 2}, "ab", "cd"),
        ({"a": 5, "b": 3, "c": 1, "d": 1}, "a", "bcd"),  # two people are too few
        ({"a": 2, "b": 2}, "", "ab"),
        ({"a": 1, "b": 1}, "", ""),  # nothing may be shown
        ({"a": 3, "b": 2}, "", "ab"),
        ({"a": 2}, "", ""),
        ({}, "", ""),
    ],
)
def test_small_sectors_are_merged_and_never_one_alone(respondents, alone, merged):
    shown = shown_voices({voice: [n] for voice, n in respondents.items()}, (), METHOD)
    assert (shown.alone, shown.merged) == (tuple(alone), tuple(merged))


def test_a_sector_is_hidden_everywhere_where_one_dimension_has_too_few():
    shown = shown_voices({"a": [3, 3], "b": [4, 4], "c": [4, 2]}, (), METHOD)
    assert (shown.alone, shown.merged) == (("b",), ("a", "c"))


def test_a_hidden_sector_without_answers_in_a_dimension_does_not_hide_another():
    # In the second dimension only c of the hidden a and c answered: b joins them.
    shown = shown_voices(
        {"a": [2, 0], "b": [4, 4], "c": [2, 2], "d": [5, 5]}, (), METHOD
    )
    assert (shown.alone, shown.merged) == (("d",), ("a", "b", "c"))


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        ((5, 9, 5), "xxx"),
        ((4, 4, 9), "--x"),
        ((9, 4, 7, 6), "x-x-"),  # the fewest of the others goes with it
        ((5, 4, 5), "--x"),
        ((4, 5), "--"),
        ((4,), "-"),
        ((), ""),
    ],
)
def test_an_item_of_few_answers_is_hidden_and_never_one_alone(answers, told):
    assert told_items(answers, METHOD) == [each == "x" for each in told]


voice_counts = st.dictionaries(
    st.sampled_from("abcdefg"),
    st.lists(st.integers(0, 6), min_size=3, max_size=3),
    min_size=1,
)


@settings(max_examples=300, deadline=None)
@given(voice_counts)
def test_no_subtraction_brings_a_hidden_sector_back(respondents):
    """Known: every shown mean, and the overall mean, which weighs sectors alike."""
    shown = shown_voices(respondents, (), METHOD)
    for dimension in range(3):
        present = sorted(v for v, counts in respondents.items() if counts[dimension])
        if len(present) < 2:
            continue  # a dimension with a level has answers of two voices
        known = [[v == each for v in present] for each in shown.alone]
        known += [[v in shown.merged for v in present], [True] * len(present)]
        rank = np.linalg.matrix_rank(np.array(known, dtype=float))
        for place, voice in enumerate(present):
            if voice in shown.alone:
                assert respondents[voice][dimension] >= 3
                continue
            unit = [position == place for position in range(len(present))]
            with_it = np.linalg.matrix_rank(np.array([*known, unit], dtype=float))
            assert with_it > rank
        together = [respondents[v][dimension] for v in shown.merged]
        assert not any(together) or sum(together) >= 3


def test_the_merged_mean_weighs_sectors_alike_in_each_item():
    means = {
        "a": {"OBJ": [Fraction(3)] * 4},
        "b": {"OBJ": [Fraction(0)] * 2},
        "c": {"OBJ": [Fraction(2)]},
    }
    codes = np.array([[3, 3]] * 4 + [[0, 0]] * 2 + [[2, 2]], dtype=np.int8)
    told = np.ones(2, dtype=bool)
    whole = Answered(tuple("aaaabbc"), codes, told)
    alone, merged = sector_means(means, {"OBJ": whole}, METHOD)
    assert alone == SectorMean(("a",), 4, {"OBJ": Fraction(3)})
    assert merged == SectorMean(("b", "c"), 3, {"OBJ": Fraction(1)})
    # c does not know the second item: 0 and 2 in the first, 0 in the second.
    codes[-1, 1] = -1
    assert Answered(tuple("aaaabbc"), codes, told).mean("bc") == Fraction(2, 3)
    assert Answered(tuple("aaaabbc"), codes[:, :0], told[:0]).mean("bc") is None


def test_dissent_starts_at_one_rung_between_sectors_shown_alone():
    def seen(voice, objectives, plans):
        means = {"OBJ": Fraction(objectives), "PLA": Fraction(plans)}
        return SectorMean(tuple(voice), 3, means)

    shown = [seen("a", "1", "1"), seen("b", "2", "1.99"), seen("cd", "3", "3")]
    assert dissent(shown, METHOD) == {"OBJ": Fraction(1)}
    assert dissent(shown[:1], METHOD) == {}
    assert dissent((), METHOD) == {}


def test_too_few_people_show_no_sector_at_all():
    [result] = score(make_uniform("22222", ("a", "a")), METHOD, instrument="nucleo/1")
    assert result.sector_means == ()
    [result] = score(make_uniform("22222", "aaa"), METHOD, instrument="nucleo/1")
    assert result.sector_means == ()
    lenient = replace(METHOD, suppress_voice=1)
    [result] = score(make_uniform("22222", "ab"), lenient, instrument="nucleo/1")
    assert result.sector_means == ()


def test_a_sector_that_sees_another_network_is_found():
    sectors = ("a", "a", "a", "b", "b", "b")
    answers = {f"OBJ{n}": "333111" for n in range(1, 6)}
    few = replace(METHOD, stability_draws=10)
    [result] = score(
        make_uniform("22222", sectors, **answers), few, instrument="nucleo/1"
    )
    assert result.dissent == {"OBJ": Fraction(2)}
    assert [each.voices for each in result.sector_means] == [("a",), ("b",)]
    assert result.without_voice == {"a": None, "b": None}  # one sector would remain
