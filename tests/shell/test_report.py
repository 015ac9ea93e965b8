"""The diagnostic as a document: the facts of the page, marked, private, legible."""

import re
from dataclasses import replace
from fractions import Fraction
from io import BytesIO
from time import process_time

import pikepdf
import pytest
from bs4 import BeautifulSoup
from pypdf import PdfReader

from intersect.analysis.explanation.wording import LEVELS
from intersect.language import language
from intersect.paths import shipped
from intersect.report import charts
from intersect.report.charts import profile_bars
from intersect.report.diagnostic_page import diagnostic_page
from intersect.report.pages import blank_questionnaire_html, diagnostic_html
from intersect.report.pdf import render_pdf
from tests.shell.report_builders import (
    core,
    make_diagnostic,
    make_draft,
    make_insufficient,
    make_network_of_organisations,
    make_three_answers,
)

SPANISH = language("es")
LEVEL_WORDS = [SPANISH.text(each) for each in LEVELS]


def html_of(diagnostic):
    return diagnostic_html(diagnostic, SPANISH)


def words_of(html):
    return " ".join(BeautifulSoup(html, "html.parser").body.get_text(" ").split())


def pages_of(html):
    return [
        " ".join(page.extract_text().split())
        for page in PdfReader(BytesIO(render_pdf(html))).pages
    ]


@pytest.fixture(scope="module")
def red_demo_7():
    return make_diagnostic()


@pytest.fixture(scope="module")
def red_demo_7_pages(red_demo_7):
    return pages_of(html_of(red_demo_7))


class TestTheWorkedExample:
    """Red demo 7 of method A.6."""

    def test_it_prints_on_six_to_ten_pages(self, red_demo_7_pages):
        assert 6 <= len(red_demo_7_pages) <= 10

    def test_the_pdf_has_the_numbers_of_the_method(self, red_demo_7_pages):
        text = " ".join(red_demo_7_pages)
        for number in ("45,5", "63,8", "57,9", "18,9", "53,6", "33,3", "0,29"):
            assert number in text
        assert "34,2 a 56,8" in text or "34,1 a 56,8" in text or "34,2 a 56,9" in text
        assert "En disputa entre Baja e Intermedia" in text

    def test_every_number_of_the_html_is_in_the_pdf(self, red_demo_7, red_demo_7_pages):
        numbers = set(re.findall(r"\d+,\d+", words_of(html_of(red_demo_7))))
        printed = set(re.findall(r"\d+,\d+", " ".join(red_demo_7_pages)))
        assert len(numbers) > 40
        assert numbers <= printed

    def test_accents_come_out_of_the_pdf_as_they_went_in(self, red_demo_7_pages):
        text = " ".join(red_demo_7_pages)
        for word in ("Diagnóstico", "Planificación conjunta", "Evaluación", "niñas"):
            assert word in text

    def test_pages_are_numbered(self, red_demo_7_pages):
        count = len(red_demo_7_pages)
        for number, page in enumerate(red_demo_7_pages, start=1):
            assert f"página {number} de {count}" in page

    def test_a_finished_real_diagnostic_carries_no_mark(self, red_demo_7_pages):
        text = " ".join(red_demo_7_pages)
        assert "BORRADOR" not in text
        assert "FICTICIOS" not in text

    def test_it_says_that_the_scale_is_an_adaptation_yet_to_be_verified(
        self, red_demo_7_pages
    ):
        text = " ".join(red_demo_7_pages)
        assert "Adaptación de tres peldaños del continuo de Horwath y Morrison" in text
        assert "verificación empírica pendiente" in text

    def test_all_eleven_milestones_are_listed_by_level(self, red_demo_7):
        groups = list(diagnostic_page(red_demo_7).milestones)
        assert [len(group.milestones) for group in groups] == [2, 3, 6]
        assert [group.met for group in groups] == [2, 2, 0]

    def test_the_network_stands_on_one_step_of_the_ladder(self, red_demo_7):
        page = BeautifulSoup(html_of(red_demo_7), "html.parser")
        [current] = page.select("[aria-current=step]")
        assert "Baja" in current.get_text()
        assert len(page.select(".diagnostic-ladder__step")) == 4

    def test_sectors_with_few_people_are_shown_together(self, red_demo_7):
        page = BeautifulSoup(html_of(red_demo_7), "html.parser")
        rows = page.select(".diagnostic-table--sectors tbody tr")
        names = [row.th.get_text() for row in rows]
        assert names == ["Salud", "Otros sectores (3)"]

    def test_it_is_tagged_with_an_alternative_for_every_picture(self, red_demo_7):
        with pikepdf.open(BytesIO(render_pdf(html_of(red_demo_7)))) as made:
            assert str(made.Root.Lang) == "es"
            assert "Red demo 7" in str(made.docinfo["/Title"])
            figures = [
                each
                for each in made.objects
                if isinstance(each, pikepdf.Dictionary) and each.get("/S") == "/Figure"
            ]
            assert len(figures) == 5
            assert all("peldaño" in str(figure.Alt) for figure in figures)

    def test_making_the_html_takes_a_small_part_of_the_whole(self, red_demo_7):
        html = html_of(red_demo_7)  # templates are compiled once
        start = process_time()
        html_of(red_demo_7)
        middle = process_time()
        render_pdf(html)
        assert middle - start < (process_time() - middle) / 2


