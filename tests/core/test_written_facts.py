"""Facts as people write them: parsed, refused with a remedy, kept in one form."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intersect.questionnaire.answer import parse_answers
from intersect.questionnaire.facts import TEXT_LIMIT, fact_remedy, written_fact
from intersect.questionnaire.model import FactField, FactsQuestion, Section

DAYS = FactField(code="dias", label={"es": "Días"}, most=365)
SHARE = FactField(code="parte", label={"es": "Parte"}, whole=False, most=100)
AMOUNT = FactField(code="monto", label={"es": "Monto"}, least=1)
NAME = FactField(code="nombre", label={"es": "Nombre"}, kind="text")


@pytest.mark.parametrize(
    ("fact", "text", "kept"),
    [
        (DAYS, "12", "12"),
        (DAYS, "12,0", "12"),
        (DAYS, "0", "0"),
        (SHARE, "12,5", "12.5"),
        (SHARE, "12.50", "12.5"),
        (SHARE, "100", "100"),
        (AMOUNT, "1.200.000", "1200000"),
        (AMOUNT, "1 200 000", "1200000"),
        (AMOUNT, "1000000000000", "1000000000000"),
        (NAME, "  Ficha   única ", "Ficha única"),
    ],
)
def test_is_kept_in_one_form(fact, text, kept):
    assert written_fact(fact, text)[0] == kept


@pytest.mark.parametrize(
    ("fact", "text", "why"),
    [
        (DAYS, "doce", "This is not a number: {text}."),
        (DAYS, "-3", "This is not a number: {text}."),
        (DAYS, "1e3", "This is not a number: {text}."),
        (DAYS, "12,5", "This must be a whole number."),
        (DAYS, "366", "This number is too large."),
        (AMOUNT, "0", "This number is too small."),
        (NAME, "a" * (TEXT_LIMIT + 1), "This is too long."),
    ],
)
def test_what_cannot_be_kept_is_said(fact, text, why):
    kept, wrong = written_fact(fact, text)
    assert kept is None
    assert wrong.msgid == why
    assert fact_remedy(fact).msgid


@given(st.integers(0, 365))
def test_a_number_that_was_kept_is_kept_again(days):
    kept, _ = written_fact(DAYS, str(days))
    assert kept == str(days)
    assert written_fact(DAYS, kept)[0] == kept


def test_a_form_keeps_what_is_good_beside_what_is_not():
    rows = FactsQuestion(
        kind="facts", id="FI1", text={"es": "?"}, fields=[NAME, DAYS], rows=2
    )
    section = Section(id="s", title={"es": "S"}, questions=[rows])
    form = {"FI1.nombre_1": "Ficha", "FI1.dias_1": "x", "FI1.dias_2": "7"}
    answers, [problem] = parse_answers(section, form)
    assert answers["FI1"].value == {"nombre_1": "Ficha", "dias_2": "7"}
    assert (problem.code, problem.field) == ("bad_fact", "FI1.dias_1")
