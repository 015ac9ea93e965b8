"""The guides: pages of the program, and what they say is true of it."""

import re

import pytest
from babel.messages.pofile import read_po
from bs4 import BeautifulSoup

from intersect.paths import translations
from intersect.report.guide_page import GUIDES, guides_folder

FILES = [
    pytest.param(audience, code, id=name)
    for audience, files in GUIDES.items()
    for code, name in files.items()
]
STRESSED = re.compile(r"\*\*(.+?)\*\*")
PICTURE = re.compile(r"!\[.+?\]\((.+?)\)")
NOT_OF_THE_PROGRAM = {"una sola vez", "only once"}


def source(audience, code):
    name = GUIDES[audience][code]
    return (guides_folder() / f"{name}.md").read_text(encoding="utf-8")


def texts_of_the_program(code):
    with (translations() / "es" / "LC_MESSAGES" / "messages.po").open("rb") as file:
        messages = [each for each in read_po(file) if isinstance(each.id, str)]
    return {each.string if code == "es" else each.id for each in messages}


def test_every_file_is_a_guide_and_every_picture_is_in_one():
    named = {f"{name}.md" for files in GUIDES.values() for name in files.values()}
    assert named == {each.name for each in guides_folder().glob("*.md")}
    shown = {
        picture
        for files in GUIDES.values()
        for name in files.values()
        for picture in PICTURE.findall((guides_folder() / f"{name}.md").read_text())
    }
    taken = {f"images/{each.name}" for each in guides_folder().glob("images/*")}
    assert shown == taken


@pytest.mark.parametrize(("audience", "code"), FILES)
def test_what_a_guide_stresses_is_what_the_program_says(audience, code):
    stressed = set(STRESSED.findall(source(audience, code))) - NOT_OF_THE_PROGRAM
    assert stressed
    assert stressed <= texts_of_the_program(code)


@pytest.mark.parametrize("audience", GUIDES)
def test_a_guide_has_the_same_parts_in_both_languages(audience):
    spanish, english = (source(audience, code) for code in ("es", "en"))
    for part in (r"^#+ ", r"^- ", r"^\d\. ", r"!\["):
        counts = [
            len(re.findall(part, text, re.MULTILINE)) for text in (spanish, english)
        ]
        assert counts[0] == counts[1] > 0


@pytest.mark.parametrize("audience", GUIDES)
@pytest.mark.parametrize("code", ["es", "en", "pt"])
def test_anybody_reads_a_guide_with_its_pictures(client, audience, code):
    page = client.get(f"/guides/{audience}?language={code}")
    soup = BeautifulSoup(page.text, "html.parser")
    pictures = [each["src"] for each in soup.main.find_all("img")]
    assert pictures
    for each in pictures:
        with client.get(f"/guides/{each}") as picture:
            assert picture.mimetype == "image/png"
    places = {each["href"].removeprefix("#") for each in soup.main.nav.find_all("a")}
    assert places == {each["id"] for each in soup.main.find_all("h2")}
    is_spanish = soup.main.find(attrs={"lang": "es"}) is not None
    assert is_spanish == (code == "pt")


def test_there_is_no_other_guide(client):
    assert client.get("/guides/minister").status_code == 404
    assert client.get("/guides/images/..%2Fcoordinacion.md").status_code == 404


def test_pages_lead_to_the_guide_of_their_readers(signed_in, client):
    assert 'href="/guides/coordinator"' in signed_in("coordinator").get("/").text
    assert "/guides/" not in client.get("/login").text