class TestMarks:
    def test_a_draft_says_so_on_every_page(self):
        pages = pages_of(html_of(make_draft()))
        assert all("BORRADOR · 7 de 9 respuestas" in page for page in pages)

    def test_invented_data_are_marked_on_every_page(self):
        pages = pages_of(html_of(make_draft()))
        assert all("DATOS FICTICIOS" in page for page in pages)


class TestInsufficientData:
    @pytest.fixture
    def html(self):
        return html_of(make_insufficient())

    def test_it_names_no_level(self, html):
        text = words_of(html)
        assert "Datos insuficientes" in text
        assert [word for word in LEVEL_WORDS if re.search(rf"\b{word}\b", text)] == []

    def test_it_has_no_colour_of_the_scale_and_no_picture(self, html):
        page = BeautifulSoup(html, "html.parser")
        assert page.select("svg, .level, .diagnostic-ladder") == []
        assert not any(colour in html for colour in charts.LEVEL_COLOURS)

    def test_it_has_no_index_and_no_zero_in_its_place(self, html):
        page = BeautifulSoup(html, "html.parser")
        pending = page.select_one(".diagnostic-pending").get_text()
        assert "Índice" not in words_of(html)
        assert re.search(r"\b0\b", pending) is None

    def test_it_says_what_would_suffice_and_whom_to_ask(self, html):
        text = words_of(html)
        assert "Qué bastaría" in text
        assert "A quién pedir respuesta" in text

    def test_two_people_show_neither_dimensions_nor_items(self, html):
        page = BeautifulSoup(html, "html.parser")
        assert page.select(".diagnostic-profile, .diagnostic-table--items") == []


class TestPrivacy:
    def test_with_three_answers_only_steps_of_items_are_shown(self):
        diagnostic = make_three_answers()
        assert diagnostic.score.level is not None
        page = BeautifulSoup(html_of(diagnostic), "html.parser")
        table = page.select_one(".diagnostic-table--items")
        assert len(table.select("thead th")) == 2
        assert "sólo se muestra el peldaño" in words_of(html_of(diagnostic))

    @pytest.mark.parametrize(("usable", "is_shown"), [(4, False), (5, True)])
    def test_how_items_were_answered_is_shown_from_five_answers_on(
        self, red_demo_7, usable, is_shown
    ):
        score = replace(red_demo_7.score, usable=usable)
        html = html_of(replace(red_demo_7, score=score))
        table = BeautifulSoup(html, "html.parser").select_one(
            ".diagnostic-table--items"
        )
        assert (len(table.select("thead th")) > 2) == is_shown

    def test_with_three_answers_no_declared_name_is_counted(self):
        diagnostic = make_three_answers()
        assert diagnostic.declared == ()
        assert "Los conteos se muestran con 5" in words_of(html_of(diagnostic))

    def test_two_drafts_compared_do_not_give_the_last_answer_away(self):
        page = BeautifulSoup(html_of(make_draft()), "html.parser")
        assert page.select(".diagnostic-table--sectors") == []
        assert page.select(".diagnostic-table--declared") == []
        assert len(page.select(".diagnostic-table--items thead th")) == 2

    def test_nobody_is_named(self, red_demo_7):
        assert "Institución 1" not in html_of(red_demo_7)
        assert ">r1<" not in html_of(red_demo_7)


