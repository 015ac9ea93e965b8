"""The ladder: the profiles of method A.6, its properties, bounds, conditions, hitos."""

from collections import Counter
from itertools import product

import numpy as np
import pytest

from intersect.analysis.intensity import (
    bounds,
    is_atypical,
    ladder,
    ladder_markers,
    milestones,
    unmet_conditions,
)
from intersect.analysis.scores import Unmet
from tests.core.analysis_builders import (
    DIMENSIONS,
    ITEMS,
    METHOD,
    make_score,
    reference_ladder,
)

PROFILES = list(product(range(4), repeat=5))
NONE_MET = np.zeros(2, dtype=bool)


def level_of(profile, met=(False, False)):
    levels = np.array([int(level) for level in profile])
    return int(ladder(levels, np.array(met), METHOD))


def bounds_of(profile):
    levels = np.array([-1 if level == "-" else int(level) for level in profile])
    low, high = bounds(levels, NONE_MET, METHOD)
    return int(low), int(high)


@pytest.mark.parametrize(
    ("profile", "level"),
    [
        ("00000", 0),
        ("00010", 1),
        ("10000", 0),
        ("11000", 1),
        ("11010", 1),
        ("21021", 1),
        ("22021", 2),
        ("22222", 2),
        ("22202", 1),
        ("31333", 1),
        ("33233", 2),
        ("33331", 2),
        ("33332", 3),
        ("33333", 3),
        ("22012", 2),
        ("33322", 2),
    ],
)
def test_profiles_of_the_method_stand_where_it_says(profile, level):
    assert level_of(profile) == level


def test_the_1024_profiles_fall_into_levels_as_published():
    counts = Counter(level_of(profile) for profile in PROFILES)
    assert counts == {0: 13, 1: 723, 2: 283, 3: 5}


@pytest.mark.parametrize("met", list(product([False, True], repeat=2)))
def test_every_profile_agrees_with_the_conditions_written_out(met):
    levels = np.array(PROFILES).T
    flags = np.repeat(np.array(met)[:, np.newaxis], len(PROFILES), axis=1)
    expected = [reference_ladder(profile, *met) for profile in PROFILES]
    assert ladder(levels, flags, METHOD).tolist() == expected


def test_raising_a_dimension_never_lowers_the_level():
    for profile in PROFILES:
        for place in range(5):
            if profile[place] < 3:
                raised = list(profile)
                raised[place] += 1
                assert level_of(raised) >= level_of(profile)


def test_levels_span_the_sums_that_the_method_publishes():
    percents = {level: [] for level in range(4)}
    for profile in PROFILES:
        percents[level_of(profile)].append(sum(profile) / 15 * 100)
    spans = {
        level: (round(min(each), 1), round(max(each), 1))
        for level, each in percents.items()
    }
    assert spans == {0: (0, 20), 1: (6.7, 86.7), 2: (40, 93.3), 3: (93.3, 100)}


@pytest.mark.parametrize(
    ("profile", "expected"),
    [
        ("22-21", (2, 2)),
        ("22-11", (1, 2)),
        ("33-33", (2, 3)),
        ("1-01-", (1, 1)),
        ("1-010", (1, 1)),
        ("-----", (0, 3)),
        ("22021", (2, 2)),
    ],
)
def test_missing_dimensions_give_bounds(profile, expected):
    assert bounds_of(profile) == expected


def test_the_ladder_looks_at_the_first_two_hitos():
    assert [each.code for each in ladder_markers(METHOD)] == ["H1", "H2"]


def unmet_of(profile, level):
    levels = [None if each == "-" else int(each) for each in profile]
    return unmet_conditions(dict(zip(DIMENSIONS, levels, strict=True)), level, METHOD)


