"""Work that goes on elsewhere is followed on its page, without touching it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from playwright.sync_api import Page, expect

from intersect.storage import jobs, tables
from tests.browser.conftest import sign_in
from tests.browser.words import es


@pytest.fixture
def job(site) -> tables.Job:
    """Work of which a third is done."""
    with site.session() as session:
        found = jobs.add_job(session, "send_messages", {}, datetime.now(UTC), None)
        found.state, found.done, found.total = "running", 300, 900
        session.commit()
        session.expunge(found)
    return found


@pytest.fixture
def office(site, new_context) -> Page:
    page = new_context(viewport={"width": 1280, "height": 900}).new_page()
    sign_in(page, site, site.add_account("administrator", "Ana Rojas"))
    return page


def change(site, job: tables.Job, **values: object) -> None:
    with site.session() as session:
        for name, value in values.items():
            setattr(session.get_one(tables.Job, job.id), name, value)
        session.commit()


def test_the_page_follows_work_until_it_is_finished(site, office, job):
    office.goto(site.address("work.listing"))
    expect(office.locator("#work")).to_contain_text("300 / 900")
    expect(office.get_by_role("status")).to_have_text("")
    change(site, job, done=600)
    expect(office.locator("#work")).to_contain_text("600 / 900")
    change(site, job, done=900, state="done")
    expect(office.locator("#work")).to_contain_text(es("Done"))
    expect(office.get_by_role("status")).to_have_text(es("The work is finished."))


def test_nothing_moves_where_somebody_is_about_to_press(site, office, job):
    office.goto(site.address("work.listing"))
    cancel = office.get_by_role("link", name=es("Cancel"))
    cancel.focus()
    change(site, job, done=600)
    office.wait_for_timeout(6000)
    expect(cancel).to_be_focused()
    expect(office.locator("#work")).to_contain_text("300 / 900")
    office.evaluate("document.activeElement.blur()")
    expect(office.locator("#work")).to_contain_text("600 / 900")
    change(site, job, state="cancelled")


def test_the_page_goes_on_after_a_line_that_was_cut(site, new_context, job):
    context = new_context(bad_line=True)
    page = context.new_page()
    sign_in(page, site, site.add_account("administrator", "Ana Rojas"))
    page.goto(site.address("work.listing"))
    context.set_offline(True)
    change(site, job, done=600)
    page.wait_for_timeout(5000)
    expect(page.locator("#work")).to_contain_text("300 / 900")
    context.set_offline(False)
    expect(page.locator("#work")).to_contain_text("600 / 900")
    change(site, job, state="cancelled")
