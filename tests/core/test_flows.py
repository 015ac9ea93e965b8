"""Method B.9: arcs from what the two ends of a tie report."""

from fractions import Fraction

import pytest

from intersect.analysis.flows import Member, NetworkTies, TieReport, information_arcs
from tests.core.flow_builders import make_ties


def told(*reports):
    return {
        (arc.sender, arc.receiver): (arc.is_confirmed, arc.is_single_report)
        for arc in information_arcs(TieReport(*each) for each in reports)
    }


def test_an_arc_is_there_if_its_sender_or_its_receiver_says_so():
    assert told(("A", "B", True, False)) == {("A", "B"): (False, True)}
    assert told(("B", "A", False, True)) == {("A", "B"): (False, True)}
    assert told(("A", "B", False, False), ("B", "A", False, False)) == {}


def test_an_arc_is_confirmed_if_both_ends_say_so():
    found = told(("A", "B", True, True), ("B", "A", False, True))
    assert found == {("A", "B"): (True, False), ("B", "A"): (False, False)}


def test_an_end_that_said_nothing_does_not_deny():
    # A answers, B leaves that question out: one report, and not a contradicted one.
    assert told(("A", "B", True, None), ("B", "A", True, None)) == {
        ("A", "B"): (False, True),
        ("B", "A"): (False, True),
    }


def test_arcs_come_in_the_order_of_their_names():
    assert list(told(("C", "A", True, True), ("B", "A", True, None))) == [
        ("A", "C"),
        ("B", "A"),
        ("C", "A"),
    ]


def test_the_response_is_the_share_of_the_roster_that_answered():
    assert make_ties("A→B B→C", answered={"A"}).response == Fraction(1, 3)
    assert NetworkTies("Red", (), ()).response is None


@pytest.mark.parametrize(
    ("members", "reports"),
    [
        ("AA", []),
        ("AB", [("A", "C")]),
        ("AB", [("C", "A")]),
        ("AB", [("A", "A")]),
        ("AB", [("A", "B"), ("A", "B")]),
    ],
)
def test_what_contradicts_the_roster_is_no_network(members, reports):
    with pytest.raises(ValueError, match="Red: "):
        NetworkTies(
            "Red",
            tuple(Member(name, "salud", True) for name in members),
            tuple(TieReport(*ends, True, True) for ends in reports),
        )
