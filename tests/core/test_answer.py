"""From the fields of a form to answers, and from answers to what is stored."""

import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from werkzeug.datastructures import MultiDict

from intersect.language import language
from intersect.questionnaire.answer import (
    COMMENT_LIMIT,
    EVIDENCE_LIMIT,
    Answer,
    from_json,
    parse_answers,
    to_json,
)
from intersect.questionnaire.model import (
    ChoiceQuestion,
    GridQuestion,
    LadderQuestion,
    Section,
)
from intersect.questionnaire.parts import Anchor, Choice
from intersect.questionnaire.response import code_of, pack


def codes_in(vector: bytes) -> list[int]:
    return [int(code) for code in np.frombuffer(vector, dtype=np.int8)]


def make_choices(*codes: str) -> list[Choice]:
    return [Choice(code=code, label={"es": code}) for code in codes]


def make_ladder(name: str, *, allow_na: bool = False) -> LadderQuestion:
    return LadderQuestion(
        kind="ladder",
        id=name,
        dimension="OBJ",
        title={"es": f"Título {name}"},
        text={"es": "¿Qué?"},
        allow_na=allow_na,
        anchors=[Anchor(rung=rung, text={"es": "Así."}) for rung in range(4)],
    )


SECTION = Section(
    id="OBJ",
    title={"es": "Objetivos"},
    questions=[
        make_ladder("OBJ1"),
        make_ladder("OBJ2", allow_na=True),
        ChoiceQuestion(
            kind="choice",
            id="LBL",
            text={"es": "¿Cómo llamaría…?"},
            choices=make_choices("intercambio", "ns"),
        ),
        GridQuestion(
            kind="grid",
            id="PAR",
            text={"es": "¿Participó…?"},
            rows=make_choices("metas", "evaluar"),
            choices=make_choices("si", "no"),
        ),
    ],
)


def codes_and_fields(form: dict[str, str]) -> list[tuple[str, str]]:
    return [(p.code, p.field) for p in parse_answers(SECTION, form)[1]]


