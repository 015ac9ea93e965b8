"""An invented programme in two published waves, to compare."""

from __future__ import annotations

from datetime import UTC, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from intersect.services import demonstration_programme
from intersect.services.changing import network_change
from intersect.services.shapes import load_shapes
from intersect.storage import tables
from tests.browser.site import Site
from tests.shell.compared_scene import SMALL, end_waves
from tests.shell.shapes import feature, outlines_of, side_by_side, square


def compared_names(site: Site) -> dict[str, str]:
    """Load the programme and end its waves; return what the list of pages calls it."""
    with site.session() as session:
        now = datetime.now(UTC)
        demonstration_programme.load(
            session, site.catalog, 1, SMALL, now, lambda *_: None
        )
        session.flush()
        end_waves(session, site.catalog, both=True)
        wave = session.scalars(
            sa.select(tables.Wave)
            .where(tables.Wave.name.startswith("Segunda ronda"))
            .order_by(tables.Wave.created_at.desc())
        ).first()
        assert wave is not None
        first = session.get(tables.Wave, wave.copied_from_id)
        assert first is not None
        network = _network_that_changed(session, site, (first, wave))
        region = session.scalars(
            sa.select(tables.Territory).where(
                tables.Territory.code.startswith("D"),
                tables.Territory.level == "region",
            )
        ).first()
        assert region is not None
        _load_shapes(session)
        session.commit()
        return {
            "compared wave": str(wave.id),
            "earlier compared wave": str(first.id),
            "compared region": str(region.id),
            "compared commune": str(network.territory_id),
            "compared network": str(network.id),
        }


def _load_shapes(session: Session) -> None:
    """Draw the invented communes as squares, the last one far from the rest."""
    invented = session.scalars(
        sa.select(tables.Territory.code)
        .where(tables.Territory.code.startswith("D"))
        .where(tables.Territory.level == "commune")
        .order_by(tables.Territory.code)
    ).all()
    *drawn, far = invented
    features = [*side_by_side(drawn, columns=2), feature(far, [square(-109.4, -27.2)])]
    load_shapes(session, outlines_of(features), None)


def _network_that_changed(
    session: Session, site: Site, waves: tuple[tables.Wave, tables.Wave]
) -> tables.Network:
    """Return a network of which the same people answered in both waves."""
    found = session.scalars(
        sa.select(tables.Network)
        .where(tables.Network.type_key == "mesa_comunal")
        .order_by(tables.Network.name)
    )
    return next(
        each
        for each in found
        if network_change(session, site.catalog, each, *waves).design == "paired"
    )
