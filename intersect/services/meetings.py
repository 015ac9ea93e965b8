"""The meetings of a network: adding, correcting and removing them."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from intersect.language import message
from intersect.registry.profile import MOST_HOURS
from intersect.services.refusal import field_problem, refuse_any
from intersect.storage import audit, meetings, tables


@dataclass(frozen=True)
class MeetingDetails:
    """When a meeting was, how long, and whose seats were taken."""

    held_on: date
    hours: float | None = None
    note: str = ""
    attended: Collection[uuid.UUID] = ()


def add_meeting(
    session: Session,
    network: tables.Network,
    details: MeetingDetails,
    now: datetime,
    by: int | None,
) -> tables.Meeting:
    """Add a meeting that a network held."""
    _require_possible(details, now)
    meeting = tables.Meeting(network_id=network.id, added_at=now)
    session.add(meeting)
    _write(session, meeting, details)
    _note(session, by, "added", network, meeting)
    return meeting


def change_meeting(
    session: Session,
    network: tables.Network,
    meeting: tables.Meeting,
    details: MeetingDetails,
    now: datetime,
    by: int | None,
) -> None:
    """Correct a meeting."""
    _require_possible(details, now)
    _write(session, meeting, details)
    _note(session, by, "changed", network, meeting)


def remove_meeting(
    session: Session, network: tables.Network, meeting: tables.Meeting, by: int | None
) -> None:
    """Take away a meeting that was not held."""
    _note(session, by, "removed", network, meeting)
    meetings.delete_meeting(session, meeting)


def _write(session: Session, meeting: tables.Meeting, details: MeetingDetails) -> None:
    meeting.held_on = details.held_on
    meeting.hours = details.hours
    meeting.note = details.note
    session.flush()
    meetings.set_attendance(session, meeting.id, details.attended)


def _require_possible(details: MeetingDetails, now: datetime) -> None:
    problems = []
    # A day ahead of UTC at most: somewhere it is tomorrow already.
    if (details.held_on - now.date()).days > 1:
        problems.append(
            field_problem(
                "in_the_future",
                "held_on",
                message("This day is still to come."),
                message("Add the meeting once it was held."),
            )
        )
    if details.hours is not None and not 0 < details.hours <= MOST_HOURS:
        problems.append(
            field_problem(
                "out_of_range",
                "hours",
                message("This number is not possible."),
                message("Write how many hours it took, or leave it empty."),
            )
        )
    refuse_any(problems)


def _note(
    session: Session,
    by: int | None,
    action: str,
    network: tables.Network,
    meeting: tables.Meeting,
) -> None:
    subject = ("meeting", meeting.id)
    audit.add_event(
        session,
        by,
        action,
        subject,
        network.territory_id,
        network=str(network.id),
        held_on=meeting.held_on.isoformat(),
    )
