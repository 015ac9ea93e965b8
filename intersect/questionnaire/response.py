"""One respondent's answers to one version of a questionnaire about one network."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import compress

from intersect.questionnaire.answer import Answer
from intersect.questionnaire.parts import NA, NS

MISSING_CODE = -3
NA_CODE = -2
NS_CODE = -1


@dataclass(frozen=True)
class Response:
    """Answers by question id; a question without an answer is absent."""

    network: str
    respondent: str
    sector: str
    organisation: str | None
    answers: Mapping[str, Answer]


def code_of(answer: Answer | None) -> int:
    """Return the one-byte code of a ladder answer: 0–3, NS -1, NA -2, missing -3."""
    match answer.value if answer else None:
        case int(rung):
            return rung
        case str(text) if text == NS:
            return NS_CODE
        case str(text) if text == NA:
            return NA_CODE
        case _:
            return MISSING_CODE


def pack(items: Iterable[str], answers: Mapping[str, Answer]) -> bytes:
    """Return the answers to `items` as one signed byte each, in that order."""
    return bytes(code_of(answers.get(item)) & 0xFF for item in items)


@dataclass(frozen=True)
class PackedResponses:
    """The scored answers of respondents, packed, and whose they are.

    Each column has one entry a respondent: a whole country is read so in a moment.
    """

    networks: tuple[str, ...] = ()
    respondents: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    vectors: tuple[bytes, ...] = ()
    """As `pack` makes them."""
    are_submitted: tuple[bool, ...] = ()

    def only(self, chosen: Iterable[bool]) -> PackedResponses:
        """Return the respondents for whom `chosen` is true."""
        kept = tuple(chosen)
        return PackedResponses(
            *(tuple(compress(column, kept)) for column in vars(self).values())
        )
