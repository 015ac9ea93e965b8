"""The core questionnaire as method B.1 has it, and what the models hold."""

from collections import Counter

import pytest
from pydantic import ValidationError

from intersect.catalog import load_catalog
from intersect.paths import shipped
from intersect.questionnaire.model import (
    ChoiceQuestion,
    GridQuestion,
    LadderQuestion,
    Questionnaire,
)
from intersect.questionnaire.parts import RUNGS, Anchor


@pytest.fixture(scope="module")
def nucleo() -> Questionnaire:
    return load_catalog(shipped("questionnaires")).get("nucleo", 1).questionnaire


def question(
    questionnaire: Questionnaire, name: str
) -> LadderQuestion | ChoiceQuestion | GridQuestion:
    return next(each for each in questionnaire.questions if each.id == name)


class TestCoreQuestionnaire:
    def test_has_26_items_in_five_dimensions(self, nucleo: Questionnaire) -> None:
        counts = Counter(item.dimension for item in nucleo.items)
        assert list(counts.items()) == [
            ("OBJ", 5),
            ("PLA", 6),
            ("PRE", 5),
            ("INF", 5),
            ("EVA", 5),
        ]
        assert [each.code for each in nucleo.dimensions] == list(counts)

    def test_numbers_its_items_within_their_dimension(
        self, nucleo: Questionnaire
    ) -> None:
        seen: Counter[str] = Counter()
        for item in nucleo.items:
            seen[item.dimension] += 1
            assert item.id == f"{item.dimension}{seen[item.dimension]}"

    def test_offers_does_not_apply_on_four_items(self, nucleo: Questionnaire) -> None:
        offered = [item.id for item in nucleo.items if item.allow_na]
        assert offered == ["PLA5", "PLA6", "PRE5", "EVA5"]

    def test_every_item_has_four_different_anchors(self, nucleo: Questionnaire) -> None:
        for item in nucleo.items:
            assert tuple(anchor.rung for anchor in item.anchors) == RUNGS
            assert len({anchor.text["es"] for anchor in item.anchors}) == 4

    def test_every_anchor_is_a_sentence(self, nucleo: Questionnaire) -> None:
        texts = [a.text["es"] for item in nucleo.items for a in item.anchors]
        assert all(text[0].isupper() and text.endswith(".") for text in texts)

    def test_has_no_marks_of_the_document_it_was_taken_from(
        self, nucleo: Questionnaire
    ) -> None:
        written = nucleo.model_dump_json()
        assert not any(mark in written for mark in ("*", "`", "  ", "EN:", " — "))

    def test_opens_with_the_declared_label_and_ends_with_participation(
        self, nucleo: Questionnaire
    ) -> None:
        assert [section.id for section in nucleo.sections] == [
            *("apertura", "OBJ", "PLA", "PRE", "INF", "EVA", "participacion")
        ]
        label, grid = question(nucleo, "LBL"), question(nucleo, "PAR")
        assert isinstance(label, ChoiceQuestion)
        assert [choice.code for choice in label.choices] == [
            *("intercambio", "coordinacion", "intersectorial", "ns")
        ]
        assert isinstance(grid, GridQuestion)
        assert [row.code for row in grid.rows] == [
            *("objetivos", "planificar", "metas", "presupuestar", "evaluar")
        ]
        assert [choice.code for choice in grid.choices] == ["si", "no", "ns"]

    def test_asks_about_the_agreements_values_right_after_the_agreement(
        self, nucleo: Questionnaire
    ) -> None:
        ids = [each.id for each in nucleo.questions]
        assert ids[ids.index("OBJ5") + 1] == "OBJ5V"
        assert "OBJ5V" not in [item.id for item in nucleo.items]
        values = question(nucleo, "OBJ5V")
        assert isinstance(values, ChoiceQuestion)
        assert [choice.code for choice in values.choices] == ["si", "no", "ns"]

    def test_takes_15_to_20_minutes(self, nucleo: Questionnaire) -> None:
        assert (nucleo.minutes.least, nucleo.minutes.most) == (15, 20)

    def test_tells_who_sees_the_answers(self, nucleo: Questionnaire) -> None:
        assert (
            "su coordinador o coordinadora no las verá"
            in (nucleo.instructions[-1]["es"])
        )

    def test_finds_its_sections_by_id(self, nucleo: Questionnaire) -> None:
        section = nucleo.section("PRE")
        assert section is not None
        assert section.title["es"] == "Presupuesto y recursos conjuntos"
        assert nucleo.section("otra") is None


class TestModels:
    def test_never_change(self, nucleo: Questionnaire) -> None:
        with pytest.raises(ValidationError, match="frozen"):
            nucleo.version = 2

    @pytest.mark.parametrize("rungs", [(0, 1, 2), (0, 2, 1, 3), (0, 1, 1, 3)])
    def test_a_ladder_has_every_rung_in_order(self, rungs: tuple[int, ...]) -> None:
        with pytest.raises(ValidationError, match="in order"):
            LadderQuestion(
                kind="ladder",
                id="OBJ1",
                dimension="OBJ",
                title={"es": "Visión"},
                text={"es": "¿Qué?"},
                anchors=[Anchor(rung=rung, text={"es": "Así."}) for rung in rungs],
            )


def test_what_was_looked_up_once_goes_along_and_tells_no_two_apart():
    catalog = load_catalog(shipped("questionnaires"))
    assert not catalog.latest("nucleo").questionnaire.asks_ties
    asking = next(
        each.questionnaire for each in catalog.shipped if each.questionnaire.asks_ties
    )
    assert asking.model_validate(asking.model_dump()) == asking
    assert asking.about([("o1", "Hospital")]).asks_ties
