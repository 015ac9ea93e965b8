"""Composite indices: components in levels, normalised, averaged up to one score.

Method F; OECD/JRC, *Handbook on Constructing Composite Indicators* (2008).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

import numpy as np

from intersect.analysis.coefficient import Bools, Floats
from intersect.analysis.comparison import Comparison

Aggregation = Literal["arithmetic", "geometric"]
Normalisation = Literal["minmax", "none"]

TOP = 100.0
"""Best value after min-max normalisation; the worst is 0."""
SCALES = (1.0, 10.0, TOP)
"""Best values of the scales from 0 that numbers as they are may be on."""


@dataclass(frozen=True)
class Component:
    """A node of the structure: an indicator, or the mean of its children."""

    code: str
    parent: str
    """Code of its parent; empty for the whole."""
    weight: float = 1.0
    """Relative to its siblings; 0 or more."""
    direction: int = 1
    """-1 where less is better."""


@dataclass(frozen=True)
class Structure:
    """A tree of components.

    Raises `ValueError` unless codes are unique, one component has no parent and every
    other one leads up to it.
    """

    components: tuple[Component, ...]

    def __post_init__(self) -> None:
        """Check the contract once, here."""
        roots = [each for each in self.components if not each.parent]
        if len(self.by_code) != len(self.components) or len(roots) != 1:
            raise ValueError("codes must be unique, and one without a parent")
        if len(self.upwards) != len(self.components):
            raise ValueError("every component must lead up to the one without a parent")

    @cached_property
    def by_code(self) -> Mapping[str, Component]:
        """Every component by its code."""
        return {each.code: each for each in self.components}

    @cached_property
    def children(self) -> Mapping[str, tuple[str, ...]]:
        """Codes of the children of each code that has some, in alphabetical order."""
        found: dict[str, list[str]] = {}
        for each in sorted(self.components, key=lambda each: each.code):
            if each.parent:
                found.setdefault(each.parent, []).append(each.code)
        return {code: tuple(children) for code, children in found.items()}

    @cached_property
    def root(self) -> str:
        """Code of the whole."""
        return next(each.code for each in self.components if not each.parent)

    @cached_property
    def leaves(self) -> tuple[str, ...]:
        """Codes of the indicators, in the order of the components."""
        return tuple(
            each.code for each in self.components if each.code not in self.children
        )

    @cached_property
    def upwards(self) -> tuple[str, ...]:
        """Every code that leads up to the root, children before their parents."""
        found = [self.root]
        for code in found:
            found.extend(self.children.get(code, ()))
        return tuple(reversed(found))

    def without(self, code: str) -> Structure | None:
        """Return the tree without a component and all below it, None if it is all.

        A parent that loses its only child goes too: it would have no value.
        """
        parent = self.by_code[code].parent
        while parent and len(self.children[parent]) == 1:
            code, parent = parent, self.by_code[parent].parent
        if not parent:
            return None
        gone = {code}
        for each in reversed(self.upwards):
            if self.by_code[each].parent in gone:
                gone.add(each)
        return Structure(tuple(c for c in self.components if c.code not in gone))


def flat(codes: Sequence[str], whole: str) -> Structure:
    """Return one level: all codes, with equal weights, below `whole`."""
    return Structure(
        (*(Component(each, whole) for each in codes), Component(whole, ""))
    )


@dataclass(frozen=True, eq=False)
class Indicators:
    """The indicators of a structure, normalised and with more always better.

    `values` is float64 of shape (leaves, units), NaN where missing; `scale` is the best
    value of the scale, one of `SCALES`, or None if the numbers have no scale that is
    known.
    """

    structure: Structure
    values: Floats
    scale: float | None

    @property
    def not_positive(self) -> Bools:
        """Return which values a geometric mean cannot take, of the same shape.

        On a known scale none: a zero counts as the floor there.
        """
        return (self.values <= 0) & (self.scale is None)

    def counted(self, aggregation: Aggregation, comparison: Comparison) -> Floats:
        """Return the values of which means are taken: for geometric, logarithms."""
        if aggregation == "arithmetic":
            return self.values
        least = self.floor(comparison) or 0.0
        logarithms: Floats = np.log(np.maximum(self.values, least))
        return logarithms

    def size(self, aggregation: Aggregation, comparison: Comparison) -> float:
        """Return the largest absolute value of those, 0 of none."""
        values = np.abs(self.counted(aggregation, comparison))
        return float(np.fmax.reduce(values, axis=None, initial=0.0))

    def floor(self, comparison: Comparison) -> float | None:
        """Return the least value that a geometric mean counts with; None if any."""
        if self.scale is None:
            return None
        return self.scale * float(comparison.geometric_floor)


def indicators(
    structure: Structure, values: Floats, normalisation: Normalisation
) -> Indicators:
    """Return the indicators of `values`, shape (leaves, units), in order of the leaves.

    `minmax` puts the worst unit at 0 and the best at 100; an indicator that is the same
    for all units becomes missing, because it tells none from another.  `none` leaves
    numbers as they are: their scale is the smallest of `SCALES` on which all lie, else
    not known.  A direction of -1 turns x into scale − x, without a scale into −x.
    """
    low = np.fmin.reduce(values, axis=1, initial=np.inf)[:, np.newaxis]
    high = np.fmax.reduce(values, axis=1, initial=-np.inf)[:, np.newaxis]
    scale: float | None = TOP
    if normalisation == "minmax":
        spread = high - low
        has_spread = np.isfinite(spread) & (spread > 0)
        shares = np.full(values.shape, np.nan)
        np.divide(values - low, spread, out=shares, where=has_spread)
        values = shares * TOP
    elif low.min(initial=np.inf) < 0:
        scale = None
    else:
        best = high.max(initial=-np.inf)
        scale = next((each for each in SCALES if best <= each), None)
    turned = np.array(
        [[structure.by_code[code].direction < 0] for code in structure.leaves]
    )
    return Indicators(
        structure, np.where(turned, (scale or 0.0) - values, values), scale
    )


Weights = Mapping[str, Floats]
"""By parent: the weights of its children, shape (replications, children)."""


def own_weights(structure: Structure) -> Weights:
    """Return the weights that the structure gives, as one replication."""
    return {
        parent: np.array([[structure.by_code[code].weight for code in codes]])
        for parent, codes in structure.children.items()
    }


def component_scores(
    of: Indicators,
    weights: Weights,
    aggregation: Aggregation,
    comparison: Comparison,
) -> dict[str, Floats]:
    """Return the score of every code, shape (replications, units), NaN where none.

    A parent is the weighted mean of those children that have a value.  Indicators have
    a single row.  Geometric scores are returned as logarithms, in which a mean is a
    mean again; `not_positive` must be nowhere true then.
    """
    values = of.counted(aggregation, comparison)
    rows = dict(zip(of.structure.leaves, values[:, np.newaxis, :], strict=True))
    scores: dict[str, Floats] = {}
    for code in of.structure.upwards:
        if code in rows:
            scores[code] = rows[code]
        elif code in of.structure.children:
            children = [scores[each] for each in of.structure.children[code]]
            scores[code] = _mean(children, weights[code])
    return scores


def _mean(children: Sequence[Floats], weights: Floats) -> Floats:
    """Return the weighted mean over those children that have a value."""
    units = children[0].shape[1]
    total = np.zeros((len(weights), units))
    weight = np.zeros((len(weights), units))
    fixed = [number for number, each in enumerate(children) if len(each) == 1]
    if fixed:
        values = np.concatenate([children[number] for number in fixed])
        missing = np.isnan(values)
        total += weights[:, fixed] @ np.where(missing, 0.0, values)
        if missing.any():
            weight += weights[:, fixed] @ ~missing
        else:
            weight += weights[:, fixed].sum(axis=1, keepdims=True)
    for number in sorted(set(range(len(children))) - set(fixed)):
        values, own = children[number], weights[:, number, np.newaxis]
        missing = np.isnan(values)
        total += own * np.where(missing, 0.0, values)
        weight += own * ~missing
    mean = np.full(total.shape, np.nan)
    np.divide(total, weight, out=mean, where=weight > 0)
    return mean
