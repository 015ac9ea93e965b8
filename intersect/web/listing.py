"""Lists in pages: their address says what is searched for, the order and the page."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from urllib.parse import urlencode

from flask import request

from intersect.web.forms import tidy

LONGEST_SEARCH = 100


def asked_words() -> str:
    """Return what is searched for."""
    return tidy(request.args.get("q"))[:LONGEST_SEARCH]


def asked_page() -> int:
    """Return the number of the page asked for; what is none is the first."""
    asked = request.args.get("page", "")
    return int(asked) if asked.isascii() and asked.isdecimal() and len(asked) < 7 else 1


def asked_of(name: str, known: Collection[str], usual: str = "") -> str:
    """Return a value of the address if it is known, else the usual one."""
    asked = request.args.get(name, usual)
    return asked if asked in known else usual


def asked_id(name: str) -> uuid.UUID | None:
    """Return an identifier of the address, or None."""
    try:
        return uuid.UUID(request.args.get(name, ""))
    except ValueError:
        return None


def address_with(**changes: object) -> str:
    """Return the address of this list, changed; another order starts at page 1."""
    asked = {
        name: value
        for name, value in request.args.items()
        if name != "page" and value and name not in changes
    }
    return "?" + urlencode({**asked, **changes})
