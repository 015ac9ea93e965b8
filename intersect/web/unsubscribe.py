"""No more messages: for whoever has the address from one, without signing in."""

from __future__ import annotations

from flask import Blueprint, abort, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from intersect.services import letters, unsubscribing
from intersect.storage import tables
from intersect.web.pages import now, settings
from intersect.web.session import db_session

bp = Blueprint("unsubscribe", __name__, url_prefix="/u")


@bp.get("/<token>")
def page(token: str) -> ResponseReturnValue:
    """Ask; opening it changes nothing, because mail programs open addresses too."""
    person = _person_or_404(token)
    return render_template("answers/unsubscribe.html", person=person, token=token)


@bp.post("/<token>")
def stop(token: str) -> ResponseReturnValue:
    """Write no more; mail programs with a button for it post here as well."""
    session = db_session()
    unsubscribing.unsubscribe(session, _person_or_404(token), now())
    session.commit()
    return redirect(url_for(".page", token=token), 303)


@bp.post("/<token>/again")
def again(token: str) -> ResponseReturnValue:
    """Write again to who changed their mind."""
    session = db_session()
    unsubscribing.resubscribe(session, _person_or_404(token))
    session.commit()
    return redirect(url_for(".page", token=token), 303)


def _person_or_404(token: str) -> tables.Person:
    person_id = letters.person_of_token(token, settings().secret_key)
    person = person_id and db_session().get(tables.Person, person_id)
    if not person:
        abort(404)
    return person
