"""A network whose members are being asked, in a database of its own."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import sqlalchemy as sa
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from intersect.questionnaire.model import Section
from intersect.services.inviting import token_hash
from intersect.settings import Settings
from intersect.storage import tables
from intersect.storage.engine import open_engine, sessions
from tests.shell.conftest import CheckingClient, make_app, shipped_catalog

NOW = datetime.now(UTC).replace(microsecond=0)
TOKEN = "A" * 23 + "a"


@dataclass
class Collection:
    """One network, one collection, and as many members with links as asked for."""

    engine: Engine
    campaign: tables.Campaign
    memberships: list[tables.Membership]
    tokens: list[str]
    settings: Settings
    app: Flask | None = field(default=None)

    def session(self, *, writes: bool = True) -> Session:
        return sessions(self.engine, writes=writes)()

    def client(self) -> CheckingClient:
        if self.app is None:
            self.app = make_app(self.settings)
            self.app.testing = True
            self.app.test_client_class = CheckingClient
        return self.app.test_client()

    def staff_client(self, email: str = "ana@example.cl") -> CheckingClient:
        """Return a browser in which a coordinator of the commune is signed in."""
        client = self.client()
        with self.session() as session:
            user = tables.User(
                email=email,
                name="Ana",
                fs_uniquifier=email,
                created_at=NOW,
                roles=[_coordinator(session)],
                territories=list(session.scalars(sa.select(tables.Territory))),
            )
            session.add(user)
            session.commit()
        with client.session_transaction() as cookie:
            cookie.update(_user_id=email, _fresh=True)
        return client

    def change(self, table: type[tables.Base], **columns: object) -> None:
        """Change every row of a table; the collections here have few."""
        with self.session() as session:
            session.execute(sa.update(table).values(columns))
            session.commit()

    def rows(self, table: type[tables.Base]) -> list:
        with self.session(writes=False) as session:
            return list(session.scalars(sa.select(table)))


def make_collection(
    settings: Settings, members: int = 1, **campaign: object
) -> Collection:
    """Put a collection into the database of `settings`, which is at our tables."""
    engine = open_engine(settings.database_url)
    asked = shipped_catalog().latest("nucleo")
    territory = tables.Territory(
        code="08301", name="Los Alerces", time_zone="America/Santiago"
    )
    network = tables.Network(
        territory=territory,
        type_key=shipped_catalog().network_types[0].key,
        voice="sector",
        name="Red de infancia de Los Alerces",
        expected_sectors=[],
        created_at=NOW,
    )
    opened = tables.Campaign(
        wave=own_wave(network),
        network=network,
        questionnaire="nucleo",
        version=asked.questionnaire.version,
        digest=asked.digest,
        **{
            "opened_at": NOW - timedelta(days=1),
            "closes_at": NOW + timedelta(days=20),
            **campaign,
        },
    )
    with sessions(engine)() as session:
        session.add_all([territory, network, opened])
        session.flush()
        seats = [_member(session, network, n) for n in range(members)]
        tokens = [TOKEN[:-2] + f"{n:02d}" for n in range(members)]
        for seat, token in zip(seats, tokens, strict=True):
            session.add(_link(opened, seat, token))
        session.commit()
    return Collection(engine, opened, seats, tokens, settings)


def make_link(collection: Collection, member: int, token: str) -> str:
    """Give a member another link, beside the first."""
    with collection.session() as session:
        seat = collection.memberships[member]
        session.add(_link(collection.campaign, seat, token))
        session.commit()
    return token


def make_form(section: Section, value: str = "2", **changed: str) -> dict[str, str]:
    """Return a page of answers: every ladder question `value`, the rest its first."""
    form: dict[str, str] = {}
    for question in section.questions:
        if question.kind == "ladder":
            form[question.id] = value
            form[f"{question.id}.comment"] = ""
            form[f"{question.id}.evidence"] = ""
        elif question.kind == "choice":
            form[question.id] = question.choices[0].code
        else:
            for row in question.rows:
                form[f"{question.id}.{row.code}"] = question.choices[0].code
    return form | {name.replace("__", "."): text for name, text in changed.items()}


def asked_sections() -> list[Section]:
    return shipped_catalog().latest("nucleo").questionnaire.sections


def asked_section(section_id: str) -> Section:
    return next(each for each in asked_sections() if each.id == section_id)


def answer_all(client: FlaskClient, hub: str) -> None:
    """Answer every section of the questionnaire through its pages."""
    for section in asked_sections():
        page = f"{hub}/{section.id}"
        assert client.post(page, data=make_form(section)).status_code == 303


def _coordinator(session: Session) -> tables.Role:
    role = session.scalar(sa.select(tables.Role).filter_by(name="coordinator"))
    return role or tables.Role(name="coordinator")


def _member(
    session: Session, network: tables.Network, number: int
) -> tables.Membership:
    person = tables.Person(
        territory_id=network.territory_id,
        name=f"Persona {number}",
        email=f"persona{number}@example.cl",
    )
    organisation = tables.Organisation(
        territory_id=network.territory_id, name=f"CESFAM {number}"
    )
    membership = tables.Membership(
        network_id=network.id,
        person=person,
        organisation=organisation,
        sector="salud" if number % 2 == 0 else "educacion",
        since=NOW,
    )
    session.add_all([person, organisation, membership])
    session.flush()
    return membership


def own_wave(network: tables.Network) -> tables.Wave:
    """Return the wave of a collection that is one network's alone."""
    return tables.Wave(
        name=network.name, state="open", questionnaires=["nucleo"], created_at=NOW
    )


def _link(
    campaign: tables.Campaign, seat: tables.Membership, token: str
) -> tables.Link:
    return tables.Link(
        wave_id=campaign.wave_id,
        person_id=seat.person_id,
        token_hash=token_hash(token),
        issued_at=NOW,
        expires_at=campaign.closes_at + timedelta(days=30),
    )
