"""The collection of answers of a network: open, extend, close, reopen."""

from __future__ import annotations

import uuid
from datetime import date, datetime
from zoneinfo import ZoneInfo

from flask import Blueprint, abort, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from wtforms import DateField

from intersect.language import message
from intersect.services import collecting
from intersect.services.collecting import state_of, usual_closing
from intersect.services.dates import LAST_MINUTE
from intersect.storage import tables
from intersect.web import forms
from intersect.web.pages import announce, campaign_or_404, catalog, network_or_404, now
from intersect.web.security import current_actor
from intersect.web.session import db_session

bp = Blueprint(
    "collection", __name__, url_prefix="/networks/<uuid:network_id>/collection"
)


class ClosingForm(forms.StaffForm):
    """The last day on which answers are taken."""

    closes_at = DateField(
        message("Last day to answer"),
        validators=[forms.filled(message("Enter the last day to answer."))],
    )

    def moment(self, zone: str) -> datetime:
        """Return the end of that day in the commune's time zone."""
        day: date = self.closes_at.data
        return datetime.combine(day, LAST_MINUTE, ZoneInfo(zone))


@bp.route("/open", methods=["GET", "POST"])
def start(network_id: uuid.UUID) -> ResponseReturnValue:
    """Open the collection until a date."""
    network = network_or_404(network_id)
    zone = network.territory.time_zone
    session = db_session()
    form = ClosingForm(data={"closes_at": usual_closing(now(), zone).date()})
    if form.validate_on_submit():
        with form.refusals():
            collecting.open_collection(
                session,
                catalog(),
                network,
                form.moment(zone),
                now(),
                current_actor().user_id,
            )
            session.commit()
            announce(message("The collection is open. Now give out the links."))
            return _back(network)
    return _shown("pages/collection_open.html", form, network)


@bp.route("/date", methods=["GET", "POST"])
def extend(network_id: uuid.UUID) -> ResponseReturnValue:
    """Change the last day of an open collection."""
    network = network_or_404(network_id)
    campaign = campaign_or_404(network)
    if state_of(campaign, now()) != "open":
        abort(404)
    zone = network.territory.time_zone
    session = db_session()
    closes_on = campaign.closes_at.astimezone(ZoneInfo(zone)).date()
    form = ClosingForm(data={"closes_at": closes_on})
    if form.validate_on_submit():
        with form.refusals():
            collecting.change_closing(
                session, campaign, form.moment(zone), now(), current_actor().user_id
            )
            session.commit()
            announce(message("The closing date was changed."))
            return _back(network)
    return _shown("pages/collection_date.html", form, network)


@bp.route("/close", methods=["GET", "POST"])
def close(network_id: uuid.UUID) -> ResponseReturnValue:
    """Ask, then stop taking answers."""
    network = network_or_404(network_id)
    campaign = campaign_or_404(network)
    if state_of(campaign, now()) != "open":
        abort(404)
    session, form = db_session(), forms.StaffForm()
    if form.validate_on_submit():
        with form.refusals():
            collecting.close_collection(
                session, campaign, now(), current_actor().user_id
            )
            session.commit()
            announce(message("The collection is closed. The diagnostic is ready."))
            return _back(network)
    board = collecting.board(session, network, now())
    shown = render_template(
        "pages/collection_close.html", form=form, network=network, board=board
    )
    return shown, 422 if form.errors else 200


@bp.route("/reopen", methods=["GET", "POST"])
def reopen(network_id: uuid.UUID) -> ResponseReturnValue:
    """Ask until when, then take answers again."""
    network = network_or_404(network_id)
    campaign = campaign_or_404(network)
    if state_of(campaign, now()) != "closed":
        abort(404)
    zone = network.territory.time_zone
    session = db_session()
    form = ClosingForm(data={"closes_at": usual_closing(now(), zone).date()})
    if form.validate_on_submit():
        with form.refusals():
            collecting.reopen_collection(
                session, campaign, form.moment(zone), now(), current_actor().user_id
            )
            session.commit()
            announce(message("The collection is open again."))
            return _back(network)
    return _shown("pages/collection_reopen.html", form, network)


def _shown(
    template: str, form: ClosingForm, network: tables.Network
) -> ResponseReturnValue:
    shown = render_template(template, form=form, network=network)
    return shown, 422 if form.errors else 200


def _back(network: tables.Network) -> ResponseReturnValue:
    return redirect(url_for("networks.page", network_id=network.id), 303)
