"""Every page, for staff and for respondents, in each of its states and languages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from html import unescape

import pytest
from bs4 import BeautifulSoup
from sqlalchemy import select

from intersect.catalog import load_catalog
from intersect.language import LANGUAGES
from intersect.paths import shipped
from intersect.services import demonstration_contents as contents
from intersect.services.languages import local_texts
from intersect.storage import tables
from tests.browser import respondent_pages, staff_pages
from tests.browser.scene import Scene, set_scene
from tests.browser.site import running_site
from tests.house.test_messages import CATALOGUES, translations_of
from tests.house.words import PLACEHOLDER, foreign_words, words_of
from tests.shell.page_checks import check_page
from tests.shell.reading import Reader, make_reader, path_of

PAGES = staff_pages.STAFF + respondent_pages.RESPONDENT
LONG = 3
"""Words from which on a text is looked for."""

SHOWN_ONCE = {
    "generated password",
    "another password",
    "links",
    "all links again",
    "another link",
    "first link",
    "link for a new password",
    "links on sheets",
    "token made",
}
"""Pages that cannot be opened again: there is no switch that would leave them."""

IN_SPANISH = {
    "guide",
    "guide to answering",
    "guide to comparing",
    "message text",
    "message text with an error",
    "message preview",
    "registry, what would change",
}
"""Pages that show a text of its own language: a guide that has no other, what a message
says in Spanish, what somebody wrote into a file."""


INVENTED = (contents.ANSWERED, contents.STARTED, contents.NEW)
TYPED = [
    *LANGUAGES.values(),
    "Ficha familiar",
    "Registro de la oficina local de la niñez",
    "Administración",
    contents.TERRITORY.name,
    *(text for each in INVENTED for text in (each.name, each.purpose)),
    *(
        text
        for each in INVENTED
        for member in each.members
        for text in (member.person, member.organisation)
    ),
]
"""What is in Spanish everywhere: names, and what people typed networks are for."""
NUMBERED = re.compile(r"\b(?:Red de prueba|Villa|Persona|Institución) \w+")
"""What the pages' own scene calls its networks, communes and people."""


@pytest.fixture(scope="module", params=["en", "pt"])
def scene(request, tmp_path_factory) -> tuple[str, Scene]:
    """A site of its own for each language, because some visits change it."""
    with running_site(tmp_path_factory.mktemp("instance")) as site:
        site.load_demonstration()
        place = set_scene(site)
        yield request.param, place, _typed_into(site)


def _typed_into(site) -> list[str]:
    """Return the names and texts that the database holds, the longest first."""
    columns = (
        tables.Territory.name,
        tables.Network.name,
        tables.Network.purpose,
        tables.Organisation.name,
        tables.Person.name,
        tables.Wave.name,
        tables.Wave.purpose,
        tables.OverlapReview.reason,
    )
    with site.session() as session:
        found = {each for column in columns for each in session.scalars(select(column))}
    return sorted(found - {""}, key=len, reverse=True)


@pytest.mark.parametrize("visit", PAGES, ids=lambda visit: visit.name)
def test_a_page_is_in_the_language_that_was_chosen(scene, visit):
    code, place, typed = scene
    reader = make_reader(place, visit.visitor, code)
    answer = reader.visit(visit)
    check_page(answer.text)
    assert answer.status_code == visit.status
    assert language_of(answer.text) == code
    assert answer.content_language.as_set() == {code}
    assert "Cookie" in answer.vary
    if visit.name not in IN_SPANISH:
        assert spanish_texts_in(answer.text, code, typed) == []
        assert words_of_others(reader.page, code, typed) == []
    offered = [each["lang"] for each in reader.page.select(".language-switch [lang]")]
    assert offered == ([] if visit.name in SHOWN_ONCE else list(LANGUAGES))
    if offered:
        _every_language_keeps_the_place(reader)


def _every_language_keeps_the_place(reader: Reader) -> None:
    """Follow each link of the switch; a page that answered a post is opened anew."""
    url, page, before = reader.url, reader.page, reader.response
    links = {a["hreflang"]: a["href"] for a in page.select(".language-switch a")}
    buttons = page.select(".language-switch button[lang]")
    assert len(links) + len(buttons) == len(LANGUAGES) - 1
    is_read = before.request.method == "GET"
    for code, href in links.items():
        reader.url = url
        answer = reader.go(href)
        assert answer.status_code == (before.status_code if is_read else 200)
        assert path_of(reader.url) == path_of(url)
        assert language_of(answer.text) == code
        holds = reader.go(path_of(url))
        assert language_of(holds.text) == code


def language_of(html: str) -> str:
    found = re.search(r'<html lang="(\w+)"', html)
    assert found
    return found[1]


def spanish_texts_in(html: str, code: str, typed: Sequence[str] = ()) -> list[str]:
    text = re.sub(r"\s+", " ", unescape(html))
    text = without_names(text, typed)
    return [each for each in spanish_texts(code) if each in text]


@cache
def spanish_texts(code: str) -> tuple[str, ...]:
    """Return what is written for readers of Spanish only, in pieces of some words."""
    pieces = {piece for text in _texts_in("es") for piece in PLACEHOLDER.split(text)}
    others = " | ".join(_texts_in(code))
    return tuple(
        each.strip()
        for each in pieces
        if len(words_of(each)) >= LONG and each.strip() not in others
    )


def _texts_in(code: str) -> list[str]:
    [*files] = [each for each in CATALOGUES if each.parts[-3] == code]
    texts = [
        t for file in files for forms in translations_of(file).values() for t in forms
    ]
    catalog = load_catalog(shipped("questionnaires"))
    asked = [each.questionnaire for each in catalog.shipped]
    for part in (*asked, *catalog.sectors, *catalog.network_types):
        texts += [each[code] for each in local_texts(part)]
    return texts


def words_of_others(
    page: BeautifulSoup, code: str, typed: Sequence[str] = ()
) -> list[str]:
    """Return what is read on a page and is a word of another language only."""
    # In a picture there are names, cut where they do not fit; code is of no language.
    for each in page.select("script, code, [lang]:not(html), svg[role=img] text"):
        each.decompose()
    spoken = [
        str(each[name])
        for name in ("alt", "aria-label", "title", "placeholder", "data-label")
        for each in page.select(f"[{name}]")
    ]
    text = without_names(" ".join([page.get_text(" "), *spoken]), typed)
    return foreign_words(text, code)


def without_names(text: str, typed: Sequence[str] = ()) -> str:
    """Return a text without what people typed in Spanish."""
    for each in [*typed, *TYPED]:
        text = text.replace(each, " ")
    return NUMBERED.sub(" ", text)
