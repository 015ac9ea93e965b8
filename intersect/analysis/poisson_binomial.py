"""Sums of independent events that are not equally likely: exact, by convolution."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

_AT_ONCE = 2048
"""Distributions convolved together: they stay in the processor's cache."""


def upper_tails(
    probabilities: Floats, counts: Integers, which: Integers, least: Integers
) -> tuple[Floats, Floats]:
    """Return, for each thing asked, the mean of its sum X and P(X ≥ least).

    `probabilities` and `counts` (distributions × kinds of event) say how likely an
    event of a kind is and how many there are; `which` distribution is asked about, and
    for how many events at `least`. Tails are sums of what is in them: small ones keep
    their accuracy.
    """
    means = (probabilities * counts).sum(axis=1)[which]
    # Those with as many events together: the shorter ones are padded.
    by_events = np.argsort(counts.sum(axis=1), kind="stable")
    position = np.empty_like(by_events)
    position[by_events] = np.arange(len(by_events))
    asked = position[which]
    by_position = np.argsort(asked, kind="stable")
    tails = np.ones(len(which))
    for first in range(0, len(by_events), _AT_ONCE):
        chosen = by_events[first : first + _AT_ONCE]
        ends = np.searchsorted(asked[by_position], [first, first + len(chosen)])
        here = by_position[slice(*ends)]
        if len(here):
            events = _each_event(probabilities[chosen], counts[chosen])
            found = _tails(events, int(least[here].max()))
            tails[here] = found[asked[here] - first, least[here]]
    return means, np.minimum(tails, 1)


def _each_event(probabilities: Floats, counts: Integers) -> Floats:
    """Return distributions × events, padded with events that never happen."""
    numbers = counts.sum(axis=1)
    events = np.zeros((len(counts), int(numbers.max(initial=0))))
    flat = np.repeat(probabilities.ravel(), counts.ravel())
    events[np.arange(events.shape[1]) < numbers[:, None]] = flat
    return events


def _tails(events: Floats, most: int) -> Floats:
    """Return P(X ≥ x) for x from 0 to `most`, by distribution."""
    chances = np.zeros((len(events), most + 1))
    chances[:, 0] = 1
    for p in events.T[:, :, None]:
        # Whoever has reached the most stays there.
        one_more = chances * p
        chances[:, :-1] -= one_more[:, :-1]
        chances[:, 1:] += one_more[:, :-1]
    return np.cumsum(chances[:, ::-1], axis=1)[:, ::-1]
