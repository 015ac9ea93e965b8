"""The messages of a wave: what went out, whom to write to, reminders."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from flask import Blueprint, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from wtforms import SelectChoice, SelectField, StringField

from intersect.language import Message, message, message_n
from intersect.services import outbox, reminding
from intersect.services.outbox import Queued
from intersect.services.refusal import Refused, field_problem
from intersect.services.reminding import Schedule
from intersect.storage import outbox_lists as rows
from intersect.storage.outbox_lists import ON_PAGE, SentMessage
from intersect.web import forms
from intersect.web.board_people import board_people
from intersect.web.editing import EditForm
from intersect.web.pages import announce, now, settings, work_queue
from intersect.web.security import current_actor
from intersect.web.session import db_session
from intersect.web.wave_access import OpenWave, own_wave_or_404, wave_or_404

bp = Blueprint("messages", __name__, url_prefix="/waves/<uuid:wave_id>/messages")

STATES = ("waiting", "sending", "sent", "uncertain", "refused", "cancelled")
ATTENTION = ("uncertain", "refused")
"""States that somebody should look at."""
LEFT_OUT: tuple[tuple[str, Message], ...] = (
    ("already", message("This message was already sent, or is on its way.")),
    ("without_address", message("There is no e-mail address.")),
    ("unsubscribed", message("No more messages are wanted.")),
    ("submitted", message("Nothing is left to answer.")),
)
"""Count of `Queued` -> why nothing went there."""


@dataclass(frozen=True)
class MessagesPage:
    """What is known of a wave's messages."""

    opened: OpenWave
    schedule: Schedule
    counts: Sequence[tuple[str, dict[str, int]]]
    """Kind -> state -> how many, the invitation first."""
    attention: Sequence[SentMessage]
    sends_mail: bool

    @property
    def waiting(self) -> int:
        """Return how many messages have not left."""
        return sum(states.get("waiting", 0) for _, states in self.counts)


@dataclass(frozen=True)
class ListPage:
    """A page of messages in one state."""

    opened: OpenWave
    state: str
    number: int
    rows: Sequence[SentMessage]
    has_more: bool


class ReminderForm(EditForm):
    """On which days before the end, and at what hour there."""

    days = StringField(message("Days before the end"), filters=[forms.tidy])
    hour = SelectField(
        message("Hour of the day"),
        choices=[SelectChoice(str(hour), f"{hour}:00") for hour in range(6, 22)],
    )

    def schedule(self) -> Schedule:
        """Return what was written; refuse what are no numbers."""
        words = self.days.data.replace(",", " ").split()
        if any(not (each.isascii() and each.isdigit()) for each in words):
            raise Refused(
                [
                    field_problem(
                        "no_numbers",
                        "days",
                        message("These are not numbers of days."),
                        message("Write numbers with commas between them: 7, 2."),
                    )
                ]
            )
        days = tuple(int(each[:4]) for each in words)
        return Schedule(days, int(self.hour.data))


@bp.get("")
def page(wave_id: uuid.UUID) -> ResponseReturnValue:
    """Show how far the messages are, and what can be done."""
    opened = wave_or_404(wave_id)
    session = db_session()
    attention = rows.list_messages(session, wave_id, ATTENTION, opened.reach, 0)
    shown = MessagesPage(
        opened,
        reminding.schedule_of(opened.wave),
        _by_kind(rows.count_by_state(session, wave_id, opened.reach)),
        attention[:ON_PAGE],
        settings().sends_mail,
    )
    return render_template("pages/messages.html", page=shown)


@bp.get("/<any(waiting, sending, sent, uncertain, refused, cancelled):state>")
def listing(wave_id: uuid.UUID, state: str) -> ResponseReturnValue:
    """List the messages in one state."""
    opened = wave_or_404(wave_id)
    number = max(request.args.get("page", 0, type=int), 0)
    found = rows.list_messages(db_session(), wave_id, (state,), opened.reach, number)
    shown = ListPage(opened, state, number, found[:ON_PAGE], len(found) > ON_PAGE)
    return render_template("pages/messages_list.html", page=shown)


