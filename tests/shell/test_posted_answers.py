"""The law of two pages: nobody replaces an answer that their page never showed."""

from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intersect.questionnaire.answer import Answer
from intersect.services.posted_answers import (
    CHOICE_MARK,
    CONFLICT_MARK,
    KEPT,
    MINE,
    Outcome,
    fields_of,
    outcome,
    shown_then,
)
from tests.shell.answering_builders import NOW, asked_section

OBJ = asked_section("OBJ")
GRID = asked_section("participacion")
ROW, OTHER_ROW = [name for name in fields_of(GRID, {}) if "." in name][:2]


@dataclass
class Kept:
    """A response as the storage keeps it: the answers at every revision."""

    section: object = OBJ
    states: list[dict[str, Answer]] = field(default_factory=lambda: [{}])

    @property
    def revision(self) -> int:
        return len(self.states) - 1

    def fields(self, revision: int = -1) -> dict[str, str]:
        return fields_of(self.section, self.states[revision])

    def post(self, form: dict[str, str], revision: int | None = None) -> Outcome:
        """Take a page that was opened at `revision`, by default just now."""
        base = self.revision if revision is None else revision
        now = self.states[-1]
        later = [
            (NOW + timedelta(minutes=after), changes(before, self.states[after]))
            for after, before in enumerate(self.states[base:-1], base + 1)
        ]
        shown = shown_then(self.section, now, reversed(later))
        found = outcome(self.section, form, shown, now)
        if found.changed:
            merged = {**now, **found.changed}
            self.states.append({k: v for k, v in merged.items() if v is not None})
        return found


def changes(before, after):
    keys = before.keys() | after.keys()
    pairs = {key: (before.get(key), after.get(key)) for key in keys}
    return {key: pair for key, pair in pairs.items() if pair[0] != pair[1]}


def in_conflict(found: Outcome) -> dict[str, tuple]:
    return {each.field: (each.kept, each.mine) for each in found.conflicts}


def test_a_part_that_another_page_changed_is_not_replaced():
    kept = Kept()
    kept.post({"OBJ1": "2"})

    found = kept.post({"OBJ1": "3", "OBJ2": "1"}, revision=0)

    assert in_conflict(found) == {"OBJ1": (2, 3)}
    assert found.conflicts[0].at == NOW + timedelta(minutes=1)
    assert kept.states[-1] == {"OBJ1": Answer(2), "OBJ2": Answer(1)}


def test_the_same_answer_on_two_pages_is_no_conflict():
    kept = Kept()
    kept.post({"OBJ1": "2"})

    found = kept.post({"OBJ1": "2"}, revision=0)
    assert (found.changed, found.conflicts) == ({}, [])


def test_what_the_page_did_not_touch_is_never_in_conflict():
    kept = Kept()
    kept.post({"OBJ1": "2", "OBJ2": "2"})
    kept.post({"OBJ1": "3"})

    found = kept.post({"OBJ1": "2", "OBJ2": "1"}, revision=1)

    assert found.conflicts == []
    assert kept.states[-1] == {"OBJ1": Answer(3), "OBJ2": Answer(1)}


def test_a_post_that_arrives_late_does_not_replace_what_was_changed_back():
    """The first post is slow; its page repeats it, and then changes its mind."""
    kept = Kept()
    kept.post({"OBJ1": "1"})
    slow = ({"OBJ1": "2"}, 1)
    kept.post(*slow)
    kept.post({"OBJ1": "1"})

    assert in_conflict(kept.post(*slow)) == {"OBJ1": (1, 2)}
    assert kept.states[-1] == {"OBJ1": Answer(1)}


def test_two_pages_that_clear_or_answer_are_in_conflict_as_well():
    kept = Kept()
    kept.post({"OBJ1": "1", "OBJ2": "1"})
    kept.post({"OBJ1": "", "OBJ2": "2"})

    found = kept.post({"OBJ1": "3", "OBJ2": ""}, revision=1)

    assert in_conflict(found) == {"OBJ1": (None, 3), "OBJ2": (2, None)}


def test_choice_comment_and_link_of_one_answer_are_parts_of_their_own():
    kept = Kept()
    kept.post({"OBJ1": "1", "OBJ1.comment": "Acta 4"})

    form = {"OBJ1": "1", "OBJ1.comment": "Acta 5", "OBJ1.evidence": "https://a.cl"}
    found = kept.post(form, revision=0)

    assert in_conflict(found) == {"OBJ1.comment": ("Acta 4", "Acta 5")}
    assert kept.states[-1] == {"OBJ1": Answer(1, "Acta 4", "https://a.cl")}


