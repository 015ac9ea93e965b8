"""Meetings that networks held, and the seats that were taken at them."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Sequence
from datetime import date

from sqlalchemy import delete, func, insert, select
from sqlalchemy.orm import Session

from intersect.storage import tables
from intersect.storage.paging import Page, page_of

_Meeting = tables.Meeting
_Attendance = tables.Attendance


def page_of_meetings(
    session: Session, network_id: uuid.UUID, number: int
) -> Page[tables.Meeting]:
    """Return a page of a network's meetings, the latest first."""
    found = select(_Meeting).where(_Meeting.network_id == network_id)
    return page_of(
        session,
        found.order_by(_Meeting.held_on.desc(), _Meeting.added_at.desc(), _Meeting.id),
        number,
    )


def find_meeting(
    session: Session, network_id: uuid.UUID, meeting_id: uuid.UUID
) -> tables.Meeting | None:
    """Return a meeting of that network, or None."""
    return session.scalar(
        select(_Meeting).where(
            _Meeting.id == meeting_id, _Meeting.network_id == network_id
        )
    )


def list_days(session: Session, network_id: uuid.UUID) -> Sequence[date]:
    """Return the days on which a network met."""
    return session.scalars(
        select(_Meeting.held_on).where(_Meeting.network_id == network_id)
    ).all()


def count_attendance(
    session: Session, meeting_ids: Collection[uuid.UUID]
) -> dict[uuid.UUID, int]:
    """Return how many seats were taken at each of these meetings."""
    rows = session.execute(
        select(_Attendance.meeting_id, func.count())
        .where(_Attendance.meeting_id.in_(meeting_ids))
        .group_by(_Attendance.meeting_id)
    )
    return {meeting_id: count for meeting_id, count in rows}


def attended(session: Session, meeting_id: uuid.UUID) -> frozenset[uuid.UUID]:
    """Return the seats that were taken at a meeting."""
    return frozenset(
        session.scalars(
            select(_Attendance.membership_id).where(
                _Attendance.meeting_id == meeting_id
            )
        )
    )


def list_attendable(
    session: Session, network_id: uuid.UUID, also: Collection[uuid.UUID]
) -> Sequence[tables.Membership]:
    """Return the present members of a network, and these former ones, by name."""
    seat = tables.Membership
    return session.scalars(
        select(seat)
        .join(tables.Person, tables.Person.id == seat.person_id)
        .where(
            seat.network_id == network_id,
            seat.until.is_(None) | seat.id.in_(also),
        )
        .order_by(tables.Person.name_key, seat.id)
    ).all()


def set_attendance(
    session: Session, meeting_id: uuid.UUID, membership_ids: Collection[uuid.UUID]
) -> None:
    """Keep these seats, and no others, as taken at a meeting."""
    of_meeting = _Attendance.meeting_id == meeting_id
    session.execute(delete(_Attendance).where(of_meeting))
    if membership_ids:
        session.execute(
            insert(_Attendance),
            [
                {"meeting_id": meeting_id, "membership_id": each}
                for each in membership_ids
            ],
        )


def delete_meeting(session: Session, meeting: tables.Meeting) -> None:
    """Take a meeting away, with its attendance."""
    set_attendance(session, meeting.id, ())
    session.delete(meeting)
