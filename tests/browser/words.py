"""What a page says in its language, found by the English words of the code."""

from __future__ import annotations

from playwright.sync_api import Locator, Page

from intersect.language import language


def said(code: str, text: str, **values: object) -> str:
    """Return `text` in a language, whichever way its placeholders are written."""
    reader = language(code)
    written = reader.gettext(text)
    if written == text:  # a text that counts has its forms by number only
        written = reader.ngettext(text, text, 1)
    return written % values if values else written


def es(text: str, **values: object) -> str:
    """Return the Spanish of `text`."""
    return said("es", text, **values)


def of(page: Page, text: str, **values: object) -> str:
    """Return `text` in the language that the page says it is in."""
    code = page.locator("html").get_attribute("lang")
    assert code
    return said(code, text, **values)


def button(page: Page, text: str, **values: object) -> Locator:
    """Return the button, or the link that looks like one, that says `text`."""
    name = of(page, text, **values)
    found = page.get_by_role("button", name=name, exact=True)
    return found.or_(page.get_by_role("link", name=name, exact=True))


def field(page: Page, text: str) -> Locator:
    """Return the field labelled `text`."""
    return page.get_by_label(of(page, text), exact=True)


def press(page: Page, text: str, **values: object) -> None:
    """Press a button and wait for the page that it leads to."""
    with page.expect_navigation():
        button(page, text, **values).click()
