"""The waves of which somebody may read frozen results, anywhere or in a commune."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from sqlalchemy.orm import Session

from intersect.services.access import Actor, results_reach
from intersect.storage import compared, tables, waves
from intersect.storage.compared import COMPARABLE_STATES


def readable_waves(session: Session, actor: Actor) -> Sequence[tables.Wave]:
    """Return the waves with results for somebody, the newest first."""
    found: dict[uuid.UUID, tables.Wave] = {}
    for state in ("published", "closed"):
        reach = results_reach(actor, state)
        if reach is None or reach:
            found |= {
                each.id: each
                for each in waves.list_waves(session, reach)
                if each.state == state
            }
    return sorted(found.values(), key=lambda each: each.created_at, reverse=True)


def readable_in(
    session: Session, actor: Actor, commune: uuid.UUID
) -> Sequence[tables.Wave]:
    """Return the waves of which somebody may read the results of a commune.

    The one that closed last comes first.
    """
    reaches = {each: results_reach(actor, each) for each in COMPARABLE_STATES}
    states = [
        state for state, reach in reaches.items() if reach is None or commune in reach
    ]
    return compared.list_comparable(session, states, {commune})