class TestWordsOfUsers:
    def test_markup_in_names_is_shown_not_obeyed(self, red_demo_7):
        hostile = '<img src="file:///etc/passwd"><script>alert(1)</script>'
        subject = replace(red_demo_7.subject, network=hostile, purpose=hostile)
        html = html_of(replace(red_demo_7, subject=subject))
        assert "<script" not in html
        assert "<img" not in html
        assert "<script>alert(1)</script>" in " ".join(pages_of(html)[:1])

    def test_ten_thousand_letters_without_a_space_still_print(self, red_demo_7):
        subject = replace(red_demo_7.subject, purpose="x" * 10_000)
        pages = pages_of(html_of(replace(red_demo_7, subject=subject)))
        assert sum(page.count("x" * 10) for page in pages) > 900
        assert len(pages) < 14

    def test_a_long_name_does_not_spill_into_the_page(self, red_demo_7):
        subject = replace(red_demo_7.subject, network="Mesa " * 16, commune="C" * 60)
        pages = pages_of(html_of(replace(red_demo_7, subject=subject)))
        assert 6 <= len(pages) <= 10

    def test_ten_sectors_fit(self, red_demo_7):
        voice = red_demo_7.participation.voices[0]
        many = tuple(
            replace(voice, name={"es": f"Sector de nombre bastante largo {n}"})
            for n in range(10)
        )
        participation = replace(red_demo_7.participation, voices=many)
        pages = pages_of(html_of(replace(red_demo_7, participation=participation)))
        assert "Sector de nombre bastante largo 9" in " ".join(pages)
        assert 6 <= len(pages) <= 10


def test_a_network_of_organisations_speaks_of_institutions():
    text = words_of(html_of(make_network_of_organisations()))
    assert "Red intrasectorial" in text
    assert "una institución se muestra por separado" in text
    assert "Otros sectores" not in text


def test_the_highest_level_asks_for_nothing_more():
    three = {item: "3333333" for item in core_items()}
    diagnostic = make_diagnostic(answers=three)
    assert diagnostic.score.level == 3
    text = words_of(html_of(diagnostic))
    assert "El nivel más alto" in text
    assert "Cómo se llegaría" not in text


def core_items():
    return [each.id for each in core().questionnaire.items]


class TestProfileBars:
    def test_colours_are_those_of_the_palette(self):
        palette = (shipped("static") / "css" / "palette.css").read_text("utf-8")
        for level, colour in enumerate(charts.LEVEL_COLOURS):
            assert f"--level-{level}: {colour};" in palette
        assert f"--level-edge: {charts.EDGE_COLOUR};" in palette

    def test_a_dot_stands_where_the_score_falls(self, red_demo_7):
        bars = profile_bars(red_demo_7.score.dimensions.values())
        assert [bar.level for bar in bars] == [2, 2, 0, 1, 1]
        full = charts.CELL * 3
        for bar in bars:
            assert bar.dot == pytest.approx(
                charts.MARGIN + float(bar.score) / 100 * full, abs=0.1
            )
            assert sum(cell.fill != charts.EMPTY for cell in bar.cells) == bar.level

    def test_a_dimension_without_a_level_has_neither_dot_nor_fill(self, red_demo_7):
        score = replace(
            red_demo_7.score.dimensions["PRE"],
            state="insufficient",
            level=None,
            score=Fraction(20),
        )
        [bar] = profile_bars([score])
        assert bar.dot is None
        assert bar.whisker is None
        assert all(cell.fill == charts.EMPTY for cell in bar.cells)

    def test_a_profile_is_made_in_a_millisecond(self, red_demo_7):
        start = process_time()
        for _ in range(100):
            profile_bars(red_demo_7.score.dimensions.values())
        assert (process_time() - start) / 100 < 0.001


class TestBlankQuestionnaire:
    @pytest.fixture
    def pages(self):
        html = blank_questionnaire_html(
            core().questionnaire, "Red de infancia", "Iquique", SPANISH
        )
        return pages_of(html)

    def test_it_has_six_to_eight_pages_headed_by_the_network(self, pages):
        assert 6 <= len(pages) <= 8
        assert all("Red de infancia · Iquique" in page for page in pages)

    def test_every_question_is_there(self, pages):
        text = " ".join(pages)
        for item in core_items():
            assert item in text

    def test_it_asks_for_a_code_never_for_a_name(self, pages):
        assert "Código de este ejemplar" in pages[0]
        assert "No escriba su nombre" in pages[0]
