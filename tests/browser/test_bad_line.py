"""Answering over lines that are slow, that lose things, and that end in the middle."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.bad_line import BadLine, by_chance, slow_down
from tests.browser.conftest import on_both_databases
from tests.browser.respondent import (
    NOTHING,
    choose,
    chosen,
    comment_of,
    expect_state,
    history,
    kept,
    left_behind,
    line_is_back,
    reopen,
    send_all,
    values_over_time,
    waiting,
    write_comment,
)
from tests.browser.scene import SECTIONS, fill_in
from tests.browser.words import button, es, press

pytestmark = on_both_databases

ITEMS = ("OBJ1", "OBJ2", "OBJ3", "OBJ4", "OBJ5")


@pytest.fixture
def page(new_context) -> Page:
    """A page whose line a test may spoil; nothing stands between it and the line."""
    return new_context(
        bad_line=True,
        service_workers="block",
        viewport={"width": 360, "height": 740},
    ).new_page()


@pytest.mark.parametrize("seed", range(4))
def test_over_a_lossy_line_every_answer_arrives_once_and_in_order(
    page, link, site, seed
):
    line = BadLine(page.context, by_chance(seed))
    page.goto(f"{link}/OBJ")
    for value in ("0", "3", "1"):
        for item in ITEMS:
            choose(page, item, value)
        page.wait_for_timeout(700)
    write_comment(page, "OBJ2", "Nos reunimos cada mes.")
    send_all(page)

    assert len(set(line.fates)) > 1
    expected = dict.fromkeys(ITEMS, "1") | {"OBJ2.comment": "Nos reunimos cada mes."}
    assert kept(site, link) == expected
    for item in ITEMS:
        values = values_over_time(site, link, item)
        if item == "OBJ2":  # its comment came with the same choice
            values = values[:-1] if values[-1:] * 2 == values[-2:] else values
        assert values in ([0, 3, 1], [0, 1], [3, 1], [1])


def test_answers_that_are_lost_on_the_way_back_are_saved_once(page, link, site):
    lose = iter(["answer is lost"] * 3)
    BadLine(page.context, lambda: next(lose, "arrives"))
    page.goto(f"{link}/OBJ")
    choose(page, "OBJ1", "2")
    expect_state(page, "waiting")
    choose(page, "OBJ1", "3")
    send_all(page)

    assert values_over_time(site, link, "OBJ1") == [2, 3]
    expect(page.locator(".conflict")).to_have_count(0)


def test_a_page_tries_again_by_itself(page, link, site):
    lose = iter(["is lost"])
    BadLine(page.context, lambda: next(lose, "arrives"))
    page.goto(f"{link}/OBJ")
    choose(page, "OBJ1", "2")
    expect_state(page, "waiting")
    expect_state(page, "saved")
    assert kept(site, link) == {"OBJ1": "2"}


def test_the_line_is_cut_in_the_middle_of_a_section(page, link, site):
    page.goto(f"{link}/OBJ")
    choose(page, "OBJ1", "2")
    expect_state(page, "saved")
    page.context.set_offline(True)
    choose(page, "OBJ2", "1")
    write_comment(page, "OBJ2", "Acta 4")
    expect_state(page, "waiting")
    assert kept(site, link) == {"OBJ1": "2"}

    page.context.set_offline(False)
    expect_state(page, "saved")
    assert kept(site, link) == {"OBJ1": "2", "OBJ2": "1", "OBJ2.comment": "Acta 4"}


def test_without_a_line_the_button_loses_nothing_and_shows_no_error_page(
    page, link, site
):
    page.goto(f"{link}/OBJ")
    page.context.set_offline(True)
    choose(page, "OBJ1", "2")
    button(page, "Save and continue").click()
    expect_state(page, "stay")
    assert page.url == f"{link}/OBJ"
    assert chosen(page, "OBJ1") == ["2"]

    page.context.set_offline(False)
    press(page, "Save and continue")
    page.wait_for_url(f"{link}/PLA")
    assert kept(site, link) == {"OBJ1": "2"}


def test_a_line_that_says_nothing_is_given_up_after_a_while(page, link, site):
    fates = iter(["hangs", "hangs"])
    BadLine(page.context, lambda: next(fates, "arrives"))
    page.goto(f"{link}/OBJ")
    choose(page, "OBJ1", "2")
    button(page, "Save and continue").click()
    expect_state(page, "stay")
    assert waiting(page) == ["OBJ1"]
    send_all(page)
    assert kept(site, link) == {"OBJ1": "2"}


def test_a_page_that_crashes_while_answers_wait_gives_them_back(page, link, site):
    page.goto(f"{link}/OBJ")
    choose(page, "OBJ1", "2")
    expect_state(page, "saved")
    fate = ["is lost"]
    BadLine(page.context, lambda: fate[-1])
    choose(page, "OBJ1", "3")
    write_comment(page, "OBJ1", "A medio escri")
    fresh = reopen(page.context, page)
    assert chosen(fresh, "OBJ1") == ["3"]
    assert comment_of(fresh, "OBJ1") == "A medio escri"

    fate.append("arrives")
    send_all(fresh)
    assert kept(site, link) == {"OBJ1": "3", "OBJ1.comment": "A medio escri"}
    assert values_over_time(site, link, "OBJ1")[:2] == [2, 3]


def test_answers_of_one_section_are_sent_from_another_page_too(page, link, site):
    fate = ["is lost"]
    BadLine(page.context, lambda: fate[-1])
    page.goto(f"{link}/OBJ")
    choose(page, "OBJ1", "2")
    expect_state(page, "waiting")
    page.goto(f"{link}/PLA")
    choose(page, "PLA1", "1")
    fate.append("arrives")
    send_all(page)

    assert history(site, link) == [{"OBJ1": 2}, {"PLA1": 1}]


def test_a_double_click_on_the_button_saves_and_goes_on_once(page, link, site):
    page.goto(f"{link}/OBJ")
    choose(page, "OBJ1", "2")
    button(page, "Save and continue").dblclick()
    page.wait_for_url(f"{link}/PLA")
    assert history(site, link) == [{"OBJ1": 2}]


def test_what_was_answered_before_the_script_arrived_is_saved_too(page, link, site):
    held = []
    page.route("**/section.js", lambda route: held.append(route))
    page.goto(f"{link}/OBJ", wait_until="commit")
    choose(page, "OBJ1", "2")
    page.wait_for_function("document.readyState === 'interactive'")
    held[0].continue_()
    expect_state(page, "saved")
    assert kept(site, link) == {"OBJ1": "2"}


def test_submitting_needs_the_line_and_says_so(page, link, site):
    fill_in(site, link, SECTIONS)
    page.goto(f"{link}/review")
    page.context.set_offline(True)
    button(page, "Submit the answers").click()
    expect_state(page, "stay")
    assert page.url == f"{link}/review"

    page.context.set_offline(False)
    press(page, "Submit the answers")
    page.wait_for_url(f"{link}~*/receipt")


def test_submitting_sends_what_waits_first_and_shows_it(page, link, site):
    fill_in(site, link, ["OBJ"])
    fate = ["is lost"]
    BadLine(page.context, lambda: fate[-1])
    page.goto(f"{link}/PLA")
    choose(page, "PLA1", "1")
    page.goto(f"{link}/review")
    button(page, "Submit the answers").click()
    expect_state(page, "stay")

    fate.append("arrives")
    with page.expect_navigation():
        line_is_back(page)
    assert kept(site, link)["PLA1"] == "1"
    press(page, "Submit the answers")
    page.wait_for_url(f"{link}~*/receipt")


def test_a_receipt_that_is_lost_on_the_way_is_reached_by_submitting_again(
    page, link, site
):
    fill_in(site, link, SECTIONS)
    page.goto(f"{link}/review")
    lose = iter(["answer is lost"])
    BadLine(page.context, lambda: next(lose, "arrives"))
    button(page, "Submit the answers").click()
    expect_state(page, "stay")
    press(page, "Submit the answers")
    page.wait_for_url(f"{link}~*/receipt")
    assert left_behind(page) == NOTHING


def test_after_a_lost_receipt_the_reloaded_page_leads_to_it(page, link, site):
    fill_in(site, link, SECTIONS)
    page.goto(f"{link}/review")
    BadLine(page.context, lambda: "answer is lost")
    button(page, "Submit the answers").click()
    expect_state(page, "stay")
    page.context.unroute_all()
    page.context.clear_cookies()
    page.goto(link)
    expect(page.locator("h1")).to_have_text(
        es("Your answers have already been submitted")
    )
    press(page, "See my receipt")
    page.wait_for_url(f"{link}~*/receipt")


def test_the_questionnaire_can_be_answered_over_2g(page, link, site):
    page.set_default_timeout(120_000)
    slow_down(page)
    page.goto(f"{link}/OBJ")
    for item in ITEMS:
        choose(page, item, "2")
    expect_state(page, "saved")
    press(page, "Save and continue")
    assert page.url == f"{link}/PLA"
    assert kept(site, link) == dict.fromkeys(ITEMS, "2")
