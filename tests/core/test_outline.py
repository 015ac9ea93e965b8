"""Outlines: rounded to a grid, so that they are small and neighbours still touch."""

from itertools import pairwise
from math import cos, pi, sin

from hypothesis import given
from hypothesis import strategies as st

from intersect.registry.outline import MOST_POINTS, area, on_grid, outline, points


def circle(x, y, radius, count):
    turns = [2 * pi * n / count for n in range(count)]
    ring = [(x + radius * cos(turn), y + radius * sin(turn)) for turn in turns]
    return [*ring, ring[0]]


def size(rings):
    return sum(len(ring) // 2 for ring in rings)


def test_positions_are_ten_thousandths_of_a_degree():
    ring = [(-70.65, -33.45), (-70.64, -33.45), (-70.64, -33.44), (-70.65, -33.45)]
    assert outline([ring]) == [
        [-706500, -334500, -706400, -334500, -706400, -334400],
    ]


def test_a_ring_that_encloses_nothing_is_none():
    line = [(0, 0), (1, 1), (2, 2), (0, 0)]
    there_and_back = [(0, 0), (1, 0), (2, 5), (1, 0), (0, 0)]
    speck = circle(0, 0, 0.00001, 12)
    assert outline([line]) == outline([there_and_back]) == outline([speck]) == []
    assert on_grid([], 1) == []


def test_an_outline_has_a_bounded_number_of_points_and_keeps_its_area():
    rings = outline([circle(-70, -33, 0.5, 20_000), circle(-70, -33, 0.2, 20_000)])
    assert len(rings) == 2
    assert 200 < size(rings) <= MOST_POINTS
    for ring, radius in zip(rings, (0.5, 0.2), strict=True):
        true = pi * (radius * 10_000) ** 2
        assert abs(area(points(ring)) - true) < 0.02 * true


def test_of_very_many_islands_the_largest_are_kept():
    islands = [circle(n * 0.01, 0, 0.0004, 8) for n in range(2000)]
    rings = outline([*islands, circle(-1, 0, 0.01, 40)])
    assert 0 < size(rings) <= MOST_POINTS
    assert max(area(points(ring)) for ring in rings) > 20_000


degrees = st.floats(-1, 1).map(lambda value: round(value, 6))
rings = st.lists(st.tuples(degrees, degrees), min_size=3, max_size=30)


@given(rings, rings, st.lists(st.tuples(degrees, degrees), min_size=2, max_size=9))
def test_what_two_neighbours_share_goes_to_the_same_place(ours, theirs, border):
    one = on_grid([*ours, *border, ours[0]], 0.01)
    other = on_grid([*theirs, *reversed(border), theirs[0]], 0.01)
    rounded = {(round(x / 0.01), round(y / 0.01)) for x, y in border}
    away = {(round(x / 0.01), round(y / 0.01)) for x, y in (*ours, *theirs)}
    # Nothing is moved elsewhere: every point is that of one of the positions.
    assert set(one) | set(other) <= rounded | away


@given(rings)
def test_a_ring_never_stands_still_nor_goes_straight_back(positions):
    found = on_grid([*positions, positions[0]], 0.05)
    assert all(a != b for a, b in pairwise(found))
    assert all(a != b for a, b in zip(found, found[2:], strict=False))
    assert not found or area(found) > 0
