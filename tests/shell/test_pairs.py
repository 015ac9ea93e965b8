"""A question about pairs is asked of the rows of a list that have names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intersect.exchange.answer_columns import answer_columns
from intersect.exchange.codebook import question_rows
from intersect.language import language
from intersect.questionnaire.network_questions import FactsQuestion, PairsQuestion
from intersect.questionnaire.pairs import lost_pairs, resolved, with_all_pairs
from tests.shell.answering_builders import shipped_catalog


@pytest.fixture(scope="module")
def sheet():
    return shipped_catalog().latest("hechos_informacion").questionnaire


def pairs_of(questionnaire):
    return next(each for each in questionnaire.questions if each.id == "FI3")


@pytest.mark.parametrize("names", [{}, {"nombre_2": "A"}, {"institucion_1": "A"}])
def test_it_stays_as_it_is_while_fewer_than_two_have_names(sheet, names):
    asked = pairs_of(resolved(sheet, {"FI1": names}))
    assert isinstance(asked, PairsQuestion)
    assert lost_pairs(asked, {"FI3.p1_2": "si", "FI3.p1_3": ""}) == ["FI3.p1_2"]


def test_each_pair_is_called_by_both_names(sheet):
    names = {"nombre_5": "C", "nombre_1": "A", "nombre_2": "B"}
    asked = pairs_of(resolved(sheet, {"FI1": names}))
    assert isinstance(asked, FactsQuestion)
    labels = {place: field.label["pt"] for place, _, field in asked.places}
    assert dict(list(labels.items())[:3]) == {
        "p1_2": "A – B",
        "p1_5": "A – C",
        "p2_5": "B – C",
    }
    assert list(labels)[3:] == ["document", "year", "basis"]
    form = {"FI3.p1_2": "si", "FI3.p1_3": "no", "FI3.document": "Acta"}
    assert lost_pairs(asked, form) == ["FI3.p1_3"]


@given(st.sets(st.integers(1, 8)))
def test_n_names_make_n_choose_two_pairs(rows):
    sheet = shipped_catalog().latest("hechos_informacion").questionnaire
    names = {f"nombre_{row}": str(row) for row in rows}
    asked = pairs_of(resolved(sheet, {"FI1": names}))
    places = asked.row_places[0][1] if isinstance(asked, FactsQuestion) else []
    assert len(places) == len(rows) * (len(rows) - 1) // 2


def test_a_questionnaire_without_pairs_is_left_alone():
    asked = shipped_catalog().latest("nucleo").questionnaire
    assert resolved(asked, {}) is asked
    assert with_all_pairs(asked) is asked


def test_files_of_answers_have_a_column_for_each_place(sheet):
    columns = {each.name: each for each in answer_columns(sheet)}
    assert {"FI3.p1_2", "FI3.p7_8", "FI3.document", "FI1.nombre_8"} <= columns.keys()
    assert columns["FI3.p1_2"].codes == ("si", "no")
    assert columns["FI1.basis"].code("Estimated") == "estimated"
    assert columns["FI1.basis"].code("quizás") is None


def test_the_codebook_says_what_their_codes_mean(sheet):
    columns = answer_columns(sheet)
    rows = list(question_rows(sheet, columns, language("es")))
    meanings = {(row[0], row[3]): row[4] for row in rows}
    assert meanings["FI3.p1_2", "si"] == "Sí"
    assert meanings["FI1.soporte_2", "papel"] == "En papel"
    assert meanings["FI2.basis", "estimated"] == "Estimado"
    assert meanings["FI2.year", ""] == "Un número de 1990 a 2100."
    assert meanings["FI1.nombre_1", ""] == "Un texto."
