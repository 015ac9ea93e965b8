"""Shapes of communes as paths: scaled, with a number where it fits, far parts apart."""

import re
import uuid
from math import cos, radians

import pytest

from intersect.report.shape_pictures import APART_WIDTH, TALLEST, WIDTH, pictures

A, B, C = (uuid.UUID(int=n) for n in (1, 2, 3))
NUMBERS = {A: "1", B: "2", C: "33"}


def box(west, south, east, north):
    """Return the ring of a box, of degrees."""
    corners = ((west, south), (east, south), (east, north), (west, north))
    return [round(10_000 * n) for corner in corners for n in corner]


def numbers(path):
    return [int(each) for each in re.findall(r"-?\d+", path)]


def test_no_shape_is_no_picture():
    assert pictures({}, {}) == []
    assert pictures({A: []}, NUMBERS) == []


def test_degrees_are_as_wide_as_at_the_middle_latitude():
    [picture] = pictures({A: [box(-71, -61, -70, -59)]}, NUMBERS)
    # One degree of longitude at 60° south, two of latitude: 1 to 4.
    assert picture.height == TALLEST
    assert picture.width == pytest.approx(TALLEST / 2 * cos(radians(60)), abs=1)
    [shape] = picture.shapes
    assert shape.box == (0, 0, picture.width, picture.height)


def test_north_is_above_and_west_on_the_left():
    outlines = {A: [box(0, 1, 1, 2)], B: [box(0, 0, 1, 1)], C: [box(1, 0, 2, 2)]}
    [picture] = pictures(outlines, NUMBERS)
    north, south, east = (each.box for each in picture.shapes)
    assert north[3] == south[1]  # they touch
    assert north[2] == south[2] == east[0]
    assert picture.width == WIDTH


def test_neighbours_have_the_same_points_on_their_border():
    border = [0.3, 0.0, 0.31237, 0.2, 0.28123, 0.5, 0.3, 1.0]
    ring = [round(10_000 * n) for n in border]
    back = [n for x, y in zip(ring[-2::-2], ring[::-2], strict=True) for n in (x, y)]
    ours = {A: [[0, 10_000, 0, 0, *ring]], B: [[*back, 10_000, 0, 10_000, 10_000]]}
    [picture] = pictures(ours, NUMBERS)

    def places(shape):
        x, y, *steps = numbers(shape.path)
        found = {(x, y)}
        for dx, dy in zip(steps[::2], steps[1::2], strict=True):
            x, y = x + dx, y + dy
            found.add((x, y))
        return found

    one, other = map(places, picture.shapes)
    assert len(one & other) == 4


def test_a_number_stands_within_its_shape_where_it_has_room():
    hollow = [box(0, 0, 1, 1), box(0.1, 0.1, 0.9, 0.9)]
    [picture] = pictures({A: hollow, C: [box(1, 0, 1.02, 1)]}, NUMBERS)
    large, thin = picture.shapes
    assert large.number is not None
    left, top, right, bottom = large.box
    assert left < large.number[0] < right
    assert top < large.number[1] < bottom
    assert thin.number is None


def test_the_number_of_a_bent_shape_is_not_beside_it():
    # An L: the middle of its box lies outside.
    bent = [0, 0, 10, 0, 10, 2, 2, 2, 2, 10, 0, 10]
    [picture] = pictures({A: [[n * 1000 for n in bent]]}, NUMBERS)
    [shape] = picture.shapes
    assert shape.number is not None
    x, y = shape.number
    assert x < picture.width * 0.2 or y > picture.height * 0.8


def test_what_lies_far_off_is_a_picture_of_its_own():
    outlines = {
        A: [box(-71, -33, -70, -32), box(-80.2, -26.4, -80.1, -26.3)],
        B: [box(-72, -33, -71, -32)],
        C: [box(-109.5, -27.2, -109.2, -27.0)],
    }
    main, apart = pictures(outlines, NUMBERS)
    # The far part of a commune that is drawn already is left out.
    assert [shape.key for shape in main.shapes] == [A, B]
    assert [shape.path.count("M") for shape in main.shapes] == [1, 1]
    assert [shape.key for shape in apart.shapes] == [C]
    assert main.width == WIDTH
    assert apart.width == APART_WIDTH


def test_a_speck_is_still_seen():
    outlines = {A: [box(0, 0, 40, 40)], B: [box(40, 0, 40.001, 0.001)]}
    [picture] = pictures(outlines, NUMBERS)
    speck = picture.shapes[1]
    assert speck.number is None
    assert speck.box[2] - speck.box[0] > 2


def test_bands_are_as_wide_as_their_share():
    [picture] = pictures({A: [box(0, 0, 1, 1)]}, NUMBERS)
    [shape] = picture.shapes
    bands = shape.bands([("0", 1), ("2", 2), ("none", 1)])
    assert [(each.kind, each.x, each.width) for each in bands] == [
        ("0", 0, WIDTH / 4),
        ("2", WIDTH / 4, WIDTH / 2),
        ("none", 3 * WIDTH / 4, WIDTH / 4),
    ]
