"""Why a pair of networks is what it is: for any pair, and in words."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given

from intersect.analysis.network import Network
from intersect.analysis.network_comparison import compare_networks
from intersect.analysis.pair_account import account_of, missing_in, pair_digest
from intersect.findings.pair_reasons import reasons
from intersect.language import language
from tests.core.network_builders import (
    FEWER,
    METHOD,
    class_of,
    make_network,
    network_lists,
    worked_example,
)


def why(one: str, other: str, networks: list[Network] | None = None) -> str:
    comparison = compare_networks(networks or worked_example(), (), METHOD)
    account = account_of(comparison, one, other)
    return " ".join(map(language("en").text, reasons(account)))


REDUNDANT = ("probable", "possible", "parallel", "complementary")


@FEWER
@given(network_lists(least=2))
def test_a_pair_has_the_class_whose_conditions_it_fulfils(
    networks: list[Network],
) -> None:
    comparison = compare_networks(networks, (), METHOD)
    reported = {
        frozenset((each.a.network, each.b.network)): each.kind
        for each in comparison.pairs()
    }
    for one, other in combinations(networks, 2):
        if one.territory != other.territory:
            continue
        account = account_of(comparison, one.network, other.network)
        kind = account.pair.kind
        assert kind == reported.get(frozenset((one.network, other.network)), "none")
        lacking = {each: account.unmet(each) for each in REDUNDANT}
        if kind in REDUNDANT:
            before = REDUNDANT[: REDUNDANT.index(kind)]
            assert not lacking[kind]
            assert all(lacking[each] for each in before)
        elif kind == "none":
            assert all(lacking.values())


def test_a_pair_that_is_not_reported_has_its_figures_too() -> None:
    networks = [make_network("A"), make_network("B", members="z", themes="ambiente")]
    assert class_of(*networks) == "none"
    pair = account_of(compare_networks(networks, (), METHOD), "A", "B").pair
    assert (pair.kind, pair.shared, pair.m, pair.index) == ("none", 0, 0, 0)
    assert pair.bicm_p is None


def test_of_a_pair_that_is_reported_chance_is_told_as_well() -> None:
    comparison = compare_networks(worked_example(), (), METHOD)
    account = account_of(comparison, "N2", "N1")
    assert account.pair.bicm_p == pytest.approx(0.4683, abs=5e-5)  # method C.6


@pytest.mark.parametrize(("one", "other"), [("N1", "N1"), ("N1", "N9")])
def test_networks_that_were_not_compared_have_no_account(one: str, other: str) -> None:
    comparison = compare_networks(worked_example(), (), METHOD)
    with pytest.raises(KeyError):
        account_of(comparison, one, other)


def test_networks_of_two_territories_have_no_account() -> None:
    networks = [make_network("A"), make_network("B", territory="Lota")]
    with pytest.raises(KeyError):
        account_of(compare_networks(networks, (), METHOD), "A", "B")


class TestTheReasonsInWords:
    def test_of_a_probable_redundancy(self) -> None:
        assert why("N1", "N2") == "They reach all that a probable redundancy takes."

    def test_of_a_possible_one_what_it_lacks_to_be_probable(self) -> None:
        said = why("N1", "N3")  # R = .5747, m = .8018, 6 shared: method C.6
        assert "“Probable redundancy” it lacks" in said
        assert "an index of" not in said
        assert "redundancy index of at least 0.60 (it is 0.57)" in said
        assert "members alike" not in said

    def test_of_complementary_networks_what_is_apart(self) -> None:
        said = why("N1", "N7")
        assert "sharing members is on purpose" in said
        assert "They have nothing in common in: functions." in said

    def test_of_a_declared_part(self) -> None:
        assert "declared as a part" in why("N1", "N5")

    def test_of_a_part_that_is_one_by_its_members(self) -> None:
        assert "Nearly all institutions of the smaller one" in why("N3", "N5")

    def test_of_a_pair_that_is_nothing(self) -> None:
        said = why("N5", "N6")
        assert "at least 2 institutions in both (there are 1)" in said
        assert "“Parallel” it lacks" in said

    def test_of_parallel_networks(self) -> None:
        apart = [make_network("A"), make_network("B", members="w x y z")]
        assert "hardly share members" in why("A", "B", apart)

    def test_of_a_network_that_does_not_meet_which_it_is(self) -> None:
        asleep = [make_network("A"), make_network("B", is_active=False)]
        assert why("A", "B", asleep).startswith("“B” has not met in the last 6 months.")

    def test_of_an_incomplete_profile_what_is_missing_where(self) -> None:
        empty = make_network("B", themes="", zones="")
        said = why("A", "B", [make_network("A"), empty])
        assert said.startswith("Of “B” these are not filled in: themes and zones.")
        assert "“A”" not in said


def test_what_is_missing_is_told_in_the_order_of_the_form() -> None:
    assert missing_in(Network("T", "N")) == (
        *("members", "themes", "populations", "functions", "zones"),
    )
    assert missing_in(make_network()) == ()


class TestTheDigest:
    one, other = make_network("A"), make_network("B", members="a b c d e")

    def digest(self, one: Network, other: Network) -> str:
        [pair] = compare_networks([one, other], (), METHOD).pairs()
        return pair_digest(pair, METHOD.digest)

    def test_it_does_not_depend_on_the_order_of_the_networks(self) -> None:
        assert self.digest(self.one, self.other) == self.digest(self.other, self.one)

    @pytest.mark.parametrize(
        "changed",
        [
            {"members": frozenset("abcx")},
            {"themes": frozenset({"salud", "ambiente"})},
            {"populations": frozenset({"ninez", "mujeres"})},
            {"functions": frozenset({"coordinar", "formar"})},
            {"zones": frozenset({"Z1", "Z2"})},
            {"parent": "B"},
            {"is_active": False},
            {"is_mandated": True},
        ],
    )
    def test_it_changes_with_all_that_decides(self, changed: dict[str, object]) -> None:
        changed_one = replace(self.one, **changed)
        assert self.digest(changed_one, self.other) != self.digest(self.one, self.other)

    @pytest.mark.parametrize(
        "changed", [{"people": frozenset("pq")}, {"name": "Mesa"}, {"purpose": "Sí."}]
    )
    def test_it_stays_with_what_is_only_said_beside(
        self, changed: dict[str, object]
    ) -> None:
        changed_one = replace(self.one, **changed)
        assert self.digest(changed_one, self.other) == self.digest(self.one, self.other)

    def test_it_changes_with_the_method(self) -> None:
        [pair] = compare_networks([self.one, self.other], (), METHOD).pairs()
        assert pair_digest(pair, "1") != pair_digest(pair, "2")
