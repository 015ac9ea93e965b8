"""What the pages of a personal link tell the browser that shows them.

Under which name it keeps answers that still wait to be sent, and which pages it may
keep for when there is no line: docs/decisions/0006-saving-as-one-answers.md.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from intersect.services.opening import without_code

KEY_LENGTH = 24
"""Hexadecimal digits: 96 bits, so that no two links of a device share a name."""


@dataclass(frozen=True)
class Device:
    """What one browser may keep of one link."""

    key: str
    """Names what is kept; the token cannot be told from it."""
    hub: str
    pages: Sequence[str]
    """Addresses of the pages to keep; when there are none, nothing outlives the tab."""

    @classmethod
    def of(cls, token: str, hub: str, pages: Sequence[str]) -> Device:
        """Return what may be kept of a link, with or without its receipt code."""
        return cls(device_key(token), hub, pages)


def device_key(token: str) -> str:
    """Return the name under which a device keeps what belongs to a link."""
    digest = hashlib.sha256(f"device:{without_code(token)}".encode()).hexdigest()
    return digest[:KEY_LENGTH]
