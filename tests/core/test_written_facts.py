"""Facts as people write them: parsed, refused with a remedy, kept in one form."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intersect.questionnaire.answer import parse_answers
from intersect.questionnaire.facts import (
    TEXT_LIMIT,
    fact_remedy,
    impossible_facts,
    written_fact,
)
from intersect.questionnaire.model import Section
from intersect.questionnaire.network_questions import FactField, FactsQuestion
from intersect.questionnaire.parts import Choice

DAYS = FactField(code="dias", label={"es": "Días"}, most=365)
SHARE = FactField(code="parte", label={"es": "Parte"}, whole=False, most=100)
AMOUNT = FactField(code="monto", label={"es": "Monto"}, least=1)
MONEY = FactField(code="monto", label={"es": "Monto"}, kind="amount")
PERCENT = FactField(code="parte", label={"es": "Parte"}, kind="percent")
MEDIUM = FactField(
    code="soporte",
    label={"es": "Soporte"},
    kind="choice",
    choices=[
        Choice(code="digital", label={"es": "Digital"}),
        Choice(code="papel", label={"es": "En papel"}),
    ],
)
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
        (MONEY, "1.234.567,50", "1234567.5"),
        (MONEY, "1.234.567", "1234567"),
        (MONEY, "1'234.567,5", "1234567.5"),
        (MONEY, "1,234,567.50", "1234567.5"),
        (MONEY, "1,234,567", "1234567"),
        (MONEY, "1,234.5", "1234.5"),
        (MONEY, "1 234 567.50", "1234567.5"),
        (MONEY, "1.234", "1234"),
        (MONEY, "$ 12,5", "12.5"),
        (MONEY, "0", "0"),
        (MONEY, "000123", "123"),
        (PERCENT, "62,5 %", "62.5"),
        (PERCENT, "100%", "100"),
        (PERCENT, "0.05", "0.05"),
        (MEDIUM, "papel", "papel"),
        (MEDIUM, "Papel", "papel"),
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
        (
            MONEY,
            "1,234",
            "The comma of {text} may stand before thousands or before decimals.",
        ),
        (MONEY, "1.23.456", "This is not a number: {text}."),
        (MONEY, "1.234.56", "This is not a number: {text}."),
        (MONEY, "1.234.567.890,123", "This is not a number: {text}."),
        (MONEY, "1234,567", "{text} has more than two decimals."),
        (MONEY, "0.050", "{text} has more than two decimals."),
        (MONEY, "12 millones", "This is not a number: {text}."),
        (MONEY, "US$ 500", "This is not a number: {text}."),
        (MONEY, "-5", "This is not a number: {text}."),
        (MONEY, "0,050", "{text} has more than two decimals."),
        (PERCENT, "100,01", "This number is too large."),
        (PERCENT, "1.000", "This number is too large."),
        (MEDIUM, "cartón", "This answer is not one of the options offered."),
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


@given(st.decimals(0, 10**13, places=2))
def test_an_amount_is_the_same_in_either_way_of_writing(amount):
    here = f"{amount:,.2f}".translate(str.maketrans(",.", ".,"))
    kept, _ = written_fact(MONEY, here)
    assert kept is not None
    assert Decimal(kept) == amount
    assert written_fact(MONEY, f"{amount:.2f}")[0] == kept
    assert written_fact(MONEY, kept.replace(".", ","))[0] == kept, "as a page shows it"
    assert written_fact(MONEY, kept)[0] == kept


PARTS = FactsQuestion(
    kind="facts",
    id="F",
    text={"es": "?"},
    fields=[
        FactField(code="total", label={"es": "Total"}),
        FactField(code="parte", label={"es": "Parte"}, within="total"),
    ],
    rows=2,
)


@pytest.mark.parametrize(
    ("given", "touched", "at"),
    [
        ({"total_1": "5", "parte_1": "5"}, {"parte_1"}, []),
        ({"total_1": "5", "parte_1": "5.5"}, {"parte_1"}, ["parte_1"]),
        ({"total_1": "5", "parte_1": "6"}, {"total_1", "parte_1"}, ["parte_1"]),
        ({"total_1": "5", "parte_1": "6"}, {"total_1"}, ["total_1"]),
        ({"total_1": "5", "parte_1": "6"}, set(), []),
        ({"total_1": "5", "parte_2": "6"}, {"parte_2"}, []),
        ({"total_2": "9", "parte_2": "10"}, {"parte_2"}, ["parte_2"]),
    ],
)
def test_a_part_is_not_more_than_its_whole_in_the_same_row(given, touched, at):
    found = list(impossible_facts(PARTS, given, touched))
    assert [place for place, _, _ in found] == at


def test_a_form_keeps_what_is_good_beside_what_is_not():
    rows = FactsQuestion(
        kind="facts", id="FI1", text={"es": "?"}, fields=[NAME, DAYS], rows=2
    )
    section = Section(id="s", title={"es": "S"}, questions=[rows])
    form = {"FI1.nombre_1": "Ficha", "FI1.dias_1": "x", "FI1.dias_2": "7"}
    answers, [problem] = parse_answers(section, form)
    assert answers["FI1"].value == {"nombre_1": "Ficha", "dias_2": "7"}
    assert (problem.code, problem.field) == ("bad_fact", "FI1.dias_1")
