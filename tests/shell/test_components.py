"""The frame, the components and the questions: what every page is made of."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from types import SimpleNamespace

import pytest
from bs4 import BeautifulSoup
from flask import Flask, abort, flash, render_template_string
from flask_wtf import CSRFProtect, FlaskForm
from fontTools.ttLib import TTFont
from wtforms import (
    BooleanField,
    DateTimeLocalField,
    EmailField,
    FileField,
    IntegerField,
    PasswordField,
    RadioField,
    SelectChoice,
    SelectField,
    SelectMultipleField,
    StringField,
    TextAreaField,
)

from intersect.catalog import load_catalog
from intersect.language import message
from intersect.paths import shipped
from intersect.questionnaire.answer import Answer
from intersect.questionnaire.problem import Problem
from intersect.web.errors import PAGES, register_errors
from intersect.web.language import speak_languages
from intersect.web.pages import now

CATALOG = load_catalog(shipped("questionnaires"))
NUCLEO = CATALOG.latest("nucleo").questionnaire
OURS = [
    *shipped("templates").glob("*.html"),
    *shipped("templates").glob("components/*.html"),
    *shipped("templates").glob("questions/*.html"),
    *shipped("templates").glob("errors/*.html"),
]


class EveryKind(FlaskForm):
    name = StringField(message("Name of the network"))
    mail = EmailField("E-mail", render_kw={"autocomplete": "email"})
    password = PasswordField("Password")
    people = IntegerField("People")
    closes = DateTimeLocalField("Closes")
    kind = SelectField("Type", choices=[SelectChoice("a", message("High"))])
    role = RadioField("Role", choices=[SelectChoice("a"), SelectChoice("b")])
    sectors = SelectMultipleField(
        "Sectors", choices=[SelectChoice("s"), SelectChoice("e", "E & d")]
    )
    notes = TextAreaField("Notes")
    file = FileField("File")
    consent = BooleanField("Consent")


@pytest.fixture
def app():
    app = Flask(
        "intersect",
        static_folder=str(shipped("static")),
        template_folder=str(shipped("templates")),
    )
    app.config["SECRET_KEY"] = "for tests"
    CSRFProtect(app)
    speak_languages(app, "es")
    register_errors(app)
    app.jinja_env.globals["staff_menu"] = lambda: [(message("Menu"), "/", True)]
    app.jinja_env.globals["is_told_of_drafts"] = lambda: False
    app.jinja_env.globals["now"] = now
    app.extensions["intersect.metrics"] = None
    app.add_url_rule("/fail/<int:code>", "fail", abort)
    app.add_url_rule("/save", "save", lambda: "saved", methods=["POST"])
    app.add_url_rule("/guides/<audience>", "guides.page", lambda **_: "guide")
    return app


@pytest.fixture
def render(app):
    def rendered(source: str, **values: object) -> BeautifulSoup:
        with app.test_request_context():
            html = render_template_string(source, **values)
        return BeautifulSoup(html, "html5lib")

    return rendered


@pytest.fixture
def ask(render):
    def asked(section_id: str, **given: object) -> BeautifulSoup:
        values = {"answers": {}, "problems": [], "typed": None, **given}
        return render(
            '{% extends "respondent.html" %}'
            '{% from "questions/ask.html" import ask %}'
            '{% from "components/error_summary.html" import error_summary %}'
            "{% block content %}{{ error_summary(problems) }}"
            "{% for each in section.questions %}"
            "{{ ask(each, answers.get(each.id), problems, typed) }}"
            "{% endfor %}{% endblock %}",
            section=NUCLEO.section(section_id),
            **values,
        )

    return asked


def problem(field: str) -> Problem:
    text, remedy = message("It went wrong."), message("Put it right.")
    return Problem("wrong", "here", text, remedy, field)


def checked(page: BeautifulSoup) -> dict[str, str]:
    return {radio["name"]: radio["value"] for radio in page.select("input:checked")}


def assert_well_formed(page: BeautifulSoup) -> None:
    """Unique ids, labelled fields, named groups, descriptions that exist."""
    ids = Counter(element["id"] for element in page.select("[id]"))
    assert not [name for name, count in ids.items() if count > 1]
    for control in page.select("input:not([type=hidden]), select, textarea"):
        label = page.select_one(f'label[for="{control["id"]}"]')
        assert label is not None
        assert label.get_text(strip=True)
    for group in page.select("fieldset"):
        assert group.find("legend", recursive=False).get_text(strip=True)
    for attribute in ("aria-describedby", "aria-labelledby"):
        for element in page.select(f"[{attribute}]"):
            assert set(element[attribute].split()) <= ids.keys()
    for radio in page.select("input[type=radio]"):
        assert radio.find_parent("fieldset") is not None
    for form in page.select("form"):
        assert form["method"] == "post"
        assert form.select_one("[name=csrf_token]")["value"]


@pytest.mark.parametrize("template", OURS, ids=lambda path: path.stem)
def test_no_template_has_inline_code_that_the_policy_forbids(template):
    text = template.read_text(encoding="utf-8")
    assert not re.search(r"\sstyle=|\son[a-z]+=|<style|javascript:", text)
    assert not re.search(r"<script(?![^>]*\ssrc=)", text)


@pytest.mark.parametrize("section", NUCLEO.sections, ids=lambda section: section.id)
def test_every_section_asks_well_formed_questions_in_few_bytes(ask, section):
    page = ask(section.id)
    assert_well_formed(page)
    assert not checked(page)
    assert len(str(page).encode()) < 25_000
    for question in section.questions:
        assert question.text["es"] in page.find(id=question.id).legend.get_text()


def test_a_ladder_offers_its_anchors_in_order_then_the_other_answers(ask):
    values = [radio["value"] for radio in ask("PLA").select("[name=PLA5]")]
    assert values == ["0", "1", "2", "3", "NS", "NA", ""]
    assert not ask("PLA").select("#PLA1-NA")


def test_saved_answers_are_ticked_and_can_be_taken_back(ask):
    given = {"OBJ1": Answer(0), "OBJ2": Answer("NS"), "OBJ5V": Answer("si")}
    page = ask("OBJ", answers=given)
    assert checked(page) == {"OBJ1": "0", "OBJ2": "NS", "OBJ5V": "si"}
    none = page.select('.options__clear [value=""][type=radio]')
    assert [radio["id"] for radio in none] == [
        f"{question.id}-none" for question in NUCLEO.section("OBJ").questions
    ]
    assert_well_formed(page)


def test_remarks_are_folded_until_there_is_something_to_see(ask):
    remark = Answer(2, "Acta <4>\nde marzo", "https://example.org/acta")
    page = ask("OBJ", answers={"OBJ2": remark})
    assert [details.find("textarea")["id"] for details in page.select("[open]")] == [
        "OBJ2.comment"
    ]
    assert page.find(id="OBJ2.comment").get_text() == "Acta <4>\nde marzo"
    assert page.find(id="OBJ2.evidence")["value"] == "https://example.org/acta"


def test_what_was_refused_is_shown_again_with_its_problem(ask):
    typed = {
        "OBJ1": "7",
        "OBJ2": "1",
        "OBJ2.evidence": "javascript:alert(1)",
        "OBJ3.comment": "tal cual",
    }
    problems = [problem("OBJ1"), problem("OBJ2.evidence")]
    page = ask("OBJ", answers={"OBJ2": Answer(3)}, problems=problems, typed=typed)
    assert checked(page) == {"OBJ2": "1"}
    assert page.find(id="OBJ2.evidence")["value"] == "javascript:alert(1)"
    assert page.find(id="OBJ3.comment").get_text() == "tal cual"
    assert page.find(id="OBJ1")["aria-describedby"] == "OBJ1-error"
    assert page.find(id="OBJ2.evidence")["aria-describedby"] == "OBJ2.evidence-error"
    assert len(page.select(".govuk-error-message")) == 2
    assert_well_formed(page)


def test_the_error_summary_leads_to_the_fields(ask):
    names = ["OBJ1", "OBJ2.evidence", "OBJ3.comment"]
    page = ask("OBJ", problems=[problem(name) for name in names])
    summary = page.select_one(".govuk-error-summary")
    assert (summary["role"], summary["tabindex"]) == ("alert", "-1")
    assert summary.h2.get_text() == "Hay un problema"
    assert [link["href"][1:] for link in summary.select("a")] == names
    assert all(page.find(id=name) for name in names)


def test_each_row_of_a_grid_is_a_named_group_of_radios(ask):
    page = ask("participacion", answers={"PAR": Answer({"metas": "no"})})
    groups = page.select("[role=radiogroup]")
    assert [group["id"] for group in groups] == [
        "PAR.objetivos",
        "PAR.planificar",
        "PAR.metas",
        "PAR.presupuestar",
        "PAR.evaluar",
    ]
    assert checked(page) == {"PAR.metas": "no"}
    assert_well_formed(page)


def test_a_problem_in_a_row_is_told_in_that_row(ask):
    typed = {"PAR.metas": "zzz", "PAR.evaluar": "si"}
    page = ask("participacion", problems=[problem("PAR.metas")], typed=typed)
    assert page.find(id="PAR.metas")["aria-describedby"] == "PAR.metas-error"
    assert checked(page) == {"PAR.evaluar": "si"}
    assert_well_formed(page)


SHOWN = (
    '{% from "questions/shown.html" import shown %}'
    '<dl>{% for each in questions %}{{ shown(each, answers.get(each.id), "/r/x") }}'
    "{% endfor %}</dl>"
)


def test_answers_are_shown_in_the_words_that_were_chosen(render):
    answers = {
        "OBJ1": Answer(3),
        "OBJ2": Answer("NS"),
        "PLA5": Answer("NA"),
        "LBL": Answer("coordinacion"),
        "PAR": Answer({"metas": "si"}),
    }
    questions = list(NUCLEO.questions)
    page = render(SHOWN, questions=questions, answers=answers)
    values = [value.get_text(" ") for value in page.select("dd:nth-of-type(1)")]
    said = dict(zip([each.id for each in questions], values, strict=True))
    assert said["OBJ1"] == questions[1].anchors[3].text["es"]
    assert (said["OBJ2"], said["PLA5"]) == ("No sé", "No aplica")
    assert said["OBJ3"] == "Sin responder"
    assert "Acordar metas: Sí" in said["PAR"]
    assert page.select_one("dd a")["href"] == "/r/x#LBL"


def test_only_addresses_of_the_web_become_links(render):
    answers = {
        "OBJ1": Answer(1, "", "https://example.org"),
        "OBJ2": Answer(1, "<b>", "javascript:alert(1)"),
    }
    questions = NUCLEO.section("OBJ").questions[:2]
    page = render(SHOWN, questions=questions, answers=answers)
    links = [link["href"] for link in page.select(".answer__evidence a")]
    assert links == ["https://example.org"]
    assert page.select_one(".answer__comment").get_text() == "<b>"


def test_the_paper_questionnaire_has_a_box_for_every_answer(render):
    page = render(
        '{% from "questions/paper.html" import paper %}'
        "{% for each in questions %}{{ paper(each) }}{% endfor %}",
        questions=NUCLEO.questions,
    )
    ladders = 26 * 5 + sum(item.allow_na for item in NUCLEO.items)
    assert len(page.select(".paper-question")) == len(list(NUCLEO.questions))
    assert len(page.select(".paper-box")) == ladders + 4 + 3 + 5 * 3


def test_a_sheet_on_paper_has_a_place_for_every_fact(render):
    paper = (
        '{% from "questions/paper.html" import paper %}'
        "{% for each in questions %}{{ paper(each) }}{% endfor %}"
    )
    budget = CATALOG.latest("hechos_presupuesto").questionnaire
    page = render(paper, questions=budget.questions)
    asked = list(budget.questions)
    assert len(page.select(".paper-question")) == len(asked)
    lists = [each for each in asked if each.rows > 1]
    assert len(page.select("tbody tr")) == sum(each.rows for each in lists) == 10 + 20
    once = [field for each in asked if each.rows == 1 for field in each.fields]
    currencies, sources = 3, 2 * len(asked)
    written = [field for field in once if field.kind != "choice"]
    assert len(page.select(".paper-line")) == len(written) + currencies + sources
    assert len(page.select(".paper-box")) == 4 + 3 + 2 * len(asked)
    assert_well_formed(page)

    information = CATALOG.latest("hechos_informacion").questionnaire
    page = render(paper, questions=information.questions)
    assert "Cuáles dos" in page.get_text()


FIELDS = (
    '{% from "components/field.html" import field %}'
    '{% from "components/error_summary.html" import form_errors %}'
    '<form method="post">{{ form.hidden_tag() }}{{ form_errors(form) }}'
    '{% for each in form if each.name != "csrf_token" %}'
    "{{ field(each, hint=hint) }}{% endfor %}</form>"
)


@pytest.mark.parametrize("hint", [None, message("Low")])
@pytest.mark.parametrize("errors", [(), ("Wrong.", message("Low"))])
def test_every_kind_of_field_has_label_hint_and_errors(app, render, hint, errors):
    with app.test_request_context():
        form = EveryKind(data={"sectors": ["e"], "role": "b"})
    for field in form:
        field.errors = () if field.name == "csrf_token" else errors
    page = render(FIELDS, form=form, hint=hint)
    assert_well_formed(page)
    for field in [each for each in form if each.name != "csrf_token"]:
        control = page.find(id=field.id)
        group = control if control.name != "input" else control.find_parent("fieldset")
        described = (group or control).get("aria-describedby", "")
        expected = [f"{field.id}-hint"] * bool(hint) + [f"{field.id}-error"] * bool(
            errors
        )
        assert described.split() == expected
        assert not control.has_attr("required")
    assert len(page.select(".govuk-error-summary a")) == len(errors) * 11
    assert page.find(id="mail")["autocomplete"] == "email"
    assert page.select_one("option").get_text() == "Alta"
    assert [box["value"] for box in page.select("[type=checkbox]:checked")] == ["e"]
    assert "E & d" in page.get_text()


@pytest.mark.parametrize(
    ("level", "state", "words"),
    [
        (0, "ok", "Sin colaboración"),
        (1, "ok", "Baja"),
        (2, "provisional", "Intermedia (provisional)"),
        (3, "ok", "Alta"),
        (None, "insufficient", "Datos insuficientes"),
        (2, "insufficient", "Datos insuficientes"),
    ],
)
def test_a_level_is_always_said_in_words(render, level, state, words):
    page = render(
        '{% from "components/level_badge.html" import level_badge %}'
        "{{ level_badge(level, state) }}",
        level=level,
        state=state,
    )
    assert page.body.get_text() == words
    assert bool(page.select(".level--insufficient")) == (state == "insufficient")


def test_buttons_send_and_links_lead(render):
    page = render(
        '{% from "components/button.html" import button %}'
        '{{ button("Save", name="then", value="hub", attributes={"id": "save"}) }}'
        '{{ button("Go", "secondary", href="/there") }}'
    )
    assert page.button.attrs == {
        "type": "submit",
        "class": ["govuk-button"],
        "name": "then",
        "value": "hub",
        "id": "save",
    }
    assert page.a["href"] == "/there"
    assert page.a["class"] == ["govuk-button", "govuk-button--secondary"]


def test_the_small_components_escape_what_they_are_given(render):
    page = render(
        '{% from "components/tag.html" import tag %}'
        '{% from "components/inset.html" import inset %}'
        '{% from "components/notification.html" import notification %}'
        '{% from "components/copy_text.html" import copy_text %}'
        '{% from "components/back_link.html" import back_link %}'
        '{% from "components/confirm_form.html" import confirm_form %}'
        '{% from "components/print_button.html" import print_button %}'
        '{{ tag(bad, "done") }}{{ inset(bad) }}{% call inset() %}{{ bad }}{% endcall %}'
        "{{ notification(bad) }}"
        '{% call notification(bad, "warning") %}<p>{{ bad }}</p>{% endcall %}'
        '{{ copy_text("message", bad, bad) }}{{ back_link("/", bad) }}'
        '{{ confirm_form("/close", bad, bad) }}{{ print_button(bad) }}',
        bad="<i>&",
    )
    assert not page.select("i")
    assert page.get_text().count("<i>&") == 14
    assert_well_formed(page)


def test_the_copy_button_names_the_text_it_copies(render):
    page = render(
        '{% from "components/copy_text.html" import copy_text %}'
        '{{ copy_text("message", "Message", "Hello") }}'
    )
    assert page.button["data-copy"] == page.textarea["id"] == "message"
    assert page.find(id="message-status")["role"] == "status"


PAGE = (
    "{% extends frame %}{% block title %}T{% endblock %}"
    "{% block content %}<h1>T</h1>{% endblock %}"
)


def test_signed_in_staff_get_the_menu_and_their_notices(app):
    with app.test_request_context():
        flash("Saved.", "success")
        html = render_template_string(
            PAGE,
            frame="base.html",
            current_user=SimpleNamespace(is_authenticated=True),
        )
    page = BeautifulSoup(html, "html5lib")
    assert page.select_one(".site-menu a")["aria-current"] == "page"
    assert "Saved." in page.select_one("main .notice--success").get_text()
    assert page.title.get_text() == "T · intersect"
    assert page.html["lang"] == "es"


@pytest.mark.parametrize("frame", ["base.html", "respondent.html"])
def test_the_frame_has_landmarks_a_skip_link_and_no_empty_parts(render, frame):
    page = render(PAGE, frame=frame)
    assert page.body.find(True)["href"] == "#main-content"
    assert len(page.select("header, main#main-content, footer")) == 3
    assert [nav["class"] for nav in page.select("nav")] == [["language-switch"]]


def test_a_page_loads_only_files_that_exist(render):
    page = render(PAGE, frame="base.html")
    addresses = [link["href"] for link in page.select("head link")]
    addresses += [element["src"] for element in page.select("script, img")]
    for address in addresses:
        assert (shipped("static") / address.removeprefix("/static/")).is_file()


@pytest.mark.parametrize("code", sorted(PAGES))
def test_an_error_page_says_in_spanish_what_to_do(app, code):
    answer = app.test_client().get(f"/fail/{code}")
    page = BeautifulSoup(answer.text, "html5lib")
    assert answer.status_code == code
    assert page.h1.get_text() in page.title.get_text()
    assert len(page.select("main p")) == 3
    assert page.select_one("main a")["href"] == "/"
    with app.test_request_context():
        english = PAGES[code].title.msgid
    assert page.h1.get_text() != english


def test_other_errors_get_a_page_of_their_family(app):
    assert "No pudimos entender" in app.test_client().get("/fail/418").text
    assert "Algo falló" in app.test_client().get("/fail/503").text


def test_a_wrong_method_says_which_ones_are_right(app):
    answer = app.test_client().get("/save")
    assert answer.status_code == 405
    assert "POST" in answer.headers["Allow"]


def test_a_crash_shows_the_page_and_nothing_of_the_crash(app):
    app.add_url_rule("/crash", "crash", lambda: 1 / 0)
    answer = app.test_client().get("/crash")
    assert answer.status_code == 500
    assert "ZeroDivisionError" not in answer.text


def test_an_expired_form_explains_itself(app):
    answer = app.test_client().post("/save", data={"name": "x"})
    assert answer.status_code == 400
    assert "demasiado tiempo" in answer.text


def test_a_lost_respondent_is_sent_to_the_personal_link(app):
    answer = app.test_client().get("/r/unknown")
    page = BeautifulSoup(answer.text, "html5lib")
    assert "enlace personal" in page.main.get_text()
    assert not page.select("main a")


def test_the_fonts_are_those_whose_checksums_are_written_down():
    fonts = shipped("static") / "fonts"
    computed = {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in fonts.iterdir()
        if path.name != "SHA256SUMS"
    }
    lines = (fonts / "SHA256SUMS").read_text(encoding="ascii").splitlines()
    assert computed == {name: sums for sums, name in map(str.split, lines)}


def test_no_british_identity_comes_with_the_styles():
    (styles,) = shipped("static").glob("vendor/*/*.css")
    text = styles.read_text(encoding="utf-8")
    assert not re.search(r"GDS Transport|crown|crest|url\(", text)
    assert len(text) < 100_000


@pytest.mark.parametrize("style", ["Regular", "Bold"])
def test_the_fonts_of_the_documents_are_called_noto_sans(style):
    names = TTFont(shipped("static") / "fonts" / f"NotoSans-{style}.ttf")["name"]
    assert names.getDebugName(1) == "Noto Sans"
    assert names.getDebugName(2) == style
