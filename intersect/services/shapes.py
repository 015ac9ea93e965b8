"""Communes drawn in their shapes: those of the file that somebody loads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from intersect.registry.outline import Rings
from intersect.storage import audit
from intersect.storage import shapes as rows
from intersect.storage.territories import by_code


@dataclass(frozen=True)
class LoadedShapes:
    """What loading shapes did, and what there is after it."""

    changed: int
    """Communes with another shape, or their first."""
    unchanged: int
    points: int
    """Of the outlines of the file, as they are kept."""
    total: int
    """Communes with a shape, all files together."""


def load_shapes(
    session: Session, wanted: Mapping[str, Rings], by: int | None
) -> LoadedShapes:
    """Keep the outlines of communes, by their present code.

    Communes that are not named keep their shape.  Loading again changes nothing.
    """
    places = by_code(session)
    asked = {places[code].id: rings for code, rings in wanted.items()}
    kept = rows.list_outlines(session, asked)
    changed = {each: own for each, own in asked.items() if kept.get(each) != own}
    if changed:
        rows.put_shapes(session, changed)
        subject = ("shapes", min(wanted))
        audit.add_event(session, by, "loaded", subject, changed=len(changed))
    session.flush()
    return LoadedShapes(
        len(changed),
        len(asked) - len(changed),
        sum(len(ring) // 2 for rings in wanted.values() for ring in rings),
        rows.count_shapes(session),
    )


def remove_shapes(session: Session, by: int | None) -> int:
    """Forget the shapes of all communes; return how many there were."""
    total = rows.count_shapes(session)
    if total:
        rows.remove_shapes(session)
        audit.add_event(session, by, "removed", ("shapes", ""), removed=total)
    session.flush()
    return total
