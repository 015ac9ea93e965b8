"""What a wave's messages say: written, looked at with real names, tried out."""

from __future__ import annotations

import uuid

from flask import Blueprint, abort, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from intersect.exchange.mail import Letter, MailLine, NoMailServer
from intersect.language import LANGUAGES, message
from intersect.services import letters, message_texts
from intersect.services.message_texts import (
    PLACEHOLDERS,
    TEXT_KINDS,
    MessageText,
    usual_text,
)
from intersect.storage import audit, recipients, tables
from intersect.storage.recipients import Choice
from intersect.web import forms
from intersect.web.editing import EditForm
from intersect.web.pages import announce, catalog, now, settings
from intersect.web.security import current_actor
from intersect.web.session import db_session
from intersect.web.wave_access import OpenWave, own_wave_or_404

bp = Blueprint(
    "message_texts", __name__, url_prefix="/waves/<uuid:wave_id>/messages/texts"
)
WHICH = f"/<any({', '.join(TEXT_KINDS)}):kind>/<any({', '.join(LANGUAGES)}):code>"


class TextForm(EditForm):
    """The subject and the body of a message."""

    subject = forms.line(message("Subject"), message("Write the subject."))
    body = forms.paragraph(message("Message"), message("Write the message."))


@bp.get("")
def listing(wave_id: uuid.UUID) -> ResponseReturnValue:
    """List the texts, and say which are the wave's own."""
    opened = own_wave_or_404(wave_id)
    own = storage_keys(opened)
    texts = [(kind, code) for kind in TEXT_KINDS for code in LANGUAGES]
    return render_template(
        "pages/message_texts.html",
        opened=opened,
        texts=texts,
        own=own,
        languages=LANGUAGES,
    )


@bp.route(WHICH, methods=["GET", "POST"])
def edit(wave_id: uuid.UUID, kind: str, code: str) -> ResponseReturnValue:
    """Write what a message says in one language."""
    opened = own_wave_or_404(wave_id)
    session = db_session()
    text = message_texts.text_of(session, wave_id, kind, code)
    form = TextForm(data=vars(text))
    if form.validate_on_submit():
        with form.refusals():
            message_texts.change_text(
                session,
                opened.wave,
                kind,
                code,
                MessageText(form.subject.data, form.body.data),
                current_actor().user_id,
            )
            session.commit()
            announce(message("The message was saved. This is how it looks."))
            return redirect(
                url_for(".preview", wave_id=wave_id, kind=kind, code=code), 303
            )
    shown = render_template(
        "pages/message_text.html",
        form=form,
        opened=opened,
        kind=kind,
        code=code,
        languages=LANGUAGES,
        placeholders=PLACEHOLDERS,
    )
    return shown, 422 if form.errors else 200


@bp.post(f"{WHICH}/usual")
def restore(wave_id: uuid.UUID, kind: str, code: str) -> ResponseReturnValue:
    """Go back to the usual text."""
    opened = own_wave_or_404(wave_id)
    session, by = db_session(), current_actor().user_id
    usual = usual_text(kind, code)
    message_texts.change_text(session, opened.wave, kind, code, usual, by)
    session.commit()
    announce(message("The usual text is back."))
    return redirect(url_for(".preview", wave_id=wave_id, kind=kind, code=code), 303)


@bp.get(f"{WHICH}/preview")
def preview(wave_id: uuid.UUID, kind: str, code: str) -> ResponseReturnValue:
    """Show a message as one of the wave's people would get it, without a link."""
    opened = own_wave_or_404(wave_id)
    return render_template(
        "pages/message_preview.html",
        opened=opened,
        kind=kind,
        code=code,
        text=_example(opened, kind, code),
        address=_own_account().email,
        sends_mail=settings().sends_mail,
    )


@bp.post(f"{WHICH}/test")
def test(wave_id: uuid.UUID, kind: str, code: str) -> ResponseReturnValue:
    """Send a message to the person who asks for it, without a link that opens."""
    opened = own_wave_or_404(wave_id)
    text = _example(opened, kind, code)
    if text is None or not settings().sends_mail:
        abort(404)
    user, session = _own_account(), db_session()
    audit.add_event(
        session,
        user.id,
        "tested_message",
        ("wave", wave_id),
        opened.wave.territory_id,
        kind=kind,
        language=code,
    )
    session.commit()  # nobody waits for the mail server with us
    _send_test(user, text)
    return redirect(url_for(".preview", wave_id=wave_id, kind=kind, code=code), 303)


def storage_keys(opened: OpenWave) -> set[tuple[str, str]]:
    """Return kind and language of the texts that are the wave's own."""
    return {
        (each.kind, each.language)
        for each in message_texts.own_texts(db_session(), opened.wave.id)
    }


def _example(opened: OpenWave, kind: str, code: str) -> MessageText | None:
    """Return a message for the first person of the wave; None: it has nobody."""
    session, at = db_session(), now()
    choice = Choice(reach=opened.reach)
    people = recipients.list_recipients(session, opened.wave.id, at, choice, most=1)
    if not people:
        return None
    person = people[0]
    seats = recipients.list_seats(session, opened.wave.id, [person.person_id])
    asked = letters.asked_of(catalog(), seats[person.person_id], at)
    values = letters.values_of(
        person.name, asked, letters.HIDDEN_LINK, code, settings()
    )
    text = message_texts.text_of(session, opened.wave.id, kind, code)
    return letters.written(text, values, code, letters.HIDDEN_LINK)


def _own_account() -> tables.User:
    return db_session().get_one(tables.User, current_actor().user_id)


def _send_test(user: tables.User, text: MessageText) -> None:
    letter = Letter(
        user.name, user.email, text.subject, text.body, f"intersect.test.{uuid.uuid4()}"
    )
    try:
        with MailLine(settings()) as line:
            line.open()
            outcome = line.send(letter, now())
    except NoMailServer as error:
        announce(
            message(
                "The mail server cannot be reached: {words}. An administrator can "
                "check the settings.",
                words=str(error),
            ),
            "warning",
        )
        return
    if outcome.fate == "sent":
        announce(message("The test message went to {address}.", address=user.email))
    else:
        announce(
            message(
                "The mail server did not take the test message: {words}",
                words=outcome.words or "—",
            ),
            "warning",
        )
