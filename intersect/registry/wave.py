"""A wave's life: its states, what leads from one to the next, what may change in each.

draft → open → closing → closed → published.  A wave is *closing* from its first
network's end until all results are frozen.  Reopening leads back to *open* and makes
another revision of the results; those of the former one stay as they were.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, get_args

WaveState = Literal["draft", "open", "closing", "closed", "published"]
STATES: tuple[WaveState, ...] = get_args(WaveState)

WaveStep = Literal["open", "start_closing", "finish", "publish", "reopen"]
STEPS: tuple[WaveStep, ...] = get_args(WaveStep)

WaveChange = Literal[
    "name",
    "purpose",
    "consent",
    "retention_until",
    "reminders",
    "questionnaires",
    "opens_on",
    "closes_on",
    "add_networks",
    "remove_networks",
    "delete",
]
CHANGES: tuple[WaveChange, ...] = get_args(WaveChange)

TRANSITIONS: Mapping[WaveStep, Mapping[WaveState, WaveState]] = {
    "open": {"draft": "open"},
    "start_closing": {"open": "closing"},
    "finish": {"open": "closed", "closing": "closed"},
    "publish": {"closed": "published"},
    "reopen": {"closing": "open", "closed": "open", "published": "open"},
}
"""Step -> the states that it may be taken in, and the state that it leads to."""

ALLOWED: Mapping[WaveChange, frozenset[WaveState]] = {
    "name": frozenset(("draft", "open", "closing", "closed", "published")),
    # What people were told when they were asked stays as they were told.
    "purpose": frozenset(("draft",)),
    "consent": frozenset(("draft",)),
    "questionnaires": frozenset(("draft",)),
    "opens_on": frozenset(("draft",)),
    "closes_on": frozenset(("draft", "open")),
    "reminders": frozenset(("draft", "open")),
    # A promise made to people is not prolonged afterwards.
    "retention_until": frozenset(("draft",)),
    "add_networks": frozenset(("draft", "open")),
    # While it is open: only those in which nobody has answered yet.
    "remove_networks": frozenset(("draft", "open")),
    "delete": frozenset(("draft",)),
}
"""Change -> the states in which it is allowed."""


def next_state(state: WaveState, step: WaveStep) -> WaveState | None:
    """Return where a step leads from a state; None where it cannot be taken.

    >>> next_state("closed", "publish")
    'published'
    """
    return TRANSITIONS[step].get(state)


def may_change(state: WaveState, change: WaveChange) -> bool:
    """Return whether something of a wave may be changed in a state."""
    return state in ALLOWED[change]


def revision_after(revision: int, step: WaveStep) -> int:
    """Return the revision of the results after a step: reopening makes another one."""
    return revision + 1 if step == "reopen" else revision
