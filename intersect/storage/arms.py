"""The coats of arms of communes."""

from __future__ import annotations

import uuid

import sqlalchemy as sa
from sqlalchemy.orm import Session

from intersect.storage import tables

_Arms = tables.CommuneArms


def find_arms(session: Session, territory_id: uuid.UUID) -> tables.CommuneArms | None:
    """Return the coat of arms of a commune, or None."""
    return session.get(_Arms, territory_id)


def has_arms(session: Session, territory_id: uuid.UUID) -> bool:
    """Return whether a commune has a coat of arms, without reading it."""
    found = sa.select(sa.exists().where(_Arms.territory_id == territory_id))
    return bool(session.scalar(found))


def picture_of(session: Session, territory_id: uuid.UUID) -> bytes:
    """Return the PNG of a commune's coat of arms; empty where there is none."""
    found = sa.select(_Arms.picture).where(_Arms.territory_id == territory_id)
    return session.scalar(found) or b""
