"""Who may do what, decided in one place."""

import uuid

import pytest

from intersect.services.access import (
    GRANTS,
    ROLES,
    Actor,
    may,
    may_read_texts,
    results_reach,
    territories_for,
)

OWN, FOREIGN = uuid.uuid4(), uuid.uuid4()

# action -> role -> (in an own commune, in a foreign one, without any commune)
EXPECTED = {
    "administer": {"administrator": (True, True, True)},
    "run_networks": {
        "administrator": (True, True, True),
        "coordinator": (True, False, False),
    },
    "read_drafts": {
        "administrator": (True, True, True),
        "coordinator": (True, False, False),
        "evaluator": (True, False, True),
    },
    "read_results": {
        "administrator": (True, True, True),
        "coordinator": (True, False, False),
        "evaluator": (True, False, True),
        "policy": (True, False, True),
    },
    "review_findings": {
        "administrator": (True, True, True),
        "coordinator": (True, False, False),
    },
    "read_proposals": {
        "administrator": (True, True, True),
        "coordinator": (True, False, False),
        "evaluator": (True, False, True),
    },
    "read_findings": {
        "administrator": (True, True, True),
        "coordinator": (True, False, False),
        "evaluator": (True, False, True),
        "policy": (True, False, True),
    },
    "read_answers": {
        "administrator": (True, True, True),
        "evaluator": (True, False, True),
    },
    "read_texts": {"evaluator": (True, False, True)},
    "write_context": {
        "administrator": (True, True, True),
        "policy": (True, False, True),
    },
    "compare": {
        "administrator": (True, True, True),
        "evaluator": (True, False, True),
        "policy": (True, False, True),
    },
}


def actor(role, *territories):
    return Actor(1, frozenset({role}), frozenset(territories))


def test_the_table_covers_every_action():
    assert set(EXPECTED) == set(GRANTS)


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("action", GRANTS)
def test_each_role_reaches_what_the_table_says(action, role):
    own, foreign, anywhere = EXPECTED[action].get(role, (False, False, False))
    assert may(actor(role, OWN), action, OWN) is own
    assert may(actor(role, OWN), action, FOREIGN) is foreign
    assert may(actor(role), action, FOREIGN) is anywhere


def test_without_a_commune_the_question_is_whether_there_is_one_at_all():
    assert may(actor("coordinator", OWN), "run_networks")
    assert not may(actor("coordinator"), "run_networks")
    assert not may(actor("policy"), "administer")


def test_somebody_without_a_role_reaches_nothing():
    assert territories_for(actor("visitor", OWN), "read_results") == frozenset()


def test_of_two_roles_the_wider_one_counts():
    both = Actor(1, frozenset({"coordinator", "evaluator"}), frozenset({OWN}))
    assert territories_for(both, "read_drafts") == {OWN}
    assert not may(both, "run_networks", FOREIGN)


def test_texts_are_read_only_by_who_may_read_them_in_every_commune():
    evaluator, everywhere = actor("evaluator", OWN), actor("evaluator")
    assert may_read_texts(evaluator, frozenset({OWN}))
    assert not may_read_texts(evaluator, frozenset({OWN, FOREIGN}))
    assert not may_read_texts(evaluator, None)
    assert may_read_texts(everywhere, None)
    assert not may_read_texts(actor("administrator"), frozenset({OWN}))
    both = Actor(1, frozenset({"administrator", "evaluator"}), frozenset({OWN}))
    assert not may_read_texts(both, None)


def test_results_of_a_wave_are_for_the_policy_team_once_they_are_published():
    policy, evaluator = actor("policy", OWN), actor("evaluator", OWN)
    assert results_reach(policy, "published") == {OWN}
    assert results_reach(policy, "closed") == frozenset()
    assert results_reach(evaluator, "closed") == {OWN}
    for state in ("draft", "open", "closing"):
        assert results_reach(actor("administrator"), state) == frozenset()
