"""Item and dimension levels: one voice per sector, more than half of the voices.

Method A.2, steps 1 and 2.  Every comparison is one of integers: a share is kept as a
numerator over a denominator, scaled by the least common multiple of the numbers of
respondents that share a voice.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from math import lcm

import numpy as np
from numpy.typing import DTypeLike, NDArray

from intersect.analysis.answer_table import Item
from intersect.analysis.arrangement import Arrangement, Array
from intersect.analysis.method import Method
from intersect.analysis.scores import TOP_RUNG
from intersect.analysis.tally import Tally
from intersect.questionnaire.response import NA_CODE

NO_LEVEL = -1
"""Stands for «no level» in integer arrays; results use None."""

NOT_APPLICABLE, INSUFFICIENT, OK = -1, 0, 1

_INTEGER_LIMIT = 2**48
"""Denominators below it leave int64 room to be multiplied by any share's terms."""


@dataclass(frozen=True, eq=False)
class Shares:
    """Voice-weighted shares as exact fractions, items × networks."""

    numerators: tuple[Array, ...]
    denominator: Array
    """Voices × scale; 0 where nobody is eligible: then the share does not exist."""
    scale: int
    """Least common multiple of the numbers of eligible respondents in a voice."""
    units: Array
    """Scale / eligible respondents, voices × items; 0 where nobody is."""
    tally: Tally

    @cached_property
    def voices(self) -> Array:
        """Voices with an eligible respondent."""
        return self.denominator // self.scale

    def exceeds(self, share: Fraction) -> list[NDArray[np.bool_]]:
        """Return where each share is strictly greater than `share`."""
        needed = self.denominator * share.numerator
        return [
            (numerator * share.denominator > needed).astype(bool, copy=False)
            for numerator in self.numerators
        ]

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
        return self.tally.by_network(self.units)


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
        return self._rows[dimension]

    @cached_property
    def _rows(self) -> dict[str, list[int]]:
        rows: dict[str, list[int]] = {code: [] for code in self.dimensions}
        for row, item in enumerate(self.items):
            rows.setdefault(item.dimension, []).append(row)
        return rows


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
    tally = Tally(arrangement)
    counts = tally.at_least(codes, range(NA_CODE, TOP_RUNG + 1))
    given, asked, answered = counts[:3]
    valid = voice_shares(counts[3:], answered, tally)
    ns = voice_shares([asked - answered], asked, tally)
    na = voice_shares([given - asked], given, tally)
    answers = tally.by_network(answered.astype(np.uint32)).astype(np.int64)
    enough = (answers >= method.item_min_answers) & (
        valid.voices >= method.item_min_voices
    )
    known = ~ns.exceeds(method.item_ns_max)[0]
    states = np.where(enough & known, OK, INSUFFICIENT).astype(np.int8)
    states[na.exceeds(method.item_na_max)[0]] = NOT_APPLICABLE
    low, middle, high = valid.exceeds(method.majority_share)
    rungs = low.view(np.int8) + middle.view(np.int8) + high.view(np.int8)
    levels = np.where(states == OK, rungs, np.int8(NO_LEVEL))
    return Attainment(
        items,
        method.dimensions,
        valid,
        ns,
        na,
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
    # Counts of items are small: exact as floats, for which matrix products are fast.
    member = np.array(
        [[item.dimension == code for item in items] for code in method.dimensions],
        dtype=np.float32,
    ).reshape(len(method.dimensions), len(items))
    kinds = [states != NOT_APPLICABLE, states == OK]
    kinds += [levels >= rung for rung in range(1, TOP_RUNG + 1)]
    counted = np.array(
        [member @ each.astype(np.float32) for each in kinds], dtype=np.int64
    )
    applicable, with_level, reached = counted[0], counted[1], counted[2:]
    least = method.dimension_min_share
    enough = (with_level >= method.dimension_min_items) & (
        with_level * least.denominator >= applicable * least.numerator
    )
    level = majority_level(reached, with_level, method)
    return applicable, with_level, reached, np.where(enough, level, NO_LEVEL)


def majority_level(
    reached: NDArray[np.integer], total: NDArray[np.integer], method: Method
) -> NDArray[np.int8]:
    """Return the highest rung that more than half of the items reach."""
    half = method.majority_share
    passed = reached * half.denominator > total * half.numerator
    level: NDArray[np.int8] = np.add.reduce(passed, axis=0, dtype=np.int8)
    return level


def voice_shares(selected: Iterable[Array], eligible: Array, tally: Tally) -> Shares:
    """Return the shares of the selected among the eligible, every voice alike.

    They are counts of respondents, voices of the tally × items.  Within a network a
    voice weighs 1/(voices with somebody eligible), shared equally by its eligible
    respondents.
    """
    sizes = [n for n in range(1, tally.most_respondents + 1) if (eligible == n).any()]
    scale = lcm(*sizes)
    kind, wide = _types_for(scale * tally.most_voices)
    unit = np.zeros(tally.most_respondents + 1, dtype=kind)
    for size in sizes:
        unit[size] = scale // size
    units = unit.take(eligible)
    # One by one: what fits into the cache of a processor is done in half the time.
    numerators = [tally.by_network(each * units).astype(wide) for each in selected]
    denominator = tally.by_network(eligible * units).astype(wide)
    return Shares(tuple(numerators), denominator, scale, units, tally)


def _types_for(limit: int) -> tuple[DTypeLike, DTypeLike]:
    """Return the smallest types for sums up to `limit`, and for their multiples."""
    if limit < 2**16:
        return np.uint16, np.int32
    return (np.int64, np.int64) if limit < _INTEGER_LIMIT else (object, object)
