"""Who may do what, and where: the one place that decides access."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

Role = Literal["administrator", "coordinator", "evaluator", "policy"]
ROLES: tuple[Role, ...] = get_args(Role)

Action = Literal[
    "administer",
    "run_networks",
    "read_drafts",
    "read_results",
    "review_findings",
    "read_proposals",
    "read_findings",
    "read_answers",
    "read_texts",
    "write_context",
    "compare",
]
"""Staff and communes; networks with their members, links, collections and paper
answers; results while answers are still coming in; results of closed collections.
Of what is found about networks: saying whether it is so; what nobody has confirmed
yet, or somebody discarded; what was confirmed. What each person answered, without their
name; what they wrote in their own words. What the policy team says to the authorities
of a commune; communes and waves side by side."""

Reach = Literal["everywhere", "assigned", "assigned or everywhere"]
"""Every commune; the person's communes; these or, when there are none, every one."""

GRANTS: Mapping[Action, Mapping[Role, Reach]] = {
    "administer": {"administrator": "everywhere"},
    "run_networks": {"administrator": "everywhere", "coordinator": "assigned"},
    "read_drafts": {
        "administrator": "everywhere",
        "coordinator": "assigned",
        "evaluator": "assigned or everywhere",
    },
    "read_results": {
        "administrator": "everywhere",
        "coordinator": "assigned",
        "evaluator": "assigned or everywhere",
        "policy": "assigned or everywhere",
    },
    "review_findings": {"administrator": "everywhere", "coordinator": "assigned"},
    "read_proposals": {
        "administrator": "everywhere",
        "coordinator": "assigned",
        "evaluator": "assigned or everywhere",
    },
    "read_findings": {
        "administrator": "everywhere",
        "coordinator": "assigned",
        "evaluator": "assigned or everywhere",
        "policy": "assigned or everywhere",
    },
    # Respondents were promised that whoever runs their network does not see them.
    "read_answers": {
        "administrator": "everywhere",
        "evaluator": "assigned or everywhere",
    },
    "read_texts": {"evaluator": "assigned or everywhere"},
    "write_context": {
        "administrator": "everywhere",
        "policy": "assigned or everywhere",
    },
    "compare": {
        "administrator": "everywhere",
        "evaluator": "assigned or everywhere",
        "policy": "assigned or everywhere",
    },
}


@dataclass(frozen=True)
class Actor:
    """Somebody of the staff as far as access is concerned."""

    user_id: int
    roles: frozenset[str]
    territories: frozenset[uuid.UUID]


def territories_for(actor: Actor, action: Action) -> frozenset[uuid.UUID] | None:
    """Return the communes where `actor` may do `action`; None means every commune."""
    reaches = {r for role, r in GRANTS[action].items() if role in actor.roles}
    if "everywhere" in reaches:
        return None
    if "assigned or everywhere" in reaches and not actor.territories:
        return None
    return actor.territories if reaches else frozenset()


def may(actor: Actor, action: Action, territory_id: uuid.UUID | None = None) -> bool:
    """Return whether `actor` may do `action` in a commune, or anywhere at all."""
    allowed = territories_for(actor, action)
    if allowed is None:
        return True
    return bool(allowed) if territory_id is None else territory_id in allowed


def may_read_texts(actor: Actor, territories: frozenset[uuid.UUID] | None) -> bool:
    """Return whether `actor` may read what people wrote in all of these communes."""
    return covers(territories_for(actor, "read_texts"), territories)


def covers(
    allowed: frozenset[uuid.UUID] | None, territories: frozenset[uuid.UUID] | None
) -> bool:
    """Return whether all of these communes are among those allowed; None: every one."""
    return allowed is None or (territories is not None and territories <= allowed)


def results_reach(actor: Actor, wave_state: str) -> frozenset[uuid.UUID] | None:
    """Return the communes whose frozen results of a wave `actor` may read together.

    Once they are published, or before that for whoever may read drafts.
    """
    if wave_state == "published":
        return territories_for(actor, "read_results")
    if wave_state == "closed":
        return territories_for(actor, "read_drafts")
    return frozenset()


def documents_reach(actor: Actor, wave_state: str) -> frozenset[uuid.UUID] | None:
    """Return the communes whose documents of a wave `actor` may take away.

    Once its results are published, or before that for whoever may read drafts.
    """
    is_published = wave_state == "published"
    return territories_for(actor, "read_results" if is_published else "read_drafts")


def may_run_wave(actor: Actor, territory_id: uuid.UUID | None) -> bool:
    """Return whether `actor` may set up and run a wave of a territory, None: of all."""
    if territory_id is None:
        return may(actor, "administer")
    return may(actor, "run_networks", territory_id)
