"""Going on without a line: kept pages, what they show, and when they are deleted."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.line import Line, running_line
from tests.browser.respondent import (
    NOTHING,
    choose,
    chosen,
    comment_of,
    expect_state,
    kept,
    left_behind,
    line_is_back,
    names_on_disk,
    reopen,
    wait_for_copies,
    wait_for_no_copies,
    waiting,
    write_comment,
)
from tests.browser.scene import SECTIONS, fill_in
from tests.browser.site import find_link
from tests.browser.words import button, es, press


@pytest.fixture
def line(site) -> Iterator[Line]:
    with running_line(site.url) as line:
        yield line


@pytest.fixture
def link(site, line) -> str:
    """Somebody's personal link, as it is reached over the line."""
    return line.through(site.invite().links[0])


@pytest.fixture
def page(new_context) -> Page:
    context = new_context(bad_line=True, viewport={"width": 360, "height": 740})
    return context.new_page()


@pytest.fixture
def copied(page, link) -> Page:
    """A section whose link's pages are all kept by now."""
    page.goto(f"{link}/OBJ")
    wait_for_copies(page, link)
    return page


def mend(line: Line, page: Page) -> None:
    line.mend()
    line_is_back(page)


def is_copy(page: Page) -> bool:
    return page.evaluate("document.documentElement.hasAttribute('data-kept')")


def test_without_a_line_one_goes_on_back_and_reloads(copied, line, link, site):
    page = copied
    choose(page, "OBJ1", "2")
    expect_state(page, "saved")
    line.cut()
    choose(page, "OBJ2", "1")
    press(page, "Save and continue")
    assert page.url == f"{link}/PLA"
    assert is_copy(page)
    expect(page.locator(".copy-note")).to_be_visible()
    choose(page, "PLA1", "3")
    page.go_back()
    assert (chosen(page, "OBJ1"), chosen(page, "OBJ2")) == (["2"], ["1"])
    page.reload()
    assert (chosen(page, "OBJ1"), chosen(page, "OBJ2")) == (["2"], ["1"])
    assert kept(site, link) == {"OBJ1": "2"}

    mend(line, page)
    expect_state(page, "saved")
    expect(page.locator(".copy-note")).to_be_hidden()
    assert kept(site, link) == {"OBJ1": "2", "OBJ2": "1", "PLA1": "3"}


def test_a_whole_visit_without_a_line_arrives_when_it_is_back(page, line, link, site):
    page.goto(link)
    wait_for_copies(page, link)
    line.cut()
    page.goto(f"{link}/apertura")
    for section in site.catalog.latest("nucleo").questionnaire.sections:
        assert page.url == f"{link}/{section.id}"
        field = section.questions[0].id
        page.locator(f'[name^="{field}"][type=radio]').first.check()
        write_comment(page, field, f"Comentario de {section.id}")
        with page.expect_navigation():
            page.locator("button[name=_next][value=next].govuk-button").click()
    assert page.url == f"{link}/review"
    assert kept(site, link) == {}
    button(page, "Submit the answers").or_(button(page, "Start")).first.wait_for()

    with page.expect_navigation():
        mend(line, page)
    # Once all has been sent the review is shown anew; what is pressed before shows it.
    for each in SECTIONS:
        expect(page.get_by_text(f"Comentario de {each}")).to_be_visible()
    assert not is_copy(page)
    assert waiting(page) == []
    press(page, "Submit the answers")
    page.wait_for_url(f"{link}~*/receipt")
    comments = {name: text for name, text in kept(site, link).items() if "." in name}
    assert set(comments.values()) >= {f"Comentario de {each}" for each in SECTIONS}


def test_a_page_that_crashes_without_a_line_is_opened_again_from_its_copy(copied, line):
    line.cut()
    choose(copied, "OBJ1", "3")
    write_comment(copied, "OBJ1", "A medio escri")
    fresh = reopen(copied.context, copied)
    assert is_copy(fresh)
    assert chosen(fresh, "OBJ1") == ["3"]
    assert comment_of(fresh, "OBJ1") == "A medio escri"


def test_a_copy_is_never_shown_while_the_line_works(copied, link, site):
    fill_in(site, link, ["OBJ"], member=1)
    copied.reload()
    assert not is_copy(copied)
    assert len(chosen(copied, "OBJ1")) == 1
    expect(copied.locator(".copy-note")).to_be_hidden()


