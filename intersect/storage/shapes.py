"""The shapes of communes for maps, from a file that somebody loaded."""

from __future__ import annotations

import uuid
from collections.abc import Collection

import sqlalchemy as sa
from sqlalchemy.orm import Session

from intersect.registry.outline import Rings
from intersect.storage import tables

_Shape = tables.CommuneShape


def list_outlines(
    session: Session, ids: Collection[uuid.UUID]
) -> dict[uuid.UUID, Rings]:
    """Return the outlines of those of these communes that have one."""
    found = sa.select(_Shape.territory_id, _Shape.rings)
    rows = session.execute(found.where(_Shape.territory_id.in_(ids)))
    return {territory_id: rings for territory_id, rings in rows}


def has_outlines(session: Session, ids: Collection[uuid.UUID]) -> bool:
    """Return whether any of these communes has one."""
    found = sa.exists().where(_Shape.territory_id.in_(ids))
    return bool(session.scalar(sa.select(found)))


def count_shapes(session: Session) -> int:
    """Return how many communes have a shape."""
    return session.scalar(sa.select(sa.func.count()).select_from(_Shape)) or 0


def put_shapes(session: Session, outlines: dict[uuid.UUID, Rings]) -> None:
    """Keep these outlines in place of those that the communes had."""
    remove_shapes(session, outlines)
    rows = [{"territory_id": each, "rings": own} for each, own in outlines.items()]
    session.execute(sa.insert(_Shape), rows)


def remove_shapes(session: Session, ids: Collection[uuid.UUID] | None = None) -> None:
    """Forget the shapes of these communes; None: of all."""
    gone = sa.delete(_Shape)
    session.execute(gone if ids is None else gone.where(_Shape.territory_id.in_(ids)))
