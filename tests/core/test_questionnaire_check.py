"""The checks of a file's content, given as plain values without any file."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intersect.language import language, message
from intersect.questionnaire.check import (
    QUESTIONNAIRE,
    RESERVED_QUESTIONS,
    RESERVED_SECTIONS,
    check_questionnaire,
)
from intersect.questionnaire.mismatch import suggestion
from intersect.questionnaire.model import Questionnaire
from intersect.questionnaire.source import Path, Source
from intersect.registry.check import check_networks


def place(path: Path):
    return message("{path}", path="/".join(map(str, path)))


SOURCE = Source("barrio-1", place, {}.get)


def make_plain(**changes: Any) -> dict[str, Any]:
    """Return what a small sound file holds, with some keys changed."""
    anchors = [{"rung": rung, "text": {"es": "Así."}} for rung in range(4)]
    question = {
        "kind": "ladder",
        "id": "OBJ1",
        "dimension": "OBJ",
        "title": {"es": "Visión"},
        "text": {"es": "¿Qué?"},
        "anchors": anchors,
    }
    return {
        "id": "barrio",
        "version": 1,
        "status": "draft",
        "languages": ["es"],
        "title": {"es": "Barrio"},
        "instructions": [{"es": "Responda."}],
        "minutes": {"least": 5, "most": 10},
        "dimensions": [
            {"code": "OBJ", "name": {"es": "Objetivos"}, "short": {"es": "Obj."}}
        ],
        "sections": [
            {"id": "uno", "title": {"es": "Uno"}, "questions": [question]},
        ],
    } | changes


def test_a_sound_file_gives_its_questionnaire() -> None:
    questionnaire, problems = check_questionnaire(make_plain(), SOURCE)
    assert problems == []
    assert questionnaire is not None
    assert questionnaire.key == "barrio/1"


def test_what_the_types_allow_is_returned_beside_its_problems() -> None:
    data = make_plain(minutes={"least": 20, "most": 10})
    questionnaire, problems = check_questionnaire(data, SOURCE)
    assert isinstance(questionnaire, Questionnaire)
    assert [problem.code for problem in problems] == ["minutes_order"]


def test_problems_say_their_place_by_the_path_in_the_file() -> None:
    data = make_plain()
    data["sections"][0]["questions"][0]["anchors"][2]["text"]["es"] = ""
    _, (problem,) = check_questionnaire(data, SOURCE)
    assert language("en").text(problem.place) == (
        "sections/0/questions/0/anchors/2/text/es"
    )


def codes_with(section: str = "uno", *questions: str) -> list[str]:
    """Return the codes of the problems of a file with these ids."""
    data = make_plain()
    (only,) = data["sections"]
    first = only["questions"][0]
    ids = questions or ("OBJ1",)
    only |= {"id": section, "questions": [first | {"id": each} for each in ids]}
    return [problem.code for problem in check_questionnaire(data, SOURCE)[1]]


@pytest.mark.parametrize("name", RESERVED_SECTIONS)
def test_a_section_cannot_take_the_address_of_another_page(name: str) -> None:
    assert "reserved_code" in codes_with(name)


@pytest.mark.parametrize("name", [*RESERVED_QUESTIONS, "Sector"])
def test_a_question_cannot_take_the_name_of_another_column(name: str) -> None:
    assert codes_with("uno", name) == ["reserved_code"]


def test_question_ids_that_differ_in_capital_letters_only_are_one() -> None:
    assert codes_with("uno", "OBJ1", "obj1") == ["duplicate_id"]


def test_every_part_of_the_format_can_suggest_its_keys() -> None:
    kinds = {"ladder", "choice", "grid", "facts", "pairs", "ties"}
    held = {
        name
        for part in (QUESTIONNAIRE.whole, *QUESTIONNAIRE.parts.values())
        for name, field in part.model_fields.items()
        if "Literal" not in str(field.annotation)
        and "intersect.questionnaire" in str(field.annotation)
        and name != "questions"
    }
    assert QUESTIONNAIRE.parts.keys() == held | kinds


@pytest.mark.parametrize(
    ("word", "known", "text"),
    [
        ("titel", ["title", "text"], "Did you mean title?"),
        ("xyz", ["title", "text"], "Write one of these: title, text."),
        ("xyz", [], "Remove it."),
    ],
)
def test_an_unknown_word_comes_with_a_suggestion(
    word: str, known: list[str], text: str
) -> None:
    assert language("en").text(suggestion(word, known)) == text


plain_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.dates() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3)
    ),
    max_leaves=8,
)


def paths(part: Any, path: Path = ()) -> list[Path]:
    steps: Any = ()
    if isinstance(part, dict | list):
        steps = part.items() if isinstance(part, dict) else enumerate(part)
    return [path, *(deep for s, v in steps for deep in paths(v, (*path, s)))]


@settings(deadline=None)
@given(st.sampled_from(paths(make_plain())[1:]), plain_values)
def test_any_value_anywhere_is_checked_without_failing(
    path: Path, value: object
) -> None:
    data = make_plain()
    part: Any = data
    for step in path[:-1]:
        part = part[step]
    part[path[-1]] = value
    questionnaire, problems = check_questionnaire(data, SOURCE)
    assert questionnaire is not None or problems


@settings(deadline=None)
@given(plain_values)
def test_any_value_as_a_whole_file_is_checked_without_failing(value: object) -> None:
    questionnaire, problems = check_questionnaire(value, SOURCE)
    assert questionnaire is None
    assert problems
    networks, problems = check_networks(value, [], SOURCE)
    assert networks is None
    assert problems


def facts_codes(*questions: dict[str, Any]) -> list[str]:
    """Return the codes of the problems of a factual sheet with these questions."""
    said = [{"id": "F1", "text": {"es": "?"}} | each for each in questions]
    section = {"id": "uno", "title": {"es": "Uno"}, "questions": said}
    data = make_plain(respondent="network", dimensions=[], sections=[section])
    return [problem.code for problem in check_questionnaire(data, SOURCE)[1]]


LIST = {"kind": "facts", "id": "L", "rows": 3}
NAMED = {"code": "nombre", "label": {"es": "Nombre"}, "kind": "text"}
TOTAL = {"code": "total", "label": {"es": "Total"}, "kind": "amount"}
YES_NO = [{"code": code, "label": {"es": code}} for code in ("si", "no")]
PAIRS = {"kind": "pairs", "of": "L", "named": "nombre", "choices": YES_NO}


@pytest.mark.parametrize(
    ("fields", "codes"),
    [
        ([TOTAL, TOTAL | {"code": "parte", "within": "total"}], []),
        ([TOTAL, TOTAL | {"code": "parte", "within": "parte"}], ["unknown_field"]),
        ([NAMED, TOTAL | {"within": "nombre"}], ["unknown_field"]),
        ([TOTAL, NAMED | {"within": "total"}], ["unknown_field"]),
        ([NAMED | {"kind": "choice", "choices": YES_NO}], []),
        ([NAMED | {"kind": "choice"}], ["too_few"]),
        ([NAMED | {"kind": "choice", "choices": YES_NO[:1]}], ["too_few"]),
        ([NAMED | {"kind": "choice", "choices": YES_NO * 2}], ["duplicate_id"] * 2),
        ([NAMED | {"choices": YES_NO}], ["needless_choices"]),
        ([NAMED | {"code": "document"}], ["reserved_code"]),
        ([NAMED, NAMED], ["duplicate_id"]),
    ],
)
def test_the_fields_of_facts_fit_one_another(
    fields: list[dict[str, Any]], codes: list[str]
) -> None:
    assert facts_codes({"kind": "facts", "fields": fields}) == codes


def test_what_is_asked_once_has_a_code_of_its_own() -> None:
    question = {"kind": "facts", "once": [TOTAL], "fields": [TOTAL]}
    assert facts_codes(question) == ["duplicate_id"]


@pytest.mark.parametrize(
    ("questions", "codes"),
    [
        ([LIST | {"fields": [NAMED]}, PAIRS], []),
        ([PAIRS, LIST | {"fields": [NAMED]}], ["unknown_list"]),
        ([LIST | {"fields": [TOTAL]}, PAIRS], ["unknown_field"]),
        ([{"kind": "facts", "id": "L", "fields": [NAMED]}, PAIRS], ["unknown_list"]),
        ([LIST | {"fields": [NAMED]}, PAIRS | {"choices": YES_NO[:1]}], ["too_few"]),
    ],
)
def test_pairs_are_of_a_list_that_was_asked_before(
    questions: list[dict[str, Any]], codes: list[str]
) -> None:
    assert facts_codes(*questions) == codes
