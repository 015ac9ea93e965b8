"""Typing the answers that members gave on paper."""

from __future__ import annotations

import uuid
from collections.abc import Mapping

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_security import current_user
from wtforms import RadioField, SelectChoice

from intersect.language import Message, message
from intersect.services import answering, collecting, paper
from intersect.services.paper import Reason, TypingRefused
from intersect.services.seat import Seat
from intersect.storage import tables
from intersect.web import forms
from intersect.web.language import reader_language
from intersect.web.metrics import count_save, count_submission
from intersect.web.pages import (
    announce,
    asked_campaign,
    asked_ties,
    catalog,
    member_or_404,
    network_or_404,
    now,
)
from intersect.web.respond_pages import HubPage, ReviewPage, Way
from intersect.web.section_page import NEXT_FIELD, SectionPage, section_or_404, then_of
from intersect.web.session import db_session

bp = Blueprint("paper", __name__, url_prefix="/networks/<uuid:network_id>/paper")

REFUSALS: Mapping[Reason, Message] = {
    "closed": message(
        "The collection is closed: paper answers can no longer be typed."
    ),
    "answered": message(
        "These answers are being given by link, or typed by somebody else: only "
        "that person can see them."
    ),
    "submitted": message(
        "These answers have already been submitted: no member of the staff can see "
        "them."
    ),
}


class StartForm(forms.StaffForm):
    """What who types declares; a member needs the respondent's consent."""

    declaration = RadioField(
        message("Are you a member of this network?"),
        choices=[
            SelectChoice("outside", message("I am not a member of this network")),
            SelectChoice(
                "consent",
                message(
                    "I am a member, and the person who answered gave me their consent"
                ),
            ),
        ],
        validators=[forms.filled(message("Say whether you are a member."))],
    )


@bp.get("")
def listing(network_id: uuid.UUID) -> ResponseReturnValue:
    """Show whose paper can be typed."""
    network = network_or_404(network_id)
    campaign = asked_campaign(network) or abort(404)
    shipped = catalog().get(campaign.questionnaire, campaign.version)
    return render_template(
        "pages/paper.html",
        network=network,
        board=collecting.board(db_session(), network, now(), campaign),
        typed=paper.list_typed(db_session(), campaign),
        questionnaire=shipped.questionnaire,
        asked=asked_ties(),
    )


@bp.route("/<uuid:membership_id>/start", methods=["GET", "POST"])
def start(network_id: uuid.UUID, membership_id: uuid.UUID) -> ResponseReturnValue:
    """Say what typing means, ask who types, and begin."""
    session, form = db_session(), StartForm()
    campaign, seat = _seat(network_id, membership_id)
    if form.validate_on_submit():
        with form.refusals():
            declaration = form.declaration.data
            paper.start(session, seat, campaign, current_user, now(), declaration)
            session.commit()
            return redirect(_way(network_id, membership_id).url("hub"), 303)
    shown = render_template(
        "pages/paper_start.html",
        form=form,
        network=campaign.network,
        seat=seat,
        asked=asked_ties(),
    )
    return shown, 422 if form.errors else 200


@bp.get("/<uuid:membership_id>")
def hub(network_id: uuid.UUID, membership_id: uuid.UUID) -> ResponseReturnValue:
    """Show the sections and how far each is typed."""
    way = _way(network_id, membership_id)
    _, seat = _seat(network_id, membership_id)
    if seat.kept is None:
        return redirect(way.url("start"), 303)
    return render_template("answers/hub.html", page=HubPage(way, seat))


@bp.get("/<uuid:membership_id>/<section_id>")
def section(
    network_id: uuid.UUID, membership_id: uuid.UUID, section_id: str
) -> ResponseReturnValue:
    """Show one section to be typed."""
    _, seat = _started(network_id, membership_id)
    asked = section_or_404(seat, section_id)
    way = _way(network_id, membership_id)
    page = SectionPage(way, seat, asked, then_of(seat, request.args))
    return render_template("answers/section.html", page=page)


@bp.post("/<uuid:membership_id>/<section_id>")
def save(
    network_id: uuid.UUID, membership_id: uuid.UUID, section_id: str
) -> ResponseReturnValue:
    """Keep what was typed of one section."""
    session, form = db_session(), request.form.to_dict()
    _, seat = _started(network_id, membership_id)
    asked = section_or_404(seat, section_id)
    seat, outcome = answering.save(
        session, seat, asked, form, now(), typist=current_user.id
    )
    session.commit()
    count_save()
    way, then = _way(network_id, membership_id), then_of(seat, request.values)
    page = SectionPage(way, seat, asked, then, outcome, form)
    if page.problems:
        return render_template("answers/section.html", page=page), page.status
    return redirect(page.after(form.get(NEXT_FIELD, "next")), 303)


@bp.get("/<uuid:membership_id>/review")
def review(network_id: uuid.UUID, membership_id: uuid.UUID) -> ResponseReturnValue:
    """Show all that was typed, to compare it with the paper."""
    _, seat = _started(network_id, membership_id)
    page = ReviewPage(_way(network_id, membership_id), seat)
    return render_template("answers/review.html", page=page)


@bp.post("/<uuid:membership_id>/submit")
def submit(network_id: uuid.UUID, membership_id: uuid.UUID) -> ResponseReturnValue:
    """Send what was typed; its receipt is for the respondent."""
    session = db_session()
    campaign, seat = _started(network_id, membership_id)
    seat = paper.submit(session, seat, campaign, current_user, now())
    session.commit()
    if not seat.is_submitted or seat.kept is None:
        return redirect(_way(network_id, membership_id).url("review"), 303)
    count_submission()
    announce(
        message(
            "The answers of {person} have been submitted. Their receipt code: {code}.",
            person=seat.person,
            code=seat.kept.receipt,
        )
    )
    return redirect(_listing_url(network_id), 303)


@bp.errorhandler(TypingRefused)
def refused(error: TypingRefused) -> ResponseReturnValue:
    """Go back to the list and say why."""
    flash(reader_language().text(REFUSALS[error.reason]), "warning")
    values = request.view_args or {}
    return redirect(_listing_url(values["network_id"]), 303)


def _seat(
    network_id: uuid.UUID, membership_id: uuid.UUID
) -> tuple[tables.Campaign, Seat]:
    network = network_or_404(network_id)
    campaign = asked_campaign(network) or abort(404)
    member = member_or_404(network, membership_id)
    seat = paper.typing_seat(
        db_session(), catalog(), campaign, member, current_user.id, now()
    )
    return campaign, seat


def _started(
    network_id: uuid.UUID, membership_id: uuid.UUID
) -> tuple[tables.Campaign, Seat]:
    campaign, seat = _seat(network_id, membership_id)
    if seat.kept is None:
        abort(404)
    return campaign, seat


def _way(network_id: uuid.UUID, membership_id: uuid.UUID) -> Way:
    values = {"network_id": network_id, "membership_id": membership_id}
    return Way("paper", {**values, "asked": asked_ties()})


def _listing_url(network_id: uuid.UUID) -> str:
    return url_for(".listing", network_id=network_id, asked=asked_ties())
