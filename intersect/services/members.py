"""Who has a seat in a network: added one by one or many at a time."""

from __future__ import annotations

import unicodedata
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from intersect.language import message
from intersect.questionnaire.problem import Problem
from intersect.registry.contact import address_and_phone, contact_mistakes
from intersect.registry.model import Sector
from intersect.registry.names import folded
from intersect.services import inviting
from intersect.services.refusal import Refused, field_problem, refuse_any
from intersect.storage import audit, networks, tables

MAX_LINES = 200
MAX_LENGTH = 200


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


def read_members(
    text: str, sectors: Sequence[Sector]
) -> tuple[list[MemberDetails], list[Problem]]:
    """Read lines «person; organisation; sector[; contact]»; return every problem."""
    known = _sector_names(sectors)
    details: list[MemberDetails] = []
    problems: list[Problem] = []
    lines = [(n, line) for n, line in enumerate(text.splitlines(), 1) if line.strip()]
    if not lines:
        problems.append(
            field_problem(
                "no_lines",
                "lines",
                message("There is nobody on the list."),
                message("Write one line for each person."),
            )
        )
    if len(lines) > MAX_LINES:
        problems.append(
            field_problem(
                "too_many_lines",
                "lines",
                message("The list has more than {n} lines.", n=MAX_LINES),
                message("Add them in two parts."),
            )
        )
        return [], problems
    for number, line in lines:
        parts = [_tidy(part) for part in line.replace("\t", ";").split(";")]
        found = _line_problem(number, parts, known)
        if found:
            problems.append(found)
        else:
            contact = address_and_phone(parts[3] if len(parts) == 4 else "")
            details.append(
                MemberDetails(parts[0], parts[1], known[folded(parts[2])], *contact)
            )
    return details, problems


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
    by: int | None,
) -> None:
    """Correct a member's name, contact, organisation, sector, role or substitute."""
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
    person.name = wanted.person
    person.email, person.phone = wanted.email, wanted.phone
    membership.organisation = _organisation(session, territory_id, wanted.organisation)
    membership.sector = wanted.sector
    membership.role = wanted.role
    membership.substitute_id = _substitute(session, membership, wanted)
    subject = ("membership", membership.id)
    audit.add_event(session, by, "changed", subject, territory_id, sector=wanted.sector)


def remove_member(
    session: Session, membership: tables.Membership, now: datetime, by: int | None
) -> None:
    """End a member's seat and their links; what they submitted stays."""
    membership.until = now
    inviting.revoke_links_without_seat(session, membership.person, now, by)
    subject = ("membership", membership.id)
    audit.add_event(session, by, "removed", subject, membership.person.territory_id)


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
        since=now,
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


def _line_problem(
    number: int, parts: Sequence[str], known: Mapping[str, str]
) -> Problem | None:
    place = message("line {n}", n=number)
    if len(parts) not in (3, 4) or not all(parts[:3]):
        return Problem(
            "bad_line",
            place,
            message("Line {n} does not have person, institution and sector.", n=number),
            message("Write: person; institution; sector."),
            "lines",
        )
    if any(len(part) > MAX_LENGTH for part in parts):
        return Problem(
            "long_line",
            place,
            message("Line {n} is too long.", n=number),
            message("Write {n} characters at most for each name.", n=MAX_LENGTH),
            "lines",
        )
    if folded(parts[2]) not in known:
        return Problem(
            "unknown_sector",
            place,
            message(
                "Line {n}: the sector “{sector}” is unknown.", n=number, sector=parts[2]
            ),
            message("Use one of the sectors listed below."),
            "lines",
        )
    return None


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


def _sector_names(sectors: Sequence[Sector]) -> dict[str, str]:
    names = {}
    for sector in sectors:
        for name in (sector.code, *sector.name.values()):
            names[folded(name)] = sector.code
    return names


def _tidy(text: str) -> str:
    return unicodedata.normalize("NFC", " ".join(text.split()))
