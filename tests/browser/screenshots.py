"""Takes the README's pictures of the demonstration: python -m tests.browser.screenshots

Run it when the pages have changed; it writes docs/images/.
"""

from __future__ import annotations

import shutil
import tempfile
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

from intersect.services.demonstration_contents import ANSWERED
from tests.browser.conftest import CHROMIUM_ARGUMENTS, sign_in
from tests.browser.scene import fill_in
from tests.browser.site import Site, running_site
from tests.browser.words import es

IMAGES = Path(__file__).parents[2] / "docs" / "images"
WIDE = {"width": 1200, "height": 2100}
PHONE = {"width": 390, "height": 1400}
GAP = 24
"""Between the two telephones, in points."""


def main() -> None:
    """Start a site, take the pictures, stop it."""
    with tempfile.TemporaryDirectory() as folder, running_site(Path(folder)) as site:
        site.load_demonstration()
        with sync_playwright() as playwright:
            chromium = playwright.chromium.launch(
                executable_path=shutil.which("chromium"), args=CHROMIUM_ARGUMENTS
            )
            save("diagnostic.png", diagnostic(chromium, site))
            save("answering.png", answering(chromium, site))
            chromium.close()


def diagnostic(chromium: Browser, site: Site) -> Image.Image:
    """Return the demonstration's diagnostic."""
    page = chromium.new_page(viewport=WIDE, locale="es-CL")
    sign_in(page, site, site.add_account("evaluator", "Ana Díaz"))
    network = page.get_by_role("row", name=ANSWERED.name)
    network.get_by_role("link", name=es("Diagnostic")).click()
    return picture(page)


def answering(chromium: Browser, site: Site) -> Image.Image:
    """Return the start and a section on a telephone, side by side."""
    link = site.demonstration_link()
    fill_in(site, link, ["apertura", "OBJ"], member=1)
    page = chromium.new_page(viewport=PHONE, device_scale_factor=1.5, locale="es-CL")
    page.goto(link)
    start = picture(page)
    page.goto(f"{link}/OBJ")
    section = picture(page)
    pair = Image.new("RGB", (start.width * 2 + GAP, start.height), "white")
    pair.paste(start, (0, 0))
    pair.paste(section, (start.width + GAP, 0))
    return pair


def picture(page: Page) -> Image.Image:
    """Return what fits the window, once the typeface is there."""
    page.evaluate("document.fonts.ready")
    return Image.open(BytesIO(page.screenshot())).convert("RGB")


def save(name: str, image: Image.Image) -> None:
    """Write a picture in 128 colours, which is small and looks the same."""
    few = image.quantize(128, dither=Image.Dither.NONE)
    few.save(IMAGES / name, optimize=True)


if __name__ == "__main__":
    main()
