"""Item and dimension levels: one voice per sector, more than half of the voices.

Method A.2, steps 1 and 2.  Every comparison is one of integers: a share is kept as a
numerator over a denominator, scaled by the least common multiple of the numbers of
respondents that share a voice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from math import lcm

import numpy as np
from numpy.typing import NDArray

from intersect.analysis.answer_table import Item
from intersect.analysis.arrangement import Arrangement, Array
from intersect.analysis.method import Method
from intersect.analysis.scores import TOP_RUNG
from intersect.questionnaire.response import MISSING_CODE, NA_CODE, NS_CODE

NO_LEVEL = -1
"""Stands for «no level» in integer arrays; results use None."""

NOT_APPLICABLE, INSUFFICIENT, OK = -1, 0, 1

_WORD_LIMIT = 255
"""A byte of the counting word holds so many respondents of one voice."""
_INTEGER_LIMIT = 2**48
"""Denominators below it leave int64 room to be multiplied by any share's terms."""


@dataclass(frozen=True, eq=False)
class Shares:
    """Voice-weighted shares as exact fractions, items × networks."""

    numerators: tuple[Array, ...]
    denominator: Array
    """0 where nobody is eligible: then the share does not exist."""
    voices: NDArray[np.int64]
    """Voices with an eligible respondent."""
    units: Array
    """Scale / eligible respondents, items × voices; 0 where nobody is."""
    arrangement: Arrangement

    def exceeds(self, which: int, share: Fraction) -> NDArray[np.bool_]:
        """Return where the share is strictly greater than `share`."""
        ours = self.numerators[which] * share.denominator
        result: NDArray[np.bool_] = (ours > self.denominator * share.numerator).astype(
            bool
        )
        return result

    def fraction(self, which: int, item: int, network: int) -> Fraction | None:
        """Return one share, or None where nobody is eligible."""
        denominator = int(self.denominator[item, network])
        if denominator == 0:
            return None
        return Fraction(int(self.numerators[which][item, network]), denominator)

    def squared_weights(self, item: int, network: int) -> Fraction:
        """Return Σw² over the eligible respondents, w = 1/(voices · voice size)."""
        return Fraction(
            int(self._unit_sums[item, network]),
            int(self.denominator[item, network]) * int(self.voices[item, network]),
        )

    @cached_property
    def _unit_sums(self) -> Array:
        return self.arrangement.by_network(self.units)


@dataclass(frozen=True, eq=False)
class Attainment:
    """Steps 1 and 2 for every item and dimension of every network."""

    items: tuple[Item, ...]
    dimensions: tuple[str, ...]
    valid: Shares
    """p(1), p(2), p(3) among valid answers."""
    ns: Shares
    na: Shares
    answers: NDArray[np.int64]
    """Valid answers (0–3), items × networks."""
    states: NDArray[np.int8]
    """OK, INSUFFICIENT or NOT_APPLICABLE, items × networks."""
    levels: NDArray[np.int8]
    """0–3 or NO_LEVEL, items × networks."""
    applicable: NDArray[np.int64]
    """Items that are not «not applicable», dimensions × networks."""
    with_level: NDArray[np.int64]
    reached: NDArray[np.int64]
    """Items at rung 1, 2, 3 or higher: rungs × dimensions × networks."""
    dimension_levels: NDArray[np.int8]
    """0–3 or NO_LEVEL, dimensions × networks."""

    def rows_of(self, dimension: str) -> list[int]:
        """Return the rows of the items of `dimension`."""
        return [i for i, item in enumerate(self.items) if item.dimension == dimension]


