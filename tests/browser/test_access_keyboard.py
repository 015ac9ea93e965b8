"""Going through pages with the keyboard alone, and where each of them begins."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import sign_in
from tests.browser.respondent_pages import RESPONDENT
from tests.browser.scene import fill_in
from tests.browser.staff_pages import STAFF
from tests.browser.visit import open_visit
from tests.browser.words import es, field, press

REFUSED = [
    visit
    for visit in STAFF + RESPONDENT
    if visit.status == 422 or visit.name in {"sign-in refused"}
]
ZOOMED = {"width": 640, "height": 512}
"""1280 × 1024 at 200 %: little room beside what always stays in sight."""

AT_FOCUS = """() => {
    const each = document.activeElement;
    const { left, top, width, height } = each.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    const labels = [...(each.labels ?? [])];
    const isSeen = [each, ...labels].some((one) => one.contains(hit));
    const question = each.closest(".question fieldset");
    return { isSeen, question: question?.id ?? "", text: each.outerHTML.slice(0, 120) };
}"""


def test_the_first_stop_skips_to_the_content(phone, link):
    phone.goto(f"{link}/OBJ")
    phone.keyboard.press("Tab")
    skip = phone.get_by_role("link", name=es("Skip to main content"))
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    phone.keyboard.press("Enter")
    expect(phone.locator("main")).to_be_focused()
    phone.keyboard.press("Tab")
    assert phone.evaluate("document.activeElement.closest('main') !== null")


def test_tab_goes_through_a_section_in_the_order_of_its_questions(
    new_context, link, site
):
    fill_in(site, link, ["apertura"])  # so that there is something saved to tell
    page = new_context(viewport=ZOOMED).new_page()
    page.goto(f"{link}/PRE")
    expect(page.locator(".saving__line")).not_to_be_empty()
    asked = site.catalog.latest("nucleo").questionnaire
    section = next(each for each in asked.sections if each.id == "PRE")
    met = []
    page.locator(".govuk-back-link").focus()
    while page.locator("[name=_next]:focus").count() == 0:
        page.keyboard.press("Tab")
        stop = page.evaluate(AT_FOCUS)
        assert stop["isSeen"], f"covered: {stop['text']}"
        if stop["question"] not in ["", *met]:
            met.append(stop["question"])
    assert met == [question.id for question in section.questions]


def test_what_is_folded_opens_and_closes_with_the_keyboard(phone, link):
    phone.goto(f"{link}/OBJ")
    details = phone.locator(".question details").first
    details.locator("summary").focus()
    for key in ("Enter", "Space"):
        phone.keyboard.press(key)
        expect(details).to_have_attribute("open", "")
        phone.keyboard.press(key)
        expect(details).not_to_have_attribute("open", "")


def test_enter_in_a_field_saves_and_goes_on(phone, link):
    phone.goto(f"{link}/OBJ")
    phone.locator(".question summary").first.click()
    phone.locator('[id="OBJ1.evidence"]').fill("https://example.org/acta")
    phone.keyboard.press("Enter")
    phone.wait_for_url(f"{link}/PLA")
    expect(phone.locator("html")).to_have_attribute("lang", "es")


def test_the_way_back_leads_to_the_sections_and_the_review(phone, link):
    phone.goto(f"{link}/OBJ")
    phone.locator(".govuk-back-link").press("Enter")
    phone.wait_for_url(link)
    phone.goto(f"{link}/review")
    phone.locator("dl a").first.press("Enter")
    phone.wait_for_url(f"{link}/apertura?*")
    phone.locator(".govuk-back-link").press("Enter")
    phone.wait_for_url(f"{link}/review")


@pytest.mark.parametrize("visit", REFUSED, ids=lambda visit: visit.name)
def test_each_line_of_the_summary_of_errors_leads_into_its_field(
    visit, scene, window_of
):
    page = window_of(visit.visitor)
    open_visit(page, scene, visit)
    summary = page.locator(".govuk-error-summary")
    expect(summary).to_be_focused()
    for line in summary.get_by_role("link").all():
        target = line.get_attribute("href").removeprefix("#")
        line.press("Enter")
        page.wait_for_function(
            """(id) => {
                const target = document.getElementById(id);
                return target.contains(document.activeElement) &&
                    document.activeElement.matches("input, select, textarea");
            }""",
            arg=target,
        )


def test_what_was_just_done_has_the_focus_and_is_told(new_context, site):
    page = new_context().new_page()
    sign_in(page, site, site.add_account("administrator", "Eva Soto"))
    page.goto(site.address("account.page"))
    field(page, "Your name").fill("Eva Soto Rojas")
    press(page, "Save")
    notice = page.get_by_role("alert")
    expect(notice).to_have_text(es("Your account was saved."))
    expect(notice).to_be_focused()


def test_what_waits_to_be_said_has_its_place_from_the_start(phone, link):
    """A region that comes with its words is often not read aloud."""
    phone.goto(f"{link}/OBJ")
    status = phone.get_by_role("status")
    expect(status).to_have_count(1)
    phone.evaluate("window.place = document.querySelector('[role=status]')")
    phone.locator('[id="OBJ1-2"]').check()
    phone.locator(".saving[data-state=saved]").wait_for()
    expect(status).not_to_be_empty()
    assert phone.evaluate("place === document.querySelector('[role=status]')")


def test_fields_say_what_browsers_may_fill_in(new_context, site):
    page = new_context().new_page()
    page.goto(site.address("security.login"))
    assert _uses(page) == ["username", "current-password"]
    sign_in(page, site, site.add_account("administrator", "Eva Soto"))
    page.goto(site.address("account.page"))
    passwords = ["current-password", "new-password", "new-password"]
    assert _uses(page) == ["name", "email", *passwords]
    # Of somebody else's, the browser knows nothing.
    page.goto(site.address("users.new"))
    assert _uses(page, "[type=email]") == ["off"]


def test_more_contrast_makes_what_is_muted_as_dark_as_the_rest(phone, link):
    phone.goto(link)
    muted = phone.locator(".govuk-caption-l")
    ink = phone.locator("h1").evaluate("each => getComputedStyle(each).color")
    assert _colour(muted) != ink
    phone.emulate_media(contrast="more")
    assert _colour(muted) == ink


def _colour(place) -> str:
    return place.evaluate("each => getComputedStyle(each).color")


def _uses(page: Page, kind: str = ":not([type=hidden])") -> list[str]:
    fields = page.locator(f"main form input{kind}")
    return fields.evaluate_all("all => all.map((each) => each.autocomplete)")
