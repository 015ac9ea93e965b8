"""Trust is told of all institutions together, so that nobody's judgement shows."""

from fractions import Fraction
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from intersect.analysis.trust import Judgement, shared_trust


def everybody_of(names, places):
    """Return the judgements of all of each other; `places` says what each answers."""
    answers = dict(zip(names, places, strict=True))
    return [Judgement("T6", a, b, answers[a]) for a, b in permutations(names, 2)]


def share_of(judgements):
    [found] = shared_trust(judgements, 5)
    return found.share


def test_the_share_is_told_in_tenths():
    # 13 of 20 say «quite» or more: .65, told as 7 of 10.
    ties = everybody_of("ABCDE", [3] * 5)
    told = [
        Judgement("T6", e.reporter, e.other, 3 if n < 13 else 1)
        for n, e in enumerate(ties)
    ]
    assert share_of(told) == Fraction(7, 10)


def test_quite_and_very_much_say_that_there_is_trust():
    assert share_of(everybody_of("ABCDE", [0, 1, 1, 2, 3])) == Fraction(4, 10)


def test_all_and_none_are_not_told_since_they_would_tell_of_each():
    assert share_of(everybody_of("ABCDE", [3] * 5)) == Fraction(9, 10)
    assert share_of(everybody_of("ABCDE", [0] * 5)) == Fraction(1, 10)


def test_four_institutions_are_too_few():
    assert share_of(everybody_of("ABCD", [3] * 4)) is None


def test_what_five_say_of_four_is_hidden():
    told = [j for j in everybody_of("ABCDEF", [3] * 6) if j.other in "ABCD"]
    assert share_of(told) is None


def test_one_that_would_show_hides_all():
    """E says as much as all others together, or is who all speak of."""
    ring = list(zip("ABCDEFGHI", "BCDEFGHIA", strict=True))
    of_one = [Judgement("T6", a, "J", 0) for a in "ABCDEFGHI"]
    told = [Judgement("T6", a, b, 3) for a, b in ring]
    assert share_of(told) is not None
    assert share_of([*told[:8], *of_one]) is None
    assert (
        share_of([*told[:8], *(Judgement("T6", "J", e.reporter, 0) for e in of_one)])
        is None
    )


def test_each_thing_asked_is_told_by_itself():
    trusted = everybody_of("ABCDE", [3] * 5)
    unknown = [Judgement("T7", e.reporter, e.other, 0) for e in trusted]
    found = shared_trust([*unknown, *trusted], 5)
    assert [(each.item, each.institutions) for each in found] == [("T6", 5), ("T7", 5)]


@given(st.lists(st.integers(0, 3), min_size=30, max_size=30), st.randoms())
def test_one_answer_more_or_less_moves_it_a_tenth_at_most(places, random):
    told = [
        Judgement("T6", a, b, place)
        for (a, b), place in zip(permutations("ABCDEF", 2), places, strict=True)
    ]
    before = share_of(told)
    random.shuffle(told)
    assert share_of(told) == before
    last = told[-1]
    other = Judgement("T6", last.reporter, last.other, 3 - last.place)
    assert abs(share_of([*told[:-1], other]) - before) <= Fraction(1, 10)
