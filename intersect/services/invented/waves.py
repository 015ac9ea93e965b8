"""Two waves of the invented programme: what each asks of a network, and what came."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from random import Random
from typing import Any, Literal
from zoneinfo import ZoneInfo

from intersect.services.invented.answers import (
    Asked,
    Respondent,
    response_rows,
    seen_by,
)
from intersect.services.invented.people import Seat
from intersect.services.invented.places import TIME_ZONE, identifier
from intersect.services.invented.stories import Fate, Story

Rows = defaultdict[str, list[dict[str, Any]]]
"""The rows of a commune, by table."""
LINKS_LIVE_ON = timedelta(days=30)


@dataclass(frozen=True)
class Period:
    """A wave of the programme and its moments."""

    id: uuid.UUID
    name: str
    state: Literal["open", "published"]
    opened_at: datetime
    closes_at: datetime
    published_at: datetime | None = None

    @property
    def closed_at(self) -> datetime | None:
        """Return when it closed; the last moment to answer is also when it did."""
        return self.closes_at if self.state == "published" else None


def periods(seed: int, now: datetime) -> tuple[Period, Period]:
    """Return last year's wave, published, and this year's, open for weeks to come."""
    rng = Random(f"{seed}/waves")
    day = timedelta(days=1)
    return (
        Period(
            identifier(rng),
            "Primera ronda (ficticia)",
            "published",
            _hour(now - 380 * day),
            _last_minute(now - 350 * day),
            _hour(now - 340 * day),
        ),
        Period(
            identifier(rng),
            "Segunda ronda (ficticia)",
            "open",
            _hour(now - 14 * day),
            _last_minute(now + 60 * day),
        ),
    )


def wave_row(
    wave: Period,
    asked: Sequence[Asked],
    territory_id: uuid.UUID,
    copied: Period | None,
) -> dict[str, Any]:
    """Return the row of a wave."""
    return {
        "id": wave.id,
        "name": wave.name,
        "state": wave.state,
        "network_id": None,
        "territory_id": territory_id,
        "questionnaires": [each.questionnaire.id for each in asked],
        "opens_on": wave.opened_at.date(),
        "closes_on": wave.closes_at.astimezone(ZoneInfo(TIME_ZONE)).date(),
        "purpose": "Mostrar el programa con respuestas inventadas.",
        "retention_until": (wave.closes_at + timedelta(days=2 * 365)).date(),
        "created_at": wave.opened_at - timedelta(days=7),
        "opened_at": wave.opened_at,
        "closed_at": wave.closed_at,
        "published_at": wave.published_at,
        "copied_from_id": copied.id if copied else None,
    }


@dataclass(frozen=True)
class Collection:
    """A wave's collection of one network."""

    id: uuid.UUID
    network_id: uuid.UUID
    number: int
    wave: Period
    asked: Asked


def add_collection(rows: Rows, collection: Collection) -> None:
    """Add the rows of a network's first collection in a wave, without answers."""
    chosen = {"wave_id": collection.wave.id, "network_id": collection.network_id}
    rows["wave_network"].append(chosen)
    rows["campaign"].append(campaign_row(collection))


def campaign_row(collection: Collection) -> dict[str, Any]:
    """Return the row of a collection."""
    wave, asked = collection.wave, collection.asked
    return {
        "id": collection.id,
        "wave_id": wave.id,
        "network_id": collection.network_id,
        "number": collection.number,
        "questionnaire": asked.questionnaire.id,
        "version": asked.questionnaire.version,
        "digest": asked.digest,
        "opened_at": wave.opened_at,
        "closes_at": wave.closes_at,
        "closed_at": wave.closed_at,
    }


def add_responses(
    rng: Random,
    rows: Rows,
    collection: Collection,
    story: Story,
    seats: Sequence[Seat],
    voices: Sequence[str],
    fates: Sequence[Fate],
) -> None:
    """Add what the members of a network answered."""
    higher = set(list(dict.fromkeys(voices))[::2]) if story.is_disputed else set()
    for seat, voice, fate in zip(seats, voices, fates, strict=True):
        if fate == "nothing":
            continue
        began_at = _began_at(rng, collection.wave, fate)
        respondent = Respondent(collection.id, seat.id, story.rungs, fate, began_at)
        row, history = response_rows(
            rng, collection.asked, seen_by(respondent, is_higher=voice in higher)
        )
        rows["response"].append(row)
        rows["response_change"] += history


def add_links(
    rng: Random, rows: Rows, wave: Period, people: dict[uuid.UUID, bool]
) -> None:
    """Add one link a person, and whether anybody has opened it.

    What is kept of its token is drawn, so nobody knows the token: to answer as one of
    these people a link is issued anew.
    """
    for person_id, is_opened in people.items():
        rows["link"].append(
            {
                "id": identifier(rng),
                "wave_id": wave.id,
                "person_id": person_id,
                "token_hash": rng.randbytes(32),
                "issued_at": wave.opened_at,
                "expires_at": wave.closes_at + LINKS_LIVE_ON,
                "opened_at": wave.opened_at + timedelta(hours=20)
                if is_opened
                else None,
            }
        )


def _began_at(rng: Random, wave: Period, fate: Fate) -> datetime:
    """Return when somebody began: within the wave, and long ago if nothing followed."""
    days = {"idle": (1, 4), "started": (11, 13)}.get(fate, (1, 13))
    moment = wave.opened_at + timedelta(days=rng.randint(*days) - 1)
    return moment + timedelta(minutes=rng.randrange(9 * 60))


def _hour(moment: datetime) -> datetime:
    """Return nine in the morning of that day, in Chile."""
    return _at(moment, time(9))


def _last_minute(moment: datetime) -> datetime:
    return _at(moment, time(23, 59))


def _at(moment: datetime, clock: time) -> datetime:
    zone = ZoneInfo(TIME_ZONE)
    return datetime.combine(moment.astimezone(zone).date(), clock, zone).astimezone(UTC)
