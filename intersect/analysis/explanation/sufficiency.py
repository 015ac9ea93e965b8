"""When no level can be stated: what would suffice, and whom to ask next."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

from intersect.analysis.explanation.wording import Names, missing_dimensions
from intersect.analysis.method import Method
from intersect.analysis.scores import DimensionScore, NetworkScore
from intersect.language import Message, message, message_n


def what_would_suffice(
    score: NetworkScore, names: Names, method: Method
) -> list[Message]:
    """Return what is still needed for a level; empty when there is one."""
    if score.level is not None:
        return []
    return [
        *_people(score, method),
        *_voices(score, names, method),
        *_incomplete(score, method),
        *_answers(score, names, method),
    ]


def _people(score: NetworkScore, method: Method) -> Iterator[Message]:
    count = method.sufficiency_min_respondents - score.usable
    if count > 0:
        yield message_n(
            "At least {count} more person has to answer.",
            "At least {count} more people have to answer.",
            count,
        )


def _voices(score: NetworkScore, names: Names, method: Method) -> Iterator[Message]:
    """Yield how many voices more have to answer, and which have not."""
    answered = sum(each.usable > 0 for each in score.voices)
    covered = ceil(method.sufficiency_min_coverage * len(score.voices))
    count = max(method.sufficiency_min_voices, covered) - answered
    if count <= 0:
        return
    silent = [names.voice(each.voice) for each in score.voices if not each.usable]
    if not silent and score.voice == "sector":
        yield message("Someone from another sector has to answer.")
    elif not silent:
        yield message("Someone from another institution has to answer.")
    elif score.voice == "sector":
        yield message_n(
            "At least {count} more sector has to answer. Ask next: {voices}.",
            "At least {count} more sectors have to answer. Ask next: {voices}.",
            count,
            voices=silent,
        )
    else:
        yield message_n(
            "At least {count} more institution has to answer. Ask next: {voices}.",
            "At least {count} more institutions have to answer. Ask next: {voices}.",
            count,
            voices=silent,
        )


def _incomplete(score: NetworkScore, method: Method) -> Iterator[Message]:
    if score.incomplete:
        yield message_n(
            "{count} questionnaire is incomplete: it counts once {items} of the "
            "{all} questions are answered.",
            "{count} questionnaires are incomplete: they count once {items} of the "
            "{all} questions are answered.",
            score.incomplete,
            items=ceil(method.usable_share * len(score.items)),
            all=len(score.items),
        )


def _answers(score: NetworkScore, names: Names, method: Method) -> Iterator[Message]:
    """Yield what the dimensions without a level lack, if only answers are lacking."""
    if not score.usable:
        return
    for code in missing_dimensions(score):
        found = score.dimensions[code]
        if found.applicable < method.dimension_min_items:
            yield message(
                "{dimension} cannot be measured: most of its questions were answered "
                "“Does not apply”. Check with the members whether that is so.",
                dimension=names.short_dimensions[code],
            )
            continue
        yield message(
            "{dimension}: {items} of {all} questions have enough answers; {needed} "
            "are needed.",
            dimension=names.short_dimensions[code],
            items=found.with_level,
            all=found.applicable,
            needed=_needed(found, method),
        )


def _needed(dimension: DimensionScore, method: Method) -> int:
    share = ceil(method.dimension_min_share * dimension.applicable)
    return max(method.dimension_min_items, share)
