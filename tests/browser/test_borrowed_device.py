"""Answering on a device of somebody else's: nothing stays on it."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.bad_line import BadLine
from tests.browser.respondent import (
    choose,
    chosen,
    expect_state,
    kept,
    left_behind,
    reopen,
    send_all,
    wait_for_copies,
    wait_for_no_copies,
    write_comment,
)
from tests.browser.scene import SECTIONS, fill_in
from tests.browser.words import button, es, field, press

SHARED = "I am using a shared or borrowed device"
LEAVE = "Leave and delete what is kept on this device"


@pytest.fixture
def page(new_context) -> Page:
    return new_context(
        bad_line=True,
        service_workers="block",
        viewport={"width": 360, "height": 740},
    ).new_page()


def test_on_a_borrowed_device_nothing_is_kept_beyond_the_tab(page, link):
    page.goto(link)
    field(page, SHARED).check()
    press(page, "Start")
    page.goto(f"{link}/OBJ")
    expect(field(page, SHARED)).to_be_checked()
    fate = ["is lost"]
    BadLine(page.context, lambda: fate[-1])
    choose(page, "OBJ1", "2")
    expect_state(page, "waiting")
    expect(page.locator(".saving__line")).to_contain_text(
        es("Your answers are only in this window: do not close it.")
    )
    left = left_behind(page)
    assert left["disk"] == left["copies"] == []
    assert left["tab"] != []
    page.reload()
    assert chosen(page, "OBJ1") == ["2"]

    fresh = reopen(page.context, page)
    assert left_behind(fresh) == {"disk": [], "tab": [], "copies": []}


def test_saying_so_later_takes_back_what_was_kept(new_context, link):
    page = new_context(bad_line=True).new_page()
    page.goto(f"{link}/OBJ")
    choose(page, "OBJ1", "2")
    expect_state(page, "saved")
    wait_for_copies(page, link)
    other = page.context.new_page()
    other.goto(link)
    field(page, SHARED).check()
    wait_for_no_copies(page)
    assert left_behind(page)["disk"] == []
    other.wait_for_function("Object.keys(sessionStorage).length > 0")
    page.reload()
    page.wait_for_timeout(1000)
    left = left_behind(page)
    assert left["disk"] == left["copies"] == []


def test_leaving_sends_what_waits_and_deletes_everything(page, link, site):
    page.goto(f"{link}/OBJ")
    choose(page, "OBJ1", "2")
    write_comment(page, "OBJ1", "Justo antes de salir")
    press(page, LEAVE)
    expect(page.locator("h1")).to_have_text(es("You have left"))
    assert left_behind(page) == {"disk": [], "tab": [], "copies": []}
    assert kept(site, link) == {"OBJ1": "2", "OBJ1.comment": "Justo antes de salir"}


def test_leaving_warns_of_what_has_not_been_sent(page, link, site):
    page.goto(f"{link}/OBJ")
    page.context.set_offline(True)
    choose(page, "OBJ1", "2")
    button(page, LEAVE).click()
    warning = page.locator("#leave-warning")
    expect(warning).to_contain_text("Visión común")
    assert chosen(page, "OBJ1") == ["2"]

    button(page, LEAVE).click()
    expect(page.locator("main")).to_have_text(
        es("Nothing is kept on this device any more. Close this window.")
    )
    assert left_behind(page) == {"disk": [], "tab": [], "copies": []}
    assert kept(site, link) == {}


def test_leaving_after_submitting_forgets_the_code_too(page, link, site):
    fill_in(site, link, SECTIONS)
    page.goto(f"{link}/review")
    press(page, "Submit the answers")
    page.goto(link)
    expect(page.get_by_text(es("We received your answers. Thank you!"))).to_be_visible()
    press(page, LEAVE)
    page.goto(link)
    expect(page.locator("h1")).to_have_text(
        es("Your answers have already been submitted")
    )


def test_closing_a_window_that_alone_has_answers_asks_first(page, link):
    page.goto(f"{link}/OBJ")
    field(page, SHARED).check()
    page.context.set_offline(True)
    choose(page, "OBJ1", "2")
    with page.expect_event("dialog") as asked:
        page.close(run_before_unload=True)
    assert asked.value.type == "beforeunload"
    asked.value.accept()


def test_the_line_comes_back_on_a_borrowed_device(page, link, site):
    page.goto(f"{link}/OBJ")
    field(page, SHARED).check()
    page.context.set_offline(True)
    choose(page, "OBJ1", "2")
    expect_state(page, "waiting")
    page.context.set_offline(False)
    send_all(page)
    assert kept(site, link) == {"OBJ1": "2"}
