"""What is known of communes that says which are alike."""

from __future__ import annotations

import uuid
from collections.abc import Mapping

from sqlalchemy import bindparam, delete, insert, select
from sqlalchemy.orm import Session

from intersect.registry.covariate import Covariate
from intersect.storage import tables

_Row = tables.CommuneCovariate
Known = dict[uuid.UUID, dict[str, Covariate]]


def list_covariates(session: Session) -> Known:
    """Return what is known of every commune of which something is, by name."""
    found: Known = {}
    rows = select(_Row.territory_id, _Row.name, _Row.value, _Row.source, _Row.year)
    for commune, name, value, source, year in session.execute(rows):
        found.setdefault(commune, {})[name] = Covariate(value, source, year)
    return found


def replace_covariates(
    session: Session, wanted: Mapping[uuid.UUID, Mapping[str, Covariate]]
) -> None:
    """Put what is known of these communes in the place of what was."""
    gone = delete(_Row).where(_Row.territory_id == bindparam("commune"))
    if wanted:
        session.connection().execute(gone, [{"commune": each} for each in wanted])
    rows = [
        {"territory_id": commune, "name": name, **each._asdict()}
        for commune, known in wanted.items()
        for name, each in known.items()
    ]
    if rows:
        session.execute(insert(_Row), rows)
