"""Overlaps of networks and their classes (method C.1, C.2, C.6)."""

import random
from collections import Counter
from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from intersect.analysis import pair_counts
from intersect.analysis.network import Network, with_everyone
from intersect.analysis.network_table import network_table
from intersect.analysis.pair_measures import PairMeasures
from intersect.analysis.power_product import Factor, PowerProduct
from intersect.analysis.redundancy import TooManyPairs, classify, overlaps
from tests.core.network_builders import (
    FEWER,
    METHOD,
    class_of,
    classes_of,
    found_in,
    make_network,
    network_lists,
    reference_classes,
    worked_example,
)

PUBLISHED = {
    ("N1", "N2"): (6, 0.6, 0.75, 0.75, 0.6667, 0.5, 0.6667, 0.6389, "probable"),
    ("N3", "N5"): (3, 0.4286, 1, 0.6547, 0.7071, 0.7071, 0.5774, 0.6593, "nested"),
    ("N1", "N5"): (3, 0.375, 1, 0.6124, 0.5774, 0.7071, 0.5774, 0.6164, "nested"),
    ("N1", "N3"): (6, 0.6667, 0.8571, 0.8018, 0.4082, 0.5, 0.6667, 0.5747, "possible"),
    ("N1", "N7"): (6, 0.75, 1, 0.866, 0.8165, 1, 0, 0, "complementary"),
    ("N2", "N7"): (6, 0.75, 1, 0.866, 0.8165, 0.5, 0, 0, "complementary"),
    ("N2", "N4"): (4, 0.4, 0.6667, 0.5774, 0.4082, 0, 0, 0, "complementary"),
    ("N4", "N6"): (2, 0.25, 0.5, 0.4082, 0.5, 0, 0.5, 0, "none"),
}
"""Method C.6: members in both, J, OC, m, θ, π, φ, R and the class."""


def row_of(pair: tuple[str, str], measures: PairMeasures) -> list[float]:
    names = [each.network for each in measures.table.networks]
    one, other = map(names.index, pair)
    counts = measures.counts
    [[k]] = np.nonzero((counts.i == one) & (counts.j == other))
    return [
        float(each[k])
        for each in (
            measures.shared,
            measures.jaccard,
            measures.overlap,
            measures.members.root,
            measures.themes.root,
            measures.populations.root,
            measures.functions.root,
            measures.index.value,
        )
    ]


def only_pair(one: Network, other: Network) -> PairMeasures:
    return found_in([one, other]).measures


class TestTheWorkedExample:
    @pytest.mark.parametrize("pair", PUBLISHED)
    def test_each_published_pair(self, pair: tuple[str, str]) -> None:
        found = found_in(worked_example())
        *numbers, its_class = PUBLISHED[pair]
        assert row_of(pair, found.measures) == pytest.approx(numbers, abs=5e-5)
        assert classes_of(found)[pair] == its_class

    def test_the_classes_of_all_pairs(self) -> None:
        classes = classes_of(found_in(worked_example()))
        assert Counter(classes.values()) == {
            "probable": 1,
            "possible": 1,
            "nested": 2,
            "complementary": 6,
            "none": 11,
        }
        complementary = {pair for pair, each in classes.items() if each[0] == "c"}
        assert complementary == {
            ("N1", "N7"),
            ("N2", "N3"),
            ("N2", "N4"),
            ("N2", "N7"),
            ("N3", "N7"),
            ("N4", "N7"),
        }


