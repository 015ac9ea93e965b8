"""Pages of personal links that are rendered once for all who get the same page.

The pages that people open most differ only in a few words, and in a few states that
many people share. They are kept as frames; everything else is rendered each time:
pages with an answer's text or with problems, and any page of a browser that may be
somebody's who is signed in. docs/decisions/0011-fast-answering.md says why.
"""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from flask import current_app, render_template, request
from markupsafe import escape

from intersect.services.opening import SEAT_MARK, without_seat
from intersect.services.seat import Seat
from intersect.storage.kept_responses import KeptResponse
from intersect.web.device import device_key
from intersect.web.frame import Frame, Frames
from intersect.web.kept_rows import is_anybodys, kept_rows
from intersect.web.language import reader_language
from intersect.web.respond_pages import AnswerPage, ReviewPage

PAGES_KEPT = 256
"""Frames of pages, of 10 to 30 kB each."""


def page_html(template: str, page: AnswerPage) -> str:
    """Return a page of answering for who asks for it."""
    shape = page.shape if is_anybodys(page) else None
    if shape is None:
        return render_template(template, page=page)
    frames: Frames = current_app.extensions["intersect.pages"]
    key = (template, _surroundings(), page.seat.place.digest, shape)
    return frames.get(key, lambda: _frame(template, page)).filled(_words(page))


def _surroundings() -> tuple[object, ...]:
    return reader_language().code, request.script_root, request.query_string


def _frame(template: str, page: AnswerPage) -> Frame:
    stand_in = _stand_in(page)
    html = render_template(template, page=stand_in)
    return Frame.around(html, _words(stand_in))


def _words(page: AnswerPage) -> dict[str, str]:
    """Return the words that differ, as they stand in HTML; of a stand-in, its own."""
    seat, kept, token = page.seat, page.seat.kept, page.way.values["token"]
    words = {
        "token": token,
        "device": device_key(token),
        "network": str(escape(seat.network)),
        "commune": str(escape(seat.commune)),
        "person": str(escape(seat.person)),
        "organisation": str(escape(seat.organisation)),
        **_written("made", page.made_at, seat),
        **_written("closes", seat.closes_at, seat),
    }
    if seat.others:
        words["all networks"] = without_seat(token)
    if kept is not None:
        words |= {
            "revision": str(kept.revision),
            "receipt": kept.receipt or "",
            **_written("saved", kept.saved_at, seat),
            **_written("submitted", kept.submitted_at, seat),
        }
    if isinstance(page, ReviewPage):
        words["proof"] = page.proof
        words |= page.standing or _rows(page)
    return words


def _rows(page: ReviewPage) -> Mapping[str, str]:
    row = kept_rows(page, changes=True)
    return {
        question.id: row(section, question)
        for section in page.seat.questionnaire.sections
        for question in section.questions
    }


def _written(name: str, at: datetime | None, seat: Seat) -> Mapping[str, str]:
    if at is None:
        return {}
    language, zone = reader_language(), ZoneInfo(seat.time_zone)
    return {
        name: language.moment(at, zone),
        f"{name} long": language.moment(at, zone, "long"),
    }


def _stand_in(page: AnswerPage) -> AnswerPage:
    """Return a page of the same shape with stand-ins for all that differs.

    What was written beside the answers is nowhere in it.
    """
    return replace(
        page,
        way=replace(page.way, values={"token": f"{_chance()}{SEAT_MARK}{_chance()}"}),
        seat=replace(
            page.seat,
            network=_chance(),
            commune=_chance(),
            person=_chance(),
            organisation=page.seat.organisation and _chance(),
            closes_at=_year(1001),
            kept=page.seat.kept and _kept_stand_in(page.seat.kept),
        ),
        made_at=_year(1002),
        standing={
            question.id: _chance()
            for section in page.seat.questionnaire.sections
            for question in section.questions
        },
    )


def _kept_stand_in(kept: KeptResponse) -> KeptResponse:
    return replace(
        kept,
        id=uuid.uuid4(),
        revision=10**15 + secrets.randbelow(10**15),
        record={key: {"value": entry["value"]} for key, entry in kept.record.items()},
        saved_at=_year(1005 if kept.is_corrected else 1003),
        submitted_at=kept.submitted_at and _year(1004),
        receipt=kept.receipt and _chance(),
    )


def _chance() -> str:
    """Return a word that stands nowhere else, in HTML and addresses as it is."""
    return secrets.token_hex(12)


def _year(number: int) -> datetime:
    """Return a moment that nobody lived in, of which day and hour are written."""
    return datetime(number, 1, 1, 1, 1, tzinfo=UTC)
