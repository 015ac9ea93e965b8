"""What somebody says about a wave: what is wrong with it, what it changes."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from intersect.language import Message, message
from intersect.questionnaire.problem import Problem
from intersect.registry.wave import WaveChange
from intersect.services.dates import LAST_MINUTE, LONGEST_DAYS
from intersect.services.refusal import field_problem
from intersect.storage import tables

MIDNIGHT = time(0, 0)


@dataclass(frozen=True)
class WaveDetails:
    """What somebody says about a wave."""

    name: str
    questionnaires: Sequence[str]
    opens_on: date | None
    closes_on: date | None
    purpose: str = ""
    consent: Mapping[str, str] = field(default_factory=dict)
    """Language -> the consent notice, shown below the usual one."""
    retention_until: date | None = None
    reminder_days: Sequence[int] = ()
    """How many days before the last day who has not finished is reminded."""


def detail_problems(details: WaveDetails) -> list[Problem]:
    """Return everything that is wrong with the details of a wave."""
    problems = []
    if not details.questionnaires:
        problems.append(
            field_problem(
                "no_questionnaire",
                "questionnaires",
                message("No questionnaire is chosen."),
                message("Choose at least one."),
            )
        )
    first, last = details.opens_on, details.closes_on
    if first and last and last < first:
        problems.append(
            field_problem(
                "ends_before_it_begins",
                "closes_on",
                message("The last day is before the first."),
                message("Choose a later last day."),
            )
        )
    kept = details.retention_until
    if kept and last and kept < last:
        problems.append(
            field_problem(
                "kept_too_short",
                "retention_until",
                message("People's names would be deleted before the wave ends."),
                message("Choose a day after the last day to answer."),
            )
        )
    return problems


def beginning_of(day: date, zone: str) -> datetime:
    """Return the beginning of a day in a commune's time zone."""
    return datetime.combine(day, MIDNIGHT, ZoneInfo(zone))


def end_of(day: date, zone: str) -> datetime:
    """Return the end of a day in a commune's time zone."""
    return datetime.combine(day, LAST_MINUTE, ZoneInfo(zone))


def end_problems(
    closes_on: date, zones: Collection[str], now: datetime
) -> list[Problem]:
    """Return what is wrong with a last day for networks in these time zones."""
    ends = [end_of(closes_on, zone) for zone in zones]
    if any(end <= now for end in ends):
        return [
            field_problem(
                "closing_in_the_past",
                "closes_on",
                message("The closing date has already passed."),
                message("Choose a later day."),
            )
        ]
    if any(end > now + timedelta(days=LONGEST_DAYS) for end in ends):
        return [
            field_problem(
                "closing_too_late",
                "closes_on",
                message("The closing date is more than a year away."),
                message("Check the year, or choose an earlier day."),
            )
        ]
    return []


CHANGE_NAMES: Mapping[WaveChange, Message] = {
    "purpose": message("The purpose"),
    "consent": message("The consent notice"),
    "questionnaires": message("The questionnaires"),
    "opens_on": message("The first day"),
    "closes_on": message("The last day"),
    "retention_until": message("The day until which names are kept"),
    "reminders": message("The reminders"),
    "add_networks": message("The networks"),
    "remove_networks": message("The networks"),
}


def changes_in(wave: tables.Wave, details: WaveDetails) -> set[WaveChange]:
    """Return which parts of a wave the details would change."""
    pairs: Mapping[WaveChange, tuple[object, object]] = {
        "name": (wave.name, details.name),
        "purpose": (wave.purpose, details.purpose),
        "consent": (dict(wave.consent), dict(details.consent)),
        "questionnaires": (list(wave.questionnaires), list(details.questionnaires)),
        "opens_on": (wave.opens_on, details.opens_on),
        "closes_on": (wave.closes_on, details.closes_on),
        "retention_until": (wave.retention_until, details.retention_until),
        "reminders": (reminder_days(wave), list(details.reminder_days)),
    }
    return {change for change, (old, new) in pairs.items() if old != new}


def reminder_days(wave: tables.Wave) -> list[int]:
    """Return how many days before the last day people are reminded."""
    return list(wave.reminders.get("days", []))


def write_details(wave: tables.Wave, details: WaveDetails) -> None:
    """Write the details into a wave."""
    wave.name = details.name
    wave.questionnaires = list(details.questionnaires)
    wave.opens_on, wave.closes_on = details.opens_on, details.closes_on
    wave.purpose, wave.consent = details.purpose, dict(details.consent)
    wave.retention_until = details.retention_until
    days = list(details.reminder_days)
    if days != reminder_days(wave):
        wave.reminders = {**wave.reminders, "days": days}


def too_late(change: WaveChange) -> Problem:
    """Return why something cannot be changed in the state that a wave is in."""
    return field_problem(
        "too_late",
        change,
        message(
            "{what} cannot be changed any more.",
            what=CHANGE_NAMES.get(change, message("The wave")),
        ),
        message("See on the wave's page what can still be done."),
    )