class TestThresholds:
    """What stands exactly on a threshold is decided as if roots were exact."""

    def test_an_index_of_exactly_60_hundredths_is_probable(self) -> None:
        zones = {"zones": "1 2 3 4 5"}, {"zones": "1 2 3 6 7"}
        one, other = (
            make_network(name, **z) for name, z in zip("AB", zones, strict=True)
        )
        assert class_of(one, other) == "probable"
        other = replace(other, zones=frozenset("36789") | {"1"})
        assert class_of(one, other) == "none"

    def test_members_of_exactly_a_half_are_enough(self) -> None:
        one = make_network("A", members="a b c d e f")
        assert class_of(one, make_network("B", members="a b c x y z")) == "probable"
        assert class_of(one, make_network("B", members="a b c x y z w")) == "possible"

    def test_two_shared_members_are_never_probable(self) -> None:
        one = make_network("A", members="a b c")
        assert class_of(one, make_network("B", members="a b d")) == "possible"

    def test_parallel_networks_do_not_know_each_other(self) -> None:
        one = make_network("A", members="a b c d e f g h i j")
        assert class_of(one, make_network("B", members="x y z")) == "parallel"
        strangers = "a b c k l m n o p q"  # a cosine of exactly .30
        assert class_of(one, make_network("B", members=strangers)) == "none"
        strangers += " r"
        assert class_of(one, make_network("B", members=strangers)) == "parallel"

    def test_nested_networks_are_much_smaller(self) -> None:
        inside = make_network("A", members="a b c d e f")
        larger = make_network("B", members="a b c d e f g h i j")
        assert class_of(inside, larger) == "nested"
        larger = make_network("B", members="a b c d e f g h i")
        assert class_of(inside, larger) == "probable"

    @given(st.integers(1, 10**6), st.integers(1, 10**6))
    def test_a_ratio_reaches_itself_and_nothing_above(
        self, part: int, whole: int
    ) -> None:
        factor = Factor(np.array([part]), np.array([whole]))
        product = PowerProduct([(factor, Fraction(1, 8)), (factor, Fraction(7, 8))])
        exact = Fraction(part, whole)
        assert product.reaches(exact) == [True]
        assert product.reaches(exact + Fraction(1, 10**15)) == [False]


class TestWhatComesFirst:
    def test_a_network_that_does_not_meet_is_inactive(self) -> None:
        one, other = make_network("A"), make_network("B", is_active=False, themes="")
        assert class_of(one, other) == "inactive"

    @pytest.mark.parametrize(
        "part", ["members", "themes", "populations", "functions", "zones"]
    )
    def test_without_a_whole_profile_there_is_no_index(self, part: str) -> None:
        one, other = make_network("A"), make_network("B", **{part: ""})
        assert class_of(one, other) == "no_profile"
        assert np.isnan(only_pair(one, other).index.value).all()

    def test_a_subgroup_is_nested_however_far_down(self) -> None:
        top = make_network("A")
        middle = make_network("B", parent="A", members="x")
        bottom = make_network("C", parent="B")
        classes = classes_of(found_in([top, middle, bottom]))
        assert set(classes.values()) == {"nested"}
        assert len(classes) == 3

    def test_networks_under_the_same_one_are_not_nested_in_each_other(self) -> None:
        children = make_network("B", parent="A"), make_network("C", parent="A")
        classes = classes_of(found_in([make_network("A"), *children]))
        assert classes["B", "C"] == "probable"

    def test_a_parent_that_is_not_there_means_nothing(self) -> None:
        assert class_of(make_network("A", parent="X"), make_network("B")) == "probable"

    def test_networks_above_each_other_come_to_an_end(self) -> None:
        one, other = make_network("A", parent="B"), make_network("B", parent="A")
        assert class_of(one, other) == "nested"


class TestTerritories:
    def test_the_same_name_elsewhere_is_another_organisation(self) -> None:
        one, other = make_network("A"), make_network("A", territory="Buin")
        assert classes_of(found_in([one, other])) == {}

    def test_everybody_stands_for_all_listed_populations(self) -> None:
        one = make_network("A", populations="poblacion_general")
        other = make_network("B", populations="ninez mujeres")
        listed = ["ninez", "mujeres", "mayores", "poblacion_general"]
        found = with_everyone([one, other], listed, METHOD)
        assert found[0].populations == {"ninez", "mujeres", "mayores"}
        assert found[1] == other
        [pi] = only_pair(*found).populations.root
        assert pi == pytest.approx((2 / 3) ** 0.5)
        assert with_everyone([one], (), METHOD) == [one]


