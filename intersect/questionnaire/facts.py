"""Facts as people write them: texts, and numbers with either decimal mark."""

from __future__ import annotations

import re
from decimal import Decimal

from intersect.language import Message, message
from intersect.questionnaire.model import FactField

TEXT_LIMIT = 200
"""Characters of a fact that is a text."""
_THOUSANDS = re.compile(r"\d{1,3}(?:[. \u00a0\u202f]\d{3})+")
"""A whole number in groups of three, as people copy it from a budget."""
_NUMBER = re.compile(r"\d{1,15}(?:[.,]\d{1,6})?")


def written_fact(fact: FactField, text: str) -> tuple[str | None, Message]:
    """Return a fact as it is kept, else None and what is wrong.

    A number is kept with a decimal point and without needless zeros.

    >>> rate = FactField(code="r", label={"es": "Parte"}, whole=False, most=100)
    >>> written_fact(rate, "12,50")[0]
    '12.5'
    """
    if fact.kind == "text":
        if len(text) <= TEXT_LIMIT:
            return " ".join(text.split()), message("")
        return None, message("This is too long.")
    plain = re.sub(r"\D", "", text) if _THOUSANDS.fullmatch(text) else text
    if not _NUMBER.fullmatch(plain):
        return None, message("This is not a number: {text}.", text=text[:40])
    number = Decimal(plain.replace(",", "."))
    if fact.whole and number != number.to_integral_value():
        return None, message("This must be a whole number.")
    if number < fact.least:
        return None, message("This number is too small.")
    if fact.most is not None and number > fact.most:
        return None, message("This number is too large.")
    return f"{number.normalize():f}", message("")


def fact_remedy(fact: FactField) -> Message:
    """Return how a fact has to be written."""
    if fact.kind == "text":
        return message("Write at most {limit} characters.", limit=TEXT_LIMIT)
    least = fact.least
    if fact.most is None:
        return message("Write a number in digits, {least} or more.", least=least)
    return message(
        "Write a number in digits from {least} to {most}.", least=least, most=fact.most
    )
