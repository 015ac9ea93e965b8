"""Reminders on a wave's schedule: days before the end, at an hour of the place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from intersect.language import message
from intersect.services import outbox
from intersect.services.refusal import Refused, field_problem
from intersect.services.workshop import Workshop
from intersect.storage import audit, recipients, tables
from intersect.storage.recipients import Choice

USUAL_DAYS = (7, 2)
USUAL_HOUR = 9
MOST_REMINDERS = 5
EARLIEST = 60
"""Days before the end."""
LATE = timedelta(hours=12)
"""After which a reminder that nobody could send is left out: the next one comes."""


@dataclass(frozen=True)
class Schedule:
    """How many days before the end people are reminded, and at what hour there."""

    days: tuple[int, ...] = ()
    hour: int = USUAL_HOUR


def schedule_of(wave: tables.Wave) -> Schedule:
    """Return when the people of a wave are reminded; without days, never."""
    kept = wave.reminders
    return Schedule(tuple(kept.get("days", ())), kept.get("hour", USUAL_HOUR))


def change_schedule(
    session: Session, wave: tables.Wave, schedule: Schedule, by: int | None
) -> None:
    """Remind the people of a wave on other days."""
    days = tuple(sorted(set(schedule.days), reverse=True))
    if len(days) > MOST_REMINDERS or any(not 0 <= day <= EARLIEST for day in days):
        raise Refused(
            [
                field_problem(
                    "bad_days",
                    "days",
                    message("These days cannot be used."),
                    message(
                        "Write {count} numbers at most, from 0 to {most}, with commas "
                        "between them.",
                        count=MOST_REMINDERS,
                        most=EARLIEST,
                    ),
                )
            ]
        )
    wave.reminders = {"days": list(days), "hour": schedule.hour} if days else {}
    audit.add_event(
        session,
        by,
        "changed_reminders",
        ("wave", wave.id),
        wave.territory_id,
        **wave.reminders,
    )


def moments(
    schedule: Schedule, closes_at: datetime, zone: str
) -> Iterator[tuple[int, datetime]]:
    """Return the days before an end, each with the moment of its reminder."""
    last_day = closes_at.astimezone(ZoneInfo(zone)).date()
    for days in schedule.days:
        day = last_day - timedelta(days=days)
        yield days, datetime.combine(day, time(schedule.hour), ZoneInfo(zone))


def queue_due(workshop: Workshop, now: datetime) -> None:
    """Put the reminders into the outbox whose moment has come, once for each person."""
    with workshop.reading() as session:
        due = [
            (wave.id, f"reminder:{days}", Choice(closing=closing))
            for wave in recipients.list_reminded(session)
            for closing in recipients.list_closings(session, wave.id, now)
            for days in _due_days(schedule_of(wave), closing, now)
        ]
        wanted = [
            each
            for each in due
            if outbox.preview_queue(session, *each[:2], now, each[2]).queued
        ]
    if not wanted:
        return
    with workshop.alone() as session:
        for wave_id, kind, choice in wanted:
            wave = session.get_one(tables.Wave, wave_id)
            outbox.queue(session, wave, kind, now, None, choice)
        session.commit()


def _due_days(
    schedule: Schedule, closing: tuple[datetime, str], now: datetime
) -> Sequence[int]:
    """Return the last reminder whose moment has just come: never two at once."""
    closes_at, zone = closing
    due = [
        days
        for days, moment in moments(schedule, closes_at, zone)
        if moment <= now < min(moment + LATE, closes_at)
    ]
    return due[-1:]
