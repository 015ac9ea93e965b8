"""What documents are called as files: the same from a page, a batch and a command."""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime

LONGEST_SLUG = 60


def authorities_file(code: str, commune: str, at: datetime) -> str:
    """Return «13101_santiago_2026-11_authorities.pdf»."""
    return f"{_begin(code, commune, at)}_authorities.pdf"


def network_file(code: str, commune: str, network: str, at: datetime) -> str:
    """Return «13101_santiago_2026-11_network_red-de-infancia.pdf»."""
    return f"{_begin(code, commune, at)}_network_{slug(network)}.pdf"


def annex_file(code: str, commune: str, network: str, at: datetime) -> str:
    """Return «13101_santiago_2026-11_network_red-de-infancia_annex.pdf»."""
    return f"{_begin(code, commune, at)}_network_{slug(network)}_annex.pdf"


def slug(name: str) -> str:
    """Return `name` in lower-case ASCII letters, digits and hyphens.

    >>> slug("Red Ñuñoa: niñez")
    'red-nunoa-ninez'
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    hyphened = re.sub(r"[^a-z0-9]+", "-", plain.lower())[:LONGEST_SLUG]
    return hyphened.strip("-") or "red"


def _begin(code: str, commune: str, at: datetime) -> str:
    return f"{slug(code)}_{slug(commune)}_{at:%Y-%m}"
