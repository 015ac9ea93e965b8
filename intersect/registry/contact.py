"""How somebody is reached: what an e-mail address and a telephone look like."""

from __future__ import annotations

import re
from collections.abc import Iterator

from intersect.language import message
from intersect.registry.mistake import Mistake

_ADDRESS = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+\.[^@\s,;<>.]+")
FEWEST_DIGITS = 6


def address_and_phone(contact: str) -> tuple[str, str]:
    """Return what is an e-mail and what a telephone in «ana@x.cl, 9 8765 4321»."""
    parts = [part.strip() for part in contact.split(",") if part.strip()]
    return (
        ", ".join(part for part in parts if "@" in part),
        ", ".join(part for part in parts if "@" not in part),
    )


def contact_mistakes(email: str, phone: str) -> Iterator[Mistake]:
    """Yield what is wrong with an e-mail and a telephone; either may be empty."""
    if email and not _ADDRESS.fullmatch(email):
        yield Mistake(
            "not_an_address",
            "email",
            message("This is not an e-mail address."),
            message("Write it like this: “nombre@municipio.cl”."),
        )
    if phone and sum(c.isdecimal() for c in phone) < FEWEST_DIGITS:
        yield Mistake(
            "not_a_phone",
            "phone",
            message("This is not a telephone number."),
            message("Write it with the code of the city or country."),
        )