def attainment(
    items: tuple[Item, ...],
    codes: NDArray[np.int8],
    arrangement: Arrangement,
    method: Method,
) -> Attainment:
    """Return the levels of all items and dimensions.

    `codes` has the columns of `arrangement`, in its order; all are of usable
    respondents.
    """
    counts = code_counts(codes, arrangement)
    ns, na = counts[NS_CODE], counts[NA_CODE]
    at_least = {TOP_RUNG: counts[TOP_RUNG]}
    for rung in reversed(range(TOP_RUNG)):
        at_least[rung] = at_least[rung + 1] + counts[rung]
    rungs = range(1, TOP_RUNG + 1)
    valid = voice_shares([at_least[k] for k in rungs], at_least[0], arrangement)
    ns_shares = voice_shares([ns], at_least[0] + ns, arrangement)
    na_shares = voice_shares([na], at_least[0] + ns + na, arrangement)
    answers = arrangement.by_network(at_least[0].astype(np.int64))
    enough = (answers >= method.item_min_answers) & (
        valid.voices >= method.item_min_voices
    )
    known = ~ns_shares.exceeds(0, method.item_ns_max)
    states = np.where(enough & known, OK, INSUFFICIENT).astype(np.int8)
    states[na_shares.exceeds(0, method.item_na_max)] = NOT_APPLICABLE
    passed = [valid.exceeds(k - 1, method.majority_share) for k in rungs]
    levels = np.where(states == OK, np.add.reduce(passed, dtype=np.int8), NO_LEVEL)
    return Attainment(
        items,
        method.dimensions,
        valid,
        ns_shares,
        na_shares,
        answers,
        states,
        levels,
        *_dimensions(items, states, levels, method),
    )


def _dimensions(
    items: tuple[Item, ...],
    states: NDArray[np.int8],
    levels: NDArray[np.int8],
    method: Method,
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64], NDArray[np.int8]]:
    """Return applicable, with level, reached and level of every dimension."""
    member = np.array(
        [[item.dimension == code for item in items] for code in method.dimensions],
        dtype=np.int64,
    ).reshape(len(method.dimensions), len(items))
    applicable = member @ (states != NOT_APPLICABLE)
    with_level = member @ (states == OK)
    reached = np.array([member @ (levels >= k) for k in range(1, TOP_RUNG + 1)])
    least = method.dimension_min_share
    enough = (with_level >= method.dimension_min_items) & (
        with_level * least.denominator >= applicable * least.numerator
    )
    level = majority_level(reached, with_level, method)
    return applicable, with_level, reached, np.where(enough, level, NO_LEVEL)


def majority_level(
    reached: NDArray[np.int64], total: NDArray[np.int64], method: Method
) -> NDArray[np.int8]:
    """Return the highest rung that more than half of the items reach."""
    half = method.majority_share
    passed = reached * half.denominator > total * half.numerator
    level: NDArray[np.int8] = np.add.reduce(passed, axis=0, dtype=np.int8)
    return level


def voice_shares(
    selected: Sequence[Array], eligible: Array, arrangement: Arrangement
) -> Shares:
    """Return the shares of the selected among the eligible, every voice alike.

    Both are counts of respondents, items × voices.  Within a network a voice weighs
    1/(voices with somebody eligible), shared equally by its eligible respondents.
    """
    sizes = np.flatnonzero(np.bincount(eligible.ravel()))
    scale = lcm(*(int(size) for size in sizes if size))
    voices = arrangement.by_network((eligible > 0).astype(np.int64))
    fits = scale * int(voices.max(initial=1)) < _INTEGER_LIMIT
    units = np.zeros(sizes.max(initial=0) + 1, dtype=np.int64 if fits else object)
    for size in sizes[sizes > 0]:
        units[size] = scale // int(size)
    unit = units[eligible]
    return Shares(
        tuple(arrangement.by_network(each * unit) for each in selected),
        voices * scale if fits else voices.astype(object) * scale,
        voices,
        unit,
        arrangement,
    )


def code_counts(
    codes: NDArray[np.int8], arrangement: Arrangement
) -> dict[int, NDArray[np.integer]]:
    """Count the answers of every code (-3 to 3), items × voices.

    Each answer becomes a word of eight bytes with a 1 in the byte of its code, so that
    one sum of words counts all codes; voices too large for a byte are counted code by
    code.  Sums over codes never exceed the size of a voice, so they fit as well.
    """
    every = range(MISSING_CODE, TOP_RUNG + 1)
    if arrangement.voice_sizes.max(initial=0) > _WORD_LIMIT:
        return {
            code: arrangement.by_voice((codes == code).astype(np.int64))
            for code in every
        }
    one_hot = np.eye(len(every), 8, dtype=np.uint8).view(np.uint64).ravel()
    words = arrangement.by_voice(one_hot.take(codes - MISSING_CODE))
    counts = words.view(np.uint8).reshape(*words.shape, 8)
    return {
        code: np.ascontiguousarray(counts[..., code - MISSING_CODE]) for code in every
    }
