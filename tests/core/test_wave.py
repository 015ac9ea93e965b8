"""What may be done with a wave in each of its states: every pair, one by one."""

import pytest

from intersect.registry.wave import (
    ALLOWED,
    CHANGES,
    STATES,
    STEPS,
    TRANSITIONS,
    may_change,
    next_state,
    revision_after,
)

#            draft     open       closing   closed       published
STEP_TABLE = {
    "open": ("open", None, None, None, None),
    "start_closing": (None, "closing", None, None, None),
    "finish": (None, "closed", "closed", None, None),
    "publish": (None, None, None, "published", None),
    "reopen": (None, None, "open", "open", "open"),
}
CHANGE_TABLE = {
    "name": "yes yes yes yes yes",
    "purpose": "yes no no no no",
    "consent": "yes no no no no",
    "questionnaires": "yes no no no no",
    "opens_on": "yes no no no no",
    "retention_until": "yes no no no no",
    "closes_on": "yes yes no no no",
    "reminders": "yes yes no no no",
    "add_networks": "yes yes no no no",
    "remove_networks": "yes yes no no no",
    "delete": "yes no no no no",
}


def test_both_tables_speak_of_every_step_and_change():
    assert set(STEP_TABLE) == set(STEPS) == set(TRANSITIONS)
    assert set(CHANGE_TABLE) == set(CHANGES) == set(ALLOWED)


@pytest.mark.parametrize("step", STEPS)
def test_a_step_leads_where_the_table_says(step):
    assert tuple(next_state(state, step) for state in STATES) == STEP_TABLE[step]


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_is_allowed_where_the_table_says(change):
    found = ["yes" if may_change(state, change) else "no" for state in STATES]
    assert found == CHANGE_TABLE[change].split()


@pytest.mark.parametrize("step", STEPS)
def test_only_reopening_makes_another_revision(step):
    assert revision_after(3, step) == (4 if step == "reopen" else 3)


def test_from_every_state_a_wave_can_come_to_be_published():
    reached = {"published"}
    for _ in STATES:
        reached |= {
            before
            for leads in TRANSITIONS.values()
            for before, after in leads.items()
            if after in reached
        }
    assert reached == set(STATES)
