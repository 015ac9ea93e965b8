"""One of everything that people do, for a database that is kept as it was."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

from sqlalchemy.event import listens_for
from sqlalchemy.orm import Session

from intersect.catalog import Catalog
from intersect.services import (
    accounts,
    answering,
    collecting,
    demonstration,
    demonstration_contents,
    inviting,
    members,
    networks,
    opening,
    paper,
    publishing,
)
from intersect.services.accounts import UserDetails
from intersect.services.members import MemberDetails
from intersect.services.networks import NetworkDetails
from intersect.services.seat import seat_in
from intersect.services.territories import TerritoryDetails, add_territory
from intersect.storage import kept_responses, tables
from tests.kept_programme import fill_programme

START = datetime(2026, 11, 1, 12, tzinfo=UTC)
CLOSING = START + timedelta(days=20)
SECTORS = ("salud", "educacion", "desarrollo_social", "seguridad", "justicia", "salud")

Names = dict[str, str]
"""What somebody's link is called here -> what opens it."""


def fill(session: Session, catalog: Catalog) -> Names:
    """Put one of everything into an empty database; return the links."""
    _note_by_this_clock(session)
    publishing.publish(session, catalog, START)
    clerk = _staff(session)
    demonstration.load(session, catalog, START)
    found = demonstration.respondent_link(session, "", START)
    assert found is not None
    links = {"demonstration": found.token}
    links |= _answers_of_every_kind(session, catalog, clerk)
    links |= _collections_opened_at_once(session, catalog)
    fill_programme(session, catalog, START)
    session.commit()
    return links


def _note_by_this_clock(session: Session) -> None:
    """Let what is noted have times of its own: afterwards nothing can change them."""
    seconds = count(1)

    @listens_for(session, "before_flush")
    def set_times(session: Session, *_: object) -> None:
        for each in session.new:
            if isinstance(each, tables.AuditEvent):
                each.at = START + timedelta(seconds=next(seconds))


def _staff(session: Session) -> tables.User:
    for name, role in (("ana", "administrator"), ("rosa", "coordinator")):
        details = UserDetails(f"{name}@ejemplo.cl", name.title(), role)
        user, _ = accounts.add_user(session, details, START, None)
    return user


def _network(
    session: Session, catalog: Catalog, territory: tables.Territory, name: str
) -> tuple[tables.Network, list[tables.Membership]]:
    kind = catalog.network_type("chile_crece_contigo")
    details = NetworkDetails(name, "Cuidar a niñas y niños.")
    network = networks.add_network(session, territory, kind, details, START, None)
    people = [
        MemberDetails(f"Persona {n}", f"Institución {n}", sector, f"p{n}@ejemplo.cl")
        for n, sector in enumerate(SECTORS)
    ]
    return network, members.add_members(session, network, people, START, None)


def _answers_of_every_kind(
    session: Session, catalog: Catalog, clerk: tables.User
) -> Names:
    details = TerritoryDetails("01101", "Iquique")
    territory = add_territory(session, details, None)
    network, seats = _network(session, catalog, territory, "Red de infancia")
    campaign = collecting.open_collection(
        session, catalog, network, CLOSING, START, None
    )
    half, sent, declined, changed, typed, gone = seats
    with_link = [half, sent, declined, changed, gone]
    issued = inviting.issue_links(session, campaign, with_link, "", START, None)
    links = dict(
        zip(
            ("half", "sent", "declined", "replaced", "asks_again"),
            (link.token for link in issued),
            strict=True,
        )
    )
    _answer(session, catalog, campaign, half, 0, sections=3)
    code = _submit(session, _answer(session, catalog, campaign, sent, 1))
    links["sent_with_code"] = opening.with_code(links["sent"], code)
    seat = _answer(session, catalog, campaign, declined, 2, sections=2)
    answering.decline(session, seat, START + timedelta(hours=3))
    _answer(session, catalog, campaign, changed, 3, sections=3)
    seat = _answer(session, catalog, campaign, changed, 4, sections=2)
    [new] = inviting.issue_links(session, campaign, [changed], "", START, None)
    links["changed"] = new.token
    seat = seat_in(campaign, typed, catalog, None)
    paper.start(session, seat, campaign, clerk, START, "consent")
    seat = _answer(session, catalog, campaign, typed, 5, typist=clerk.id)
    paper.submit(session, seat, campaign, clerk, START + timedelta(days=1))
    inviting.revoke_links(session, campaign, gone, START + timedelta(days=1), None)
    later = START + timedelta(days=2)
    opening.ask_renewal(session, catalog, links["asks_again"], later)
    put_away, _ = _network(session, catalog, territory, "Red antigua")
    networks.archive_network(session, put_away, later, None)
    return links


def _own_wave(network: tables.Network) -> tables.Wave:
    return tables.Wave(
        name=network.name, state="open", questionnaires=["nucleo"], created_at=START
    )


def _collections_opened_at_once(session: Session, catalog: Catalog) -> Names:
    """Open two for one network, which only revision 0002 numbers and keeps apart."""
    details = TerritoryDetails("08301", "Los Ángeles")
    territory = add_territory(session, details, None)
    network, seats = _network(session, catalog, territory, "Mesa doble")
    first = collecting.open_collection(session, catalog, network, CLOSING, START, None)
    columns = ("network_id", "questionnaire", "version", "digest", "closes_at")
    second = tables.Campaign(
        **{name: getattr(first, name) for name in columns},
        number=2,
        wave=_own_wave(network),
        network=network,
        opened_at=START + timedelta(seconds=1),
    )
    session.add(second)
    session.flush()
    links = {}
    for number, campaign in enumerate((first, second)):
        seat = seats[number]
        [link] = inviting.issue_links(session, campaign, [seat], "", START, None)
        _answer(session, catalog, campaign, seat, number, sections=2)
        links[f"collection_{number + 1}"] = link.token
    return links


def _answer(
    session: Session,
    catalog: Catalog,
    campaign: tables.Campaign,
    membership: tables.Membership,
    number: int,
    sections: int | None = None,
    typist: int | None = None,
) -> Any:
    """Save the first sections as member `number` of the demonstration answered them."""
    seat = seat_in(campaign, membership, catalog, None)
    kept = kept_responses.find_response(session, seat.place)
    seat = seat_in(campaign, membership, catalog, kept)
    fields = demonstration_contents.answers_of(number)
    for hour, section in enumerate(seat.questionnaire.sections[:sections], 1):
        ids = {question.id for question in section.questions}
        form = {k: v for k, v in fields.items() if k.partition(".")[0] in ids}
        form |= {answering.REVISION_FIELD: str(seat.revision)}
        at = START + timedelta(hours=hour)
        seat, _ = answering.save(session, seat, section, form, at, typist)
    return seat


def _submit(session: Session, seat: Any) -> str:
    seat = answering.submit(session, seat, START + timedelta(days=1))
    return str(seat.kept.receipt)
