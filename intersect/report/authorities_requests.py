"""What the pages for the authorities of a commune ask of who reads them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from intersect.findings import (
    parallel_networks,
    possible_redundancy,
    probable_redundancy,
    repeating_subgroup,
)
from intersect.language import Message, message

if TYPE_CHECKING:
    from intersect.findings.of_network import ToldFinding

MOST_REQUESTS = 3
ASK_TO_ANSWER = message(
    "Ask the institutions of your commune that have not answered to do so: without "
    "them no level can be stated."
)
ASKED = {
    "PRE": message(
        "Say which resources of the municipality the networks can count on, and from "
        "which day of the year."
    ),
    "INF": message(
        "Agree with the institutions on which information they give to one another, "
        "and under which rules."
    ),
}
"""Dimension -> what a finding about it asks for."""
SHARE_OUT = message(
    "Invite the networks that overlap to agree on a common calendar and on which of "
    "them does what. Nobody asks that one of them close."
)
INTRODUCE = message(
    "Put the networks that do the same in touch with each other, so that they share "
    "out the tasks."
)
ASKED_OF_PAIRS = {
    probable_redundancy.RULE.code: SHARE_OUT,
    possible_redundancy.RULE.code: SHARE_OUT,
    repeating_subgroup.RULE.code: SHARE_OUT,
    parallel_networks.RULE.code: INTRODUCE,
}
"""Rule -> what an overlap that somebody confirmed asks for."""
MEET = message(
    "Call the networks together to talk about these pages, and write down what is "
    "agreed, who is in charge and by when."
)


def requests(found: Iterable[ToldFinding], *, lacks_answers: bool) -> list[Message]:
    """Return what is asked, in the order of what matters.

    Answers come first where they are missing: without a level there is little to talk
    about. Then what is `found` asks for, the gravest of each kind first, as far as
    there is room; and always a meeting, where everything else can be settled.
    """
    asked = [ASK_TO_ANSWER] if lacks_answers else []
    for each in found:
        request = ASKED.get(each.about) or ASKED_OF_PAIRS.get(each.code)
        if request is not None and request not in asked:
            asked.append(request)
    return [*asked[: MOST_REQUESTS - 1], MEET]
