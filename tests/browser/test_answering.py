"""Answering the questionnaire on a telephone, in all the ways in which people do."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from intersect.questionnaire.model import Section
from tests.browser.conftest import on_both_databases
from tests.browser.respondent import choose, chosen, write_comment
from tests.browser.scene import SECTIONS, fill_in
from tests.browser.words import button, es, press

pytestmark = on_both_databases

RECEIPT = re.compile(r"\b[2-9A-Z]{4}-[2-9A-Z]{4}\b")


def tab_to(page: Page, wanted: str, presses: int = 60) -> None:
    """Press Tab until what matches the selector has the focus."""
    for _ in range(presses):
        page.keyboard.press("Tab")
        if page.evaluate("(css) => document.activeElement.matches(css)", wanted):
            return
    raise AssertionError(f"Tab never reaches {wanted}")


def focus_is_visible(page: Page) -> bool:
    return page.evaluate(
        """() => {
            const element = document.activeElement;
            const ring = getComputedStyle(element.labels[0], "::before");
            return [getComputedStyle(element), ring].some(
                (style) => style.outlineStyle !== "none" || style.boxShadow !== "none"
            );
        }"""
    )


def groups(section: Section) -> list[str]:
    """Return the names of a section's groups of radios, in their order."""
    return [
        name
        for question in section.questions
        for name in (
            [f"{question.id}.{row.code}" for row in question.rows]
            if question.kind == "grid"
            else [question.id]
        )
    ]


def test_the_whole_questionnaire_is_answered_by_keyboard_alone(phone, link, site):
    phone.goto(link)
    tab_to(phone, f'a[href$="/{SECTIONS[0]}"].govuk-button')
    phone.keyboard.press("Enter")
    for section in site.catalog.latest("nucleo").questionnaire.sections:
        phone.wait_for_url(f"{link}/{section.id}")
        for name in groups(section):
            tab_to(phone, f'[name="{name}"]')
            assert focus_is_visible(phone), name
            phone.keyboard.press("ArrowDown")
            phone.keyboard.press("ArrowUp")
            phone.keyboard.press("Space")
            assert len(chosen(phone, name)) == 1
        tab_to(phone, "button[name=_next][value=next]")
        phone.keyboard.press("Enter")
    phone.wait_for_url(f"{link}/review")
    expect(phone.get_by_text(es("Not answered"))).to_have_count(0)
    tab_to(phone, "form button")
    phone.keyboard.press("Enter")
    phone.wait_for_url(f"{link}~*/receipt")
    assert RECEIPT.search(phone.inner_text("main"))


def test_everything_works_without_javascript(new_context, link, site):
    page = new_context(
        java_script_enabled=False, viewport={"width": 360, "height": 740}
    ).new_page()
    page.goto(link)
    press(page, "Start")
    for section in site.catalog.latest("nucleo").questionnaire.sections:
        assert page.url == f"{link}/{section.id}"
        for name in groups(section):
            page.locator(f'[name="{name}"]').first.check()
        press(
            page,
            "Save and review" if section.id == SECTIONS[-1] else "Save and continue",
        )
    press(page, "Submit the answers")
    assert re.fullmatch(rf"{re.escape(link)}~[0-9A-Z-]{{9}}/receipt", page.url)
    press(page, "See and print my copy")
    expect(page.locator("h1")).to_have_text(es("Copy of my answers"))
    expect(page.locator("[data-print]")).to_be_hidden()


def test_a_double_click_on_submit_submits_once(phone, link, site):
    fill_in(site, link, SECTIONS)
    phone.goto(f"{link}/review")
    button(phone, "Submit the answers").dblclick()
    phone.wait_for_url(f"{link}~*/receipt")
    receipt = phone.inner_text(".govuk-panel strong")
    phone.goto(link)
    assert receipt in phone.inner_text("main")


def test_going_back_after_saving_and_saving_again_corrects_the_answer(phone, link):
    phone.goto(f"{link}/apertura")
    choose(phone, "LBL", "coordinacion")
    press(phone, "Save and continue")
    phone.wait_for_url(f"{link}/OBJ")
    phone.go_back()
    choose(phone, "LBL", "intersectorial")
    press(phone, "Save and continue")
    phone.wait_for_url(f"{link}/OBJ")
    phone.goto(f"{link}/apertura")
    assert chosen(phone, "LBL") == ["intersectorial"]


