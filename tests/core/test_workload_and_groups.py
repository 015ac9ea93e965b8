"""Loads of people, groups of redundant networks and what is said of a pair."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given

from intersect.analysis.linkage import redundant_groups
from intersect.analysis.network import Network
from intersect.analysis.network_comparison import Pair, compare_networks
from intersect.analysis.workload import loads
from tests.core.network_builders import (
    FEWER,
    METHOD,
    found_in,
    make_network,
    network_lists,
    worked_example,
)


def vector() -> list[Network]:
    """Return the networks of method C.4."""
    return [
        make_network("N1", people="p1 p2 p3", hours=Fraction(4)),
        make_network("N2", people="p1 p2 p4", hours=Fraction(3)),
        make_network("N3", people="p1 p4", hours=Fraction(2)),
    ]


def pair(one: Network, other: Network) -> Pair:
    [found] = compare_networks([one, other], (), METHOD).pairs()
    return found


class TestLoads:
    def test_the_published_vector(self) -> None:
        found = {each.person: each for each in loads(vector(), METHOD)}
        assert {name: each.hours for name, each in found.items()} == {
            "p1": 9,
            "p2": 7,
            "p3": 4,
            "p4": 5,
        }
        assert {name: each.networks for name, each in found.items()} == {
            "p1": 3,
            "p2": 2,
            "p3": 1,
            "p4": 2,
        }
        flags = [each.flag for each in found.values()]
        assert flags == ["warning", "none", "none", "none"]

    def test_what_merging_releases(self) -> None:
        found = {(p.a.network, p.b.network): p for p in _pairs(vector())}
        assert found["N1", "N2"].hours_released == 6
        assert found["N1", "N3"].hours_released == 2
        assert found["N2", "N3"].hours_released == 4

    @pytest.mark.parametrize(
        ("hours", "networks", "flag"),
        [
            ("15.99", 1, "warning"),
            ("16", 1, "sobrecarga"),
            ("7.99", 1, "none"),
            ("8", 1, "warning"),
            ("1.6", 10, "sobrecarga"),
            ("1", 4, "sobrecarga"),
            ("1", 3, "warning"),
            ("2.7", 3, "warning"),
        ],
    )
    def test_flags_on_and_beside_their_thresholds(
        self, hours: str, networks: int, flag: str
    ) -> None:
        each = make_network(people="ana", hours=Fraction(hours))
        [load] = loads([each] * networks, METHOD)
        assert load.flag == flag

    def test_a_person_is_the_same_in_every_territory(self) -> None:
        one, other = (
            make_network(territory=place, people="ana", hours=Fraction(5))
            for place in ("Buin", "Paine")
        )
        [load] = loads([one, other], METHOD)
        assert (load.hours, load.networks, load.flag) == (10, 2, "warning")

    def test_hours_that_are_not_known_are_not_zero(self) -> None:
        unknown = make_network(people="ana")
        known = make_network(people="ana", hours=Fraction(16))
        [load] = loads([unknown], METHOD)
        assert (load.hours, load.flag) == (None, None)
        [load] = loads([unknown, known], METHOD)
        assert (load.hours, load.flag) == (None, "sobrecarga")

    def test_a_network_that_does_not_meet_takes_nothing(self) -> None:
        asleep = make_network(people="ana", hours=Fraction(9), is_active=False)
        assert loads([asleep], METHOD) == []

    def test_nothing_is_released_where_nobody_sits_in_both(self) -> None:
        one, other = make_network("A", people="ana"), make_network("B", people="eva")
        assert pair(one, other).hours_released == 0
        assert pair(one, replace(other, people=one.people)).hours_released is None
        assert pair(one, replace(other, people=frozenset())).hours_released is None


def _pairs(networks: list[Network]) -> list[Pair]:
    return list(compare_networks(networks, (), METHOD).pairs())


def groups(networks: list[Network]) -> list[list[str]]:
    found = found_in(networks)
    rows = found.measures.table.networks
    return [[rows[n].network for n in group] for group in redundant_groups(found)]


class TestGroups:
    def test_the_worked_example_has_one(self) -> None:
        assert groups(worked_example()) == [["N1", "N2"]]

    def test_a_chain_is_not_one_group(self) -> None:
        """A~B and B~C share 6 of 8 members, A and C 4 of 8: with R below .60."""
        chain = [
            make_network("A", members="a b c d e f g h", zones="1 2 3 4"),
            make_network("B", members="c d e f g h i j", zones="1 2 3 4"),
            make_network("C", members="e f g h i j k l", zones="1 2 x y"),
        ]
        chain[1] = replace(chain[1], zones=frozenset("1234xy"))
        assert groups(chain) == [["A", "B"]]
        # The pair that is more redundant comes first, whatever its name.
        chain[2] = replace(chain[2], members=frozenset("cdefghijk"))
        assert groups(chain) == [["B", "C"]]

    def test_of_pairs_as_redundant_the_first_names_go_together(self) -> None:
        one, two, three = (
            make_network(name, members=members, zones=zones)
            for name, members, zones in (
                ("C", "a b c d", "1 2"),
                ("A", "a b c d", "1 2 3 4"),
                ("B", "a b c d", "3 4"),
            )
        )
        assert groups([one, two, three]) == [["A", "B"]]
        assert groups([three, two, one]) == [["A", "B"]]

    def test_groups_of_several_territories_do_not_meet(self) -> None:
        names = ["A", "B", "C", "D"]
        networks = [make_network(n, territory=n in "AC" and "x" or "y") for n in names]
        assert groups(networks) == [["A", "C"], ["B", "D"]]

    @FEWER
    @given(network_lists())
    def test_all_pairs_of_a_group_are_redundant(self, networks: list[Network]) -> None:
        comparison = compare_networks(networks, (), METHOD)
        probable = {
            frozenset((each.a.network, each.b.network))
            for each in comparison.pairs()
            if each.kind == "probable"
        }
        for group in comparison.groups:
            assert len(group) > 1
            rest = list(group)
            while rest:
                one = rest.pop()
                assert all(
                    frozenset((one.network, n.network)) in probable for n in rest
                )
        grouped = [each for group in comparison.groups for each in group]
        assert len(grouped) == len(set(grouped))
        if probable:
            assert comparison.groups


class TestWhatIsSaidBesideAClass:
    def test_a_subgroup_may_repeat_what_the_larger_network_does(self) -> None:
        larger = make_network("A", functions="f g h")
        subgroup = make_network("B", parent="A", functions="f g")
        assert pair(larger, subgroup).notes[0] == "repeats_larger"
        subgroup = replace(subgroup, functions=frozenset("f"))
        assert pair(larger, subgroup).notes == ()

    def test_two_networks_that_rules_require(self) -> None:
        one, other = (make_network(name, is_mandated=True) for name in "AB")
        found = pair(one, other)
        assert found.kind == "probable"
        assert "mandated" in found.notes
        assert "mandated" not in pair(one, replace(other, is_mandated=False)).notes

    def test_in_a_small_territory_sharing_members_is_inevitable(self) -> None:
        one, other = make_network("A"), make_network("B")
        assert "few_organisations" in pair(one, other).notes
        twelve = replace(one, members=frozenset("abcdefghijkl"))
        assert "few_organisations" in pair(twelve, twelve).notes
        thirteen = replace(one, members=frozenset("abcdefghijklm"))
        assert "few_organisations" not in pair(thirteen, thirteen).notes

    def test_the_same_people_meet_from_a_half_on(self) -> None:
        one = make_network("A", people="ana eva luz sol")
        two_of_four = make_network("B", people="ana eva iris nora olga")
        assert "same_people" in pair(one, two_of_four).notes
        two_of_five = replace(one, people=one.people | {"paz"})
        assert "same_people" not in pair(two_of_five, two_of_four).notes

    def test_more_than_chance(self) -> None:
        """Six of 66 organisations twice, and none of the others ever meets another."""
        one, other = (make_network(name, members="a b c d e f") for name in "AB")
        rest = [
            make_network(f"R{n}", members=f"x{n} y{n} z{n} u{n} v{n} w{n}")
            for n in range(10)
        ]
        found = {(p.a.network, p.b.network): p for p in _pairs([one, other, *rest])}
        assert found["A", "B"].bicm_q < 0.05
        assert "beyond_chance" in found["A", "B"].notes
        assert "beyond_chance" not in pair(one, other).notes


def test_what_is_not_known_is_none() -> None:
    one, other = make_network("A"), make_network("B", members="", zones="", themes="")
    found = pair(one, other)
    assert found.kind == "no_profile"
    unknown = (found.jaccard, found.overlap, found.a_in_b, found.m, found.theta)
    assert (*unknown, found.t, found.index, found.bicm_p, found.bicm_q) == (None,) * 9
    assert (found.shared, found.pi, found.phi) == (0, 1, 1)
