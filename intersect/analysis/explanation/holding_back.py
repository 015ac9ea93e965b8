"""Which dimensions hold the level back, and where voices see different networks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from intersect.analysis.explanation.wording import LEVELS, Names
from intersect.analysis.method import Method
from intersect.analysis.scores import Bottleneck, NetworkScore
from intersect.language import Message, message

SEVERITIES = {1: message("mild"), 2: message("moderate"), 3: message("severe")}

CAVEAT = message(
    "This is arithmetic of the scale, not a prediction that one dimension can rise "
    "alone."
)


def holding_back(score: NetworkScore, names: Names, method: Method) -> list[Message]:
    """Return a sentence for every bottleneck, gravest first."""
    return [_bottleneck(each, score, names, method) for each in score.bottlenecks]


def _bottleneck(
    found: Bottleneck, score: NetworkScore, names: Names, method: Method
) -> Message:
    template = (
        message("{dimension} is a bottleneck ({severity}): {reasons}.")
        if found.dimension in method.bottleneck_named
        else message("{dimension} lags behind ({severity}): {reasons}.")
    )
    values = {
        "dimension": names.short_dimensions[found.dimension],
        "severity": SEVERITIES[found.severity],
        "reasons": list(_reasons(found, score, method)),
    }
    return replace(template, values=values)


def _reasons(
    found: Bottleneck, score: NetworkScore, method: Method
) -> Iterator[Message]:
    stands = score.dimensions[found.dimension].level
    if stands is None or score.level is None:
        return
    if found.rungs is not None and found.lifts_to is not None:
        yield message(
            "if it rose from step {stands} to {target}, the network would go from "
            "{level} to {next}",
            stands=stands,
            target=stands + found.rungs,
            level=LEVELS[score.level],
            next=LEVELS[found.lifts_to],
        )
    if found.necessary:
        yield message(
            "every shortest route to {next} means raising it",
            next=LEVELS[score.level + 1],
        )
    if found.gap >= method.bottleneck_narrow_gap:
        yield message(
            "it stands {gap} points below the average of the other dimensions",
            gap=found.gap,
        )


def dissent(score: NetworkScore, names: Names) -> list[Message]:
    """Return a sentence for every dimension that the shown voices see differently."""
    return [
        message(
            "{dimension} is seen differently: {highest} puts it {gap} steps higher "
            "than {lowest}.",
            dimension=names.short_dimensions[dimension],
            highest=names.voice(_extreme(score, dimension, highest=True)),
            lowest=names.voice(_extreme(score, dimension, highest=False)),
            gap=gap,
        )
        for dimension, gap in score.dissent.items()
    ]


def _extreme(score: NetworkScore, dimension: str, *, highest: bool) -> str:
    """Return the voice, of those shown alone, with the highest or lowest mean."""
    means = {
        each.voices[0]: mean
        for each in score.sector_means
        if len(each.voices) == 1 and (mean := each.means[dimension]) is not None
    }
    pick = max if highest else min
    return pick(means, key=lambda voice: means[voice])
