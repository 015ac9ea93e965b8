"""The register of parameters: value, basis and what changing each would do.

Method H; shown on the «Metodología» page.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from intersect.analysis.method import default_parameters
from intersect.language import Message, message

EFFECTS: Mapping[str, Message] = {
    "usable.share": message(
        "A higher share leaves out more unfinished questionnaires."
    ),
    "voice.weighting": message(
        "Decisive when sectors have unequal numbers: counting everyone equally can "
        "move a network by a whole level."
    ),
    "majority.share": message("Counting an exact half as enough moves every tie up."),
    "item.na_max": message("A lower cut-off drops questions from the count sooner."),
    "item.ns_max": message("A lower cut-off leaves more questions without a level."),
    "item.min_answers": message(
        "A higher number leaves more questions without a level."
    ),
    "item.min_voices": message(
        "With 1, what a single sector says would be taken for the whole network."
    ),
    "dimension.min_items": message(
        "A higher number leaves more dimensions unmeasured."
    ),
    "dimension.min_share": message("A higher share leaves more dimensions unmeasured."),
    "ladder.low": message("Asking for more turns first contacts into “none”."),
    "ladder.mid": message(
        "Asking for 4 dimensions would rate as “low” networks that coordinate but "
        "lag in budget and evaluation, which the source reads as coordination."
    ),
    "ladder.high": message(
        "Without the condition on the budget a network could be “high” without a "
        "joint budget."
    ),
    "milestones.list": message(
        "They illustrate the level; only the first two help to decide it."
    ),
    "milestones.atypical_share": message(
        "A lower share marks more patterns as unusual."
    ),
    "sufficiency.min_respondents": message(
        "With fewer, a level can rest on one or two people and reveal what they said."
    ),
    "sufficiency.min_voices": message("With 1, a network would not be intersectoral."),
    "sufficiency.min_coverage": message(
        "With less, a level may leave out most of the sectors of the network."
    ),
    "sufficiency.full_coverage": message(
        "A higher share makes more levels provisional."
    ),
    "sufficiency.max_missing": message(
        "With 2, levels would rest on three of the five dimensions."
    ),
    "interval.confidence": message("Higher confidence makes every interval wider."),
    "interval.min_respondents": message("With fewer, intervals mean little."),
    "interval.imprecise": message(
        "Changes the words beside an interval, nothing else."
    ),
    "interval.very_imprecise": message(
        "Changes the words beside an interval, nothing else."
    ),
    "stability.draws": message("More draws make the share of each level more exact."),
    "stability.loss": message(
        "Makes up for what is lost when few people are reweighted."
    ),
    "stability.min_shape": message("Keeps the draws possible with very few people."),
    "stability.firm": message("Changes which levels are called firm."),
    "stability.likely": message("Changes which levels are called probable."),
    "stability.uncertain": message(
        "Changes which levels are called uncertain and which are in dispute."
    ),
    "agreement.ad_max": message(
        "Changes when agreement is called acceptable, not the level."
    ),
    "agreement.rwg_null_variance": message(
        "Assuming that chance answers are skewed lowers r_wg but not the level."
    ),
    "agreement.gap": message(
        "A smaller gap reports more sectors as seeing the network differently."
    ),
    "bottleneck.named": message("The other dimensions are said to lag behind."),
    "bottleneck.wide_gap": message("Changes the severity, not the level."),
    "bottleneck.narrow_gap": message("Changes the severity, not the level."),
    "suppress.voice": message("A higher number shows fewer sectors one by one."),
    "suppress.merged_voices": message(
        "With 1, a hidden sector could be worked out by subtraction."
    ),
    "suppress.merged_respondents": message(
        "A higher number hides the joint figures of small sectors more often."
    ),
    "suppress.items": message("A higher number hides the answers to items more often."),
}
"""By the name of the parameter in `method.toml`."""


@dataclass(frozen=True)
class RegisterLine:
    """One parameter as the «Metodología» page shows it."""

    name: str
    value: object
    """As the file writes it: a number, a share such as «1/2», a list, conditions."""
    basis: str
    """S source documents, C convention, E evidence, J judgement; or several."""
    effect: Message


def parameters() -> list[RegisterLine]:
    """Return the register of the shipped method, in the order of the file."""
    return [
        RegisterLine(each.name, each.value, each.basis, EFFECTS[each.name])
        for each in default_parameters()
    ]
