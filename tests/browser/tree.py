"""What a screen reader is given of a page: its tree of names and roles, kept as text.

When the pages have changed, `python -m tests.browser.tree` writes snapshots/ anew. The
difference is then read like that of any other file: it is what people will hear.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.conftest import CHROMIUM_ARGUMENTS, sign_in
from tests.browser.respondent_pages import RESPONDENT
from tests.browser.scene import Scene, set_scene
from tests.browser.site import running_site
from tests.browser.staff_pages import STAFF
from tests.browser.visit import open_visit

SNAPSHOTS = Path(__file__).parent / "snapshots"

PAGES = (
    "start",
    "start half-way",
    "section apertura",
    "section OBJ",
    "section participacion",
    "section with an error",
    "review half-way",
    "receipt",
    "submitted, with a wrong code",
    "sign-in",
    "sign-in refused",
    "network being asked",
    "new member with errors",
    "diagnostic",
    "diagnostic of nothing yet",
)
"""Visits by name: the questionnaire as people meet it, and the staff's main pages."""

VARYING = {
    r"/r/[\w~-]+": "/r/LINK",
    r"\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b": "ID",
    r"\b[0-9a-f]{12}\b": "DIGEST",
    r"\b(Red de prueba|Villa) [0-9a-f]{6}\b": r"\1 NUMBER",
    r"\b[2-9A-Z]{4}-[2-9A-Z]{4}\b": "CODE",
    r"\b\d{1,2} (?:de )?[a-z]+ (?:de )?20\d\d\b": "DATE",
    r"\b\d{1,2}:\d\d\b": "TIME",
    r"\b\d{1,2} de cada 100\b": "SOME de cada 100",
}
"""What is another one each time -> what stands for it."""


def snapshot_file(name: str) -> Path:
    """Return where the tree of the visit of that name is kept."""
    return SNAPSHOTS / (re.sub(r"\W+", "-", name) + ".yml")


@contextmanager
def stage(folder: Path) -> Iterator[Scene]:
    """Set the scene on a site where nothing else happens, so that it stays the same."""
    with running_site(folder) as site:
        site.load_demonstration()
        yield set_scene(site)


def trees(browser: Browser, scene: Scene) -> Iterator[tuple[str, str]]:
    """Yield the name of each visit with the tree of its page."""
    office = browser.new_page(locale="es-CL")
    sign_in(office, scene.site, scene.accounts["administrator"])
    visits = {visit.name: visit for visit in STAFF + RESPONDENT}
    for name in PAGES:
        visit = visits[name]
        page = office if visit.visitor else browser.new_page(locale="es-CL")
        assert open_visit(page, scene, visit) == visit.status
        yield name, _tree(page)
        if page is not office:
            page.close()
    office.close()


def main() -> None:
    """Start a site, write the snapshots, stop it."""
    with tempfile.TemporaryDirectory() as folder, stage(Path(folder)) as scene:
        for old in SNAPSHOTS.glob("*.yml"):
            old.unlink()
        with sync_playwright() as playwright:
            chromium = playwright.chromium.launch(
                executable_path=shutil.which("chromium"), args=CHROMIUM_ARGUMENTS
            )
            for name, tree in trees(chromium, scene):
                snapshot_file(name).write_text(tree, "utf-8")
            chromium.close()


def _tree(page: Page) -> str:
    text = page.locator("body").aria_snapshot()
    for pattern, constant in VARYING.items():
        text = re.sub(pattern, constant, text)
    return text + "\n"


if __name__ == "__main__":
    main()
