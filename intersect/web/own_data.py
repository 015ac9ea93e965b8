"""What a personal link shows its person of themselves: all of it, and as a file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from intersect.questionnaire.answer import to_json
from intersect.services import opening, personal_data
from intersect.services.personal_wording import COLUMNS
from intersect.web.pages import catalog, now
from intersect.web.respond_pages import link_way
from intersect.web.session import db_session


def own_data_page(token: str) -> Mapping[str, Any]:
    """Return what the page shows; the answers only as links to their copies."""
    session = db_session()
    own = opening.open_own_data(session, catalog(), token, now())
    answered = {
        link_way(key).url("copy"): seat
        for key, seat in own.seats.items()
        if seat.answers
    }
    return {
        "kept": personal_data.held(session, own.person),
        "columns": personal_data.TABLES,
        "names": COLUMNS,
        "catalog": catalog(),
        "answered": answered,
        "person": own.person,
        "time_zone": next(iter(own.seats.values())).time_zone,
        "is_fictitious": any(seat.is_fictitious for seat in own.seats.values()),
    }


def own_data_json(token: str) -> str:
    """Return it all as JSON, with the answers that this link opens."""
    session = db_session()
    own = opening.open_own_data(session, catalog(), token, now())
    answers = [
        {
            "network": seat.network,
            "questionnaire": seat.questionnaire.key,
            "answers": "only with their receipt code"
            if key in own.sealed
            else to_json(seat.answers),
        }
        for key, seat in own.seats.items()
        if seat.answers
    ]
    return personal_data.held_json(personal_data.held(session, own.person), answers)
