"""Item and dimension levels: the vectors of method A.6 and what must always hold."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intersect.analysis import attainment as module
from intersect.analysis.answer_table import Item
from intersect.analysis.arrangement import arrange
from intersect.analysis.attainment import attainment
from intersect.analysis.figures import item_scores
from intersect.analysis.standing import standing
from tests.core.analysis_builders import (
    DIMENSIONS,
    ITEMS,
    LETTERS,
    METHOD,
    reference_dimension,
    reference_item,
)

ONE_ITEM = (Item("OBJ1", "OBJ", allow_na=True),)


def arranged(voices, networks=None):
    numbers = networks or [0] * len(voices)
    entries = [
        (network, voice, f"r{column}", column)
        for column, (network, voice) in enumerate(zip(numbers, voices, strict=True))
    ]
    return arrange(entries, max(numbers, default=-1) + 1)


def found(items, codes, voices, networks=None):
    arrangement = arranged(voices, networks)
    codes = np.array(codes, dtype=np.int8).reshape(len(items), len(voices))
    return attainment(items, codes[:, arrangement.columns], arrangement, METHOD)


def one_item(letters):
    """Score one item; a, b, c speak for salud, d for educación, e for social."""
    voices = ["salud", "salud", "salud", "educacion", "social"]
    codes = [[LETTERS[letter] for letter in letters]]
    return item_scores(found(ONE_ITEM, codes, voices), 0, METHOD)["OBJ1"]


@pytest.mark.parametrize(
    ("letters", "shares", "level", "score"),
    [
        pytest.param("33311", (1, "1/3", "1/3"), 1, "500/9", id="V1-dominant-sector"),
        pytest.param("1--3-", (1, "1/2", "1/2"), 1, "200/3", id="V2-tie"),
        pytest.param("2N2N1", (1, "1/2", 0), 1, "50", id="V3-some-NS"),
        pytest.param("00100", ("1/9", 0, 0), 0, "100/27", id="V7-near-zero"),
        pytest.param("12323", (1, "8/9", "4/9"), 2, "700/9", id="V8"),
    ],
)
def test_the_level_is_what_more_than_half_of_the_voices_reach(
    letters, shares, level, score
):
    item = one_item(letters)
    assert item.state == "ok"
    assert item.shares == tuple(Fraction(share) for share in shares)
    assert item.level == level
    assert item.score == Fraction(score)


def test_v3_reports_the_share_of_ns():
    assert one_item("2N2N1").ns == Fraction(4, 9)


@pytest.mark.parametrize(
    ("letters", "state", "share", "value"),
    [
        pytest.param("222NN", "insufficient", "ns", "2/3", id="V4-NS-majority"),
        pytest.param("XX2X1", "not_applicable", "na", "5/9", id="V5-NA-majority"),
        pytest.param("223--", "insufficient", "ns", "0", id="V6-one-sector"),
    ],
)
def test_without_a_level_there_is_no_score_but_the_shares_stay(
    letters, state, share, value
):
    item = one_item(letters)
    assert item.state == state
    assert (item.level, item.score, item.shares, item.ad, item.rwg) == (None,) * 5
    assert getattr(item, share) == Fraction(value)


def test_na_is_judged_before_ns_and_ns_among_those_who_did_not_answer_na():
    # NA 1/3 + 1/3 + 0 = 2/3 of the voices: it does not apply, whatever NS says.
    assert one_item("X--XN").state == "not_applicable"
    # NA stays at a half: it is set aside, and NS then is 1 of the 2 voices left.
    item = one_item("XX-N2")
    assert (item.state, item.na, item.ns) == (
        "insufficient",
        Fraction(1, 3),
        Fraction(1, 2),
    )
    assert item.n == 1


def test_an_exact_half_of_ns_or_na_does_not_set_an_item_aside():
    half = found(ONE_ITEM, [[2, -1, 2, -1]], ["a", "a", "b", "b"])
    assert half.states[0, 0] == module.OK
    half = found(ONE_ITEM, [[2, -2, 2, -2]], ["a", "a", "b", "b"])
    assert half.states[0, 0] == module.OK


def test_an_item_that_nobody_answered_has_no_shares():
    item = one_item("-----")
    assert (item.state, item.ns, item.na, item.n) == ("insufficient", None, None, 0)


@pytest.mark.parametrize(
    ("levels", "expected"),
    [
        ("2222", 2),
        ("2211", 1),
        ("22211", 2),
        ("22111", 1),
        ("222111", 1),
        ("222211", 2),
        ("310", 1),
        ("33--", None),  # two levels are too few
        ("333--", 3),  # three of five are exactly 60 %
        ("333---", None),  # three of six are not
        ("333XXX", 3),  # what does not apply is not counted
    ],
)
def test_a_dimension_stands_where_more_than_half_of_its_items_stand(levels, expected):
    items = tuple(Item(f"OBJ{i}", "OBJ", allow_na=True) for i in range(len(levels)))
    codes = [[LETTERS[level]] * 2 for level in levels]
    result = found(items, codes, ["a", "b"])
    level = int(result.dimension_levels[0, 0])
    assert (None if level == module.NO_LEVEL else level) == expected


codes_of_an_answer = st.sampled_from([-3, -2, -1, 0, 0, 1, 1, 2, 2, 3, 3])
ANY_ITEMS = tuple(Item(item.code, item.dimension, allow_na=True) for item in ITEMS)


@st.composite
def tables(draw, answers=codes_of_an_answer):
    """Draw voices, networks and codes of a small country."""
    count = draw(st.integers(1, 14))
    voices = draw(st.lists(st.sampled_from("abcd"), min_size=count, max_size=count))
    networks = draw(st.lists(st.integers(0, 2), min_size=count, max_size=count))
    row = st.lists(answers, min_size=count, max_size=count)
    return voices, networks, draw(st.lists(row, min_size=26, max_size=26))


@settings(max_examples=60, deadline=None)
@given(tables())
def test_integer_arithmetic_agrees_with_fractions_respondent_by_respondent(table):
    voices, networks, codes = table
    result = found(ANY_ITEMS, codes, voices, networks)
    for network in range(max(networks) + 1):
        members = [c for c, each in enumerate(networks) if each == network]
        scored = item_scores(result, network, METHOD)
        expected = {
            item.code: reference_item([(voices[c], row[c]) for c in members])
            for item, row in zip(ANY_ITEMS, codes, strict=True)
        }
        assert {
            code: (each.state, each.level, each.score, each.ns, each.na)
            for code, each in scored.items()
        } == expected
        for place, dimension in enumerate(DIMENSIONS):
            level = int(result.dimension_levels[place, network])
            own = [expected[i.code][:2] for i in ANY_ITEMS if i.dimension == dimension]
            assert (None if level < 0 else level) == reference_dimension(own)


@settings(max_examples=60, deadline=None)
@given(tables(st.sampled_from([-3, -2, -1, 0, 1, 1, 2, 2, 2, 3])), st.data())
def test_raising_an_answer_lowers_no_level_and_no_bound(table, data):
    voices, networks, codes = table
    arrangement = arranged(voices, networks)
    codes = np.array(codes, dtype=np.int8)[:, arrangement.columns]
    old = standing(ANY_ITEMS, codes, arrangement, METHOD)
    for row in data.draw(st.permutations(range(26))):
        column = data.draw(st.integers(0, len(voices) - 1))
        if codes[row, column] not in (0, 1, 2):
            continue
        codes[row, column] += 1
        new = standing(ANY_ITEMS, codes, arrangement, METHOD)
        assert (new.found.levels >= old.found.levels).all()
        assert (new.found.dimension_levels >= old.found.dimension_levels).all()
        assert (new.low >= old.low).all()
        assert (new.high >= old.high).all()
        old = new


def test_counting_stays_exact_where_int64_would_overflow():
    # Voices of 1 to 43 respondents: the least common multiple passes 2**63.
    sizes = list(range(1, 44))
    voices = [f"v{size:02}" for size in sizes for _ in range(size)]
    rng = np.random.default_rng(7)
    codes = rng.choice([0, 1, 2, 3, -1], size=(26, len(voices))).tolist()
    result = found(ANY_ITEMS, codes, voices)
    assert result.valid.denominator.dtype == object
    for item, row in zip(ANY_ITEMS, codes, strict=True):
        expected = reference_item(list(zip(voices, row, strict=True)))
        scored = item_scores(result, 0, METHOD)[item.code]
        assert (scored.state, scored.level, scored.score) == expected[:3]


@pytest.mark.parametrize("size", [255, 256, 300])
def test_very_large_voices_are_counted_right(size):
    codes = [[3] * size + [1]]
    item = item_scores(found(ONE_ITEM, codes, ["big"] * size + ["small"]), 0, METHOD)[
        "OBJ1"
    ]
    assert (item.n, item.level) == (size + 1, 1)
    assert item.shares == (1, Fraction(1, 2), Fraction(1, 2))
