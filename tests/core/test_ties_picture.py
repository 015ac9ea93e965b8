"""The picture of ties: nothing covers anything, and the same ties give the same."""

from itertools import combinations
from math import hypot

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intersect.analysis.flows import Arc
from intersect.analysis.roster import StrengthReport, TieStrength, tie_strengths
from intersect.report.ties_picture import ties_picture
from tests.core.flow_builders import CRITERIA, WORKED, make_arcs

LETTER, HIGH = 5.9, 11


def picture(names, arcs, strengths=(), **options):
    return ties_picture(
        names,
        arcs,
        strengths,
        seed=CRITERIA.graph_seed,
        named=CRITERIA.graph_named,
        **options,
    )


def many(count):
    """Return institutions in a ring, with a hub, and one in ten without ties."""
    names = [f"Institución de prueba {number:02}" for number in range(count)]
    tied = names[: max(4, count - count // 10)]
    ring = zip(tied, tied[1:] + tied[:1], strict=True)
    pairs = {*ring, *((each, tied[0]) for each in tied[1:])}
    return names, [Arc(*each, is_confirmed=len(each[0]) % 2 == 0) for each in pairs]


def boxes(drawn):
    """Return what is covered: circles, and each line of a name."""
    for node in drawn.nodes:
        r = drawn.radius
        yield node.x - r, node.y - r, node.x + r, node.y + r
        for line in node.label:
            wide = len(line.text) * LETTER
            left = line.x - (wide / 2 if line.anchor == "middle" else 0)
            yield left, line.y - HIGH + 3, left + wide, line.y + 2
            assert line.ground[0] <= left < left + wide <= line.ground[2]


@pytest.mark.parametrize("count", [5, 7, 10, 20, 60])
def test_no_circle_or_name_covers_another(count):
    drawn = picture(*many(count))
    assert len(drawn.nodes) == count
    for one, other in combinations(boxes(drawn), 2):
        apart = (
            one[2] <= other[0]
            or other[2] <= one[0]
            or one[3] <= other[1]
            or other[3] <= one[1]
        )
        assert apart, (one, other)


@pytest.mark.parametrize("count", [5, 20, 60])
def test_everything_lies_in_the_frame(count):
    drawn = picture(*many(count))
    for left, top, right, foot in boxes(drawn):
        assert left >= 0
        assert top >= 0
        assert right <= drawn.width
        assert foot <= drawn.height


def test_few_have_their_names_and_many_only_numbers():
    names, arcs = many(5)
    assert picture(names, arcs).is_named
    assert not picture(*many(20)).is_named


def test_the_worked_example_has_the_isolated_one_below_the_others():
    names = ["CS", "HO", "ED", "DS", "PI", "PO", "JV"]
    drawn = picture(names, make_arcs(WORKED), only_ways=("CS", "DS"))
    alone = [node for node in drawn.nodes if node.is_isolated]
    assert [node.name for node in alone] == ["JV"]
    assert all(node.y < drawn.foot < alone[0].y for node in drawn.nodes[:-1])
    assert [line.text for line in alone[0].label] == ["JV"]
    assert [n.name for n in drawn.nodes if n.is_only_way] == ["CS", "DS"]
    assert [n.number for n in drawn.nodes] == list(range(1, 8))


def test_arrows_point_at_whoever_receives():
    drawn = picture(["A", "B", "C"], [Arc("A", "B", is_confirmed=True), Arc("B", "C")])
    where = {node.name: (node.x, node.y) for node in drawn.nodes}
    first, second = drawn.arcs
    assert (first.is_confirmed, second.is_confirmed) == (True, False)
    tip = tuple(map(float, first.head[1:].split("L")[0].split()))
    assert hypot(tip[0] - where["B"][0], tip[1] - where["B"][1]) == pytest.approx(
        drawn.radius + 1, abs=0.2
    )


def test_opposite_arrows_stand_side_by_side():
    drawn = picture(["A", "B"], [Arc("A", "B"), Arc("B", "A")])
    ends = {frozenset(each.path[1:].split("L")) for each in drawn.arcs}
    assert len(ends) == 2


def test_width_is_frequency_and_tone_is_intensity():
    strengths = [
        TieStrength("A", "B", 1, 4, is_single_report=False),
        TieStrength("B", "C", 3, 1, is_single_report=False),
    ]
    often, rarely = picture(["A", "B", "C"], [], strengths).ties[::-1]
    assert often.width > rarely.width
    assert often.tone > rarely.tone  # the lighter one: fewer work closely


def test_without_any_tie_all_stand_in_rows():
    drawn = picture([f"I{n}" for n in range(30)], [])
    assert len({node.y for node in drawn.nodes}) == 3
    assert drawn.arcs == ()


@settings(max_examples=15, deadline=None)
@given(st.randoms(use_true_random=False))
def test_the_order_of_institutions_and_arcs_moves_nobody(random):
    names, arcs = many(12)
    first = {n.name: (n.x, n.y) for n in picture(names, arcs).nodes}
    mixed_names, mixed_arcs = list(names), list(arcs)
    random.shuffle(mixed_arcs)
    tied = mixed_names[:11]
    random.shuffle(tied)
    again = {n.name: (n.x, n.y) for n in picture([*tied, names[11]], mixed_arcs).nodes}
    assert again == first


class TestStrengths:
    def test_of_two_reports_the_lower_counts_and_never_is_no_tie(self):
        found = tie_strengths(
            [
                StrengthReport("A", "B", 3, 2),
                StrengthReport("B", "A", 1, 4),
                StrengthReport("A", "C", 0),
                StrengthReport("C", "B", 2),
                StrengthReport("B", "C", None),
            ]
        )
        assert found == (
            TieStrength("A", "B", 1, 2, is_single_report=False),
            TieStrength("B", "C", 2, None, is_single_report=True),
        )

    @given(st.permutations([("A", "B", 1), ("B", "A", 3), ("C", "A", 2)]))
    def test_the_order_of_reports_changes_nothing(self, reports):
        found = tie_strengths(StrengthReport(*each) for each in reports)
        assert [(t.first, t.second, t.frequency) for t in found] == [
            ("A", "B", 1),
            ("A", "C", 2),
        ]
