"""A site in which every page can be seen in each of its states."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from intersect.catalog import Catalog
from intersect.services import (
    answering,
    demonstration_contents,
    inviting,
    letters,
    outbox,
    paper,
)
from intersect.services.meetings import MeetingDetails, add_meeting
from intersect.services.networks import archive_network
from intersect.services.opening import ask_renewal, open_link, with_code
from intersect.services.tokens import make_token
from intersect.storage import networks, tables, uploads, users
from intersect.storage.campaigns import find_campaign
from intersect.storage.tables import Network
from intersect.web.forms import LINE_LENGTH
from tests.browser.compared_scene import compared_names
from tests.browser.overlap_scene import overlap_names
from tests.browser.sheet_scene import sheet_names
from tests.browser.site import Account, Site, find_link, seat_behind, token_of
from tests.browser.ties_scene import ties_names
from tests.browser.wave_scene import add_batches, add_exports, wave_names

SECTIONS = ("apertura", "OBJ", "PLA", "PRE", "INF", "EVA", "participacion")

Names = dict[str, str]
"""What the list of pages calls things -> their identifiers and tokens here."""


@dataclass(frozen=True)
class Scene:
    """One of everything."""

    site: Site
    names: Names
    accounts: Mapping[str, Account]
    """Who signs in: administrator, newcomer (with a generated password), policy."""


def set_scene(site: Site) -> Scene:
    """Make one of everything on a site with the demonstration."""
    accounts = {
        "administrator": site.add_account("administrator", "Ana Díaz"),
        "newcomer": site.add_account("coordinator", "Nadia Ruiz", is_new=True),
        "policy": site.add_account("policy", "Pablo Mora"),
        "gone": site.add_account("coordinator", "Rosa Pérez"),
    }
    names = _demonstration(site) | _respondents(site) | wave_names(site)
    names |= sheet_names(site) | ties_names(site) | overlap_names(site)
    names |= compared_names(site)
    on_paper, put_away = site.invite(["salud", "educacion"]), site.invite()
    with site.session() as session:
        administrator = _user(session, accounts["administrator"])
        names |= _paper(session, site.catalog, on_paper.network_id, administrator)
        names |= _messages(session, site, on_paper.network_id)
        make_token(session, administrator, "Informe", 90, _now(), step_elsewhere=False)
        archived = session.get_one(Network, put_away.network_id)
        archive_network(session, archived, _now(), administrator.id)
        gone = _user(session, accounts["gone"])
        gone.active = False
        names |= {"administrator": str(administrator.id), "gone": str(gone.id)}
        add_exports(session, site, names["wave"], administrator.id)
        add_batches(session, site, names["wave"], administrator.id)
        names["upload"] = _upload(session, administrator)
        names["new e-mail"] = f"luz.{uuid.uuid4().hex[:6]}@ejemplo.cl"
        session.commit()
    return Scene(site, names, accounts)


def fill_in(site: Site, link: str, sections: Sequence[str], member: int = 0) -> None:
    """Answer whole sections like member number `member` of the demonstration."""
    fields = demonstration_contents.answers_of(member)
    with site.session() as session:
        seat = open_link(session, site.catalog, token_of(link), _now())
        for section in seat.questionnaire.sections:
            if section.id in sections:
                form = _fields_of(section.questions, fields)
                seat, _ = answering.save(session, seat, section, form, _now())
        session.commit()


def submit(site: Site, link: str) -> str:
    """Send the answers of a link; return the link with the code that opens them."""
    with site.session() as session:
        seat = open_link(session, site.catalog, token_of(link), _now())
        seat = answering.submit(session, seat, _now())
        session.commit()
    assert seat.kept is not None
    assert seat.kept.receipt is not None
    return with_code(link, seat.kept.receipt)


def _demonstration(site: Site) -> Names:
    with site.session() as session:
        territory = networks.find_territory_by_code(
            session, demonstration_contents.TERRITORY.code
        )
        assert territory is not None
        rows = {row.name: row for row in networks.list_networks(session, None)}
        answered = rows[demonstration_contents.ANSWERED.name]
        started = rows[demonstration_contents.STARTED.name]
        new = rows[demonstration_contents.NEW.name]
        seats = networks.list_members(session, started.id)
        details = MeetingDetails(_now().date(), 1.5, attended=[seats[0].id])
        meeting = add_meeting(session, started, details, _now(), None)
        session.commit()
        return {
            "meeting of started": str(meeting.id),
            "organisation of started": str(seats[0].organisation_id),
            "person of started": str(seats[0].person_id),
            "territory": str(territory.id),
            "answered": str(answered.id),
            "started": str(started.id),
            "new": str(new.id),
            "member of answered": _first_member(session, answered),
            "member of started": _first_member(session, started),
            "member of new": _first_member(session, new),
            "person": str(networks.list_members(session, started.id)[0].person_id),
        }


def _respondents(site: Site) -> Names:
    invited = site.invite(["salud"] * 9)
    states = (
        "untouched",
        "half-way",
        "complete",
        "submitted",
        "declined",
        "revoked",
        "asked",
        "expired",
        "wrong",
    )
    links = dict(zip(states, invited.links, strict=True))
    fill_in(site, links["half-way"], SECTIONS[:3])
    for state in ("complete", "submitted"):
        fill_in(site, links[state], SECTIONS, member=1)
    links["sealed"] = links["submitted"]
    links["submitted"] = submit(site, links["sealed"])
    closed = site.invite(["salud", "educacion", "salud"])
    submitted, saved, empty = closed.links
    fill_in(site, submitted, SECTIONS)
    submitted = submit(site, submitted)
    fill_in(site, saved, SECTIONS[:4])
    site.close_collection(closed.network_id)
    late = site.invite(closes_at=_now() - timedelta(minutes=5))
    with site.session() as session:
        seat = open_link(session, site.catalog, token_of(links["declined"]), _now())
        answering.decline(session, seat, _now())
        for state in ("revoked", "asked"):
            find_link(session, links[state]).revoked_at = _now()
        _, revoked = seat_behind(session, find_link(session, links["revoked"]))
        _give_long_names(revoked)
        find_link(session, links["expired"]).expires_at = _now() - timedelta(days=1)
        session.flush()
        ask_renewal(session, site.catalog, token_of(links["asked"]), _now())
        session.commit()
    links |= {"closed": submitted, "closed half-way": saved, "closed empty": empty}
    links |= {"late": late.links[0], "closing": site.invite().links[0]}
    return {
        "respondents": str(invited.network_id),
        **{state: token_of(link) for state, link in links.items()},
    }


def _give_long_names(member: tables.Membership) -> None:
    """Give a member names as long as a field takes, without a space to break at."""
    member.person.name = "P" * LINE_LENGTH
    member.organisation.name = "I" * LINE_LENGTH


def _paper(
    session: Session, catalog: Catalog, network_id: uuid.UUID, typist: tables.User
) -> Names:
    """Let `typist` type one member's paper; the other shares their address."""
    network = session.get_one(Network, network_id)
    typed, other = networks.list_members(session, network.id)
    other.person.email = typist.email
    campaign = find_campaign(session, network.id)
    assert campaign is not None
    inviting.revoke_links(session, campaign, other, _now(), None)
    seat = paper.typing_seat(session, catalog, campaign, typed, typist.id, _now())
    paper.start(session, seat, campaign, typist, _now(), "consent")
    return {
        "paper": str(network.id),
        "typed member": str(typed.id),
        "other member": str(other.id),
    }


