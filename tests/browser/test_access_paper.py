"""Pages on paper, as the browser prints them."""

from __future__ import annotations

import re
from io import BytesIO

import pytest
from playwright.sync_api import Page
from pypdf import PdfReader

from tests.browser.respondent_pages import RESPONDENT
from tests.browser.staff_pages import STAFF
from tests.browser.visit import open_visit
from tests.browser.words import es

VISITS = {visit.name: visit for visit in STAFF + RESPONDENT}
DAY = re.compile(r"\d{1,2} de \w+ de 20\d\d")
FORMATS = {"A4": (595, 842), "Letter": (612, 792)}
"""Paper -> its width and height in points."""

SHORT = {
    "start": 3,
    "receipt": 1,
    "copy": 3,
    "section OBJ": 3,
    "grid saved": 2,
    "review complete": 3,
    "another link": 1,
    "network being asked": 2,
    "diagnostic": 8,
    "method": 8,
}
"""What people print -> how many sheets of A4 it may take."""


@pytest.fixture
def open_page(scene, window_of):
    def open_page(name: str) -> Page:
        visit = VISITS[name]
        page = window_of(visit.visitor)
        open_visit(page, scene, visit)
        return page

    return open_page


def sheets(page: Page, paper: str = "A4") -> list[str]:
    """Print a page; return the words of each sheet, in their order."""
    document = page.pdf(format=paper, prefer_css_page_size=True)
    read = PdfReader(BytesIO(document)).pages
    size = FORMATS[paper]
    assert all(
        abs(float(side) - wanted) < 2
        for each in read
        for side, wanted in zip(each.mediabox[2:], size, strict=True)
    )
    return [re.sub(r"[ \xa0]+", " ", each.extract_text()) for each in read]


@pytest.mark.parametrize("name", SHORT)
def test_a_printed_page_says_what_it_is_of_which_day_and_nothing_of_the_screen(
    name, open_page
):
    page = open_page(name)
    title = page.locator("h1").inner_text()
    buttons = page.locator("a.govuk-button, button").all_inner_texts()
    printed = sheets(page)
    words = "\n".join(printed)
    assert len(printed) <= SHORT[name]
    assert all(word in words for word in title.split())
    assert DAY.search(printed[0])
    for needless in [*filter(None, buttons), "English", es("Skip to main content")]:
        assert not re.search(rf"\b{re.escape(needless)}\b", words), needless
    assert "(/" not in words  # an address after its link


@pytest.mark.parametrize("paper", FORMATS)
def test_no_sheet_ends_with_a_heading(paper, open_page):
    for name in ("copy", "section OBJ", "diagnostic", "method"):
        page = open_page(name)
        headings = {" ".join(each.split()) for each in _headings(page)}
        ends = [each.strip().splitlines()[-1].strip() for each in sheets(page, paper)]
        assert headings.isdisjoint(ends), name


def test_the_receipt_has_its_code_its_network_and_when_it_was_given(open_page):
    page = open_page("receipt")
    code = page.locator(".receipt-code").inner_text()
    network = page.locator(".site-header__network").inner_text()
    (sheet,) = sheets(page)
    assert code in sheet
    assert sheet.count(network) == 2  # above, and in the thanks


def test_the_head_of_a_long_table_stands_on_each_of_its_sheets(open_page):
    printed = sheets(open_page("method"))
    rows = [each for each in printed if re.search(r"^\w+\.\w+ ", each, re.MULTILINE)]
    heads = [each for each in printed if es("What changing it does") in each]
    assert len(rows) > 1
    assert heads == rows


def test_what_is_folded_on_the_screen_is_printed(open_page):
    page = open_page("diagnostic")
    assert not page.get_by_text("EVA5 ·").is_visible()
    assert "EVA5 ·" in "\n".join(sheets(page))


def test_each_personal_link_is_printed_whole_on_its_card(open_page):
    page = open_page("all links again")
    cards = page.locator(".card").all()
    addresses = [each.locator(".card__address").inner_text() for each in cards]
    words = re.sub(r"\s", "", "".join(sheets(page)))
    assert len(addresses) > 1
    for address in addresses:
        assert words.count(re.sub(r"\s", "", address)) == 1


def _headings(page: Page) -> list[str]:
    return page.locator("h1, h2, h3, legend, caption").all_text_contents()
