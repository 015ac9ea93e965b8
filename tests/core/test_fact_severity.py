"""Family F of method D.2: every cut, sources, estimates, national rules."""

from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from intersect.analysis.combination import combine
from intersect.analysis.fact_severity import (
    assess,
    facts_severity,
    national_indicators,
    prevalence,
)
from intersect.analysis.facts import Reading
from intersect.analysis.severity_scale import Coded, Outside, Spread
from tests.core.flow_builders import CRITERIA

TABLE = {
    # The values of each severity 0-3; on a cut, and just beside it.
    "FB1": (["0.25", "1"], ["0.10", "0.249"], ["0.01", "0.099"], ["0", "0.009"]),
    "FB4a": (["0.90", "1"], ["0.75", "0.899"], ["0.50", "0.749"], ["0", "0.499"]),
    "FB4b": (["0", "15"], ["15.5", "30"], ["30.5", "60"], ["60.5", "365"]),
    "FB5": (
        ["0.95", "1", "1.049"],
        ["0.90", "0.949", "1.05", "1.099"],
        ["0.85", "0.899", "1.10", "1.149"],
        ["0.849", "0", "1.15", "2"],
    ),
    "FB6": (["0", "0.499"], ["0.50", "0.699"], ["0.70", "0.899"], ["0.90", "1"]),
    "FB7": (["0.2", "0.499"], ["0.50", "0.669"], ["0.67", "0.799"], ["0.80", "1"]),
    "FB8": (["24", "36"], ["12", "23.9"], ["6", "11.9"], ["0", "5.9"]),
    "FI1": (["1"], ["2"], ["3"], ["4", "9"]),
    "FI2": (["0", "0.04"], ["0.05", "0.2"], ["0.25", "0.4"], ["0.50", "1"]),
    "FI3": (["0.75", "1"], ["0.50", "0.74"], ["0.25", "0.49"], ["0", "0.24"]),
    "FI5": (["0", "7"], ["7.5", "30"], ["30.5", "90"], ["90.5"]),
    "FT": (["0", "0.09"], ["0.10", "0.19"], ["0.20", "0.39"], ["0.40", "1"]),
}
CODES = {
    "FB2": {"network": 0, "several": 1, "one": 2, "central": 3},
    "FB3": {"after": 0, "no_plan": 2, "before": 3},
    "FI4": {"weekly": 0, "monthly": 1, "quarterly": 2, "rarely": 3},
    "FI6": {"applied": 0, "not_applied": 1, "in_preparation": 2, "none": 3},
}
SHARES = [
    ([".24", "0"], 0),
    ([".25", "0"], 1),
    ([".49", ".49"], 1),
    ([".50", "0"], 2),
    ([".50", ".50"], 3),
    (["1", "1", "1"], 3),
]


def severity_of(indicator, value):
    [found] = assess([Reading(indicator, value, "acta")], CRITERIA)
    return found.severity


@pytest.mark.parametrize(
    ("indicator", "value", "expected"),
    [
        (indicator, value, severity)
        for indicator, by_severity in TABLE.items()
        for severity, values in enumerate(by_severity)
        for value in values
    ],
)
def test_the_cuts_of_the_table(indicator, value, expected):
    assert severity_of(indicator, Fraction(value)) == expected


@pytest.mark.parametrize("indicator", CODES)
def test_the_answers_of_closed_lists(indicator):
    for code, expected in CODES[indicator].items():
        assert severity_of(indicator, code) == expected
    with pytest.raises(ValueError, match="none of"):
        severity_of(indicator, "otro")


@pytest.mark.parametrize("indicator", ["FB9", "FI9"])
@pytest.mark.parametrize(("shares", "expected"), SHARES)
def test_not_knowing(indicator, shares, expected):
    assert severity_of(indicator, tuple(map(Fraction, shares))) == expected


def test_the_table_is_tested_as_a_whole():
    assert {*TABLE, *CODES, "FB9", "FI9"} == set(CRITERIA.facts)


def of_budget(*readings, national=()):
    return facts_severity(assess(readings, CRITERIA, national), "PRE", CRITERIA)


GRAVE = Reading("FB7", Fraction(4, 5), "balance")
MODERATE = Reading("FB8", Fraction(6), "decreto")


def test_one_bad_figure_alone_is_not_grave():
    """Method D.5: FB7 = 3, documented, alone: sF = 2."""
    assert of_budget(GRAVE) == 2


def test_two_documented_figures_can_be_grave():
    assert of_budget(GRAVE, MODERATE) == 3
    assert of_budget(MODERATE, Reading("FB6", Fraction(4, 5), "balance")) == 2
    assert of_budget(GRAVE, Reading("FB8", Fraction(12), "decreto")) == 2


def test_an_estimate_weighs_two_at_most_and_does_not_confirm():
    guess = Reading("FB2", "central", "acta", is_estimated=True)
    assert of_budget(guess) == 2
    assert of_budget(GRAVE, guess) == 2
    assert of_budget(GRAVE, guess, MODERATE) == 3


