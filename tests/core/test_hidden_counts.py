"""Small counts are hidden so that the total does not give them away."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intersect.analysis.hidden_counts import shown_counts


def shown(*counts):
    found = shown_counts(dict(enumerate(counts)), 5)
    return list(found.cells.values()), found.total


@pytest.mark.parametrize(
    ("counts", "cells", "total"),
    [
        ((12, 9, 30), [12, 9, 30], 51),
        ((0, 9), [0, 9], 9),  # nobody is nobody's secret
        ((3, 9, 30), [None, None, 30], 42),  # the smallest beside it goes too
        ((3, 2, 30), [None, None, 30], 35),
        ((1, 1, 9, 30), [None, None, None, 30], 41),  # 2 would be 1 and 1
        ((4, 4, 9, 30), [None, None, None, 30], 47),  # 8 would be 4 and 4
        ((1, 5, 8, 30), [None, None, None, 30], 44),  # 6 would be 1 and 5
        ((3,), [None], None),
        ((3, 0), [None, 0], None),
        ((), [], 0),
    ],
)
def test_what_is_hidden_beside_a_small_count(counts, cells, total):
    assert shown(*counts) == (cells, total)


columns = st.lists(st.integers(0, 9), max_size=5)


@given(columns)
def test_nobody_can_work_a_hidden_count_out(counts):
    """Try every column that would look the same, the rule being known."""
    cells, total = shown(*counts)
    hidden = [place for place, cell in enumerate(cells) if cell is None]
    small = [place for place in hidden if counts[place] < 5]
    if total is None or not small:
        assert not small or total is None
        return
    rest = sum(counts[place] for place in hidden)
    possible = [
        guess
        for guess in product(
            *(range(1, 5) if p in small else range(5, rest + 1) for p in hidden)
        )
        if sum(guess) == rest
    ]
    for place in small:
        assert len({guess[hidden.index(place)] for guess in possible}) > 1


@given(columns)
def test_only_small_counts_and_the_fewest_beside_them_are_hidden(counts):
    cells, total = shown(*counts)
    assert all(cell in (None, count) for cell, count in zip(cells, counts, strict=True))
    beside = [
        c for c, cell in zip(counts, cells, strict=True) if cell is None and c > 4
    ]
    left = [cell for cell in cells if cell is not None and cell > 4]
    assert not beside or not left or max(beside) <= min(left)
    assert total in (None, sum(counts))
    if all(count == 0 or count >= 5 for count in counts):
        assert cells == counts
