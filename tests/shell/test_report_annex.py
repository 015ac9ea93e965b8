"""The contents on a cover, the evaluator's annex, and what neither may tell."""

import re
from io import BytesIO

import pikepdf
import pytest
from bs4 import BeautifulSoup
from pypdf import PdfReader

from intersect.analysis.method import default_parameters
from intersect.language import language
from intersect.report.issue import Issue
from intersect.report.pages import annex_html, diagnostic_html
from intersect.report.pdf import render_pdf
from tests.core.analysis_builders import RED_DEMO_7
from tests.shell.report_builders import (
    make_diagnostic,
    make_draft,
    make_insufficient,
    make_three_answers,
    make_unknown_budget,
)

SPANISH = language("es")
ISSUE = Issue("7F3K-Q2MD", "https://ejemplo.cl/documents/7F3K-Q2MD")
CASES = [
    make_diagnostic,
    make_draft,
    make_insufficient,
    make_three_answers,
    make_unknown_budget,
]


def soup_of(html):
    return BeautifulSoup(html, "html.parser")


def words_of(node):
    return " ".join(node.get_text(" ").split())


def pages_of(html):
    return [
        " ".join(page.extract_text().split())
        for page in PdfReader(BytesIO(render_pdf(html))).pages
    ]


@pytest.mark.parametrize("document", [diagnostic_html, annex_html])
@pytest.mark.parametrize("make", CASES)
def test_the_contents_name_every_section_that_is_printed(make, document):
    page = soup_of(document(make(), SPANISH))
    listed = {a["href"][1:]: words_of(a) for a in page.select(".contents a")}
    printed = {h2["id"]: words_of(h2) for h2 in page.select("section h2")}
    assert listed == printed
    assert list(listed) == list(printed)


@pytest.mark.parametrize("document", [diagnostic_html, annex_html])
def test_the_contents_say_on_which_page_a_section_begins(document):
    html = document(make_diagnostic(), SPANISH)
    pages = pages_of(html)
    for link in soup_of(html).select(".contents a"):
        heading = words_of(link)
        [number] = re.findall(rf"{re.escape(heading)}\s*(\d+)", pages[0])
        assert heading in pages[int(number) - 1]
        assert int(number) > 1


@pytest.mark.parametrize("document", [diagnostic_html, annex_html])
def test_a_published_document_says_where_it_can_be_checked_and_a_draft_does_not(
    document,
):
    assert ISSUE.address in pages_of(document(make_diagnostic(), SPANISH, ISSUE))[0]
    assert soup_of(document(make_draft(), SPANISH)).select(".issue") == []


@pytest.mark.parametrize("document", [diagnostic_html, annex_html])
def test_what_is_closed_but_not_published_is_marked_on_every_page(document):
    html = document(make_diagnostic(), SPANISH, is_published=False)
    assert all("BORRADOR · 7 de 9 respuestas" in each for each in pages_of(html))
    assert "todavía no se publican" in words_of(soup_of(html))
    assert "sigue abierto" not in words_of(soup_of(html))


def test_a_network_has_room_for_its_minutes():
    last = pages_of(diagnostic_html(make_diagnostic(), SPANISH))[-1]
    assert "Acta de la conversación" in last
    assert "Quién se encarga" in last


@pytest.fixture(scope="module")
def network_made():
    return make_diagnostic()


@pytest.fixture(scope="module")
def annex_made(network_made):
    return annex_html(network_made, SPANISH)


