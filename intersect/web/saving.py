"""What a personal link opens, and keeping what its pages post.

Where a page posts what this process saw last, that is written at once; else, and
where it could not be written, the link is opened anew.
"""

from __future__ import annotations

from flask import request

from intersect.questionnaire.model import Section
from intersect.services import answering, opening
from intersect.services.opening import CODE_MARK
from intersect.services.posted_answers import Outcome
from intersect.services.seat import Seat
from intersect.web.pages import catalog, now
from intersect.web.remembered_seats import remember, remembered, remembered_as_shown
from intersect.web.respond_pages import PROOF_FIELD, RECEIPT_COOKIE
from intersect.web.section_page import section_or_404
from intersect.web.session import db_session


def key_of(token: str) -> str:
    """Return what opens the link: as it came, else with the code kept here."""
    code = request.cookies.get(RECEIPT_COOKIE)
    return token if CODE_MARK in token or not code else opening.with_code(token, code)


def seat_of(token: str) -> Seat:
    """Return the seat that a link opens; raise `LinkRefused` when it does not open."""
    key = key_of(token)
    return remember(key, opening.open_link(db_session(), catalog(), key, now()))


def saved(
    token: str, section_id: str, form: dict[str, str]
) -> tuple[Section, Seat, Outcome]:
    """Keep a section's answers; return it, the seat after it, and what became of them.

    Raise `LinkRefused` when the link does not open.
    """
    session, key = db_session(), key_of(token)
    seen = remembered_as_shown(key, form)
    asked = seen.questionnaire.section(section_id) if seen else None
    if seen and asked:
        kept = answering.save_at_once(session, seen, asked, form, now())
        if kept is not None:
            seat, outcome = kept
            return asked, remember(key, seat), outcome
    seat = seat_of(token)
    asked = section_or_404(seat, section_id)
    seat, outcome = answering.save(session, seat, asked, form, now())
    return asked, remember(key, seat), outcome


def submitted(token: str) -> Seat:
    """Send the answers; return the seat after it, submitted unless it cannot be.

    Raise `LinkRefused` when the link does not open.
    """
    session, key = db_session(), key_of(token)
    seen = remembered(key)
    sent = answering.submit_at_once(session, seen, now()) if seen else None
    if sent is None:
        proof = request.form.get(PROOF_FIELD, "")
        seat = opening.open_link(session, catalog(), key, now(), proof)
        sent = answering.submit(session, seat, now())
    return remember(key, sent)
