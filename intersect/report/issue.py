"""The code and address on the first page of a published document."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Issue:
    """Where somebody who holds a document sees whether it is still the present one."""

    code: str
    """As in «7F3K-Q2MD-XW4P»."""
    address: str


def plain_code(typed: str) -> str:
    """Return a code as it is kept, however it was typed.

    >>> plain_code(" 7f3k-q2md xw4p")
    '7F3KQ2MDXW4P'
    """
    return "".join(each for each in typed.upper() if each.isalnum())
