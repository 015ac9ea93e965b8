"""The level in one sentence, said with what this network's own answers show.

A fixed definition of the level would claim things that this network does not do; here
every clause repeats where its dimensions stand.
"""

from __future__ import annotations

from dataclasses import replace

from intersect.analysis.explanation.wording import (
    LEVELS,
    Names,
    at_least,
    by_level,
    missing_dimensions,
)
from intersect.analysis.method import Method
from intersect.analysis.scores import NetworkScore, Reason
from intersect.language import Message, message, message_n


def headline(score: NetworkScore, names: Names, method: Method) -> Message:
    """Return the sentence under the title of a diagnostic."""
    if score.level is None:
        return message(
            "No level can be stated: {reasons}. It does not mean that the network "
            "works badly.",
            reasons=_reasons(score, names),
        )
    level, facts = LEVELS[score.level], _dimensions(score, names)
    signs = _markers(score, method)
    if signs is None:
        return message("{level}: {facts}.", level=level, facts=facts)
    return message(
        "{level}: {signs}. By dimension: {facts}.",
        level=level,
        signs=signs,
        facts=facts,
    )


def _dimensions(score: NetworkScore, names: Names) -> list[Message]:
    """Return what holds in the dimensions of each level, the highest first."""
    clauses = {
        3: message("common and agreed work in {dimensions} (step 3)"),
        2: message("coordination of concrete actions in {dimensions} (step 2)"),
        1: message("exchange or one-off agreements in {dimensions} (step 1)"),
        0: message("the first step not reached yet in {dimensions}"),
    }
    found = [
        replace(clauses[level], values={"dimensions": names.short(dimensions)})
        for level, dimensions in by_level(score).items()
        if dimensions
    ]
    missing = missing_dimensions(score)
    if missing:
        found.append(
            message("too few answers on {dimensions}", dimensions=names.short(missing))
        )
    return found


def _markers(score: NetworkScore, method: Method) -> Message | None:
    """Return what most voices recognise, where only that tells «low» from «none»."""
    met = {each.code: each.met for each in score.milestones}
    signs = {
        "H1": message("exchange of information"),
        "H2": message("one-off joint actions"),
    }
    if score.level == 0 and all(met.get(code) is False for code in signs):
        return message(
            "most voices recognise neither exchange of information nor one-off "
            "joint actions"
        )
    if score.level == 1 and not _dimensions_carry_low(score, method):
        recognised = [sign for code, sign in signs.items() if met.get(code)]
        return message("most voices recognise {signs}", signs=recognised)
    return None


def _dimensions_carry_low(score: NetworkScore, method: Method) -> bool:
    """Return whether the dimensions alone reach the low rung."""
    for condition in method.rung(1).conditions:
        reached = at_least(score, condition.rung)
        if condition.kind == "dimension" and condition.subject in reached:
            return True
        if condition.kind == "count" and len(reached) >= condition.count:
            return True
    return False


def _reasons(score: NetworkScore, names: Names) -> list[Message]:
    """Return why there is no level, without what follows from another reason."""
    if not score.usable:
        return [message("no questionnaire can be used yet")]
    reasons = set(score.reasons)
    if "un_solo_sector" in reasons:
        reasons.discard("baja_cobertura")
    if reasons - {"dimensiones_faltantes", "nivel_no_identificado"}:
        reasons -= {"dimensiones_faltantes", "nivel_no_identificado"}
    return [_reason(each, score, names) for each in score.reasons if each in reasons]


def _reason(reason: Reason, score: NetworkScore, names: Names) -> Message:
    answered = sum(each.usable > 0 for each in score.voices)
    is_sector = score.voice == "sector"
    match reason:
        case "pocos_respondentes":
            return message_n(
                "there is {count} questionnaire that can be used",
                "there are {count} questionnaires that can be used",
                score.usable,
            )
        case "un_solo_sector" if is_sector:
            return message_n(
                "{count} sector answered", "{count} sectors answered", answered
            )
        case "un_solo_sector":
            return message_n(
                "{count} institution answered",
                "{count} institutions answered",
                answered,
            )
        case "baja_cobertura" if is_sector:
            return message(
                "{answered} of {all} sectors answered",
                answered=answered,
                all=len(score.voices),
            )
        case "baja_cobertura":
            return message(
                "{answered} of {all} institutions answered",
                answered=answered,
                all=len(score.voices),
            )
        case "dimensiones_faltantes" | "nivel_no_identificado":
            return message(
                "there are too few answers on {dimensions}",
                dimensions=names.short(missing_dimensions(score)),
            )
