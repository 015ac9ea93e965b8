"""Family S of method D.3: its vectors, its cuts, its guards and its cap."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intersect.analysis.flows import Arc
from intersect.analysis.flows_json import flows_report
from intersect.analysis.structure_severity import flows, resource_severities, sinks
from tests.core.flow_builders import (
    CRITERIA,
    WORKED,
    WORKED_SECTORS,
    flows_of,
    make_arcs,
    make_ties,
)

SIX = {name: "salud" if name in "AB" else "social" for name in "ABCDEF"}
TEN = {name: f"sector {name}" for name in "ABCDEFGHIJ"}


def severity(code, arcs, sectors=None, **options):
    return flows_of(arcs, sectors, **options).severities[code]


def in_a_ring(names):
    return [Arc(a, b) for a, b in zip(names, names[1:] + names[:1], strict=True)]


def test_the_worked_example():
    """Method D.5."""
    found = flows_of(WORKED, WORKED_SECTORS)
    assert list(found.severities.values()) == [2, 2, 2, 2, 1, 2]
    assert found.severity == 2
    assert found.isolated_sectors == ("civil",)
    assert sinks(found.structure, CRITERIA) == ("DS",)
    assert (found.reasons, found.is_provisional, found.capped) == ((), False, ())


class TestGuards:
    def test_four_organisations_have_no_structure(self):
        found = flows_of("A→B B→C C→D D→A")
        assert found.reasons == ("few_organisations",)
        assert found.structure is None
        assert set(found.severities.values()) == {None}
        assert found.severity is None
        assert len(found.arcs) == 4

    @pytest.mark.parametrize(
        ("answered", "is_known", "is_provisional"),
        [("ABCD", False, True), ("ABCDE", True, True), ("ABCDEFG", True, False)],
    )
    def test_half_of_the_roster_must_answer_and_less_than_70_percent_is_provisional(
        self, answered, is_known, is_provisional
    ):
        found = flows_of(in_a_ring("ABCDEFGHIJ"), TEN, answered=answered)
        assert (found.reasons == ()) is is_known
        assert (found.severities["SI6"] is not None) is is_known
        assert found.is_provisional is is_provisional

    def test_what_is_not_known_is_null_in_the_report_and_not_zero(self):
        ties = make_ties(in_a_ring("ABCDEFGHIJ"), TEN, answered="ABCD")
        report = flows_report([ties], [flows(ties, CRITERIA)], CRITERIA)
        [network] = report["networks"]
        assert network["reasons"] == ["low_response"]
        told = {key for key, value in network.items() if value is not None}
        assert told == {
            "network",
            "organisations",
            "response",
            "provisional",
            "reasons",
            "arcs",
            "confirmed_arcs",
            "single_report_arcs",
            "severities",
            "capped",
        }

    def test_reciprocity_of_fewer_than_five_dyads_is_not_judged(self):
        assert severity("SI2", "A→B B→C C→D D→E", None) is None
        assert severity("SI2", "A→B B→C C→D D→E E→A", None) == 3


class TestCuts:
    @pytest.mark.parametrize(
        ("connected", "expected"),
        [("ABCDEFGHIJ", 0), ("ABCDEFGHI", 1), ("ABCDEFGH", 2), ("ABCDEFG", 3)],
    )
    def test_isolated_organisations(self, connected, expected):
        # One in ten is no more than .10; all belong to one sector that is not silent.
        one_sector = dict.fromkeys(TEN, "salud")
        assert severity("SI1", in_a_ring(connected), one_sector) == expected

    def test_a_quarter_isolated_is_not_grave_yet(self):
        eight = dict.fromkeys("ABCDEFGH", "salud")
        assert severity("SI1", in_a_ring("ABCDEF"), eight) == 2

    def test_a_whole_sector_isolated_counts_as_moderate_at_least(self):
        assert severity("SI1", in_a_ring("ABCDEFGHI"), TEN) == 2
        assert severity("SI1", in_a_ring("ABCDEFG"), TEN) == 3

    @pytest.mark.parametrize(
        ("returned", "expected"), [(0, 3), (1, 2), (2, 1), (3, 0), (5, 0)]
    )
    def test_one_way_dyads(self, returned, expected):
        # Five dyads: shares of 0, .2, .4, .6 and 1; on a cut the better severity holds.
        back = ["B→A", "C→B", "D→C", "E→D", "A→E"][:returned]
        ring = ["A→B", "B→C", "C→D", "D→E", "E→A"]
        assert severity("SI2", " ".join(ring + back)) == expected

    @pytest.mark.parametrize(
        ("received", "returned", "expected"),
        [
            (2, 0, 0),  # receives from too few to be a sink
            (3, 0, 2),  # returns nothing, but to three only
            (4, 0, 3),
            (3, 1, 2),  # .333
            (3, 2, 1),  # .667 is less than .67
            (4, 2, 1),
            (4, 3, 0),
        ],
    )
    def test_sinks(self, received, returned, expected):
        others = "BCDE"
        arcs = [Arc(name, "A") for name in others[:received]]
        arcs += [Arc("A", name) for name in others[:returned]]
        sectors = dict.fromkeys("ABCDEF", "salud")
        found = flows_of(arcs, sectors)
        assert found.severities["SI3"] == expected
        assert sinks(found.structure, CRITERIA) == (("A",) if expected else ())

    @pytest.mark.parametrize(
        ("tail", "ring", "expected"),
        # 1/11 < .10 <= 1/10; 1/4 and 2/4 on the cuts.
        [(1, 11, 0), (1, 10, 1), (1, 4, 2), (2, 3, 3)],
    )
    def test_articulation(self, tail, ring, expected):
        names = "ABCDEFGHIJKLMN"
        arcs = in_a_ring(names[:ring])
        for place in range(tail):  # leaves hang on A, each a part of its own
            arcs += [Arc("A", names[ring + place])]
        found = flows_of(arcs)
        assert found.structure.articulation == {"A": Fraction(tail, ring + tail - 1)}
        assert found.severities["SI4"] == expected

    @pytest.mark.parametrize(
        ("arcs", "expected"),
        [
            # Freeman: a star of n is 1; a ring has equal betweenness, so 0.
            ("A→B A→C A→D A→E", 3),
            ("A→B B→C C→D D→E E→A", 0),
            # A path of five: b = 0, 1/2, 2/3, 1/2, 0; Σ(2/3 − b)/4 = 5/12.
            ("A→B B→C C→D D→E", 1),
        ],
    )
    def test_concentration(self, arcs, expected):
        assert severity("SI5", arcs) == expected

    @pytest.mark.parametrize(
        ("arcs", "pairs", "expected"),
        [
            ("A→B B→C C→D D→E E→A", 20, 0),
            ("A→B B→C C→D D→A D→E", 16, 0),
            ("A→B B→C C→D D→E", 10, 1),
            ("A→B B→A C→D D→C C→E", 6, 2),
            ("A→B C→D D→E", 4, 3),
        ],
    )
    def test_reach(self, arcs, pairs, expected):
        found = flows_of(arcs)
        assert found.structure.reach == Fraction(pairs, 20)
        assert found.severities["SI6"] == expected


class TestStarByDesign:
    STAR = "A→B A→C A→D A→E A→F"

    @pytest.mark.parametrize("governance", ["lead", "secretariat"])
    def test_what_a_star_shows_anyway_weighs_one_at_most(self, governance):
        found = flows_of(self.STAR, governance=governance)
        assert (found.severities["SI4"], found.severities["SI5"]) == (1, 1)
        assert found.capped == ("SI4", "SI5")
        assert found.severities["SI6"] == 3

    @pytest.mark.parametrize("governance", ["shared", ""])
    def test_other_networks_are_not_spared(self, governance):
        found = flows_of(self.STAR, governance=governance)
        assert (found.severities["SI4"], found.severities["SI5"]) == (3, 3)
        assert found.capped == ()

    def test_a_cap_that_lowers_nothing_is_not_told(self):
        assert flows_of(in_a_ring("ABCDEF"), governance="lead").capped == ()


class TestResources:
    def severities(self, arcs, names="ABCDEF", **options):
        ties = make_ties((), dict.fromkeys(names, "salud"), **options)
        return resource_severities(
            ties.members, make_arcs(arcs), CRITERIA, ties.governance
        )

    def test_the_largest_giver_the_idle_and_the_only_way(self):
        # A gives 3 of 5 arcs; F neither gives nor receives; E hangs on D.
        found = self.severities("A→B A→C A→D B→C D→E")
        assert found == {"SB1": 1, "SB2": 2, "SB3": 3}

    def test_without_arcs_nobody_is_the_largest_giver(self):
        assert self.severities("") == {"SB1": None, "SB2": 3, "SB3": 0}

    def test_few_organisations_or_answers_say_nothing(self):
        nothing = dict.fromkeys(("SB1", "SB2", "SB3"))
        assert self.severities("A→B", "ABCD") == nothing
        assert self.severities("A→B", answered="AB") == nothing

    def test_a_star_by_design_is_capped_too(self):
        assert self.severities("A→B A→C A→D A→E A→F", governance="lead")["SB3"] == 1


arcs_of_six = st.sets(
    st.tuples(st.sampled_from("ABCDEF"), st.sampled_from("ABCDEF")).filter(
        lambda ends: ends[0] != ends[1]
    ),
)


@given(arcs_of_six, st.randoms(use_true_random=False))
def test_the_order_of_organisations_and_reports_changes_nothing(ends, random):
    ties = make_ties([Arc(*each) for each in sorted(ends)], SIX)
    again = replace(
        ties,
        members=tuple(random.sample(ties.members, len(ties.members))),
        reports=tuple(random.sample(ties.reports, len(ties.reports))),
    )
    one, other = (
        flows_report([each], [flows(each, CRITERIA)], CRITERIA)
        for each in (ties, again)
    )
    assert one == other


@given(arcs_of_six, st.permutations("ABCDEF"))
def test_other_names_change_no_severity(ends, others):
    """Betweenness is summed in another order, and may lie on a cut."""
    other = dict(zip("ABCDEF", others, strict=True))
    sectors = dict.fromkeys("ABCDEF", "salud")
    found = flows_of([Arc(*each) for each in ends], sectors)
    renamed = flows_of([Arc(other[a], other[b]) for a, b in ends], sectors)
    assert renamed.severities == found.severities


@given(arcs_of_six, st.sampled_from(["SI1", "SI6"]))
def test_more_arcs_never_make_isolation_or_reach_worse(ends, code):
    """Of the six only these can be said to grow worse arc by arc."""
    by_name = [Arc(*each) for each in sorted(ends)]
    severities = [
        flows_of(by_name[:number], SIX).severities[code]
        for number in range(len(by_name) + 1)
    ]
    assert severities == sorted(severities, reverse=True)
