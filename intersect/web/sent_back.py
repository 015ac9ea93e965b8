"""What a request that failed had brought, to be sent once more or to be copied.

Nobody types a page of answers twice because a disk was full for a minute. It asks
nothing of the database, which may be what failed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from flask import request
from werkzeug.datastructures import MultiDict
from werkzeug.exceptions import HTTPException

from intersect.questionnaire.answer import Answer
from intersect.questionnaire.model import Question, Section
from intersect.services.posted_answers import fields_of, typed_answers
from intersect.web.pages import catalog


@dataclass(frozen=True)
class SentBack:
    """What was posted; nothing of a form with a password, which is never shown."""

    url: str = ""
    """Where it was sent and can be sent again; "" when it cannot be."""
    fields: Sequence[tuple[str, str]] = ()
    """All the fields of the form, in their order."""
    answers: Sequence[tuple[Question, Answer]] = ()
    """What it answered, when it was a section of a questionnaire."""
    texts: Sequence[str] = ()
    """Otherwise what was written: more than a word, which no choice or token is."""


def sent_back() -> SentBack:
    """Return what this request had brought, if it was a form."""
    form = _form()
    if any("password" in field for field in form):
        return SentBack()
    asked = _section(form)
    answers = typed_answers(asked, form.to_dict()) if asked else []
    return SentBack(
        url=_address() if form and not request.files else "",
        fields=list(form.items(multi=True)),
        answers=answers,
        texts=() if asked else written(form),
    )


def written(form: Mapping[str, str]) -> tuple[str, ...]:
    """Return the texts of a form: more than a word, which no choice or token is."""
    return tuple(text for text in form.values() if len(text.split()) > 1)


def _form() -> MultiDict[str, str]:
    try:
        return request.form
    except HTTPException:  # too large, or cut off on the way
        return MultiDict()


def _address() -> str:
    query = request.query_string.decode()
    return f"{request.script_root}{request.path}" + (f"?{query}" if query else "")


def _section(form: Mapping[str, str]) -> Section | None:
    """Return the section that a form answers: of all versions, the one that fits best.

    Which version the link is for is in the database.
    """
    section_id = (request.view_args or {}).get("section_id")
    if not (section_id and form):
        return None
    found = [each.questionnaire.section(section_id) for each in catalog().shipped]
    known = [(len(fields_of(each, {}).keys() & form), each) for each in found if each]
    return max(known, key=lambda each: each[0], default=(0, None))[1]
