"""What published figures together would tell of a few people: hidden, yet worked out.

Method F, «Small numbers and privacy».  Scores of items and means of voices weigh the
same answers differently where some are missing, so that their difference may be what
one hidden voice said, although each alone would be harmless.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from intersect.analysis.coefficient import Bools, Floats
from intersect.analysis.method import Method

_NOTHING = 1e-10
"""Of the largest eigenvalue: what rounding leaves of one that is 0.  Those that are not
stay far above, for weights are shares of few people and items."""


@dataclass(frozen=True, eq=False)
class Answered:
    """What the respondents of a network said to the ok items of a dimension."""

    voices: tuple[str, ...]
    """Of each respondent."""
    codes: NDArray[np.int8]
    """Respondents × items; below 0: no valid answer."""
    told: Bools
    """Of which items the score is shown."""

    @cached_property
    def valid(self) -> Bools:
        """Who gave a valid answer to what."""
        return self.codes >= 0

    @cached_property
    def of_voice(self) -> Mapping[str, Bools]:
        """Return which respondents each voice has."""
        voices = np.array(self.voices)
        return {voice: voices == voice for voice in sorted({*self.voices})}

    def mean(self, voices: Collection[str]) -> Fraction | None:
        """Return the mean of voices together, in rungs.

        Of what each voice said to each item, on average, all alike.  That is how the
        scores of items weigh answers, so it tells no more than these do less the voices
        that are not in it.
        """
        found = []
        for voice in voices:
            own = self.of_voice[voice]
            valid, codes = self.valid[own], self.codes[own]
            sums = np.where(valid, codes, 0).sum(axis=0, dtype=np.int64)
            for total, count in zip(
                sums.tolist(), valid.sum(axis=0).tolist(), strict=True
            ):
                if count:
                    found.append(Fraction(total, count))
        return sum(found, Fraction()) / len(found) if found else None


def tells_of_few(answered: Answered, alone: Collection[str], method: Method) -> bool:
    """Return whether something can be worked out that only few hidden people said.

    Known are the scores of the items that are told and of the dimension, the mean of
    each voice in `alone`, and that of all others together; whoever subtracts may know
    who answered what.  Few are one voice
    that is not alone, or two with fewer than `suppress.merged_respondents` people.
    """
    if not _has_item_of_few(answered, alone, method):
        return False
    known = _weights(answered, alone)
    every = known.reshape(len(known), -1)
    # What only they said is a sum of rows that is 0 for all others: it takes a rank.
    products = [every @ every.T]
    for few in _few(answered, alone, method):
        others = known[:, ~few].reshape(len(known), -1)
        products.append(others @ others.T)
    ranks = _ranks(np.array(products))
    return bool((ranks[1:] < ranks[0]).any())


def _has_item_of_few(
    answered: Answered, alone: Collection[str], method: Method
) -> bool:
    """Return whether few of the hidden people answered some item.

    Else all that can be known weighs in each item the hidden voices alike, so what only
    few of them said is nowhere apart: there is nothing to look for.
    """
    hidden = [each for voice, each in answered.of_voice.items() if voice not in alone]
    people = np.array([answered.valid[each].sum(axis=0) for each in hidden])
    total, voices = people.sum(axis=0), (people > 0).sum(axis=0)
    is_few = (voices < method.suppress_merged_voices) | (
        total < method.suppress_merged_respondents
    )
    return bool((is_few & (total > 0)).any())


def _weights(answered: Answered, alone: Collection[str]) -> Floats:
    """Return the weight of each answer in what is known, up to a factor of each row.

    Rows × respondents × items.
    """
    valid = answered.valid
    people, items = valid.shape
    in_items = np.zeros((people, items))
    for own in answered.of_voice.values():
        in_items[own] = valid[own] / np.maximum(valid[own].sum(axis=0), 1)
    told = np.flatnonzero(answered.told)
    rows = np.zeros((len(told) + len(alone) + 2, people, items))
    rows[np.arange(len(told)), :, told] = in_items[:, told].T
    rows[-2] = in_items / in_items.sum(axis=0)  # the mean of the items' scores
    rows[-1] = in_items
    in_means = valid / np.maximum(valid.sum(axis=1), 1)[:, np.newaxis]
    for row, voice in zip(rows[len(told) : -2], alone, strict=True):
        own = answered.of_voice[voice]
        row[own] = in_means[own]
        rows[-1, own] = 0
    return rows


def _few(answered: Answered, alone: Collection[str], method: Method) -> Iterator[Bools]:
    """Yield the respondents of every few hidden voices."""
    has = answered.valid.any(axis=1)
    present = [
        own & has
        for voice, own in answered.of_voice.items()
        if voice not in alone and (own & has).any()
    ]
    yield from present
    for one, other in combinations(present, 2):
        both = one | other
        if np.count_nonzero(both) < method.suppress_merged_respondents:
            yield both


def _ranks(products: Floats) -> NDArray[np.intp]:
    """Return the ranks of matrices, given their products with themselves."""
    values = np.linalg.eigvalsh(products)
    ranks: NDArray[np.intp] = (values > _NOTHING * values[0, -1]).sum(axis=1)
    return ranks
