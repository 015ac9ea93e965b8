"""What a respondent does on a page, what it says, and what the database then has."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from playwright.sync_api import BrowserContext, Page, expect
from sqlalchemy import select

from intersect.services.posted_answers import fields_of
from intersect.services.seat import seat_in
from intersect.storage import kept_responses, tables
from tests.browser.site import Site, find_link, seat_behind, token_of

PAGES_OF_A_VISIT = 9
"""The start, seven sections, and the review."""
PATIENCE = 20_000
"""Milliseconds in which a page has to notice that its line is back, or gone."""


def choose(page: Page, question: str, code: str) -> None:
    page.locator(f'[id="{question}-{code}"]').check()


def chosen(page: Page, question: str) -> list[str]:
    """Return the codes that are chosen for a question."""
    return page.locator(f'[name="{question}"]:checked').evaluate_all(
        "found => found.map((each) => each.value)"
    )


def write_comment(page: Page, question: str, text: str) -> None:
    comment = page.locator(f'[id="{question}.comment"]')
    if not comment.is_visible():
        page.locator("details", has=comment).locator("summary").click()
    comment.fill(text)


def comment_of(page: Page, question: str) -> str:
    return page.locator(f'[id="{question}.comment"]').input_value()


def expect_state(page: Page, state: str) -> None:
    """Wait until the line about saving says `state`: saved, waiting, stay, choose …"""
    line = page.locator(f'.saving[data-state="{state}"]')
    expect(line).to_be_visible(timeout=PATIENCE)


def line_is_back(page: Page) -> None:
    """Tell the page what browsers tell when they notice; it does not wait to retry."""
    page.evaluate("dispatchEvent(new Event('online'))")


def send_all(page: Page, but: Sequence[str] = (), attempts: int = 60) -> None:
    """Have the page try again until nothing waits, but what waits for a choice."""
    for _ in range(attempts):
        if set(waiting(page)) <= set(but):
            return
        line_is_back(page)
        page.wait_for_timeout(250)
    raise AssertionError(f"still waiting: {waiting(page)}")


def waiting(page: Page) -> list[str]:
    """Return the fields whose answers wait on this device."""
    return page.evaluate(
        """() => [localStorage, sessionStorage].flatMap((store) =>
            Object.entries(store)
                .filter(([name]) => name.includes(":answer:"))
                .map(([, text]) => JSON.parse(text))
                .filter((answer) => !answer.done)
                .map((answer) => answer.field))"""
    )


def left_behind(page: Page) -> dict[str, list[str]]:
    """Return all that the browser keeps of any link, outside this tab and in it."""
    return page.evaluate(
        """async () => ({
            disk: Object.keys(localStorage),
            tab: Object.keys(sessionStorage),
            copies: "caches" in window ? await caches.keys() : [],
        })"""
    )


NOTHING = {"disk": [], "tab": [], "copies": []}


def wait_for_copies(page: Page, link: str) -> None:
    """Wait until every page of the visit is kept, as some time after opening it."""
    for _ in range(100):
        copies = page.evaluate(
            """async (name) => {
                if (!navigator.serviceWorker.controller) return [];
                if (!(await caches.has(name))) return [];
                return (await (await caches.open(name)).keys()).map(({ url }) => url);
            }""",
            "/r/" + token_of(link),
        )
        if len(copies) == PAGES_OF_A_VISIT:
            return
        page.wait_for_timeout(100)
    raise AssertionError(f"only kept: {copies}")


def wait_for_no_copies(page: Page) -> None:
    """Wait until no cache is left."""
    for _ in range(50):
        if not page.evaluate("caches.keys()"):
            return
        page.wait_for_timeout(100)
    raise AssertionError("copies stay")


def kept(site: Site, link: str) -> dict[str, str]:
    """Return the fields that the database has an answer in."""
    with site.session() as session:
        row = find_link(session, link)
        campaign, membership = seat_behind(session, row)
        seat = seat_in(campaign, membership, site.catalog, None)
        response = kept_responses.find_response(session, seat.place)
        answers = response.answers if response else {}
        return {
            name: text
            for section in seat.questionnaire.sections
            for name, text in fields_of(section, answers).items()
            if text
        }


def history(site: Site, link: str) -> list[dict[str, object]]:
    """Return what each revision changed: question -> its value afterwards."""
    with site.session() as session:
        row = find_link(session, link)
        campaign, membership = seat_behind(session, row)
        changes = session.scalars(
            select(tables.ResponseChange.changes)
            .join(
                tables.Response,
                tables.Response.id == tables.ResponseChange.response_id,
            )
            .where(
                tables.Response.campaign_id == campaign.id,
                tables.Response.membership_id == membership.id,
            )
            .order_by(tables.ResponseChange.revision)
        )
        return [
            {key: (each["new"] or {}).get("value") for key, each in change.items()}
            for change in changes
            if change
        ]


def values_over_time(site: Site, link: str, question: str) -> list[object]:
    """Return what a question was answered with, change by change."""
    return [each[question] for each in history(site, link) if question in each]


def names_on_disk(page: Page, link: str) -> tuple[list[str], str]:
    """Return the names under which answers are kept, and the one of this link."""
    names = page.evaluate("Object.keys(localStorage)")
    digest = hashlib.sha256(f"device:{token_of(link)}".encode()).hexdigest()
    return names, f"intersect:{digest[:24]}:"


def reopen(context: BrowserContext, page: Page) -> Page:
    """Lose the page as a crash does, and open its address again."""
    address = page.url
    page.close()
    fresh = context.new_page()
    fresh.goto(address)
    return fresh
