"""Networks that overlap, of every class, for the pages that show them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.orm import Session

from intersect.services import overlap_reviews
from intersect.services.networks import archive_network
from intersect.services.overlaps import read_overlaps
from intersect.services.territories import TerritoryDetails, add_territory
from intersect.storage import tables
from tests.browser.site import Site
from tests.shell.overlap_builders import INSTITUTIONS, add_table, close_wave

NAMES = ("Mesa de infancia", "Red de crianza", "Consejo de niñez")


def overlap_names(site: Site) -> dict[str, str]:
    """Set up a commune with overlaps in each state, and one with nothing."""
    with site.session() as session:
        place = add_territory(session, TerritoryDetails("77001", "Los Robles"), None)
        lone = add_territory(session, TerritoryDetails("77002", "El Quillay"), None)
        mesa, red, council = (
            add_table(session, place, name, meetings_per_month=2.0) for name in NAMES
        )
        add_table(session, place, "Comité de fondos", functions=["asignar_recursos"])
        add_table(session, place, "Mesa del cerro", ("Museo", "Club", "Liceo"))
        add_table(session, place, "Comisión de casos", INSTITUTIONS[:1])
        add_table(session, place, "Red dormida", meetings_per_month=0.0)
        add_table(session, place, "Red sin perfil", zones=[], themes=[])
        _changes(session, place, mesa, red)
        session.flush()
        _review(session, site, place, (mesa, council), "confirmed")
        _review(session, site, place, (red, council), "discarded")
        session.commit()
        return {
            "overlapping": str(place.id),
            "lone": str(lone.id),
            "mesa": str(mesa.id),
            "red": str(red.id),
        }


def _changes(
    session: Session,
    place: tables.Territory,
    mesa: tables.Network,
    red: tables.Network,
) -> None:
    """Close a wave there before a network came; archive another one since."""
    now = datetime.now(UTC)
    closed, before = now - timedelta(days=30), now - timedelta(days=60)
    gone = add_table(session, place, "Mesa de los barrios")
    session.flush()
    for seat in session.scalars(sa.select(tables.Membership)):
        if seat.network_id in {mesa.id, red.id, gone.id}:
            seat.since = before
    archive_network(session, gone, now - timedelta(days=5), None)
    close_wave(session, mesa, closed, name="Ronda anterior")


def _review(
    session: Session,
    site: Site,
    place: tables.Territory,
    pair: tuple[tables.Network, tables.Network],
    verdict: overlap_reviews.Verdict,
) -> None:
    now = datetime.now(UTC)
    found = read_overlaps(session, site.catalog, {place.id}, now)
    overlap = found.find(pair[0].id, pair[1].id)
    assert overlap is not None
    reason = "Cada una responde a una ley distinta."
    overlap_reviews.review(
        session, place.id, overlap.seen_as(overlap.digest), verdict, reason, now, None
    )
