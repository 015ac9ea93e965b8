"""Answers of factual sheets become facts, or nothing where they settle nothing."""

from decimal import Decimal
from fractions import Fraction

import pytest

from intersect.analysis.facts import Fact, readings
from intersect.analysis.sheet_facts import facts_from, resolvers_from
from intersect.questionnaire.answer import Answer


def fact(question, value, **parts):
    """Return the only fact of an answer, or None."""
    found = facts_from({question: Answer(value, **parts)})
    return found[0] if found else None


def test_the_minimum_sheet_gives_one_fact_a_question():
    facts = facts_from(
        {
            "FP2": Answer("una"),
            "FP3": Answer("antes"),
            "FP4": Answer({"comprometidos": "8", "en_plazo": "5", "atraso": "20"}),
            "FP6": Answer({"parte": "62.5"}),
            "FI1": Answer(
                {"nombre_1": "Ficha", "nombre_3": "Registro", "soporte_3": "x"}
            ),
            "FI2": Answer({"casos": "3"}),
            "FI6": Answer("no_aplicado"),
            "FM1": Answer({"reuniones": "1.5"}),
        }
    )
    found = {each.indicator: each.value for each in readings(facts)}
    assert found == {
        "FB2": "one",
        "FB3": "before",
        "FB4a": Fraction(5, 8),
        "FB4b": 20,
        "FB6": Fraction(5, 8),
        "FI1": 2,
        "FI2": Fraction(3, 10),
        "FI6": "not_applied",
    }


def test_a_source_in_the_comment_counts_as_an_estimate():
    told = fact("FP2", "una", comment="Acta 4, 2025")
    assert told == Fact("FP2", {"code": "one"}, "Acta 4, 2025", is_estimated=True)
    assert fact("FP2", "una").document == ""


def test_a_source_in_its_fields_is_told_with_its_year():
    given = {"parte": "40", "document": "Presupuesto municipal", "year": "2025"}
    told = fact("FP6", given | {"basis": "documented"}, comment="otra cosa")
    assert told.document == "Presupuesto municipal (2025)"
    assert not told.is_estimated
    assert fact("FP6", given | {"basis": "estimated"}).is_estimated
    assert fact("FP6", given).is_estimated, "nobody said that it is documented"


def test_a_year_alone_is_no_source():
    assert fact("FP6", {"parte": "40", "year": "2025"}, comment="x").document == ""


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("FP1", {"total": "100"}),
        ("FP1", {"total": "100", "conjunto": "101"}),
        ("FP2", {"document": "Acta"}),
        ("FP2", "otra"),
        ("FP4", {"comprometidos": "4", "en_plazo": "5"}),
        ("FP4", {"atraso": "12"}),
        ("FP5", {"asignado": "4"}),
        ("FP6", {"document": "Acta"}),
        ("FP7", {"fuente_1": "Municipio", "monto_1": "5", "fuente_2": "Ministerio"}),
        ("FP7", {"moneda": "CLP"}),
        ("FI1", {"soporte_1": "papel"}),
        ("FI3", {"p1_2": "si"}),
        ("FT", {"zona_1": "Norte", "poblacion_1": "5"}),
        (
            "FT",
            {"zona_1": "Norte", "zona_2": "Norte", "poblacion_1": "5"}
            | {"poblacion_2": "5", "acciones_1": "1", "acciones_2": "2"},
        ),
        ("FM1", {"reuniones": "2"}),
    ],
)
def test_what_settles_nothing_is_no_fact(question, value):
    assert fact(question, value) is None


def test_amounts_are_read_as_the_decimals_that_were_written():
    told = fact("FP1", {"total": "1234567.5", "conjunto": "0", "moneda": "CLP"})
    assert told.answer == {"total": Decimal("1234567.5"), "joint": 0}
    funders = {"monto_2": "10.1", "monto_1": "80", "monto_10": "9.9", "moneda": "CLP"}
    given = fact("FP7", funders)
    assert given.answer == {"amounts": (80, Decimal("10.1"), Decimal("9.9"))}
    [reading] = readings([given])
    assert reading.value == Fraction(4, 5)


def test_pairs_of_systems_count_those_that_are_named_now():
    systems = Answer({"nombre_1": "A", "nombre_2": "B", "nombre_4": "C"})
    pairs = {"p1_2": "si", "p1_4": "no", "p2_4": "si", "p1_3": "si"}
    both = facts_from({"FI1": systems, "FI3": Answer(pairs)})
    assert both[1].answer == {"systems": 3, "passing": 2}
    del pairs["p2_4"]
    [only] = facts_from({"FI1": systems, "FI3": Answer(pairs)})
    assert only.question == "FI1", "a pair without an answer leaves the share unknown"


def test_zones_need_people_and_actions():
    zones = {"zona_1": "Norte", "poblacion_1": "50", "acciones_1": "7"}
    zones |= {"zona_2": "Centro", "poblacion_2": "30", "acciones_2": "3"}
    zones |= {"zona_3": "Sur", "poblacion_3": "20", "acciones_3": "0"}
    told = fact("FT", zones)
    assert told.answer["actions"] == {"Norte": 7, "Centro": 3, "Sur": 0}
    [reading] = readings([told])
    assert reading.value == Fraction(1, 5), "method D.2: D = .20"


def test_who_can_resolve_what_is_read_row_by_row():
    answers = {"FV1": Answer({"PRE": "ministerio", "INF": "red", "EVA": "nadie"})}
    assert resolvers_from(answers) == {"PRE": "ministry", "INF": "network"}
    assert resolvers_from({}) == resolvers_from({"FV1": Answer(None)}) == {}
