"""The communes, for administrators."""

from __future__ import annotations

import uuid

from flask import Blueprint, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from intersect.language import message
from intersect.services import territories
from intersect.services.territories import DEFAULT_TIME_ZONE, TerritoryDetails
from intersect.storage import networks
from intersect.web import forms
from intersect.web.language import reader_language
from intersect.web.pages import announce
from intersect.web.security import allow, current_actor
from intersect.web.session import db_session

bp = Blueprint("territories", __name__, url_prefix="/communes")


class TerritoryForm(forms.StaffForm):
    """A commune's official code, name and time zone."""

    code = forms.line(message("Official code"), message("Enter the official code."))
    name = forms.line(message("Name"), message("Enter the name of the commune."))
    time_zone = forms.line(
        message("Time zone"),
        message("Enter the time zone."),
        default=DEFAULT_TIME_ZONE,
    )

    @property
    def details(self) -> TerritoryDetails:
        """What was written."""
        return TerritoryDetails(self.code.data, self.name.data, self.time_zone.data)


@bp.get("")
def listing() -> ResponseReturnValue:
    """List the communes."""
    allow("administer")
    sort = "code" if request.args.get("sort") == "code" else "name"
    in_order = reader_language().sort_key
    rows = sorted(
        networks.list_territories(db_session()),
        key=lambda each: (in_order(getattr(each, sort)), each.code),
    )
    return render_template("pages/territories.html", rows=rows, sort=sort)


@bp.route("/new", methods=["GET", "POST"])
def new() -> ResponseReturnValue:
    """Add a commune."""
    allow("administer")
    form = TerritoryForm()
    if form.validate_on_submit():
        session = db_session()
        with form.refusals():
            territory = territories.add_territory(
                session, form.details, current_actor().user_id
            )
            session.commit()
            announce(message("The commune {name} was added.", name=territory.name))
            return redirect(url_for(".listing"), 303)
    shown = render_template("pages/territory.html", form=form, territory=None)
    return shown, 422 if form.errors else 200


@bp.route("/<uuid:territory_id>", methods=["GET", "POST"])
def edit(territory_id: uuid.UUID) -> ResponseReturnValue:
    """Correct a commune."""
    allow("administer")
    session = db_session()
    territory = networks.find_territory(session, territory_id)
    if territory is None:
        abort(404)
    form = TerritoryForm(obj=territory)
    if form.validate_on_submit():
        with form.refusals():
            territories.change_territory(
                session, territory, form.details, current_actor().user_id
            )
            session.commit()
            announce(message("The commune {name} was saved.", name=territory.name))
            return redirect(url_for(".listing"), 303)
    shown = render_template("pages/territory.html", form=form, territory=territory)
    return shown, 422 if form.errors else 200
