"""Who has a seat in a network: added, changed, taken out."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from intersect.language import message
from intersect.questionnaire.problem import Problem
from intersect.registry.contact import contact_mistakes
from intersect.registry.names import folded
from intersect.services import inviting
from intersect.services.refusal import Refused, field_problem, refuse_any
from intersect.storage import audit, networks, tables


@dataclass(frozen=True)
class MemberDetails:
    """A person's place in a network, for an organisation of a sector."""

    person: str
    organisation: str
    sector: str
    email: str = ""
    phone: str = ""
    role: str = "member"
    """member or coordinator of the network."""
    substitute: str = ""
    """Name of who stands in for the person."""
    since: date | None = None
    """First day as a member, in the commune's time; None: as it is, or today."""


def add_members(
    session: Session,
    network: tables.Network,
    details: Sequence[MemberDetails],
    now: datetime,
    by: int | None,
) -> list[tables.Membership]:
    """Give these people a seat; all of them, or nobody when one has it already."""
    taken = {
        (folded(member.person.name), folded(member.organisation.name))
        for member in networks.list_members(session, network.id)
    }
    problems = []
    for wanted in details:
        key = (folded(wanted.person), folded(wanted.organisation))
        if key in taken:
            problems.append(
                _already_member(wanted, "lines" if len(details) > 1 else "")
            )
        taken.add(key)
        if len(details) == 1:
            problems += _contact_problems(wanted)
    if problems:
        raise Refused(problems)
    return [_add(session, network, wanted, now, by) for wanted in details]


def change_member(
    session: Session,
    membership: tables.Membership,
    wanted: MemberDetails,
    now: datetime,
    by: int | None,
) -> None:
    """Correct a member's name, contact, organisation, sector, role or day."""
    others = networks.list_members(session, membership.network_id)
    key = (folded(wanted.person), folded(wanted.organisation))
    if any(
        (folded(other.person.name), folded(other.organisation.name)) == key
        for other in others
        if other is not membership
    ):
        raise Refused([_already_member(wanted, "")])
    refuse_any(_contact_problems(wanted))
    person = membership.person
    territory_id = person.territory_id
    if wanted.since not in {None, first_day(session, membership)}:
        membership.since = _moment(
            _commune(session, membership), wanted.since, now, "since"
        )
    person.name = wanted.person
    person.email, person.phone = wanted.email, wanted.phone
    membership.organisation = _organisation(session, territory_id, wanted.organisation)
    membership.sector = wanted.sector
    membership.role = wanted.role
    membership.substitute_id = _substitute(session, membership, wanted)
    subject = ("membership", membership.id)
    audit.add_event(session, by, "changed", subject, territory_id, sector=wanted.sector)


def first_day(session: Session, membership: tables.Membership) -> date:
    """Return since which day of the commune somebody is a member."""
    zone = ZoneInfo(_commune(session, membership).time_zone)
    return membership.since.astimezone(zone).date()


def remove_member(
    session: Session,
    membership: tables.Membership,
    now: datetime,
    by: int | None,
    last_day: date | None = None,
) -> None:
    """End a member's seat and their links; what they submitted stays.

    `last_day` is for who left before, in the commune's time; None: now.
    """
    membership.until = _end(session, membership, last_day, now)
    inviting.revoke_links_without_seat(session, membership.person, now, by)
    subject = ("membership", membership.id)
    audit.add_event(session, by, "removed", subject, membership.person.territory_id)


def _end(
    session: Session,
    membership: tables.Membership,
    last_day: date | None,
    now: datetime,
) -> datetime:
    """Return when a seat ends: with its last day, or now if that is today."""
    if last_day is None:
        return now
    if last_day < first_day(session, membership):
        raise Refused(
            [
                field_problem(
                    "left_before",
                    "last_day",
                    message("That is before they became a member."),
                    message("Choose a later day, or correct since when they are."),
                )
            ]
        )
    territory = _commune(session, membership)
    _moment(territory, last_day, now, "last_day")
    zone = ZoneInfo(territory.time_zone)
    return min(now, datetime.combine(last_day + timedelta(days=1), time(), zone))


def _commune(session: Session, membership: tables.Membership) -> tables.Territory:
    return session.get_one(tables.Network, membership.network_id).territory


def _moment(
    territory: tables.Territory, day: date, now: datetime, field: str
) -> datetime:
    """Return when a day of the past began in a commune, or today."""
    begins = datetime.combine(day, time(), ZoneInfo(territory.time_zone))
    if begins > now:
        raise Refused(
            [
                field_problem(
                    "day_to_come",
                    field,
                    message("That day is still to come."),
                    message("Choose today or an earlier day."),
                )
            ]
        )
    return begins


def _add(
    session: Session,
    network: tables.Network,
    wanted: MemberDetails,
    now: datetime,
    by: int | None,
) -> tables.Membership:
    organisation = _organisation(session, network.territory_id, wanted.organisation)
    membership = tables.Membership(
        network_id=network.id,
        person=_person(session, network, wanted, organisation),
        organisation=organisation,
        sector=wanted.sector,
        role=wanted.role,
        since=_moment(network.territory, wanted.since, now, "since")
        if wanted.since
        else now,
    )
    session.add(membership)
    session.flush()
    membership.substitute_id = _substitute(session, membership, wanted)
    subject, commune = ("membership", membership.id), network.territory_id
    audit.add_event(session, by, "added", subject, commune, sector=wanted.sector)
    return membership


def _organisation(
    session: Session, territory_id: uuid.UUID, name: str
) -> tables.Organisation:
    """Return the commune's organisation of that name, whatever its capitals."""
    for kept in networks.list_organisations(session, territory_id):
        if folded(kept.name) == folded(name):
            return kept
    organisation = tables.Organisation(territory_id=territory_id, name=name)
    session.add(organisation)
    session.flush()
    return organisation


def _person(
    session: Session,
    network: tables.Network,
    wanted: MemberDetails,
    organisation: tables.Organisation,
) -> tables.Person:
    """Return who has that name in that organisation already, else somebody new."""
    for person in networks.list_people(session, organisation.id):
        if folded(person.name) == folded(wanted.person):
            person.email = wanted.email or person.email
            person.phone = wanted.phone or person.phone
            return person
    return tables.Person(
        territory_id=network.territory_id,
        name=wanted.person,
        email=wanted.email,
        phone=wanted.phone,
    )


def _substitute(
    session: Session, membership: tables.Membership, wanted: MemberDetails
) -> uuid.UUID | None:
    """Return who stands in: somebody of the commune with that name, or somebody new."""
    if not wanted.substitute:
        return None
    territory_id = membership.person.territory_id
    found = networks.find_person_named(session, territory_id, wanted.substitute)
    if found is None:
        found = tables.Person(territory_id=territory_id, name=wanted.substitute)
        session.add(found)
        session.flush()
    if found.id == membership.person_id:
        raise Refused(
            [
                field_problem(
                    "own_substitute",
                    "substitute",
                    message("Nobody stands in for themselves."),
                    message("Write the name of somebody else, or leave it empty."),
                )
            ]
        )
    return found.id


def _contact_problems(wanted: MemberDetails) -> list[Problem]:
    return [
        field_problem(each.code, each.field, each.what, each.remedy)
        for each in contact_mistakes(wanted.email, wanted.phone)
    ]


def _already_member(wanted: MemberDetails, field: str) -> Problem:
    return field_problem(
        "already_member",
        field or "person",
        message(
            "{person} ({organisation}) is already a member.",
            person=wanted.person,
            organisation=wanted.organisation,
        ),
        message("Leave out anyone who is already there."),
    )
