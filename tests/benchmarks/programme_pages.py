"""Pages of the staff over a whole country, beside the same pages over one region."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import sqlalchemy as sa
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from intersect.services import demonstration_programme
from intersect.services.invented.programme import REGION, WHOLE_COUNTRY, Sizes
from intersect.settings import Settings
from intersect.storage import networks, schema, tables, users
from intersect.storage.engine import open_engine
from intersect.web import create_app
from tests.benchmarks.race import Aim, Benchmark, Race, cpu_seconds

NOW = datetime.now(UTC)
SEED = 1


@dataclass(frozen=True)
class StaffPage:
    """A page, who looks at it, and how often to measure it."""

    what: str
    address: str
    """{network}, {commune} and {wave} stand for the identifiers of one of each."""
    role: str = "administrator"
    """A coordinator is one of the first commune."""
    times: int = 1


PAGES = (
    StaffPage("The networks of everybody", "/"),
    StaffPage("The networks of a coordinator", "/", "coordinator", 5),
    StaffPage("The communes", "/communes"),
    StaffPage("The networks named «salud»", "/?q=salud"),
    StaffPage("The institutions", "/institutions", times=2),
    StaffPage("The institutions named «jardín»", "/institutions?q=jardin"),
    StaffPage("The people", "/people", times=2),
    StaffPage("The people named «Rojas»", "/people?q=rojas"),
    StaffPage("The waves", "/waves"),
    StaffPage("The board of a wave", "/waves/{wave}"),
    StaffPage("The board of a commune", "/waves/{wave}/communes/{commune}", times=5),
    StaffPage("The networks to choose for a wave", "/waves/{wave}/networks"),
    StaffPage("The messages of a wave", "/waves/{wave}/messages"),
    StaffPage("What was done", "/audit", times=2),
    StaffPage("A network", "/networks/{network}", times=5),
    StaffPage("The communes with networks", "/overlaps", times=2),
    StaffPage("The overlaps of a commune", "/communes/{commune}/overlaps", times=5),
    StaffPage("The overlaps of a network", "/networks/{network}/overlaps", times=5),
    StaffPage("A network's diagnostic", "/networks/{network}/diagnostic", times=5),
)
"""Every page that lists what a programme has: a new one is a line here."""


@dataclass(frozen=True)
class ProgrammeSite:
    """An application over an invented programme, and a browser of each role."""

    folder: TemporaryDirectory[str]
    browsers: dict[str, FlaskClient]
    places: dict[str, uuid.UUID]

    def open(self, page: StaffPage) -> int:
        """Return the status of a page."""
        address = page.address.format(**self.places)
        return self.browsers[page.role].get(address).status_code


def _with_confirmed_sheets(session: Session) -> tables.Network:
    """Return the first network whose factual sheets of the open wave are confirmed.

    Of others the diagnostic reads less.
    """
    confirmed = set(
        session.scalars(
            sa.select(tables.Campaign.network_id)
            .join(
                tables.SheetReview, tables.SheetReview.campaign_id == tables.Campaign.id
            )
            .where(tables.Campaign.closed_at.is_(None))
        )
    )
    found = networks.list_networks(session, None)
    return next(each for each in found if each.id in confirmed)


@cache
def site(sizes: Sizes) -> ProgrammeSite:
    """Return the site over a programme of that size; made once, it takes a while."""
    folder = TemporaryDirectory(prefix="intersect-bench-")
    settings = Settings.from_environ({"INTERSECT_INSTANCE": folder.name})
    Path(folder.name).mkdir(exist_ok=True)
    engine = open_engine(settings.database_url)
    schema.upgrade(engine)
    engine.dispose()
    app = create_app(settings)
    app.extensions["intersect.limiter"].enabled = False
    with app.extensions["intersect.sessions"]["writing"]() as session:
        catalog = app.extensions["intersect.catalog"]
        demonstration_programme.load(
            session, catalog, SEED, sizes, NOW, lambda *_: None
        )
        network = _with_confirmed_sheets(session)
        people = {
            role: _user(session, role, network.territory)
            for role in sorted({page.role for page in PAGES})
        }
        places = {
            "network": network.id,
            "commune": network.territory_id,
            "wave": session.scalars(
                sa.select(tables.Wave.id).where(tables.Wave.state == "open")
            ).first(),
        }
        session.commit()
        session.execute(sa.text("ANALYZE"))
    browsers = {role: app.test_client() for role in people}
    for role, browser in browsers.items():
        with browser.session_transaction() as cookie:
            cookie["_user_id"] = people[role]
            cookie["_fresh"] = True
    return ProgrammeSite(folder, browsers, places)


def sizes_of(size: int) -> Sizes:
    """Return a programme of so many networks, as dense as the whole country."""
    country = WHOLE_COUNTRY
    return Sizes(
        max(1, country.communes * size // country.networks),
        size,
        country.people * size // country.networks,
    )


def country_and_region(
    page: StaffPage,
) -> Callable[[int], AbstractContextManager[Race]]:
    """The same page over so many networks, and over one region's."""

    @contextmanager
    def prepare(size: int) -> Iterator[Race]:
        ours, region = site(sizes_of(size)), site(region_beside(size))
        yield Race(
            lambda: ours.open(page),
            lambda: region.open(page),
            is_same=lambda one, other: one == other == 200,
            ours_times=page.times,
            baseline_times=page.times,
        )

    return prepare


def region_beside(size: int) -> Sizes:
    """Return the region of the demonstration, or a smaller one beside a small test."""
    return REGION if size > REGION.networks else sizes_of(max(1, size // 2))


def _user(session: Session, role: str, commune: tables.Territory) -> str:
    """Add somebody of that role; return what their session says they are."""
    user = tables.User(
        email=f"{role}@ejemplo.invalid",
        name=f"Persona {role}",
        password="-",
        fs_uniquifier=uuid.uuid4().hex,
        created_at=NOW,
        roles=users.roles_named(session, [role]),
        territories=[commune] if role == "coordinator" else [],
    )
    session.add(user)
    session.flush()
    return user.fs_uniquifier


BENCHMARKS = tuple(
    Benchmark(
        f"{page.what}, over {WHOLE_COUNTRY.networks:,} networks",
        f"the same page over {REGION.networks}",
        Aim("at most", 2),
        country_and_region(page),
        cpu_seconds,
        size=WHOLE_COUNTRY.networks,
    )
    for page in PAGES
)
