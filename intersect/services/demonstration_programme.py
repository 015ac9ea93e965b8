"""The demonstration of a whole programme: an invented region in two waves.

It lies beside the small demonstration, and beside real territories: its codes begin
with a letter, and every name in it says that it is invented.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy.orm import Session

from intersect.catalog import Catalog
from intersect.services import inviting, publishing
from intersect.services.invented import places
from intersect.services.invented.answers import Asked
from intersect.services.invented.programme import FULL_SHEETS, Sizes, programme
from intersect.services.inviting import IssuedLink
from intersect.storage import audit, bulk, erasure
from intersect.storage import invented as invented_rows

SUBJECT = ("demonstration", "programme")
QUESTIONNAIRES = ("nucleo", "hechos_minimos", "vinculos", *FULL_SHEETS)
"""What its waves ask."""
Watch = Callable[[str, int, int], None]
"""Told how many communes of how many are done of a step."""


def is_loaded(session: Session) -> bool:
    """Return whether the invented programme is there."""
    return bool(invented_rows.list_invented_territories(session, places.PREFIX))


def load(
    session: Session,
    catalog: Catalog,
    seed: int,
    sizes: Sizes,
    now: datetime,
    watch: Watch,
) -> None:
    """Add the programme that this seed and these sizes make."""
    asked = [_asked(session, catalog, each, now) for each in QUESTIONNAIRES]
    kinds = {kind.key: kind for kind in catalog.network_types}
    for done, rows in enumerate(programme(seed, sizes, asked, kinds, now)):
        bulk.add_rows(session, rows)
        watch("loading", done, sizes.communes)
    audit.add_event(session, None, "loaded", SUBJECT, seed=seed, **vars(sizes))


def _asked(session: Session, catalog: Catalog, name: str, now: datetime) -> Asked:
    shipped = catalog.latest(name)
    publishing.keep_asked(session, shipped, now)
    return Asked(shipped.questionnaire, shipped.digest)


def respondent_link(
    session: Session, base_url: str, now: datetime
) -> IssuedLink | None:
    """Return a new link of somebody who is asked about several networks."""
    found = invented_rows.find_asked_in_several(session, places.PREFIX, now)
    if found is None:
        return None
    campaign, seat = found
    [link] = inviting.issue_links(session, campaign, [seat], base_url, now, None)
    return link


def remove(session: Session, watch: Watch) -> bool:
    """Remove the programme with everything in it; False when it is not there."""
    found = invented_rows.list_invented_territories(session, places.PREFIX)
    for done, territory_id in enumerate(found, start=1):
        erasure.erase_territory(session, territory_id)
        watch("removing", done, len(found))
    if found:
        audit.add_event(session, None, "removed", SUBJECT)
    return bool(found)
