"""The same addresses asked by a script: saved, refused and failed told as JSON.

A page saves each answer as it is given and stays where it is, so it asks for JSON
(`Accept: application/json`) and is told what a whole page would show.
"""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from flask import Response, get_template_attribute, jsonify, request

from intersect.language import Message, message
from intersect.questionnaire.problem import Problem
from intersect.services.posted_answers import Conflict, fields_of
from intersect.web.language import reader_language
from intersect.web.pages import now
from intersect.web.section_page import SectionPage


def wants_json() -> bool:
    """Tell whether a script asks, and not a person's browser for a page."""
    return request.accept_mimetypes.best == "application/json"


def saved(page: SectionPage) -> Response:
    """Return what became of the fields that were posted, for the page that posted.

    revision   what the page shows once it shows `changed`
    saved      when the answers were last saved, for the reader; "" when never
    changed    field -> value and note: changed on another page after the posting page
               was opened
    problems   field -> what is wrong with it and what to do; not saved
    conflicts  field -> the two answers (HTML) and the kept one's value; not saved
    """
    seat, found = page.seat, page.outcome
    present = fields_of(page.section, seat.answers)
    conflicts = {each.field: each for each in found.conflicts}
    return jsonify(
        revision=seat.revision,
        saved=_text(
            message("Saved {time}", time=_written(page, seat.kept.saved_at))
            if seat.kept
            else ""
        ),
        changed={
            name: {"value": present[name], "note": _note(page, at)}
            for name, at in found.moved.items()
            if name not in conflicts
        },
        problems={each.field: _line(each) for each in found.problems},
        conflicts={
            name: {"kept": each.kept_text, "html": _choice(page, each)}
            for name, each in conflicts.items()
        },
    )


def told(*sentences: Message | str, **parts: str) -> Response:
    """Return why nothing was saved, in sentences for the respondent."""
    return jsonify(text=" ".join(_text(each) for each in sentences), **parts)


def _choice(page: SectionPage, conflict: Conflict) -> str:
    macro = get_template_attribute("questions/conflict.html", "conflict_choice")
    return str(macro(conflict, page.seat.time_zone))


def _note(page: SectionPage, at: datetime) -> str:
    return _text(message("Changed on another page: {time}.", time=_written(page, at)))


def _written(page: SectionPage, at: datetime) -> str:
    return reader_language().lately(at, ZoneInfo(page.seat.time_zone), now())


def _line(problem: Problem) -> str:
    return f"{_text(problem.message)} {_text(problem.remedy)}"


def _text(item: Message | str) -> str:
    return reader_language().text(item)
