"""Small numbers: which voices may be shown, so that nothing can be worked back.

Method F, «Small numbers and privacy».
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from intersect.analysis.method import Method
from intersect.analysis.recovery import Answered, tells_of_few


@dataclass(frozen=True)
class Shown:
    """Voices that may be shown one by one, and those shown only as one group."""

    alone: tuple[str, ...]
    merged: tuple[str, ...]
    """«Otros sectores»; empty if nobody is hidden or the rest is still too small."""


def shown_voices(
    respondents: Mapping[str, Sequence[int]],
    answered: Sequence[Answered],
    method: Method,
) -> Shown:
    """Return what may be shown, given each voice's respondents in every dimension.

    `answered` are those dimensions of which items are shown too.

    Overall figures weigh voices alike, so whoever knows them and the visible voices
    knows the sum of the hidden ones: a single hidden voice, or hidden voices with too
    few respondents together, take the smallest visible one with them.  So do those of
    which the scores of items would tell with these means.
    """
    fewest = {voice: min(counts) for voice, counts in respondents.items()}
    visible = sorted(
        (voice for voice, n in fewest.items() if n >= method.suppress_voice),
        key=lambda voice: (-fewest[voice], voice),
    )
    hidden = set(respondents) - set(visible)
    while (
        visible
        and hidden
        and (
            not _is_large(hidden, respondents, method)
            or any(tells_of_few(each, visible, method) for each in answered)
        )
    ):
        hidden.add(visible.pop())
    merged = hidden if _is_large(hidden, respondents, method) else set()
    return Shown(tuple(sorted(visible)), tuple(sorted(merged)))


def _is_large(
    hidden: Iterable[str], respondents: Mapping[str, Sequence[int]], method: Method
) -> bool:
    """Return whether in no dimension the hidden voices are too few, yet some."""
    for counts in zip(*(respondents[voice] for voice in hidden), strict=True):
        voices = sum(count > 0 for count in counts)
        if voices and (
            voices < method.suppress_merged_voices
            or sum(counts) < method.suppress_merged_respondents
        ):
            return False
    return True