def test_what_has_no_source_does_not_count():
    assert of_budget(Reading("FB2", "central")) is None
    assert of_budget(Reading("FB2", "central"), Reading("FB1", 1, "balance")) == 0


def test_no_facts_are_no_data_and_not_zero():
    assert of_budget() is None
    assert of_budget(Reading("FI6", "none", "acta")) is None


def test_what_a_national_rule_imposes_is_listed_and_gives_no_severity():
    found = assess([GRAVE, MODERATE], CRITERIA, {"FB7"})
    assert [(each.indicator, each.is_national) for each in found] == [
        ("FB7", True),
        ("FB8", False),
    ]
    assert facts_severity(found, "PRE", CRITERIA) == 2
    assert of_budget(GRAVE, national={"FB7"}) is None


def test_annual_budgets_count_as_national_in_the_second_half_of_the_year():
    conditions = [CRITERIA.national["annual_budget"]]
    assert national_indicators(conditions, 6) == set()
    assert national_indicators(conditions, 7) == {"FB8"}
    always = [*conditions, CRITERIA.national["sole_funder"]]
    assert national_indicators(always, 12) == {"FB7", "FB8"}
    assert national_indicators(always, 1) == {"FB7"}


def test_prevalence_is_among_those_with_a_source():
    networks = [
        assess([GRAVE, MODERATE], CRITERIA, {"FB7"}),
        assess([Reading("FB7", Fraction(1, 5), "balance")], CRITERIA),
        assess([Reading("FB7", Fraction(1), "")], CRITERIA),
        (),
    ]
    assert prevalence(networks) == {"FB7": Fraction(1, 2), "FB8": 1}


@pytest.mark.parametrize(
    "readings", [[Reading("FX", Fraction(1))], [MODERATE, MODERATE]]
)
def test_unknown_or_repeated_indicators_are_refused(readings):
    with pytest.raises(ValueError, match="indicator"):
        assess(readings, CRITERIA)


SOURCED = st.sampled_from(["", "acta"])


def values_of(scale):
    numbers = st.fractions(0, 100, max_denominator=200) | st.fractions(
        0, 2, max_denominator=200
    )
    match scale:
        case Coded():
            return st.sampled_from(list(scale.severities))
        case Spread():
            return st.lists(numbers, max_size=6).map(tuple)
        case _:
            return numbers


def worse(indicator):
    """Pairs of values of an indicator, the second no better than the first."""
    scale = CRITERIA.facts[indicator].scale
    pairs = st.tuples(values_of(scale), values_of(scale))
    match scale:
        case Coded():
            order = scale.severities.__getitem__
        case Spread():
            # More is worse, item by item.
            return st.lists(
                st.tuples(st.fractions(0, 1), st.fractions(0, 1)).map(sorted),
                max_size=6,
            ).map(lambda each: (tuple(a for a, _ in each), tuple(b for _, b in each)))
        case Outside():
            # Both on the same side of what was assigned, the second further away.
            def order(value):
                return abs(value - 1)

            pairs = pairs.filter(lambda two: (two[0] < 1) == (two[1] < 1))
        case _:
            low_is_bad = indicator in {"FB1", "FB4a", "FB8", "FI3"}

            def order(value):
                return -value if low_is_bad else value

    return pairs.map(lambda two: tuple(sorted(two, key=order)))


@given(st.data())
def test_no_bottleneck_gets_less_grave_when_one_of_its_facts_gets_worse(data):
    codes = data.draw(st.lists(st.sampled_from(sorted(CRITERIA.facts)), unique=True))
    assume(codes)
    before, after = [], []
    changed = data.draw(st.sampled_from(codes))
    for code in codes:
        one, two = data.draw(worse(code))
        document = data.draw(SOURCED)
        is_estimated = data.draw(st.booleans())
        before.append(Reading(code, one, document, is_estimated))
        after.append(
            Reading(code, two if code == changed else one, document, is_estimated)
        )
    others = {
        family: data.draw(st.sampled_from([None, 0, 1, 2, 3]))
        for family in ("profile", "structure")
    }
    for of in ("PRE", "INF", "TER"):
        facts = [
            facts_severity(assess(each, CRITERIA), of, CRITERIA)
            for each in (before, after)
        ]
        was, becomes = (
            combine(of, CRITERIA, facts=each, **others).severity for each in facts
        )
        for one, two in (facts, (was, becomes)):
            assert (one is None) is (two is None)
            assert (one or 0) <= (two or 0)


@given(st.permutations(sorted(TABLE)), st.randoms(use_true_random=False))
def test_the_order_of_facts_changes_nothing(order, random):
    readings = [
        Reading(code, Fraction(random.choice(TABLE[code][random.randrange(4)])), "acta")
        for code in sorted(TABLE)
    ]
    by_code = {each.indicator: each for each in readings}
    again = [by_code[code] for code in order]
    assert assess(again, CRITERIA) == assess(readings, CRITERIA)
