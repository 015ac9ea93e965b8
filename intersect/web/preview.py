"""The questionnaire as respondents see it, for staff; nothing is ever saved."""

from __future__ import annotations

import uuid
from dataclasses import replace

from flask import Blueprint, redirect, render_template, request
from flask.typing import ResponseReturnValue

from intersect.services.collecting import usual_closing
from intersect.services.posted_answers import Outcome, Shown, outcome
from intersect.services.rosters import asked_of_anybody
from intersect.services.seat import Seat, preview_seat
from intersect.web.pages import (
    asked_campaign,
    asked_ties,
    catalog,
    network_or_404,
    now,
)
from intersect.web.respond_pages import HubPage, ReviewPage, Way
from intersect.web.section_page import NEXT_FIELD, SectionPage, section_or_404, then_of
from intersect.web.session import db_session

bp = Blueprint("preview", __name__, url_prefix="/networks/<uuid:network_id>/preview")


@bp.get("")
def hub(network_id: uuid.UUID) -> ResponseReturnValue:
    """Show the start as a respondent sees it."""
    page = HubPage(_way(network_id), _seat(network_id))
    return render_template("answers/hub.html", page=page)


@bp.get("/<section_id>")
def section(network_id: uuid.UUID, section_id: str) -> ResponseReturnValue:
    """Show one section."""
    seat = _seat(network_id)
    asked = section_or_404(seat, section_id)
    page = SectionPage(_way(network_id), seat, asked, then_of(seat, request.args))
    return render_template("answers/section.html", page=page)


@bp.post("/<section_id>")
def check(network_id: uuid.UUID, section_id: str) -> ResponseReturnValue:
    """Say what is wrong with a section, or go on; keep nothing."""
    seat, form = _seat(network_id), request.form.to_dict()
    asked = section_or_404(seat, section_id)
    found = outcome(asked, form, Shown({}), {})
    then, checked = then_of(seat, request.values), Outcome(problems=found.problems)
    page = SectionPage(_way(network_id), seat, asked, then, checked, form)
    if page.problems:
        return render_template("answers/section.html", page=page), page.status
    return redirect(page.after(form.get(NEXT_FIELD, "next")), 303)


@bp.get("/review")
def review(network_id: uuid.UUID) -> ResponseReturnValue:
    """Show the review, in which nothing is answered."""
    page = ReviewPage(_way(network_id), _seat(network_id))
    return render_template("answers/review.html", page=page)


def _seat(network_id: uuid.UUID) -> Seat:
    network = network_or_404(network_id)
    campaign = asked_campaign(network)
    usual = usual_closing(now(), network.territory.time_zone)
    seat = preview_seat(network, campaign, catalog(), usual)
    asked = asked_of_anybody(db_session(), seat.questionnaire, network_id)
    return replace(seat, questionnaire=asked)


def _way(network_id: uuid.UUID) -> Way:
    return Way("preview", {"network_id": network_id, "asked": asked_ties()})
