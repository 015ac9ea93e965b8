"""The institutions of a roster and who stands for what is said between two of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from intersect.analysis.flows import Arc
from intersect.language import Message, message
from intersect.questionnaire.parts import LocalText

Standing = Literal["both", "one", "against"]

STANDINGS: Mapping[Standing, Message] = {
    "both": message("Both report it"),
    "one": message("One reports it; the other did not say"),
    "against": message("One reports it; the other says no"),
}


@dataclass(frozen=True)
class Institution:
    """One of the roster, with its number in the pictures."""

    number: int
    name: str
    sector: LocalText
    has_answered: bool


def standing_of(arc: Arc) -> Standing:
    """Return which of its ends report it."""
    if arc.is_confirmed:
        return "both"
    return "one" if arc.is_single_report else "against"
