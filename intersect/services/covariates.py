"""What communes are like: loading what others published of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from intersect.registry.covariate import Covariate, is_complete
from intersect.storage import audit
from intersect.storage import covariates as rows
from intersect.storage.territories import list_level


@dataclass(frozen=True)
class LoadedCovariates:
    """What loading a file did, and what there is after it."""

    changed: int
    unchanged: int
    not_named: int
    """Communes that the file does not name: they keep what they had."""
    complete: int
    """Communes with all four values, all files together."""
    partial: int
    """With some: it cannot be said whom they are like."""
    none: int


def load_covariates(
    session: Session,
    wanted: Mapping[str, Mapping[str, Covariate | None]],
    by: int | None,
) -> LoadedCovariates:
    """Keep what a file says of communes, by their present code.

    A value that is None is not known any more; one that the file has no column for, and
    those of communes that it does not name, stay.  Loading again changes nothing.
    """
    communes = list_level(session, "commune")
    known = rows.list_covariates(session)
    changed = {}
    for each in communes:
        before = known.get(each.id, {})
        merged = {**before, **wanted.get(each.code, {})}
        after = {name: value for name, value in merged.items() if value is not None}
        if after != before:
            known[each.id] = changed[each.id] = after
    rows.replace_covariates(session, changed)
    if changed:
        subject = ("covariates", min(wanted))
        audit.add_event(session, by, "loaded", subject, changed=len(changed))
    session.flush()
    counted = Counter(_extent(known.get(each.id, {})) for each in communes)
    return LoadedCovariates(
        len(changed),
        len(wanted) - len(changed),
        len(communes) - len(wanted),
        *(counted[extent] for extent in ("complete", "partial", "none")),
    )


def _extent(known: Mapping[str, Covariate]) -> str:
    if is_complete(known):
        return "complete"
    return "partial" if known else "none"
