"""Family P of method D.1: which dimension holds the level back."""

from fractions import Fraction

import pytest

from intersect.analysis.bottleneck import bottlenecks, lift, ways_up
from tests.core.analysis_builders import DIMENSIONS, METHOD

NONE_MET = (False, False)


def profile_of(digits):
    return tuple(int(digit) for digit in digits)


def names(places):
    return [DIMENSIONS[place] for place in places]


@pytest.mark.parametrize(
    ("digits", "level", "rungs", "paths", "necessary"),
    [
        # Method D.1 names only PRE here; by its definition EVA is in all four as well.
        ("22021", 2, 7, "23333 32333 33323 33332", ["PRE", "EVA"]),
        ("21121", 1, 1, "22121", ["PLA"]),
        ("33233", 2, 1, "33333", ["PRE"]),
        ("22111", 1, 1, "22112 22121 22211", []),
        ("33132", 2, 2, "33332", ["PRE"]),
        ("22222", 2, 4, "23333 32333 33323 33332", ["PRE"]),
        ("23022", 2, 5, "23333 33323 33332", ["PRE"]),
    ],
)
def test_shortest_ways_to_the_next_level(digits, level, rungs, paths, necessary):
    found = ways_up(profile_of(digits), NONE_MET, METHOD)
    assert (found.level, found.rungs) == (level, rungs)
    assert sorted("".join(map(str, path)) for path in found.paths) == paths.split()
    assert names(found.necessary(profile_of(digits))) == necessary


@pytest.mark.parametrize(
    ("digits", "binding"),
    [
        ("22021", {}),
        ("21121", {"PLA": (1, 2)}),
        ("33233", {"PRE": (1, 3)}),
        ("22111", {"PRE": (1, 2), "INF": (1, 2), "EVA": (1, 2)}),
        ("33132", {"PRE": (2, 3)}),
        ("22222", {}),
    ],
)
def test_dimensions_that_alone_lift_the_level(digits, binding):
    profile = profile_of(digits)
    lifts = {
        code: lift(profile, place, NONE_MET, METHOD)
        for place, code in enumerate(DIMENSIONS)
    }
    assert {code: each for code, each in lifts.items() if each} == binding


def test_at_the_top_there_is_no_way_up():
    found = ways_up((3, 3, 3, 3, 3), NONE_MET, METHOD)
    assert (found.level, found.paths, found.necessary((3,) * 5)) == (3, (), ())
    scores = dict.fromkeys(DIMENSIONS, Fraction(100)) | {"EVA": Fraction(30)}
    assert bottlenecks((3, 3, 3, 3, 2), scores, NONE_MET, METHOD) == ()


def severities(digits, points):
    scores = dict(zip(DIMENSIONS, map(Fraction, points), strict=True))
    found = bottlenecks(profile_of(digits), scores, NONE_MET, METHOD)
    return {each.dimension: each.severity for each in found}


@pytest.mark.parametrize(
    ("gap", "severity"),
    [
        ("100/3", 3),
        ("33", 2),
        ("100/6", 2),
        ("16", 1),
        ("0", 1),
    ],
)
def test_a_dimension_that_binds_is_graver_the_further_it_lags(gap, severity):
    # 33233: the budget binds whatever its distance.
    points = ["90", "90", str(90 - Fraction(gap)), "90", "90"]
    assert severities("33233", points) == {"PRE": severity}


@pytest.mark.parametrize(("gap", "severity"), [("100/3", 2), ("20", 1), ("16", None)])
def test_a_dimension_that_does_not_bind_may_still_lag(gap, severity):
    # 22222: evaluation alone lifts nothing, and one shortest way leaves it where it is.
    points = ["90", "90", "90", "90", str(90 - Fraction(gap))]
    found = severities("22222", points)
    assert found.get("EVA") == severity


def test_the_gravest_comes_first_and_then_the_order_of_the_dimensions():
    points = ["60", "60", "20", "50", "50"]
    assert list(severities("22011", points)) == ["PRE", "INF", "EVA"]


def test_milestones_of_the_ladder_stay_as_they_are():
    # With H1 met the network is already low: one rung more is not a way to «low».
    assert ways_up((0, 0, 0, 0, 0), (True, False), METHOD).level == 1
    assert ways_up((0, 0, 0, 0, 0), NONE_MET, METHOD).rungs == 1