def test_two_tabs_of_the_same_section_keep_what_each_of_them_changed(phone, link):
    other = phone.context.new_page()
    for page in (phone, other):
        page.goto(f"{link}/OBJ")
    choose(phone, "OBJ1", "3")
    press(phone, "Save and continue")
    choose(other, "OBJ2", "1")
    press(other, "Save and continue")
    phone.goto(f"{link}/OBJ")
    assert chosen(phone, "OBJ1") == ["3"]
    assert chosen(phone, "OBJ2") == ["1"]


def test_an_answer_can_be_taken_back(phone, link):
    phone.goto(f"{link}/OBJ")
    choose(phone, "OBJ1", "2")
    press(phone, "Save and see the sections")
    phone.goto(f"{link}/OBJ")
    choose(phone, "OBJ1", "none")
    press(phone, "Save and see the sections")
    phone.goto(f"{link}/OBJ")
    assert chosen(phone, "OBJ1") == []


def test_an_error_has_the_focus_and_leads_to_its_field(phone, link):
    phone.goto(f"{link}/OBJ")
    write_comment(phone, "OBJ3", "Lo vimos en marzo.")
    phone.locator('[id="OBJ3.evidence"]').fill("en mi carpeta")
    choose(phone, "OBJ1", "NS")
    press(phone, "Save and continue")
    summary = phone.locator(".govuk-error-summary")
    expect(summary).to_be_focused()
    summary.get_by_role("link").click()
    expect(phone.locator('[id="OBJ3.evidence"]')).to_be_focused()
    expect(phone.locator('[id="OBJ3.evidence"]')).to_have_value("en mi carpeta")
    expect(phone.locator('[id="OBJ3.comment"]')).to_have_value("Lo vimos en marzo.")
    assert chosen(phone, "OBJ1") == ["NS"]


def test_the_problem_of_a_choice_leads_to_its_radios(phone, link):
    phone.goto(f"{link}/OBJ")
    phone.locator('[id="OBJ2-3"]').evaluate("each => { each.value = '7'; }")
    choose(phone, "OBJ2", "3")
    press(phone, "Save and continue")
    phone.locator(".govuk-error-summary").get_by_role("link").click()
    phone.wait_for_function("document.activeElement.name === 'OBJ2'")


def test_this_is_not_my_network_and_back(phone, link, site):
    fill_in(site, link, ["apertura"])
    phone.goto(link)
    phone.get_by_role("link", name=es("This is not my network")).click()
    press(phone, "It is not my network")
    phone.wait_for_url(link)
    told = phone.get_by_text(es("You told us that this is not your network"))
    expect(told).to_be_visible()
    press(phone, "It is my network after all")
    phone.wait_for_url(link)
    expect(told).to_have_count(0)
    phone.goto(f"{link}/apertura")
    assert len(chosen(phone, "LBL")) == 1


def test_what_is_typed_while_the_collection_closes_is_shown_again(new_context, site):
    phone = new_context(bad_line=True).new_page()  # what is refused is an error there
    invited = site.invite()
    (link,) = invited.links
    phone.goto(f"{link}/OBJ")
    choose(phone, "OBJ1", "2")
    write_comment(phone, "OBJ1", "Nos reunimos cada mes.")
    site.close_collection(invited.network_id)
    press(phone, "Save and continue")
    expect(phone.locator("h1")).to_have_text(es("The time to answer has ended"))
    expect(phone.get_by_text("Nos reunimos cada mes.")).to_be_visible()


def test_a_revoked_link_offers_to_ask_for_a_new_one(phone, link, site):
    site.revoke(link)
    phone.goto(link)
    press(phone, "Ask for a new link")
    phone.wait_for_url(link)
    asked = es(
        "A new link has been requested. Your coordinator will see it and send you one."
    )
    expect(phone.get_by_text(asked)).to_be_visible()


def test_answers_go_on_in_another_browser(phone, new_context, link):
    phone.goto(f"{link}/apertura")
    choose(phone, "LBL", "coordinacion")
    press(phone, "Save and see the sections")
    elsewhere = new_context().new_page()
    elsewhere.goto(link)
    press(elsewhere, "Continue")
    elsewhere.wait_for_url(f"{link}/OBJ")
    elsewhere.goto(f"{link}/apertura")
    assert chosen(elsewhere, "LBL") == ["coordinacion"]
