"""An invented programme whose waves are over and frozen, to compare.

Freezing takes most of the time: what it writes is kept and put into the databases of
the tests that follow.
"""

from __future__ import annotations

import csv
import io
import re
from datetime import UTC, datetime, timedelta
from functools import cache
from tempfile import TemporaryDirectory
from typing import Any

import sqlalchemy as sa
from markupsafe import Markup
from sqlalchemy.orm import Session
from werkzeug.test import TestResponse

from intersect.catalog import Catalog
from intersect.services import comparing, demonstration_programme, freezing, waves
from intersect.services.comparison import Comparison
from intersect.services.invented.programme import Sizes
from intersect.services.kept_figures import KeptFigures
from intersect.storage import schema, tables
from intersect.storage.engine import open_engine, sessions
from intersect.storage.waves import Territories
from tests.shell.conftest import shipped_catalog

SMALL = Sizes(6, 24, 190)
KIND = "mesa_comunal.sector"
NOW = datetime.now(UTC)
Rows = dict[str, list[dict[str, Any]]]
FROZEN = ("wave", "campaign", "frozen_result")


def load_programme(
    session: Session, sizes: Sizes = SMALL, *, both: bool = False
) -> None:
    """Load a programme with its first wave frozen; `both`: with the second one too."""
    _load(session, sizes)
    frozen = _frozen(sizes, both=both)
    for name in ("wave", "campaign"):
        model = tables.Wave if name == "wave" else tables.Campaign
        session.execute(sa.update(model), frozen[name])
    session.execute(sa.insert(tables.FrozenResult), frozen["frozen_result"])
    session.commit()
    session.expire_all()


def wave_in(session: Session, state: str, *, newest: bool = True) -> tables.Wave:
    """Return the programme's newest, or oldest, wave in a state."""
    order = tables.Wave.created_at
    found = sa.select(tables.Wave).where(
        tables.Wave.state == state, tables.Wave.network_id.is_(None)
    )
    wave = session.scalars(found.order_by(order.desc() if newest else order)).first()
    assert wave is not None
    return wave


def end_waves(session: Session, catalog: Catalog, *, both: bool) -> None:
    """Freeze the first wave of a programme; `both`: end and publish the second too."""
    if both:
        # Beside other waves that are open, where there are any.
        wave = session.scalars(
            sa.select(tables.Wave).where(
                tables.Wave.state == "open", tables.Wave.name.startswith("Segunda")
            )
        ).one()
        waves.close_wave(session, wave, NOW, None)
        session.flush()
    while not freezing.close_due(session, catalog, NOW).is_done:
        session.flush()
    if both:
        waves.publish_wave(session, wave, NOW + timedelta(minutes=1), None)
    session.flush()


def _load(session: Session, sizes: Sizes) -> None:
    demonstration_programme.load(
        session, shipped_catalog(), 1, sizes, NOW, lambda *_: None
    )
    session.flush()


@cache
def _frozen(sizes: Sizes, *, both: bool) -> Rows:
    """Return the rows that ending waves leaves, worked out once beside the tests."""
    with TemporaryDirectory() as folder:
        engine = open_engine(f"sqlite:///{folder}/intersect.db")
        schema.upgrade(engine)
        with sessions(engine)() as session:
            _load(session, sizes)
            end_waves(session, shipped_catalog(), both=both)
            rows = {name: _rows(session, name) for name in FROZEN}
            session.rollback()
        engine.dispose()
    return rows


def _rows(session: Session, name: str) -> list[dict[str, Any]]:
    table = tables.Base.metadata.tables[name]
    return [dict(row._mapping) for row in session.execute(sa.select(table))]


def comparison(
    database: Session,
    wave: tables.Wave,
    kind: str = KIND,
    reach: Territories = None,
) -> Comparison:
    """Return what a wave's pages compare."""
    of = comparing.wave_networks(database, wave, reach, KeptFigures())
    [chosen] = [each for each in of.kinds if each.key == kind]
    return comparing.compare(database, of, chosen)


def words(response: TestResponse) -> str:
    """Return a page as somebody hears it."""
    return " ".join(Markup(response.text.split("<main")[1]).striptags().split())


def table(response: TestResponse) -> list[list[str]]:
    """Return the first cells of each line of a page's table, header first."""
    lines = re.findall(r"<tr.*?</tr>", response.text, flags=re.DOTALL)
    return [
        [
            " ".join(Markup(cell).striptags().split())
            for cell in re.findall(r"<t[dh].*?</t[dh]>", line, flags=re.DOTALL)
        ]
        for line in lines
    ]


def file_rows(response: TestResponse) -> list[list[str]]:
    """Return the rows of a file that was sent."""
    text = response.data.decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text), delimiter=";" if ";" in text else ","))