@bp.route("/send/<any(invitation, reminder):kind>", methods=["GET", "POST"])
def send(wave_id: uuid.UUID, kind: str) -> ResponseReturnValue:
    """Say whom a message would go to, then put it into the outbox for them."""
    opened = wave_or_404(wave_id)
    if not (opened.is_open and settings().sends_mail):
        abort(404)
    session, at = db_session(), now()
    people, stored = board_people(opened), _stored_kind(kind, at)
    if request.method != "POST":
        return render_template(
            "pages/messages_send.html",
            opened=opened,
            kind=kind,
            people=people,
            queued=outbox.preview_queue(session, wave_id, stored, at, people.choice),
        )
    by = current_actor().user_id
    queued = outbox.queue(session, opened.wave, stored, at, by, people.choice)
    session.commit()
    work_queue().announce_waiting()
    for told in _told(queued):
        announce(told)
    return redirect(people.page, 303)


@bp.post("/cancel")
def cancel(wave_id: uuid.UUID) -> ResponseReturnValue:
    """Call off what has not left yet."""
    opened = wave_or_404(wave_id)
    session, by = db_session(), current_actor().user_id
    count = outbox.cancel_waiting(session, opened.wave, now(), by, opened.reach)
    session.commit()
    announce(
        message_n(
            "{count} message was called off.",
            "{count} messages were called off.",
            count,
        )
    )
    return _back(wave_id)


@bp.route("/<uuid:message_id>/resend", methods=["GET", "POST"])
def resend(wave_id: uuid.UUID, message_id: uuid.UUID) -> ResponseReturnValue:
    """Ask, then send a message again that may have arrived already."""
    opened = wave_or_404(wave_id)
    session = db_session()
    row = rows.find_message(session, wave_id, message_id, opened.reach)
    if row is None or row.state != "uncertain":
        abort(404)
    if request.method != "POST":
        return render_template("pages/messages_resend.html", opened=opened, row=row)
    outbox.resend(session, opened.wave, row, now(), current_actor().user_id)
    session.commit()
    work_queue().announce_waiting()
    announce(message("The message will be sent again."))
    return _back(wave_id)


@bp.route("/reminders", methods=["GET", "POST"])
def reminders(wave_id: uuid.UUID) -> ResponseReturnValue:
    """Change when people are reminded by themselves."""
    opened = own_wave_or_404(wave_id)
    schedule = reminding.schedule_of(opened.wave)
    days = ", ".join(map(str, schedule.days))
    form = ReminderForm(data={"days": days, "hour": str(schedule.hour)})
    session = db_session()
    if form.validate_on_submit():
        with form.refusals():
            by = current_actor().user_id
            reminding.change_schedule(session, opened.wave, form.schedule(), by)
            session.commit()
            announce(message("The reminders were changed."))
            return _back(wave_id)
    shown = render_template("pages/messages_reminders.html", form=form, opened=opened)
    return shown, 422 if form.errors else 200


def _stored_kind(kind: str, at: datetime) -> str:
    return outbox.manual_reminder(at) if kind == "reminder" else kind


def _by_kind(
    counts: dict[tuple[str, str], int],
) -> list[tuple[str, dict[str, int]]]:
    kinds = sorted({kind for kind, _ in counts}, key=lambda kind: (":" in kind, kind))
    return [
        (kind, {state: counts.get((kind, state), 0) for state in STATES})
        for kind in kinds
    ]


def _told(queued: Queued) -> list[Message]:
    """Return what was done; where it was nothing, why."""
    if queued.queued:
        return [
            message_n(
                "{count} message is on its way.",
                "{count} messages are on their way.",
                queued.queued,
            )
        ]
    reasons = [reason for name, reason in LEFT_OUT if getattr(queued, name)]
    return [message("There was nobody to write to."), *reasons]


def _back(wave_id: uuid.UUID) -> ResponseReturnValue:
    return redirect(url_for("messages.page", wave_id=wave_id), 303)
