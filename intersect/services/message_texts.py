"""What messages say: a wave's own texts or the usual ones, with placeholders."""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from intersect.language import Message, language, message
from intersect.questionnaire.problem import Problem
from intersect.services.refusal import field_problem, refuse_any
from intersect.storage import audit, message_texts, tables

TEXT_KINDS = ("invitation", "reminder")
"""Of the first message to somebody, and of all that come after it."""

PLACEHOLDERS: Mapping[str, Message] = {
    "person": message("the person's name"),
    "networks": message("the networks that they are asked about"),
    "link": message("their personal link"),
    "closing": message("the last day and hour to answer"),
    "minutes": message("how many minutes it takes"),
    "sender": message("who the messages come from"),
}
"""What can stand in a text between braces, and what comes in its place."""

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True)
class MessageText:
    """The subject and the body of a message, with placeholders."""

    subject: str
    body: str


USUAL = {
    "invitation": (
        message("How does your network work? We would like your answers"),
        message(
            "Hello, {person}.\n\n"
            "You take part in {networks}. We ask each member how the network works; "
            "your answers matter, because every institution sees a different part.\n\n"
            "It takes about {minutes} minutes. You can stop and continue later, on any "
            "device.\n\n"
            "This is your personal link; please do not share it:\n{link}\n\n"
            "It is open until {closing}.\n\n"
            "Thank you!\n{sender}"
        ),
    ),
    "reminder": (
        message("Your answers are still missing"),
        message(
            "Hello, {person}.\n\n"
            "Your answers about {networks} have not been submitted yet. What you have "
            "already answered is kept.\n\n"
            "Your personal link:\n{link}\n\n"
            "It is open until {closing}.\n\n"
            "If you have just submitted your answers, please ignore this message. "
            "Thank you!\n{sender}"
        ),
    ),
}


def text_kind(kind: str) -> str:
    """Return which text a message of this kind has («reminder:7» → «reminder»)."""
    return kind.partition(":")[0]


def usual_text(kind: str, code: str) -> MessageText:
    """Return what messages of a kind say in a language unless a wave says otherwise."""
    subject, body = USUAL[kind]
    spoken = language(code)
    return MessageText(spoken.gettext(subject.msgid), spoken.gettext(body.msgid))


def text_of(session: Session, wave_id: uuid.UUID, kind: str, code: str) -> MessageText:
    """Return what a wave's messages of a kind say in a language."""
    own = message_texts.find_template(session, wave_id, kind, code)
    return MessageText(own.subject, own.body) if own else usual_text(kind, code)


def own_texts(session: Session, wave_id: uuid.UUID) -> Sequence[tables.MessageTemplate]:
    """Return what was written for a wave."""
    return message_texts.list_templates(session, wave_id)


def change_text(
    session: Session,
    wave: tables.Wave,
    kind: str,
    code: str,
    text: MessageText,
    by: int | None,
) -> None:
    """Write what a wave's messages of a kind say in a language."""
    refuse_any(problems_of(text))
    own = message_texts.find_template(session, wave.id, kind, code)
    if text == usual_text(kind, code):
        message_texts.delete_template(session, wave.id, kind, code)
    elif own is None:
        session.add(
            tables.MessageTemplate(
                wave_id=wave.id, kind=kind, language=code, **vars(text)
            )
        )
    else:
        own.subject, own.body = text.subject, text.body
    audit.add_event(
        session,
        by,
        "changed_message",
        ("wave", wave.id),
        wave.territory_id,
        kind=kind,
        language=code,
    )


def problems_of(text: MessageText) -> list[Problem]:
    """Return what is wrong with a text."""
    problems = [
        _unknown(field, name)
        for field, words in vars(text).items()
        for name in dict.fromkeys(_PLACEHOLDER.findall(words))
        if name not in PLACEHOLDERS
    ]
    if "{link}" not in text.body:
        problems.append(
            field_problem(
                "no_link",
                "body",
                message("The message does not say where to answer."),
                message("Write {place} where the personal link goes.", place="{link}"),
            )
        )
    if "{link}" in text.subject:
        problems.append(
            field_problem(
                "link_in_subject",
                "subject",
                message("A personal link does not belong in the subject."),
                message("Write it in the text of the message."),
            )
        )
    return problems


def filled_in(text: MessageText, values: Mapping[str, str]) -> MessageText:
    """Return a text with each placeholder replaced."""

    def fill(words: str) -> str:
        return _PLACEHOLDER.sub(lambda found: values.get(found[1], found[0]), words)

    return MessageText(" ".join(fill(text.subject).split()), fill(text.body))


def _unknown(field: str, name: str) -> Problem:
    known = [f"{{{each}}}" for each in PLACEHOLDERS]
    return field_problem(
        "unknown_placeholder",
        field,
        message("Nothing comes in the place of {name}.", name=f"{{{name}}}"),
        message("Use one of these: {names}.", names=known),
    )
