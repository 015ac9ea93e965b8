"""The registers beside the one of the levels: each parameter with a text, in words."""

import re
from dataclasses import replace
from fractions import Fraction

import pytest

from intersect.analysis.criteria import default_criteria
from intersect.analysis.parameter_file import Parameter, parameters_of, read_document
from intersect.analysis.registers import REGISTERS, find_register
from intersect.analysis.severity_scale import Coded
from intersect.language import LANGUAGES, language
from intersect.report.register_page import RegisterPage
from intersect.report.register_values import ValueWords

FILES = {
    "cuellos": "bottlenecks.toml",
    "redundancia": "redundancy.toml",
    "comparacion": "comparison.toml",
}
each_register = pytest.mark.parametrize("register", REGISTERS, ids=lambda r: r.name)


def page_of(name, code="es"):
    return RegisterPage(find_register(name), language(code))


def lines_of(name, code="es"):
    return {line.name: plain(line.value) for line in page_of(name, code).lines}


def plain(text):
    """Return a text with common spaces instead of those that do not break."""
    return text.replace("\N{NO-BREAK SPACE}", " ")


def indicators_of(name, code="es"):
    return {
        line.code: tuple(map(plain, line.cuts))
        for group in page_of(name, code).groups
        for line in group.lines
    }


def test_every_file_of_parameters_has_its_register():
    assert {each.name for each in REGISTERS} == set(FILES)
    assert find_register("escalera5") is None


@each_register
def test_its_parameters_are_those_of_the_file(register):
    document = read_document(FILES[register.name])
    assert register.key == f"{document['key']}/{document['version']}"
    assert register.parameters == tuple(parameters_of(document))


@each_register
def test_every_parameter_has_a_text_and_every_text_a_parameter(register):
    names = [each.name for each in register.parameters]
    assert not register.entries.keys() & register.indicators.keys()
    assert {*register.entries, *register.indicators} == set(names)


@each_register
@pytest.mark.parametrize("code", LANGUAGES)
def test_every_parameter_is_shown_once_in_every_language(register, code):
    page = RegisterPage(register, language(code))
    shown = [line.code for group in page.groups for line in group.lines]
    others = [line.name for line in page.lines]
    names = [name.removeprefix("facts.") for name in names_of(register)]
    assert [*shown, *others] == [name.removeprefix("structure.") for name in names]
    for line in page.lines:
        assert line.value
    for group in page.groups:
        assert all(all(line.cuts) for line in group.lines)


def names_of(register):
    """Return the names of its parameters, indicators first, as the page has them."""
    names = [each.name for each in register.parameters]
    return sorted(names, key=lambda name: name not in register.indicators)


@each_register
def test_a_parameter_without_a_text_is_noticed(register):
    added = Parameter("new.one", 1, "J", "A note.")
    page = RegisterPage(
        replace(register, parameters=(*register.parameters, added)), language("es")
    )
    with pytest.raises(KeyError):
        list(page.lines)


def test_every_answer_of_a_closed_list_has_words():
    words = find_register("cuellos").words
    for indicator in default_criteria().facts.values():
        if isinstance(indicator.scale, Coded):
            assert indicator.scale.severities.keys() <= words.keys()
    assert set(default_criteria().star_governance) <= words.keys()


def test_cuts_are_in_words_and_in_the_numbers_of_the_language():
    """Method D.2 and D.3."""
    found = indicators_of("cuellos")
    assert found["FB1"] == ("menos de 25 %", "menos de 10 %", "menos de 1 %")
    assert found["FB4b"] == ("más de 15 días", "más de 30 días", "más de 60 días")
    assert found["FB5"][0] == "menos de 95 %, o 105 % y más"
    assert found["FB6"] == ("50 % o más", "70 % o más", "90 % o más")
    assert found["FB8"][2] == "menos de 6 meses"
    assert found["FI1"] == ("más de 1", "más de 2", "más de 3")
    assert found["SI1"] == ("más de 0 %", "más de 10 %", "más de 25 %")
    english = indicators_of("cuellos", "en")
    assert english["FB1"][0] == "less than 25%"
    assert english["FB4b"][1] == "more than 30 days"
    assert indicators_of("cuellos", "pt")["FB4b"][1] == "mais de 30 dias"


def test_answers_stand_in_the_column_of_their_severity():
    found = indicators_of("cuellos", "en")
    assert found["FB2"] == (
        "several institutions, coordinated",
        "a single institution",
        "the central level or an outsider, without consulting",
    )
    assert found["FB3"][0] == "–"
    assert found["FB3"][1] == "there is no plan"


def test_not_knowing_counts_questions():
    assert indicators_of("cuellos")["FB9"] == (
        "25 % o más en 1 pregunta",
        "50 % o más en 1 pregunta",
        "50 % o más en 2 preguntas",
    )


def test_a_severe_sink_gives_nothing_back():
    """Severe is no third cut of the share: method D.3, SI3."""
    assert indicators_of("cuellos", "en")["SI3"] == (
        "less than 67%",
        "less than 34%",
        "to none, of 4 or more",
    )


def test_values_are_in_words_and_in_the_numbers_of_the_language():
    bottlenecks = lines_of("cuellos")
    assert bottlenecks["evidence.estimated_cap"] == "moderado"
    assert bottlenecks["roster.min_response"] == "50 %"
    assert bottlenecks["star.governance"] == (
        "lidera una institución o coordina una secretaría técnica"
    )
    assert bottlenecks["star.capped"] == "SI4, SI5 y SB3"
    assert bottlenecks["national.annual_budget"] == "FB8, de julio a diciembre"
    assert bottlenecks["national.sole_funder"] == "FB7, todo el año"
    redundancy = lines_of("redundancia")
    assert redundancy["index.alpha_members"] == "1/4"
    assert redundancy["probable.index"] == "0,60"
    assert redundancy["probable.sweep"] == "0,55 y 0,65"
    assert redundancy["load.overload_hours"] == "16 horas"
    assert redundancy["populations.everyone"] == "población general"
    comparison = lines_of("comparacion")
    assert comparison["alpha.tentative"] == "0,667"
    assert comparison["change.min_points"] == "5 puntos"
    assert comparison["replications.count"] == "1.000"


def test_a_value_comes_from_the_file():
    register = find_register("redundancia")
    changed = tuple(
        replace(each, value="0.72") if each.name == "probable.index" else each
        for each in register.parameters
    )
    page = RegisterPage(replace(register, parameters=changed), language("en"))
    assert next(e.value for e in page.lines if e.name == "probable.index") == "0.72"


def test_months_of_a_national_rule_are_named_one_by_one_unless_they_follow_another():
    words = ValueWords(language("en"), {})
    rule = {"indicator": "FB8", "months": [1, 7, 8]}
    assert words.value(rule, "number") == "FB8, January, July and August"


@each_register
def test_the_basis_is_one_of_the_four(register):
    for each in register.parameters:
        assert set(re.split(r"[+/]", each.basis)) <= set("SCEJ")


def test_shares_are_not_rounded_away():
    """A percentage without decimals says the file's share exactly."""
    for register in REGISTERS:
        for name, entry in register.entries.items():
            value = next(e.value for e in register.parameters if e.name == name)
            if entry.unit == "share":
                assert (Fraction(value) * 100).denominator == 1, name
