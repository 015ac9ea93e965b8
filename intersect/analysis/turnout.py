"""Who answered: usable questionnaires, voices of the roster, coverage, sufficiency.

Method A.2, steps 0 and 5.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from intersect.analysis.answer_table import AnswerTable
from intersect.analysis.arrangement import Arrangement, arrange
from intersect.analysis.method import Method
from intersect.analysis.scores import Reason, VoiceCount
from intersect.questionnaire.response import MISSING_CODE
from intersect.registry.model import Voice


@dataclass(frozen=True)
class Turnout:
    """Who answered in one network."""

    network: str
    voices: tuple[VoiceCount, ...]
    usable: int
    incomplete: int
    coverage: Fraction | None
    """Roster voices with a usable respondent / roster voices; None without a roster."""
    reasons: tuple[Reason, ...]
    """Why these respondents cannot speak for the network; empty if they can."""


def usable_columns(table: AnswerTable, method: Method) -> NDArray[np.bool_]:
    """Return which respondents answered enough items with anything at all (step 0)."""
    share = method.usable_share
    answered = (table.codes != MISSING_CODE).sum(axis=0)
    usable: NDArray[np.bool_] = (
        answered * share.denominator >= len(table.items) * share.numerator
    )
    return usable


def voice_labels(table: AnswerTable, voice: Voice) -> tuple[str, ...]:
    """Return the voice of every respondent."""
    labels = table.sectors if voice == "sector" else table.organisations
    if not all(labels):
        raise ValueError(f"every respondent needs a {voice}")
    return labels


def usable_arrangement(
    table: AnswerTable,
    labels: Sequence[str],
    usable: NDArray[np.bool_],
    networks: Sequence[str],
) -> Arrangement:
    """Return the usable respondents, arranged by voice and network."""
    number = {network: place for place, network in enumerate(networks)}
    return arrange(
        (
            (number[table.networks[column]], label, table.respondents[column], column)
            for column, label in enumerate(labels)
            if usable[column]
        ),
        len(networks),
    )


def turnouts(
    table: AnswerTable,
    labels: Sequence[str],
    usable: NDArray[np.bool_],
    networks: Sequence[str],
    rosters: Mapping[str, Sequence[str]],
    method: Method,
) -> list[Turnout]:
    """Return who answered in every network.

    Without a roster the roster is every voice in any row of the network.
    """
    counts: dict[str, dict[str, list[int]]] = {network: {} for network in networks}
    for network, label, is_usable in zip(table.networks, labels, usable, strict=True):
        counts[network].setdefault(label, [0, 0])[0 if is_usable else 1] += 1
    return [
        _turnout(network, counts[network], rosters.get(network), method)
        for network in networks
    ]


def _turnout(
    network: str,
    counts: Mapping[str, Sequence[int]],
    given: Sequence[str] | None,
    method: Method,
) -> Turnout:
    roster = dict.fromkeys(sorted(counts) if given is None else given)
    names = [*roster, *sorted(set(counts) - set(roster))]
    voices = tuple(VoiceCount(name, *counts.get(name, (0, 0))) for name in names)
    answered = {each.voice for each in voices if each.usable}
    coverage = (
        Fraction(sum(name in answered for name in roster), len(roster))
        if roster
        else None
    )
    usable = sum(each.usable for each in voices)
    reasons: list[Reason] = []
    if usable < method.sufficiency_min_respondents:
        reasons.append("pocos_respondentes")
    if len(answered) < method.sufficiency_min_voices:
        reasons.append("un_solo_sector")
    if coverage is not None and coverage < method.sufficiency_min_coverage:
        reasons.append("baja_cobertura")
    incomplete = sum(each.incomplete for each in voices)
    return Turnout(network, voices, usable, incomplete, coverage, tuple(reasons))
