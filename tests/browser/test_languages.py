"""Pages in English and Portuguese on a narrow screen, and changing the language."""

from __future__ import annotations

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page, expect

from tests.browser import respondent_pages, staff_pages
from tests.browser.conftest import sign_in
from tests.browser.line import running_line
from tests.browser.respondent import choose, wait_for_copies, write_comment
from tests.browser.scene import Scene, set_scene
from tests.browser.site import running_site
from tests.browser.test_accessibility import overflow, violations
from tests.browser.visit import open_visit
from tests.browser.words import button, press

NARROW = {"width": 360, "height": 740}

PAGES = [
    *staff_pages.STAFF,
    *respondent_pages.RESPONDENT,
    *respondent_pages.SCRIPTED,
]
MAIN = {
    *("sign-in", "networks", "network answered", "network with everything"),
    *("new member with errors", "people", "languages", "diagnostic", "method"),
    *("start", "section OBJ", "section with an error", "grid saved", "review half-way"),
    *("receipt", "start after submitting", "link asked for", "closed, saved"),
}
"""Pages that axe looks at in both languages; the others differ by their words only."""
EACH = [
    pytest.param((code, visit), id=f"{code} {visit.name}")
    for code in ("pt", "en")
    for visit in PAGES
    if code == "pt" or visit.name in MAIN
]


@pytest.fixture(scope="module")
def scenes(tmp_path_factory) -> dict[str, Scene]:
    """A site of its own for each language, because some visits change it."""
    kept: dict[str, Scene] = {}
    folders = {code: tmp_path_factory.mktemp(code) for code in ("pt", "en")}
    with running_site(folders["pt"]) as pt, running_site(folders["en"]) as en:
        for code, site in (("pt", pt), ("en", en)):
            site.load_demonstration()
            kept[code] = set_scene(site)
        yield kept


@pytest.fixture(scope="module")
def signed_in(scenes, browser) -> dict[tuple[str, str], dict]:
    """What each visitor's browser keeps, once signed in with a language chosen."""
    kept = {}
    for code, scene in scenes.items():
        for visitor in ("", "administrator", "newcomer", "policy"):
            with browser.new_context() as context:
                page = context.new_page()
                page.goto(f"{scene.site.address('security.login')}?language={code}")
                if visitor:
                    sign_in(page, scene.site, scene.accounts[visitor])
                kept[code, visitor] = context.storage_state()
    return kept


def test_the_main_pages_are_among_all():
    assert {visit.name for visit in PAGES} >= MAIN


@pytest.mark.parametrize("each", EACH)
def test_a_page_fits_a_narrow_screen_and_is_accessible(
    each, scenes, signed_in, new_context
):
    code, visit = each
    page = new_context(
        storage_state=signed_in[code, visit.visitor], viewport=NARROW
    ).new_page()
    assert open_visit(page, scenes[code], visit) == visit.status
    expect(page.locator("html")).to_have_attribute("lang", code)
    page.locator("details").evaluate_all("all => all.forEach((e) => (e.open = true))")
    assert overflow(page) == []
    if visit.name in MAIN:
        page.evaluate(AXE_SCRIPT)
        assert violations(page) == []


def change_to(page: Page, name: str) -> None:
    with page.expect_navigation():
        page.locator(".language-switch").get_by_text(name, exact=True).click()


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_another_language_keeps_the_place_and_what_was_chosen(
    scripts, new_context, link
):
    page = new_context(java_script_enabled=scripts, viewport=NARROW).new_page()
    page.goto(f"{link}/OBJ")
    choose(page, "OBJ1", "2")
    write_comment(page, "OBJ2", "acta de mayo")
    change_to(page, "Português")
    assert page.url.partition("?")[0] == f"{link}/OBJ"
    expect(page.locator("html")).to_have_attribute("lang", "pt")
    expect(page.locator('[id="OBJ1-2"]')).to_be_checked()
    expect(page.locator('[id="OBJ2.comment"]')).to_have_value("acta de mayo")
    press(page, "Save and continue")
    assert page.url.partition("?")[0] == f"{link}/PLA"
    expect(page.locator("html")).to_have_attribute("lang", "pt")


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_enter_in_a_field_goes_on_and_changes_no_language(scripts, new_context, link):
    page = new_context(java_script_enabled=scripts, viewport=NARROW).new_page()
    page.goto(f"{link}/OBJ")
    evidence = page.locator('[id="OBJ1.evidence"]')
    page.locator("details", has=evidence).locator("summary").click()
    evidence.fill("https://example.org/acta")
    with page.expect_navigation():
        evidence.press("Enter")
    assert page.url == f"{link}/PLA"
    expect(page.locator("html")).to_have_attribute("lang", "es")


def test_from_the_first_page_to_the_receipt_in_portuguese(phone, link, site):
    phone.goto(link)
    change_to(phone, "Português")
    press(phone, "Start")
    for section in site.catalog.latest("nucleo").questionnaire.sections:
        expect(phone.locator("h1")).to_have_text(section.title["pt"])
        phone.locator("main input[type=radio]").first.check()
        is_last = section.id == "participacion"
        press(phone, "Save and review" if is_last else "Save and continue")
    press(phone, "Submit the answers")
    expect(phone.locator("html")).to_have_attribute("lang", "pt")
    expect(phone.locator(".receipt-code")).to_be_visible()
    phone.goto(link)
    expect(phone.locator("html")).to_have_attribute("lang", "pt")
    expect(button(phone, "Start")).to_have_count(0)


def test_without_a_line_pages_are_in_the_language_chosen_before(site, new_context):
    with running_line(site.url) as line:
        link = line.through(site.invite().links[0])
        page = new_context(bad_line=True, viewport=NARROW).new_page()
        page.goto(f"{link}/OBJ")
        wait_for_copies(page, link)
        change_to(page, "Português")
        wait_until_kept_in(page, f"{link}/PLA", "pt")
        line.cut()
        press(page, "Save and continue")
        assert page.url.partition("?")[0] == f"{link}/PLA"
        expect(page.locator(".copy-note")).to_be_visible()
        expect(page.locator("html")).to_have_attribute("lang", "pt")


def wait_until_kept_in(page: Page, url: str, code: str) -> None:
    """Wait until the copy of a page that this device keeps is in a language."""
    for _ in range(100):
        html = page.evaluate(
            """async (url) => {
                const how = { ignoreSearch: true, ignoreVary: true };
                return (await (await caches.match(url, how))?.text()) ?? "";
            }""",
            url,
        )
        if f'<html lang="{code}"' in html:
            return
        page.wait_for_timeout(100)
    raise AssertionError(f"{url} is not kept in {code}")


def test_the_switch_is_reached_and_used_by_keyboard(phone, link):
    phone.goto(link)
    for _ in range(3):
        phone.keyboard.press("Tab")
        if phone.evaluate("() => document.activeElement.lang === 'en'"):
            break
    with phone.expect_navigation():
        phone.keyboard.press("Enter")
    expect(phone.locator("html")).to_have_attribute("lang", "en")
