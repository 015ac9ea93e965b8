"""Facts as people write them: texts, options, and numbers as they are written here.

People write 1.234.567,50 in most of the region and 1,234,567.50 in Mexico and Central
America. What has one meaning is read; what has two is sent back.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping
from decimal import Decimal

from intersect.language import Message, message
from intersect.questionnaire.network_questions import FactField, FactsQuestion

TEXT_LIMIT = 200
"""Characters of a fact that is a text."""
_PLAIN = re.compile(r"(\d{1,15})(?:[.,](\d{1,2}))?")
_GROUPS = re.compile(r"([1-9]\d{0,2}(?:[.'’ \u00a0\u202f]\d{3})+)(?:,(\d{1,2}))?")
"""1.234.567,50 – and 1'234.567, as millions are written in Colombia."""
_COMMAS = re.compile(
    r"([1-9]\d{0,2}(?:[,'’ \u00a0\u202f]\d{3})+)\.(\d{1,2})"
    r"|([1-9]\d{0,2}(?:,\d{3}){2,})"
)
_UNCLEAR = re.compile(r"[1-9]\d{0,2},\d{3}")
"""One comma before three figures: thousands to some, decimals to others."""
Verdict = tuple[str | None, Message]
"""A fact as it is kept, else None and what is wrong."""


def written_fact(fact: FactField, text: str) -> Verdict:
    """Return a fact as it is kept, else None and what is wrong.

    A number is kept with a decimal point and without needless zeros.

    >>> amount = FactField(code="m", label={"es": "Monto"}, kind="amount")
    >>> written_fact(amount, "$ 1.234.567,50")[0]
    '1234567.5'
    """
    if fact.kind == "text":
        if len(text) <= TEXT_LIMIT:
            return " ".join(text.split()), message("")
        return None, message("This is too long.")
    if fact.kind == "choice":
        codes = {each.code.casefold(): each.code for each in fact.choices or ()}
        wrong = message("This answer is not one of the options offered.")
        return codes.get(text.casefold()), wrong
    if fact.kind == "amount":
        text = text.removeprefix("$").strip()
    if fact.kind == "percent":
        text = text.removesuffix("%").strip()
    number = _number(text)
    return (None, _not_read(text)) if number is None else _bounded(fact, number)


def bounds(fact: FactField) -> tuple[int, int | None]:
    """Return the least and the most that a number can be; None is no limit."""
    most = 100 if fact.kind == "percent" and fact.most is None else fact.most
    return fact.least, most


def fact_remedy(fact: FactField) -> Message:
    """Return how a fact has to be written."""
    least, most = bounds(fact)
    if fact.kind == "text":
        return message("Write at most {limit} characters.", limit=TEXT_LIMIT)
    if fact.kind == "choice":
        return message("Choose one of the options shown, or leave it unanswered.")
    if fact.kind == "amount":
        return message(
            "Write all its figures and nothing else, such as 1234567 or 1.234.567,50. "
            "All amounts of a question are in one currency, which is chosen apart."
        )
    if most is None:
        return message("Write a number in digits, {least} or more.", least=bound(least))
    return message(
        "Write a number in digits from {least} to {most}.",
        least=bound(least),
        most=bound(most),
    )


def bound(number: int) -> int | str:
    """Return a bound as sentences say it: years have no mark of thousands."""
    return str(number) if number < 10_000 else number


def impossible_facts(
    question: FactsQuestion, given: Mapping[str, str], touched: Container[str]
) -> Iterator[tuple[str, Message, Message]]:
    """Find numbers that are more than what they are a part of.

    `given` holds everything, place -> fact; `touched` the places that are new. Each
    comes as the new place of the two, what is wrong and what to do.
    """
    for _row, places in question.row_places:
        names = {field.code: name for name, _, field in places}
        labels = {field.code: field.label for _, _, field in places}
        for name, _, field in places:
            if field.within is None:
                continue
            whole = names[field.within]
            if name not in given or whole not in given:
                continue
            if Decimal(given[name]) <= Decimal(given[whole]):
                continue
            if name in touched:
                wrong = message(
                    "This is more than “{whole}”.", whole=labels[field.within]
                )
            else:
                wrong = message("This is less than “{part}”.", part=field.label)
            remedy = message("Correct one of the two: the part cannot be larger.")
            if name in touched or whole in touched:
                yield (name if name in touched else whole), wrong, remedy


def _number(text: str) -> Decimal | None:
    for pattern in (_GROUPS, _COMMAS, _PLAIN):
        if found := pattern.fullmatch(text):
            whole, decimals = [each for each in found.groups() if each], "0"
            if len(whole) == 2:
                decimals = whole.pop()
            digits = re.sub(r"\D", "", whole[0])
            return Decimal(f"{digits}.{decimals}")
    return None


def _not_read(text: str) -> Message:
    if _UNCLEAR.fullmatch(text):
        return message(
            "The comma of {text} may stand before thousands or before decimals.",
            text=text,
        )
    if re.fullmatch(r"\d{1,15}[.,]\d{3,}", text):
        return message("{text} has more than two decimals.", text=text[:40])
    return message("This is not a number: {text}.", text=text[:40])


def _bounded(fact: FactField, number: Decimal) -> Verdict:
    least, most = bounds(fact)
    if fact.kind == "number" and fact.whole and number != number.to_integral_value():
        return None, message("This must be a whole number.")
    if number < least:
        return None, message("This number is too small.")
    if most is not None and number > most:
        return None, message("This number is too large.")
    return f"{number.normalize():f}", message("")
