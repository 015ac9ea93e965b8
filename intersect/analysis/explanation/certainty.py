"""How far the result can be trusted, in sentences."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from intersect.analysis.explanation.wording import LEVELS, Names, missing_dimensions
from intersect.analysis.method import Method
from intersect.analysis.scores import TOO_FEW, NetworkScore, Stability
from intersect.language import Message, message


def certainty(score: NetworkScore, names: Names, method: Method) -> list[Message]:
    """Return what a reader must know about the level and the index, in that order.

    With too few people or voices nothing of what they answered is told.
    """
    if TOO_FEW.intersection(score.reasons):
        return list(_one_sector(score))
    return [
        *_bounds(score, names),
        *_provisional(score, names),
        *_stability(score),
        *_without_voice(score, names),
        *_not_known(score, names, method),
        *_worst_case(score),
        *_one_sector(score),
    ]


def index_bounds(score: NetworkScore) -> tuple[Fraction, Fraction] | None:
    """Return the index with the missing dimensions at 0 and at 100, if some are."""
    scores = [each.score for each in score.dimensions.values()]
    known = [each for each in scores if each is not None]
    missing = len(scores) - len(known)
    if not known or not missing:
        return None
    low = sum(known, Fraction()) / len(scores)
    return low, low + Fraction(100 * missing, len(scores))


def _bounds(score: NetworkScore, names: Names) -> Iterator[Message]:
    """Yield between which levels and indices the network lies."""
    missing = missing_dimensions(score)
    limits = index_bounds(score)
    if limits is None:
        return
    dimensions = names.short(missing)
    low, high = score.bounds
    if low == high == score.level:
        yield message(
            "There are too few answers on {dimensions}; whatever they turned out "
            "to be, the level would be {level}.",
            dimensions=dimensions,
            level=LEVELS[low],
        )
    elif low < high:
        yield message(
            "Depending on {dimensions}, the level lies between {levels}.",
            dimensions=dimensions,
            levels=[LEVELS[low], LEVELS[high]],
        )
    yield message(
        "There is no index without {dimensions}; it would lie between {low} and "
        "{high}.",
        dimensions=dimensions,
        low=limits[0],
        high=limits[1],
    )


def _provisional(score: NetworkScore, names: Names) -> Iterator[Message]:
    if score.state != "provisional":
        return
    silent = [names.voice(each.voice) for each in score.voices if not each.usable]
    yield message(
        "Provisional: answers are missing from {voices}; the level may change.",
        voices=silent,
    )


def _stability(score: NetworkScore) -> Iterator[Message]:
    if score.stability is None or score.level is None:
        return
    share = int(score.stability.share * 100)
    yield from _stable(score.stability, LEVELS[score.level], share)
    other = score.stability.other_level
    if score.stability.label == "en_disputa" and other is not None:
        yield message(
            "The answers are divided between {levels}: {level} comes out in {share} of "
            "every 100 repetitions in which each person weighs a little more or less.",
            levels=[LEVELS[each] for each in sorted((score.level, other))],
            level=LEVELS[score.level],
            share=share,
        )


def _stable(stability: Stability, level: Message, share: int) -> Iterator[Message]:
    """Yield the sentence of every label but «en disputa»."""
    match stability.label:
        case "firme":
            yield message(
                "The level is firm: {level} comes out in {share} of every 100 "
                "repetitions in which each person weighs a little more or less.",
                level=level,
                share=share,
            )
        case "probable":
            yield message(
                "The level is probable: {level} comes out in {share} of every 100 "
                "repetitions in which each person weighs a little more or less.",
                level=level,
                share=share,
            )
        case "incierto":
            yield message(
                "The level is uncertain: {level} comes out in only {share} of every "
                "100 repetitions in which each person weighs a little more or less.",
                level=level,
                share=share,
            )


def _without_voice(score: NetworkScore, names: Names) -> Iterator[Message]:
    for voice, level in score.without_voice.items():
        if level is not None and level != score.level:
            yield message(
                "If {voice} were not counted, the level would be {level}.",
                voice=names.voice(voice),
                level=LEVELS[level],
            )


def _not_known(score: NetworkScore, names: Names, method: Method) -> Iterator[Message]:
    unknown = [
        names.items[code]
        for code, each in score.items.items()
        if each.state == "insufficient"
        and each.ns is not None
        and each.ns > method.item_ns_max
    ]
    if unknown:
        yield message(
            "Widespread lack of knowledge: more than half of the voices answered "
            "“Don't know” to {items}. That is a result in itself.",
            items=unknown,
        )


def _worst_case(score: NetworkScore) -> Iterator[Message]:
    worst = score.ns_as_zero.level
    if worst is not None and score.level is not None and worst != score.level:
        yield message(
            "If those who do not know were counted as “it does not exist”, the level "
            "would be {level}.",
            level=LEVELS[worst],
        )


def _one_sector(score: NetworkScore) -> Iterator[Message]:
    if score.voice == "organisation":
        yield message(
            "Single-sector network: each institution counts as one voice, and the "
            "result is not ranked with those of intersectoral networks."
        )