@pytest.mark.parametrize(
    ("profile", "level", "expected"),
    [
        ("10000", 0, [("INF", 0, 1), ("c1", 1, 2)]),
        ("22011", 1, [("c2", 2, 3)]),
        ("00000", 1, [("INF", 0, 1), ("PLA", 0, 2), ("c2", 0, 3)]),
        ("22202", 1, [("INF", 0, 1)]),
        ("22021", 2, [("c3", 0, 4), ("PRE", 0, 3), ("min", 0, 2)]),
        ("33233", 2, [("PRE", 2, 3)]),
        ("33331", 2, [("min", 1, 2)]),
        ("33333", 3, []),
        # A condition that hangs on a missing dimension is open, not at 0.
        ("22-21", 2, [("c3", 0, 4), ("PRE", None, 3), ("min", 1, 2)]),
        ("33-22", 2, [("c3", 2, 4), ("PRE", None, 3), ("min", None, 2)]),
        ("1-010", 1, [("PLA", None, 2), ("c2", 0, 3)]),
    ],
)
def test_unmet_conditions_come_in_the_order_of_the_method(profile, level, expected):
    assert unmet_of(profile, level) == tuple(Unmet(*each) for each in expected)


def test_unmet_conditions_are_exactly_those_that_keep_a_profile_from_the_next_level():
    for profile in PROFILES:
        level = level_of(profile)
        unmet = unmet_of(profile, level)
        assert bool(unmet) == (level < 3)


def hitos_of(items=None, profile=(0, 0, 0, 0, 0)):
    levels = {item.code: 0 for item in ITEMS} | (items or {})
    return milestones(levels, dict(zip(DIMENSIONS, profile, strict=True)), METHOD)


def test_there_are_two_hitos_of_the_low_rung_three_of_the_middle_and_six_of_the_high():
    assert Counter(each.group for each in hitos_of()) == {1: 2, 2: 3, 3: 6}


@pytest.mark.parametrize(
    ("code", "items", "profile"),
    [
        ("H1", {"INF1": 1}, (0, 0, 0, 0, 0)),
        ("H2", {"PLA2": 1}, (0, 0, 0, 0, 0)),
        ("H3", {"PLA1": 2}, (0, 0, 0, 0, 0)),
        ("H4", {"PLA2": 2}, (0, 0, 0, 0, 0)),
        ("H5", {"PRE1": 2}, (0, 0, 0, 0, 0)),
        ("H6", {}, (0, 0, 0, 3, 0)),
        ("H7", {"OBJ1": 3}, (0, 0, 0, 0, 0)),
        ("H8", {"PLA3": 3}, (0, 0, 0, 0, 0)),
        ("H9", {"OBJ4": 3}, (0, 0, 0, 0, 0)),
        ("H10", {"PRE2": 3}, (0, 0, 0, 0, 0)),
        ("H11", {"EVA3": 3}, (0, 0, 0, 0, 0)),
    ],
)
def test_every_hito_is_met_from_its_rung_on(code, items, profile):
    def met(reached):
        return {each.code for each in reached if each.met}

    assert code in met(hitos_of(items, profile))
    below = {item: level - 1 for item, level in items.items()}
    lower = tuple(max(level - 1, 0) for level in profile)
    assert code not in met(hitos_of(below, lower))


def test_a_hito_without_a_level_is_neither_met_nor_unmet():
    [h1] = [each for each in hitos_of({"INF1": None}) if each.code == "H1"]
    assert h1.met is None
    [h6] = [each for each in hitos_of(profile=(0, 0, 0, None, 0)) if each.code == "H6"]
    assert h6.met is None


def test_a_questionnaire_without_the_item_leaves_the_hito_open():
    assert {each.met for each in milestones({}, {}, METHOD)} == {None}


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ({}, False),
        ({"INF1": 1}, False),
        ({"OBJ1": 3}, True),  # high, with nothing below
        ({"INF1": 1, "PLA2": 2, "PRE1": 2}, False),
        ({"INF1": 1, "PRE1": 2}, True),  # one of the two low hitos is unmet: half
        ({"INF1": 1, "PLA2": 2, "PLA1": 2, "OBJ1": 3}, False),  # 1 of 3 unmet
        ({"INF1": 1, "PLA2": 2, "OBJ1": 3}, True),  # 2 of 3 unmet
        ({"INF1": None, "PLA2": None, "PLA1": 2, "PRE1": 2}, False),  # not known
    ],
)
def test_a_pattern_is_atypical_when_half_of_a_lower_group_is_unmet(items, expected):
    assert is_atypical(hitos_of(items), METHOD) is expected


def test_31333_is_low_and_atypical():
    score = make_score((3, 1, 3, 3, 3))
    assert score.level == 1
    assert score.atypical