def test_a_line_that_says_nothing_shows_the_copy_after_a_while(copied, line, link):
    choose(copied, "OBJ1", "2")
    expect_state(copied, "saved")
    line.is_silent = True
    copied.goto(f"{link}/PLA", wait_until="commit")
    assert is_copy(copied)


def test_a_copy_learns_what_another_device_changed_when_the_line_is_back(
    copied, new_context, line, link, site
):
    line.cut()
    copied.reload()
    other = new_context().new_page()
    other.goto(link.replace(line.through(site.url), site.url) + "/OBJ")
    choose(other, "OBJ4", "2")
    expect_state(other, "saved")
    mend(line, copied)
    expect_state(copied, "saved")
    assert chosen(copied, "OBJ4") == ["2"]
    expect(copied.locator('[id="OBJ4-note"]')).to_be_visible()


def test_a_page_that_is_not_kept_is_not_opened_without_a_line(copied, line, link):
    line.cut()
    choose(copied, "OBJ1", "2")
    expect_state(copied, "waiting")
    copied.evaluate(
        """async () => {
            for (const name of await caches.keys()) await caches.delete(name);
        }"""
    )
    button(copied, "Save and continue").click()
    expect_state(copied, "stay")
    copied.get_by_role("link", name=es("Back to the list of sections")).click()
    copied.wait_for_timeout(300)
    assert copied.url == f"{link}/OBJ"


def test_submitting_deletes_everything_from_the_device(copied, link, site):
    choose(copied, "OBJ1", "2")
    write_comment(copied, "OBJ1", "Solo para mí")
    expect_state(copied, "saved")
    copied.goto(f"{link}/review")
    press(copied, "Submit the answers")
    copied.wait_for_url(f"{link}~*/receipt")
    wait_for_no_copies(copied)
    assert left_behind(copied) == NOTHING

    copied.goto(link)  # corrections keep nothing either
    copied.goto(f"{link}/OBJ")
    choose(copied, "OBJ1", "3")
    expect_state(copied, "saved")
    left = left_behind(copied)
    assert left["disk"] == []
    assert set(left["copies"]) <= {"static"}
    assert kept(site, link)["OBJ1"] == "3"


@pytest.mark.parametrize("end", ["revoked", "closed"])
def test_a_link_that_ends_deletes_its_copies_and_gives_back_what_was_not_sent(
    page, line, site, end
):
    invited = site.invite()
    link = line.through(invited.links[0])
    page.goto(f"{link}/OBJ")
    wait_for_copies(page, link)
    line.cut()
    choose(page, "OBJ1", "2")
    write_comment(page, "OBJ1", "Nos reunimos cada mes.")
    if end == "revoked":
        site.revoke(link)
    else:
        site.close_collection(invited.network_id)
    mend(line, page)
    expect_state(page, "stopped")
    assert comment_of(page, "OBJ1") == "Nos reunimos cada mes."

    page.goto(link)
    expect(page.locator("#kept-text")).to_be_visible()
    assert "Nos reunimos cada mes." in page.locator("#kept-text").input_value()
    assert set(left_behind(page)["copies"]) <= {"static"}
    button(page, "Delete them from this device").click()
    expect(page.locator("#kept-text")).to_be_hidden()
    assert left_behind(page)["disk"] == []


def test_a_link_that_is_not_there_any_more_deletes_its_copies(copied, link, site):
    with site.session() as session:
        session.delete(find_link(session, link))
        session.commit()
    copied.goto(link)
    expect(copied.locator("h1")).to_have_text(es("We do not recognise this link"))
    assert set(left_behind(copied)["copies"]) <= {"static"}


def test_the_token_is_in_no_name_under_which_answers_are_kept(copied, link):
    choose(copied, "OBJ1", "2")
    expect_state(copied, "saved")
    names, prefix = names_on_disk(copied, link)
    assert names
    assert all(name.startswith(prefix) for name in names)
    assert waiting(copied) == []


def test_nothing_else_of_the_site_is_kept(copied, line, site):
    for endpoint in ("security.login", "diagnostic.method"):
        copied.goto(line.through(site.address(endpoint)))
    kept_addresses = copied.evaluate(
        """async () => {
            const all = await Promise.all((await caches.keys()).map(
                async (name) => (await (await caches.open(name)).keys())));
            return all.flat().map((request) => new URL(request.url).pathname);
        }"""
    )
    assert kept_addresses
    assert {each.split("/")[1] for each in kept_addresses} == {"r", "static"}
