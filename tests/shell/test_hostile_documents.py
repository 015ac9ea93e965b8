"""What people type in every kind of document: text, never markup, however long."""

from dataclasses import replace
from io import BytesIO

import pytest
from bs4 import BeautifulSoup
from pypdf import PdfReader

from intersect.language import language
from intersect.report.authorities_page import CommuneReport, SignedText
from intersect.report.pages import (
    annex_html,
    authorities_html,
    blank_questionnaire_html,
    diagnostic_html,
)
from intersect.report.pdf import render_pdf
from tests.shell import test_press
from tests.shell.report_builders import MADE_AT, core, make_diagnostic

foreign = test_press.foreign

ES = language("es")
UNBROKEN = "x" * 10_000
"""Longer than any text may be."""
NAME = "y" * 300
"""Longer than any name."""


def typed_diagnostic(name, text):
    made = make_diagnostic()
    typed = replace(made.subject, network=name, commune=name, purpose=text)
    return replace(made, subject=typed)


def authorities(name, text):
    made = typed_diagnostic(name, text)
    signed = SignedText(text, name)
    return authorities_html(
        CommuneReport(name, name, False, (made,), signed, signed, MADE_AT, True), ES
    )


DOCUMENTS = {
    "authorities": authorities,
    "network": lambda name, text: diagnostic_html(typed_diagnostic(name, text), ES),
    "annex": lambda name, text: annex_html(typed_diagnostic(name, text), ES),
    "questionnaire": lambda name, _text: blank_questionnaire_html(
        core().questionnaire, name, name, ES
    ),
}
"""Each kind with a name and a text wherever somebody can type one."""

HOSTILE = (
    '<img src="{address}/a.png"><img src="file:///etc/hostname">'
    '<link rel="stylesheet" href="{address}/b.css">'
    '<style>@import url("{address}/c.css"); * {{ display: none }}</style>'
    '<p style="background: url({address}/d.png)">'
    '<svg><image href="{address}/e.svg"/></svg>'
    '<object data="file:///etc/hostname"></object><embed src="{address}/f">'
    '<a rel="attachment" href="file:///etc/hostname">a</a>'
    "</p></td></table></body><script>alert(1)</script>{{{{ 7 * 7 }}}} &lt;b&gt;"
)


def elements(html):
    return sorted(each.name for each in BeautifulSoup(html, "html.parser").find_all())


def text_of(pdf):
    return "".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)


@pytest.mark.parametrize("kind", DOCUMENTS)
def test_what_is_typed_is_text_and_asks_nobody_for_anything(kind, foreign):
    address, asked = foreign
    hostile = HOSTILE.format(address=address)
    html = DOCUMENTS[kind](hostile, hostile)
    # As long: what a page has room for depends on it.
    plain = "mesa " * (len(hostile) // 5)
    assert elements(html) == elements(DOCUMENTS[kind](plain, plain))
    pdf = render_pdf(html)
    assert asked == []
    printed = "".join(text_of(pdf).split())
    assert "{{7*7}}&lt;b&gt;" in printed
    assert "<script>alert(1)</script>" in printed
    assert len(PdfReader(BytesIO(pdf)).attachments) == 0


@pytest.mark.parametrize("kind", DOCUMENTS)
def test_ten_thousand_letters_without_a_space_are_printed(kind):
    pdf = render_pdf(DOCUMENTS[kind](NAME, UNBROKEN))
    printed = text_of(pdf)
    assert printed.count("y") >= len(NAME)
    if kind in ("authorities", "network"):  # the others have names alone
        assert printed.count("x") >= len(UNBROKEN)
