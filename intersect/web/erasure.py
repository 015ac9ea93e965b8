"""Taking a network away for good."""

from __future__ import annotations

import uuid

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from intersect.language import message
from intersect.services import erasing
from intersect.web import forms
from intersect.web.pages import announce, network_or_404
from intersect.web.security import current_actor
from intersect.web.session import db_session

bp = Blueprint("erasure", __name__, url_prefix="/networks/<uuid:network_id>")


class ErasureForm(forms.StaffForm):
    """The name of what is erased, typed to confirm."""

    name = forms.line(
        message("Name of the network"),
        message("Enter the name of the network."),
        render_kw={"autocomplete": "off"},
    )


@bp.route("/delete", methods=["GET", "POST"])
def delete(network_id: uuid.UUID) -> ResponseReturnValue:
    """Ask, then delete a network for which nobody has answered."""
    network = network_or_404(network_id)
    form = forms.StaffForm()
    if request.method == "POST":
        session, name = db_session(), network.name
        with form.refusals():
            erasing.delete_network(session, network, current_actor().user_id)
            session.commit()
            announce(message("{name} was deleted.", name=name))
            return redirect(url_for("home.page"), 303)
    shown = render_template(
        "pages/delete.html",
        form=form,
        name=network.name,
        back=(url_for("networks.page", network_id=network.id), network.name),
        question=message(
            "The network goes away for good, with its seats and meetings. This is only "
            "possible while nobody has answered."
        ),
    )
    return shown, 422 if form.errors else 200


@bp.route("/erase", methods=["GET", "POST"])
def erase(network_id: uuid.UUID) -> ResponseReturnValue:
    """Erase a network with its answers, once its name was typed."""
    network = network_or_404(network_id, "administer")
    form = ErasureForm()
    if form.validate_on_submit():
        session, name = db_session(), network.name
        with form.refusals():
            erasing.erase_network(
                session, network, form.name.data, current_actor().user_id
            )
            session.commit()
            announce(message("{name} was erased with everything in it.", name=name))
            return redirect(url_for("home.page"), 303)
    shown = render_template("pages/network_erase.html", form=form, network=network)
    return shown, 422 if form.errors else 200
