"""A real site on this machine, in an instance folder of its own, for a browser."""

from __future__ import annotations

import socket
import threading
import uuid
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from flask import Flask, url_for
from sqlalchemy import select
from sqlalchemy.orm import Session
from waitress import create_server, wasyncore
from waitress.server import BaseWSGIServer

from intersect.catalog import Catalog
from intersect.services import accounts, collecting, demonstration, inviting, members
from intersect.services.access import Role
from intersect.services.accounts import UserDetails
from intersect.services.members import MemberDetails
from intersect.services.networks import NetworkDetails, add_network
from intersect.services.territories import TerritoryDetails, add_territory
from intersect.settings import Settings
from intersect.storage import schema, tables
from intersect.storage.campaigns import find_campaign
from intersect.storage.engine import open_engine
from intersect.web import create_app

OPEN_DAYS = timedelta(days=20)


@dataclass(frozen=True)
class Account:
    """What somebody of the staff signs in with."""

    email: str
    password: str


@dataclass(frozen=True)
class Invited:
    """A network whose members were given links."""

    network_id: uuid.UUID
    links: tuple[str, ...]


@dataclass(frozen=True)
class Site:
    """A running site and its database."""

    url: str
    app: Flask
    administrator: Account
    """The first, whose password the program made up."""

    @property
    def catalog(self) -> Catalog:
        return self.app.extensions["intersect.catalog"]

    def session(self) -> Session:
        """Return a session that writes, beside the requests."""
        return self.app.extensions["intersect.sessions"]["writing"]()

    def address(self, endpoint: str, **values: object) -> str:
        """Return the address of a page."""
        with self.app.test_request_context():
            return self.url + url_for(endpoint, **values)

    def add_account(self, role: Role, name: str, *, is_new: bool = False) -> Account:
        """Add somebody to the staff; whoever is new has still a generated password."""
        email = f"{role}.{uuid.uuid4().hex[:6]}@ejemplo.cl"
        with self.session() as session:
            details = UserDetails(email, name, role)
            user, password = accounts.add_user(session, details, _now(), None)
            if not is_new:
                password = "jirafa lenta 88 toldo"
                accounts.change_own_account(session, user, name, email, password)
            session.commit()
        return Account(email, password)

    def load_demonstration(self) -> None:
        """Load the invented commune that comes with the program."""
        with self.session() as session:
            demonstration.load(session, self.catalog, _now())
            session.commit()

    def demonstration_link(self) -> str:
        """Return a personal link of somebody in it who has not answered."""
        with self.session() as session:
            link = demonstration.respondent_link(session, self.url, _now())
            assert link is not None
            session.commit()
            return link.url

    def invite(
        self,
        sectors: Sequence[str] = ("salud",),
        closes_at: datetime | None = None,
        name: str = "Red de prueba",
    ) -> Invited:
        """Set up a network, a member of each sector, and give them links."""
        number = uuid.uuid4().hex[:6]
        with self.session() as session:
            details = TerritoryDetails(number, f"Villa {number}")
            territory = add_territory(session, details, None)
            network = add_network(
                session,
                territory,
                self.catalog.network_type("chile_crece_contigo"),
                NetworkDetails(f"{name} {number}"),
                _now(),
                None,
            )
            seats = members.add_members(
                session,
                network,
                [
                    MemberDetails(f"Persona {n}", f"Institución {n}", sector)
                    for n, sector in enumerate(sectors, 1)
                ],
                _now(),
                None,
            )
            campaign = collecting.open_collection(
                session, self.catalog, network, _now() + OPEN_DAYS, _now(), None
            )
            links = inviting.issue_links(
                session, campaign, seats, self.url, _now(), None
            )
            campaign.closes_at = closes_at or campaign.closes_at
            session.commit()
        return Invited(network.id, tuple(link.url for link in links))

    def revoke(self, link: str) -> None:
        """Make a personal link stop working, as its coordinator would."""
        with self.session() as session:
            find_link(session, link).revoked_at = _now()
            session.commit()

    def close_collection(self, network_id: uuid.UUID) -> None:
        """Close a collection as its coordinator would, while pages are open."""
        with self.session() as session:
            campaign = find_campaign(session, network_id)
            assert campaign is not None
            collecting.close_collection(session, campaign, _now(), None)
            session.commit()


def token_of(link: str) -> str:
    """Return the secret part of a personal link."""
    return link.rpartition("/")[2]


def find_link(session: Session, link: str) -> tables.Link:
    """Return what is kept of a personal link."""
    token_hash = inviting.token_hash(token_of(link))
    return session.scalars(
        select(tables.Link).where(tables.Link.token_hash == token_hash)
    ).one()


def seat_behind(
    session: Session, row: tables.Link
) -> tuple[tables.Campaign, tables.Membership]:
    """Return the collection and the seat that a link to one network leads to."""
    found = session.execute(
        select(tables.Campaign, tables.Membership)
        .join(
            tables.Membership,
            tables.Membership.network_id == tables.Campaign.network_id,
        )
        .where(
            tables.Campaign.wave_id == row.wave_id,
            tables.Membership.person_id == row.person_id,
        )
    ).one()
    return found[0], found[1]


@contextmanager
def running_site(folder: Path, database_url: str = "") -> Iterator[Site]:
    """Serve a new site, with nothing in it but its first administrator.

    Its database is an SQLite in `folder`, unless there is another address.
    """
    with closing(socket.socket()) as listening:
        listening.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{listening.getsockname()[1]}"
        settings = Settings.from_environ(
            {
                "INTERSECT_INSTANCE": str(folder),
                "INTERSECT_BASE_URL": url,
                "INTERSECT_DATABASE_URL": database_url,
                # Nothing goes there: no worker runs beside this server.
                "INTERSECT_SMTP_HOST": "127.0.0.1",
                "INTERSECT_MAIL_SENDER": "redes@ejemplo.cl",
            }
        )
        engine = open_engine(settings.database_url)
        schema.upgrade(engine)
        engine.dispose()
        app = create_app(settings)
        # Everything comes from one address here, mistakes on purpose included.
        app.extensions["intersect.limiter"].enabled = False
        with app.extensions["intersect.sessions"]["writing"]() as session:
            details = UserDetails("admin@localhost", "Administración", "administrator")
            user, password = accounts.add_user(session, details, _now(), None)
            session.commit()
        server = create_server(app, sockets=[listening], threads=8)
        # A thread, not a process: nothing here may be forked once it has started.
        thread = threading.Thread(target=server.run)
        thread.start()
        try:
            yield Site(url, app, Account(user.email, password))
        finally:
            _stop(server)
            thread.join()
            server.task_dispatcher.shutdown()
            app.extensions["intersect.engine"].dispose()


def _stop(server: BaseWSGIServer) -> None:
    """End the server from its own thread; open connections would keep it alive."""
    # Its map of sockets has no public name.
    sockets = server._map
    server.trigger.pull_trigger(lambda: wasyncore.close_all(sockets, ignore_all=True))


def _now() -> datetime:
    return datetime.now(UTC)
