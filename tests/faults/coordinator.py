"""What a coordinator does while people answer, and what ends up in the database.

Works on the database itself, beside the server, as a command of the staff would.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from intersect.catalog import Catalog, load_catalog
from intersect.paths import shipped
from intersect.services import collecting, inviting, members, publishing
from intersect.services.members import MemberDetails
from intersect.services.networks import NetworkDetails, add_network
from intersect.services.territories import TerritoryDetails, add_territory
from intersect.storage import networks, tables
from intersect.storage.campaigns import find_campaign
from intersect.storage.engine import open_engine, sessions
from tests.faults.respondent import Seat
from tests.faults.serving import ServedSite

OPEN_FOR = timedelta(days=2)
SHIPPED = shipped("questionnaires")


@dataclass
class Network:
    """A network whose members were given links."""

    id: uuid.UUID
    seats: list[Seat]
    members: list[uuid.UUID]


@dataclass
class Coordinator:
    """Sets up networks and looks after their collections."""

    database_url: str
    questionnaires: Path = SHIPPED
    base_url: str = "http://localhost"
    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    engine: Engine = field(init=False)

    def __post_init__(self) -> None:
        self.engine = open_engine(self.database_url)

    @classmethod
    def of(cls, site: ServedSite) -> Coordinator:
        """Return the coordinator of a site, who looks at the same clock."""
        return cls(site.database_url, site.questionnaires, site.url, site.now)

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """Change the database, at once and whole."""
        with sessions(self.engine)() as session:
            yield session
            session.commit()
        self.engine.dispose()  # nothing of ours is in the way of a fault

    def catalog(self) -> Catalog:
        """Return the questionnaires as they are now, with what the database keeps."""
        found = load_catalog(self.questionnaires)
        return publishing.with_kept(found, sessions(self.engine, writes=False))

    def set_up(self, people: int) -> Network:
        """Open the collection of a new network and give its members links."""
        now, code = self.now(), uuid.uuid4().hex[:6]
        catalog = self.catalog()
        with self.writing() as session:
            commune = add_territory(
                session, TerritoryDetails(code, f"Villa {code}"), None
            )
            kind = catalog.network_type("chile_crece_contigo")
            network = add_network(
                session, commune, kind, NetworkDetails(f"Red {code}"), now, None
            )
            seated = members.add_members(
                session,
                network,
                [
                    MemberDetails(f"Persona {n}", f"Institución {n}", "salud")
                    for n in range(people)
                ],
                now,
                None,
            )
            campaign = collecting.open_collection(
                session, catalog, network, now + OPEN_FOR, now, None
            )
            issued = inviting.issue_links(
                session, campaign, seated, self.base_url, now, None
            )
            asked = catalog.get(campaign.questionnaire, campaign.version)
            sections = [each.id for each in asked.questionnaire.sections]
            seats = [Seat(each.person, each.url, sections) for each in issued]
        return Network(network.id, seats, [each.id for each in seated])

    def renew_links(self, network: Network, which: Sequence[int]) -> None:
        """Give some members new links; until they have them, the old ones are dead."""
        with self.writing() as session:
            campaign = find_campaign(session, network.id)
            assert campaign is not None
            seated = [
                networks.find_member(session, network.id, network.members[each])
                for each in which
            ]
            issued = inviting.issue_links(
                session,
                campaign,
                [each for each in seated if each],
                self.base_url,
                self.now(),
                None,
            )
        for each, link in zip(which, issued, strict=True):
            network.seats[each].link = link.url

    def close(self, network: Network) -> None:
        """Close a collection by hand."""
        self._with_campaign(
            network,
            lambda session, campaign: collecting.close_collection(
                session, campaign, self.now(), None
            ),
        )

    def reopen(self, network: Network) -> None:
        """Open it again."""
        now = self.now()
        self._with_campaign(
            network,
            lambda session, campaign: collecting.reopen_collection(
                session, campaign, now + OPEN_FOR, now, None
            ),
        )

    def _with_campaign(
        self, network: Network, change: Callable[[Session, tables.Campaign], None]
    ) -> None:
        with self.writing() as session:
            campaign = find_campaign(session, network.id)
            assert campaign is not None
            change(session, campaign)
