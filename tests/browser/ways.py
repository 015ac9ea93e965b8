"""The ways in which people see a page, and what has to hold in each of them.

The folder probes/ has what is looked at: each probe returns problems, in words.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from playwright.sync_api import Page

PROBES = Path(__file__).parent / "probes"
FILES = ("page", "fitting", "reading", "focus", "colours", "motion", "printing")
SCRIPT = "\n".join((PROBES / f"{name}.js").read_text("utf-8") for name in FILES)

SPACING = """* {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }"""
"""What WCAG 1.4.12 lets readers ask for."""
TWICE = ":root { font-size: 200%; }"
"""Only the text is enlarged: the window stays as wide as it was."""


@dataclass(frozen=True)
class Way:
    """A window (CSS pixels), the reader's own style and media, what is looked at."""

    name: str
    width: int
    height: int
    probes: tuple[str, ...]
    style: str = ""
    media: str = "screen"
    forced_colors: str = "none"
    reduced_motion: str = "no-preference"


WAYS = (
    Way("at first", 1280, 900, ("reading", "order")),
    # 1280 × 1024 at 200 % and at 400 %.
    Way("at 200 %", 640, 512, ("fitting", "order", "focus")),
    Way("at 400 %", 320, 256, ("fitting",)),
    Way("on a tablet", 800, 300, ("fitting",)),
    Way("with text at 200 %", 1280, 300, ("fitting",), TWICE),
    Way("with text at 200 % on a telephone", 360, 300, ("fitting",), TWICE),
    Way("with more spacing", 1280, 300, ("fitting",), SPACING),
    Way("with more spacing on a telephone", 360, 300, ("fitting",), SPACING),
    Way("in forced colours", 1280, 900, ("colours", "focus"), forced_colors="active"),
    Way("with less motion", 1280, 300, ("motion",), reduced_motion="reduce"),
    # Within margins of 15 mm.
    Way("on A4", 680, 300, ("paper", "printing"), media="print"),
    Way("on letter", 703, 300, ("paper",), media="print"),
)


AS_USUAL = Way("as usual", 1280, 900, ())


def problems_of(page: Page) -> list[str]:
    """Return everything that is wrong with a page, in whichever way of seeing it."""
    page.evaluate(f"() => {{ {SCRIPT} }}")
    found = []
    for before, way in pairwise((AS_USUAL, *WAYS)):
        _turn(page, before, way)
        for probe in way.probes:
            problems: list[str] = page.evaluate(f"probes.{probe}()")
            found += [f"{way.name}: {problem}" for problem in problems]
    _turn(page, WAYS[-1], AS_USUAL)
    return found


def _turn(page: Page, before: Way, way: Way) -> None:
    """Change what is different: everything else would only take time."""
    if (way.width, way.height) != (before.width, before.height):
        page.set_viewport_size({"width": way.width, "height": way.height})
    media = {
        each: getattr(way, each)
        for each in ("media", "forced_colors", "reduced_motion")
        if getattr(way, each) != getattr(before, each)
    }
    if media:
        page.emulate_media(**media)
    if way.style != before.style:
        # As the reader's browser does it: no policy of the page forbids that.
        page.evaluate(
            """(style) => {
                const sheet = new CSSStyleSheet();
                sheet.replaceSync(style);
                document.adoptedStyleSheets = [sheet];
            }""",
            way.style,
        )
