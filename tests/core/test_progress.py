"""How much of the core questionnaire has been answered."""

from fractions import Fraction

import pytest

from intersect.catalog import load_catalog
from intersect.paths import shipped
from intersect.questionnaire.answer import Answer
from intersect.questionnaire.model import Questionnaire
from intersect.questionnaire.progress import (
    answered_items,
    is_usable,
    section_progress,
)

HALF = Fraction(1, 2)


@pytest.fixture(scope="module")
def nucleo() -> Questionnaire:
    return load_catalog(shipped("questionnaires")).get("nucleo", 1).questionnaire


def states(
    questionnaire: Questionnaire, answers: dict[str, Answer]
) -> dict[str, tuple[str, int, int]]:
    return {
        each.section.id: (each.state, each.answered, each.total)
        for each in section_progress(questionnaire, answers)
    }


def test_nothing_is_started_without_answers(nucleo: Questionnaire) -> None:
    assert states(nucleo, {}) == {
        "apertura": ("not_started", 0, 1),
        "OBJ": ("not_started", 0, 6),
        "PLA": ("not_started", 0, 6),
        "PRE": ("not_started", 0, 5),
        "INF": ("not_started", 0, 5),
        "EVA": ("not_started", 0, 5),
        "participacion": ("not_started", 0, 5),
    }


def test_rung_zero_and_not_knowing_count_as_answered(nucleo: Questionnaire) -> None:
    answers = {"INF1": Answer(0), "INF2": Answer("NS"), "EVA5": Answer("NA")}
    assert states(nucleo, answers)["INF"] == ("in_progress", 2, 5)
    assert states(nucleo, answers)["EVA"] == ("in_progress", 1, 5)


def test_a_comment_alone_answers_nothing(nucleo: Questionnaire) -> None:
    answers = {"INF1": Answer(None, "No sé qué responder.")}
    assert states(nucleo, answers)["INF"] == ("not_started", 0, 5)


def test_a_section_is_completed_with_its_last_question(nucleo: Questionnaire) -> None:
    answers = {f"PRE{n}": Answer(1) for n in range(1, 6)}
    assert states(nucleo, answers)["PRE"] == ("completed", 5, 5)


def test_every_row_of_a_grid_counts(nucleo: Questionnaire) -> None:
    two = {"PAR": Answer({"metas": "si", "evaluar": "ns"})}
    assert states(nucleo, two)["participacion"] == ("in_progress", 2, 5)


@pytest.mark.parametrize("value", [0, "NS", "NA"])
def test_thirteen_answers_of_any_kind_make_it_usable(
    nucleo: Questionnaire, value: int | str
) -> None:
    """Method A.2, step 0: at least 50 % of 26 items."""
    ids = [item.id for item in nucleo.items]
    answers = {name: Answer(value) for name in ids[:13]}
    assert is_usable(nucleo, answers, HALF)
    del answers[ids[0]]
    assert answered_items(nucleo, answers) == 12
    assert not is_usable(nucleo, answers, HALF)


def test_unscored_questions_do_not_make_it_usable(nucleo: Questionnaire) -> None:
    answers = {item.id: Answer(2) for item in nucleo.items[:12]}
    answers |= {"LBL": Answer("ns"), "OBJ5V": Answer("si")}
    assert not is_usable(nucleo, answers, HALF)
