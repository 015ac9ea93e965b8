"""What is kept of one person, and making it nobody's."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy import delete, exists, or_, select, update
from sqlalchemy.orm import Session

from intersect.storage import tables

_Campaign, _Link, _Membership = tables.Campaign, tables.Link, tables.Membership
_Message, _Response, _Wave = tables.OutboxMessage, tables.Response, tables.Wave


def find_person(session: Session, person_id: uuid.UUID) -> tables.Person | None:
    """Return a person, or None."""
    return session.get(tables.Person, person_id)


def list_seats(session: Session, person_id: uuid.UUID) -> Sequence[Sequence[Any]]:
    """Return the person's seats: network, organisation, sector, role, since, until."""
    return session.execute(
        select(
            tables.Network.name,
            tables.Organisation.name,
            _Membership.sector,
            _Membership.role,
            _Membership.since,
            _Membership.until,
        )
        .join(tables.Network, tables.Network.id == _Membership.network_id)
        .join(
            tables.Organisation, tables.Organisation.id == _Membership.organisation_id
        )
        .where(_Membership.person_id == person_id)
        .order_by(_Membership.since, _Membership.id)
    ).all()


def list_links(session: Session, person_id: uuid.UUID) -> Sequence[Sequence[Any]]:
    """Return the dates of the person's links, never the links."""
    return session.execute(
        select(
            _Wave.name,
            _Link.issued_at,
            _Link.opened_at,
            _Link.expires_at,
            _Link.revoked_at,
        )
        .join(_Wave, _Wave.id == _Link.wave_id)
        .where(_Link.person_id == person_id)
        .order_by(_Link.issued_at, _Link.id)
    ).all()


def list_messages(session: Session, person_id: uuid.UUID) -> Sequence[Sequence[Any]]:
    """Return what was sent to the person: kind, state, address, when."""
    return session.execute(
        select(
            _Wave.name,
            _Message.kind,
            _Message.state,
            _Message.address,
            _Message.created_at,
            _Message.finished_at,
        )
        .join(_Wave, _Wave.id == _Message.wave_id)
        .where(_Message.person_id == person_id)
        .order_by(_Message.created_at, _Message.id)
    ).all()


def list_response_dates(
    session: Session, person_id: uuid.UUID
) -> Sequence[Sequence[Any]]:
    """Return when the person answered about which network, never what."""
    return session.execute(
        select(
            tables.Network.name,
            _Response.questionnaire,
            _Response.version,
            _Response.started_at,
            _Response.saved_at,
            _Response.submitted_at,
        )
        .join(_Membership, _Membership.id == _Response.membership_id)
        .join(tables.Network, tables.Network.id == _Membership.network_id)
        .where(_Membership.person_id == person_id)
        .order_by(_Response.started_at, _Response.id)
    ).all()


def list_commune_texts(
    session: Session, territory_id: uuid.UUID
) -> list[tuple[tables.CommuneText, str]]:
    """Return what was written for the documents of a commune, with the wave's name."""
    found = (
        select(tables.CommuneText, _Wave.name)
        .join(_Wave, _Wave.id == tables.CommuneText.wave_id)
        .where(tables.CommuneText.territory_id == territory_id)
        .order_by(tables.CommuneText.changed_at, tables.CommuneText.id)
    )
    return [(row[0], row[1]) for row in session.execute(found)]


def has_seat(session: Session, person_id: uuid.UUID) -> bool:
    """Return whether the person ever sat in a network, or stood in for somebody."""
    ever = or_(_Membership.person_id == person_id, _substitutes(person_id))
    return bool(session.scalar(select(exists().where(ever))))


def delete_person(session: Session, person: tables.Person) -> None:
    """Delete somebody of whom nothing else depends, with their links and messages."""
    for table in (_Message, _Link):
        session.execute(delete(table).where(table.person_id == person.id))
    session.delete(person)


def end_seats_and_links(session: Session, person_id: uuid.UUID, now: datetime) -> None:
    """End what the person still has, and forget where messages went."""
    for statement in (
        update(_Membership)
        .where(_Membership.person_id == person_id, _Membership.until.is_(None))
        .values(until=now),
        update(_Membership).where(_substitutes(person_id)).values(substitute_id=None),
        update(_Link)
        .where(_Link.person_id == person_id, _Link.revoked_at.is_(None))
        .values(revoked_at=now),
        update(_Message)
        .where(_Message.person_id == person_id, _Message.state == "waiting")
        .values(state="cancelled", finished_at=now),
        update(_Message)
        .where(_Message.person_id == person_id)
        .values(address="", reason=""),
    ):
        session.execute(statement)


