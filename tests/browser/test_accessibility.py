"""Every page, in each of its states, on a wide and on a narrow screen."""

from __future__ import annotations

import re

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

from intersect.web.api.operations import OPERATIONS
from intersect.web.security import CLOSED_ENDPOINTS
from tests.browser import respondent_pages, staff_pages
from tests.browser.visit import open_visit

WIDTHS = (1280, 360)
TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
ENGLISH = re.compile(
    r"\b(the|and|of|your|you|with|this|are|please|not|was)\b", re.IGNORECASE
)

PAGES = staff_pages.STAFF + respondent_pages.RESPONDENT + respondent_pages.SCRIPTED

WITHOUT_A_PAGE = {
    "static": "files",
    "guides.picture": "files",
    "monitoring.counts": "for machines",
    "monitoring.health": "for machines",
    "monitoring.ready": "for machines",
    **{f"api.{each.name}": "for programs" for each in OPERATIONS},
    "api_description.document": "a file",
    "tokens.revoke": "goes back to the tokens",
    "tokens.revoke_of": "goes back to the account",
    "diagnostic.blank": "a PDF",
    "diagnostic.document": "a PDF",
    "diagnostic.annex": "a PDF",
    "arms.picture": "a picture",
    "arms.remove": "goes back to the coat of arms",
    "documents.authorities": "a PDF",
    "documents.network": "a PDF",
    "batches.document": "a file",
    "batches.cancel": "goes back to the documents",
    "messages.cancel": "goes back to the messages",
    "message_texts.restore": "goes back to the preview",
    "message_texts.test": "goes back to the preview",
    "unsubscribe.stop": "goes back to its page",
    "unsubscribe.again": "goes back to its page",
    "respond.my_data_file": "a file",
    "wave_sheets.give": "goes back to its page",
    "wave_exports.document": "a file",
    "wave_exports.cancel": "goes back to the exports",
    "result_tables.document": "a file",
    "work.retry": "goes back to the list",
    "users.activate": "goes back to the list",
    "users.deactivate": "goes back to the list",
    "organisations.archive": "goes back to the institution",
    "organisations.restore": "goes back to the institution",
    "people.archive": "goes back to the person",
    "people.restore": "goes back to the person",
    "provider.start": "goes on to the identity provider",
    "provider.answer": "goes on to the page that was wanted",
    "paper.submit": "goes back to the list",
    "respond.ask_renewal": "goes back to the link",
    "respond.leave": "goes on to the page of who has left",
    "respond.enter_code": "goes back to the link, with the code in its address",
    "respond.reopen": "goes back to the start",
    "respond.submit": "goes on to the receipt",
    "security.logout": "goes to the sign-in",
    "audit.document": "a file",
    "comparing.document": "a file",
    "sensitivity.document": "a file",
    "targets.document": "a file",
    "ties.document": "a file",
    "overlaps.document": "a file",
    "findings.document": "a file",
    "personal.document": "a file",
    "registry_files.export": "a file",
    "registry_files.template": "a file",
    "registry_files.remove": "goes back to the upload",
    "second_step.renew_codes": "goes on to the codes, shown once",
    "second_step.turn_off": "goes back to the account",
    "users.reset_second_step": "goes back to the account",
    "security.mf_recovery": "half-way through signing in: test_second_step",
    "security.two_factor_token_validation": "half-way through signing in: the same",
    **dict.fromkeys(CLOSED_ENDPOINTS, "not there"),
}
"""Endpoint -> what it answers with instead."""


@pytest.mark.parametrize("visit", PAGES, ids=lambda visit: visit.name)
def test_a_page_is_accessible_fits_its_screen_and_speaks_spanish(
    visit, scene, signed_in, new_context
):
    page = new_context(
        storage_state=signed_in[visit.visitor],
        viewport={"width": WIDTHS[0], "height": 900},
    ).new_page()
    assert open_visit(page, scene, visit) == visit.status
    assert _english_words(page) == []
    page.locator("details").evaluate_all("all => all.forEach((e) => (e.open = true))")
    page.evaluate(AXE_SCRIPT)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        assert violations(page) == [], f"at {width} pixels"
        assert overflow(page) == [], f"at {width} pixels"


def test_no_page_is_forgotten(site):
    endpoints = {rule.endpoint for rule in site.app.url_map.iter_rules()}
    seen = {visit.endpoint for visit in PAGES} | {visit.posts_to for visit in PAGES}
    assert endpoints - seen == set(WITHOUT_A_PAGE)


def violations(page: Page) -> list[str]:
    options = {"runOnly": list(TAGS), "resultTypes": ["violations"]}
    results = page.evaluate("async (how) => (await axe.run(how)).violations", options)
    return [
        f"{each['id']}: {node['html']} {node['failureSummary']}"
        for each in results
        for node in each["nodes"]
    ]


def overflow(page: Page) -> list[str]:
    """Return what makes the page scroll sideways; elements may, inside the page."""
    return page.evaluate(
        """() => {
            const width = document.documentElement.clientWidth;
            if (document.documentElement.scrollWidth <= width) return [];
            return [...document.querySelectorAll("body *")]
                .filter((each) => each.getBoundingClientRect().right > width + 1)
                .map((each) => each.outerHTML.slice(0, 120));
        }"""
    )


def _english_words(page: Page) -> list[str]:
    """Return English that is read; titles of works say so, and code has no language."""
    text = page.evaluate(
        """() => {
            const copy = document.body.cloneNode(true);
            copy.querySelectorAll("[lang=en], code").forEach((each) => each.remove());
            const spoken = [...copy.querySelectorAll("[alt], [aria-label]")].map(
                (each) => `${each.alt ?? ""} ${each.getAttribute("aria-label") ?? ""}`
            );
            return [document.title, copy.textContent, ...spoken].join(" ");
        }"""
    )
    return [text[max(0, m.start() - 30) : m.end() + 30] for m in ENGLISH.finditer(text)]
