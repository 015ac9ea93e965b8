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
from intersect.analysis.arrangement import Arrangement, arrange_columns
from intersect.analysis.method import Method
from intersect.analysis.scores import Reason, VoiceCount
from intersect.questionnaire.response import MISSING_CODE
from intersect.registry.model import Voice

Rosters = Mapping[str, Sequence[str]]
"""Network -> the voices that were asked."""


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


@dataclass(frozen=True, eq=False)
class Presence:
    """Who answered, in all networks at once."""

    networks: tuple[str, ...]
    everybody: Arrangement
    usable: NDArray[np.intp]
    """Usable respondents of each voice of everybody."""
    roster: NDArray[np.intp]
    """Voices of the roster, by network."""
    covered: NDArray[np.intp]
    """Voices of the roster with a usable respondent, by network."""


def presence(
    table: AnswerTable,
    labels: Sequence[str],
    usable: NDArray[np.bool_],
    rosters: Rosters,
) -> Presence:
    """Return who answered in the networks of the table, then of the rosters.

    `labels` and `usable` are those of its respondents.  Without a roster a network's
    roster is every voice in any row of it.
    """
    networks = tuple(dict.fromkeys([*table.order, *rosters]))
    everybody = arrange_columns(
        table.network_numbers,
        labels,
        np.arange(len(labels), dtype=np.intp),
        table.respondents,
        len(networks),
    )
    counts = everybody.by_voice(usable[everybody.columns].astype(np.intp))
    answered = counts > 0
    roster = everybody.by_network(np.ones_like(counts))
    covered = everybody.by_network(answered.astype(np.intp))
    for n, network in enumerate(networks):
        if network in rosters:
            place = everybody.voices_of(n)
            present = zip(everybody.voices[place], answered[place], strict=True)
            asked = set(rosters[network])
            roster[n] = len(asked)
            covered[n] = sum(is_there for name, is_there in present if name in asked)
    return Presence(networks, everybody, counts, roster, covered)


def shortfalls(found: Presence, method: Method) -> dict[Reason, NDArray[np.bool_]]:
    """Return by reason the networks whose respondents cannot speak for them (step 5).

    Reasons come in the order in which they are listed.
    """
    by_network = found.everybody.by_network
    respondents = by_network(found.usable)
    voices = by_network((found.usable > 0).astype(np.intp))
    share = method.sufficiency_min_coverage
    return {
        "pocos_respondentes": respondents < method.sufficiency_min_respondents,
        "un_solo_sector": voices < method.sufficiency_min_voices,
        "baja_cobertura": found.covered * share.denominator
        < found.roster * share.numerator,
    }


def turnouts(found: Presence, rosters: Rosters, method: Method) -> list[Turnout]:
    """Return who answered in every network."""
    short = shortfalls(found, method)
    return [
        _turnout(
            found,
            n,
            rosters.get(network),
            tuple(reason for reason, networks in short.items() if networks[n]),
        )
        for n, network in enumerate(found.networks)
    ]


def _turnout(
    found: Presence,
    n: int,
    given: Sequence[str] | None,
    reasons: tuple[Reason, ...],
) -> Turnout:
    place = found.everybody.voices_of(n)
    present = found.everybody.voices[place]
    usable = found.usable[place]
    incomplete = found.everybody.voice_sizes[place] - usable
    counts = dict(
        zip(
            present, zip(usable.tolist(), incomplete.tolist(), strict=True), strict=True
        )
    )
    names = dict.fromkeys([*(given or ()), *present])
    coverage = Fraction(int(found.covered[n]), int(found.roster[n] or 1))
    return Turnout(
        network=found.networks[n],
        voices=tuple(VoiceCount(name, *counts.get(name, (0, 0))) for name in names),
        usable=int(usable.sum()),
        incomplete=int(incomplete.sum()),
        coverage=coverage if found.roster[n] else None,
        reasons=reasons,
    )


def usable_columns(table: AnswerTable, method: Method) -> NDArray[np.bool_]:
    """Return which respondents answered enough items with anything at all (step 0)."""
    share = method.usable_share
    answered = np.count_nonzero(table.codes != MISSING_CODE, axis=0)
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
