"""Nobody works back what a hidden voice said from all figures of a diagnostic together.

Unknown is every valid answer; known is each published figure that is a sum of answers
with weights, and, to be careful, who gave a valid answer to which item: the scores of
the items that are told and of the dimension, and the means of the voices that are
shown, one by one or together.  What can be subtracted is the space of the rows of these
weights.
"""

from dataclasses import replace
from fractions import Fraction
from itertools import combinations

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from intersect.analysis import suppression
from intersect.analysis.scoring import score
from intersect.report.diagnostic_page import DiagnosticPage
from tests.core.analysis_builders import ITEMS, METHOD, make_table
from tests.shell.report_builders import make_diagnostic

OBJ = [each.code for each in ITEMS if each.dimension == "OBJ"]


def scored(sectors, objectives):
    """Return the score of a network, its answers to the objectives as letters.

    Everybody answers everything else, and alike.
    """
    answers = {each.code: "2" * len(sectors) for each in ITEMS}
    answers |= dict(zip(OBJ, objectives, strict=True))
    [found] = score(make_table(answers, sectors), METHOD, instrument="nucleo/1")
    return found


def rank(rows):
    return np.linalg.matrix_rank(rows, tol=1e-9) if rows.size else 0


def items_told(found):
    """Return the items of which a diagnostic tells how they were answered."""
    page = DiagnosticPage(replace(make_diagnostic(), score=found), METHOD)
    return page.told_items


class Figures:
    """The published figures of the objectives, as weights of answers and values."""

    def __init__(self, sectors, objectives):
        self.score = scored(sectors, objectives)
        self.shown = [each.voices for each in self.score.sector_means]
        self.sectors = sectors
        self.ok = [n for n, code in enumerate(OBJ) if self.is_ok(code)]
        self.rated = {
            (person, n): int(objectives[n][person])
            for n in self.ok
            for person in range(len(sectors))
            if objectives[n][person] in "0123"
        }
        self.places = {each: place for place, each in enumerate(self.rated)}
        self.rows = list(self._rows())

    def is_ok(self, code):
        return self.score.items[code].state == "ok"

    def answered(self, person):
        return [n for n in self.ok if (person, n) in self.rated]

    def people(self, voices):
        """Return who of these voices gave a valid answer."""
        return [
            person
            for person, sector in enumerate(self.sectors)
            if sector in voices and self.answered(person)
        ]

    def row(self, weights):
        row = np.zeros(len(self.places))
        for answer, weight in weights.items():
            row[self.places[answer]] += float(weight)
        return row

    def check(self, weights, value):
        """Return the row, after making sure that it gives what was published."""
        total = sum((w * self.rated[each] for each, w in weights.items()), Fraction())
        assert total == value
        return self.row(weights)

    def _rows(self):
        dimension = {}
        told = items_told(self.score)
        for n in self.ok:
            voices = {}
            for person, sector in enumerate(self.sectors):
                if (person, n) in self.rated:
                    voices.setdefault(sector, []).append(person)
            weights = {
                (person, n): Fraction(1, len(voices) * len(people))
                for people in voices.values()
                for person in people
            }
            found = self.score.items[OBJ[n]].score
            row = self.check(weights, found * 3 / 100)
            if OBJ[n] in told:
                yield row
            dimension |= {k: w / len(self.ok) for k, w in weights.items()}
        if self.score.dimensions["OBJ"].score is not None:
            found = self.score.dimensions["OBJ"].score
            yield self.check(dimension, found * 3 / 100)
        means = self.score.sector_means
        for each in means if len(means) > 1 else ():  # one row alone is not printed
            mean = each.means.get("OBJ")
            if mean is not None:
                is_alone = len(each.voices) == 1
                weigh = self.alone if is_alone else self.together
                yield self.check(weigh(each.voices), mean)

    def alone(self, voice):
        """Return the mean of the means of its people."""
        people = self.people(voice)
        return {
            (person, n): Fraction(1, len(people) * len(self.answered(person)))
            for person in people
            for n in self.answered(person)
        }

    def together(self, voices):
        """Return the mean of what each voice said to each item."""
        cells = {}
        for person, n in self.rated:
            if self.sectors[person] in voices:
                cells.setdefault((self.sectors[person], n), []).append((person, n))
        return {
            each: Fraction(1, len(cells) * len(cell))
            for cell in cells.values()
            for each in cell
        }

    def tells_of(self, voices):
        """Return whether something can be worked out that only these voices said."""
        known = np.reshape(self.rows, (-1, len(self.places)))
        own = [sector in voices for sector in self.sectors]
        others = [place for (p, _), place in self.places.items() if not own[p]]
        return rank(known) > rank(known[:, others])

    @property
    def recovered(self):
        """Return the hidden voices, or two of one person each, of which it tells."""
        alone = {each[0] for each in self.shown if len(each) == 1}
        hidden = [
            each for each in sorted({*self.sectors} - alone) if self.people([each])
        ]
        sets = [(each,) for each in hidden]
        sets += [pair for pair in combinations(hidden, 2) if len(self.people(pair)) < 3]
        return [each for each in sets if self.tells_of(each)]


