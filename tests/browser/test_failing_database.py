"""A section that cannot be saved for a minute, without scripts."""

from __future__ import annotations

from contextlib import contextmanager

from axe_playwright_python.base import AXE_SCRIPT
from sqlalchemy import event

from tests.browser.test_accessibility import WIDTHS, overflow, violations
from tests.browser.words import press

COMMENT = "Hay un plan escrito.\nLo vimos en marzo."


@contextmanager
def without_room(site):
    """Let the database of a site refuse whatever is to be written."""
    engine = site.app.extensions["intersect.engine"]

    def refuse(_connection, _cursor, statement, *_):
        if statement.startswith(("INSERT", "UPDATE", "WITH")):
            raise engine.dialect.dbapi.OperationalError("no room")

    event.listen(engine, "before_cursor_execute", refuse)
    try:
        yield
    finally:
        event.remove(engine, "before_cursor_execute", refuse)


def test_what_could_not_be_saved_is_shown_and_sent_with_one_press(
    site, link, new_context
):
    context = new_context(bad_line=True)  # without scripts something is missing
    context.route("**/*.js", lambda route: route.abort())
    page = context.new_page()
    page.goto(f"{link}/OBJ")
    page.check("#OBJ1-2")
    page.check("#OBJ2-NS")
    page.locator("details:has([id='OBJ1.comment']) summary").click()
    page.fill("[id='OBJ1.comment']", COMMENT)
    with without_room(site):
        press(page, "Save and continue")
        page.get_by_role("heading", level=1, name="No pudimos guardar ahora").wait_for()

    assert COMMENT in page.locator("dl").inner_text()
    page.evaluate(AXE_SCRIPT)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        assert violations(page) == [], f"at {width} pixels"
        assert overflow(page) == [], f"at {width} pixels"
    press(page, "Try again")
    page.wait_for_url(f"{link}/PLA")

    page.goto(f"{link}/OBJ")
    assert page.is_checked("#OBJ1-2")
    assert page.is_checked("#OBJ2-NS")
    assert page.input_value("[id='OBJ1.comment']") == COMMENT
