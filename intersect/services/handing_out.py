"""Links for people whom no e-mail reaches: printed, or sent by other programs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from intersect.catalog import Catalog
from intersect.language import message
from intersect.services import inviting, letters
from intersect.services.letters import Asked
from intersect.services.refusal import Refused, field_problem
from intersect.storage import audit, recipients, tables
from intersect.storage.recipients import Choice

MOST_SHEETS = 300
"""People on one page to print; a whole country comes as a file."""
MOST_LINES = 5000


@dataclass(frozen=True)
class HandedLink:
    """A new link for somebody; this is the only time that it is known."""

    person: str
    contact: str
    url: str
    asked: Asked


def hand_out(
    session: Session,
    catalog: Catalog,
    wave: tables.Wave,
    choice: Choice,
    most: int,
    base_url: str,
    now: datetime,
    by: int | None,
) -> Sequence[HandedLink]:
    """Make a link for each of these people who has not finished; others stay valid."""
    found = recipients.list_recipients(session, wave.id, now, choice)
    people = [each for each in found if each.is_awaited]
    _require_some(len(people), most)
    seats = recipients.list_seats(session, wave.id, [each.person_id for each in people])
    handed = []
    for each in people:
        person = session.get_one(tables.Person, each.person_id)
        theirs = seats[each.person_id]
        closes_at = max(seat.closes_at for seat in theirs)
        _, url = inviting.add_link(
            session, wave.id, person, closes_at, base_url, now, by
        )
        asked = letters.asked_of(catalog, theirs, now)
        handed.append(HandedLink(each.name, person.contact, url, asked))
    audit.add_event(
        session,
        by,
        "handed_out_links",
        ("wave", wave.id),
        wave.territory_id,
        count=len(handed),
    )
    return handed


def _require_some(count: int, most: int) -> None:
    if not count:
        raise Refused(
            [
                field_problem(
                    "nobody",
                    "place",
                    message("Nobody there has anything left to answer."),
                    message("Choose another network or commune."),
                )
            ]
        )
    if count > most:
        raise Refused(
            [
                field_problem(
                    "too_many",
                    "place",
                    message(
                        "There are {count} people, and {most} at most can be handed "
                        "out at once.",
                        count=count,
                        most=most,
                    ),
                    message("Choose a commune or a network."),
                )
            ]
        )