class TestParsing:
    def test_reads_every_kind_of_question(self) -> None:
        form = {
            "OBJ1": "2",
            "OBJ1.comment": "Según el acta.",
            "OBJ1.evidence": "https://ejemplo.cl/acta?n=4",
            "OBJ2": "NA",
            "LBL": "ns",
            "PAR.metas": "si",
            "PAR.evaluar": "no",
        }
        answers, problems = parse_answers(SECTION, form)
        assert problems == []
        assert answers == {
            "OBJ1": Answer(2, "Según el acta.", "https://ejemplo.cl/acta?n=4"),
            "OBJ2": Answer("NA"),
            "LBL": Answer("ns"),
            "PAR": Answer({"metas": "si", "evaluar": "no"}),
        }

    @pytest.mark.parametrize("rung", [0, 1, 2, 3])
    def test_a_rung_is_a_number_and_zero_is_an_answer(self, rung: int) -> None:
        answers, _ = parse_answers(SECTION, {"OBJ1": str(rung)})
        assert answers == {"OBJ1": Answer(rung)}
        assert isinstance(answers["OBJ1"].value, int)

    def test_not_knowing_is_an_answer(self) -> None:
        assert parse_answers(SECTION, {"OBJ1": "NS"}) == ({"OBJ1": Answer("NS")}, [])

    @pytest.mark.parametrize("form", [{}, {"OBJ1": "", "PAR.metas": " ", "LBL": ""}])
    def test_what_is_left_empty_is_no_answer_and_no_problem(
        self, form: dict[str, str]
    ) -> None:
        assert parse_answers(SECTION, form) == ({}, [])

    def test_a_grid_may_be_answered_in_part(self) -> None:
        answers, problems = parse_answers(SECTION, {"PAR.evaluar": "si"})
        assert (answers, problems) == ({"PAR": Answer({"evaluar": "si"})}, [])

    def test_a_comment_may_stand_alone(self) -> None:
        answers, _ = parse_answers(SECTION, {"OBJ1.comment": "No entiendo."})
        assert answers == {"OBJ1": Answer(None, "No entiendo.")}

    def test_does_not_look_at_fields_that_belong_to_no_question(self) -> None:
        form = {"csrf_token": "x", "OBJ9": "2", "PAR.otra": "si", "OBJ1.x": "y"}
        assert parse_answers(SECTION, form) == ({}, [])

    def test_of_a_field_sent_twice_the_first_counts(self) -> None:
        form = MultiDict([("OBJ1", "1"), ("OBJ1", "3")])
        assert parse_answers(SECTION, form) == ({"OBJ1": Answer(1)}, [])

    @pytest.mark.parametrize(
        ("field", "text"),
        [
            ("OBJ1", "4"),
            ("OBJ1", "-1"),
            ("OBJ1", "02"),
            ("OBJ1", "2.0"),
            ("OBJ1", "²"),
            ("OBJ1", "ns"),
            ("OBJ1", "NA"),
            ("LBL", "NS"),
            ("LBL", "trampa"),
            ("PAR.metas", "ns"),
            ("PAR.evaluar", "<script>"),
        ],
    )
    def test_a_code_that_was_not_offered_is_a_problem_of_its_field(
        self, field: str, text: str
    ) -> None:
        answers, problems = parse_answers(SECTION, {field: text})
        assert answers == {}
        assert [(p.code, p.field) for p in problems] == [("unknown_choice", field)]

    def test_good_answers_are_kept_beside_bad_ones(self) -> None:
        form = {"OBJ1": "7", "OBJ2": "3", "PAR.metas": "x", "LBL": "ns"}
        answers, problems = parse_answers(SECTION, form)
        assert answers == {"OBJ2": Answer(3), "LBL": Answer("ns")}
        assert [problem.field for problem in problems] == ["OBJ1", "PAR.metas"]

    def test_a_bad_link_leaves_the_rest_of_its_answer(self) -> None:
        form = {"OBJ1": "2", "OBJ1.comment": "Acta", "OBJ1.evidence": "el archivador"}
        answers, _ = parse_answers(SECTION, form)
        assert answers == {"OBJ1": Answer(2, "Acta")}
        assert codes_and_fields(form) == [("bad_evidence", "OBJ1.evidence")]

    @pytest.mark.parametrize(
        "link",
        [
            "javascript:alert(1)",
            "ftp://ejemplo.cl/a",
            "//ejemplo.cl",
            "ejemplo.cl",
            "https://",
            "https:///acta",
            "https://ejemplo.cl/acta final",
            "http://[mal",
            "data:text/html,x",
        ],
    )
    def test_evidence_is_a_web_address(self, link: str) -> None:
        assert codes_and_fields({"OBJ1.evidence": link}) == [
            ("bad_evidence", "OBJ1.evidence")
        ]

    @pytest.mark.parametrize(
        "link", ["http://a.cl", "HTTPS://A.cl/x", "https://señal.cl/año#1"]
    )
    def test_web_addresses_are_taken_as_they_are(self, link: str) -> None:
        answers, problems = parse_answers(SECTION, {"OBJ1.evidence": f" {link} "})
        assert (answers["OBJ1"].evidence, problems) == (link, [])

    def test_comments_and_links_have_a_longest_length(self) -> None:
        address = "https://a.cl/"
        link = address + "x" * (EVIDENCE_LIMIT - len(address))
        form = {"OBJ1.comment": "ñ" * COMMENT_LIMIT, "OBJ1.evidence": link}
        assert codes_and_fields(form) == []
        longer = {name: text + "x" for name, text in form.items()}
        assert codes_and_fields(longer) == [
            ("long_comment", "OBJ1.comment"),
            ("long_evidence", "OBJ1.evidence"),
        ]

    def test_the_lines_of_a_comment_count_once_whatever_the_browser_sends(
        self,
    ) -> None:
        lines = "a\r\n" * (COMMENT_LIMIT // 2 - 1) + "ab"
        answers, problems = parse_answers(SECTION, {"OBJ1.comment": lines})
        assert problems == []
        assert len(answers["OBJ1"].comment) == COMMENT_LIMIT

    def test_comments_are_kept_in_one_form_without_control_characters(self) -> None:
        typed = " Reunio\u0301n\x00 de\rred\x1b\ud800 "
        answers, _ = parse_answers(SECTION, {"OBJ1.comment": typed})
        assert answers["OBJ1"].comment == "Reunión de\nred"

    def test_problems_name_the_question_in_the_readers_words(self) -> None:
        _, problems = parse_answers(SECTION, {"OBJ1": "9", "LBL": "9"})
        places = [language("en").text(problem.place) for problem in problems]
        assert places == ["Question “Título OBJ1”", "Question “¿Cómo llamaría…?”"]

    @settings(deadline=None)
    @given(
        st.dictionaries(
            st.sampled_from(
                ["OBJ1", "OBJ2", "OBJ1.comment", "OBJ2.evidence", "LBL", "PAR.metas"]
            ),
            st.text() | st.sampled_from(["0", "3", "NS", "NA", "ns", "si"]),
        )
    )
    def test_whatever_is_posted_is_either_an_answer_or_a_problem(
        self, form: dict[str, str]
    ) -> None:
        answers, problems = parse_answers(SECTION, form)
        assert {problem.field for problem in problems} <= form.keys()
        json.dumps(to_json(answers)).encode()
        for name in ("OBJ1", "OBJ2"):
            assert code_of(answers.get(name)) in range(-3, 4)


ladder_values = st.sampled_from([0, 1, 2, 3, "NS", "NA", None])
codes = st.from_regex(r"[A-Za-z][A-Za-z0-9_]{0,5}", fullmatch=True)
given_answers = st.dictionaries(
    codes,
    st.builds(
        Answer,
        ladder_values | codes | st.dictionaries(codes, codes),
        st.text(),
        st.text(),
    ),
)


class TestStoring:
    def test_leaves_out_what_is_empty(self) -> None:
        answers = {"OBJ1": Answer(0), "OBJ2": Answer(None, "Acta", "http://a.cl")}
        assert to_json(answers) == {
            "OBJ1": {"value": 0},
            "OBJ2": {"value": None, "comment": "Acta", "evidence": "http://a.cl"},
        }

    @settings(deadline=None)
    @given(given_answers)
    def test_what_was_stored_is_read_again(self, answers: dict[str, Answer]) -> None:
        assert from_json(json.loads(json.dumps(to_json(answers)))) == answers

    @settings(deadline=None)
    @given(st.lists(ladder_values))
    def test_packed_answers_are_bytes_in_their_order(self, given: list[object]) -> None:
        names = [f"I{position}" for position in range(len(given))]
        answers = {
            name: Answer(value)  # type: ignore[arg-type]
            for name, value in zip(names, given, strict=True)
        }
        expected = {"NS": -1, "NA": -2, None: -3}
        codes = [expected.get(value, value) for value in given]  # type: ignore[call-overload]
        assert codes_in(pack(names, answers)) == codes

    def test_a_question_without_answer_is_packed_as_missing(self) -> None:
        assert codes_in(pack(["OBJ1", "OBJ2"], {"OBJ2": Answer(3)})) == [-3, 3]
