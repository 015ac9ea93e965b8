"""Networks that share most members, found without comparing each with each."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations
from math import ceil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intersect.analysis import duplicates
from intersect.analysis.duplicates import duplicate_networks
from intersect.analysis.network import Network

HUBS = ("municipio", "salud")
SETS = st.lists(
    st.frozensets(st.sampled_from([*HUBS, *"abcdefgh"]), max_size=7), max_size=12
)


def networks(*members: object) -> list[Network]:
    return [
        Network(f"T{n}", f"N{n}", frozenset(each)) for n, each in enumerate(members)
    ]


def found(each: list[Network], **asked: object) -> list[tuple[str, str, int]]:
    pairs = duplicate_networks(each, **asked)
    return [(pair.a.network, pair.b.network, pair.shared) for pair in pairs]


def test_pairs_of_any_territories_by_how_much_of_the_smaller_they_share():
    each = networks("abcd", "abcxyz", "abcd", "uvw", "")
    first, *others = duplicate_networks(each)
    assert (first.a.network, first.b.network, first.shared) == ("N0", "N2", 4)
    assert (first.overlap, first.jaccard) == (1, 1)
    assert [(pair.a.network, pair.b.network, pair.shared) for pair in others] == [
        ("N0", "N1", 3),
        ("N1", "N2", 3),
    ]
    assert others[0].overlap == Fraction(3, 4)
    assert others[0].jaccard == Fraction(3, 7)


def test_half_is_enough_and_less_is_not():
    assert found(networks("abcdef", "abcuvw")) == [("N0", "N1", 3)]
    assert found(networks("abcdefg", "abcuvwx")) == []
    assert found(networks("abcdefg", "abcuvwx"), share=Fraction(3, 7)) != []


def test_two_members_are_too_few_unless_asked_for():
    assert found(networks("ab", "ab")) == []
    assert found(networks("ab", "ab"), least=2) == [("N0", "N1", 2)]


@given(SETS, st.fractions(Fraction(1, 10), 1), st.integers(1, 4))
def test_they_are_the_pairs_that_all_comparisons_find(sets, share, least):
    each = networks(*sets)
    expected = {
        (a.network, b.network, len(a.members & b.members))
        for a, b in combinations(each, 2)
        if len(a.members & b.members)
        >= max(least, ceil(share * min(len(a.members), len(b.members))))
    }
    pairs = found(each, share=share, least=least)
    assert len(pairs) == len(set(pairs))
    assert set(pairs) == expected


@given(SETS)
def test_how_many_are_looked_at_together_changes_nothing(sets):
    each = networks(*sets)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(duplicates, "_AT_ONCE", 2)
        few = found(each)
    assert few == found(each)


@pytest.mark.parametrize(
    "asked", [{"share": Fraction(0)}, {"share": Fraction(11, 10)}, {"least": 0}]
)
def test_shares_and_numbers_that_mean_nothing_are_refused(asked):
    with pytest.raises(ValueError, match="a share lies above 0"):
        duplicate_networks(networks("abc"), **asked)
