"""Two tabs, two devices: an older page never silently replaces a newer answer."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.respondent import (
    choose,
    chosen,
    comment_of,
    expect_state,
    kept,
    send_all,
    values_over_time,
    waiting,
    write_comment,
)
from tests.browser.words import button, press

KEPT, MINE = "kept", "mine"


@pytest.fixture
def telephone(new_context) -> Page:
    return new_context(viewport={"width": 360, "height": 740}).new_page()


@pytest.fixture
def computer(new_context) -> Page:
    return new_context(viewport={"width": 1280, "height": 900}).new_page()


@pytest.fixture
def paper_like(new_context) -> Page:
    """A browser without JavaScript."""
    return new_context(java_script_enabled=False).new_page()


def open_both(link: str, *pages: Page) -> None:
    for page in pages:
        page.goto(f"{link}/OBJ")


def conflict(page: Page, field: str) -> Locator:
    return page.locator(f'[id="conflict-{field}"]')


def choose_answer(page: Page, field: str, which: str) -> None:
    page.locator(f'[id="choice-{field}-{which}"]').check()


def label_of(page: Page, question: str, code: str) -> str:
    return page.locator(f'label[for="{question}-{code}"]').inner_text()


@pytest.mark.parametrize(("which", "value"), [(KEPT, "3"), (MINE, "1")])
def test_two_devices_that_answer_differently_are_both_shown(
    telephone, computer, link, site, which, value
):
    open_both(link, telephone, computer)
    choose(computer, "OBJ1", "3")
    expect_state(computer, "saved")
    choose(telephone, "OBJ1", "1")
    expect_state(telephone, "choose")
    assert kept(site, link) == {"OBJ1": "3"}
    for code in ("1", "3"):
        expect(conflict(telephone, "OBJ1")).to_contain_text(
            label_of(telephone, "OBJ1", code)
        )

    choose_answer(telephone, "OBJ1", which)
    expect_state(telephone, "saved")
    assert kept(site, link) == {"OBJ1": value}
    assert chosen(telephone, "OBJ1") == [value]
    press(telephone, "Save and continue")
    assert telephone.url == f"{link}/PLA"


def test_one_can_choose_again(telephone, computer, link, site):
    open_both(link, telephone, computer)
    choose(computer, "OBJ1", "3")
    expect_state(computer, "saved")
    choose(telephone, "OBJ1", "1")
    expect_state(telephone, "choose")
    for which in (MINE, KEPT, MINE):
        choose_answer(telephone, "OBJ1", which)
        expect_state(telephone, "saved")
        telephone.wait_for_timeout(700)
        send_all(telephone)
    assert kept(site, link) == {"OBJ1": "1"}
    assert values_over_time(site, link, "OBJ1") == [3, 1, 3, 1]


def test_the_button_asks_for_the_choice_and_without_it_nothing_is_lost(
    telephone, computer, link, site
):
    open_both(link, telephone, computer)
    write_comment(computer, "OBJ2", "Desde el computador")
    choose(computer, "OBJ1", "0")
    expect_state(computer, "saved")
    write_comment(telephone, "OBJ2", "Desde el teléfono")
    expect_state(telephone, "choose")
    button(telephone, "Save and continue").click()
    summary = telephone.locator(".govuk-error-summary")
    expect(summary).to_be_focused()
    assert comment_of(telephone, "OBJ2") == "Desde el teléfono"
    assert kept(site, link) == {"OBJ1": "0", "OBJ2.comment": "Desde el computador"}
    summary.get_by_role("link").click()
    telephone.wait_for_function("() => document.activeElement.type === 'radio'")

    choose_answer(telephone, "OBJ2.comment", MINE)
    press(telephone, "Save and continue")
    assert telephone.url == f"{link}/PLA"
    assert kept(site, link)["OBJ2.comment"] == "Desde el teléfono"


def test_leaving_without_choosing_keeps_the_saved_one_and_asks_again(
    telephone, computer, link, site
):
    open_both(link, telephone, computer)
    choose(computer, "OBJ1", "3")
    expect_state(computer, "saved")
    choose(telephone, "OBJ1", "1")
    expect_state(telephone, "choose")
    telephone.goto(link)
    assert kept(site, link) == {"OBJ1": "3"}
    assert waiting(telephone) == ["OBJ1"]

    telephone.goto(f"{link}/OBJ")
    expect(conflict(telephone, "OBJ1")).to_be_visible()
    assert chosen(telephone, "OBJ1") == ["1"]
    choose_answer(telephone, "OBJ1", KEPT)
    expect_state(telephone, "saved")
    send_all(telephone)
    assert kept(site, link) == {"OBJ1": "3"}


def test_a_third_answer_meanwhile_is_asked_about_too(telephone, computer, link, site):
    open_both(link, telephone, computer)
    choose(computer, "OBJ1", "3")
    expect_state(computer, "saved")
    choose(telephone, "OBJ1", "1")
    expect_state(telephone, "choose")
    choose(computer, "OBJ1", "0")
    computer.wait_for_timeout(700)
    send_all(computer)
    choose(telephone, "OBJ2", "2")  # with which the page learns of the third
    telephone.wait_for_timeout(700)
    send_all(telephone, but=["OBJ1"])
    assert chosen(telephone, "OBJ1") == ["1"]
    choose_answer(telephone, "OBJ1", MINE)
    zero = label_of(telephone, "OBJ1", "0")
    expect(conflict(telephone, "OBJ1")).to_contain_text(zero)
    assert kept(site, link) == {"OBJ1": "0", "OBJ2": "2"}


def test_what_another_device_saved_is_shown_with_a_note(telephone, computer, link):
    open_both(link, telephone, computer)
    choose(computer, "OBJ2", "3")
    expect_state(computer, "saved")
    choose(telephone, "OBJ1", "1")
    expect_state(telephone, "saved")
    assert chosen(telephone, "OBJ2") == ["3"]
    expect(telephone.locator('[id="OBJ2-note"]')).to_be_visible()
    expect(conflict(telephone, "OBJ2")).to_have_count(0)


def test_two_tabs_of_one_browser_show_the_same_and_never_conflict(
    telephone, link, site
):
    other = telephone.context.new_page()
    open_both(link, telephone, other)
    choose(telephone, "OBJ1", "3")
    expect(other.locator('[id="OBJ1-3"]')).to_be_checked()
    choose(other, "OBJ1", "1")
    expect(telephone.locator('[id="OBJ1-1"]')).to_be_checked()
    write_comment(telephone, "OBJ1", "Desde la primera")
    expect_state(telephone, "saved")
    for page in (telephone, other):
        page.wait_for_timeout(1000)
        send_all(page)
        expect(page.locator(".conflict")).to_have_count(0)
    assert kept(site, link) == {"OBJ1": "1", "OBJ1.comment": "Desde la primera"}
    assert comment_of(other, "OBJ1") == "Desde la primera"


@pytest.mark.parametrize(("which", "value"), [(KEPT, "3"), (MINE, "1")])
def test_without_javascript_the_section_comes_back_with_both_answers(
    paper_like, computer, link, site, which, value
):
    open_both(link, paper_like, computer)
    choose(computer, "OBJ1", "3")
    expect_state(computer, "saved")
    choose(paper_like, "OBJ1", "1")
    choose(paper_like, "OBJ2", "2")
    press(paper_like, "Save and continue")
    assert kept(site, link) == {"OBJ1": "3", "OBJ2": "2"}
    expect(paper_like.locator(".govuk-error-summary")).to_contain_text("Visión común")
    for code in ("1", "3"):
        expect(conflict(paper_like, "OBJ1")).to_contain_text(
            label_of(paper_like, "OBJ1", code)
        )

    press(paper_like, "Save and continue")  # without a choice it is asked again
    expect(conflict(paper_like, "OBJ1")).to_be_visible()
    assert kept(site, link)["OBJ1"] == "3"
    choose_answer(paper_like, "OBJ1", which)
    press(paper_like, "Save and continue")
    assert paper_like.url == f"{link}/PLA"
    assert kept(site, link)["OBJ1"] == value


def test_without_javascript_one_failed_post_costs_one_section(new_context, link, site):
    context = new_context(bad_line=True, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{link}/OBJ")
    choose(page, "OBJ1", "2")
    press(page, "Save and continue")
    choose(page, "PLA1", "3")
    context.set_offline(True)
    button(page, "Save and continue").click()
    page.wait_for_timeout(500)
    context.set_offline(False)
    page.goto(link)
    assert kept(site, link) == {"OBJ1": "2"}
    press(page, "Continue")
    expect(page.locator("h1")).to_have_text(es_section(site, "apertura"))


def test_going_back_shows_what_is_saved_and_not_what_the_browser_remembers(
    paper_like, computer, link, site
):
    paper_like.goto(f"{link}/OBJ")
    choose(paper_like, "OBJ1", "1")
    press(paper_like, "Save and continue")
    computer.goto(f"{link}/OBJ")
    choose(computer, "OBJ1", "3")
    expect_state(computer, "saved")
    paper_like.go_back()
    assert chosen(paper_like, "OBJ1") == ["3"]
    press(paper_like, "Save and continue")
    assert kept(site, link) == {"OBJ1": "3"}


def es_section(site, section: str) -> str:
    asked = site.catalog.latest("nucleo").questionnaire.section(section)
    return asked.title["es"]