@pytest.mark.parametrize("document", [diagnostic_html, annex_html])
def test_an_item_of_few_answers_says_its_step_and_nothing_by_subtraction(document):
    """OBJ1 has four answers of seven; of the others OBJ5, with six, goes with it."""
    made = make_diagnostic({**RED_DEMO_7, "OBJ1": "3NN2N12"})
    page = soup_of(document(made, SPANISH))
    rows = {
        words_of(row.th).split(" ")[0]: [words_of(each) for each in row.select("td")]
        for row in page.select("tbody tr")
        if row.th and " · " in words_of(row.th)
    }
    figures = {code: cells[1:] for code, cells in rows.items()}
    assert [code for code, cells in figures.items() if cells[0] == "–"] == [
        "OBJ1",
        "OBJ5",
    ]
    for code in ("OBJ1", "OBJ5"):
        score = made.score.items[code]
        assert rows[code][0] == str(score.level)
        written = {SPANISH.number(score.score, 1), SPANISH.number(score.ad, 2)}
        assert not written.intersection(figures[code])
    assert "resta" in words_of(page)


class TestAnnex:
    def test_every_number_of_the_html_is_in_the_pdf(self, annex_made):
        numbers = set(re.findall(r"\d+,\d+", words_of(soup_of(annex_made).body)))
        printed = set(re.findall(r"\d+,\d+", " ".join(pages_of(annex_made))))
        assert len(numbers) > 75
        assert numbers <= printed

    def test_the_figures_are_those_of_the_method(self, annex_made):
        rows = {
            words_of(row.th): (words_of(row.select("td")[0]), words_of(row))
            for row in soup_of(annex_made).select(".annex-figures tbody tr")
        }
        assert rows["Índice (0 a 100)"][0] == "45,5"
        assert "34,2–56,8" in rows["Índice (0 a 100)"][1]
        assert "n 7" in rows["Índice (0 a 100)"][1]
        assert rows["Desviación media (AD)"][0] == "0,29"
        assert rows["Personas invitadas"][0] == "9"
        assert rows["Nivel"][0] == "Baja"

    def test_versions_digests_and_every_parameter_are_there(
        self, network_made, annex_made
    ):
        text = words_of(soup_of(annex_made).body)
        for each in (
            network_made.reference,
            network_made.questionnaire_digest,
            network_made.method,
        ):
            assert each in text
        for parameter in default_parameters():
            assert parameter.name in text

    def test_what_is_missing_of_an_item_adds_up_with_what_is_valid(
        self, network_made, annex_made
    ):
        for row in soup_of(annex_made).select(".annex-wide--items tbody tr"):
            cells = [words_of(each) for each in row.select("td")]
            assert int(cells[7]) + int(cells[8]) == network_made.score.usable

    def test_it_says_what_is_left_out(self, annex_made):
        text = words_of(soup_of(annex_made).select_one("[aria-labelledby=suppressed]"))
        assert "Promedios de algunas voces (3) una por una" in text

    def test_with_three_answers_no_item_has_a_score_and_it_says_why(self):
        page = soup_of(annex_html(make_three_answers(), SPANISH))
        assert page.select(".annex-wide--items") == []
        assert len(page.select(".diagnostic-table--items thead th")) == 2
        assert "menos de 5 cuestionarios" in words_of(page)

    def test_a_draft_has_no_score_of_an_item(self):
        page = soup_of(annex_html(make_draft(), SPANISH))
        assert page.select(".annex-wide--items") == []
        assert "delataría la última respuesta" in words_of(page)
        assert all(
            "BORRADOR · 7 de 9 respuestas" in each
            for each in pages_of(annex_html(make_draft(), SPANISH))
        )

    def test_two_answers_give_no_figure_of_answers_at_all(self):
        page = soup_of(annex_html(make_insufficient(), SPANISH))
        names = [words_of(each) for each in page.select(".annex-figures tbody th")]
        assert "Índice (0 a 100)" not in names
        assert "Nivel" not in names
        assert page.select(".annex-wide, .diagnostic-table--items") == []
        assert "menos de 3 cuestionarios" in words_of(page)

    def test_it_is_tagged_with_header_cells(self, annex_made):
        with pikepdf.open(BytesIO(render_pdf(annex_made))) as made:
            assert str(made.Root.Lang) == "es"
            heads = [
                each
                for each in made.objects
                if isinstance(each, pikepdf.Dictionary) and each.get("/S") == "/TH"
            ]
            assert len(heads) > 60
