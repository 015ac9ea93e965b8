"""What a page says in Spanish, found by the English words of the code."""

from __future__ import annotations

from playwright.sync_api import Locator, Page

from intersect.language import language


def es(text: str, **values: object) -> str:
    """Return the Spanish of `text`, whichever way its placeholders are written."""
    spanish = language("es").gettext(text)
    if spanish == text:  # a text that counts has its Spanish by number only
        spanish = language("es").ngettext(text, text, 1)
    return spanish % values if values else spanish


def button(page: Page, text: str, **values: object) -> Locator:
    """Return the button, or the link that looks like one, that says `text`."""
    name = es(text, **values)
    found = page.get_by_role("button", name=name, exact=True)
    return found.or_(page.get_by_role("link", name=name, exact=True))


def field(page: Page, text: str) -> Locator:
    """Return the field labelled `text`."""
    return page.get_by_label(es(text), exact=True)


def press(page: Page, text: str, **values: object) -> None:
    """Press a button and wait for the page that it leads to."""
    with page.expect_navigation():
        button(page, text, **values).click()
