"""The three families together: method D.4 and the worked example D.5."""

from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intersect.analysis.combination import combine, profile_severity
from intersect.analysis.fact_severity import assess, facts_severity
from intersect.analysis.facts import Fact, readings
from tests.core.analysis_builders import make_red_demo_7, make_uniform, scored_quickly
from tests.core.flow_builders import CRITERIA, WORKED, WORKED_SECTORS, flows_of


@pytest.mark.parametrize(
    ("families", "severity", "sources"),
    [
        ((None, None, None), None, 0),
        ((0, None, None), 0, 0),
        ((1, None, None), 1, 1),
        ((1, 1, 1), 1, 3),
        ((2, 1, 1), 2, 3),
        ((2, 2, None), 3, 2),
        ((None, 2, 2), 3, 2),
        ((2, 0, 2), 3, 2),
        ((3, 0, 0), 3, 1),
        ((0, 0, 0), 0, 0),
    ],
)
def test_the_gravest_decides_and_two_moderate_make_it_grave(
    families, severity, sources
):
    profile, facts, structure = families
    found = combine("INF", CRITERIA, profile=profile, facts=facts, structure=structure)
    assert (found.severity, found.sources) == (severity, sources)
    assert (found.profile, found.facts, found.structure) == families


@pytest.mark.parametrize(
    ("severity", "is_listed", "is_printed"),
    [
        (None, False, False),
        (0, False, False),
        (1, True, False),
        (2, True, True),
        (3, True, True),
    ],
)
def test_slight_ones_are_listed_and_moderate_ones_printed(
    severity, is_listed, is_printed
):
    found = combine("INF", CRITERIA, facts=severity)
    assert (found.is_listed, found.is_printed) == (is_listed, is_printed)


def test_who_can_resolve_it_stands_beside_it():
    assert combine("PRE", CRITERIA, facts=2, resolver="ministry").resolver == "ministry"
    assert combine("PRE", CRITERIA, facts=2).resolver is None


def test_a_graver_family_never_makes_the_bottleneck_less_grave():
    severities = (None, 0, 1, 2, 3)
    for families in product(severities, repeat=3):
        before = combine("INF", CRITERIA, **named(families))
        for place, each in enumerate(families):
            if each is None or each == 3:
                continue
            graver = (*families[:place], each + 1, *families[place + 1 :])
            after = combine("INF", CRITERIA, **named(graver))
            assert before.severity <= after.severity
            assert before.sources <= after.sources


def named(families):
    return dict(zip(("profile", "facts", "structure"), families, strict=True))


@given(st.permutations([None, 0, 1, 2, 3]))
def test_which_family_says_it_does_not_matter(severities):
    one, two = severities[:3], sorted(severities[:3], key=str)
    first, second = (combine("INF", CRITERIA, **named(each)) for each in (one, two))
    assert (first.severity, first.sources) == (second.severity, second.sources)


class TestWorkedExample:
    """Method D.5: «Red demo 7», its flows, its registers, its funders."""

    @pytest.fixture
    def demo(self):
        return scored_quickly(make_red_demo_7())

    def facts(self, of, *told):
        return facts_severity(assess(readings(told), CRITERIA), of, CRITERIA)

    def test_the_profile(self, demo):
        severities = {code: profile_severity(demo, code) for code in demo.dimensions}
        assert severities == {"OBJ": 0, "PLA": 0, "PRE": 2, "INF": 1, "EVA": 1}

    def test_information_is_grave_with_three_sources(self, demo):
        found = combine(
            "INF",
            CRITERIA,
            profile=profile_severity(demo, "INF"),
            facts=self.facts(
                "INF",
                Fact("FI1", {"systems": 3}, "acta"),
                Fact("FI2", {"of_ten": 3}, "acta"),
            ),
            structure=flows_of(WORKED, WORKED_SECTORS).severity,
        )
        assert (found.profile, found.facts, found.structure) == (1, 2, 2)
        assert (found.severity, found.sources) == (3, 3)

    def test_the_budget_is_grave_with_one_dominant_funder(self, demo):
        funders = Fact("FP7", {"amounts": [0.8, 0.1, 0.1]}, "balance")
        found = combine(
            "PRE",
            CRITERIA,
            profile=profile_severity(demo, "PRE"),
            facts=self.facts("PRE", funders),
        )
        assert (found.profile, found.facts, found.structure) == (2, 2, None)
        assert (found.severity, found.sources) == (3, 2)


def test_a_network_with_a_missing_dimension_has_no_profile():
    missing = {f"EVA{number}": "NNN" for number in range(1, 6)}
    found = scored_quickly(
        make_uniform("22022", ("salud", "educacion", "social"), **missing)
    )
    assert found.level == 2
    assert profile_severity(found, "PRE") is None


def test_at_the_top_nothing_holds_the_network_back():
    found = scored_quickly(make_uniform("33333", ("salud", "educacion", "social")))
    assert profile_severity(found, "PRE") == 0
    assert found.index == Fraction(100)
