"""The coat of arms of a commune inside a document."""

from __future__ import annotations

from base64 import b64encode


def png_address(png: bytes) -> str:
    """Return a picture as an address that holds it, so that nothing is fetched.

    Empty where there is none.
    """
    return "data:image/png;base64," + b64encode(png).decode() if png else ""
