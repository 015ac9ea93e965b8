"""The quality of an instrument over a whole wave, and when nothing is said of it."""

import numpy as np
import pytest

from intersect.analysis.answer_table import AnswerTable, Item
from intersect.analysis.comparison import default_comparison
from intersect.analysis.consistency import cronbach
from intersect.analysis.instrument import instrument_quality
from intersect.analysis.krippendorff import krippendorff_alpha

OF = default_comparison()
ITEMS = tuple(
    Item(f"{dimension}{n}", dimension, True) for dimension in "AB" for n in (1, 2, 3)
)
NO_MARKERS = np.empty((0, 11))


def table(codes, networks):
    n = len(networks)
    return AnswerTable(
        ITEMS,
        np.array(codes, dtype=np.int8),
        tuple(networks),
        tuple(f"r{number:03}" for number in range(n)),
        ("salud",) * n,
        ("",) * n,
        tuple(dict.fromkeys(networks)),
    )


def wave(responses=120, seed=1):
    """Return 4 respondents a network, who answer around what their network is like."""
    rng = np.random.default_rng(seed)
    alike = np.repeat(rng.uniform(0, 3, responses // 4), 4)
    codes = np.clip(np.rint(alike + rng.normal(0, 0.6, (6, responses))), 0, 3)
    return table(codes, [f"n{number // 4}" for number in range(responses)])


def figure(found, measure, dimension=None):
    [one] = [
        each
        for each in found.figures
        if (each.measure, each.dimension) == (measure, dimension)
    ]
    return one


def test_with_fewer_than_a_hundred_responses_nothing_is_said():
    found = instrument_quality(wave(96), NO_MARKERS, [None] * 96, OF)
    assert not found.is_enough
    assert (found.responses, found.networks) == (96, 24)
    assert (found.figures, found.unknown, found.straight) == ((), {}, None)


def test_every_coefficient_is_that_of_the_pooled_table():
    of = wave()
    found = instrument_quality(of, NO_MARKERS, [None] * 120, OF)
    rungs = of.codes.astype(float)
    alpha = cronbach(rungs[:3].T, OF.consistency_confidence)
    assert figure(found, "cronbach", "A").value == pytest.approx(alpha.value)
    assert figure(found, "cronbach", "A").n == 120
    # Units are networks × items, coders the four respondents.
    units = rungs.reshape(6, 30, 4).reshape(180, 4)
    ordinal = krippendorff_alpha(units, "ordinal")
    assert figure(found, "alpha_ordinal").value == pytest.approx(ordinal.value)
    assert figure(found, "alpha_ordinal").n == 180
    assert figure(found, "icck").value > figure(found, "icc1").value > 0.5


def test_the_order_of_respondents_changes_nothing():
    of = wave()
    order = np.random.default_rng(3).permutation(120)
    mixed = table(of.codes[:, order], [of.networks[n] for n in order])
    one, other = (
        instrument_quality(each, NO_MARKERS, [None] * 120, OF) for each in (of, mixed)
    )
    for each in one.figures:
        if each.value is not None:
            again = figure(other, each.measure, each.dimension)
            assert again.value == pytest.approx(each.value)


def test_dont_know_is_counted_among_answers_and_not_among_what_does_not_apply():
    codes = np.ones((6, 100), dtype=np.int8)
    codes[0, :10] = -1  # No sé
    codes[0, 10:50] = -2  # No aplica
    codes[0, 50:60] = -3  # missing
    found = instrument_quality(table(codes, ["n"] * 100), NO_MARKERS, [None] * 100, OF)
    assert found.unknown["A1"] == 10 / 50
    assert found.unknown["A2"] == 0


def test_the_same_answer_everywhere_and_haste_are_counted():
    codes = np.tile([[0], [1], [2], [3], [0], [1]], (1, 100))
    codes[:, :7] = 2
    codes[0, 99] = -3  # a gap: not looked at
    seconds = [11.0, 12.0, *[None] * 97, 300.0]
    found = instrument_quality(table(codes, ["n"] * 100), NO_MARKERS, seconds, OF)
    assert found.straight == (7, 99)
    assert found.hasty == (1, 3)  # 6 items of 2 seconds: 12 is enough
    nothing = instrument_quality(
        table(codes, ["n"] * 100), NO_MARKERS, [None] * 100, OF
    )
    assert nothing.hasty is None


@pytest.mark.parametrize(("networks", "is_there"), [(29, False), (30, True)])
def test_the_scale_of_milestones_needs_thirty_networks(networks, is_there):
    rng = np.random.default_rng(2)
    reached = rng.integers(0, 12, networks)
    markers = (np.arange(11) < reached[:, np.newaxis]).astype(float)
    found = instrument_quality(wave(), markers, [None] * 120, OF)
    scale = figure(found, "guttman")
    assert found.is_verified_by_enough == is_there
    assert (scale.value == 1.0) == is_there  # perfectly cumulative
    assert (scale.details.get("cs") == 1.0) == is_there
    assert scale.n == networks