@pytest.mark.parametrize(
    ("sectors", "objectives"),
    [
        # c answers only the last item.  Without it, the first four give a's own mean.
        ("abbbcc", ["1222NN"] * 4 + ["122232"]),
        # a leaves the last item out.  The items weigh a four times and the others
        # five times, the mean of all once: the difference is a's own mean.
        ("aabbbccg", ["11222333"] * 4 + ["NN222333"]),
        ("aaccg", ["11223"] * 4 + ["NN223"]),
    ],
)
def test_answers_that_are_missing_do_not_give_a_hidden_sector_away(sectors, objectives):
    figures = Figures(sectors, objectives)
    assert figures.score.dimensions["OBJ"].score is not None
    assert figures.recovered == []


def test_who_answered_everything_is_shown_as_before():
    figures = Figures("aabbbccg", ["11222333"] * 5)
    assert figures.shown == [("b",), ("a", "c", "g")]


def rare_pattern():
    """Return a network where b's own mean would give away one answer of a.

    Each of b answers three items, eight of b each of the first four, and four the last;
    c leaves the last out.  The first four items and half of the last, less 4.5 times
    the mean of b and less what a and c said in all, are minus half of a's last answer.
    """
    of_b = ["22-", "22-", "2-2", "-22", "--2"]
    return "a" + "b" * 12 + "cc", [
        f"{own}{b * 4}{c * 2}" for own, b, c in zip("12313", of_b, "1230N", strict=True)
    ]


def test_where_a_mean_and_the_items_would_tell_the_mean_is_hidden(monkeypatch):
    network = rare_pattern()
    figures = Figures(*network)
    assert len(items_told(figures.score) & {*OBJ}) == 5
    assert figures.shown == [("a", "b", "c")]
    assert figures.recovered == []
    monkeypatch.setattr(suppression, "tells_of_few", lambda *_: False)
    without = Figures(*network)
    assert without.shown == [("b",), ("a", "c")]
    assert without.recovered == [("a",)]


networks = st.lists(st.sampled_from("abcd"), min_size=3, max_size=9).flatmap(
    lambda sectors: st.tuples(
        st.just("".join(sectors)),
        st.lists(
            st.text("0123N-", min_size=len(sectors), max_size=len(sectors)),
            min_size=5,
            max_size=5,
        ),
    )
)
shapes = st.lists(st.sampled_from("abcd"), min_size=5, max_size=9).flatmap(
    lambda sectors: st.tuples(
        st.just("".join(sorted(sectors))),
        st.lists(
            st.lists(
                st.sampled_from("1222N"), min_size=len(sectors), max_size=len(sectors)
            ).map("".join),
            min_size=5,
            max_size=5,
        ),
    )
)


@settings(max_examples=150, deadline=None)
@given(networks | shapes)
def test_no_subtraction_over_all_figures_tells_what_a_hidden_voice_said(network):
    figures = Figures(*network)
    # A dimension that two people answered has a score by the rules of method A.2.
    assume(len(figures.people({*figures.sectors})) > 2)
    assert figures.recovered == []
