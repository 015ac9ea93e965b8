"""The coat of arms of a commune: shown, sent by who runs its networks, taken away."""

from __future__ import annotations

import uuid

from flask import (
    Blueprint,
    Flask,
    abort,
    redirect,
    render_template,
    request,
    url_for,
)
from flask.typing import ResponseReturnValue
from flask_security import current_user
from flask_wtf.file import FileField
from werkzeug import Response

from intersect.exchange.picture import LEAST_SIDE, MOST_MEGABYTES
from intersect.language import message
from intersect.services import arms
from intersect.services.access import Action
from intersect.storage import arms as rows
from intersect.storage import networks, tables
from intersect.web import forms
from intersect.web.pages import announce, now
from intersect.web.security import allow, current_actor
from intersect.web.session import db_session

bp = Blueprint("arms", __name__, url_prefix="/communes/<uuid:territory_id>/arms")

MOST_SENT = 4 * MOST_MEGABYTES * 1024 * 1024
"""Bytes of a request: what is a little too large is told at the field."""


class ArmsForm(forms.StaffForm):
    """A picture file."""

    picture = FileField(
        message("Picture"), validators=[forms.filled(message("Choose a picture."))]
    )


def let_pictures_be_large(app: Flask) -> None:
    """Take larger requests where a picture is sent, from those who signed in."""

    @app.before_request
    def allow_picture() -> None:
        if request.endpoint == "arms.page" and current_user.is_authenticated:
            request.max_content_length = MOST_SENT


@bp.route("", methods=["GET", "POST"])
def page(territory_id: uuid.UUID) -> ResponseReturnValue:
    """Show the coat of arms, and take another."""
    place = _commune_or_404(territory_id, "run_networks")
    session, form = db_session(), ArmsForm()
    if form.validate_on_submit():
        content = form.picture.data.read()
        with form.refusals():
            arms.change_arms(session, place, content, now(), current_actor().user_id)
            session.commit()
            announce(message("The coat of arms was saved."))
            return redirect(url_for(".page", territory_id=place.id), 303)
    shown = render_template(
        "pages/arms.html",
        form=form,
        place=place,
        has_arms=rows.has_arms(session, place.id),
        most=MOST_MEGABYTES,
        least=LEAST_SIDE,
    )
    return shown, 422 if form.errors else 200


@bp.post("/remove")
def remove(territory_id: uuid.UUID) -> ResponseReturnValue:
    """Take the coat of arms away."""
    place = _commune_or_404(territory_id, "run_networks")
    session = db_session()
    arms.remove_arms(session, place, current_actor().user_id)
    session.commit()
    announce(message("The coat of arms was removed."))
    return redirect(url_for(".page", territory_id=place.id), 303)


@bp.get("/picture.png")
def picture(territory_id: uuid.UUID) -> ResponseReturnValue:
    """Send the picture."""
    place = _commune_or_404(territory_id, "read_results")
    content = rows.picture_of(db_session(), place.id)
    if not content:
        abort(404)
    response = Response(content, mimetype="image/png")
    response.add_etag()
    response.headers["Cache-Control"] = "private, no-cache"
    return response.make_conditional(request)


def _commune_or_404(territory_id: uuid.UUID, action: Action) -> tables.Territory:
    allow(action, territory_id)
    place = networks.find_territory(db_session(), territory_id)
    if place is None or place.level != "commune":
        abort(404)
    return place
