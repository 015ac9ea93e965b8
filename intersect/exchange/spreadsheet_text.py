"""Text that a spreadsheet would take for a formula, shown as text and not run."""

from __future__ import annotations

import re

_STARTS_A_FORMULA = "[=+\\-@\t\r\n＝＋－＠]"
"""The last four are what East Asian keyboards type; some spreadsheets take them too."""
_UNSAFE = re.compile(f"'*{_STARTS_A_FORMULA}")
ADDED = f"^'(?='*{_STARTS_A_FORMULA})"
"""Regular expression of the apostrophe that `harmless` put before a text."""


def harmless(text: str) -> str:
    """Return the text with an apostrophe before what would start a formula.

    Apostrophes already before it count too, so that `as_written` finds every text
    back.

    >>> harmless("=1+1"), harmless("'=1+1"), harmless("'tis")
    ("'=1+1", "''=1+1", "'tis")
    """
    return f"'{text}" if _UNSAFE.match(text) else text


def as_written(text: str) -> str:
    """Return the text that `harmless` was given.

    >>> as_written("''=1+1"), as_written("'tis")
    ("'=1+1", "'tis")
    """
    return re.sub(ADDED, "", text)
