"""The table of answers keeps its contract."""

from dataclasses import replace

import numpy as np
import pytest

from intersect.analysis.answer_table import answer_table
from intersect.questionnaire.answer import Answer
from intersect.questionnaire.model import LadderQuestion
from intersect.questionnaire.parts import Anchor
from intersect.questionnaire.response import Response
from tests.core.analysis_builders import make_red_demo_7


def make_question(code, *, allow_na=False):
    return LadderQuestion(
        kind="ladder",
        id=code,
        dimension="OBJ",
        title={"es": code},
        text={"es": "¿Qué?"},
        allow_na=allow_na,
        anchors=[Anchor(rung=rung, text={"es": "Así."}) for rung in range(4)],
    )


QUESTIONS = [make_question("OBJ1"), make_question("OBJ2", allow_na=True)]


def make_response(network, respondent, **values):
    answers = {code: Answer(value) for code, value in values.items()}
    return Response(network, respondent, "salud", None, answers)


def test_responses_become_codes_in_the_order_of_the_items():
    table = answer_table(
        QUESTIONS,
        [
            make_response("Sur", "r1", OBJ1=3, OBJ2="NA"),
            make_response("Norte", "r2", OBJ1="NS", LBL="intercambio"),
        ],
    )
    assert table.codes.tolist() == [[3, -1], [-2, -3]]
    assert [item.code for item in table.items] == ["OBJ1", "OBJ2"]
    assert table.networks == table.order == ("Sur", "Norte")
    assert table.organisations == ("", "")


def test_evaluators_get_the_answers_as_a_long_table():
    table = answer_table(
        QUESTIONS,
        [
            make_response("Sur", "r1", OBJ1=3, OBJ2="NA"),
            make_response("Norte", "r2", OBJ1="NS"),
        ],
    )
    frame = table.frame()
    assert frame[["network", "respondent", "item"]].values.tolist() == [
        ["Sur", "r1", "OBJ1"],
        ["Norte", "r2", "OBJ1"],
        ["Sur", "r1", "OBJ2"],
        ["Norte", "r2", "OBJ2"],
    ]
    assert frame["answer"].tolist()[:3] == ["3", "NS", "NA"]
    assert frame["answer"].isna().tolist() == [False, False, False, True]
    assert frame["answer"].cat.categories.tolist() == ["0", "1", "2", "3", "NA", "NS"]


def test_the_order_may_hold_networks_without_answers():
    table = answer_table(QUESTIONS, [make_response("Sur", "r1")], ["Este", "Norte"])
    assert table.order == ("Este", "Norte", "Sur")
    assert answer_table(QUESTIONS, []).codes.shape == (2, 0)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"codes": np.zeros((26, 7))}, "int8"),
        ({"codes": np.zeros((25, 7), dtype=np.int8)}, "shape"),
        ({"codes": np.full((26, 7), 4, dtype=np.int8)}, "-3 to 3"),
        ({"codes": np.full((26, 7), -2, dtype=np.int8)}, "NA"),
        ({"sectors": ("salud",)}, "labels"),
        ({"order": ()}, "every network once"),
        ({"order": ("Red demo 7", "Red demo 7")}, "every network once"),
    ],
)
def test_a_table_that_breaks_its_contract_is_refused(change, words):
    with pytest.raises(ValueError, match=words):
        replace(make_red_demo_7(), **change)
