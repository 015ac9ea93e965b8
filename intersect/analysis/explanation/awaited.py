"""Who still has to answer before a level can be stated, from who has; never from what.

Method A.2, step 5.  While answers come in, nobody looks at them: whoever has submitted
counts as a usable respondent.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil

from intersect.analysis.method import Method
from intersect.language import Either, Message, message, message_n
from intersect.questionnaire.parts import LocalText
from intersect.registry.model import Voice


@dataclass(frozen=True)
class Awaited:
    """What step 5 of the method still lacks in one network."""

    people: int
    """Respondents of whatever voice, besides one for each voice that is lacking."""
    voices: int
    """Voices more that have to answer."""
    silent: tuple[str, ...]
    """Voices of the roster without an answer: those are to be asked."""

    @property
    def is_enough(self) -> bool:
        """Whether enough have answered."""
        return not self.people and not self.voices


def awaited(
    submitted: Mapping[str, int], roster: Sequence[str], method: Method
) -> Awaited:
    """Return what is lacking, given how many of each voice have submitted.

    `roster` is the voices of those who were asked; in its order they are named.
    """
    answered = sum(count > 0 for count in submitted.values())
    covered = sum(submitted.get(voice, 0) > 0 for voice in roster)
    voices = max(
        0,
        method.sufficiency_min_voices - answered,
        ceil(method.sufficiency_min_coverage * len(roster)) - covered,
    )
    people = method.sufficiency_min_respondents - sum(submitted.values()) - voices
    silent = tuple(voice for voice in roster if not submitted.get(voice))
    return Awaited(max(0, people), voices, silent)


def who_is_missing(
    found: Awaited, names: Mapping[str, LocalText], voice: Voice
) -> Message:
    """Return the verdict in one sentence."""
    if found.is_enough:
        return message("Enough people have answered to state a level.")
    lacking: list[object] = []
    silent = [names[each] for each in found.silent]
    if found.voices and len(silent) == found.voices:
        lacking += silent
    elif found.voices and len(silent) > found.voices:
        lacking.append(
            message(
                "{count} of {voices}", count=found.voices, voices=Either(tuple(silent))
            )
        )
    elif found.voices and voice == "sector":
        lacking.append(message("someone from another sector"))
    elif found.voices:
        lacking.append(message("someone from another institution"))
    if found.people and lacking:
        lacking.append(
            message_n("{count} more person", "{count} more people", found.people)
        )
    elif found.people:
        lacking.append(message_n("{count} person", "{count} people", found.people))
    return message(
        "Still to answer before a level can be stated: {lacking}.", lacking=lacking
    )
