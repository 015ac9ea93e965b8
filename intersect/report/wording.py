"""The words that diagnostics use for codes: levels, states, milestones, agreement."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from intersect.analysis.explanation.wording import LEVELS
from intersect.language import Message, message

if TYPE_CHECKING:
    from intersect.analysis.scores import Interval

DEFINITIONS = (
    message("Most voices see neither exchange of information nor ad hoc agreements."),
    message("Information is exchanged, or ad hoc agreements are reached."),
    message(
        "There is coordination, and concrete actions are planned, in most of the "
        "dimensions."
    ),
    message(
        "Vision, targets, strategies, information, budget and evaluation are "
        "common, with at most one dimension still on its way."
    ),
)
"""What each level means, for the «Metodología» page (method H)."""

STEPS = (
    message("Exchange"),
    message("Coordination"),
    message("In common"),
)
"""What rungs 1, 2 and 3 of every item have in common (method B, design rules)."""

MILESTONES: Mapping[str, Message] = {
    "H1": message("Exchange of information"),
    "H2": message("Ad hoc agreements"),
    "H3": message("Coordination"),
    "H4": message("Planning of concrete actions"),
    "H5": message("Shared operational resources"),
    "H6": message("Management of information"),
    "H7": message("Common vision"),
    "H8": message("Agreed strategies"),
    "H9": message("Common targets"),
    "H10": message("Budget"),
    "H11": message("Evaluation"),
}
"""The 11 markers of the source's scale (method A.2)."""

STABILITY: Mapping[str, Message] = {
    "firme": message("Firm"),
    "probable": message("Probable"),
    "incierto": message("Uncertain"),
    "en_disputa": message("In dispute"),
}

FICTITIOUS = message("FICTITIOUS DATA")

IMPRECISE = message("imprecise")
VERY_IMPRECISE = message("very imprecise")

MET: Mapping[bool | None, Message] = {
    True: message("Met"),
    False: message("Not yet"),
    None: message("No data"),
}

WITHOUT_STEP: Mapping[str, Message] = {
    "insufficient": message("no data"),
    "not_applicable": message("n/a"),
}

CAVEATS = (
    message("It measures what members recognise as done, not outcomes for people."),
    message(
        "The scale comes from an adaptation of the literature in the source document "
        "and has not been validated on data yet."
    ),
    message(
        "With 3 to 5 respondents intervals are wide, often 15 to 30 points to each "
        "side."
    ),
    message(
        "What holds a level back is an alert for conversation, not a causal finding."
    ),
    message(
        "Results can be gamed if funding depends on them: do not tie money to the "
        "level."
    ),
)
"""What the diagnostic of one network cannot say (method I)."""

LIMITS = (
    *CAVEATS,
    message(
        "Comparisons between communes mix different respondents, contexts and mandates."
    ),
)
"""The same for the whole method."""


def stability(label: str, level: int, other: int | None) -> Message:
    """Return the label of a level's stability; in dispute, between which levels."""
    if label == "en_disputa" and other is not None:
        levels = [LEVELS[each] for each in sorted((level, other))]
        return message("In dispute between {levels}", levels=levels)
    return STABILITY[label]


def precision(interval: Interval, imprecise: int, very: int) -> Message | None:
    """Return how imprecise an interval is, by its half-width in points, if it is."""
    if interval.half_width > very:
        return VERY_IMPRECISE
    return IMPRECISE if interval.half_width > imprecise else None
