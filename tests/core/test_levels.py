"""Levels as arrays are those of the whole score, network by network."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings

from intersect.analysis.attainment import NO_LEVEL
from intersect.analysis.levels import network_levels
from intersect.analysis.scoring import score
from tests.core.analysis_builders import (
    ITEMS,
    METHOD,
    make_red_demo_7,
    make_table,
    make_uniform,
)
from tests.core.test_scoring import FEW_DRAWS, countries, unknown

ROSTERS = {"Sur": ["a", "b", "c", "d", "e", "f"], "Nadie": ["a"], "Norte": ["a"]}


def as_scored(found):
    """Return (network, level, bounds, index) as `score` writes them."""
    return [
        (
            network,
            None if level == NO_LEVEL else level,
            (low, high),
            None if np.isnan(index) else index,
        )
        for network, level, low, high, index in zip(
            found.networks,
            found.levels.tolist(),
            found.low.tolist(),
            found.high.tolist(),
            found.indices.tolist(),
            strict=True,
        )
    ]


def whole(table, **options):
    return [
        (each.network, each.level, each.bounds, each.index and float(each.index))
        for each in score(table, FEW_DRAWS, instrument="nucleo/1", **options)
    ]


@settings(max_examples=60, deadline=None)
@given(countries())
def test_they_are_those_of_the_whole_score_to_the_last_digit(table):
    assert as_scored(network_levels(table, METHOD)) == whole(table)
    told = as_scored(network_levels(table, METHOD, rosters=ROSTERS))
    assert told == whole(table, rosters=ROSTERS)


def test_red_demo_7_has_the_level_and_the_index_of_the_method():
    [found] = as_scored(network_levels(make_red_demo_7(), METHOD))
    assert found == ("Red demo 7", 1, (1, 1), 45.5)


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        pytest.param(
            make_uniform("22222", ("a", "b")), (None, (2, 2), None), id="few-people"
        ),
        pytest.param(
            make_uniform("22222", ("a",) * 3), (None, (0, 3), None), id="one-sector"
        ),
        pytest.param(
            make_uniform("22221", ("a", "b", "c"), **unknown("PRE")),
            (2, (2, 2), None),
            id="level-without-index",
        ),
        pytest.param(
            make_uniform("22211", ("a", "b", "c"), **unknown("PRE")),
            (None, (1, 2), None),
            id="level-left-open",
        ),
    ],
)
def test_what_the_data_do_not_say_is_no_number(table, expected):
    [(_, *found)] = as_scored(network_levels(table, METHOD))
    assert tuple(found) == expected


def test_organisations_can_be_the_voices():
    table = replace(
        make_uniform("22222", ("salud",) * 4), organisations=("a", "b", "c", "c")
    )
    assert network_levels(table, METHOD).levels.tolist() == [NO_LEVEL]
    assert network_levels(table, METHOD, voice="organisation").levels.tolist() == [2]


def test_nobody_at_all_is_no_network():
    empty = make_table({item.code: "" for item in ITEMS}, ())
    assert network_levels(empty, METHOD).networks == ()


def test_very_large_voices_keep_the_index_exact():
    # Voices of 1 to 43: the common denominator passes 2**63.
    sectors = [f"v{size:02}" for size in range(1, 44) for _ in range(size)]
    rng = np.random.default_rng(7)
    codes = rng.choice([0, 1, 2, 3, -1], size=(26, len(sectors))).astype(np.int8)
    table = make_table({item.code: "2" * len(sectors) for item in ITEMS}, sectors)
    table = replace(table, codes=codes)
    assert as_scored(network_levels(table, METHOD)) == whole(table)
