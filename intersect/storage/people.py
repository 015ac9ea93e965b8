"""The people of communes, searched, put in order and cut by the database."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import delete, exists, select, update
from sqlalchemy.orm import Session

from intersect.storage import tables
from intersect.storage.organisations import LocalFilter, by_commune
from intersect.storage.paging import Page, page_of

_Person = tables.Person
_Seat = tables.Membership


@dataclass(frozen=True)
class Seat:
    """A seat of somebody, present or past, with its network."""

    membership: tables.Membership
    network: tables.Network


def page_of_people(
    session: Session, wanted: LocalFilter, number: int
) -> Page[tables.Person]:
    """Return a page of the people that a filter lets through; never those erased."""
    found = by_commune(_Person, wanted).where(_Person.erased_at.is_(None))
    return page_of(session, found, number, is_search=bool(wanted.words))


def find_person(session: Session, person_id: uuid.UUID) -> tables.Person | None:
    """Return somebody, or None."""
    return session.get(_Person, person_id)


def list_seats(session: Session, person_id: uuid.UUID) -> Sequence[Seat]:
    """Return the seats of somebody, the present ones first."""
    rows = session.execute(
        select(_Seat, tables.Network)
        .join(tables.Network, tables.Network.id == _Seat.network_id)
        .where(_Seat.person_id == person_id)
        .order_by(_Seat.until.is_not(None), tables.Network.name_key, _Seat.id)
    )
    return [Seat(membership, network) for membership, network in rows]


def has_answers(session: Session, person_id: uuid.UUID) -> bool:
    """Return whether somebody ever began to answer."""
    answered = exists().where(
        tables.Response.membership_id == _Seat.id, _Seat.person_id == person_id
    )
    return bool(session.scalar(select(answered)))


def delete_person(session: Session, person: tables.Person) -> None:
    """Take somebody away who never answered, with seats, links and messages."""
    session.flush()
    seats = select(_Seat.id).where(_Seat.person_id == person.id)
    for statement in (
        delete(tables.OutboxMessage).where(tables.OutboxMessage.person_id == person.id),
        delete(tables.Link).where(tables.Link.person_id == person.id),
        delete(tables.Attendance).where(tables.Attendance.membership_id.in_(seats)),
        update(_Seat)
        .where(_Seat.substitute_id == person.id)
        .values(substitute_id=None),
        delete(_Seat).where(_Seat.person_id == person.id),
        delete(_Person).where(_Person.id == person.id),
    ):
        session.execute(statement, execution_options={"synchronize_session": False})
    session.expire_all()