def _messages(session: Session, site: Site, network_id: uuid.UUID) -> Names:
    """Leave a message of each state behind in a wave, and a job that failed."""
    campaign = find_campaign(session, network_id)
    assert campaign is not None
    wave = campaign.wave
    people = [each.person for each in networks.list_members(session, network_id)]
    for person, address in zip(people, ("a@ejemplo.cl", "b@ejemplo.cl"), strict=True):
        person.email = person.email or address
    outbox.queue(session, wave, "invitation", _now(), None)
    outbox.queue(session, wave, "reminder:7", _now(), None)
    session.flush()
    of_wave = tables.OutboxMessage.wave_id == wave.id
    rows = list(session.scalars(select(tables.OutboxMessage).where(of_wave)))
    states = ("uncertain", "refused", "sent", "waiting")
    for row, state in zip(rows, states, strict=False):
        row.state = state
        row.reason = "550 No such mailbox" if state == "refused" else ""
    [job] = [
        each
        for each in session.scalars(select(tables.Job))
        if each.arguments == {"wave_id": str(wave.id)}
    ]
    failed = tables.Job(
        kind=job.kind, arguments=job.arguments, state="failed", created_at=_now()
    )
    failed.error = "Connection refused"
    out = tables.Person(
        territory_id=people[0].territory_id, name="Luz", unsubscribed_at=_now()
    )
    session.add_all([failed, out])
    session.flush()
    key = site.app.extensions["intersect.settings"].secret_key
    return {
        "wave with messages": str(wave.id),
        "uncertain message": str(rows[0].id),
        "job": str(job.id),
        "out of messages": letters.unsubscribe_token(people[0].id, key),
        "already out": letters.unsubscribe_token(out.id, key),
    }


def _fields_of(questions: Sequence, fields: Mapping[str, str]) -> dict[str, str]:
    ids = {question.id for question in questions}
    return {key: text for key, text in fields.items() if key.partition(".")[0] in ids}


def _first_member(session: Session, network: Network) -> str:
    return str(networks.list_members(session, network.id)[0].id)


def _upload(session: Session, administrator: tables.User) -> str:
    """Let a file wait for its preview: with a question, and with much to add."""
    rows = [
        "commune;network;type;person;organisation;sector",
        f"{demonstration_contents.TERRITORY.code};Mesa;mesa_comunal;Ana Rojas;X;salud",
        f"{demonstration_contents.TERRITORY.code};Mesa;;Anna Rojas;Y;educacion",
    ]
    file = ("registro.csv", "\n".join(rows).encode())
    return str(uploads.add_upload(session, administrator.id, file, _now()).id)


def _user(session: Session, account: Account) -> tables.User:
    user = users.find_user_by_email(session, account.email)
    assert user is not None
    return user


def _now() -> datetime:
    return datetime.now(UTC)
