"""An invented programme whose waves are over and frozen, to compare."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.orm import Session

from intersect.catalog import Catalog
from intersect.services import demonstration_programme, freezing, waves
from intersect.services.invented.programme import Sizes
from intersect.storage import tables

SMALL = Sizes(6, 24, 190)
KIND = "mesa_comunal.sector"
NOW = datetime.now(UTC)


def load_programme(
    session: Session, catalog: Catalog, sizes: Sizes = SMALL, *, both: bool = False
) -> None:
    """Load a programme and freeze its first wave; `both`: end the second one too."""
    demonstration_programme.load(session, catalog, 1, sizes, NOW, lambda *_: None)
    if both:
        wave = wave_in(session, "open")
        waves.close_wave(session, wave, NOW, None)
    while not freezing.close_due(session, catalog, NOW).is_done:
        pass
    if both:
        session.flush()
        waves.publish_wave(session, wave, NOW + timedelta(minutes=1), None)
    session.commit()


def wave_in(session: Session, state: str, *, newest: bool = True) -> tables.Wave:
    """Return the programme's newest, or oldest, wave in a state."""
    order = tables.Wave.created_at
    found = sa.select(tables.Wave).where(
        tables.Wave.state == state, tables.Wave.network_id.is_(None)
    )
    return session.scalars(found.order_by(order.desc() if newest else order)).first()
