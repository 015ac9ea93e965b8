"""What an institution's answers to the roster tell of each of its ties (method B.9)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from intersect.analysis.flows import TieReport
from intersect.analysis.roster import StrengthReport
from intersect.questionnaire.network_questions import TiesQuestion
from intersect.questionnaire.parts import Choice

FREQUENCY, INTENSITY, SENDS, RECEIVES, SOLE = "T1", "T2", "T3", "T4", "T8"
"""What is asked of each tie, by its code in the method."""
RESOURCE = "T5_"
"""Before the kind of a resource: what was given and received of it."""
_GIVEN, _GOT = ("dio", "ambas"), ("recibio", "ambas")
"""The choices that say so."""


@dataclass(frozen=True)
class ToldTie:
    """Everything that one institution tells of its tie to another."""

    report: TieReport
    strength: StrengthReport
    resources: Mapping[str, TieReport]
    """By kind of resource, those that it told of."""
    is_sole: bool
    """T8: the other is its only way to somebody else."""
    judgements: Mapping[str, int]
    """By code of what is asked in confidence: the place of the answer, 0–3."""

    @property
    def tells_of_flows(self) -> bool:
        """Whether it says if information goes one way or the other."""
        return self.report.sends is not None or self.report.receives is not None


def told_ties(
    question: TiesQuestion,
    answers: Mapping[str, str],
    reporter: str,
    rows: Mapping[str, str],
) -> Iterator[ToldTie]:
    """Yield what `reporter` told of each other institution that is in the roster.

    `rows` are the names of the roster by the code of their row.
    """
    for row, other in rows.items():
        if other == reporter:
            continue
        codes = {
            item.code: answers.get(f"{row}.{item.code}") for item in question.items
        }
        places = {
            item.code: _place_of(item.choices, codes[item.code])
            for item in question.items
        }
        if all(place is None for place in places.values()):
            continue
        yield ToldTie(
            report=TieReport(
                reporter, other, _any(places.get(SENDS)), _any(places.get(RECEIVES))
            ),
            strength=StrengthReport(
                reporter, other, places.get(FREQUENCY), places.get(INTENSITY)
            ),
            resources={
                code.removeprefix(RESOURCE): TieReport(
                    reporter, other, told in _GIVEN, told in _GOT
                )
                for code, told in codes.items()
                if code.startswith(RESOURCE) and places[code] is not None
            },
            is_sole=bool(places.get(SOLE)),
            judgements={
                item.code: place
                for item in question.items
                if item.private and (place := places[item.code]) is not None
            },
        )


def _place_of(choices: Sequence[Choice], code: str | None) -> int | None:
    """Return the place of a choice, from nothing (0) to most."""
    codes = [each.code for each in choices]
    return codes.index(code) if code in codes else None


def _any(place: int | None) -> bool | None:
    """Return whether there is any: sometimes counts."""
    return None if place is None else place > 0
