"""Until when answers may be asked for, and who may change it."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from intersect.language import message
from intersect.services.refusal import Refused, field_problem
from intersect.storage import tables

LONGEST_DAYS = 366
LAST_MINUTE = time(23, 59)


def require_own(campaign: tables.Campaign) -> None:
    """Refuse to change one network's dates in a wave that has them for all."""
    if campaign.wave.network_id is None:
        raise Refused(
            [
                field_problem(
                    "programme_wave",
                    "",
                    message(
                        "This collection belongs to the wave “{wave}”, which has the "
                        "same dates for all its networks.",
                        wave=campaign.wave.name,
                    ),
                    message("Who runs the wave can change them, on its page."),
                )
            ]
        )


def require_near_future(closes_at: datetime, now: datetime) -> None:
    """Refuse an end that has passed, or is more than a year away."""
    if closes_at > now + timedelta(days=LONGEST_DAYS):
        raise Refused(
            [
                field_problem(
                    "closing_too_late",
                    "closes_at",
                    message("The closing date is more than a year away."),
                    message("Check the year, or choose an earlier day."),
                )
            ]
        )
    if closes_at <= now:
        raise Refused(
            [
                field_problem(
                    "closing_in_the_past",
                    "closes_at",
                    message("The closing date has already passed."),
                    message("Choose a later day."),
                )
            ]
        )
