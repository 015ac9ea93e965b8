"""From the answers of factual sheets to indicators: method B.2–B.4 and D.2."""

import doctest
from decimal import Decimal
from fractions import Fraction

import pytest

from intersect.analysis import facts
from intersect.analysis.facts import (
    Fact,
    asymmetry,
    concentration,
    idle_zones,
    readings,
    unawareness,
)


def measured(question, **answer):
    return {each.indicator: each.value for each in readings([Fact(question, answer)])}


@pytest.mark.parametrize(
    ("question", "answer", "values"),
    [
        ("FP1", {"total": 1000, "joint": 250}, {"FB1": Fraction(1, 4)}),
        ("FP1", {"total": 0, "joint": 0}, {}),
        ("FP2", {"code": "one"}, {"FB2": "one"}),
        ("FP3", {"code": "before"}, {"FB3": "before"}),
        (
            "FP4",
            {"committed": 4, "on_time": 3, "median_delay": 30.5},
            {"FB4a": Fraction(3, 4), "FB4b": Fraction(61, 2)},
        ),
        ("FP4", {"committed": 4, "on_time": 4}, {"FB4a": 1}),
        ("FP4", {"committed": 0, "on_time": 0}, {}),
        ("FP5", {"assigned": 200, "executed": 210}, {"FB5": Fraction(21, 20)}),
        ("FP5", {"assigned": 0, "executed": 210}, {}),
        ("FP6", {"percent": Decimal(70)}, {"FB6": Fraction(7, 10)}),
        ("FP7", {"amounts": [0.8, 0.1, 0.1]}, {"FB7": Fraction(4, 5)}),
        ("FP7", {"amounts": []}, {}),
        ("FP8", {"months": 6}, {"FB8": 6}),
        ("FI1", {"systems": 3}, {"FI1": 3}),
        ("FI2", {"of_ten": 3}, {"FI2": Fraction(3, 10)}),
        ("FI3", {"systems": 4, "passing": 3}, {"FI3": Fraction(1, 2)}),
        ("FI3", {"systems": 1, "passing": 0}, {}),
        ("FI4", {"code": "monthly"}, {"FI4": "monthly"}),
        ("FI5", {"days": 90}, {"FI5": 90}),
        ("FI6", {"code": "none"}, {"FI6": "none"}),
        ("FT", {"need": {"T1": 5}, "actions": {}}, {}),
    ],
)
def test_each_answer_gives_its_indicators(question, answer, values):
    assert measured(question, **answer) == values


def test_source_and_estimate_go_with_the_answer():
    told = Fact("FP8", {"months": 6}, "Presupuesto 2026", is_estimated=True)
    [reading] = readings([told])
    assert (reading.document, reading.is_estimated) == ("Presupuesto 2026", True)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("FX1", {}),
        ("FP1", {"total": 10, "joint": 11}),
        ("FP4", {"committed": 3, "on_time": 4}),
        ("FP6", {"percent": 101}),
        ("FP8", {"months": -1}),
        ("FP7", {"amounts": [5, -5]}),
        ("FI2", {"of_ten": 11}),
        ("FI3", {"systems": 2, "passing": 2}),
    ],
)
def test_impossible_answers_are_refused(question, answer):
    with pytest.raises(ValueError, match="."):
        readings([Fact(question, answer)])


@pytest.mark.parametrize(
    ("amounts", "hhi", "effective"),
    [
        ([1], 1, 1.0),
        ([0.5, 0.5], 0.5, 2.0),
        ([0.8, 0.1, 0.1], 0.66, 1.5152),
        ([0.4, 0.3, 0.2, 0.1], 0.3, 3.3333),
    ],
)
def test_concentration_of_the_funders(amounts, hhi, effective):
    """The HHI vectors of method D.2."""
    found = concentration(amounts)
    assert float(found.hhi) == hhi
    assert float(found.effective) == pytest.approx(effective, abs=5e-5)


def test_territorial_asymmetry_is_exact():
    """Method D.2: floats would give .19999…, below the cut."""
    need, actions = {"T1": 0.5, "T2": 0.3, "T3": 0.2}, {"T1": 0.7, "T2": 0.3, "T3": 0}
    assert asymmetry(need, actions) == Fraction(1, 5)
    assert idle_zones(need, actions) == ("T3",)
    assert measured("FT", need=need, actions=actions) == {"FT": Fraction(1, 5)}


def test_asymmetry_takes_people_and_actions_as_shares():
    assert asymmetry({"A": 500, "B": 300, "C": 200}, {"A": 7, "B": 3}) == Fraction(1, 5)
    # Actions where nobody is in need are no less out of place.
    assert asymmetry({"A": 1}, {"B": 1}) == 1


def test_nobody_knowing_is_measured_by_the_questionnaire():
    reading = unawareness("FI9", [Fraction(1, 2), Fraction(1, 4)])
    assert reading.value == (Fraction(1, 2), Fraction(1, 4))
    assert reading.document
    assert not reading.is_estimated


def test_examples_in_docstrings_hold():
    assert doctest.testmod(facts).failed == 0
    assert doctest.testmod(facts).attempted > 0