def test_rows_of_a_grid_are_parts_of_their_own():
    codes = [each.code for each in GRID.questions[0].choices]
    kept = Kept(GRID)
    kept.post({ROW: codes[0]})

    found = kept.post({ROW: codes[1], OTHER_ROW: codes[1]}, revision=0)

    assert in_conflict(found) == {ROW: (codes[0], codes[1])}
    assert kept.fields()[OTHER_ROW] == codes[1]


def test_a_bad_choice_does_not_take_the_comment_with_it():
    kept = Kept()
    found = kept.post({"OBJ1": "9", "OBJ1.comment": "Acta 4"})

    assert [each.field for each in found.problems] == ["OBJ1"]
    assert kept.states[-1] == {"OBJ1": Answer(None, "Acta 4")}


def conflicting() -> tuple[Kept, dict[str, str]]:
    """Return answers of which OBJ1 is 2, and a page that has seen so and has 3."""
    kept = Kept()
    kept.post({"OBJ1": "2"})
    return kept, {"OBJ1": "3", CONFLICT_MARK + "OBJ1": "1"}


def test_without_a_choice_the_conflict_stays_and_nothing_is_lost():
    kept, page = conflicting()

    assert in_conflict(kept.post(page)) == {"OBJ1": (2, 3)}
    assert kept.states[-1] == {"OBJ1": Answer(2)}


@pytest.mark.parametrize(("choice", "value"), [(KEPT, 2), (MINE, 3)])
def test_the_respondent_chooses_which_answer_counts(choice, value):
    kept, page = conflicting()

    assert kept.post(page | {CHOICE_MARK + "OBJ1": choice}).conflicts == []
    assert kept.states[-1] == {"OBJ1": Answer(value)}


def test_clearing_can_be_chosen_though_no_radio_is_posted():
    kept, page = conflicting()
    del page["OBJ1"]
    assert in_conflict(kept.post(page)) == {"OBJ1": (2, None)}

    kept.post(page | {CHOICE_MARK + "OBJ1": MINE})
    assert kept.states[-1] == {}


def test_a_third_answer_meanwhile_is_asked_about_again():
    kept, page = conflicting()
    seen = kept.revision
    kept.post({"OBJ1": "0"})

    found = kept.post(page | {CHOICE_MARK + "OBJ1": MINE}, revision=seen)

    assert in_conflict(found) == {"OBJ1": (0, 3)}


NAMES = ["OBJ1", "OBJ2", "OBJ1.comment", "OBJ1.evidence"]
posts = st.tuples(
    st.integers(0, 30),  # how much older than the newest revision the page is
    st.booleans(),  # whether the page posts all its fields, or only those touched
    st.dictionaries(
        st.sampled_from(NAMES),
        st.sampled_from(["", "0", "1", "https://a.cl"]),
        max_size=3,
    ),
)


@settings(deadline=None, max_examples=300)
@given(st.lists(posts, max_size=12))
def test_no_saved_part_is_replaced_by_a_page_that_did_not_show_it(sequence):
    kept = Kept()
    last_change: dict[str, int] = {}
    for age, is_whole, touched in sequence:
        base = max(kept.revision - age, 0)
        before, page = kept.fields(), kept.fields(base)
        found = kept.post((page if is_whole else {}) | touched, base)
        after, conflicts = kept.fields(), in_conflict(found)
        refused = {each.field for each in found.problems}
        for name in page:
            wanted = touched.get(name, page[name])
            if after[name] != before[name]:
                assert after[name] == wanted
                assert last_change.get(name, 0) <= base, "it was never shown"
                last_change[name] = kept.revision
            elif wanted not in (page[name], after[name]):
                assert (name in conflicts) != (name in refused), "lost without a word"


@settings(deadline=None)
@given(
    st.dictionaries(st.sampled_from(NAMES[:2]), st.sampled_from("0123"), min_size=1),
    st.dictionaries(st.sampled_from(NAMES[2:]), st.just("https://b.cl"), min_size=1),
)
def test_posts_that_touch_different_parts_may_arrive_in_either_order(one, other):
    results = []
    for order in ((one, other), (other, one)):
        kept = Kept()
        kept.post({"OBJ1": "0", "OBJ1.comment": "Acta 4"})
        base = kept.revision
        assert not any(kept.post(form, base).conflicts for form in order)
        results.append(kept.states[-1])
    assert results[0] == results[1]


@settings(deadline=None)
@given(st.lists(posts, max_size=6))
def test_the_same_post_again_changes_nothing(sequence):
    kept = Kept()
    for age, _, touched in sequence:
        base = max(kept.revision - age, 0)
        kept.post(touched, base)
        revision, fields = kept.revision, kept.fields()
        kept.post(touched, base)
        assert (kept.revision, kept.fields()) == (revision, fields)
