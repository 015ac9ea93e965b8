"""Rules B001 to B004: when they fire, when they keep silent, and what they say."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intersect.analysis.explanation.wording import Names
from intersect.analysis.fact_severity import assess, national_indicators
from intersect.analysis.facts import Fact, readings
from intersect.findings import RULE_OF, find_all
from intersect.findings.fact_wording import fact_sentences
from intersect.findings.finding import Case, NetworkCase
from intersect.findings.of_network import every_finding
from intersect.findings.sources import OtherSources
from intersect.language import language
from tests.core.analysis_builders import make_red_demo_7, make_uniform, scored_quickly
from tests.core.flow_builders import (
    CRITERIA,
    WORKED,
    WORKED_SECTORS,
    flows_of,
    make_ties,
)

NAMES = Names(
    dimensions={},
    short_dimensions={
        "OBJ": {"es": "Objetivos"},
        "PLA": {"es": "Planificación"},
        "PRE": {"es": "Presupuesto"},
        "INF": {"es": "Información"},
        "EVA": {"es": "Evaluación"},
    },
    items={},
    voices={},
)
LABELS = {
    "dimensions:PRE": {"es": "Presupuesto"},
    "dimensions:INF": {"es": "Información"},
    "DS": "Desarrollo Social",
    "JV": "Junta Vecinal",
}
REGISTERS = (Fact("FI1", {"systems": 3}, "acta"), Fact("FI2", {"of_ten": 3}, "acta"))


def make_case(score=None, facts=(), flows=None, national=()):
    judged = assess(readings(facts), CRITERIA, national)
    network = NetworkCase("red", "Red demo 7", score, judged, flows)
    return Case((network,), CRITERIA)


def found_in(case):
    return {finding.code: finding for finding in find_all(case)}


def said(finding, code="es"):
    sentences = RULE_OF[finding.code].sentences(finding, LABELS)
    return [language(code).text(each) for each in sentences]


@pytest.fixture(scope="module")
def demo():
    return scored_quickly(make_red_demo_7())


def test_the_worked_example_is_a_grave_bottleneck_of_information(demo):
    """Method D.5."""
    case = make_case(demo, REGISTERS, flows_of(WORKED, WORKED_SECTORS))
    found = found_in(case)
    assert {code: each.severity for code, each in found.items()} == {
        "B001": 2,
        "B002": 3,
        "B003": 1,
    }
    text = said(found["B002"])
    assert text[0] == "Información: grave, 3 de 3 fuentes."
    assert (
        "Está en el peldaño 1; si subiera al peldaño 2, la red pasaría de Baja a "
        "Intermedia." in text
    )
    assert (
        "Desarrollo Social recibe información de 4 instituciones y responde a 1."
        in text
    )
    assert "Junta Vecinal no envía ni recibe información." in text
    assert any("Si Desarrollo Social deja de participar, el 40 %" in t for t in text)
    assert "El 30 % de los casos se digita dos o más veces." in text


def test_the_gravest_comes_first_and_the_rest_as_the_rules_stand(demo):
    case = make_case(demo, REGISTERS, flows_of(WORKED, WORKED_SECTORS))
    assert [each.code for each in find_all(case)] == ["B002", "B001", "B003"]


def test_one_dominant_funder_and_the_profile_make_the_budget_grave(demo):
    """Method D.5, last line: FB7 = 3 alone is capped at 2."""
    funders = Fact("FP7", {"amounts": [0.8, 0.1, 0.1]}, "balance")
    budget = found_in(make_case(demo, [funders]))["B001"]
    assert (budget.severity, budget.evidence["facts"]) == (3, 2)
    text = said(budget)
    assert "El 80 % del dinero viene de una sola fuente." in text
    assert text[-1] == "Sin datos: lo que las instituciones se entregan."


@pytest.mark.parametrize("rungs", ["33333", "00000"])
def test_a_network_that_nothing_holds_back_alone_is_silent(rungs):
    """At the top nothing does; where all stand at the bottom, none lags."""
    score = scored_quickly(make_uniform(rungs, ("salud", "educacion", "social")))
    gaps = {
        code: each.evidence["rungs"]
        for code, each in found_in(make_case(score)).items()
    }
    if rungs == "33333":
        assert not gaps
    else:
        assert all(each["gap"] == 0 for each in gaps.values())


def test_no_data_is_no_finding():
    assert find_all(make_case()) == ()


def test_good_facts_are_no_finding():
    facts = [
        Fact("FP2", {"code": "network"}, "acta"),
        Fact("FI6", {"code": "applied"}, "acta"),
        Fact("FT", {"need": {"T1": 1, "T2": 1}, "actions": {"T1": 5, "T2": 5}}, "acta"),
    ]
    assert find_all(make_case(facts=facts)) == ()


def test_a_fact_without_a_source_gives_no_severity():
    [*found] = find_all(make_case(facts=[Fact("FP2", {"code": "central"})]))
    assert found == []


def test_an_estimate_weighs_two_at_most_and_says_so():
    guess = Fact("FP2", {"code": "central"}, "reunión", is_estimated=True)
    budget = found_in(make_case(facts=[guess]))["B001"]
    assert budget.severity == 2
    assert any("estimad" in each or "estimación" in each for each in said(budget))


def test_what_a_national_rule_imposes_is_told_and_weighs_nothing():
    facts = [Fact("FP8", {"months": 2}, "ley"), Fact("FP2", {"code": "one"}, "acta")]
    july = national_indicators([CRITERIA.national["annual_budget"]], 7)
    budget = found_in(make_case(facts=facts, national=july))["B001"]
    assert (budget.severity, budget.evidence["facts"]) == (2, 2)
    assert any("norma nacional" in each for each in said(budget))
    alone = make_case(facts=facts[:1], national=july)
    assert find_all(alone) == ()


def test_which_sources_are_silent_is_said(demo):
    text = said(found_in(make_case(demo))["B001"])
    assert any(each.startswith("Sin datos") for each in text)


def test_actions_far_from_the_needs():
    """Method D.2: need .5/.3/.2 and action .7/.3/0 give D = .20, severity 2."""
    told = {
        "need": {"T1": 50, "T2": 30, "T3": 20},
        "actions": {"T1": 7, "T2": 3, "T3": 0},
    }
    territory = found_in(make_case(facts=[Fact("FT", told, "plan")]))["B004"]
    assert territory.severity == 2
    assert "20 %" in said(territory)[0]
    assert said(territory)[1] == "Hay personas que lo necesitan y ninguna acción en T3."


@pytest.mark.parametrize("code", ["es", "en", "pt"])
def test_every_indicator_of_the_register_can_be_said(code):
    values = {
        "FB2": "one",
        "FB3": "before",
        "FI4": "rarely",
        "FI6": "none",
        "FB9": (Fraction(1, 2),),
        "FI9": (Fraction(1, 2),),
    }
    for indicator in CRITERIA.facts:
        fact = {
            "indicator": indicator,
            "value": values.get(indicator, Fraction(1, 3)),
            "severity": 1,
            "is_estimated": False,
            "has_source": True,
            "is_national": False,
        }
        [sentence] = fact_sentences([fact])
        text = language(code).text(sentence)
        assert text.endswith("."), text
        assert "{" not in text


@given(st.integers(0, 10), st.integers(0, 10))
def test_a_worse_fact_never_makes_the_finding_less_grave(one, other):
    """Of ten cases, so many are typed twice."""
    better, worse = sorted((one, other))

    def severity(of_ten):
        facts = [
            Fact("FI1", {"systems": 3}, "acta"),
            Fact("FI2", {"of_ten": of_ten}, "acta"),
        ]
        return found_in(make_case(facts=facts))["B002"].severity

    assert severity(better) <= severity(worse)


def test_the_findings_of_a_network_are_told_with_its_own_not_known(demo):
    told = every_finding(
        demo,
        NAMES,
        OtherSources(readings(REGISTERS), make_ties(WORKED, WORKED_SECTORS)),
    )
    assert [(each.code, each.severity) for each in told] == [
        ("B002", 3),
        ("B001", 2),
        ("B003", 1),
    ]
    spanish = language("es")
    assert spanish.text(told[0].title) == "Cuello de botella de información"
    assert spanish.text(told[0].sentences[0]) == "Información: grave, 3 de 3 fuentes."
    assert any(
        "DS recibe información de 4" in spanish.text(s) for s in told[0].sentences
    )


def test_who_can_resolve_it_stands_beside_the_bottleneck_of_that_dimension(demo):
    told = every_finding(demo, NAMES, OtherSources(resolvers={"PRE": "ministry"}))
    who = {
        each.code: each.resolver and language("es").text(each.resolver) for each in told
    }
    assert who == {"B001": "ministerio", "B002": None, "B003": None}
    assert all(each.asks_who for each in told)


def test_who_can_resolve_actions_far_from_the_needs_is_not_asked(demo):
    far = Fact("FT", {"need": {"T1": 1, "T2": 1}, "actions": {"T1": 9}}, "plan")
    told = every_finding(demo, NAMES, OtherSources(readings([far])))
    [territory] = [each for each in told if each.code == "B004"]
    assert not territory.asks_who


def test_the_severity_does_not_depend_on_who_can_resolve_it(demo):
    severities = [
        [(each.code, each.severity) for each in every_finding(demo, NAMES, given)]
        for given in (
            OtherSources(readings(REGISTERS)),
            OtherSources(readings(REGISTERS), resolvers={"INF": "network"}),
        )
    ]
    assert severities[0] == severities[1]


def test_slight_findings_are_not_printed(demo):
    """Method D.4: listed from 1 on, in the PDF from 2 on."""
    told = every_finding(demo, NAMES, OtherSources(resolvers={"PRE": "ministry"}))
    assert {each.severity: each.is_printed for each in told} == {2: True, 1: False}


@pytest.mark.parametrize("code", ["es", "en", "pt"])
def test_briefly_no_figure_is_a_coefficient(demo, code):
    shares = [Fact("FP1", {"total": 100, "joint": 5}, "acta")]
    facts = readings([*REGISTERS, *shares])
    told = every_finding(
        demo, NAMES, OtherSources(facts, make_ties(WORKED, WORKED_SECTORS))
    )
    said = [language(code).text(each) for found in told for each in found.brief]
    assert said
    assert not any("%" in each for each in said)


def test_briefly_the_worked_example_names_what_can_be_talked_about(demo):
    told = every_finding(
        demo,
        NAMES,
        OtherSources(readings(REGISTERS), make_ties(WORKED, WORKED_SECTORS)),
    )
    [information] = [each for each in told if each.about == "INF"]
    assert [language("es").text(each) for each in information.brief] == [
        "Información: si subiera, la red pasaría de Baja a Intermedia.",
        "DS recibe información de 4 instituciones y responde a 1.",
    ]


def test_of_too_few_respondents_it_is_not_told_how_many_do_not_know():
    answers = make_uniform("00000", ("salud", "educacion"))
    few = scored_quickly(answers)
    assert few.level is None
    assert every_finding(few, NAMES, OtherSources()) == ()
