"""The diagnostic: scores, words and anchors put together."""

import json
from datetime import UTC, datetime

import pytest

from intersect.analysis.scoring import score
from intersect.diagnostic import (
    Participation,
    Subject,
    declared_labels,
    diagnose,
    diagnostic_json,
    label_in,
)
from intersect.language import language
from intersect.questionnaire.answer import Answer
from intersect.questionnaire.model import (
    ChoiceQuestion,
    Dimension,
    LadderQuestion,
    Minutes,
    Questionnaire,
    Section,
)
from intersect.questionnaire.parts import Anchor, Choice
from tests.core.analysis_builders import ITEMS, METHOD, make_red_demo_7

LABELS = ("intercambio", "coordinacion")


def make_questionnaire() -> Questionnaire:
    label = ChoiceQuestion(
        kind="choice",
        id="LBL",
        text={"es": "¿Cómo llamaría hoy al trabajo de esta red?"},
        choices=[Choice(code=each, label={"es": each.title()}) for each in LABELS],
    )
    items = [
        LadderQuestion(
            kind="ladder",
            id=item.code,
            dimension=item.dimension,
            title={"es": f"Título {item.code}"},
            text={"es": "¿Qué?"},
            allow_na=item.allow_na,
            anchors=[
                Anchor(rung=rung, text={"es": f"{item.code} en {rung}."})
                for rung in range(4)
            ],
        )
        for item in ITEMS
    ]
    return Questionnaire(
        id="nucleo",
        version=1,
        status="published",
        languages=["es"],
        title={"es": "Núcleo"},
        instructions=[{"es": "Responda."}],
        minutes=Minutes(least=15, most=20),
        dimensions=[
            Dimension(code=each, name={"es": each}, short={"es": each})
            for each in METHOD.dimensions
        ],
        sections=[Section(id="todo", title={"es": "Todo"}, questions=[label, *items])],
    )


@pytest.fixture
def demo():
    [found] = score(make_red_demo_7(), METHOD, instrument="nucleo/1")
    return diagnose(
        found,
        subject=Subject("Red demo 7", "Ejemplo", {"es": "Mesa"}, "sector"),
        questionnaire=make_questionnaire(),
        questionnaire_digest="d" * 64,
        method=METHOD,
        reference="r" * 64,
        voices={"salud": {"es": "Salud"}},
        participation=Participation(7, 7, (), ()),
        declared=(),
        is_draft=False,
        made_at=datetime(2026, 11, 22, tzinfo=UTC),
    )


def test_it_says_by_which_method_and_questionnaire_it_was_made(demo):
    assert (demo.method, demo.questionnaire) == ("escalera5/1", "nucleo/1")
    assert demo.names.items["OBJ1"] == {"es": "Título OBJ1"}


def test_a_network_without_facts_and_ties_is_told_by_its_profile_alone(demo):
    """Its own page says what holds it back; pages of several networks list it."""
    assert demo.findings == ()
    assert [(each.code, each.severity) for each in demo.every_finding] == [
        ("B001", 2),
        ("B002", 1),
        ("B003", 1),
    ]


def test_the_steps_carry_the_anchors_that_would_reach_the_next_level(demo):
    assert [(each.item, each.anchor) for each in demo.steps] == [
        ("INF3", {"es": "INF3 en 2."}),
        ("INF5", {"es": "INF5 en 2."}),
        ("INF2", {"es": "INF2 en 2."}),
    ]
    assert demo.steps[0].title == {"es": "Título INF3"}


def test_json_holds_the_score_and_the_sentences(demo):
    written = json.loads(json.dumps(diagnostic_json(demo, language("es"))))
    assert written["score"]["index"] == 45.5
    assert written["headline"].startswith("Baja: ")
    assert written["steps"][0]["anchor"] == "INF3 en 2."
    assert len(written["holding_back"]) == 3
    assert "no una predicción" in written["caveat"]


def test_declared_labels_are_counted_in_the_order_of_the_choices():
    labels = [*["coordinacion"] * 4, "intercambio", None]
    counted = declared_labels(make_questionnaire(), labels, METHOD)
    assert [(each.label["es"], each.count) for each in counted] == [
        ("Intercambio", 1),
        ("Coordinacion", 4),
    ]


def test_fewer_than_five_declared_labels_are_not_shown():
    labels = [*["coordinacion"] * 4, None, None]
    assert declared_labels(make_questionnaire(), labels, METHOD) == ()


def test_a_questionnaire_without_the_opening_question_declares_nothing():
    questionnaire = make_questionnaire()
    items = questionnaire.sections[0].questions[1:]
    section = Section(id="todo", title={"es": "Todo"}, questions=items)
    without = questionnaire.model_copy(update={"sections": [section]})
    assert declared_labels(without, ["coordinacion"] * 5, METHOD) == ()


def test_the_label_of_a_respondent_is_one_of_the_choices_or_none():
    assert label_in({"LBL": Answer("coordinacion")}) == "coordinacion"
    assert label_in({"LBL": Answer(None, comment="No sabría decir.")}) is None
    assert label_in({}) is None
