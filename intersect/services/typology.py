"""Communes in groups of peers: the typology that somebody loads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from intersect.storage import audit, tables
from intersect.storage import territories as rows


@dataclass(frozen=True)
class Placed:
    """What loading a typology did, and what there is after it."""

    changed: int
    unchanged: int
    not_named: int
    """Communes that the file does not name: they stay as they were."""
    groups: Mapping[str, int]
    """How many communes each group has now, all files together."""


def load_typology(
    session: Session, wanted: Mapping[str, str], by: int | None
) -> Placed:
    """Place communes in groups, by their present code; empty: in none.

    Communes that are not named keep their group.  Loading again changes nothing.
    """
    communes: list[tables.Territory] = list(rows.list_level(session, "commune"))
    changed = 0
    for each in communes:
        group = wanted.get(each.code, each.peer_group)
        changed += group != each.peer_group
        each.peer_group = group
    if changed:
        subject = ("typology", min(wanted))
        audit.add_event(session, by, "loaded", subject, changed=changed)
    session.flush()
    counted = Counter(each.peer_group for each in communes if each.peer_group)
    return Placed(
        changed,
        len(wanted) - changed,
        len(communes) - len(wanted),
        {group: counted[group] for group in sorted(counted)},
    )
