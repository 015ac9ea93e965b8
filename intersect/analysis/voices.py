"""What each voice sees, and what the level would be without it.

Method A.4 and A.3, only for voices that method F lets be shown.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from intersect.analysis.agreement import mean_of
from intersect.analysis.answer_table import Item
from intersect.analysis.arrangement import Arrangement, arrange
from intersect.analysis.attainment import NO_LEVEL, OK, Attainment
from intersect.analysis.figures import level_or_none
from intersect.analysis.method import Method
from intersect.analysis.recovery import Answered
from intersect.analysis.scores import Level, SectorMean
from intersect.analysis.standing import standing
from intersect.analysis.suppression import shown_voices
from intersect.analysis.told_items import told_items
from intersect.analysis.uncertainty import RespondentMeans

Means = Mapping[str, Mapping[str, Sequence[Fraction]]]
"""Voice -> dimension -> the mean of each of its respondents, in rungs."""


def respondent_means_by_voice(
    means: RespondentMeans, arrangement: Arrangement, found: Attainment, network: int
) -> dict[str, dict[str, list[Fraction]]]:
    """Return the means of one network's respondents in the dimensions with a level."""
    columns = arrangement.columns_of(network)
    result: dict[str, dict[str, list[Fraction]]] = {}
    for place, dimension in enumerate(found.dimensions):
        if found.dimension_levels[place, network] == NO_LEVEL:
            continue
        for voice, total, count in zip(
            arrangement.voice_of_column[columns],
            means.sums[place, columns],
            means.counts[place, columns],
            strict=True,
        ):
            of_voice = result.setdefault(arrangement.voices[voice], {})
            known = of_voice.setdefault(dimension, [])
            if count:
                known.append(Fraction(int(total), int(count)))
    return result


def answered_items(
    codes: NDArray[np.int8],
    arrangement: Arrangement,
    found: Attainment,
    network: int,
    method: Method,
) -> dict[str, Answered]:
    """Return what was said to the ok items of the dimensions with a level of a network.

    `codes` holds the sorted columns.
    """
    columns = arrangement.columns_of(network)
    voices = tuple(
        arrangement.voices[each] for each in arrangement.voice_of_column[columns]
    )
    is_ok = found.states[:, network] == OK
    answers = found.answers[:, network]
    is_large = len(voices) >= method.suppress_items
    result = {}
    for place, dimension in enumerate(found.dimensions):
        if found.dimension_levels[place, network] == NO_LEVEL:
            continue
        rows = [row for row in found.rows_of(dimension) if is_ok[row]]
        told = told_items(answers[rows].tolist(), method)
        result[dimension] = Answered(
            voices, codes[rows, columns].T, np.array(told) & is_large
        )
    return result


def sector_means(
    means: Means, answered: Mapping[str, Answered], method: Method
) -> tuple[SectorMean, ...]:
    """Return the means that may be shown, one by one and then the merged ones.

    The merged mean weighs its voices alike in each item, as every overall figure does.
    """
    shown = shown_voices(
        {
            voice: [len(known) for known in of_voice.values()]
            for voice, of_voice in means.items()
        },
        [*answered.values()],
        method,
    )
    found = [_sector_mean(voice, means[voice]) for voice in shown.alone]
    if shown.merged:
        found.append(_merged_mean(shown.merged, means, answered))
    return tuple(found)


def _sector_mean(voice: str, known: Mapping[str, Sequence[Fraction]]) -> SectorMean:
    n = min(filter(None, map(len, known.values())), default=0)
    return SectorMean((voice,), n, {each: mean_of(own) for each, own in known.items()})


def _merged_mean(
    voices: tuple[str, ...], means: Means, answered: Mapping[str, Answered]
) -> SectorMean:
    counts = [
        sum(len(means[voice][dimension]) for voice in voices) for dimension in answered
    ]
    together = {key: each.mean(voices) for key, each in answered.items()}
    return SectorMean(voices, min(filter(None, counts), default=0), together)


def dissent(shown: Sequence[SectorMean], method: Method) -> dict[str, Fraction]:
    """Return the gaps of at least a rung between voices shown one by one."""
    alone = [each.means for each in shown if len(each.voices) == 1]
    gaps = {}
    for dimension in alone[0] if alone else ():
        known = [mean for each in alone if (mean := each[dimension]) is not None]
        gap = max(known) - min(known)
        if gap >= method.agreement_gap:
            gaps[dimension] = gap
    return gaps


def levels_without_voices(
    items: tuple[Item, ...],
    codes: NDArray[np.int8],
    arrangement: Arrangement,
    left_out: Sequence[tuple[int, str]],
    method: Method,
) -> list[Level | None]:
    """Return the level of each (network, voice) if that voice were not counted.

    None where the respondents or voices that remain are too few or leave the level
    open; coverage is not asked for again.
    """
    entries = []
    enough = []
    for place, (network, left) in enumerate(left_out):
        columns = range(*arrangement.columns_of(network).indices(codes.shape[1]))
        voices = {
            column: arrangement.voices[arrangement.voice_of_column[column]]
            for column in columns
        }
        staying = {c: voice for c, voice in voices.items() if voice != left}
        entries += [
            (place, voice, arrangement.respondents[column], column)
            for column, voice in staying.items()
        ]
        enough.append(
            len(staying) >= method.sufficiency_min_respondents
            and len(set(staying.values())) >= method.sufficiency_min_voices
        )
    remaining = arrange(entries, len(left_out))
    stands = standing(items, codes[:, remaining.columns], remaining, method)
    return [
        level_or_none(level) if sufficient else None
        for level, sufficient in zip(stands.levels(method), enough, strict=True)
    ]
