"""Diagnostics and questionnaires on paper, in every language."""

from __future__ import annotations

from functools import cache
from io import BytesIO

import pikepdf
import pytest
from pypdf import PdfReader

from intersect.language import LANGUAGES, Language, language
from intersect.report.pages import blank_questionnaire_html, diagnostic_html
from intersect.report.pdf import render_pdf
from tests.shell.report_builders import core, make_diagnostic, make_insufficient
from tests.shell.test_languages import spanish_texts_in

OTHERS = [code for code in LANGUAGES if code != "es"]


def text_of(pdf: bytes) -> str:
    pages = PdfReader(BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text().split()) for page in pages)


@pytest.fixture(params=OTHERS)
def reader(request) -> Language:
    return language(request.param)


@cache
def diagnostic_pdf(code: str) -> bytes:
    return render_pdf(diagnostic_html(make_diagnostic(), language(code)))


@cache
def questionnaire_pdf(code: str) -> bytes:
    asked = core().questionnaire
    names = "Rede da infância", "Iquique"
    return render_pdf(blank_questionnaire_html(asked, *names, language(code)))


class TestDiagnostic:
    @pytest.fixture
    def pdf(self, reader) -> bytes:
        return diagnostic_pdf(reader.code)

    def test_names_its_language(self, pdf, reader) -> None:
        with pikepdf.open(BytesIO(pdf)) as made:
            assert str(made.Root.Lang) == reader.code
            assert str(made.docinfo["/Title"]).startswith(
                reader.gettext("Diagnostic: %(network)s") % {"network": "Red demo 7"}
            )

    def test_has_no_text_in_spanish_but_what_people_typed(self, pdf, reader) -> None:
        typed = make_diagnostic().subject
        text = text_of(pdf)
        for each in (typed.purpose, typed.type_name["es"]):
            text = text.replace(each, "")
        assert spanish_texts_in(text, reader.code) == []

    def test_writes_numbers_dates_and_pages_as_its_language(self, pdf, reader) -> None:
        text = text_of(pdf)
        numbers, day, page = {
            "en": (("45.5", "63.8", "0.29"), "22 November 2026", "page 1 of"),
            "pt": (("45,5", "63,8", "0,29"), "22 de novembro de 2026", "página 1 de"),
        }[reader.code]
        for each in (*numbers, day, page):
            assert each in text
        with pikepdf.open(BytesIO(pdf)) as made:
            assert 6 <= len(made.pages) <= 10

    def test_asks_its_anchors_in_its_language(self, pdf, reader) -> None:
        step = make_diagnostic().steps[0]
        assert " ".join(reader.local(step.anchor).split()) in text_of(pdf)

    def test_says_in_its_language_why_there_is_no_level(self, reader) -> None:
        html = diagnostic_html(make_insufficient(), reader)
        assert reader.gettext("What would be enough") in html
        assert f'<html lang="{reader.code}">' in html


class TestBlankQuestionnaire:
    @pytest.fixture
    def pdf(self, reader) -> bytes:
        return questionnaire_pdf(reader.code)

    def test_asks_everything_in_its_language(self, pdf, reader) -> None:
        text = text_of(pdf)
        for item in core().questionnaire.items:
            assert reader.local(item.title) in text
            for anchor in item.anchors:
                assert " ".join(reader.local(anchor.text).split()) in text, item.id
        assert spanish_texts_in(text, reader.code) == []

    def test_names_its_language_and_fits_eight_pages(self, pdf, reader) -> None:
        with pikepdf.open(BytesIO(pdf)) as made:
            assert str(made.Root.Lang) == reader.code
            assert 6 <= len(made.pages) <= 8


class TestDownloads:
    """The language chosen on a page is that of what is downloaded from it."""

    @pytest.mark.parametrize("code", LANGUAGES)
    def test_a_pdf_is_in_the_language_of_its_reader(
        self, signed_in, network, code
    ) -> None:
        browser = signed_in("administrator")
        browser.get(f"/?language={code}")
        answer = browser.get(f"/networks/{network.id}/questionnaire.pdf")
        assert answer.mimetype == "application/pdf"
        assert answer.content_language.as_set() == {code}
        assert "Cookie" in answer.vary
        with pikepdf.open(BytesIO(answer.data)) as made:
            assert str(made.Root.Lang) == code

    def test_a_browser_with_the_document_in_one_language_is_sent_the_other(
        self, signed_in, network
    ) -> None:
        browser = signed_in("administrator")
        url = f"/networks/{network.id}/questionnaire.pdf"
        tag = browser.get(url).headers["ETag"]
        same = browser.get(url, headers={"If-None-Match": tag})
        assert same.status_code == 304
        other = browser.get(f"{url}?language=pt", headers={"If-None-Match": tag})
        assert other.status_code == 200
        assert other.headers["ETag"] != tag


def test_a_text_that_lacks_the_language_is_marked_as_what_it_is() -> None:
    asked = core().questionnaire
    lacking = asked.model_copy(update={"instructions": [{"es": "Responda <todo>."}]})
    html = blank_questionnaire_html(lacking, "Red", "Iquique", language("pt"))
    assert '<span lang="es">Responda &lt;todo&gt;.</span>' in html
    assert html.count('lang="es"') == 1
