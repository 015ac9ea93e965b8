"""The meetings of a network."""

from __future__ import annotations

import uuid
from zoneinfo import ZoneInfo

from flask import Blueprint, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from wtforms import DateField, SelectChoice, SelectMultipleField
from wtforms.validators import InputRequired

from intersect.language import message
from intersect.registry.meetings import meetings_per_month
from intersect.services import meetings
from intersect.services.meetings import MeetingDetails
from intersect.storage import meetings as rows
from intersect.storage import tables
from intersect.web import forms
from intersect.web.editing import EditForm
from intersect.web.listing import asked_page
from intersect.web.pages import announce, network_or_404, now
from intersect.web.security import current_actor
from intersect.web.session import db_session

bp = Blueprint("meetings", __name__, url_prefix="/networks/<uuid:network_id>/meetings")


class MeetingForm(EditForm):
    """When it was, how long it took and who was there."""

    held_on = DateField(
        message("Day"), [InputRequired(message("Enter the day of the meeting."))]
    )
    hours = forms.NumberField(message("How many hours it took"))
    attended = SelectMultipleField(message("Who was there"))
    note = forms.paragraph(message("Note"))

    @property
    def details(self) -> MeetingDetails:
        """What was written."""
        return MeetingDetails(
            self.held_on.data,
            self.hours.data,
            self.note.data,
            [uuid.UUID(each) for each in dict.fromkeys(self.attended.data)],
        )


@bp.get("")
def listing(network_id: uuid.UUID) -> ResponseReturnValue:
    """List the meetings, and how many a month these are."""
    network = network_or_404(network_id)
    session = db_session()
    page = rows.page_of_meetings(session, network.id, asked_page())
    today = now().astimezone(ZoneInfo(network.territory.time_zone)).date()
    return render_template(
        "pages/meetings.html",
        network=network,
        page=page,
        attendance=rows.count_attendance(session, [row.id for row in page.rows]),
        per_month=meetings_per_month(rows.list_days(session, network.id), today),
    )


@bp.route("/new", methods=["GET", "POST"])
def new(network_id: uuid.UUID) -> ResponseReturnValue:
    """Add a meeting."""
    network = network_or_404(network_id)
    form = _form(network, None)
    if form.validate_on_submit():
        session = db_session()
        with form.refusals():
            meetings.add_meeting(
                session, network, form.details, now(), current_actor().user_id
            )
            session.commit()
            announce(message("The meeting was added."))
            return redirect(url_for(".listing", network_id=network.id), 303)
    return _shown(form, network, None)


@bp.route("/<uuid:meeting_id>", methods=["GET", "POST"])
def edit(network_id: uuid.UUID, meeting_id: uuid.UUID) -> ResponseReturnValue:
    """Correct a meeting."""
    network = network_or_404(network_id)
    meeting = _meeting_or_404(network, meeting_id)
    form = _form(network, meeting)
    if form.validate_on_submit():
        session, by = db_session(), current_actor().user_id
        with form.refusals():
            meetings.change_meeting(session, network, meeting, form.details, now(), by)
            session.commit()
            announce(message("The meeting was saved."))
            return redirect(url_for(".listing", network_id=network.id), 303)
    return _shown(form, network, meeting)


@bp.route("/<uuid:meeting_id>/remove", methods=["GET", "POST"])
def remove(network_id: uuid.UUID, meeting_id: uuid.UUID) -> ResponseReturnValue:
    """Ask, then take a meeting away."""
    network = network_or_404(network_id)
    meeting = _meeting_or_404(network, meeting_id)
    if request.method != "POST":
        return render_template(
            "pages/meeting_remove.html", network=network, meeting=meeting
        )
    session = db_session()
    meetings.remove_meeting(session, network, meeting, current_actor().user_id)
    session.commit()
    announce(message("The meeting was removed."))
    return redirect(url_for(".listing", network_id=network.id), 303)


def _meeting_or_404(network: tables.Network, meeting_id: uuid.UUID) -> tables.Meeting:
    meeting = rows.find_meeting(db_session(), network.id, meeting_id)
    if meeting is None:
        abort(404)
    return meeting


def _form(network: tables.Network, meeting: tables.Meeting | None) -> MeetingForm:
    session = db_session()
    present = rows.attended(session, meeting.id) if meeting else frozenset()
    kept = {"attended": [str(each) for each in present]}
    form = MeetingForm(obj=meeting, data=kept)
    form.attended.choices = [
        SelectChoice(
            str(seat.id),
            message(
                "{person} ({organisation})",
                person=seat.person.name,
                organisation=seat.organisation.name,
            ),
        )
        for seat in rows.list_attendable(session, network.id, present)
    ]
    return form


def _shown(
    form: MeetingForm, network: tables.Network, meeting: tables.Meeting | None
) -> ResponseReturnValue:
    shown = render_template(
        "pages/meeting.html", form=form, network=network, meeting=meeting
    )
    return shown, 422 if form.errors else 200
