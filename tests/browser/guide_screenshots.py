"""Takes the guides' pictures: python -m tests.browser.guide_screenshots

Run it when the pages have changed; it writes docs/guides/images/.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

from intersect.report.guide_page import guides_folder
from intersect.services.demonstration_contents import ANSWERED, STARTED
from tests.browser.compared_scene import compared_names
from tests.browser.conftest import CHROMIUM_ARGUMENTS, sign_in
from tests.browser.scene import fill_in
from tests.browser.screenshots import picture
from tests.browser.site import Site, running_site
from tests.browser.words import es

WIDE = {"width": 1000, "height": 900}
PHONE = {"width": 390, "height": 800}
COLOURS = 64


def main() -> None:
    """Start a site with the demonstration, take the pictures, stop it."""
    with tempfile.TemporaryDirectory() as folder, running_site(Path(folder)) as site:
        site.load_demonstration()
        with sync_playwright() as playwright:
            chromium = playwright.chromium.launch(
                executable_path=shutil.which("chromium"), args=CHROMIUM_ARGUMENTS
            )
            staff = signed_in(chromium, site)
            for name, take in STAFF.items():
                save(name, take(staff, site))
            phone = chromium.new_page(viewport=PHONE, locale="es-CL")
            for name, take in RESPONDENT.items():
                save(name, take(phone, site))
            chromium.close()


def signed_in(chromium: Browser, site: Site) -> Page:
    """Return a page of an administrator, who sees the demonstration's commune."""
    page = chromium.new_page(viewport=WIDE, locale="es-CL")
    sign_in(page, site, site.add_account("administrator", "Ana Díaz"))
    return page


def network(page: Page, site: Site) -> Image.Image:
    """Return the steps of a network that is being asked."""
    page.goto(site.address("home.page"))
    page.get_by_role("link", name=STARTED.name, exact=True).click()
    return picture(page)


def members(page: Page, site: Site) -> Image.Image:
    """Return the members of that network."""
    network(page, site)
    page.locator("#members").evaluate("each => each.scrollIntoView()")
    return picture(page)


def diagnostic(page: Page, site: Site) -> Image.Image:
    """Return the beginning of a diagnostic."""
    page.goto(site.address("home.page"))
    row = page.get_by_role("row", name=ANSWERED.name)
    row.get_by_role("link", name=es("Diagnostic")).click()
    return picture(page)


def start(page: Page, site: Site) -> Image.Image:
    """Return the first page of a personal link."""
    page.goto(site.demonstration_link())
    return picture(page)


def section(page: Page, site: Site) -> Image.Image:
    """Return a question with its descriptions."""
    link = site.demonstration_link()
    fill_in(site, link, ["apertura", "OBJ"], member=1)
    page.goto(f"{link}/OBJ")
    page.locator("fieldset").first.evaluate("each => each.scrollIntoView()")
    return picture(page)


def save(name: str, image: Image.Image) -> None:
    """Write a picture in few colours, which is small and looks the same."""
    few = image.quantize(COLOURS, dither=Image.Dither.NONE)
    few.save(guides_folder() / "images" / f"{name}.png", optimize=True)


def compared(page: Page, site: Site) -> Image.Image:
    """Return the communes of an invented programme side by side."""
    names = compared_names(site)
    page.goto(
        site.address(
            "comparing.communes",
            wave_id=names["compared wave"],
            kind="mesa_comunal.sector",
        )
    )
    page.locator(".compared").evaluate("each => each.scrollIntoView()")
    return picture(page)


Take = Callable[[Page, Site], Image.Image]
STAFF: dict[str, Take] = {
    "coordinator-network": network,
    "coordinator-members": members,
    "coordinator-diagnostic": diagnostic,
    "evaluator-communes": compared,
}
RESPONDENT: dict[str, Take] = {
    "respondent-start": start,
    "respondent-section": section,
}


if __name__ == "__main__":
    main()
