"""How well a questionnaire measured in a wave, over all of its networks together.

Method A.4.  Nothing here says anything of one network, and nothing is computed from
fewer responses than the register asks for.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from intersect.analysis.answer_table import AnswerTable
from intersect.analysis.coefficient import Coefficient, Floats
from intersect.analysis.comparison import Comparison
from intersect.analysis.consistency import cronbach, omega
from intersect.analysis.intraclass import intraclass
from intersect.analysis.krippendorff import krippendorff_alpha
from intersect.analysis.measures import Measure
from intersect.analysis.reliability import Reading, reading
from intersect.analysis.scalability import guttman, loevinger
from intersect.questionnaire.response import MISSING_CODE, NA_CODE, NS_CODE

Counted = Literal["units", "responses", "networks"]


@dataclass(frozen=True)
class Figure:
    """One coefficient, of all items or of those of one dimension."""

    measure: Measure
    dimension: str | None
    value: float | None
    """None where it does not exist or too few answered: `n` says how many did."""
    reading: Reading | None
    n: int
    counted: Counted
    """What `n` counts."""
    details: Mapping[str, float]
    """Of Guttman's scale: CR, MMR and CS."""


@dataclass(frozen=True)
class InstrumentQuality:
    """What the answers of a wave say of the questionnaire."""

    responses: int
    networks: int
    is_enough: bool
    """Without enough responses everything below is empty."""
    is_verified_by_enough: bool
    """There are networks enough to say something of the ladder itself."""
    figures: tuple[Figure, ...]
    unknown: Mapping[str, float]
    """Item -> share of «No sé» among the answers to it, 0–1."""
    straight: tuple[int, int] | None
    """Of the responses without a gap, how many say the same everywhere."""
    hasty: tuple[int, int] | None
    """Of the responses whose times are kept, how many were too quick to be read."""


def instrument_quality(
    table: AnswerTable,
    milestones: Floats,
    seconds: Sequence[float | None],
    comparison: Comparison,
) -> InstrumentQuality:
    """Return the quality of an instrument from all that was answered.

    `milestones` is networks × markers of 0, 1 or NaN; `seconds` says how long each
    respondent of the table took, where that is known.
    """
    responses, networks = len(table.networks), len(set(table.networks))
    is_verified = len(milestones) >= comparison.quality_min_networks
    if responses < comparison.quality_min_responses:
        return InstrumentQuality(
            responses, networks, False, is_verified, (), {}, None, None
        )
    return InstrumentQuality(
        responses,
        networks,
        True,
        is_verified,
        _figures(table, milestones, comparison),
        _unknown(table),
        _straight(table.codes),
        _hasty(seconds, len(table.items), comparison),
    )


def _figures(
    table: AnswerTable, milestones: Floats, comparison: Comparison
) -> tuple[Figure, ...]:
    rungs = np.where(table.codes >= 0, table.codes, np.nan).astype(np.float64)
    by_dimension = {
        code: [row for row, item in enumerate(table.items) if item.dimension == code]
        for code in dict.fromkeys(item.dimension for item in table.items)
    }
    own = np.nanmean([_means(rungs[rows]) for rows in by_dimension.values()], axis=0)
    has = ~np.isnan(own)
    unit = table.network_numbers[has]
    made = [
        _figure(
            krippendorff_alpha(_by_unit(rungs, table), "ordinal"),
            "alpha_ordinal",
            None,
            comparison,
        ),
        _figure(intraclass(own[has], unit, "icc1"), "icc1", None, comparison),
        _figure(intraclass(own[has], unit, "icck"), "icck", None, comparison),
    ]
    for code, rows in by_dimension.items():
        items = rungs[rows].T
        confidence = comparison.consistency_confidence
        made.append(_figure(cronbach(items, confidence), "cronbach", code, comparison))
        made.append(_figure(omega(items), "omega", code, comparison))
        made.append(_figure(loevinger(items), "loevinger", code, comparison))
    made.append(_figure(loevinger(rungs.T), "loevinger", None, comparison))
    made.append(_figure(guttman(milestones), "guttman", None, comparison))
    return tuple(made)


def _figure(
    found: Coefficient, measure: Measure, dimension: str | None, comparison: Comparison
) -> Figure:
    counted: Counted = "responses"
    counts, least = "rows", comparison.consistency_few_rows
    if measure in ("alpha_ordinal", "icc1", "icck"):
        counted, counts, least = "units", "units", 2
    if measure == "guttman":
        counted, least = "networks", comparison.quality_min_networks
    n = found.details[counts]
    assert isinstance(n, int)
    if found.value is None or n < least:
        return Figure(measure, dimension, None, None, n, counted, {})
    kept = {
        name: float(value)
        for name in ("cr", "mmr", "cs")
        if isinstance(value := found.details.get(name), float | int)
    }
    is_called = reading(found, measure, comparison)
    return Figure(measure, dimension, found.value, is_called, n, counted, kept)


def _means(rungs: Floats) -> Floats:
    """Return each respondent's mean over items, NaN where none was answered."""
    counts = (~np.isnan(rungs)).sum(axis=0)
    sums = np.nansum(rungs, axis=0)
    means: Floats = np.divide(
        sums, counts, out=np.full(len(sums), np.nan), where=counts > 0
    )
    return means


def _by_unit(rungs: Floats, table: AnswerTable) -> Floats:
    """Return units × coders: what each respondent of a network gave each item."""
    numbers = table.network_numbers
    order = np.argsort(numbers, kind="stable")
    sizes = np.bincount(numbers, minlength=len(table.order))
    first = np.repeat(np.cumsum(sizes) - sizes, sizes)
    place = np.arange(len(order)) - first
    units = np.full((len(rungs), len(sizes), sizes.max(initial=0)), np.nan)
    units[:, numbers[order], place] = rungs[:, order]
    return units.reshape(-1, units.shape[2])


def _unknown(table: AnswerTable) -> dict[str, float]:
    unknown = (table.codes == NS_CODE).sum(axis=1)
    answered = ((table.codes != MISSING_CODE) & (table.codes != NA_CODE)).sum(axis=1)
    return {
        item.code: int(unknown[row]) / int(answered[row])
        for row, item in enumerate(table.items)
        if answered[row]
    }


def _straight(codes: NDArray[np.int8]) -> tuple[int, int]:
    whole = codes[:, (codes != MISSING_CODE).all(axis=0)]
    return int((whole == whole[:1]).all(axis=0).sum()), whole.shape[1]


def _hasty(
    seconds: Sequence[float | None], items: int, comparison: Comparison
) -> tuple[int, int] | None:
    known = [each for each in seconds if each is not None]
    least = comparison.quality_seconds_per_item * items
    return (sum(each < least for each in known), len(known)) if known else None
