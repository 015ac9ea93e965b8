"""From a new installation to a diagnostic, as its first administrator goes about it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import sign_in
from tests.browser.scene import SECTIONS
from tests.browser.site import Site, running_site
from tests.browser.words import es, field, press

PASSWORD = "farol tranquilo 72 membrillo"
MEMBERS = """\
Marta Soto; Escuela Los Robles; Educación
Pedro Lagos\tDIDECO\tDesarrollo social"""


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def new_site(request, tmp_path_factory):
    url = ""
    if request.param == "postgresql":
        url = request.getfixturevalue("postgresql").new_database()
    with running_site(tmp_path_factory.mktemp("new"), url) as site:
        yield site


@pytest.fixture
def office(new_context) -> Page:
    """The administrator's browser, which may copy."""
    context = new_context(viewport={"width": 1280, "height": 900})
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    return context.new_page()


def test_from_the_generated_password_to_the_diagnostic(office, new_site, new_context):
    make_account_ones_own(office, new_site)
    create_commune_and_network(office)
    add_members(office)
    follow_step(office, "2. Open the collection of answers")
    press(office, "Open the collection")
    links = issue_links(office)
    for number, link in enumerate(links):
        respondent = new_context(viewport={"width": 360, "height": 740}).new_page()
        answer(respondent, link, first=number)
    office.get_by_role("link", name=re.compile(es("Networks"))).first.click()
    office.get_by_role("link", name="Red de infancia").first.click()
    expect(office.get_by_text(es("Submitted"), exact=True)).to_have_count(3)
    office.get_by_role("link", name=es("Close the collection now")).click()
    press(office, "Close the collection")
    follow_step(office, "5. Read the diagnostic")
    expect(office.locator("h1")).to_contain_text("Red de infancia")
    assert download_pdf(office).startswith(b"%PDF-")


def make_account_ones_own(page: Page, site: Site) -> None:
    sign_in(page, site, site.administrator)
    page.wait_for_url("**/account")
    page.goto(site.url)
    page.wait_for_url("**/account")
    field(page, "Your name").fill("Ana Díaz")
    field(page, "Your e-mail").fill("ana@municipio.cl")
    field(page, "New password").fill(PASSWORD)
    field(page, "New password again").fill(PASSWORD)
    press(page, "Save")
    expect(page.get_by_text(es("Your account was saved."))).to_be_visible()


def create_commune_and_network(page: Page) -> None:
    press(page, "Add a commune")
    field(page, "Name").fill("Los Alerces")
    field(page, "Official code").fill("08301")
    press(page, "Save")
    page.get_by_role("link", name=es("Networks"), exact=True).click()
    press(page, "Create a network")
    field(page, "Commune").select_option(label="Los Alerces")
    field(page, "Name of the network").fill("Red de infancia")
    page.get_by_label("Chile Crece Contigo").check()
    press(page, "Create")
    expect(page.locator("h1")).to_have_text("Red de infancia")


def add_members(page: Page) -> None:
    """Add one by hand and two from a list, which has a mistake at first."""
    press(page, "Add a member")
    field(page, "Person").fill("Ana Rojas")
    field(page, "Institution").fill("CESFAM Norte")
    field(page, "Sector").select_option(label="Salud")
    press(page, "Save")
    press(page, "Add several")
    field(page, "List of members").fill(MEMBERS.replace("Educación", "Colegios"))
    press(page, "Add them")
    expect(page.locator(".govuk-error-summary")).to_contain_text("Colegios")
    expect(field(page, "List of members")).to_have_value(re.compile("Pedro Lagos"))
    field(page, "List of members").fill(MEMBERS)
    press(page, "Add them")
    for person in ("Ana Rojas", "Marta Soto", "Pedro Lagos"):
        expect(page.get_by_role("rowheader", name=person)).to_be_visible()


def follow_step(page: Page, step: str) -> None:
    page.locator(".govuk-task-list").get_by_role("link", name=es(step)).click()


def issue_links(page: Page) -> list[str]:
    """Make the links and copy their messages; return what the members are sent."""
    with page.expect_navigation():
        page.locator(".govuk-task-list").get_by_role("button").click()
    links = []
    for card in page.locator(".card").all():
        copy = card.get_by_role("button", name=es("Copy"))
        copy.click()
        expect(card.get_by_role("status")).to_have_text(es("Copied."))
        copied = page.evaluate("navigator.clipboard.readText()")
        assert copied == card.locator("textarea").input_value()
        found = re.search(r"http\S+/r/[\w-]+", copied)
        assert found, copied
        links.append(found[0])
    assert len(set(links)) == 3
    return links


def answer(page: Page, link: str, first: int) -> None:
    """Answer every question by its option number `first` and submit.

    All at once: the keyboard and the pointer are tested in test_answering.py.
    """
    page.goto(link)
    press(page, "Start")
    for section in SECTIONS:
        page.wait_for_url(f"{link}/{section}")
        page.evaluate(
            """(first) => {
                const radios = [...document.querySelectorAll("input[type=radio]")];
                const groups = Map.groupBy(radios, (radio) => radio.name);
                for (const group of groups.values()) group[first].checked = true;
            }""",
            first,
        )
        page.locator("button[name=_next].govuk-button").first.click()
    page.wait_for_url(f"{link}/review")
    press(page, "Submit the answers")
    assert re.fullmatch(rf"{re.escape(link)}~[0-9A-Z-]{{9}}/receipt", page.url)


def download_pdf(page: Page) -> bytes:
    with page.expect_download() as download:
        page.get_by_role("link", name="PDF").first.click()
    return Path(download.value.path()).read_bytes()
