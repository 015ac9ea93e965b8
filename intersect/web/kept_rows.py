"""What was answered to one question, as a row of a page; common rows are kept.

Thousands choose the same of six rungs, so their rows are rendered once. A row with a
comment or a link is its writer's own, and rendered each time.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from flask import current_app, get_template_attribute, request
from markupsafe import Markup

from intersect.questionnaire.answer import Answer, AnswerValue
from intersect.questionnaire.model import Question, Section
from intersect.web.frame import Frame, Frames
from intersect.web.language import COOKIE, reader_language
from intersect.web.respond_pages import RECEIPT_COOKIE, AnswerPage, Way

TEMPLATE = "questions/shown.html"
ROWS_KEPT = 4096
"""Frames of rows, of less than 1 kB each."""
PLAIN_TOKEN = re.compile(r"[A-Za-z0-9_.~-]+")
"""Tokens that stand in an address as they are."""
KNOWN_COOKIES = frozenset({COOKIE, RECEIPT_COOKIE})
KNOWN_QUERIES = frozenset({b"", b"then=review"})
"""Pages repeat their query in the addresses of the other languages."""
STANDING = "token-of-the-link"
"""Stands for the token in the address of «Change»; no text of ours contains it."""


def is_anybodys(page: AnswerPage) -> bool:
    """Tell whether nothing on a page is one person's but what its seat says.

    Any other cookie may be that of somebody signed in, with news for the next page.
    """
    return (
        page.way.kind == "respond"
        and PLAIN_TOKEN.fullmatch(page.way.values["token"]) is not None
        and request.cookies.keys() <= KNOWN_COOKIES
        and request.query_string in KNOWN_QUERIES
    )


def shown_row(
    page: AnswerPage, section: Section, question: Question, *, changes: bool
) -> Markup:
    """Return the row of a question; with `changes`, a link to change it beside."""
    if (stand_in := page.standing.get(question.id)) is not None:
        return Markup(stand_in)
    if is_anybodys(page):
        return kept_rows(page, changes=changes)(section, question)
    answer = page.seat.answers.get(question.id)
    return _row(page.way, section, question, answer, changes=changes)


def kept_rows(
    page: AnswerPage, *, changes: bool
) -> Callable[[Section, Question], Markup]:
    """Return what gives the row of a question, on a page that `is_anybodys`."""
    frames: Frames = current_app.extensions["intersect.rows"]
    seat, words = page.seat, {"token": page.way.values["token"]}
    same = (seat.place.digest, changes, reader_language().code, request.script_root)

    def row(section: Section, question: Question) -> Markup:
        answer = seat.answers.get(question.id)
        is_own = (question.kind == "ties" or seat.questionnaire.is_sheet) or (
            answer is not None and bool(answer.comment or answer.evidence)
        )
        if is_own:
            return _row(page.way, section, question, answer, changes=changes)

        def make() -> Frame:
            way = replace(page.way, values={"token": STANDING})
            row = _row(way, section, question, answer, changes=changes)
            return Frame.around(str(row), {"token": STANDING})

        key = (question.id, _fixed(answer.value if answer else None), same)
        return Markup(frames.get(key, make).filled(words))

    return row


def _row(
    way: Way,
    section: Section,
    question: Question,
    answer: Answer | None,
    *,
    changes: bool,
) -> Markup:
    shown = get_template_attribute(TEMPLATE, "shown")
    url = way.section_url(section, "review") if changes else None
    row: Markup = shown(question, answer, url)
    return row


def _fixed(value: AnswerValue | None) -> object:
    """Return a value that a key can have; a rung is not the choice of that name."""
    return tuple(value.items()) if isinstance(value, Mapping) else (type(value), value)
