"""Scores of dimensions under other readings of the same answers.

Method F, sensitivity of ranks: «No sé» left out or read as 0, and one voice for each
sector or for each person.
"""

from __future__ import annotations

from itertools import product
from typing import NamedTuple

import numpy as np

from intersect.analysis.answer_table import AnswerTable
from intersect.analysis.arrangement import Arrangement, Array
from intersect.analysis.attainment import NO_LEVEL, OK, Attainment, attainment
from intersect.analysis.coefficient import Floats
from intersect.analysis.method import Method
from intersect.analysis.scores import TOP_RUNG
from intersect.analysis.turnout import presence, usable_columns, voice_labels
from intersect.questionnaire.response import NS_CODE
from intersect.registry.model import Voice


class Reading(NamedTuple):
    """How answers are read; the method itself says no to both."""

    ns_as_zero: bool
    """Every «No sé» means «does not exist»."""
    by_person: bool
    """Every respondent weighs the same, whatever the sector."""


READINGS = tuple(Reading(*each) for each in product((False, True), repeat=2))
"""The reading of the method first."""


def dimension_readings(
    table: AnswerTable, voice: Voice, method: Method
) -> dict[str, Floats]:
    """Return by network its scores, 0–100, of shape (READINGS, dimensions).

    NaN where a dimension has no level.  Which questions count is what their voices say,
    also where persons are counted: so one choice changes at a time.
    """
    usable = usable_columns(table, method)
    found = presence(table, voice_labels(table, voice), usable, {})
    arrangement = found.everybody.only(usable)
    codes = table.codes[:, arrangement.columns]
    zeros = np.where(codes == NS_CODE, np.int8(0), codes)
    scores = np.stack(
        [
            _dimension_scores(read, of_items, arrangement, by_person=by_person)
            for read in (codes, zeros)
            for of_items in [attainment(table.items, read, arrangement, method)]
            for by_person in (False, True)
        ]
    )
    return {name: scores[:, :, n] for n, name in enumerate(found.networks)}


def _dimension_scores(
    codes: Array, found: Attainment, arrangement: Arrangement, *, by_person: bool
) -> Floats:
    """Return the mean points of the items that count, dimensions × networks."""
    points = _of_persons(codes, arrangement) if by_person else _of_voices(found)
    counts = found.states == OK
    points = np.where(counts, points, 0.0)
    scores = np.full(found.dimension_levels.shape, np.nan)
    for place, dimension in enumerate(found.dimensions):
        rows = found.rows_of(dimension)
        np.divide(
            points[rows].sum(axis=0),
            counts[rows].sum(axis=0),
            out=scores[place],
            where=found.dimension_levels[place] != NO_LEVEL,
        )
    return scores


def _of_voices(found: Attainment) -> Floats:
    reached = sum(each.astype(np.float64) for each in found.valid.numerators)
    return _points(np.asarray(reached), found.valid.denominator.astype(np.float64))


def _of_persons(codes: Array, arrangement: Arrangement) -> Floats:
    reached, people = (
        arrangement.by_network(arrangement.by_voice(each.astype(np.float64)))
        for each in (np.maximum(codes, 0), codes >= 0)
    )
    return _points(reached, people)


def _points(reached: Floats, of: Floats) -> Floats:
    points = np.zeros(reached.shape)
    np.divide(100 * reached, TOP_RUNG * of, out=points, where=of > 0)
    return points