class TestLaws:
    @given(network_lists())
    def test_classes_are_those_of_sets_and_fractions(
        self, networks: list[Network]
    ) -> None:
        in_order = sorted(networks, key=lambda each: networks_first(each, networks))
        assert classes_of(found_in(networks)) == reference_classes(in_order)

    @FEWER
    @given(network_lists(least=2))
    def test_identical_members_overlap_entirely(self, networks: list[Network]) -> None:
        one, other, *_ = networks
        other = replace(other, territory=one.territory, members=one.members)
        found = only_pair(one, other)
        if one.members:
            assert found.overlap == found.jaccard == found.members.root == [1]

    @FEWER
    @given(network_lists(), st.randoms())
    def test_the_order_of_members_changes_nothing(
        self, networks: list[Network], chance: random.Random
    ) -> None:
        def renamed(names: frozenset[str]) -> frozenset[str]:
            return frozenset(other[each] for each in names)

        letters = sorted("abcdefgh")
        other = dict(zip(letters, chance.sample(letters, len(letters)), strict=True))
        shuffled = [replace(each, members=renamed(each.members)) for each in networks]
        found, again = found_in(networks), found_in(shuffled)
        assert classes_of(found) == classes_of(again)
        np.testing.assert_array_equal(
            found.measures.index.value, again.measures.index.value
        )

    @FEWER
    @given(network_lists(least=2))
    def test_the_index_is_symmetric(self, networks: list[Network]) -> None:
        one, other, *_ = [replace(each, territory="A") for each in networks]
        forth, back = found_in([one, other]), found_in([other, one])
        assert forth.classes.tolist() == back.classes.tolist()
        np.testing.assert_array_equal(
            forth.measures.index.value, back.measures.index.value
        )

    @FEWER
    @given(network_lists(least=2))
    def test_a_member_more_in_both_never_lowers_the_cosine(
        self, networks: list[Network]
    ) -> None:
        one, other, *_ = [
            replace(each, territory="A", members=each.members | {"a"})
            for each in networks
        ]
        more = [replace(each, members=each.members | {"new"}) for each in (one, other)]
        [before], [after] = (
            only_pair(one, other).members.root,
            only_pair(*more).members.root,
        )
        assert after >= before

    @FEWER
    @given(network_lists())
    def test_taking_few_pairs_at_a_time_changes_nothing(
        self, networks: list[Network]
    ) -> None:
        whole = found_in(networks)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(pair_counts, "MOST_PAIRS", 2)
            parts = found_in(networks)
        assert classes_of(parts) == classes_of(whole)
        assert parts.measures.shared.tolist() == whole.measures.shared.tolist()
        assert parts.measures.counts.people.tolist() == (
            whole.measures.counts.people.tolist()
        )


def networks_first(one: Network, networks: list[Network]) -> int:
    """Return when the territory of a network first appears."""
    return [each.territory for each in networks].index(one.territory)


def test_more_codes_than_fit_a_word_are_all_counted() -> None:
    many = frozenset(f"c{n}" for n in range(150))
    one, other = (replace(make_network(name), themes=many, zones=many) for name in "AB")
    other = replace(other, themes=many - {"c0", "c149"})
    measures = only_pair(one, other)
    assert measures.counts.common["themes"] == [148]
    assert measures.counts.common["zones"] == [150]


def test_classes_do_not_depend_on_which_pairs_are_asked_for() -> None:
    found = found_in(worked_example())
    assert classify(found.measures).tolist() == found.classes.tolist()
    assert overlaps(network_table([]), METHOD).classes.tolist() == []


def test_no_more_pairs_are_returned_than_asked_for() -> None:
    table = network_table(worked_example())
    found = len(overlaps(table, METHOD).classes)
    assert len(overlaps(table, METHOD, found).classes) == found
    with pytest.raises(TooManyPairs):
        overlaps(table, METHOD, found - 1)


def test_free_codes_without_end_are_counted_by_territory() -> None:
    networks = [
        make_network(f"N{n}", territory=f"T{n // 2}", themes=f"common own{n} two{n}")
        for n in range(100)
    ]
    measures = found_in(networks).measures
    assert len(measures.table.masks["themes"]) == 1
    assert measures.counts.common["themes"].tolist() == [1] * 50
