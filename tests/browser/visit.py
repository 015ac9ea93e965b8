"""Opening a page as somebody in particular, and getting it into one of its states."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from playwright.sync_api import Page

from tests.browser.scene import Scene
from tests.browser.words import button

BAD_LINK = {"[name='OBJ1.evidence']": "carpeta de Juana"}
"""Something typed that is refused, on the page of section OBJ."""


@dataclass(frozen=True)
class Visit:
    """A page to look at: who opens it, what they type there and press."""

    name: str
    endpoint: str
    values: Mapping[str, str] = field(default_factory=dict)
    visitor: str = "administrator"
    typed: Mapping[str, str] = field(default_factory=dict)
    """CSS selector -> what is typed there: a text, or the name of one of the scene."""
    script: str = ""
    """What happens on the page before that: JavaScript."""
    until: str = ""
    """CSS selector of what is there in the end."""
    press: str = ""
    posts_to: str = ""
    """The endpoint that answers with a page when the button is pressed."""
    status: int = 200


def open_visit(page: Page, scene: Scene, visit: Visit) -> int:
    """Open the page of a visit, type and press; return the last answer's status."""
    names = scene.names
    values = {key: names.get(name, name) for key, name in visit.values.items()}
    response = page.goto(scene.site.address(visit.endpoint, **values))
    if visit.script:
        page.evaluate(visit.script)
    for selector, text in visit.typed.items():
        _type(page, selector, names.get(text, text))
    if visit.press:
        with page.expect_navigation() as pressed:
            # Whatever a button counts, here there is one of it.
            button(page, visit.press, num=1).click()
        response = pressed.value
    if visit.until:
        page.locator(visit.until).first.wait_for()
    assert response is not None
    return response.status


def _type(page: Page, selector: str, text: str) -> None:
    place = page.locator(selector)
    details = page.locator("details", has=place)
    if details.count() and details.get_attribute("open") is None:
        details.locator("summary").click()
    if place.get_attribute("type") in {"radio", "checkbox"}:
        place.check()
    else:
        place.fill(text)
