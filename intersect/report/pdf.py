"""An HTML document as a tagged PDF, with nothing fetched but our own static files."""

from __future__ import annotations

import ctypes
import sys
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import url2pathname

from intersect.paths import shipped
from intersect.report.tags import mend_tags

SYSTEM_PACKAGES = ("libpango-1.0-0", "libpangoft2-1.0-0", "libharfbuzz-subset0")
"""Debian's names of the libraries that WeasyPrint draws text with."""


LIBRARIES = {
    "darwin": ("libpango-1.0.dylib", "libpangoft2-1.0.dylib"),
    "win32": ("libpango-1.0-0.dll", "libpangoft2-1.0-0.dll"),
}
"""What those packages bring; elsewhere as on Linux."""
LINUX_LIBRARIES = (
    "libpango-1.0.so.0",
    "libpangoft2-1.0.so.0",
    "libharfbuzz-subset.so.0",
)


class PdfUnavailable(Exception):
    """The libraries that make PDFs are not installed; the message names them."""


class ForbiddenAddress(ValueError):
    """A document asked for something that is not one of our static files."""


def render_pdf(html: str) -> bytes:
    """Return `html` as PDF/UA-1; its addresses are relative to the static folder."""
    try:
        # Costs a second and 50 MB: only those who make a PDF pay for it.
        from weasyprint import HTML
    except OSError as error:
        raise PdfUnavailable(
            "PDFs need these packages: " + " ".join(SYSTEM_PACKAGES)
        ) from error
    folder = shipped("static").resolve()
    document = HTML(
        string=html,
        base_url=folder.as_uri() + "/",
        url_fetcher=_fetcher(folder),
    )
    pdf: bytes = document.write_pdf(pdf_variant="pdf/ua-1", finisher=mend_tags)
    return pdf


@cache
def can_make_pdf() -> bool:
    """Tell whether the libraries are there, without loading WeasyPrint."""
    try:
        for name in LIBRARIES.get(sys.platform, LINUX_LIBRARIES):
            ctypes.CDLL(name)
    except OSError:
        return False
    return True


def refuse_foreign(address: str, folder: Path) -> None:
    """Raise `ForbiddenAddress` unless it is a data: URI or a file inside `folder`.

    What a respondent or coordinator typed ends up in these documents: the escaping of
    templates is the first wall, this is the second.
    """
    parts = urlsplit(address)
    if parts.scheme == "data":
        return
    if parts.scheme != "file" or parts.netloc:
        raise ForbiddenAddress(address)
    if not Path(url2pathname(parts.path)).resolve().is_relative_to(folder):
        raise ForbiddenAddress(address)


def _fetcher(folder: Path) -> Any:  # noqa: ANN401  # WeasyPrint ships no types
    from weasyprint.urls import URLFetcher

    class StaticFiles(URLFetcher):  # type: ignore[misc]  # no types to check against
        def fetch(self, url: str, headers: dict[str, str] | None = None) -> object:
            refuse_foreign(url, folder)
            return super().fetch(url, headers)

    return StaticFiles(allowed_protocols=("data", "file"), allow_redirects=False)