def delete_open_answers(session: Session, person_id: uuid.UUID) -> int:
    """Delete the person's answers that no closed collection counts; how many."""
    open_ones = (
        select(_Response.id)
        .join(_Membership, _Membership.id == _Response.membership_id)
        .join(_Campaign, _Campaign.id == _Response.campaign_id)
        .where(
            _Membership.person_id == person_id,
            _Campaign.closed_at.is_(None),
            # What a sheet says is the network's, not the person's.
            ~exists().where(tables.Sheet.campaign_id == _Campaign.id),
            ~exists().where(tables.FrozenResult.campaign_id == _Campaign.id),
        )
    )
    found = session.scalars(open_ones).all()
    change = tables.ResponseChange
    session.execute(delete(change).where(change.response_id.in_(found)))
    session.execute(delete(_Response).where(_Response.id.in_(found)))
    return len(found)


def forget_remarks(session: Session, person_id: uuid.UUID) -> None:
    """Delete what the person wrote beside their answers, and all that it once was.

    Comments may name somebody. What a sheet says is the network's, and stays.
    """
    own = (
        select(_Response)
        .join(_Membership, _Membership.id == _Response.membership_id)
        .where(
            _Membership.person_id == person_id,
            ~exists().where(tables.Sheet.campaign_id == _Response.campaign_id),
        )
    )
    for response in session.scalars(own).all():
        bare = {key: _bare(entry) for key, entry in response.answers.items()}
        response.answers = {key: entry for key, entry in bare.items() if entry}
        history = select(tables.ResponseChange).where(
            tables.ResponseChange.response_id == response.id
        )
        for step in session.scalars(history):
            step.changes = {
                key: {when: _bare(entry) for when, entry in change.items()}
                for key, change in step.changes.items()
            }


def _bare(entry: dict[str, Any] | None) -> dict[str, Any] | None:
    """Return an answer without its comment and link; None when nothing is left."""
    if entry is None or entry.get("value") is None:
        return None
    return {k: v for k, v in entry.items() if k not in ("comment", "evidence")}


def list_due_waves(session: Session, today: date) -> Sequence[tables.Wave]:
    """Return the ended waves whose day of retention is over, the oldest first."""
    return session.scalars(
        select(_Wave)
        .where(
            _Wave.retention_until < today,
            _Wave.purged_at.is_(None),
            _Wave.state.in_(("closed", "published")),
        )
        .order_by(_Wave.retention_until, _Wave.id)
    ).all()


def list_people_of(
    session: Session, wave_id: uuid.UUID, today: date
) -> Sequence[tuple[tables.Person, bool]]:
    """Return whom a wave asked, each with whether there is a reason to keep them.

    That is a seat in a network that goes on, or another wave that may keep them still.
    """
    asked = (
        select(_Membership.person_id)
        .join(_Campaign, _Campaign.network_id == _Membership.network_id)
        .where(_Campaign.wave_id == wave_id)
    )
    linked = select(_Link.person_id).where(_Link.wave_id == wave_id)
    person = tables.Person
    seated = exists().where(
        _Membership.person_id == person.id,
        _Membership.until.is_(None),
        _Membership.network_id == tables.Network.id,
        tables.Network.archived_at.is_(None),
    )
    elsewhere = exists().where(
        _Link.person_id == person.id,
        _Link.wave_id == _Wave.id,
        _Wave.id != wave_id,
        _Wave.purged_at.is_(None),
        or_(_Wave.retention_until.is_(None), _Wave.retention_until >= today),
    )
    rows = session.execute(
        select(person, or_(seated, elsewhere))
        .where(
            or_(person.id.in_(asked), person.id.in_(linked)),
            person.erased_at.is_(None),
        )
        .order_by(person.id)
    )
    return [(row[0], bool(row[1])) for row in rows]


def _substitutes(person_id: uuid.UUID) -> sa.ColumnElement[bool]:
    return _Membership.substitute_id == person_id


def last_erasure(session: Session) -> datetime | None:
    """Return when somebody was erased or anonymised for the last time."""
    return session.scalar(sa.select(sa.func.max(tables.Person.erased_at)))
