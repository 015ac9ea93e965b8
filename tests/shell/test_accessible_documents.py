"""Every kind of document, in every language, as assistive technology is given it.

The rules of PDF/UA-1 (ISO 14289-1) that can be looked up in the file: what it declares,
and that pictures, heading cells, headings, links and typefaces have what they need.
"""

from __future__ import annotations

import io
import struct
import zlib
from dataclasses import replace
from itertools import pairwise

import pikepdf
import pytest
from bs4 import BeautifulSoup
from pypdf import PdfReader

from intersect.language import language
from intersect.report.authorities_page import CommuneReport, SignedText
from intersect.report.issue import Issue
from intersect.report.pages import annex_html, authorities_html, diagnostic_html
from intersect.report.pdf import render_pdf
from intersect.report.trend import Trend, TrendPoint
from tests.shell.report_builders import (
    MADE_AT,
    make_diagnostic,
    make_draft,
    make_insufficient,
    make_three_answers,
)

ISSUE = Issue("7F3K-Q2MD-XW4P", "https://x.cl/d/7F3KQ2MDXW4P")
TREND = Trend(
    "Red demo 7",
    (
        TrendPoint("Ronda 2024", 24.3, (18.0, 30.6), 1, 12),
        TrendPoint("Ronda 2025", None, None, None, 2),
        TrendPoint("Ronda 2026", 45.5, (34.2, 56.9), 2, 9),
    ),
)
SIGNED = SignedText("Falta tiempo — «ñandú», ¿sí?", "Ana Pérez")


def _png() -> bytes:
    rows = b"".join(b"\0" + bytes((20, 60, 140)) * 80 for _ in range(100))
    chunks = [
        (b"IHDR", struct.pack(">IIBBBBB", 80, 100, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body))
        + name
        + body
        + struct.pack(">I", zlib.crc32(name + body))
        for name, body in chunks
    )


def _authorities(code: str) -> str:
    networks = tuple(
        replace(made, subject=replace(made.subject, network=f"Red {name}"))
        for name, made in (
            ("A", make_diagnostic()),
            ("B", make_insufficient()),
            ("C", make_three_answers()),
        )
    )
    report = CommuneReport(
        "Iquique", "Ronda", True, networks, SIGNED, SIGNED, MADE_AT, True, _png()
    )
    return authorities_html(report, language(code), ISSUE)


def _network(code: str) -> str:
    made = make_diagnostic()
    return diagnostic_html(made, language(code), ISSUE, arms=_png(), trend=TREND)


def _draft(code: str) -> str:
    return diagnostic_html(make_draft(), language(code), is_published=False)


def _insufficient(code: str) -> str:
    return diagnostic_html(make_insufficient(), language(code), ISSUE)


def _annex(code: str) -> str:
    made = make_diagnostic()
    return annex_html(made, language(code), ISSUE, arms=_png(), trend=TREND)


KINDS = {
    "authorities": (_authorities, range(2, 3)),
    "network": (_network, range(6, 11)),
    "draft": (_draft, range(4, 11)),
    "insufficient": (_insufficient, range(3, 11)),
    "annex": (_annex, range(4, 9)),
}
"""What makes each document, and how many pages it may have."""


@pytest.fixture(
    scope="module",
    params=[(kind, code) for kind in KINDS for code in ("es", "en", "pt")],
    ids="-".join,
)
def printed(request):
    kind, code = request.param
    html = KINDS[kind][0](code)
    pdf = render_pdf(html)
    with pikepdf.open(io.BytesIO(pdf)) as made:
        yield kind, code, html, pdf, made


def elements(made):
    """Return the tags of a document in reading order, with their kinds."""

    def below(tag):
        kids = tag.get("/K", [])
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                yield str(kid.S), kid
                yield from below(kid)

    return list(below(made.Root.StructTreeRoot))


def test_it_declares_what_it_is(printed):
    _, code, html, _, made = printed
    title = BeautifulSoup(html, "html.parser").title.get_text()
    assert made.Root.MarkInfo.Marked
    assert str(made.Root.Lang) == code
    assert made.Root.ViewerPreferences.DisplayDocTitle
    with made.open_metadata() as told:
        assert str(told["pdfuaid:part"]) == "1"
        assert str(told["dc:title"]) == title


def test_every_picture_is_told_in_words_and_only_once(printed):
    _, _, _, _, made = printed
    told = [
        str(tag.get("/Alt", "")).strip()
        for kind, tag in elements(made)
        if kind == "/Figure"
    ]
    assert all(told)
    assert len(told) == len(set(told))


def test_every_heading_cell_says_what_it_heads(printed):
    _, _, _, _, made = printed
    scopes = []
    for kind, tag in elements(made):
        if kind == "/TH":
            owned = tag.get("/A", [])
            owned = owned if isinstance(owned, pikepdf.Array) else [owned]
            scopes.append([str(each.Scope) for each in owned if "/Scope" in each])
    assert all(each in (["/Row"], ["/Column"]) for each in scopes)


def test_lists_have_items_and_these_have_bodies(printed):
    _, _, _, _, made = printed
    inside = {"/L": {"/LI"}, "/LI": {"/Lbl", "/LBody"}}
    for kind, tag in elements(made):
        kids = tag.get("/K", [])
        kids = [str(each.S) for each in kids if "/S" in each] if kind in inside else []
        assert set(kids) <= inside.get(kind, set())
        assert kind != "/LI" or "/LBody" in kids


def test_headings_leave_out_no_level(printed):
    _, _, _, _, made = printed
    levels = [
        int(kind[2:])
        for kind, _ in elements(made)
        if kind in {"/H1", "/H2", "/H3", "/H4", "/H5", "/H6"}
    ]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_what_can_be_followed_says_so_and_is_reached_in_order(printed):
    _, _, _, _, made = printed
    for page in made.pages:
        links = [each for each in page.get("/Annots", []) if each.Subtype == "/Link"]
        assert not links or page.Tabs == "/S"
        assert all(str(each.get("/Contents", "")).strip() for each in links)


def test_it_brings_its_one_typeface(printed):
    _, _, _, _, made = printed
    fonts = [
        each
        for each in made.objects
        if isinstance(each, pikepdf.Dictionary)
        and each.get("/Type") == "/FontDescriptor"
    ]
    assert fonts
    for font in fonts:
        assert "/FontFile2" in font or "/FontFile3" in font
        assert "Noto-Sans" in str(font.FontName) or "NotoSans" in str(font.FontName)


def test_it_has_its_number_of_pages_and_all_of_its_words(printed):
    kind, _, html, pdf, _ = printed
    pages = PdfReader(io.BytesIO(pdf)).pages
    assert len(pages) in KINDS[kind][1]
    body = BeautifulSoup(html, "html.parser").body
    for hidden in body.select(".govuk-visually-hidden, svg, .contents"):
        hidden.decompose()
    wanted = set("".join(body.get_text().split()))
    got = set("".join("".join(page.extract_text().split()) for page in pages))
    assert wanted - got == set()
