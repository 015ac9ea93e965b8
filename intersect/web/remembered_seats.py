"""The seats that personal links opened a moment ago, in this process.

A save begins with what the page that it comes from was shown, and the statement that
writes looks whether all of it still holds. Nothing that is shown comes from here:
docs/decisions/0039-saving-on-a-remembered-look.md.
"""

from __future__ import annotations

from collections.abc import Mapping

from flask import current_app

from intersect.services.answering import REVISION_FIELD, revision_said
from intersect.services.inviting import token_hash
from intersect.services.kept_latest import KeptLatest
from intersect.services.seat import Seat
from intersect.storage.engine import begins
from intersect.web.pages import now
from intersect.web.session import db_session

SEATS_KEPT = 200
"""Respondents of the same few minutes; answers to all questions take 20 KB of each."""


class KeptSeats(KeptLatest[Seat]):
    """By the hash of what opens each."""


def remember(key: str, seat: Seat) -> Seat:
    """Remember a seat that `key` opened, or opened and saved to; return it.

    Not where whoever writes looks it up in the same transaction; nor one of several
    seats, of which another may come first the next time; nor what was submitted, which
    needs its receipt code; nor what something else than the questionnaire decides
    about: answers in sheets, the registry in ties.
    """
    asked = seat.questionnaire
    is_bound = seat.others or seat.is_submitted or asked.is_sheet or asked.asks_ties
    if is_bound or begins(db_session().get_bind()):
        _seats().drop(token_hash(key))
    else:
        _seats().keep(token_hash(key), seat)
    return seat


def remembered(key: str) -> Seat | None:
    """Return the seat that `key` opened last, as it was then; not after its end."""
    seat = _seats().find(token_hash(key))
    return None if seat is None or seat.is_closed(now()) else seat


def remembered_as_shown(key: str, form: Mapping[str, str]) -> Seat | None:
    """Return the same where a posted page shows no other revision."""
    seat, shown = remembered(key), revision_said(form.get(REVISION_FIELD, ""))
    return seat if seat and seat.revision == shown else None


def _seats() -> KeptSeats:
    seats: KeptSeats = current_app.extensions["intersect.seats"]
    return seats
